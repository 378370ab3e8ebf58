package casus.engine.run;

import casus.chronicle.Chronicle;
import casus.chronicle.Event;
import casus.chronicle.Layer;
import casus.engine.run.Overlaps.End;
import casus.machine.Clock;
import casus.machine.Encoder;
import casus.machine.Input;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What of a chronicle concerns a pact, as occasions for its machine; and the instants at which
/// they take place under each [Timing].
record Schedule(List<Occasion> occasions) {
  /// One input in the making. An event whose author somebody has named makes two: the deed, and the
  /// finding of who did it.
  ///
  /// @param number the place of the event in the chronicle
  record Occasion(
      int number, Event event, boolean attribution, Instant first, Instant last, Input input) {
    Layer layer() {
      return attribution ? Layer.DETERMINATION : event.layer();
    }

    boolean deed() {
      return layer() == Layer.WORLD;
    }

    boolean withinDay() {
      return Duration.between(first, last).compareTo(Duration.ofDays(1)) < 0;
    }
  }

  /// An occasion at its instant.
  record Timed(Occasion occasion, Instant at, Input input) {}

  Schedule {
    occasions = List.copyOf(occasions);
  }

  static Schedule of(Chronicle chronicle, Encoder encoder) {
    var occasions = new ArrayList<Occasion>();
    for (var number = 0; number < chronicle.events().size(); number++) {
      var event = chronicle.events().get(number);
      var when = event.when();
      var input = encoder.input(event, when.first());
      if (input.isPresent())
        occasions.add(new Occasion(number, event, false, when.first(), when.last(), input.get()));
      occasions.addAll(attributions(number, event, encoder));
    }
    return new Schedule(occasions);
  }

  /// Nobody is found to have done a thing before it is done.
  private static List<Occasion> attributions(int number, Event event, Encoder encoder) {
    if (event.attribution().isEmpty()) return List.of();
    var made = event.attribution().get().when();
    var first = latest(made.first(), event.when().first());
    var last = latest(made.last(), event.when().last());
    return encoder.attributions(event, first).stream()
        .map(input -> new Occasion(number, event, true, first, last, input))
        .toList();
  }

  /// The occasions up to the end, in the order in which the machine takes them. At one instant
  /// deeds come before findings, these before words, and these before performances.
  List<Timed> at(Timing timing, Instant end, Clock clock) {
    var deeds = Overlaps.with(occasions.stream().filter(Occasion::deed).toList());
    return occasions.stream()
        .map(occasion -> timed(occasion, timing, deeds, clock))
        .filter(timed -> !timed.at().isAfter(end))
        .sorted(
            Comparator.comparing(Timed::at)
                .thenComparing(timed -> timed.occasion().layer())
                .thenComparingInt(timed -> timed.occasion().number()))
        .toList();
  }

  private static Timed timed(Occasion occasion, Timing timing, Overlaps deeds, Clock clock) {
    var at = occasion.deed() ? deed(occasion, timing) : answer(occasion, timing, deeds);
    return new Timed(occasion, at, occasion.input().at(clock.tick(at)));
  }

  private static Instant deed(Occasion deed, Timing timing) {
    return switch (timing) {
      case EARLIEST, DEEDS_FIRST -> deed.first();
      case LATEST, DEEDS_LAST -> deed.last();
    };
  }

  private static Instant answer(Occasion answer, Timing timing, Overlaps deeds) {
    return switch (timing) {
      case EARLIEST -> behind(answer, answer.first(), deeds, End.FIRST);
      case LATEST, DEEDS_FIRST -> answer.last();
      case DEEDS_LAST -> behind(answer, answer.first(), deeds, End.LAST);
    };
  }

  /// What is said, found or performed on a day is taken to follow the deeds of that day; of a
  /// longer stretch, the first of its deeds.
  private static Instant behind(Occasion answer, Instant own, Overlaps deeds, End deedsHappen) {
    var behind =
        answer.withinDay()
            ? deeds.latest(deedsHappen, answer)
            : deeds.earliest(deedsHappen, answer);
    var bounded = behind.map(at -> latest(own, at)).orElse(own);
    return bounded.isAfter(answer.last()) ? answer.last() : bounded;
  }

  private static Instant latest(Instant a, Instant b) {
    return a.isAfter(b) ? a : b;
  }
}
