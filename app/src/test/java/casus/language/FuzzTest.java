package casus.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casus.diagnostic.Source;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Whatever is thrown at the reader, it answers with a pact or with messages, each at a place in
/// the text, and it comes to an end.
class FuzzTest {
  private static final List<String> SPLINTERS =
      List.of("(", ")", ",", "\"", "|", "=", "+", "//", "not", "or", "and", "in", "by", "of", "on");

  private static void survives(String text, String what) {
    try {
      var source = new Source("fuzz.pact", text);
      var read = Language.read(source, Texts.library());
      for (var diagnostic : read.diagnostics()) {
        assertTrue(diagnostic.span().end() <= diagnostic.source().text().length(), what);
        assertTrue(diagnostic.problem().length() < 500, diagnostic.problem());
      }
      var formatted = Formatter.format(source);
      assertEquals(formatted.diagnostics().isEmpty(), formatted.value().isPresent(), what);
    } catch (RuntimeException | StackOverflowError thrown) {
      throw new AssertionError(what + " throws on:\n" + text, thrown);
    }
  }

  @Test
  void changedTokensAreReportedAndNeverThrow() {
    var sources = new ArrayList<>(Texts.random(30));
    sources.addAll(Texts.shipped());
    for (var source : sources) {
      var random = new SplittableRandom(source.name().hashCode());
      for (var round = 0; round < 10; round++)
        survives(changed(source, random), source.name() + " round " + round);
    }
  }

  private static String changed(Source source, SplittableRandom random) {
    var words = new ArrayList<>(Lexer.lex(source).tokens().stream().map(Token::text).toList());
    for (var i = 0; i <= random.nextInt(4); i++) {
      var at = random.nextInt(words.size());
      switch (random.nextInt(5)) {
        case 0 -> words.remove(at);
        case 1 -> words.add(at, words.get(random.nextInt(words.size())));
        case 2 -> words.set(at, words.get(random.nextInt(words.size())));
        case 3 -> words.add(at, SPLINTERS.get(random.nextInt(SPLINTERS.size())));
        default -> words.set(at, words.get(at) + "x");
      }
    }
    return words.stream().collect(Collectors.joining(random.nextInt(3) == 0 ? "\n" : " "));
  }

  @Test
  void changedBytesAreReportedAndNeverThrow() {
    for (var source : Texts.random(30)) {
      var random = new SplittableRandom(source.name().hashCode());
      for (var round = 0; round < 10; round++) {
        var bytes = source.text().getBytes(StandardCharsets.UTF_8);
        for (var i = 0; i < 5; i++)
          bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        var cut = random.nextInt(bytes.length);
        var text = new String(bytes, 0, cut, StandardCharsets.UTF_8);
        survives(text, source.name() + " round " + round);
      }
    }
  }

  @Test
  void noiseIsReportedAndNeverThrows() {
    for (var seed = 0; seed < 300; seed++) {
      var random = new SplittableRandom(seed);
      var noise = new StringBuilder();
      if (random.nextInt(2) == 0) noise.append("pact noise \"Noise\"\n");
      for (var i = 0; i < random.nextInt(400); i++)
        noise.append(
            (char) (random.nextInt(8) == 0 ? random.nextInt(0x10000) : random.nextInt(128)));
      survives(noise.toString(), "seed " + seed);
    }
  }

  @Test
  void deepNestingIsAMessageAndNoOverflow() {
    var deep = 10_000;
    for (var open : List.of("(", "not ", "( not ", "("))
      for (var clause :
          List.of(
              "trigger t when %s invasion on UKR",
              "decision d by %s unanimity of ally",
              "area a = %s crimea",
              "duty d each (%s ally) must consult",
              "body b of %s ally except x")) {
        var text = "pact t \"T\"\n" + clause.formatted(open.repeat(deep));
        survives(text, clause);
      }
    var told = Texts.told("pact t \"T\"\ntrigger t when " + "(".repeat(deep) + " invasion on UKR");
    assertEquals(
        1, told.stream().filter(line -> line.startsWith("CAS007")).count(), told.toString());
    assertTrue(told.size() <= 2, told.toString());
  }

  @Test
  void manyExceptsAreAMessageAndNoOverflow() {
    survives("pact t \"T\"\nbody b of ally" + " except ally".repeat(20_000), "excepts");
    survives("pact t \"T\"\narea a = ally" + " except ally".repeat(20_000), "areas");
    survives("pact t \"T\"\ntrigger t when" + " x or".repeat(100_000), "ors");
  }

  @Test
  void theWorkGrowsWithTheTextAndNoFaster() {
    var one = ofSize(1_000_000);
    var five = ofSize(5_000_000);
    var tokens = Lexer.lex(one).tokens().size();
    var fiveTimes = Lexer.lex(five).tokens().size();
    assertTrue(Math.abs(fiveTimes - 5L * tokens) < tokens, tokens + " and " + fiveTimes);
    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          var diagnostics = new ArrayList<casus.diagnostic.Diagnostic>();
          var blocks = Reading.blocks(five, diagnostics);
          assertEquals(List.of(), diagnostics);
          assertTrue(blocks.size() > 20_000, "blocks: " + blocks.size());
          assertTrue(Formatter.format(one).value().isPresent());
        });
  }

  @Test
  void aLargeFileOfMistakesEndsToo() {
    var text = "pact t \"T\"\n" + "duty a each b must ( within ; 3 dogs on breech\n".repeat(20_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          var diagnostics = new ArrayList<casus.diagnostic.Diagnostic>();
          Reading.blocks(new Source("", text), diagnostics);
          assertTrue(diagnostics.size() >= 20_000, "only " + diagnostics.size());
        });
    survives("pact t \"T\"\ntext " + "x".repeat(300_000), "a long word");
    survives("pact t \"T\"\ntext \"" + "x".repeat(300_000), "a long string without end");
    survives("\"".repeat(100_001), "quotation marks");
  }

  private static Source ofSize(int characters) {
    var text = new StringBuilder("pact large \"Large\"\n");
    for (var seed = 0; text.length() < characters; seed++) {
      var pact = RandomPact.text(seed % 20, 40);
      text.append(pact, pact.indexOf("\nconventions"), pact.length());
    }
    return new Source("large.pact", text.toString());
  }

  @Test
  void anEmptyTextIsOneMistake() {
    assertEquals(List.of("CAS010 1:1 The text is empty."), Texts.told(""));
  }

  @Test
  void aMissingWordIsOneMistake() {
    var messages = new TreeMap<Integer, Integer>();
    for (var source : Texts.random(40)) {
      var random = new SplittableRandom(source.name().hashCode());
      var tokens = Lexer.lex(source).tokens();
      for (var round = 0; round < 12; round++) {
        var missing = tokens.get(random.nextInt(tokens.size() - 1)).span();
        var text = new StringBuilder(source.text()).delete(missing.start(), missing.end());
        var read = Language.read(new Source("", text.toString()), Library.EMPTY);
        messages.merge(read.mistakes().size(), 1, Integer::sum);
      }
    }
    // What a missing word does to the sense of the others cannot always be one mistake.
    var several = messages.tailMap(2).values().stream().mapToInt(Integer::intValue).sum();
    assertTrue(several <= 10, "messages and how often: " + messages);
  }
}
