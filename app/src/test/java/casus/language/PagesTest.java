package casus.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casus.House;
import casus.diagnostic.Code;
import casus.diagnostic.Severity;
import casus.diagnostic.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The page of each mistake or warning is run: the example makes exactly those printed below it,
/// the first of them the page's own, and the remedy makes none. Of several pacts in one section the
/// last is read, and those before it are the library. `-Dupdate=true` prints the mistakes anew.
class PagesTest {
  private static final Pattern PACT = Pattern.compile("```pact\n(.*?)```", Pattern.DOTALL);
  private static final Pattern NAME = Pattern.compile("(?:pact|amend \\S+ as) (\\S+)");
  private static final Pattern TOLD =
      Pattern.compile("(```diagnostics\n)(.*?)(```)", Pattern.DOTALL);

  static Stream<Code> codes() {
    return Stream.of(Code.values()).filter(code -> code.name().compareTo("CAS200") < 0);
  }

  private static Path file(Code code) {
    return House.sources("casus.diagnostic").resolve("pages").resolve(code + ".md");
  }

  @ParameterizedTest
  @MethodSource("codes")
  void thePageShowsTheMistakeAndItsRemedy(Code code) throws IOException {
    var page = Files.readString(file(code));
    var title =
        code.title().substring(0, 1).toUpperCase(java.util.Locale.ROOT) + code.title().substring(1);
    assertTrue(page.startsWith("# " + title + "\n\n"), code + " is called " + title);
    var remedy = page.indexOf("## Remedy");
    var told = told(code, page.substring(page.indexOf("## Example"), remedy));
    assertTrue(told.stream().anyMatch(line -> line.startsWith(code.name())), told.toString());
    assertEquals(List.of(), told(code, page.substring(remedy)), code + ": the remedy");
    var printed = TOLD.matcher(page);
    assertTrue(printed.find(), code + " prints no diagnostics");
    var expected = printed.group(2).lines().toList();
    if (!Boolean.getBoolean("update")) {
      assertEquals(expected, told, code.name());
      return;
    }
    var block = told.stream().map(line -> line + "\n").reduce("", String::concat);
    var fresh = page.substring(0, printed.start(2)) + block + page.substring(printed.end(2));
    if (!fresh.equals(page)) Files.writeString(file(code), fresh);
  }

  /// The page of a mistake leaves out of the pact what has nothing to do with it, warnings or not.
  private static List<String> told(Code code, String section) {
    var pacts = new ArrayList<Source>();
    var found = PACT.matcher(section);
    while (found.find()) pacts.add(new Source("example.pact", found.group(1)));
    Library library =
        name -> pacts.stream().filter(pact -> Optional.of(name).equals(nameOf(pact))).findFirst();
    var read = Language.read(pacts.getLast(), library);
    return Texts.told(code.severity() == Severity.MISTAKE ? read.mistakes() : read.diagnostics());
  }

  private static Optional<String> nameOf(Source pact) {
    var name = NAME.matcher(pact.text());
    return name.find() ? Optional.of(name.group(1)) : Optional.empty();
  }
}
