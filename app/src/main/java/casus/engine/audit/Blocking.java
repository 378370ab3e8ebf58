package casus.engine.audit;

import casus.engine.Wording;
import casus.machine.OpenWord;
import casus.machine.Reading;
import casus.pact.Clause;
import casus.pact.EventRef;
import casus.pact.Expectation;
import casus.pact.Limit;
import casus.pact.Pattern;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// Who can block a clause alone: whether there is a case, an attack by some party or by a state
/// that is none, in which the clause takes effect if everybody helps, and never does if this one
/// party refuses.
///
/// The protected party's own silence is not counted. Time that passes is not blocking: a clause
/// that takes effect three days later has not been blocked. What a decision would have ordered
/// counts as in effect where the text then lets each act alone (`otherwise each may act`).
///
/// The answer is exact where the rules that the clause hangs on are monotone: where more help never
/// undoes what less help brings about. Semantics.md asks for a strategy against all the others can
/// do; with monotone rules the others do best by helping, and the party does best by refusing. For
/// clauses that wait for a failure it is tried besides whether the party does better by helping,
/// and the others by one of them refusing.
final class Blocking {
  /// A sentence does not list more parties than these.
  private static final int MOST_NAMED = 6;

  private final Board board;
  private final Expectation.Blocks expected;
  private final Clause clause;
  private final Play.Question question;
  private final List<Optional<Attack>> attacks = new ArrayList<>();
  private final List<List<Integer>> groups;

  /// What one reading shows: plays that a party blocks, and plays that it does not, by the party.
  private record Verdict(Map<Integer, Play> blocked, Map<Integer, Play> unblocked) {
    boolean vacuous() {
      return blocked.isEmpty() && unblocked.isEmpty();
    }
  }

  /// Whoever can block under a reading: those who were tried, and those who are like them.
  private List<Integer> blockers(Verdict verdict) {
    return Twins.spread(groups, verdict.blocked().keySet());
  }

  private Blocking(Board board, Expectation.Blocks expected) {
    this.board = board;
    this.expected = expected;
    clause = board.links().named(expected.clause()).getLast();
    groups = board.twins();
    var upstream = new ArrayList<>(board.links().upstream(clause));
    // Whether it takes effect is asked, not whether it is then kept or used.
    if (clause instanceof Clause.Norm || clause instanceof Clause.Power) upstream.remove(clause);
    question = new Play.Question(goal(), upstream);
    var triggers =
        board.links().upstream(clause).stream()
            .filter(Clause.Trigger.class::isInstance)
            .map(Clause.Trigger.class::cast)
            .toList();
    if (triggers.isEmpty()) attacks.add(Optional.empty());
    for (var trigger : triggers) attack(trigger);
  }

  /// Why an expectation does not hold; empty if it does.
  static Optional<Failure> check(Board board, Expectation.Blocks expected) {
    return new Blocking(board, expected).check();
  }

  private List<String> goal() {
    var goal = new ArrayList<String>();
    goal.add(expected.clause());
    for (var ref : Links.upon(clause))
      if (clause instanceof Clause.Norm
          && ref.state().filter(state -> state != EventRef.State.ADOPTED).isEmpty())
        for (var before : board.links().named(ref.clause()))
          if (before instanceof Clause.Decision decision
              && decision.otherwise() instanceof Clause.Otherwise.EachMayAct)
            goal.add(ref.clause() + "-each-may-act");
    return goal;
  }

  private void attack(Clause.Trigger trigger) {
    var victims = Attack.victims(board, trigger);
    for (var group : allGroups(victims)) {
      for (var victim : group) {
        if (!victims.contains(victim)) continue;
        var before = attacks.size();
        for (var attacker : attackers(victim, victims))
          Attack.plainest(board, trigger, victim, attacker)
              .ifPresent(attack -> attacks.add(Optional.of(attack)));
        if (attacks.size() > before) break;
      }
    }
  }

  /// Those whom nobody protects against each other first, so that the plainest story is told.
  private List<Integer> attackers(int victim, List<Integer> victims) {
    var parties = Twins.others(groups, List.of(victim));
    var attackers = new ArrayList<>(parties);
    attackers.removeAll(victims);
    attackers.addAll(board.outsiders());
    parties.stream().filter(victims::contains).forEach(attackers::add);
    return attackers;
  }

  private List<List<Integer>> allGroups(List<Integer> victims) {
    var all = new ArrayList<>(groups);
    for (var victim : victims) if (!board.party(victim)) all.add(List.of(victim));
    return all;
  }

  // The plays.

  private Optional<Failure> check() {
    var readings = Readings.of(board.program().words(), this::matters);
    if (readings.all().isEmpty())
      return fails(
          "its open words have too many readings to try them all: "
              + Wording.list(
                  readings.varied().stream()
                      .map(word -> Words.quote(readings.words().get(word).name()))
                      .toList()),
          List.of());
    var verdicts = new LinkedHashMap<Reading, Verdict>();
    for (var reading : readings.all()) {
      var verdict = verdict(reading);
      if (!verdict.vacuous()) verdicts.put(reading, verdict);
    }
    if (verdicts.isEmpty()) return vacuous(readings.all().getFirst());
    return unexpected(readings, verdicts).or(() -> missing(readings, verdicts));
  }

  private Verdict verdict(Reading reading) {
    var blocked = new LinkedHashMap<Integer, Play>();
    var unblocked = new LinkedHashMap<Integer, Play>();
    for (var attack : attacks) {
      if (!arises(reading, attack)) continue;
      for (var party : candidates(attack)) {
        var twins = Twins.of(groups, party);
        if (twins.stream().anyMatch(blocked::containsKey)) continue;
        var play = blocks(reading, attack, party);
        if (play.arises()) unblocked.putIfAbsent(party, play);
        else blocked.put(party, play);
      }
    }
    return new Verdict(blocked, unblocked);
  }

  /// The attacker itself, and one of each group; never the victim.
  private List<Integer> candidates(Optional<Attack> attack) {
    var victim = attack.map(Attack::victim).orElse(-1);
    var attacker = attack.map(Attack::attacker).orElse(-1);
    var found = new ArrayList<Integer>();
    if (board.party(attacker)) found.add(attacker);
    found.addAll(Twins.others(groups, List.of(victim, attacker)));
    for (var actor : expected().stream().filter(actor -> !board.party(actor)).toList())
      if (!actor.equals(victim)) found.add(actor);
    return found;
  }

  private boolean arises(Reading reading, Optional<Attack> attack) {
    return Play.of(board, reading, question, attack, List.of()).arises()
        || others(attack, -1).stream()
            .anyMatch(other -> Play.of(board, reading, question, attack, List.of(other)).arises());
  }

  /// A play that the party blocks, against all that is tried for the others; or one that it does
  /// not.
  private Play blocks(Reading reading, Optional<Attack> attack, int party) {
    Optional<Play> first = Optional.empty();
    for (var refuser : Refuser.ways(party)) {
      var play = Play.of(board, reading, question, attack, List.of(refuser));
      if (first.isEmpty()) first = Optional.of(play);
      if (!play.arises() && stands(reading, attack, party, List.of(refuser))) return play;
    }
    var helping = Play.of(board, reading, question, attack, List.of());
    if (!helping.arises() && stands(reading, attack, party, List.of())) return helping;
    return first.filter(Play::arises).orElseGet(() -> unstopped(reading, attack, party));
  }

  private boolean stands(
      Reading reading, Optional<Attack> attack, int party, List<Refuser> refusers) {
    return others(attack, party).stream()
        .noneMatch(other -> {
          var both = new ArrayList<>(refusers);
          both.add(other);
          return Play.of(board, reading, question, attack, both).arises();
        });
  }

  /// A play in which what one party refuses comes about because another refuses too.
  private Play unstopped(Reading reading, Optional<Attack> attack, int party) {
    for (var other : others(attack, party)) {
      var both = List.of(Refuser.ways(party).getFirst(), other);
      var play = Play.of(board, reading, question, attack, both);
      if (play.arises()) return play;
    }
    throw new AssertionError("blocked after all: " + expected);
  }

  private List<Refuser> others(Optional<Attack> attack, int party) {
    return Twins.others(groups, List.of(party, attack.map(Attack::victim).orElse(-1))).stream()
        .map(other -> Refuser.ways(other).get(2))
        .toList();
  }

  /// Whether an open word can matter here: a time limit of a clause that must come first, a word on
  /// which the attack hangs or of which a clause in play speaks, a condition that takes away a
  /// clause in play.
  private boolean matters(OpenWord word) {
    return switch (word.kind()) {
      case TIME ->
          question.clauses().stream()
              .flatMap(before -> Links.limit(before).stream())
              .anyMatch(limit ->
                  limit instanceof Limit.WithinOpen(var name, var span)
                      && name.equals(word.name()));
      case DEED -> spokenOf().contains(word.name());
      case CONDITION ->
          inPlay().stream()
              .anyMatch(each ->
                  each instanceof Clause.Voiding && each.label().name().equals(word.name()));
    };
  }

  /// The clause, all that must come before it, and what may take any of them away.
  private List<Clause> inPlay() {
    var clauses = new ArrayList<>(question.clauses());
    clauses.add(clause);
    var names = clauses.stream().map(each -> each.label().name()).toList();
    for (var other : board.pact().clauses())
      if (other instanceof Clause.Voiding voiding
              && (voiding.clauses().isEmpty()
                  || voiding.clauses().stream().anyMatch(names::contains))
          || other instanceof Clause.Exemption exemption
              && exemption.to().stream().anyMatch(names::contains)) clauses.add(other);
    return clauses;
  }

  private List<String> spokenOf() {
    var hangs = attacks.stream().flatMap(Optional::stream).anyMatch(Attack::hangs);
    var patterns = new ArrayList<Pattern>();
    for (var each : inPlay()) {
      if (each instanceof Clause.Trigger && !hangs) continue;
      Links.when(each).forEach(condition -> patterns.addAll(Links.patterns(condition)));
      if (each instanceof Clause.Norm norm) patterns.addAll(Links.broken(norm));
      if (each instanceof Clause.Stage stage)
        for (var requirement : stage.requires())
          if (requirement instanceof Clause.Requirement.Done(var pattern)) patterns.add(pattern);
    }
    return board.links().terms(patterns).stream().map(term -> term.label().name()).toList();
  }

  // The answer.

  private List<Integer> expected() {
    return expected.who().map(who -> List.copyOf(board.cast(who, -1, -1))).orElse(List.of());
  }

  private Optional<Failure> vacuous(Reading reading) {
    var name = Words.quote(expected.clause());
    if (attacks.isEmpty())
      return fails(
          "nothing that anybody can do brings about what " + name + " waits for", List.of());
    var play = Play.of(board, reading, question, attacks.getFirst(), List.of());
    return fails(
        name + " never takes effect, not even if everybody helps, so that nobody can block it",
        List.of(),
        play.story(reading));
  }

  private Optional<Failure> unexpected(Readings readings, Map<Reading, Verdict> verdicts) {
    if (!expected.onlyThey()) return Optional.empty();
    var expected = expected();
    var wrong =
        verdicts.entrySet().stream()
            .filter(entry -> !expected.containsAll(blockers(entry.getValue())))
            .map(Map.Entry::getKey)
            .toList();
    if (wrong.isEmpty()) return Optional.empty();
    var reading = wrong.getFirst();
    var verdict = Objects.requireNonNull(verdicts.get(reading));
    var unexpected = new ArrayList<>(blockers(verdict));
    unexpected.removeAll(expected);
    var stories =
        verdict.blocked().entrySet().stream()
            .filter(entry -> unexpected.contains(entry.getKey()))
            .map(entry -> entry.getValue().story(reading))
            .toList();
    return fails(
        can(unexpected) + readings.difference(reading, wrong),
        codes(unexpected),
        stories.stream()
            .filter(told -> !told.steps().isEmpty())
            .findFirst()
            .orElse(stories.getFirst()));
  }

  private Optional<Failure> missing(Readings readings, Map<Reading, Verdict> verdicts) {
    for (var party : expected()) {
      var wrong =
          verdicts.entrySet().stream()
              .filter(entry -> !blockers(entry.getValue()).contains(party))
              .map(Map.Entry::getKey)
              .toList();
      if (wrong.isEmpty()) continue;
      var reading = wrong.getFirst();
      var code = board.program().actor(party);
      var play =
          Twins.of(groups, party).stream()
              .map(Objects.requireNonNull(verdicts.get(reading)).unblocked()::get)
              .filter(Objects::nonNull)
              .findFirst();
      if (play.isEmpty())
        return fails(
            code + " is the one protected whenever this arises: its own silence does not count",
            List.of(code));
      return fails(
          Words.quote(expected.clause())
              + " takes effect though "
              + code
              + " refuses"
              + readings.difference(reading, wrong),
          List.of(code),
          play.get().story(reading));
    }
    return Optional.empty();
  }

  private String can(List<Integer> blockers) {
    var codes = codes(blockers);
    if (codes.size() == 1) return codes.getFirst() + " can, alone";
    var role =
        board.pact().roles().stream()
            .filter(name -> Set.copyOf(board.pact().members(name)).equals(Set.copyOf(codes)))
            .findFirst();
    return role.map(name -> "any " + name + named(codes) + " can, alone")
        .orElseGet(() -> Wording.list(codes) + " can, each alone");
  }

  private static String named(List<String> codes) {
    return codes.size() > MOST_NAMED ? "" : " (" + Words.either(codes) + ")";
  }

  private List<String> codes(List<Integer> actors) {
    return actors.stream().map(board.program()::actor).toList();
  }

  private Optional<Failure> fails(String message, List<String> parties) {
    return fails(message, parties, new Witness.Text(expected.span(), Expected.text(expected)));
  }

  private Optional<Failure> fails(String message, List<String> parties, Witness witness) {
    return Optional.of(
        new Failure(
            "`" + Expected.text(expected) + "` does not hold: " + message, parties, witness));
  }
}
