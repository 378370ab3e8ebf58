package casus.engine.audit;

import casus.machine.Input;
import casus.machine.Reading;
import casus.pact.Able;
import casus.pact.Expectation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/// Who can compel a clause alone: who has a strategy by which it takes effect, in time, whatever
/// everybody else does. Somebody can if it can under every reading, in every case in which the
/// clause can take effect at all and it is attacked; where it is attacked in none, in every case in
/// which it does not attack. Nobody can if nobody can in any case, under any reading.
final class Compulsion {
  private final Study study;
  private final Expectation.Compels expected;
  private final Subject subject;
  private final Board board;
  private final Optional<Long> within;

  /// An opening, and somebody who acts in it.
  private record Part(Optional<Attack> opening, int actor) {}

  private Compulsion(Study study, Expectation.Compels expected, Subject subject) {
    this.study = study;
    this.expected = expected;
    this.subject = subject;
    board = subject.board();
    within = expected.within().map(amount -> subject.within(amount).orElseThrow());
  }

  /// Why an expectation does not hold; empty if it does.
  static Optional<Failure> check(Study study, Expectation.Compels expected) {
    var subject = study.subject(List.of(expected.clause()));
    if (expected.within().filter(amount -> subject.within(amount).isEmpty()).isPresent())
      return Optional.of(Failure.of(expected, Subject.TOO_LONG, List.of()));
    return new Compulsion(study, expected, subject).check();
  }

  private Optional<Failure> check() {
    var readings = subject.readings();
    if (readings.all().isEmpty()) return fails(readings.tooMany());
    var possible = new LinkedHashSet<Optional<Attack>>();
    for (var opening : subject.openings())
      for (var reading : readings.all()) {
        var together = study.like(subject, reading, opening, List.of());
        if (together.isEmpty()) return tooLarge();
        if (!together.get().blocked()) possible.add(opening);
      }
    if (possible.isEmpty()) return vacuous();
    var openings = List.copyOf(possible);
    return switch (expected.able()) {
      case Able.Each _ -> missing(openings);
      case Able.NoneOf _ -> unexpected(openings, named());
      case Able.Only _ -> {
        var others = new ArrayList<>(board.parties());
        others.removeAll(named());
        yield unexpected(openings, others).or(() -> missing(openings));
      }
    };
  }

  private List<Integer> named() {
    return expected.able().who().map(who -> List.copyOf(board.cast(who, -1, -1))).orElse(List.of());
  }

  private boolean compelled(Contest contest) {
    return !contest.blocked() && within.map(seconds -> !contest.after(seconds)).orElse(true);
  }

  // Who cannot.

  private Optional<Failure> missing(List<Optional<Attack>> openings) {
    for (var party : named()) {
      var parts = parts(openings, party);
      if (parts.isEmpty())
        return fails(board.program().actor(party) + " is the attacker whenever this arises");
      for (var part : parts) {
        var failure = missing(party, part);
        if (failure.isPresent()) return failure;
      }
    }
    return Optional.empty();
  }

  private Optional<Failure> missing(int party, Part part) {
    var wrong = new ArrayList<Reading>();
    for (var reading : subject.readings().all()) {
      var contest = study.likeAgainst(subject, reading, part.opening(), part.actor());
      if (contest.isEmpty()) return tooLarge();
      if (!compelled(contest.get())) wrong.add(reading);
    }
    if (wrong.isEmpty()) return Optional.empty();
    var reading = wrong.getFirst();
    var contest = study.against(subject, reading, part.opening(), part.actor()).orElseThrow();
    var code = board.program().actor(party);
    return Optional.of(
        Failure.of(
            expected,
            Words.quote(expected.clause())
                + (contest.blocked()
                    ? " never takes effect"
                    : " takes effect only after "
                        + Words.length(Duration.ofSeconds(contest.delay().orElseThrow())))
                + " though "
                + code
                + " does what it can"
                + subject.readings().difference(reading, wrong),
            List.of(code),
            contest.blocked()
                ? contest.story(study.board())
                : contest.late(study.board(), Duration.ofSeconds(within.orElseThrow()))));
  }

  /// The cases in which a party must be able to, and who plays its part there.
  private List<Part> parts(List<Optional<Attack>> openings, int party) {
    var like = Twins.of(board.twins(), party);
    var attacked =
        openings.stream()
            .filter(opening -> like.contains(Subject.victim(opening)))
            .map(opening -> new Part(opening, Subject.victim(opening)))
            .toList();
    if (!attacked.isEmpty()) return attacked;
    return openings.stream()
        .flatMap(opening ->
            like.stream()
                .filter(actor -> actor != Subject.attacker(opening))
                .limit(1)
                .map(actor -> new Part(opening, actor)))
        .toList();
  }

  // Who can.

  private Optional<Failure> unexpected(List<Optional<Attack>> openings, List<Integer> not) {
    for (var opening : openings)
      for (var actor : actors(opening, not)) {
        var able = new ArrayList<Reading>();
        for (var reading : subject.readings().all()) {
          var contest = study.likeAgainst(subject, reading, opening, actor);
          if (contest.isEmpty()) return tooLarge();
          if (compelled(contest.get())) able.add(reading);
        }
        if (!able.isEmpty()) return can(opening, actor, able, not);
      }
    return Optional.empty();
  }

  /// Those who act in a case for some parties: the attacker, the one attacked, one of each group,
  /// and whoever of them is no party.
  private List<Integer> actors(Optional<Attack> opening, List<Integer> of) {
    var found = new ArrayList<Integer>();
    for (var side : subject.sides(opening))
      if (Twins.of(board.twins(), side.getFirst()).stream().anyMatch(of::contains))
        found.add(side.getFirst());
    for (var actor : of) if (!board.party(actor)) found.add(actor);
    return found;
  }

  private Optional<Failure> can(
      Optional<Attack> opening, int actor, List<Reading> able, List<Integer> not) {
    var reading = able.getFirst();
    var anyhow = study.against(subject, reading, opening, Input.UNSAID);
    var difference = subject.readings().difference(reading, able);
    var contest = study.against(subject, reading, opening, actor).orElseThrow();
    var codes =
        Twins.of(board.twins(), actor).stream()
            .filter(not::contains)
            .map(board.program()::actor)
            .toList();
    var reason =
        anyhow.filter(this::compelled).isPresent()
            ? "it takes effect whatever anybody does"
            : Alone.can(board.pact(), codes);
    return Optional.of(
        Failure.of(expected, reason + difference, codes, contest.slowest(study.board())));
  }

  // Why it cannot be told.

  private Optional<Failure> vacuous() {
    var name = Words.quote(expected.clause());
    if (subject.openings().isEmpty())
      return fails("nothing that anybody can do brings about what " + name + " waits for");
    var reading = subject.readings().all().getFirst();
    var game = study.contest(subject, reading, subject.openings().getFirst(), List.of());
    return Optional.of(
        Failure.of(
            expected,
            name + " never takes effect, not even if everybody helps",
            List.of(),
            game.orElseThrow().story(study.board())));
  }

  private Optional<Failure> tooLarge() {
    var what = "who can compel " + Words.quote(expected.clause());
    return Optional.of(Failure.tooLarge(expected, what));
  }

  private Optional<Failure> fails(String reason) {
    return Optional.of(Failure.of(expected, reason, List.of()));
  }
}
