package casus.cli;

import static java.util.regex.Pattern.DOTALL;
import static java.util.regex.Pattern.MULTILINE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casus.House;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What the documents show is what happens: every `console` block is run, and its output compared.
/// A line of three dots stands for any lines. A block of a text that names a file behind its kind
/// (`pact docs/examples/tutorial/1.pact`) shows lines of that file; in the tutorial and the guide
/// every text is one.
class DocsTest {
  private static final Pattern BLOCK = Pattern.compile("```console\\R(.*?)```", DOTALL);
  private static final Pattern TEXT =
      Pattern.compile("^```(?:pact|csv|expect)\\b *(\\S*)\\R(.*?)^```", DOTALL | MULTILINE);
  private static final String COMMAND = "$ ./casus ";
  private static final String ANYTHING = "...";

  @Test
  void whatTheDocumentsShowIsWhatHappens() {
    var shown = documents().flatMap(document -> sessions(document).stream()).toList();
    assertFalse(shown.isEmpty(), "the documents show nothing");
    for (var session : shown) {
      var said = Terminal.run(session.command());
      var lines = Stream.of(said.out(), said.err()).flatMap(String::lines).toList();
      assertTrue(
          matches(session.output(), lines),
          () -> session.document() + ": " + session.command() + "\n" + String.join("\n", lines));
    }
  }

  @Test
  void theTextsThatTheyShowAreFiles() {
    var shown = 0;
    for (var document : documents().toList()) {
      assertEquals(
          List.of(), textFaults(House.text(document), forLearners(document)), "" + document);
      shown += (int) TEXT.matcher(House.text(document)).results().count();
    }
    assertTrue(shown > 0, "the documents show no text");
  }

  @Test
  void aTextThatIsNoFileOrAnotherIsFound() {
    var file = "docs/examples/vote.pact";
    var opening = "pact vote \"Help that waits for a vote\"\n";
    assertEquals(List.of(), textFaults("```pact " + file + "\n" + opening + "```\n", true));
    assertEquals(
        List.of(file + " has no such lines"),
        textFaults("```pact " + file + "\n" + opening + "  status signed\n```\n", true));
    assertEquals(
        List.of("docs/none.pact is not there"),
        textFaults("```pact docs/none.pact\n" + opening + "```\n", false));
    assertEquals(
        List.of("a text names no file"), textFaults("```pact\n" + opening + "```\n", true));
    assertEquals(List.of(), textFaults("```pact\n" + opening + "```\n", false));
  }

  private static boolean forLearners(Path document) {
    var docs = House.root().resolve("docs");
    return document.equals(docs.resolve("tutorial.md"))
        || document.startsWith(docs.resolve("guide"));
  }

  private static List<String> textFaults(String page, boolean named) {
    var faults = new ArrayList<String>();
    for (var block : TEXT.matcher(page).results().toList()) {
      var name = block.group(1);
      var file = House.root().resolve(name);
      if (name.isEmpty()) {
        if (named) faults.add("a text names no file");
      } else if (!Files.isRegularFile(file)) faults.add(name + " is not there");
      else if (!matches(within(block.group(2)), House.text(file).lines().toList()))
        faults.add(name + " has no such lines");
    }
    return faults;
  }

  private static List<String> within(String block) {
    return Stream.of(Stream.of(ANYTHING), block.lines(), Stream.of(ANYTHING))
        .flatMap(lines -> lines)
        .toList();
  }

  @Test
  void threeDotsStandForAnyLines() {
    var said = List.of("a", "b", "c");
    assertTrue(matches(List.of("a", ANYTHING), said));
    assertTrue(matches(List.of(ANYTHING, "b", ANYTHING, "c"), said));
    assertFalse(matches(List.of("a", "c"), said));
    assertFalse(matches(List.of("a", ANYTHING, "b"), said));
  }

  private record Session(Path document, String command, List<String> output) {}

  private static Stream<Path> documents() {
    return Stream.concat(
            Stream.of(House.root().resolve("README.md")),
            House.files(House.root().resolve("docs")).stream())
        .filter(file -> file.toString().endsWith(".md"));
  }

  private static List<Session> sessions(Path document) {
    var found = new ArrayList<Session>();
    for (var block : BLOCK.matcher(House.text(document)).results().toList()) {
      var lines = block.group(1).lines().toList();
      for (var at = 0; at < lines.size(); at++) {
        if (!lines.get(at).startsWith(COMMAND)) continue;
        var end = at + 1;
        while (end < lines.size() && !lines.get(end).startsWith(COMMAND)) end++;
        found.add(
            new Session(
                document, lines.get(at).substring(COMMAND.length()), lines.subList(at + 1, end)));
      }
    }
    return found;
  }

  private static boolean matches(List<String> shown, List<String> said) {
    if (shown.isEmpty()) return said.isEmpty();
    if (!shown.getFirst().equals(ANYTHING))
      return !said.isEmpty()
          && shown.getFirst().stripTrailing().equals(said.getFirst().stripTrailing())
          && matches(shown.subList(1, shown.size()), said.subList(1, said.size()));
    for (var skipped = 0; skipped <= said.size(); skipped++)
      if (matches(shown.subList(1, shown.size()), said.subList(skipped, said.size()))) return true;
    return false;
  }
}
