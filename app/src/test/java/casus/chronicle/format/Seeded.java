package casus.chronicle.format;

import casus.chronicle.Attribution;
import casus.chronicle.Chronicle;
import casus.chronicle.Event;
import casus.chronicle.Intent;
import casus.chronicle.When;
import casus.vocabulary.ActTypes;
import casus.vocabulary.Actors;
import casus.vocabulary.DutyTypes;
import casus.vocabulary.Places;
import casus.vocabulary.SpeechActs;
import casus.vocabulary.TargetKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Supplier;

/// Chronicles made from a seed, with every notation and every trap for a writer.
final class Seeded {
  private static final List<String> SNIPPETS =
      List.of(
          "plain",
          " ",
          ",",
          "\"",
          "\"\"",
          "\n",
          "\r\n",
          "\r",
          "#",
          "\\",
          "'",
          "`",
          "|",
          ";",
          "ö",
          "Київ",
          "\uD83C\uDF3E",
          "\t",
          "{",
          "}",
          "null",
          "# acts: x",
          "\u2028",
          "=1+1");
  private static final List<String> LOCAL = List.of("delivers-goods", "agreed", "x", "step-2");

  private static final List<String> BODIES = List.of("commission", "joint-staff-2");

  private final SplittableRandom random;

  Seeded(long seed) {
    random = new SplittableRandom(seed);
  }

  Chronicle chronicle() {
    var events = new ArrayList<Event>();
    for (var count = random.nextInt(12); count > 0; count--) events.add(event());
    return new Chronicle("c" + text().replaceAll("\\R", "").strip(), events);
  }

  Event event() {
    var when = when();
    var known = maybe(() -> notBefore(when)).orElse(when);
    var actor = random.nextInt(5) == 0 ? Event.UNKNOWN : actor();
    var attribution =
        actor.equals(Event.UNKNOWN)
            ? Optional.<Attribution>empty()
            : maybe(() -> new Attribution(some(this::actor, 1), notBefore(when)));
    return new Event(
        when,
        known,
        actor,
        act(),
        maybe(this::actor),
        one(List.of(TargetKind.values())),
        maybe(() -> one(Places.leaves()).name()),
        maybe(() -> one(List.of("nato", "nato/assist", "a-1/b-2"))),
        attribution,
        some(this::actor, 0),
        some(this::actor, 0),
        random.nextInt(6),
        random.nextInt(6),
        one(List.of(Intent.values())),
        1 + (random.nextBoolean() ? 0 : random.nextInt(1000)),
        maybe(() -> one(List.of("A", "B", "C", "D"))),
        some(() -> one(List.of("BU2", "x,y", "\"q\"", "#1", "é")), 0),
        text(),
        random.nextInt(3));
  }

  String text() {
    var text = new StringBuilder();
    for (var count = random.nextInt(6); count > 0; count--) text.append(one(SNIPPETS));
    return text.toString();
  }

  private String act() {
    return switch (random.nextInt(4)) {
      case 0 -> one(ActTypes.ALL).name();
      case 1 -> one(SpeechActs.ALL).name();
      case 2 -> one(DutyTypes.ALL).name();
      default -> one(LOCAL);
    };
  }

  private String actor() {
    return random.nextInt(9) == 0 ? one(BODIES) : one(Actors.ALL).code();
  }

  private When when() {
    if (random.nextInt(5) > 0) return simple();
    while (true)
      if (When.until(simple(), simple()) instanceof When.Reading.Read(var interval))
        return interval;
  }

  private When simple() {
    var day = LocalDate.of(1900, 1, 1).plusDays(random.nextInt(60_000));
    return When.of(
        switch (random.nextInt(7)) {
          case 0 -> day.toString().substring(0, 4);
          case 1 -> day.toString().substring(0, 7);
          case 2 -> day.toString();
          case 3 -> day + "+02:00";
          case 4 -> day + "T04Z";
          case 5 -> day + "T23:59-05:30";
          default -> day + "T00:00:07Z";
        });
  }

  private When notBefore(When when) {
    while (true) {
      var later = when();
      if (!later.last().isBefore(when.first())) return later;
      if (when.first().isAfter(Instant.parse("2050-01-01T00:00:00Z"))) return when;
    }
  }

  private <T> T one(List<T> items) {
    return items.get(random.nextInt(items.size()));
  }

  private <T> Optional<T> maybe(Supplier<T> value) {
    return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
  }

  private List<String> some(Supplier<String> value, int least) {
    var list = new ArrayList<String>();
    for (var count = least + random.nextInt(3); count > 0; count--) list.add(value.get());
    return list;
  }

  /// A number below `bound`.
  int below(int bound) {
    return random.nextInt(bound);
  }
}
