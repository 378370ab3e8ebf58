package casus.engine.explore;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PackedTest {
  @Test
  void everyKeyHasOneNumberAndComesBackAsItWas() {
    for (var seed = 1L; seed <= 10; seed++) {
      var random = new SplittableRandom(seed);
      var packed = new Packed(1 + random.nextInt(3));
      var known = new LinkedHashMap<List<Long>, Integer>();
      for (var turn = 0; turn < 30_000; turn++) {
        var key = random.longs(packed.words(), 0, 1 + turn / 20).toArray();
        var list = new ArrayList<Long>();
        for (var word : key) list.add(word);
        var expected = known.computeIfAbsent(list, _ -> known.size());
        assertEquals(expected, packed.put(key), "seed " + seed);
        var back = new long[packed.words()];
        packed.read(expected, back);
        assertArrayEquals(key, back, "seed " + seed);
      }
      assertEquals(known.size(), packed.size());
    }
  }

  /// Each place holds what was put there last, whatever its neighbours hold.
  @Test
  void placesOfALayoutDoNotDisturbEachOther() {
    for (var seed = 1L; seed <= 50; seed++) {
      var random = new SplittableRandom(seed);
      var bits = random.ints(1 + random.nextInt(30), 0, 31).toArray();
      var layout = new Layout(bits);
      var key = new long[layout.words()];
      var held = new long[bits.length];
      for (var turn = 0; turn < 500; turn++) {
        var place = random.nextInt(bits.length);
        if (bits[place] == 0) continue;
        var number = random.nextLong(1L << bits[place]);
        layout.change(key, place, held[place], number);
        held[place] = number;
        for (var each = 0; each < bits.length; each++)
          assertEquals(held[each], layout.get(key, each), "seed " + seed);
      }
    }
  }
}
