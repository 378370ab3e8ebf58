package casus.engine.audit.rules;

import casus.engine.audit.AuditRule;
import casus.engine.audit.Finding;
import casus.engine.audit.Help;
import casus.engine.audit.Severity;
import casus.engine.audit.Study;
import casus.engine.audit.Words;
import casus.pact.Clause;
import casus.pact.Pact;
import casus.vocabulary.Discretion;
import casus.vocabulary.DutyType;
import casus.vocabulary.DutyTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A duty to help that much less fulfils than its word lets one hope.
final class DiscretionaryContent implements AuditRule {
  @Override
  public String id() {
    return "discretionary-content";
  }

  @Override
  public List<Finding> audit(Study study) {
    var pact = study.pact();
    return pact.all(Clause.Norm.class).stream()
        .filter(Help::isOwedBy)
        .flatMap(norm -> finding(pact, norm).stream())
        .toList();
  }

  private Optional<Finding> finding(Pact pact, Clause.Norm norm) {
    var level = Help.choice(norm);
    if (level.filter(DiscretionaryContent::promisesNothing).isPresent())
      return Optional.of(finding(pact, norm, Severity.RISK, nothing(norm, level.orElseThrow())));
    var least = least(norm);
    if (least.equals(List.of("assist-all-means")))
      return Optional.of(
          finding(
              pact,
              norm,
              Severity.NOTE,
              "no smaller help fulfils "
                  + Words.quote(norm.label().name())
                  + " than all that the bearer can give, and whether it was all is for nobody named"
                  + " to say"));
    if (least.size() < 2 && norm.discretion().isEmpty()) return Optional.empty();
    return Optional.of(
        finding(pact, norm, severity(norm, least), chooses(norm) + smallest(norm, least)));
  }

  private static boolean promisesNothing(Discretion level) {
    return switch (level) {
      case FREE, TALK_ONLY, INTENTION, NONE -> true;
      case FIXED, ALL_MEANS, JOINTLY_CHOSEN, OWN_JUDGMENT, CONSTITUTIONAL_PROCESS -> false;
    };
  }

  private static String nothing(Clause.Norm norm, Discretion level) {
    return "the least that fulfils "
        + Words.quote(norm.label().name())
        + (level == Discretion.TALK_ONLY ? " is talk: " : " is nothing: ")
        + level.meaning();
  }

  // The least.

  /// Whatever fulfils a norm by itself and is of the least kind that does.
  private static List<String> least(Clause.Norm norm) {
    var enough =
        enough(norm).filter(name -> DutyTypes.rank(name) < DutyType.Group.COMPOSITE.rank());
    var single = new ArrayList<>(enough.distinct().toList());
    if (single.isEmpty()) return enough(norm).distinct().limit(1).toList();
    var least = single.stream().mapToInt(DutyTypes::rank).min().orElseThrow();
    return single.stream()
        .filter(name -> DutyTypes.rank(name) == least)
        .filter(name -> inner(single, name).isEmpty())
        .toList();
  }

  /// Of the others, those that count as a performance.
  private static List<String> inner(List<String> others, String name) {
    var inside = DutyTypes.performances(name);
    return others.stream().filter(each -> !each.equals(name) && inside.contains(each)).toList();
  }

  /// The floor that the text sets, else all that counts as what is owed. Where all of several are
  /// owed, only the gravest of them says what it comes to.
  private static Stream<String> enough(Clause.Norm norm) {
    if (!norm.floor().isEmpty()) return norm.floor().stream();
    if (!(norm.content() instanceof Clause.Content.Perform(var all, var names, var quantity)))
      return Stream.empty();
    return (all ? gravest(names) : names.stream())
        .flatMap(name -> DutyTypes.performances(name).stream());
  }

  private static Stream<String> gravest(List<String> names) {
    return names.stream()
        .max((one, other) -> Integer.compare(lightest(one), lightest(other)))
        .stream();
  }

  private static int lightest(String name) {
    return DutyTypes.performances(name).stream().mapToInt(DutyTypes::rank).min().orElseThrow();
  }

  // In words.

  private static Severity severity(Clause.Norm norm, List<String> least) {
    var most = most(norm);
    var military = DutyType.Group.SHORT_OF_FORCE.rank();
    return most >= military && DutyTypes.rank(least.getFirst()) < military
        ? Severity.RISK
        : Severity.NOTE;
  }

  private static int most(Clause.Norm norm) {
    return norm.content() instanceof Clause.Content.Perform(var all, var names, var quantity)
        ? names.stream()
            .flatMap(name -> DutyTypes.performances(name).stream())
            .mapToInt(DutyTypes::rank)
            .max()
            .orElseThrow()
        : 0;
  }

  private static String chooses(Clause.Norm norm) {
    var chosenBy = norm.discretion().flatMap(Clause.Discretion::chosenBy).map(Words::text);
    var level = Help.choice(norm);
    if (chosenBy.isPresent()) return chosenBy.get() + " chooses, and ";
    return level
        .map(some ->
            switch (some) {
              case JOINTLY_CHOSEN -> "the bearers choose together, and ";
              case OWN_JUDGMENT -> "each bearer chooses by its own judgment, and ";
              case CONSTITUTIONAL_PROCESS ->
                  "each bearer chooses by its own judgment and constitutional process, and ";
              case FIXED, ALL_MEANS, FREE, TALK_ONLY, INTENTION, NONE -> "";
            })
        .orElse("");
  }

  private static String smallest(Clause.Norm norm, List<String> least) {
    return "the least that fulfils "
        + Words.quote(norm.label().name())
        + " is "
        + DutyTypes.find(least.getFirst()).map(type -> kind(type.group())).orElse("")
        + meaning(least.getFirst())
        + (least.size() > 1 ? ", for one" : "");
  }

  private static String kind(DutyType.Group group) {
    return switch (group) {
      case NON_MILITARY_HELP -> "help that is not military: ";
      case PRESSURE -> "pressure on the attacker: ";
      case SHORT_OF_FORCE -> "help short of force: ";
      case FORCE -> "one kind of force: ";
      case RESTRAINT, TALK, PROCESS, INTERNAL, COMPOSITE -> "";
    };
  }

  private static String meaning(String name) {
    return DutyTypes.find(name).map(DutyType::meaning).orElse(Words.quote(name));
  }

  private Finding finding(Pact pact, Clause.Norm norm, Severity severity, String sentence) {
    var words =
        norm.floor().isEmpty()
            ? norm.discretion().flatMap(Clause.Discretion::words).orElseGet(() -> owed(norm))
            : "at least " + String.join(", ", norm.floor());
    return Finding.inText(
        id(),
        severity,
        norm.label(),
        pact.members(norm.bearing().who()),
        Words.cited(norm.label(), sentence),
        words);
  }

  private static String owed(Clause.Norm norm) {
    return norm.content() instanceof Clause.Content.Perform(var all, var names, var quantity)
        ? "must "
            + (names.size() == 1 ? "" : all ? "all of " : "any of ")
            + String.join(", ", names)
        : "";
  }
}
