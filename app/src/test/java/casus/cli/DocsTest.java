package casus.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casus.House;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What the documents show is what happens: every `console` block is run, and its output compared.
/// A line of three dots stands for any lines.
class DocsTest {
  private static final Pattern BLOCK = Pattern.compile("```console\\R(.*?)```", Pattern.DOTALL);
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
