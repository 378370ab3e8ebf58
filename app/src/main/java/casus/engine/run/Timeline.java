package casus.engine.run;

import casus.engine.run.Happening.Consequence;
import casus.engine.run.Merge.Merged;
import casus.engine.run.Merge.Saying;
import casus.engine.run.Schedule.Occasion;
import casus.engine.run.Schedule.Timed;
import casus.engine.run.Telling.Change;
import casus.machine.Cause;
import casus.machine.Clock;
import casus.machine.Journal;
import casus.machine.Machine;
import casus.pact.Clause;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Which event brought what: the journals of all plays, put together by event.
final class Timeline {
  private static final int TIME = Integer.MAX_VALUE;

  private final Plays plays;
  private final Telling telling;
  private final Map<Key, Integer> order = new TreeMap<>();

  /// What set a change going: an event or its attribution, by number, or time.
  private record Root(int event, boolean attribution) implements Comparable<Root> {
    @Override
    public int compareTo(Root other) {
      return Comparator.comparingInt(Root::event)
          .thenComparing(Root::attribution)
          .compare(this, other);
    }
  }

  private record Key(Root root, Thing thing, Change change) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      return Comparator.comparing(Key::root)
          .thenComparing(Key::thing)
          .thenComparing(Key::change)
          .compare(this, other);
    }
  }

  private Timeline(Plays plays) {
    this.plays = plays;
    telling = new Telling(plays);
  }

  static List<Happening> of(Plays plays) {
    return new Timeline(plays).happenings();
  }

  private List<Happening> happenings() {
    var merged = Merge.of(plays.grid(), plays.plays().stream().map(this::changes).toList());
    var byRoot = new TreeMap<Root, List<Merged<Key, Boolean>>>();
    for (var line : merged)
      byRoot.computeIfAbsent(line.key().root(), _ -> new ArrayList<>()).add(line);
    record Dated(Instant at, int rank, Happening happening) {}
    var dated = new ArrayList<Dated>();
    var seen = new HashSet<Root>();
    for (var timed : earliest()) {
      var occasion = timed.occasion();
      var root = new Root(occasion.number(), occasion.attribution());
      if (!seen.add(root)) continue;
      var brought = consequences(byRoot.getOrDefault(root, List.of()));
      dated.add(new Dated(timed.at(), 0, happening(occasion, brought)));
    }
    for (var line : passed(byRoot.getOrDefault(new Root(TIME, false), List.of())))
      dated.add(new Dated(line.at().first(), 1, line));
    return dated.stream()
        .sorted(Comparator.comparing(Dated::at).thenComparingInt(Dated::rank))
        .map(Dated::happening)
        .toList();
  }

  private List<Timed> earliest() {
    var clock = plays.plays().getFirst().program().clock();
    return Schedule.of(plays.chronicle(), plays.encoder()).at(Timing.EARLIEST, plays.end(), clock);
  }

  private static Happening happening(Occasion occasion, List<Consequence> consequences) {
    return occasion.attribution()
        ? new Happening.Attributed(occasion.event(), consequences)
        : new Happening.Came(occasion.event(), consequences);
  }

  /// What time alone brought, by when it did.
  private List<Happening.Passed> passed(List<Merged<Key, Boolean>> lines) {
    var byTime = new LinkedHashMap<Interval, List<Merged<Key, Boolean>>>();
    for (var line : lines)
      line.time(0).ifPresent(at -> byTime.computeIfAbsent(at, _ -> new ArrayList<>()).add(line));
    var passed = new ArrayList<Happening.Passed>();
    byTime.forEach((at, found) -> passed.add(new Happening.Passed(at, consequences(found))));
    return passed;
  }

  // From journals to changes.

  private List<Saying<Key, Boolean>> changes(Play play) {
    var found = new ArrayList<Saying<Key, Boolean>>();
    for (var entry = 0; entry < play.entries().size(); entry++) {
      var change = change(play, entry);
      if (change.isEmpty()) continue;
      var key = new Key(root(play, entry), Thing.of(play, entry), change.get());
      order.putIfAbsent(key, entry);
      var line = play.entries().get(entry);
      var due = line instanceof Journal.Entry.Moved moved ? moved.due() : Clock.NEVER;
      found.add(new Saying<>(key, true, List.of(play.instant(line.tick()), play.instant(due))));
    }
    return found;
  }

  private static Root root(Play play, int entry) {
    return play.occasion(entry)
        .map(occasion -> new Root(occasion.number(), occasion.attribution()))
        .orElse(new Root(TIME, false));
  }

  /// The change that an entry is, if it is worth telling.
  private Optional<Change> change(Play play, int entry) {
    return switch (play.entries().get(entry)) {
      case Journal.Entry.Took _, Journal.Entry.Fell _ -> Optional.empty();
      case Journal.Entry.Noted noted -> Optional.of(new Change.Noted(noted.note()));
      case Journal.Entry.Moved moved ->
          worthTelling(play, entry, moved)
              ? Optional.of(
                  new Change.Moved(
                      play.program().instance(moved.instance()).machine(), moved.cause()))
              : Optional.empty();
    };
  }

  private boolean worthTelling(Play play, int entry, Journal.Entry.Moved moved) {
    var instance = play.program().instance(moved.instance());
    var called = play.occasion(entry).isPresent() || play.matter(entry).isPresent();
    var cause = moved.cause();
    return switch (instance.machine()) {
      case PACT -> cause != Cause.ENTER || called;
      case MEMBERSHIP -> cause != Cause.JOIN && cause != Cause.LEAVE || called;
      case CASE ->
          cause == Cause.RECOGNISE
                  && play.program().clause(Thing.of(play, entry).part()) instanceof Clause.Trigger
              || cause == Cause.DECLINE
              || cause == Cause.WITHDRAW;
      case NORM -> cause != Cause.ACTIVATE || called;
      case POWER ->
          switch (cause) {
            case ENABLE -> play.matter(entry).isPresent() && !again(play, entry);
            case EXTINGUISH -> false;
            default -> true;
          };
      case DECISION, REMEDY -> true;
      case STAGE -> cause != Cause.OPEN || called;
    };
  }

  /// Whether a power has only come back after its use.
  private static boolean again(Play play, int entry) {
    return play.moved(entry).from() != Machine.START;
  }

  // From changes to consequences.

  /// Changes that differ in nothing but whose they are make one consequence.
  private List<Consequence> consequences(List<Merged<Key, Boolean>> lines) {
    record Alike(
        int part,
        int victim,
        int ordinal,
        Change change,
        List<Optional<Interval>> times,
        Under under) {}
    var groups = new LinkedHashMap<Alike, List<Merged<Key, Boolean>>>();
    lines.stream()
        .sorted(Comparator.comparing(line -> order.getOrDefault(line.key(), TIME)))
        .forEach(line -> {
          var thing = line.key().thing();
          var alike =
              new Alike(
                  thing.part(),
                  thing.victim(),
                  thing.ordinal(),
                  line.key().change(),
                  line.times(),
                  line.under());
          groups.computeIfAbsent(alike, _ -> new ArrayList<>()).add(line);
        });
    return groups.values().stream().map(this::consequence).toList();
  }

  private Consequence consequence(List<Merged<Key, Boolean>> lines) {
    var first = lines.getFirst();
    var actors =
        lines.stream()
            .flatMap(line -> telling.actors(line.key().thing(), line.sample()).stream())
            .distinct()
            .toList();
    return telling.consequence(
        first.key().thing(),
        first.key().change(),
        actors,
        first.time(0),
        first.time(1),
        first.under(),
        first.sample(),
        first.key().root().event());
  }
}
