package casus.pact;

import casus.diagnostic.Span;
import casus.pact.decision.Rule;
import java.util.List;
import java.util.Optional;

/// One norm, or one thing that norms speak of. Clauses never nest: they are linked by the events
/// that they raise and wait for.
public sealed interface Clause {
  /// Name, citation, place, remarks.
  Label label();

  /// States that are bound, the roles they play, and since when or until when.
  record Party(
      Label label,
      List<String> actors,
      List<String> roles,
      Optional<Moment> from,
      Optional<Moment> until)
      implements Clause {
    public Party {
      actors = List.copyOf(actors);
      roles = List.copyOf(roles);
    }
  }

  /// A role that the text leaves to states it does not name.
  record OpenRole(Label label, String description, String role) implements Clause {}

  /// A council, commission or office that acts by its own name. Weights, where given, follow the
  /// members named.
  record Body(Label label, Who members, List<Weight> weights) implements Clause {
    public Body {
      weights = List.copyOf(weights);
    }

    /// The votes of one member.
    public record Weight(String member, int votes, Span span) {}
  }

  /// A set of places under a name.
  record Zone(Label label, Area area) implements Clause {}

  /// A kind of deed that only this pact knows.
  record ActDefinition(Label label, String meaning) implements Clause {}

  /// A word for deeds, with its core, its penumbra, the tests that the text adds, and whoever may
  /// settle what it means. An act that is arguable, and any act where the text adds a test
  /// ("significant"), counts under the broad reading only, until the decider speaks.
  record Term(
      Label label,
      List<Pattern> covers,
      List<Pattern> arguably,
      List<Pattern> excludes,
      List<String> tests,
      Decider decider)
      implements Clause {
    public Term {
      covers = List.copyOf(covers);
      arguably = List.copyOf(arguably);
      excludes = List.copyOf(excludes);
      tests = List.copyOf(tests);
    }
  }

  /// A word for a length of time that the text leaves open (`forthwith`).
  record OpenTime(Label label, Decider decider, List<Reading> readings) implements Clause {
    public OpenTime {
      readings = List.copyOf(readings);
    }

    /// An admissible length; empty means unbounded.
    public record Reading(Optional<Amount> amount) {}
  }

  /// Deeds that bring the guarantee into play: each raises a case, and reports of one attack on one
  /// victim merge into one case.
  record Trigger(Label label, Condition when) implements Clause {}

  /// What somebody may do with legal effect.
  record Power(
      Label label,
      Who holder,
      Ability ability,
      List<EventRef> upon,
      Optional<Condition> when,
      Optional<Moment> after,
      Limit limit,
      Optional<Amount> notice,
      boolean once)
      implements Clause {
    public Power {
      upon = List.copyOf(upon);
    }
  }

  /// What a power lets its holder do.
  sealed interface Ability {
    /// Ask, call, convene, notify: a speech act of the vocabulary.
    record Speak(String act, String words) implements Ability {}

    /// Take measures, by right and not by duty.
    record Act(List<String> performances) implements Ability {
      public Act {
        performances = List.copyOf(performances);
      }
    }

    /// Stop a decision.
    record Veto(String decision) implements Ability {}

    /// Leave the pact.
    record Withdraw() implements Ability {}

    /// Suspend, resume, end or waive clauses; none named means the whole pact.
    record Touch(Effect effect, List<String> clauses) implements Ability {
      public Touch {
        clauses = List.copyOf(clauses);
      }
    }

    /// Suspend the membership of parties, or resume it.
    record Membership(Effect effect, Who whose) implements Ability {
      public Membership {
        if (effect != Effect.SUSPEND && effect != Effect.RESUME)
          throw new IllegalArgumentException("no effect on a membership: " + effect);
      }
    }

    /// Give more time for a duty.
    record Extend(String clause, Amount by) implements Ability {}
  }

  /// What a power or a voiding condition does to clauses, or to the whole pact.
  enum Effect {
    SUSPEND,
    RESUME,
    END,
    WAIVE
  }

  /// A question put to voters.
  record Decision(
      Label label,
      List<EventRef> upon,
      Optional<Condition> when,
      Rule rule,
      Limit window,
      Otherwise otherwise)
      implements Clause {
    public Decision {
      upon = List.copyOf(upon);
    }
  }

  /// What follows when a decision is not taken in time.
  sealed interface Otherwise {
    record Rejected() implements Otherwise {}

    /// No answer, and nothing follows.
    record Nothing() implements Otherwise {}

    record Adopted() implements Otherwise {}

    /// Each voter gets the right, not the duty, to do what the decision would have ordered.
    record EachMayAct() implements Otherwise {}

    /// What the decision would have ordered is owed all the same.
    record EachMustAct() implements Otherwise {}

    /// The same question goes to another decision.
    record Refer(String decision) implements Otherwise {}
  }

  /// A duty, a ban or a standing duty.
  record Norm(
      Label label,
      Bearing bearing,
      Content content,
      Optional<Who> beneficiary,
      List<EventRef> upon,
      Optional<Condition> when,
      Limit limit,
      Optional<Discretion> discretion,
      List<String> floor,
      Optional<Conventions.Late> late,
      Breach breach)
      implements Clause {
    public Norm {
      upon = List.copyOf(upon);
      floor = List.copyOf(floor);
    }

    /// True for what must be kept up, not done once.
    public boolean maintains() {
      return switch (content) {
        case Content.Perform _ -> false;
        case Content.Refrain _, Content.Keep _ -> true;
      };
    }
  }

  /// Who bears a norm, and how several share it. Shares are in percent of the quantity owed.
  record Bearing(Mode mode, Who who, List<Share> shares) {
    public Bearing {
      shares = List.copyOf(shares);
    }

    /// How several bear one norm.
    public enum Mode {
      /// Each owes all of it.
      EACH,
      /// It is kept when every one of them has acted.
      JOINTLY,
      /// It is kept when any one of them has acted.
      ANY,
      /// Each owes a part.
      SHARES
    }

    /// One bearer's part.
    public record Share(String bearer, int percent, Span span) {}
  }

  /// What is owed.
  sealed interface Content {
    /// To do any, or all, of some performances; a quantity where the text gives one (unit in
    /// words).
    record Perform(boolean all, List<String> performances, Optional<Quantity> quantity)
        implements Content {
      public Perform {
        performances = List.copyOf(performances);
      }
    }

    /// Not to do deeds.
    record Refrain(Pattern pattern) implements Content {}

    /// To keep something up; a deed of the kind given breaks it.
    record Keep(List<String> performances, List<Pattern> brokenBy) implements Content {
      public Keep {
        performances = List.copyOf(performances);
        brokenBy = List.copyOf(brokenBy);
      }
    }
  }

  /// A number and what it counts.
  record Quantity(int count, String unit) {}

  /// How much choice the bearer has. `level` is a name of the vocabulary; `words` the text's own.
  record Discretion(String level, Optional<Who> chosenBy, Optional<String> words) {}

  /// What a breach leads to.
  sealed interface Breach {
    record NoRemedy() implements Breach {}

    record Leads(String remedy, Span span) implements Breach {}
  }

  /// A labelled exception: where its condition holds, the clause does not apply.
  record Exemption(Label label, List<String> to, Condition when) implements Clause {
    public Exemption {
      to = List.copyOf(to);
    }
  }

  /// A condition on which the pact, or some clauses, fall or stand still by themselves.
  record Voiding(Label label, Condition when, Effect effect, List<String> clauses, Decider decider)
      implements Clause {
    public Voiding {
      clauses = List.copyOf(clauses);
    }
  }

  /// How the pact comes into force.
  record Entry(Label label, Optional<Condition> when, List<EventRef> upon, Optional<Moment> on)
      implements Clause {
    public Entry {
      upon = List.copyOf(upon);
    }
  }

  /// When the pact ends by itself.
  record Expiry(Label label, Optional<Amount> after, From from, Optional<Moment> on)
      implements Clause {
    /// From when the term is counted.
    public enum From {
      SIGNATURE,
      ENTRY
    }
  }

  /// A step of a sequence, and what it waits for.
  record Stage(Label label, List<Requirement> requires, Limit limit) implements Clause {
    public Stage {
      requires = List.copyOf(requires);
    }

    /// The deeds among what it waits for.
    public List<Pattern> deeds() {
      return requires.stream()
          .filter(Requirement.Done.class::isInstance)
          .map(required -> ((Requirement.Done) required).pattern())
          .toList();
    }
  }

  /// What a stage waits for: another stage, or a deed by somebody.
  sealed interface Requirement {
    record Reached(String stage, Span span) implements Requirement {}

    record Done(Pattern pattern) implements Requirement {}

    /// In the words of the language, without what a deed asks of attribution and gravity.
    default String text() {
      return switch (this) {
        case Reached(var stage, var span) -> stage;
        case Done(var pattern) -> pattern.text();
      };
    }
  }

  /// A ladder: each rung is an ordinary clause, tried in order until one is satisfied.
  record Remedy(Label label, List<String> rungs) implements Clause {
    public Remedy {
      rungs = List.copyOf(rungs);
    }
  }

  /// One clause goes before others where both cannot be kept.
  record Precedence(Label label, String superior, List<String> inferior) implements Clause {
    public Precedence {
      inferior = List.copyOf(inferior);
    }
  }

  /// The pact as a whole goes before other pacts where both cannot be kept, or behind them; before
  /// or behind every other pact, where none is named.
  record Rank(Label label, Order order, List<String> pacts) implements Clause {
    public Rank {
      pacts = List.copyOf(pacts);
    }

    /// Which of them goes first.
    public enum Order {
      /// This one.
      PREVAILS,
      /// The others.
      YIELDS
    }
  }

  /// Who checks which norms, how often, and whether anybody is named as the culprit.
  record Verification(
      Label label,
      Who verifier,
      List<String> clauses,
      Optional<Amount> every,
      Optional<Amount> onRequest,
      Optional<Boolean> namesCulprit,
      Optional<Who> renewedBy)
      implements Clause {
    public Verification {
      clauses = List.copyOf(clauses);
    }
  }

  /// Whoever may settle an open word: nobody, a set of actors one by one, or whoever bears the
  /// duty.
  sealed interface Decider {
    /// The text names none, and says so.
    record Nobody() implements Decider {}

    /// Each of these for itself, or the one body named.
    record Of(Who who) implements Decider {}
  }
}
