package casus.chronicle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casus.vocabulary.TargetKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class EventTest {
  /// An event whose parts a test may change before it is made.
  private static final class Draft {
    When when = When.of("2014-02-27");
    When known = when;
    String actor = "RUS";
    String act = "occupation";
    Optional<String> target = Optional.of("UKR");
    TargetKind object = TargetKind.TERRITORY;
    Optional<String> place = Optional.of("crimea");
    Optional<String> about = Optional.empty();
    List<String> attributors = List.of("NATO");
    When attributed = When.of("2014-03-05");
    List<String> claimedBy = List.of("UKR");
    List<String> deniedBy = List.of("RUS");
    int scale = 1;
    int effects = 2;
    Intent intent = Intent.DELIBERATE;
    int quantity = 1;
    Optional<String> certainty = Optional.of("A");
    List<String> sources = List.of("BU2");
    String note = "note";
    int line;

    Event event() {
      return new Event(
          when,
          known,
          actor,
          act,
          target,
          object,
          place,
          about,
          Optional.of(new Attribution(attributors, attributed)),
          claimedBy,
          deniedBy,
          scale,
          effects,
          intent,
          quantity,
          certainty,
          sources,
          note,
          line);
    }
  }

  private static Event with(Consumer<Draft> change) {
    var draft = new Draft();
    change.accept(draft);
    return draft.event();
  }

  /// One event for each part, different in nothing but that part.
  private static List<Event> variants() {
    var changes =
        List.<Consumer<Draft>>of(
            draft -> draft.when = When.of("2014-02-27Z"),
            draft -> draft.when = When.of("2014-02-27T00Z"),
            draft -> draft.when = When.of("2014-02-26/2014-02-27"),
            draft -> draft.known = When.of("2014-02-28"),
            draft -> draft.actor = "BLR",
            draft -> draft.act = "invasion",
            draft -> draft.target = Optional.empty(),
            draft -> draft.object = TargetKind.FORCES,
            draft -> draft.place = Optional.empty(),
            draft -> draft.about = Optional.of("nato"),
            draft -> draft.attributors = List.of("UN"),
            draft -> draft.attributed = When.of("2014-03-06"),
            draft -> draft.claimedBy = List.of(),
            draft -> draft.deniedBy = List.of("RUS", "BLR"),
            draft -> draft.scale = 2,
            draft -> draft.effects = 3,
            draft -> draft.intent = Intent.UNKNOWN,
            draft -> draft.quantity = 2,
            draft -> draft.certainty = Optional.empty(),
            draft -> draft.sources = List.of("BU3"),
            draft -> draft.note = "another note");
    var events = new ArrayList<Event>();
    events.add(new Draft().event());
    changes.forEach(change -> events.add(with(change)));
    return events;
  }

  @Test
  void eventsThatDifferInAnyPartAreDifferentAndOrdered() {
    var events = variants();
    for (var a = 0; a < events.size(); a++) {
      for (var b = 0; b < events.size(); b++) {
        var compared = events.get(a).compareTo(events.get(b));
        assertEquals(a == b, compared == 0, a + " and " + b);
        assertEquals(a == b, events.get(a).equals(events.get(b)));
        assertEquals(
            Integer.signum(compared), -Integer.signum(events.get(b).compareTo(events.get(a))));
      }
    }
  }

  @Test
  void theLineIsNoPartOfWhatAnEventSays() {
    assertEquals(with(draft -> draft.line = 3), with(draft -> draft.line = 9));
    assertEquals(
        with(draft -> draft.line = 3).hashCode(), with(draft -> draft.line = 9).hashCode());
    assertNotEquals(with(draft -> draft.note = "a"), with(draft -> draft.note = "b"));
  }

  @Test
  void spacesAroundANoteAreNoPartOfIt() {
    assertEquals("a b", with(draft -> draft.note = " a b\n").note());
  }

  @Test
  void aReferenceNamesAPactAndPerhapsAClause() {
    var clause = with(draft -> draft.about = Optional.of("nato/call-consultation"));
    assertEquals(Optional.of("nato"), clause.pact());
    assertEquals(Optional.of("call-consultation"), clause.clause());
    var pact = with(draft -> draft.about = Optional.of("budapest-1994"));
    assertEquals(Optional.of("budapest-1994"), pact.pact());
    assertEquals(Optional.empty(), pact.clause());
    assertEquals(Optional.empty(), new Draft().event().pact());
  }

  @Test
  void nonsenseIsRefused() {
    refused(draft -> draft.actor = " ");
    refused(draft -> draft.act = "Occupation");
    refused(draft -> draft.act = "occupation-");
    refused(draft -> draft.about = Optional.of("nato/"));
    refused(draft -> draft.about = Optional.of("nato/a/b"));
    refused(draft -> draft.about = Optional.of("Article 4"));
    refused(draft -> draft.known = When.of("2014-02-26"));
    refused(draft -> draft.attributed = When.of("2014-02-26"));
    refused(draft -> draft.attributors = List.of());
    refused(draft -> draft.actor = Event.UNKNOWN);
    refused(draft -> draft.scale = -1);
    refused(draft -> draft.scale = 6);
    refused(draft -> draft.effects = 6);
    refused(draft -> draft.quantity = 0);
    refused(draft -> draft.certainty = Optional.of("E"));
    refused(draft -> draft.sources = List.of("a b"));
    refused(draft -> draft.claimedBy = List.of(""));
    refused(draft -> draft.deniedBy = List.of("\t"));
  }

  private static void refused(Consumer<Draft> change) {
    assertThrows(IllegalArgumentException.class, () -> with(change));
  }

  @Test
  void whatBecameKnownInTheSameUncertainDayIsNotRefused() {
    var event =
        with(draft -> {
          draft.when = When.of("2014-02-27T12:00Z");
          draft.known = When.of("2014-02-27");
        });
    assertTrue(event.known().first().isBefore(event.when().first()));
  }

  @Test
  void aPlainDeedIsKnownWhenItHappens() {
    var deed =
        new Event(
            When.of("2014-02-27"),
            "RUS",
            "occupation",
            Optional.of("UKR"),
            Optional.of("crimea"),
            Optional.empty());
    assertEquals(deed.when(), deed.known());
    assertEquals(Layer.WORLD, deed.layer());
    assertEquals(1, deed.quantity());
  }

  @Test
  void whoSignsAndRatifiesAtOneTimeSignsFirst() {
    for (var words : List.of("sign ratify", "request withdraw-request", "propose adopt")) {
      var pair = words.split(" ");
      assertTrue(said(pair[0]).compareTo(said(pair[1])) < 0, words);
      assertTrue(said(pair[1]).compareTo(said(pair[0])) > 0, words);
    }
  }

  private static Event said(String act) {
    return new Event(
        When.of("2014-02-27"), "UKR", act, Optional.empty(), Optional.empty(), Optional.empty());
  }
}
