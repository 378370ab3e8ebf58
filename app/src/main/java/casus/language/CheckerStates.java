package casus.language;

import static casus.pact.EventRef.State.ACTIVATED;
import static casus.pact.EventRef.State.ADOPTED;
import static casus.pact.EventRef.State.BREACHED;
import static casus.pact.EventRef.State.CURED;
import static casus.pact.EventRef.State.EXHAUSTED;
import static casus.pact.EventRef.State.FAILED;
import static casus.pact.EventRef.State.FULFILLED;
import static casus.pact.EventRef.State.LAPSED;
import static casus.pact.EventRef.State.MET;
import static casus.pact.EventRef.State.MISSED;
import static casus.pact.EventRef.State.OPEN;
import static casus.pact.EventRef.State.REACHED;
import static casus.pact.EventRef.State.REJECTED;
import static casus.pact.EventRef.State.SATISFIED;
import static casus.pact.EventRef.State.USED;
import static casus.pact.EventRef.State.VETOED;

import casus.pact.Clause;
import casus.pact.EventRef.State;
import java.util.List;

/// What can happen to a clause.
final class CheckerStates {
  private CheckerStates() {}

  /// What can happen to such a clause, what it is for first; nothing to clauses that only say what
  /// words mean.
  static List<State> of(Clause clause) {
    return switch (clause) {
      case Clause.Trigger _, Clause.Voiding _ -> List.of(MET);
      case Clause.Power _ -> List.of(USED);
      case Clause.Decision _ -> List.of(ADOPTED, OPEN, FAILED, REJECTED, VETOED, LAPSED);
      case Clause.Norm _ -> List.of(FULFILLED, ACTIVATED, BREACHED, CURED, LAPSED);
      case Clause.Stage _ -> List.of(REACHED, OPEN, MISSED);
      case Clause.Remedy _ -> List.of(OPEN, SATISFIED, EXHAUSTED);
      case Clause.Party _, Clause.OpenRole _, Clause.Body _, Clause.Zone _ -> List.of();
      case Clause.ActDefinition _, Clause.Term _, Clause.OpenTime _ -> List.of();
      case Clause.Exemption _, Clause.Entry _, Clause.Expiry _ -> List.of();
      case Clause.Precedence _, Clause.Rank _, Clause.Verification _ -> List.of();
    };
  }

  /// What a reference without a word means.
  static State usual(Clause clause) {
    return of(clause).stream().findFirst().orElse(MET);
  }
}
