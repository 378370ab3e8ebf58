package casus.chronicle.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casus.chronicle.Chronicle;
import casus.diagnostic.Source;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RoundTripTest {
  private static final int CHRONICLES = 200;

  @Test
  void whatIsWrittenReadsAsTheSameChronicle() {
    for (var seed = 0; seed < CHRONICLES; seed++) {
      var chronicle = new Seeded(seed).chronicle();
      for (var format : ChronicleFormats.ALL) {
        var read = Read.sound(format, format.write(chronicle));
        assertEquals(chronicle, read, format.name() + ", seed " + seed);
        assertEquals(0, read.merged());
      }
    }
  }

  @Test
  void writingAgainGivesTheSameText() {
    for (var seed = 0; seed < CHRONICLES; seed++) {
      var chronicle = new Seeded(seed).chronicle();
      for (var format : ChronicleFormats.ALL) {
        var text = format.write(chronicle);
        assertEquals(text, format.write(Read.sound(format, text)), "seed " + seed);
      }
    }
  }

  @Test
  void shuffledAndRepeatedLinesGiveTheSameChronicle() {
    var shuffled = 0;
    for (var seed = 0; seed < CHRONICLES; seed++) {
      var chronicle = withoutLineBreaks(new Seeded(seed).chronicle());
      for (var format : ChronicleFormats.ALL) {
        var lines = new ArrayList<>(format.write(chronicle).lines().toList());
        var head = lines.size() - chronicle.events().size();
        var events = new ArrayList<>(lines.subList(head, lines.size()));
        if (!events.isEmpty()) events.add(events.getFirst());
        Collections.shuffle(events, new Random(seed));
        var text = String.join("\n", lines.subList(0, head)) + "\n" + String.join("\n", events);
        var read = Read.sound(format, text);
        assertEquals(chronicle, read, format.name() + ", seed " + seed);
        assertEquals(events.size() - chronicle.events().size(), read.merged());
        if (events.size() > 2) shuffled++;
      }
    }
    assertTrue(shuffled > CHRONICLES, "only " + shuffled);
  }

  @Test
  void aGarbledTextIsComplainedOfAndNeverThrows() {
    var complaints = 0;
    for (var seed = 0; seed < CHRONICLES; seed++) {
      var seeded = new Seeded(seed);
      for (var format : ChronicleFormats.ALL) {
        var text = new StringBuilder(format.write(seeded.chronicle()));
        for (var cuts = 1 + seeded.below(4); cuts > 0; cuts--) {
          var at = seeded.below(text.length() + 1);
          if (seeded.below(2) == 0) text.insert(at, seeded.text());
          else text.delete(at, Math.min(text.length(), at + seeded.below(9)));
        }
        var source = new Source("garbled", text.toString());
        for (var wrong : format.read(source).diagnostics()) {
          assertTrue(wrong.span().end() <= text.length(), "seed " + seed + ": " + wrong);
          assertTrue(wrong.problem().endsWith("."), wrong.problem());
          complaints++;
        }
      }
    }
    assertTrue(complaints > CHRONICLES, "only " + complaints);
  }

  /// Lines of the file are lines of the table only if no note breaks them.
  private static Chronicle withoutLineBreaks(Chronicle chronicle) {
    return new Chronicle(
        chronicle.name(),
        chronicle.events().stream()
            .filter(event -> !event.note().matches("(?s).*[\r\n\u2028].*"))
            .toList());
  }

  @Test
  void theSeedsCoverEveryColumn() {
    var missing = new ArrayList<>(Column.ALL);
    for (var seed = 0; seed < CHRONICLES; seed++)
      for (var event : new Seeded(seed).chronicle().events())
        missing.removeAll(Cells.of(event).keySet());
    assertEquals(List.of(), missing);
  }
}
