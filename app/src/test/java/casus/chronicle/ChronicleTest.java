package casus.chronicle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import casus.Every;
import casus.vocabulary.TargetKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChronicleTest {
  private static Event deed(String when, String actor, String act) {
    return new Event(
        When.of(when), actor, act, Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static Event attack(String known, String attributed) {
    return new Event(
        When.of("2001-09-11T12:00Z"),
        When.of(known),
        "AL-QAEDA",
        "terror-external",
        Optional.of("USA"),
        TargetKind.TERRITORY,
        Optional.empty(),
        Optional.empty(),
        Optional.of(new Attribution(List.of("NATO"), When.of(attributed))),
        List.of(),
        List.of(),
        0,
        0,
        Intent.UNKNOWN,
        1,
        Optional.empty(),
        List.of(),
        "",
        7);
  }

  @Test
  void eventsComeByBeginningThenByLayerThenByEnd() {
    var sorted =
        List.of(
            deed("2014-02-26", "RUS", "consult"),
            deed("2014-02-27T00Z", "RUS", "occupation"),
            deed("2014-02-27", "BLR", "occupation"),
            deed("2014-02-27", "RUS", "invasion"),
            deed("2014-02-27", "RUS", "occupation"),
            deed("2014-02", "NATO", "determine-yes"),
            deed("2014-02-27", "NATO", "determine-yes"),
            deed("2014-02-27T00Z", "POL", "request"),
            deed("2014-02-27", "POL", "request"),
            deed("2014-02-27T00Z", "NATO", "consult"),
            deed("2014-02-27T01Z", "AUT", "buildup"));
    var february = sorted.get(5);
    var expected = new ArrayList<>(sorted);
    expected.remove(february);
    expected.addFirst(february);
    assertEquals(expected, new Chronicle("c", sorted.reversed()).events());
  }

  @Test
  void everyOrderOfTheSameEventsIsTheSameChronicle() {
    var events =
        List.of(
            deed("2014-02-27", "RUS", "occupation"),
            deed("2014-02-27", "RUS", "invasion"),
            deed("2014-02-27", "POL", "request"),
            deed("2014-02-27", "RUS", "occupation"));
    var first = new Chronicle("c", events);
    assertEquals(1, first.merged());
    assertEquals(3, first.events().size());
    for (var every = new Every(); every.next(); ) {
      var left = new ArrayList<>(events);
      var order = new ArrayList<Event>();
      while (!left.isEmpty()) order.add(left.remove(every.upTo(left.size() - 1)));
      var other = new Chronicle("c", order);
      assertEquals(first, other);
      assertEquals(first.hashCode(), other.hashCode());
      assertEquals(first.events(), other.events());
      assertEquals(1, other.merged());
    }
  }

  @Test
  void theFirstOfEqualEventsStays() {
    var twice =
        new Chronicle(
            "c", List.of(attack("2001-09-11", "2001-10-02"), attack("2001-09-11", "2001-10-02")));
    assertEquals(7, twice.events().getFirst().line());
    assertEquals(3, new Chronicle("c", twice.events(), 3).merged());
  }

  @Test
  void anotherNameOrEventIsAnotherChronicle() {
    var events = List.of(deed("2014-02-27", "RUS", "occupation"));
    assertNotEquals(new Chronicle("c", events), new Chronicle("d", events));
    assertNotEquals(new Chronicle("c", events), new Chronicle("c", List.of()));
    assertEquals(new Chronicle("c", events), new Chronicle("c", events, 5));
  }

  @Test
  void whatWasKnownGrowsWithTime() {
    var chronicle =
        new Chronicle(
            "c", List.of(attack("2001-09-12", "2001-10-02"), deed("2001-09-13", "POL", "request")));
    check(chronicle, "2001-09-11T23:59:59Z", "");
    check(chronicle, "2001-09-12T00:00:00Z", "UNKNOWN");
    check(chronicle, "2001-09-13T00:00:00Z", "UNKNOWN POL");
    check(chronicle, "2001-10-01T23:59:59Z", "UNKNOWN POL");
    check(chronicle, "2001-10-02T00:00:00Z", "AL-QAEDA POL");
    assertEquals(chronicle, chronicle.knownAt(Instant.parse("2030-01-01T00:00:00Z")));
  }

  @Test
  void nothingIsKnownBeforeItHappens() {
    var chronicle = new Chronicle("c", List.of(attack("2001-09-11", "2001-09-11")));
    check(chronicle, "2001-09-11T11:59:59Z", "");
    check(chronicle, "2001-09-11T12:00:00Z", "AL-QAEDA");
  }

  @Test
  void whoIsUnknownHasNoAttribution() {
    var known =
        new Chronicle("c", List.of(attack("2001-09-11", "2001-10-02")))
            .knownAt(Instant.parse("2001-09-20T00:00:00Z"));
    var event = known.events().getFirst();
    assertEquals(Optional.empty(), event.attribution());
    assertEquals(Optional.of("USA"), event.target());
    assertEquals(7, event.line());
  }

  private static void check(Chronicle chronicle, String instant, String actors) {
    var known = chronicle.knownAt(Instant.parse(instant));
    var found = String.join(" ", known.events().stream().map(Event::actor).toList());
    assertEquals(actors, found, instant);
  }

  @Test
  void aNameIsOneLine() {
    for (var name : List.of("", " ", " a", "a\nb", "a\r"))
      assertThrows(IllegalArgumentException.class, () -> new Chronicle(name, List.of()));
  }
}
