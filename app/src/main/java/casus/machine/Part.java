package casus.machine;

import casus.pact.Clause;
import java.util.BitSet;
import java.util.List;

/// A clause as the machine sees it: its law, and its names resolved into numbers and tests.
sealed interface Part {
  /// The clause as written.
  Clause law();

  /// Raises cases.
  record Trigger(Clause.Trigger law, Guard when) implements Part {}

  /// A duty, ban or standing duty.
  ///
  /// @param candidates whoever may ever bear it
  /// @param items for each performance owed, the deeds that count as it
  /// @param counted all deeds that count as any of them
  /// @param needed for each candidate, the quantity owed; empty if the text counts nothing
  /// @param brokenBy deeds that break a norm that maintains
  /// @param superiors norms that go before this one
  record Norm(
      Clause.Norm law,
      Cast bearers,
      int[] candidates,
      Guard when,
      List<BitSet> items,
      BitSet counted,
      int[] needed,
      List<Guard> brokenBy,
      Cast beneficiary,
      int[] superiors,
      boolean lateCures,
      int remedy)
      implements Part {
    /// Whether it is kept up, once or period by period, and not done once.
    boolean lasts() {
      return law.maintains() || law.limit() instanceof casus.pact.Limit.Every;
    }

    /// Whether several share one machine.
    boolean shared() {
      return switch (law.bearing().mode()) {
        case JOINTLY, ANY -> true;
        case EACH, SHARES -> false;
      };
    }
  }

  /// @param deeds speech acts, or performances, that exercise it
  /// @param touched parts that its exercise acts upon; empty for the whole pact
  /// @param members parties whose membership it suspends or resumes
  record Power(
      Clause.Power law,
      Cast holders,
      int[] candidates,
      Guard when,
      BitSet deeds,
      int[] touched,
      Cast members,
      boolean free)
      implements Part {
    /// Whether its exercise takes effect later, by notice. Withdrawal runs on the membership's
    /// clock.
    boolean delayed() {
      return law.notice().isPresent() && !(law.ability() instanceof Clause.Ability.Withdraw);
    }

    /// Whether its exercise begins a matter of its own.
    boolean beginsMatter() {
      return free && law.ability() instanceof Clause.Ability.Speak;
    }
  }

  /// @param voters whoever may ever vote, in the order of their ballots
  record Decision(Clause.Decision law, int[] voters, Tally tally, Guard when, int each, int refer)
      implements Part {}

  /// @param beforeEntry whether the pact waits for it to enter into force, so that it cannot wait
  ///   for the pact
  record Stage(Clause.Stage law, int[] before, List<Guard> deeds, boolean beforeEntry)
      implements Part {
    /// Whether it waits for no other stage.
    boolean root() {
      return before.length == 0;
    }
  }

  record Remedy(Clause.Remedy law, int[] rungs) implements Part {}

  /// @param word the open word on which it hangs when nobody may find, or minus one
  /// @param deciders whoever may find
  record Voiding(Clause.Voiding law, Guard when, int[] touched, int word, Cast deciders)
      implements Part {}

  /// Raises nothing by itself, but brings the pact into force.
  record Entry(Clause.Entry law, Guard when) implements Part {}

  /// Everything that the machine knows by name only.
  record Other(Clause law) implements Part {}
}
