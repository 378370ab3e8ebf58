package casus.engine.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casus.Every;
import casus.machine.OpenWord;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GridTest {
  private static final OpenWord WORD =
      new OpenWord("attack", "Art 1", OpenWord.Kind.DEED, List.of("narrow", "broad"));
  private static final OpenWord SOON =
      new OpenWord("soon", "Art 2", OpenWord.Kind.TIME, List.of("1 day", "3 days", "unbounded"));

  private static final Grid GRID =
      new Grid(List.of(WORD, SOON), List.of(Timing.EARLIEST, Timing.LATEST));

  private static BitSet set(int... variants) {
    var set = new BitSet();
    for (var variant : variants) set.set(variant);
    return set;
  }

  /// Whether a variant satisfies the words, asked of its own reading and timing.
  private static boolean holds(Under under, int variant) {
    return switch (under) {
      case Under.Every() -> true;
      case Under.Some(var circumstances) ->
          circumstances.stream()
              .anyMatch(all -> all.choices().stream().allMatch(choice -> holds(choice, variant)));
    };
  }

  private static boolean holds(Under.Choice choice, int variant) {
    var chosen = GRID.reading(variant).choices();
    return switch (choice) {
      case Under.Choice.Word(var word, var cite, var kind, var readings) ->
          word.equals("attack")
              ? readings.contains(WORD.readings().get(chosen.getFirst()))
              : readings.contains(SOON.readings().get(chosen.get(1)));
      case Under.Choice.Hours(var timings) -> timings.contains(GRID.timing(variant));
    };
  }

  @Test
  void theWordsSayExactlyTheSetForEverySet() {
    assertEquals(12, GRID.count());
    for (var bits = 1; bits < 1 << GRID.count(); bits++) {
      var set = BitSet.valueOf(new long[] {bits});
      var under = GRID.under(set);
      for (var variant = 0; variant < GRID.count(); variant++)
        assertEquals(set.get(variant), holds(under, variant), set + " " + under.text());
    }
  }

  @Test
  void aWordOnWhichNothingDependsIsNotNamed() {
    for (var every = new Every(); every.next(); ) {
      var chosen = new ArrayList<Integer>();
      for (var reading = 0; reading < 3; reading++) if (every.upTo(1) == 1) chosen.add(reading);
      if (chosen.isEmpty()) continue;
      var set = new BitSet();
      IntStream.range(0, GRID.count())
          .filter(variant -> chosen.contains(GRID.reading(variant).choices().get(1)))
          .forEach(set::set);
      var under = GRID.under(set);
      assertFalse(under.words().contains("attack"), under::text);
      assertFalse(under.text().contains("dates allow"), under::text);
      assertEquals(chosen.size() == 3, under.always());
    }
  }

  @Test
  void theWordsAreThoseOfALawyer() {
    assertEquals("under every reading", GRID.under(set(IntStream.range(0, 12).toArray())).text());
    assertEquals(
        "if `attack` is read in the broad sense", GRID.under(set(6, 7, 8, 9, 10, 11)).text());
    assertEquals("if `soon` means 1 day or 3 days", GRID.under(set(0, 1, 2, 3, 6, 7, 8, 9)).text());
    assertEquals(
        "if `attack` is read in the narrow sense and `soon` means no limit at all and everything is"
            + " as late as its date allows",
        GRID.under(set(5)).text());
  }

  @Test
  void noVariantAtAllIsNoCircumstance() {
    assertThrows(IllegalArgumentException.class, () -> GRID.under(new BitSet()));
  }

  @Test
  void withoutOpenWordsThereIsOneVariant() {
    var grid = new Grid(List.of(), List.of(Timing.EARLIEST));
    assertEquals(1, grid.count());
    assertTrue(grid.under(set(0)).always());
  }
}
