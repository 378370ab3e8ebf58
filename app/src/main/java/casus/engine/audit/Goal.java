package casus.engine.audit;

import casus.pact.Clause;
import casus.pact.Pact;
import casus.vocabulary.DutyType;
import casus.vocabulary.DutyTypes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A clause that answers to somebody attacked, and what must come before it, itself first.
record Goal(Level level, Clause clause, int strength, List<Clause> upstream) {
  /// More than a word's rank can be.
  private static final int RANKS = 100;

  Goal {
    upstream = List.copyOf(upstream);
  }

  /// The goals of a text that a deed can bring about, strongest first.
  static List<Goal> of(Pact pact) {
    return all(pact).filter(goal -> goal.upstream().stream().anyMatch(Goal::takesDeeds)).toList();
  }

  /// Those for which nothing need have happened: somebody may ask at any time.
  static List<Goal> always(Pact pact) {
    return all(pact)
        .filter(goal -> goal.upstream().stream().noneMatch(Goal::takesDeeds))
        .filter(goal -> goal.upstream().stream().anyMatch(Goal::isFree))
        .toList();
  }

  private static Stream<Goal> all(Pact pact) {
    var links = new Links(pact);
    var goals = new ArrayList<Goal>();
    for (var clause : pact.clauses())
      rank(clause)
          .ifPresent(
              level -> goals.add(new Goal(level, clause, power(clause), links.upstream(clause))));
    return goals.stream()
        .sorted(
            Comparator.comparing(Goal::level)
                .thenComparing(Comparator.comparingInt(Goal::strength).reversed()));
  }

  /// Whether a clause looks at deeds: a trigger, a power in its holder's opinion, a promise.
  static boolean takesDeeds(Clause clause) {
    return switch (clause) {
      case Clause.Trigger _ -> true;
      case Clause.Power power -> isOpinion(power);
      case Clause.Norm norm -> norm.maintains();
      default -> false;
    };
  }

  /// Whether a power needs its holder's opinion of a deed, and nothing else.
  static boolean isOpinion(Clause.Power power) {
    return power.upon().isEmpty()
        && power.when().filter(when -> !Links.patterns(when).isEmpty()).isPresent();
  }

  private static boolean isFree(Clause clause) {
    return clause instanceof Clause.Power power && power.upon().isEmpty() && !isOpinion(power);
  }

  private static Optional<Level> rank(Clause clause) {
    return switch (clause) {
      case Clause.Norm norm -> owed(norm);
      case Clause.Power power ->
          Help.isAllowedBy(power) ? Optional.of(Level.RIGHT) : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static Optional<Level> owed(Clause.Norm norm) {
    if (norm.maintains()) return Optional.empty();
    var choice = Help.choice(norm);
    if (Help.isOwedBy(norm))
      return Optional.of(
          choice
              .map(found ->
                  switch (found) {
                    case FIXED, ALL_MEANS, JOINTLY_CHOSEN -> Level.HELP;
                    case OWN_JUDGMENT, CONSTITUTIONAL_PROCESS -> Level.HELP;
                    case FREE -> Level.RIGHT;
                    case TALK_ONLY, INTENTION, NONE -> Level.TALK;
                  })
              .orElse(Level.HELP));
    return performances(norm).stream().anyMatch(Goal::isTalk)
        ? Optional.of(Level.TALK)
        : Optional.empty();
  }

  private static boolean isTalk(String performance) {
    return DutyTypes.find(performance).filter(DutyType::isTalk).isPresent();
  }

  /// What is to be done.
  static List<String> performances(Clause clause) {
    return switch (clause) {
      case Clause.Norm norm ->
          norm.content() instanceof Clause.Content.Perform(var all, var names, var quantity)
              ? names
              : List.of();
      case Clause.Power power ->
          power.ability() instanceof Clause.Ability.Act(var names) ? names : List.of();
      default -> List.of();
    };
  }

  private static int power(Clause clause) {
    return performances(clause).stream().mapToInt(Goal::power).max().orElse(0);
  }

  /// By the kind of duty, and within a kind by the rank of the word. A deed that only the pact
  /// knows and that is help stands with the lightest help.
  private static int power(String performance) {
    return DutyTypes.find(performance)
        .map(type -> type.group().rank() * RANKS + type.strength().orElse(0))
        .orElse(Help.is(performance) ? DutyType.Group.NON_MILITARY_HELP.rank() * RANKS : 0);
  }

  String name() {
    return clause.label().name();
  }
}
