package casus.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casus.diagnostic.Source;
import casus.language.English;
import casus.language.Language;
import casus.language.Library;
import casus.language.RandomPact;
import casus.pact.Clause;
import casus.pact.Pact;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What the reading of a pact says of precedence is what the machine does: how far the superior
/// clause reaches, and which inferior ones lie in no case and so out of its reach.
class PrecedenceReadingTest {
  private static final int SEEDS = 400;

  @Test
  void theReadingKnowsWhichClausesBelongToCases() {
    var read = 0;
    for (var seed = 0; seed < SEEDS; seed++) {
      var pact = pact(RandomPact.text(seed, 10 + seed % 30));
      var clock = Clock.seconds(Instant.parse("2031-01-01T00:00:00Z"));
      var program = Compiler.compile(pact, new Program.Settings(clock, 1, Optional.empty()));
      for (var precedence : pact.all(Clause.Precedence.class)) {
        var sentence = English.read(pact, precedence).sentence();
        if (!isNorm(pact, precedence.superior())) continue;
        var everywhere = standing(program, precedence.superior());
        var spared =
            precedence.inferior().stream()
                .filter(name -> isNorm(pact, name))
                .anyMatch(name -> !everywhere && standing(program, name));
        assertEquals(
            spared, sentence.matches(".*belongs? to no case.*"), "seed " + seed + ": " + sentence);
        if (sentence.contains("As soon as"))
          assertEquals(everywhere, sentence.contains("in every case and outside"), "seed " + seed);
        read++;
      }
    }
    assertTrue(read > 20, read + " sentences");
  }

  private static Pact pact(String text) {
    return Language.read(new Source("random", text), Library.EMPTY).value().orElseThrow();
  }

  private static boolean isNorm(Pact pact, String name) {
    return pact.find(Clause.Norm.class, name).isPresent();
  }

  private static boolean standing(Program program, String name) {
    return program.standingOnly[program.partNumber(name).orElseThrow()];
  }
}
