package casus.engine.run;

import casus.chronicle.Chronicle;
import casus.diagnostic.Nearest;
import casus.engine.run.Explanation.Strand;
import casus.pact.Clause;
import casus.pact.Pact;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Answers questions about a run: why, and why not. Every name of a pact has an answer.
public final class Explainer {
  private Explainer() {}

  /// Why what has a name stands as it stands: every move, back to the event that began it.
  public static Explained why(Pact pact, Chronicle chronicle, Settings settings, String name) {
    return explain(pact, chronicle, settings, name, Explainer::why);
  }

  /// Why nothing came of what has a name: back to the nearest fact that was missing.
  public static Explained whyNot(Pact pact, Chronicle chronicle, Settings settings, String name) {
    return explain(pact, chronicle, settings, name, Explainer::whyNot);
  }

  /// The names of a pact, in the order of the text.
  public static List<String> names(Pact pact) {
    return Stream.concat(Subject.names(pact).stream(), rights(pact)).distinct().toList();
  }

  /// The rights to act alone that decisions leave to their voters; reports name them.
  private static Stream<String> rights(Pact pact) {
    return pact.all(Clause.Decision.class).stream()
        .filter(decision -> decision.otherwise() instanceof Clause.Otherwise.EachMayAct)
        .map(decision -> decision.label().name() + Telling.EACH_MAY_ACT);
  }

  /// Names that somebody may have meant by a word: those of the clauses that it cites, or near
  /// ones.
  public static List<String> near(Pact pact, String word) {
    var cited =
        pact.clauses().stream()
            .filter(clause -> clause.label().citation().filter(word::equals).isPresent())
            .map(clause -> clause.label().name())
            .distinct()
            .toList();
    return cited.isEmpty() ? Nearest.to(word, names(pact)) : cited;
  }

  private interface Question {
    Explanation of(Plays plays, String name);
  }

  private static Explained explain(
      Pact pact, Chronicle chronicle, Settings settings, String name, Question question) {
    if (!names(pact).contains(name)) return new Explained.NoSuchName(name, near(pact, name));
    return switch (Plays.of(pact, chronicle, settings)) {
      case Plays.Attempt.Played(var plays) -> question.of(plays, name);
      case Plays.Attempt.Refused(var why) -> new Explained.NoRun(why);
    };
  }

  private static List<Subject> subjects(Plays plays, String name) {
    return Subject.of(plays.plays().getFirst().program(), name);
  }

  private static Explanation why(Plays plays, String name) {
    var strands = strands(plays, name, Why::of);
    return strands.isEmpty() ? whyNot(plays, name) : new Explanation("Why: " + name, strands);
  }

  private static Explanation whyNot(Plays plays, String name) {
    return new Explanation("Why not: " + name, strands(plays, name, WhyNot::of));
  }

  private interface Tracing {
    List<Strand> of(Plays plays, int part);
  }

  /// What there is to say of everything of a name: the moves of what moves, and about the rest.
  private static List<Strand> strands(Plays plays, String name, Tracing tracing) {
    var strands = new ArrayList<Strand>();
    for (var subject : subjects(plays, name))
      strands.addAll(
          subject instanceof Subject.Part(var part) && moves(plays, part)
              ? tracing.of(plays, part)
              : about(plays, subject));
    return strands;
  }

  /// Whether a clause has machines of its own, whose moves can be traced.
  private static boolean moves(Plays plays, int part) {
    return switch (plays.plays().getFirst().program().clause(part)) {
      case Clause.Trigger _, Clause.Power _, Clause.Decision _, Clause.Norm _ -> true;
      case Clause.Stage _, Clause.Remedy _ -> true;
      case Clause.Party _, Clause.OpenRole _, Clause.Body _, Clause.Zone _ -> false;
      case Clause.ActDefinition _, Clause.Term _, Clause.OpenTime _, Clause.Exemption _ -> false;
      case Clause.Voiding _, Clause.Entry _, Clause.Expiry _, Clause.Precedence _, Clause.Rank _ ->
          false;
      case Clause.Verification _ -> false;
    };
  }

  /// What has no moves of its own: why and why not have one answer.
  private static List<Strand> about(Plays plays, Subject subject) {
    return switch (subject) {
      case Subject.Whole() -> new AboutBonds(plays).whole();
      case Subject.Party(var code) -> new AboutPeople(plays).party(code);
      case Subject.Role(var role) -> new AboutPeople(plays).role(role);
      case Subject.Left(var omission) -> AboutWords.left(omission);
      case Subject.Part(var part) -> about(plays, part);
    };
  }

  private static List<Strand> about(Plays plays, int part) {
    return switch (plays.plays().getFirst().program().clause(part)) {
      case Clause.Body body -> new AboutPeople(plays).body(body);
      case Clause.Zone zone -> new AboutArea(plays).of(zone);
      case Clause.Term term -> new AboutTerm(plays).of(term);
      case Clause.ActDefinition act -> new AboutWords(plays).act(act);
      case Clause.OpenTime time -> new AboutWords(plays).time(time);
      case Clause.Exemption exemption -> new AboutRanks(plays).exception(part, exemption);
      case Clause.Precedence precedence -> new AboutRanks(plays).precedence(precedence);
      case Clause.Voiding voiding -> new AboutVoiding(plays).of(part, voiding);
      case Clause.Entry entry -> new AboutBonds(plays).entry(entry);
      case Clause.Expiry expiry -> new AboutBonds(plays).expiry(expiry);
      case Clause.Rank rank -> new AboutWords(plays).rank(rank);
      case Clause.Verification verification -> new AboutWords(plays).verification(verification);
      case Clause.Party _, Clause.OpenRole _, Clause.Trigger _, Clause.Power _ -> List.of();
      case Clause.Decision _, Clause.Norm _, Clause.Stage _, Clause.Remedy _ -> List.of();
    };
  }
}
