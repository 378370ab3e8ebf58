package casus.engine.audit;

import casus.machine.Reading;
import casus.pact.Clause;
import casus.pact.Expectation;
import casus.pact.Expectation.Owing;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Whether a duty is owed in time, counted from the plainest deed that makes a trigger apply, by
/// each who may attack on each who may be attacked; that the deed is of the trigger's kind is taken
/// as given. `owed`: it is, in every such case, under every reading, in every play in which nobody
/// breaches anything; so whatever somebody may lawfully do or leave undone must not matter, a vote
/// or a request for one. `can be owed`: it is, in every such case, under every reading, if
/// everybody does what helps. Their negations are as strong: in every such case, under every
/// reading, some lawful play leaves it not owed, or every play does.
final class DueBy {
  private final Study study;
  private final Expectation.Owed expected;
  private final List<String> duties;

  private DueBy(Study study, Expectation.Owed expected) {
    this.study = study;
    this.expected = expected;
    duties =
        expected
            .duty()
            .map(List::of)
            .orElseGet(() ->
                study.pact().all(Clause.Norm.class).stream()
                    .filter(Help::isOwedBy)
                    .map(norm -> norm.label().name())
                    .distinct()
                    .toList());
  }

  /// Why an expectation does not hold; empty if it does.
  static Optional<Failure> check(Study study, Expectation.Owed expected) {
    return new DueBy(study, expected).check();
  }

  /// One case under one reading, and the game that shows what is asked.
  private record Game(Reading reading, Contest contest) {}

  private Optional<Failure> check() {
    var trigger = List.of(expected.trigger());
    if (duties.isEmpty()) return withoutHelp(study.subject(trigger));
    var subject = study.subject(duties, trigger);
    var openings = openings(subject);
    if (openings.isEmpty()) return nothingMeets();
    if (subject.readings().all().isEmpty()) return fails(subject.readings().tooMany());
    var within = expected.within().map(subject::within);
    if (within.isPresent() && within.get().isEmpty()) return fails(Subject.TOO_LONG);
    var time = within.map(seconds -> Duration.ofSeconds(seconds.orElseThrow()));
    for (var opening : openings) {
      var failure = check(subject, opening, time);
      if (failure.isPresent()) return failure;
    }
    return Optional.empty();
  }

  private List<Optional<Attack>> openings(Subject subject) {
    return subject.openings().stream()
        .filter(opening ->
            opening.filter(attack -> attack.trigger().equals(expected.trigger())).isPresent())
        .toList();
  }

  private Optional<Failure> check(
      Subject subject, Optional<Attack> opening, Optional<Duration> time) {
    Function<Reading, Optional<Contest>> game =
        switch (expected.owing()) {
          case SURELY, NOT_SURELY -> reading -> study.likeLawful(subject, reading, opening);
          case POSSIBLY, NEVER -> reading -> study.like(subject, reading, opening, List.of());
        };
    var wrong = new ArrayList<Reading>();
    var readings = readings(subject, opening);
    for (var reading : readings) {
      var contest = game.apply(reading);
      if (contest.isEmpty()) return Optional.of(Failure.tooLarge(expected, "it"));
      if (owed(contest.get(), time) != isOwed()) wrong.add(reading);
    }
    if (wrong.isEmpty()) return Optional.empty();
    var shown = shown(subject, wrong.getFirst(), opening);
    var difference = subject.readings().difference(wrong, readings);
    return isOwed()
        ? Optional.of(late(subject.board(), shown.contest(), time, difference))
        : owed(subject, opening, shown, difference);
  }

  private Game shown(Subject subject, Reading reading, Optional<Attack> opening) {
    return new Game(
        reading,
        switch (expected.owing()) {
          case SURELY, NOT_SURELY -> study.lawfulItself(subject, reading, opening);
          case POSSIBLY, NEVER -> study.itself(subject, reading, opening, List.of());
        });
  }

  /// Those under which the deed is of the trigger's kind; all, where that hangs on what somebody
  /// does.
  private static List<Reading> readings(Subject subject, Optional<Attack> opening) {
    var all = subject.readings().all();
    var met =
        all.stream()
            .filter(
                reading -> opening.filter(attack -> meets(subject, attack, reading)).isPresent())
            .toList();
    return met.isEmpty() ? all : met;
  }

  private static boolean meets(Subject subject, Attack attack, Reading reading) {
    var at = subject.opened(reading, List.of(), Optional.of(attack));
    return Effect.any(subject.board().program(), at, List.of(attack.trigger()));
  }

  private boolean isOwed() {
    return expected.owing() == Owing.SURELY || expected.owing() == Owing.POSSIBLY;
  }

  private static boolean owed(Contest contest, Optional<Duration> time) {
    return !contest.blocked() && time.map(most -> !contest.after(most.toSeconds())).orElse(true);
  }

  // The answer.

  /// Told of what has a say in it: what else is owed then can be kept as well.
  private Failure late(Board teller, Contest contest, Optional<Duration> time, String difference) {
    var lawfully =
        expected.owing() == Owing.SURELY
            ? "nobody breaches anything, and "
            : "even if everybody helps, ";
    var when =
        contest.blocked()
            ? " is never owed"
            : " is owed only after "
                + Words.length(Duration.ofSeconds(contest.delay().orElseThrow()));
    return Failure.of(
        expected,
        lawfully + name() + when + difference,
        List.of(),
        time.map(most -> contest.late(teller, most)).orElseGet(() -> contest.story(teller)));
  }

  private Optional<Failure> owed(
      Subject subject, Optional<Attack> opening, Game shown, String difference) {
    var seconds = shown.contest().delay().orElseThrow();
    var when = seconds == 0 ? "at once" : "after " + Words.length(Duration.ofSeconds(seconds));
    var surely = expected.owing() == Owing.NOT_SURELY;
    var helped = study.contest(subject, shown.reading(), opening, List.of());
    if (helped.isEmpty()) return Optional.of(Failure.tooLarge(expected, "it"));
    return Optional.of(
        Failure.of(
            expected,
            name() + " is owed " + when + (surely ? " at the latest" : "") + difference,
            List.of(),
            helped.get().story(study.board())));
  }

  private String name() {
    return duties.size() == 1 ? Words.quote(duties.getFirst()) : "help";
  }

  /// Nobody ever owes help under a pact that knows no duty to help.
  private Optional<Failure> withoutHelp(Subject subject) {
    if (openings(subject).isEmpty()) return nothingMeets();
    return isOwed() ? fails("the pact knows no duty to help") : Optional.empty();
  }

  private Optional<Failure> nothingMeets() {
    return fails("nothing that anybody can do brings about " + Words.quote(expected.trigger()));
  }

  private Optional<Failure> fails(String reason) {
    return Optional.of(Failure.of(expected, reason, List.of()));
  }
}
