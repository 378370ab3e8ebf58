package casus.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import casus.diagnostic.Diagnostic;
import casus.diagnostic.Source;
import casus.pact.Clause;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class RandomPactTest {
  @Test
  void randomPactsAreSound() {
    for (var seed = 0; seed < 250; seed++) {
      var text = RandomPact.text(seed, seed % 60);
      var read = Language.read(new Source("seed " + seed, text), Library.EMPTY);
      assertEquals(List.of(), told(read.mistakes()), text);
    }
  }

  @Test
  void everyKindOfClauseComesUp() {
    for (var seed = 0; seed < 20; seed++) {
      var missing = new TreeSet<String>();
      for (var kind : Clause.class.getPermittedSubclasses()) missing.add(kind.getSimpleName());
      for (var clause : pact(seed).clauses()) missing.remove(clause.getClass().getSimpleName());
      assertEquals(new TreeSet<>(), missing, "seed " + seed);
    }
  }

  @Test
  void theSameSeedGivesTheSamePact() {
    assertEquals(RandomPact.text(3, 30), RandomPact.text(3, 30));
    assertEquals(pact(3), pact(3));
  }

  private static casus.pact.Pact pact(long seed) {
    return Language.read(new Source("", RandomPact.text(seed, 30)), Library.EMPTY)
        .sound()
        .orElseThrow();
  }

  private static List<String> told(List<Diagnostic> diagnostics) {
    return diagnostics.stream()
        .map(found -> found.code() + " " + found.place() + " " + found.problem())
        .toList();
  }
}
