package casus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class EveryTest {
  @Test
  void allCombinationsComeInOrderAndOnce() {
    var seen = new ArrayList<String>();
    for (var every = new Every(); every.next(); )
      seen.add(every.upTo(1) + "" + every.of(List.of("a", "b", "c")));
    assertEquals(List.of("0a", "0b", "0c", "1a", "1b", "1c"), seen);
  }

  @Test
  void aQuestionMayDependOnAnEarlierAnswer() {
    var seen = new ArrayList<String>();
    for (var every = new Every(); every.next(); ) {
      var seats = 1 + every.upTo(2);
      var ayes = every.upTo(seats);
      seen.add(ayes + "/" + seats);
    }
    assertEquals(List.of("0/1", "1/1", "0/2", "1/2", "2/2", "0/3", "1/3", "2/3", "3/3"), seen);
  }

  @Test
  void aBodyMayStopAskingEarly() {
    var seen = new ArrayList<String>();
    for (var every = new Every(); every.next(); )
      seen.add(every.yes() ? "stop" : "go " + every.upTo(1));
    assertEquals(List.of("go 0", "go 1", "stop"), seen);
  }

  @Test
  void theSubsetsOfAListAreAllThere() {
    var seen = new TreeSet<String>();
    var rounds = 0;
    for (var every = new Every(); every.next(); rounds++)
      seen.add(String.join("", every.someOf(List.of("a", "b", "c"))));
    assertEquals(8, rounds);
    assertEquals(new TreeSet<>(List.of("", "a", "b", "c", "ab", "ac", "bc", "abc")), seen);
  }

  @Test
  void aBodyWithoutAQuestionRunsOnce() {
    var every = new Every();
    assertTrue(every.next());
    assertFalse(every.next());
  }

  @Test
  void aBodyThatAsksOtherwiseAfterTheSameAnswersIsRefused() {
    var other = new Every();
    assertTrue(other.next());
    other.upTo(3);
    other.upTo(3);
    assertTrue(other.next());
    assertThrows(IllegalStateException.class, () -> other.upTo(2));

    var less = new Every();
    assertTrue(less.next());
    less.upTo(3);
    less.upTo(3);
    assertTrue(less.next());
    less.upTo(3);
    assertThrows(IllegalStateException.class, less::next);
  }

  @Test
  void anEmptyChoiceIsRefused() {
    var every = new Every();
    assertThrows(IllegalStateException.class, () -> every.upTo(1));
    assertTrue(every.next());
    assertThrows(IllegalArgumentException.class, () -> every.upTo(-1));
    assertThrows(IllegalArgumentException.class, () -> every.of(List.of()));
  }
}
