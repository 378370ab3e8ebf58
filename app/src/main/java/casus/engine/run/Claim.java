package casus.engine.run;

import casus.chronicle.When;
import casus.pact.Clause;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Something that may be true of a run: what became of a clause, of whom, in whose case, and when.
///
/// @param due the time in which the time limit must end
/// @param since the time in which it must have begun
public record Claim(
    String clause,
    Optional<String> party,
    Optional<String> victim,
    Verdict verdict,
    Sense sense,
    Optional<When> due,
    Optional<When> since) {
  /// Whether it is said to be so, or not to be so.
  public enum Sense {
    IS,
    IS_NOT
  }

  /// What may become of a clause, in one word.
  public enum Verdict {
    OWED,
    OPEN,
    SUSPENDED,
    FULFILLED,
    BREACHED,
    CURED,
    EXCUSED,
    LAPSED,
    OPENED,
    ADOPTED,
    REJECTED,
    VETOED,
    MET,
    AVAILABLE,
    USED,
    VOID,
    REACHED,
    MISSED,
    SATISFIED,
    EXHAUSTED;

    /// The word.
    public String text() {
      return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Verdict> find(String word) {
      return Arrays.stream(values()).filter(verdict -> verdict.text().equals(word)).findFirst();
    }
  }

  /// What can become of a clause of this kind.
  public static List<Verdict> verdicts(Clause clause) {
    return switch (clause) {
      case Clause.Norm _ ->
          List.of(
              Verdict.OWED,
              Verdict.OPEN,
              Verdict.SUSPENDED,
              Verdict.FULFILLED,
              Verdict.BREACHED,
              Verdict.CURED,
              Verdict.EXCUSED,
              Verdict.LAPSED);
      case Clause.Decision _ ->
          List.of(
              Verdict.OPENED,
              Verdict.OPEN,
              Verdict.ADOPTED,
              Verdict.REJECTED,
              Verdict.VETOED,
              Verdict.LAPSED);
      case Clause.Trigger _ -> List.of(Verdict.MET);
      case Clause.Power _ -> List.of(Verdict.AVAILABLE, Verdict.USED, Verdict.VOID);
      case Clause.Stage _ -> List.of(Verdict.OPEN, Verdict.REACHED, Verdict.MISSED);
      case Clause.Remedy _ -> List.of(Verdict.OPEN, Verdict.SATISFIED, Verdict.EXHAUSTED);
      case Clause.Party _, Clause.OpenRole _, Clause.Body _, Clause.Zone _ -> List.of();
      case Clause.ActDefinition _, Clause.Term _, Clause.OpenTime _ -> List.of();
      case Clause.Exemption _, Clause.Voiding _, Clause.Entry _ -> List.of();
      case Clause.Expiry _, Clause.Precedence _, Clause.Rank _, Clause.Verification _ -> List.of();
    };
  }

  /// `consult of RUS is not fulfilled due 2022-02-27`.
  public String text() {
    return clause
        + party.map(who -> " of " + who).orElse("")
        + victim.map(who -> " for " + who).orElse("")
        + (sense == Sense.IS ? " is " : " is not ")
        + verdict.text()
        + due.map(when -> " due " + when.text()).orElse("")
        + since.map(when -> " since " + when.text()).orElse("");
  }
}
