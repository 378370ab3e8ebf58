package casus.engine.run;

import casus.chronicle.Chronicle;
import casus.diagnostic.Nearest;
import casus.pact.Clause;
import casus.pact.Pact;
import java.util.List;

/// Answers questions about a run: why, and why not.
public final class Explainer {
  private Explainer() {}

  /// Why the clauses of a name stand as they stand: every move, back to the event that began it.
  public static Explained why(Pact pact, Chronicle chronicle, Settings settings, String name) {
    return explain(pact, chronicle, settings, name, Why::of);
  }

  /// Why nothing came of the clauses of a name: back to the nearest fact that was missing.
  public static Explained whyNot(Pact pact, Chronicle chronicle, Settings settings, String name) {
    return explain(pact, chronicle, settings, name, WhyNot::of);
  }

  private interface Question {
    Explanation of(Plays plays, String name);
  }

  private static Explained explain(
      Pact pact, Chronicle chronicle, Settings settings, String name, Question question) {
    var names = names(pact);
    if (!names.contains(name)) return new Explained.NoSuchName(name, Nearest.to(name, names));
    return switch (Plays.of(pact, chronicle, settings)) {
      case Plays.Attempt.Played(var plays) -> question.of(plays, name);
      case Plays.Attempt.Refused(var why) -> new Explained.NoRun(why);
    };
  }

  /// The names of the clauses of which something may come, in the order of the text.
  public static List<String> names(Pact pact) {
    return pact.clauses().stream()
        .filter(Explainer::explicable)
        .map(clause -> clause.label().name())
        .distinct()
        .toList();
  }

  private static boolean explicable(Clause clause) {
    return switch (clause) {
      case Clause.Trigger _, Clause.Power _, Clause.Decision _, Clause.Norm _ -> true;
      case Clause.Stage _, Clause.Remedy _, Clause.Voiding _, Clause.Term _ -> true;
      case Clause.Party _, Clause.OpenRole _, Clause.Body _, Clause.Zone _ -> false;
      case Clause.ActDefinition _, Clause.OpenTime _, Clause.Exemption _, Clause.Entry _ -> false;
      case Clause.Expiry _, Clause.Precedence _, Clause.Verification _ -> false;
    };
  }
}
