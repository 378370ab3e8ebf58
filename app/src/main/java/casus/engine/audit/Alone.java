package casus.engine.audit;

import casus.engine.Wording;
import casus.machine.Reading;
import casus.pact.Able;
import casus.pact.Expectation;
import casus.pact.Pact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// What some can do alone about a clause that others want: whether there is a case, an attack by
/// some party or by a state that is none, in which the clause can take effect, and this one party
/// achieves a [Feat] there, whatever the others do. Somebody can if it does under every reading
/// under which the clause can take effect at all; nobody can if nobody does under any.
///
/// The protected party's own silence is not counted.
final class Alone {
  /// A sentence does not list more parties than these.
  private static final int MOST_NAMED = 6;

  private static final Able NOBODY = new Able.Only(Optional.empty());

  private final Study study;
  private final Board board;
  private final Expectation expected;
  private final Able able;
  private final String clause;
  private final Feat feat;
  private final Subject subject;
  private final List<List<Integer>> groups;

  /// What somebody may be able to do about a clause.
  interface Feat {
    /// The verb, `block`.
    String verb();

    /// Whether it is achieved.
    boolean done(Attempt attempt);

    /// How far, behind `RUS can, alone`; empty where there is nothing more to say.
    String how(Attempt attempt);

    /// What comes about though somebody does what it can.
    String failure(String clause, String actor, Attempt attempt);

    /// How it goes.
    Story story(Attempt attempt, Board teller);

    /// The one of two attempts in vain that comes nearer; the first, where both are alike.
    Attempt nearer(Attempt one, Attempt other);
  }

  /// A game that goes as one in which all want a clause, and one that goes as the same with one who
  /// does not; that one itself is told.
  record Attempt(Supplier<Contest> together, Contest contest, Supplier<Contest> told) {}

  /// What one reading shows: games in which a party achieves it, and in which it does not, by the
  /// party.
  private record Verdict(Map<Integer, Attempt> done, Map<Integer, Attempt> vain, boolean open) {
    boolean vacuous() {
      return done.isEmpty() && vain.isEmpty();
    }
  }

  /// Whoever achieves it under a reading: those who were tried, and those who are like them.
  private List<Integer> doers(Verdict verdict) {
    return Twins.spread(groups, verdict.done().keySet());
  }

  private Alone(Study study, Expectation expected, Able able, String clause, Feat feat) {
    this.study = study;
    this.expected = expected;
    this.able = able;
    this.clause = clause;
    this.feat = feat;
    subject = study.subject(Blocking.goals(study.board().links(), clause));
    board = subject.board();
    groups = board.twins();
  }

  /// Why it is not so that just these can, or cannot; empty if it is.
  static Optional<Failure> check(
      Study study, Expectation expected, Able able, String clause, Feat feat) {
    return new Alone(study, expected, able, clause, feat).check();
  }

  // The games.

  private Optional<Failure> check() {
    var readings = subject.readings();
    if (readings.all().isEmpty())
      return Optional.of(Failure.of(expected, readings.tooMany(), List.of()));
    if (able.equals(NOBODY) && study.uncounted(() -> inVain(readings))) return Optional.empty();
    var verdicts = new LinkedHashMap<Reading, Verdict>();
    for (var reading : readings.all()) {
      var verdict = verdict(reading);
      if (verdict.open()) return tooLarge();
      if (!verdict.vacuous()) verdicts.put(reading, verdict);
    }
    if (verdicts.isEmpty()) return vacuous(readings.all().getFirst());
    return switch (able) {
      case Able.Each _ -> missing(readings, verdicts);
      case Able.NoneOf _ -> unexpected(readings, verdicts, named());
      case Able.Only _ -> {
        var others = new ArrayList<>(all(verdicts));
        others.removeAll(named());
        yield unexpected(readings, verdicts, others).or(() -> missing(readings, verdicts));
      }
    };
  }

  /// Whether it is plain that nobody can, since in no case all together can, or at least one of
  /// each group.
  private boolean inVain(Readings readings) {
    return !subject.openings().isEmpty()
        && readings.all().stream()
            .allMatch(reading ->
                subject.openings().stream()
                    .allMatch(opening ->
                        inVain(reading, opening, subject.allBlockers(opening))
                            || inVain(reading, opening, candidates(opening))));
  }

  private boolean inVain(Reading reading, Optional<Attack> opening, List<Integer> blockers) {
    Supplier<Contest> together =
        () -> study.like(subject, reading, opening, List.of()).orElseThrow();
    return study
        .unstopped(subject, reading, opening, blockers)
        .filter(all -> !feat.done(new Attempt(together, all, () -> all)))
        .isPresent();
  }

  private List<Integer> all(Map<Reading, Verdict> verdicts) {
    return verdicts.values().stream()
        .flatMap(verdict -> doers(verdict).stream())
        .distinct()
        .toList();
  }

  private Verdict verdict(Reading reading) {
    var done = new LinkedHashMap<Integer, Attempt>();
    var vain = new LinkedHashMap<Integer, Attempt>();
    var open = false;
    for (var opening : subject.openings()) {
      var together = study.like(subject, reading, opening, List.of());
      open |= together.isEmpty();
      if (together.map(Contest::blocked).orElse(true)) continue;
      for (var party : candidates(opening)) {
        var twins = Twins.of(groups, party);
        if (twins.stream().anyMatch(done::containsKey)) continue;
        var contest = study.like(subject, reading, opening, List.of(party));
        open |= contest.isEmpty();
        if (contest.isEmpty()) continue;
        Supplier<Contest> told = () -> study.itself(subject, reading, opening, List.of(party));
        var attempt = new Attempt(together::orElseThrow, contest.get(), told);
        if (feat.done(attempt)) done.put(party, attempt);
        else vain.merge(party, attempt, feat::nearer);
      }
    }
    return new Verdict(done, vain, open);
  }

  /// The attacker itself, and one of each group; never the victim.
  private List<Integer> candidates(Optional<Attack> opening) {
    var victim = Subject.victim(opening);
    var attacker = Subject.attacker(opening);
    var found = new ArrayList<Integer>();
    if (board.party(attacker)) found.add(attacker);
    found.addAll(Twins.others(groups, List.of(victim, attacker)));
    for (var actor : named().stream().filter(actor -> !board.party(actor)).toList())
      if (!actor.equals(victim)) found.add(actor);
    return found;
  }

  // The answer.

  private List<Integer> named() {
    return able.who().map(who -> List.copyOf(board.cast(who, -1, -1))).orElse(List.of());
  }

  private Optional<Failure> vacuous(Reading reading) {
    var name = Words.quote(clause);
    if (subject.openings().isEmpty())
      return Optional.of(
          Failure.of(
              expected,
              "nothing that anybody can do brings about what " + name + " waits for",
              List.of()));
    var game = study.contest(subject, reading, subject.openings().getFirst(), List.of());
    return Optional.of(
        Failure.of(
            expected,
            name
                + " never takes effect, not even if everybody helps, so that nobody can "
                + feat.verb()
                + " it",
            List.of(),
            game.orElseThrow().story(study.board())));
  }

  private Optional<Failure> tooLarge() {
    var what = "who can " + feat.verb() + " " + Words.quote(clause);
    return Optional.of(Failure.tooLarge(expected, what));
  }

  /// Somebody can of whom it is not expected.
  private Optional<Failure> unexpected(
      Readings readings, Map<Reading, Verdict> verdicts, List<Integer> not) {
    var wrong =
        verdicts.entrySet().stream()
            .filter(entry -> doers(entry.getValue()).stream().anyMatch(not::contains))
            .map(Map.Entry::getKey)
            .toList();
    if (wrong.isEmpty()) return Optional.empty();
    var reading = wrong.getFirst();
    var verdict = Objects.requireNonNull(verdicts.get(reading));
    var unexpected = doers(verdict).stream().filter(not::contains).toList();
    var attempts =
        verdict.done().entrySet().stream()
            .filter(
                entry -> Twins.of(groups, entry.getKey()).stream().anyMatch(unexpected::contains))
            .map(Map.Entry::getValue)
            .toList();
    var shown =
        attempts.stream()
            .filter(attempt -> !feat.story(attempt, study.board()).steps().isEmpty())
            .findFirst()
            .orElse(attempts.getFirst());
    return Optional.of(
        Failure.of(
            expected,
            can(board.pact(), codes(unexpected))
                + feat.how(shown)
                + readings.difference(reading, wrong),
            codes(unexpected),
            feat.story(shown, study.board())));
  }

  /// Somebody cannot of whom it is expected.
  private Optional<Failure> missing(Readings readings, Map<Reading, Verdict> verdicts) {
    for (var party : named()) {
      var wrong =
          verdicts.entrySet().stream()
              .filter(entry -> !doers(entry.getValue()).contains(party))
              .map(Map.Entry::getKey)
              .toList();
      if (wrong.isEmpty()) continue;
      var reading = wrong.getFirst();
      var code = board.program().actor(party);
      var play =
          Twins.of(groups, party).stream()
              .map(Objects.requireNonNull(verdicts.get(reading)).vain()::get)
              .filter(Objects::nonNull)
              .findFirst();
      return Optional.of(
          play.isEmpty()
              ? Failure.of(
                  expected,
                  code
                      + " is the one protected whenever this arises: its own silence does not"
                      + " count",
                  List.of(code))
              : Failure.of(
                  expected,
                  feat.failure(Words.quote(clause), code, play.get())
                      + readings.difference(reading, wrong),
                  List.of(code),
                  feat.story(play.get(), study.board())));
    }
    return Optional.empty();
  }

  /// `RUS can, alone`, by roles where a role has just these members.
  static String can(Pact pact, List<String> codes) {
    if (codes.size() == 1) return codes.getFirst() + " can, alone";
    var role =
        pact.roles().stream()
            .filter(name -> Set.copyOf(pact.members(name)).equals(Set.copyOf(codes)))
            .findFirst();
    return role.map(name -> "any " + name + named(codes) + " can, alone")
        .orElseGet(() -> Wording.list(codes) + " can, each alone");
  }

  private static String named(List<String> codes) {
    return codes.size() > MOST_NAMED ? "" : " (" + Wording.either(codes) + ")";
  }

  private List<String> codes(List<Integer> actors) {
    return actors.stream().map(board.program()::actor).toList();
  }
}
