package casus.engine.solve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoalitionTest {
  @Test
  void membersAndOthersAreEverybody() {
    var some = Coalition.of(List.of(3, 1));
    assertEquals(List.of(1, 3), some.members());
    assertEquals(Coalition.of(0, 2, 4), some.others(5));
    assertEquals(Coalition.everybody(5), Coalition.NOBODY.others(5));
    assertEquals(2, some.size());
    assertTrue(some.has(3));
    assertFalse(some.has(0));
    assertEquals("{1, 3}", some.toString());
  }

  @Test
  void aCoalitionIsWithinItselfAndWithinALargerOne() {
    assertTrue(Coalition.of(1).within(Coalition.of(1)));
    assertTrue(Coalition.of(1).within(Coalition.of(0, 1)));
    assertTrue(Coalition.NOBODY.within(Coalition.of(1)));
    assertFalse(Coalition.of(0, 1).within(Coalition.of(1)));
  }

  @Test
  void nobodyCanChangeItFromOutside() {
    var players = new BitSet();
    players.set(1);
    var coalition = new Coalition(players);
    players.set(2);
    coalition.players().set(3);
    assertEquals(Coalition.of(1), coalition);
  }
}
