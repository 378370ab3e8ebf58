package casus.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class AutomatonTest {
  @Test
  void whatIsAddedIsThere() {
    var draft = new AutomatonDraft();
    assertEquals(0, draft.state(4));
    assertEquals(0, draft.transition(2, 70, 24));
    assertEquals(1, draft.transition(1, -7, 0));
    assertEquals(1, draft.state(0));
    assertEquals(2, draft.state(1));
    assertEquals(2, draft.transition(0, 0, 1));
    assertEquals(3, draft.states());
    assertEquals(3, draft.transitions());
    var automaton = draft.finished(2);

    assertEquals(3, automaton.states());
    assertEquals(3, automaton.transitions());
    assertEquals(5, automaton.players());
    assertEquals(2, automaton.initial());
    assertEquals(4, automaton.owner(0));
    assertEquals(2, automaton.target(0));
    assertEquals(70, automaton.action(0));
    assertEquals(24, automaton.cost(0));
    assertEquals(-7, automaton.action(1));
    assertFalse(automaton.ends(0));
    assertTrue(automaton.ends(1));
    assertEquals(2, automaton.first(1));
    assertEquals(2, automaton.first(2));
    assertEquals(3, automaton.first(3));
  }

  @Test
  void nonsenseIsRefused() {
    var empty = new AutomatonDraft();
    assertThrows(IllegalStateException.class, () -> empty.transition(0, 0, 0));
    assertThrows(IllegalArgumentException.class, () -> empty.finished(0));
    assertThrows(IllegalArgumentException.class, () -> empty.state(-1));

    var draft = new AutomatonDraft();
    draft.state(0);
    assertThrows(IllegalArgumentException.class, () -> draft.transition(0, 0, -1));
    assertThrows(IllegalArgumentException.class, () -> draft.transition(-1, 0, 0));
    assertThrows(IllegalArgumentException.class, () -> draft.finished(1));
    draft.transition(1, 0, 0);
    assertThrows(IllegalStateException.class, () -> draft.finished(0));
    // What was missing can still be added.
    draft.state(0);
    assertEquals(2, draft.finished(0).states());
  }

  @Test
  void aDraftThatIsUsedUpTakesNoMore() {
    var draft = new AutomatonDraft();
    draft.state(0);
    draft.finished(0);
    assertThrows(IllegalStateException.class, () -> draft.state(0));
    assertThrows(IllegalStateException.class, () -> draft.transition(0, 0, 0));
    assertThrows(IllegalStateException.class, () -> draft.finished(0));
  }

  @Test
  void growingLosesNothing() {
    var draft = new AutomatonDraft();
    var many = 10_000;
    for (var state = 0; state < many; state++) {
      draft.state(state % 7);
      for (var t = 0; t < state % 3; t++) draft.transition(many - 1 - state, state, t);
    }
    var automaton = draft.finished(0);
    assertEquals(7, automaton.players());
    for (var state = 0; state < many; state++) {
      assertEquals(state % 7, automaton.owner(state));
      assertEquals(state % 3, automaton.first(state + 1) - automaton.first(state));
      for (var t = automaton.first(state); t < automaton.first(state + 1); t++) {
        assertEquals(many - 1 - state, automaton.target(t));
        assertEquals(state, automaton.action(t));
        assertEquals(t - automaton.first(state), automaton.cost(t));
        assertEquals(state, automaton.source(t));
      }
    }
  }

  private record Entry(int target, int source, int cost) {}

  @Test
  void theWayBackIsTheWayThereInOrder() {
    for (var seed = 1; seed <= 200; seed++) {
      var random = new SplittableRandom(seed);
      var states = 1 + random.nextInt(20);
      var draft = new AutomatonDraft();
      for (var state = 0; state < states; state++) {
        draft.state(0);
        for (var count = random.nextInt(5); count > 0; count--)
          draft.transition(random.nextInt(states), 0, random.nextInt(9));
      }
      var automaton = draft.finished(0);
      var there = new ArrayList<Entry>();
      for (var target = 0; target < states; target++)
        for (var state = 0; state < states; state++)
          for (var t = automaton.first(state); t < automaton.first(state + 1); t++)
            if (automaton.target(t) == target)
              there.add(new Entry(target, state, automaton.cost(t)));
      var back = new ArrayList<Entry>();
      var predecessors = automaton.predecessors();
      for (var state = 0; state < states; state++)
        for (var entry = predecessors.first(state); entry < predecessors.first(state + 1); entry++)
          back.add(new Entry(state, predecessors.source(entry), predecessors.costs().cost(entry)));
      assertEquals(there, back, "seed " + seed);
    }
  }

  @Test
  void theWayBackIsMadeOnce() {
    var draft = new AutomatonDraft();
    draft.state(0);
    var automaton = draft.finished(0);
    assertSame(automaton.predecessors(), automaton.predecessors());
    assertSame(automaton.predecessors().costs(), automaton.predecessors().costs());
  }

  @Test
  void theSourceOfATransitionIsFoundPastStatesWithout() {
    var draft = new AutomatonDraft();
    draft.state(0);
    draft.state(0);
    draft.transition(0, 0, 0);
    draft.state(0);
    draft.state(0);
    draft.transition(0, 0, 0);
    draft.transition(0, 0, 0);
    draft.state(0);
    var automaton = draft.finished(0);
    assertEquals(
        List.of(1, 3, 3), List.of(automaton.source(0), automaton.source(1), automaton.source(2)));
    assertThrows(IllegalArgumentException.class, () -> automaton.source(3));
    assertThrows(IllegalArgumentException.class, () -> automaton.source(-1));
  }
}
