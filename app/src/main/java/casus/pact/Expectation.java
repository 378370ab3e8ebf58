package casus.pact;

import casus.diagnostic.Span;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// What the author expects an audit to find. Every audit checks it.
public sealed interface Expectation {
  /// Where it stands.
  Span span();

  /// `RUS can block assist`, `nobody can block assist`, `no party can block assist except
  /// guarantor`: who, alone, can keep the clause from ever taking effect. The protected party's own
  /// silence is not counted as blocking.
  record Blocks(Able able, String clause, Span span) implements Expectation {}

  /// `FRA, POL can block assist together`, `any 3 of guarantor can block assist together`: these,
  /// or every so many of them, have a joint strategy by which the clause never takes effect;
  /// `cannot` and `no 3 of`: these, or any so many, have none.
  record BlocksTogether(OptionalInt count, Who who, boolean can, String clause, Span span)
      implements Expectation {}

  /// `RUS can delay assist by 3 days`, `nobody can delay assist by more than 3 days`: who, alone,
  /// can put the clause off for so long, or longer; at all, where no time is given.
  record Delays(Able able, String clause, Optional<Amount> by, boolean more, Span span)
      implements Expectation {}

  /// `UKR can compel consult within 3 days`: who, alone, can bring the clause about, whatever
  /// everybody else does, in so much time; at any time, where none is given.
  record Compels(Able able, String clause, Optional<Amount> within, Span span)
      implements Expectation {}

  /// `assist owed within 7 days of attack`, `help not owed upon attack`: whether, once there is a
  /// case of the trigger, the duty is owed in so much time; any duty to help, where no clause is
  /// named; at any time, where none is given.
  record Owed(
      Optional<String> duty, Owing owing, Optional<Amount> within, String trigger, Span span)
      implements Expectation {
    /// The word for any duty to help.
    public static final String HELP = "help";
  }

  /// In which of the plays in which nobody breaches anything a duty is owed.
  enum Owing {
    /// `owed`: in all of them.
    SURELY("owed"),
    /// `not owed`: not in all of them.
    NOT_SURELY("not owed"),
    /// `can be owed`: in one, if everybody does what helps.
    POSSIBLY("can be owed"),
    /// `cannot be owed`: in none.
    NEVER("cannot be owed");

    private final String text;

    Owing(String text) {
      this.text = text;
    }

    /// In the words of the language.
    public String text() {
      return text;
    }
  }

  /// `attack in crimea is not covered`: the trigger would, or would not, take a deed there; any
  /// trigger at all, where only acts are named (`bombardment in crimea is not covered`).
  record Covers(
      Optional<String> trigger,
      Optional<Who> by,
      Optional<Who> on,
      List<Pattern.Act> acts,
      Optional<Area> in,
      boolean covered,
      Span span)
      implements Expectation {
    public Covers {
      acts = List.copyOf(acts);
    }
  }

  /// `no stage waits for itself`, `elections waits for itself`.
  record Waits(Optional<String> stage, boolean waits, Span span) implements Expectation {}
}
