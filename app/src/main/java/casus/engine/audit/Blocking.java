package casus.engine.audit;

import casus.engine.Wording;
import casus.machine.Reading;
import casus.pact.Clause;
import casus.pact.EventRef;
import casus.pact.Expectation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// Who can block a clause alone: whether there is a case, an attack by some party or by a state
/// that is none, in which the clause can take effect, and this one party has a strategy by which it
/// never does, whatever the others do.
///
/// The protected party's own silence is not counted. Time that passes is not blocking: a clause
/// that takes effect three days later has not been blocked. What a decision would have ordered
/// counts as in effect where the text then lets each act alone (`otherwise each may act`).
final class Blocking {
  /// A sentence does not list more parties than these.
  private static final int MOST_NAMED = 6;

  private final Study study;
  private final Board board;
  private final Expectation.Blocks expected;
  private final Subject subject;
  private final List<List<Integer>> groups;

  /// What one reading shows: games that a party blocks, and games that it does not, by the party.
  private record Verdict(
      Map<Integer, Contest> blocked, Map<Integer, Contest> unblocked, boolean open) {
    boolean vacuous() {
      return blocked.isEmpty() && unblocked.isEmpty();
    }
  }

  /// Whoever can block under a reading: those who were tried, and those who are like them.
  private List<Integer> blockers(Verdict verdict) {
    return Twins.spread(groups, verdict.blocked().keySet());
  }

  private Blocking(Study study, Expectation.Blocks expected) {
    this.study = study;
    this.expected = expected;
    subject = study.subject(goals(study.board().links(), expected.clause()));
    board = subject.board();
    groups = board.twins();
  }

  /// Why an expectation does not hold; empty if it does.
  static Optional<Failure> check(Study study, Expectation.Blocks expected) {
    return new Blocking(study, expected).check();
  }

  /// A clause, and the right to act alone that stands in for it.
  static List<String> goals(Links links, String name) {
    var goals = new ArrayList<String>();
    goals.add(name);
    var clause = links.named(name).getLast();
    for (var ref : Links.upon(clause))
      if (clause instanceof Clause.Norm
          && ref.state().filter(state -> state != EventRef.State.ADOPTED).isEmpty())
        for (var before : links.named(ref.clause()))
          if (before instanceof Clause.Decision decision
              && decision.otherwise() instanceof Clause.Otherwise.EachMayAct)
            goals.add(ref.clause() + "-each-may-act");
    return goals;
  }

  // The games.

  private Optional<Failure> check() {
    var readings = subject.readings();
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
      if (verdict.open()) return tooLarge();
      if (!verdict.vacuous()) verdicts.put(reading, verdict);
    }
    if (verdicts.isEmpty()) return vacuous(readings.all().getFirst());
    return unexpected(readings, verdicts).or(() -> missing(readings, verdicts));
  }

  private Verdict verdict(Reading reading) {
    var blocked = new LinkedHashMap<Integer, Contest>();
    var unblocked = new LinkedHashMap<Integer, Contest>();
    var open = false;
    for (var opening : subject.openings()) {
      var together = study.contest(subject, reading, opening, List.of());
      open |= together.isEmpty();
      if (together.map(Contest::blocked).orElse(true)) continue;
      for (var party : candidates(opening)) {
        var twins = Twins.of(groups, party);
        if (twins.stream().anyMatch(blocked::containsKey)) continue;
        var contest = study.contest(subject, reading, opening, List.of(party));
        open |= contest.isEmpty();
        contest.ifPresent(game -> (game.blocked() ? blocked : unblocked).putIfAbsent(party, game));
      }
    }
    return new Verdict(blocked, unblocked, open);
  }

  /// The attacker itself, and one of each group; never the victim.
  private List<Integer> candidates(Optional<Attack> opening) {
    var victim = Subject.victim(opening);
    var attacker = Subject.attacker(opening);
    var found = new ArrayList<Integer>();
    if (board.party(attacker)) found.add(attacker);
    found.addAll(Twins.others(groups, List.of(victim, attacker)));
    for (var actor : expected().stream().filter(actor -> !board.party(actor)).toList())
      if (!actor.equals(victim)) found.add(actor);
    return found;
  }

  // The answer.

  private List<Integer> expected() {
    return expected.who().map(who -> List.copyOf(board.cast(who, -1, -1))).orElse(List.of());
  }

  private Optional<Failure> vacuous(Reading reading) {
    var name = Words.quote(expected.clause());
    if (subject.openings().isEmpty())
      return fails(
          "nothing that anybody can do brings about what " + name + " waits for", List.of());
    var game = study.contest(subject, reading, subject.openings().getFirst(), List.of());
    return fails(
        name + " never takes effect, not even if everybody helps, so that nobody can block it",
        List.of(),
        game.orElseThrow().story(study.board()));
  }

  private Optional<Failure> tooLarge() {
    return fails(
        "who can block "
            + Words.quote(expected.clause())
            + " cannot be told: a game has more states than it may",
        List.of());
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
            .map(entry -> entry.getValue().story(study.board()))
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
          play.get().story(study.board()));
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
