package casus.engine.run;

import casus.chronicle.Attribution;
import casus.chronicle.Chronicle;
import casus.chronicle.Event;
import casus.chronicle.Layer;
import casus.chronicle.When;
import casus.engine.run.Schedule.Timed;
import casus.machine.Clock;
import casus.machine.Compiler;
import casus.machine.Encoder;
import casus.machine.OpenWord;
import casus.machine.Program;
import casus.pact.Clause;
import casus.pact.Pact;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A chronicle folded through a pact under every reading and every timing that differ.
record Plays(
    Pact pact,
    Chronicle chronicle,
    Settings settings,
    Footing footing,
    Instant end,
    Grid grid,
    List<Play> plays,
    Encoder encoder) {
  private static final int FEW_SLOTS = 4;
  private static final int MOST_SLOTS = 64;

  Plays {
    plays = List.copyOf(plays);
  }

  /// The plays, or why there are none.
  sealed interface Attempt {
    record Played(Plays plays) implements Attempt {}

    record Refused(Answer why) implements Attempt {}
  }

  static Attempt of(Pact pact, Chronicle chronicle, Settings settings) {
    var known = settings.knownAt().map(chronicle::knownAt).orElse(chronicle);
    var end = end(known, settings);
    return switch (settings.inForce()) {
      case ACTUAL -> of(pact, known, settings, end, Optional.empty());
      case ASSUMED -> of(pact, known, settings, end, Optional.of(dayBefore(known, end)));
      case AUTO -> {
        var actual = of(pact, known, settings, end, Optional.empty());
        yield dated(pact) || !(actual instanceof Attempt.Played(var plays)) || entered(plays)
            ? actual
            : of(pact, known, settings, end, Optional.of(dayBefore(known, end)));
      }
    };
  }

  /// Whose case a thing belongs to, by code, as a variant tells it.
  Optional<String> victim(Thing thing, int variant) {
    if (thing.victim() < 0) return Optional.empty();
    var play = plays.get(variant);
    return play.matters().stream()
        .filter(matter -> matter.victim == thing.victim())
        .map(matter -> play.name(matter.victim, matter))
        .findFirst();
  }

  /// Whether the text has a date of its own on which it enters into force.
  private static boolean dated(Pact pact) {
    return pact.header().inForce().isPresent()
        || pact.all(Clause.Entry.class).stream().anyMatch(entry -> entry.on().isPresent());
  }

  private static boolean entered(Plays plays) {
    return plays.plays.stream().anyMatch(play -> play.entered().isPresent());
  }

  private static Attempt of(
      Pact pact, Chronicle known, Settings settings, Instant end, Optional<Instant> assumed) {
    var clock = Clock.seconds(first(known).orElse(end));
    if (clock.tick(end) == Clock.NEVER || clock.tick(end) == Clock.ALWAYS)
      return new Attempt.Refused(new Answer.TooLong(clock.origin(), end));
    var probe = Compiler.compile(pact, new Program.Settings(clock, 1, assumed));
    var readings = readings(probe.words());
    if (readings > settings.mostReadings())
      return new Attempt.Refused(
          new Answer.OutOfBudget(probe.words(), readings, settings.mostReadings()));
    var schedule = Schedule.of(known, new Encoder(probe));
    var inputs = inputs(schedule, end, clock);
    var grid = new Grid(probe.words(), List.copyOf(inputs.keySet()));
    var most = mostSlots(pact, schedule);
    var plays = List.<Play>of();
    // Every step copies the room for all cases, and most chronicles need little of it.
    for (var slots = Math.min(FEW_SLOTS, most); plays.isEmpty(); slots *= FEW_SLOTS) {
      var room = new Program.Settings(clock, Math.min(slots, most), assumed);
      plays = plays(Compiler.compile(pact, room), inputs, end, grid, most);
    }
    var played = plays;
    var program = played.getFirst().program();
    if (played.stream().anyMatch(Play::crowded))
      return new Attempt.Refused(new Answer.NoRoom(program.slots()));
    var footing = assumed.<Footing>map(Footing.Assumed::new).orElseGet(() -> footing(played));
    return new Attempt.Played(
        new Plays(pact, known, settings, footing, end, grid, played, new Encoder(program)));
  }

  /// A play for every variant, up to one that is crowded; none if more room for cases, up to
  /// `most`, would change something.
  private static List<Play> plays(
      Program program, Map<Timing, List<Timed>> inputs, Instant end, Grid grid, int most) {
    var plays = new ArrayList<Play>();
    for (var variant = 0; variant < grid.count(); variant++) {
      var timed = inputs.getOrDefault(grid.timing(variant), List.of());
      var play = Play.of(program, grid.reading(variant), timed, end);
      if (program.slots() < most && !play.roomy()) return List.of();
      plays.add(play);
      if (play.crowded()) break;
    }
    return plays;
  }

  private static Footing footing(List<Play> plays) {
    var since =
        plays.stream()
            .flatMap(play -> play.entered().stream().map(tick -> entry(play, tick)))
            .min(Comparator.naturalOrder());
    if (since.isEmpty()) return new Footing.NotInForce();
    var first = plays.getFirst();
    return first
        .ended()
        .<Footing>map(tick -> new Footing.Ended(since.get(), first.instant(tick)))
        .orElseGet(() -> new Footing.Actual(since.get()));
  }

  /// When the pact entered into force; a date too far back for the clock is the one of its head.
  private static Instant entry(Play play, int tick) {
    var zone = Clock.zone(play.program().pact().conventions());
    return play.instant(tick)
        .or(() ->
            play.program().pact().all(Clause.Entry.class).stream()
                .flatMap(entry -> entry.on().stream())
                .map(moment -> moment.first(zone))
                .findFirst())
        .or(() ->
            play.program()
                .pact()
                .header()
                .inForce()
                .map(date -> date.atStartOfDay(zone).toInstant()))
        .orElse(play.program().clock().instant(tick));
  }

  private static long readings(List<OpenWord> words) {
    var product = 1L;
    for (var word : words) product = Math.min(Integer.MAX_VALUE, product * word.readings().size());
    return product;
  }

  /// As many as could be open at one time at the very most, as far as there is room: a deed may
  /// open a case under each trigger, and words may use each power to call.
  private static int mostSlots(Pact pact, Schedule schedule) {
    var triggers = pact.all(Clause.Trigger.class).size();
    var calls =
        pact.all(Clause.Power.class).stream()
            .filter(power -> power.ability() instanceof Clause.Ability.Speak)
            .count();
    var most =
        schedule.occasions().stream()
            .mapToLong(occasion ->
                occasion.layer() == Layer.WORLD || occasion.attribution()
                    ? triggers
                    : occasion.layer() == Layer.SPEECH ? calls : 0)
            .sum();
    return Math.clamp(most, 1, MOST_SLOTS);
  }

  /// The inputs by timing, for the timings that lead to different ones.
  private static Map<Timing, List<Timed>> inputs(Schedule schedule, Instant end, Clock clock) {
    var inputs = new EnumMap<Timing, List<Timed>>(Timing.class);
    for (var timing : Timing.values()) {
      var timed = schedule.at(timing, end, clock);
      if (!inputs.containsValue(timed)) inputs.put(timing, timed);
    }
    return inputs;
  }

  private static Instant end(Chronicle known, Settings settings) {
    return settings
        .asOf()
        .or(settings::knownAt)
        .or(() -> known.events().stream().flatMap(Plays::ends).max(Comparator.naturalOrder()))
        .orElse(Instant.EPOCH);
  }

  private static Stream<Instant> ends(Event event) {
    return Stream.concat(
        Stream.of(event.when().last()),
        event.attribution().map(Attribution::when).map(When::last).stream());
  }

  private static Optional<Instant> first(Chronicle known) {
    return known.events().stream().map(event -> event.when().first()).findFirst();
  }

  /// The midnight before the day of the first event, so that the pact is in force when it comes.
  private static Instant dayBefore(Chronicle known, Instant end) {
    var day = first(known).orElse(end).minus(Duration.ofDays(1)).atZone(ZoneOffset.UTC);
    return day.toLocalDate().atStartOfDay(ZoneOffset.UTC).toInstant();
  }
}
