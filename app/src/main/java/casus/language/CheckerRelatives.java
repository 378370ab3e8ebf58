package casus.language;

import static casus.language.CheckerScope.atStart;

import casus.diagnostic.Code;
import casus.pact.Clause;
import casus.pact.Pact;
import casus.pact.Who;
import casus.pact.Who.Relation;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Words that mean whoever it is in the case at hand (`victim`, `culprit`, `holder`) stand where
/// there is such a one.
final class CheckerRelatives {
  private static final int DEEPEST = 20;

  private final Pact pact;
  private final CheckerComplaints complaints;
  private final CheckerScenes scenes;
  private final Map<String, List<Clause>> users = new LinkedHashMap<>();

  CheckerRelatives(Pact pact, CheckerComplaints complaints) {
    this.pact = pact;
    this.complaints = complaints;
    scenes = new CheckerScenes(pact);
    for (var clause : pact.clauses())
      for (var mention : CheckerMentions.of(clause))
        used(mention)
            .ifPresent(name -> users.computeIfAbsent(name, key -> new ArrayList<>()).add(clause));
  }

  /// The name of an area, a term, a word of time or a body, that a clause uses.
  private static Optional<String> used(CheckerMention mention) {
    return switch (mention) {
      case CheckerMention.Place(var name, _) -> Optional.of(name);
      case CheckerMention.Deed(var name, _) -> Optional.of(name);
      case CheckerMention.TimeWord(var name, _) -> Optional.of(name);
      case CheckerMention.Actor actor -> Optional.of(actor.name());
      case CheckerMention.Relative _, CheckerMention.Line _, CheckerMention.Performance _ ->
          Optional.empty();
      case CheckerMention.Ref _, CheckerMention.Length _ -> Optional.empty();
      case CheckerMention.Test _, CheckerMention.Level _ -> Optional.empty();
    };
  }

  void check() {
    for (var clause : pact.clauses()) {
      var scene = scene(clause, 0);
      if (scene.isPresent()) check(clause, words(clause), scene.get());
    }
    for (var term : pact.all(Clause.Term.class)) decider(term);
    for (var norm : pact.all(Clause.Norm.class))
      itself(norm, norm.bearing().who(), Relation.BEARER);
    for (var power : pact.all(Clause.Power.class)) itself(power, power.holder(), Relation.HOLDER);
  }

  private static List<Who.Relative> words(Clause clause) {
    var patterns =
        clause instanceof Clause.Term term
            ? new Clause.Term(
                term.label(),
                term.covers(),
                term.arguably(),
                term.excludes(),
                term.tests(),
                new Clause.Decider.Nobody())
            : clause;
    return CheckerMentions.of(patterns).stream()
        .filter(CheckerMention.Relative.class::isInstance)
        .map(mention -> (CheckerMention.Relative) mention)
        .map(mention -> new Who.Relative(mention.relation(), mention.span()))
        .toList();
  }

  private static Stream<Who.Relative> words(Who who) {
    return switch (who) {
      case Who.Named _ -> Stream.of();
      case Who.Relative word -> Stream.of(word);
      case Who.Union(var parts) -> parts.stream().flatMap(CheckerRelatives::words);
      case Who.Except(var base, var excluded) -> Stream.concat(words(base), words(excluded));
    };
  }

  /// The words for which somebody stands in a clause; empty where nobody asks.
  private Optional<Set<Relation>> scene(Clause clause, int depth) {
    return switch (clause) {
      case Clause.Norm norm -> Optional.of(with(norm, Relation.BEARER));
      case Clause.Power power -> Optional.of(with(power, Relation.HOLDER));
      case Clause.Decision decision -> Optional.of(with(decision));
      case Clause.Trigger _, Clause.Entry _, Clause.Stage _, Clause.Voiding _ ->
          Optional.of(afterBreach(clause));
      case Clause.Exemption exemption -> exempted(exemption, depth);
      case Clause.Zone _, Clause.Term _, Clause.OpenTime _, Clause.Body _ ->
          together(users.getOrDefault(clause.label().name(), List.of()), clause, depth);
      case Clause.Party _, Clause.OpenRole _, Clause.ActDefinition _ -> Optional.empty();
      case Clause.Expiry _, Clause.Remedy _, Clause.Precedence _, Clause.Rank _ -> Optional.empty();
      case Clause.Verification _ -> Optional.empty();
    };
  }

  private Set<Relation> with(Clause clause, Relation... own) {
    var scene = afterBreach(clause);
    scene.addAll(scenes.of(clause.label().name()));
    scene.addAll(List.of(own));
    return scene;
  }

  /// What a clause asks of breaches it can say of culprits.
  private static Set<Relation> afterBreach(Clause clause) {
    var asks =
        CheckerMentions.of(clause).stream()
            .anyMatch(mention ->
                mention instanceof CheckerMention.Ref ref
                    && ref.state().filter(CheckerScenes::isBreach).isPresent());
    return asks ? EnumSet.of(Relation.CULPRIT) : EnumSet.noneOf(Relation.class);
  }

  private Optional<Set<Relation>> exempted(Clause.Exemption exemption, int depth) {
    var clauses =
        pact.clauses().stream()
            .filter(clause -> exemption.to().contains(clause.label().name()))
            .filter(clause -> !CheckerStates.of(clause).isEmpty())
            .toList();
    return together(clauses, exemption, depth);
  }

  private Optional<Set<Relation>> together(List<Clause> clauses, Clause clause, int depth) {
    if (depth > DEEPEST) return Optional.empty();
    var scene = afterBreach(clause);
    var found = false;
    for (var other : clauses) {
      var one = other.equals(clause) ? Optional.<Set<Relation>>empty() : scene(other, depth + 1);
      if (one.isEmpty()) continue;
      scene.addAll(one.get());
      found = true;
    }
    return found ? Optional.of(scene) : Optional.empty();
  }

  /// A word is settled in the case that hangs on it, by each bearer of what is owed there.
  private void decider(Clause.Term term) {
    if (!(term.decider() instanceof Clause.Decider.Of(var who))) return;
    var scene = scene(term, 0);
    if (scene.isEmpty()) return;
    scene.get().add(Relation.BEARER);
    if (opensCases(term, 0))
      scene.get().addAll(List.of(Relation.VICTIM, Relation.ATTACKER, Relation.PARTY_TO_THE_ATTACK));
    check(term, words(who).toList(), scene.get());
  }

  /// Whether a trigger uses a word, itself or by way of other words.
  private boolean opensCases(Clause.Term term, int depth) {
    return depth <= DEEPEST
        && users.getOrDefault(term.label().name(), List.of()).stream()
            .anyMatch(user ->
                user instanceof Clause.Trigger
                    || user instanceof Clause.Term outer && opensCases(outer, depth + 1));
  }

  private void check(Clause clause, List<Who.Relative> words, Set<Relation> scene) {
    var told = EnumSet.noneOf(Relation.class);
    for (var word : words) {
      var relation = word.relation();
      if (scene.contains(relation) || !told.add(relation)) continue;
      switch (relation) {
        case VICTIM, ATTACKER, PARTY_TO_THE_ATTACK -> noCase(clause, word);
        case CULPRIT -> noBreach(clause, word);
        case HOLDER -> nobody(clause, word, "only a power has a holder");
        case BEARER -> nobody(clause, word, "only a duty has a bearer");
        case PARTY, ANYONE, THIRD_STATE, UNKNOWN, NOBODY -> {}
      }
    }
  }

  private void noCase(Clause clause, Who.Relative word) {
    var why =
        switch (clause) {
          case Clause.Trigger _ -> "only opens the case that has one";
          case Clause.Zone _, Clause.Term _, Clause.OpenTime _, Clause.Body _ ->
              "is used in no case that has one";
          default -> "waits for no case that has one";
        };
    var helps =
        clause instanceof Clause.Trigger
            ? List.of("name the parties, or a role: `on UKR`, `on any guarantor`")
            : List.of("let it wait for a trigger: `upon …`", "or name the party");
    complain(Code.CAS169, clause, word, why, helps);
  }

  private void noBreach(Clause clause, Who.Relative word) {
    complain(
        Code.CAS170,
        clause,
        word,
        "waits for no breach that has one",
        List.of(
            "let it wait for the breach: `upon … breached`, or make it a rung of a remedy",
            "or name the party"));
  }

  private void nobody(Clause clause, Who.Relative word, String why) {
    complain(Code.CAS171, clause, word, why, List.of(instead(clause), "or name the party"));
  }

  private static String instead(Clause clause) {
    return switch (clause) {
      case Clause.Norm _ -> "whoever owes something is the `bearer`";
      case Clause.Power _ -> "whoever has the power is the `holder`";
      default -> "say who is meant: a role, or `victim` and `attacker` in a case";
    };
  }

  /// Whoever owes a duty is not named by owing it.
  private void itself(Clause clause, Who who, Relation relation) {
    words(who)
        .filter(word -> word.relation() == relation)
        .findFirst()
        .ifPresent(word ->
            complain(
                Code.CAS171,
                clause,
                word,
                "is what says who that is",
                List.of("name the parties, or a role: `each guarantor`")));
  }

  private void complain(
      Code code, Clause clause, Who.Relative word, String why, List<String> helps) {
    complaints.at(
        code,
        clause,
        word.relation().text(),
        word.span(),
        "%s speaks of `%s`, and %s.".formatted(atStart(clause), word.relation().text(), why),
        helps);
  }
}
