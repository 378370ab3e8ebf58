package casus.engine.explore;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class VectorsTest {
  @Test
  void everyVectorHasOneNumberAndComesBackAsItWas() {
    for (var seed = 1L; seed <= 20; seed++) {
      var random = new SplittableRandom(seed);
      var length = 2 + random.nextInt(40);
      var vectors = new Vectors(length);
      var known = new LinkedHashMap<List<Integer>, Integer>();
      for (var turn = 0; turn < 2_000; turn++) {
        var vector =
            random.ints(length, -1, 2).map(each -> each < 0 ? Integer.MIN_VALUE : each).toArray();
        for (var place = 4; place < length; place++) vector[place] = 7 * place;
        var list = new ArrayList<Integer>();
        for (var each : vector) list.add(each);
        var expected = known.computeIfAbsent(list, _ -> known.size());
        assertEquals(expected, vectors.put(vector), "seed " + seed);
        var back = new int[length];
        vectors.read(expected, back);
        assertArrayEquals(vector, back, "seed " + seed);
      }
      assertEquals(known.size(), vectors.size());
    }
  }

  @Test
  void vectorsThatDifferInFewPlacesTakeLittleRoom() {
    var vectors = new Vectors(256);
    var vector = new int[256];
    for (var number = 0; number < 1 << 16; number++) {
      vector[3] = number & 0xff;
      vector[200] = number >>> 8;
      vectors.put(vector);
    }
    assertEquals(1 << 16, vectors.size());
    assertEquals(true, vectors.bytes() < 24L * vectors.size(), vectors.bytes() + " bytes");
  }
}
