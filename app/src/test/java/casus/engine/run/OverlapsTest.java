package casus.engine.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import casus.Every;
import casus.chronicle.Event;
import casus.chronicle.When;
import casus.engine.run.Overlaps.End;
import casus.engine.run.Schedule.Occasion;
import casus.machine.Input;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OverlapsTest {
  private static final int SEEDS = 300;

  @Test
  void theExtremesAreThoseFoundByLookingAtEach() {
    for (var every = new Every(); every.next(); ) {
      var deeds = new ArrayList<Occasion>();
      for (var count = every.upTo(2); count >= 0; count--)
        deeds.add(occasion(every.upTo(3), every.upTo(2)));
      check(deeds, occasion(every.upTo(3), every.upTo(2)));
    }
  }

  @Test
  void soTheyAreOfManyDeedsThatLieWithinEachOther() {
    for (var seed = 0; seed < SEEDS; seed++) {
      var random = new Random(seed);
      var deeds = new ArrayList<Occasion>();
      for (var count = random.nextInt(30); count >= 0; count--)
        deeds.add(occasion(random.nextInt(60), random.nextInt(1 + random.nextInt(60))));
      for (var second = -1; second < 80; second++)
        check(deeds, occasion(second, random.nextInt(20)));
    }
  }

  private static void check(List<Occasion> deeds, Occasion asked) {
    var overlaps = Overlaps.with(deeds);
    for (var end : End.values()) {
      assertEquals(slow(deeds, asked, end, Comparator.naturalOrder()), overlaps.latest(end, asked));
      assertEquals(
          slow(deeds, asked, end, Comparator.reverseOrder()), overlaps.earliest(end, asked));
    }
  }

  private static Optional<Instant> slow(
      List<Occasion> deeds, Occasion asked, End end, Comparator<Instant> order) {
    return deeds.stream()
        .filter(deed -> !deed.first().isAfter(asked.last()) && !deed.last().isBefore(asked.first()))
        .map(deed -> end == End.FIRST ? deed.first() : deed.last())
        .max(order);
  }

  private static Occasion occasion(int first, int length) {
    var from = Instant.parse("2031-03-01T00:00:00Z").plusSeconds(first);
    var until = from.plusSeconds(length);
    var event =
        new Event(
            When.between(from, until),
            "RUS",
            "invasion",
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return new Occasion(0, event, false, from, until, Input.pass(0));
  }
}
