package casus.engine.audit;

import casus.machine.Clock;
import casus.machine.Reading;
import casus.pact.Amount;
import casus.pact.Clause;
import casus.pact.Condition;
import casus.pact.Moment;
import casus.pact.Pact;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/// A part of the life of a text: while it is in force, before it is, after it has ended, and on
/// either side of a date that a condition names. Deeds are done at one instant in it.
record Phase(Kind kind, String name, Responses responses, boolean inForce) {
  /// What a phase is.
  enum Kind {
    IN_FORCE,
    DATED,
    BEFORE,
    AFTER
  }

  private static final int DAY = 86_400;

  private Phase(Kind kind, String name, Responses responses) {
    this(kind, name, responses, responses.inForce());
  }

  /// The phases of a text; first the day on which plays begin, when it is in force.
  static List<Phase> of(Pact pact, CoverageMap.Detail detail) {
    var phases = new ArrayList<Phase>();
    var board = new Board(pact);
    phases.add(new Phase(Kind.IN_FORCE, "in force", new Responses(board, 0, detail)));
    for (var moment : moments(pact)) {
      var before = new Board(pact, first(pact, moment).minus(Duration.ofDays(1)));
      var after = new Board(pact, first(pact, moment).plus(Duration.ofDays(1)));
      phases.add(
          new Phase(
              Kind.DATED, "in force, before " + moment.text(), new Responses(before, 0, detail)));
      phases.add(
          new Phase(
              Kind.DATED, "in force, after " + moment.text(), new Responses(after, 0, detail)));
    }
    if (detail == CoverageMap.Detail.GAPS && waits(pact).isEmpty()) return phases;
    var early = Board.asWritten(pact, dayBeforeEntry(pact));
    phases.add(new Phase(Kind.BEFORE, "before entry into force", new Responses(early, 0, detail)));
    if (detail == CoverageMap.Detail.GAPS) return phases;
    var ends = board.program().due(board.start(Reading.narrow(board.program().words())), 0);
    if (ends != Clock.NEVER)
      phases.add(
          new Phase(
              Kind.AFTER, "after the end" + end(pact), new Responses(board, ends + DAY, detail)));
    return phases;
  }

  private static String end(Pact pact) {
    return pact.all(Clause.Expiry.class).stream()
        .findFirst()
        .map(expiry ->
            expiry
                .after()
                .map(Amount::text)
                .map(term -> ", " + term + " on")
                .or(() -> expiry.on().map(moment -> " on " + moment.text()))
                .orElse(""))
        .orElse("");
  }

  /// The clause by which entry into force waits for more than a date.
  static Optional<Clause.Entry> waits(Pact pact) {
    return pact.header().inForce().isPresent()
        ? Optional.empty()
        : pact.all(Clause.Entry.class).stream().filter(entry -> entry.on().isEmpty()).findFirst();
  }

  private static Instant dayBeforeEntry(Pact pact) {
    return pact.all(Clause.Entry.class).stream()
        .flatMap(entry -> entry.on().stream())
        .map(Moment::date)
        .min(LocalDate::compareTo)
        .or(() -> pact.header().inForce())
        .map(date -> date.atStartOfDay(Clock.zone(pact.conventions())).toInstant())
        .map(entry -> entry.minus(Duration.ofDays(1)))
        .orElseGet(() -> FirstDay.of(pact));
  }

  private static Instant first(Pact pact, Moment moment) {
    return moment.date().atStartOfDay(Clock.zone(pact.conventions())).toInstant();
  }

  /// The dates on which a condition turns.
  private static List<Moment> moments(Pact pact) {
    var found = new TreeSet<Moment>(java.util.Comparator.comparing(Moment::text));
    pact.clauses().stream()
        .flatMap(Links::when)
        .flatMap(Links::parts)
        .forEach(part -> {
          if (part instanceof Condition.Before(var moment)) found.add(moment);
          if (part instanceof Condition.After(var moment)) found.add(moment);
        });
    return List.copyOf(found);
  }
}
