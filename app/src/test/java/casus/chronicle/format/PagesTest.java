package casus.chronicle.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casus.House;
import casus.diagnostic.Code;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The pages of the mistakes that a chronicle can have are run: each example gives exactly the
/// diagnostics written below it, each remedy gives none.
class PagesTest {
  private static final Pattern EXAMPLE =
      Pattern.compile(
          "## Example\n\n```(csv|jsonl)\n(.*?)```\n\n```diagnostics\n(.*?)```\n", Pattern.DOTALL);
  private static final Pattern REMEDY =
      Pattern.compile("## Remedy\n\n```(csv|jsonl)\n(.*?)```\n", Pattern.DOTALL);

  static List<Code> codes() {
    return Stream.of(Code.values()).filter(code -> code.name().startsWith("CAS2")).toList();
  }

  @ParameterizedTest
  @MethodSource("codes")
  void theExampleShowsTheMistakeAndTheRemedyHasNone(Code code) throws IOException {
    var file = House.sources("casus.diagnostic").resolve("pages").resolve(code + ".md");
    var page = refreshed(file, Files.readString(file));
    var title = page.lines().findFirst().orElse("");
    assertTrue(title.equalsIgnoreCase("# " + code.title()), title + " is not " + code.title());
    var example = found(EXAMPLE, page);
    var shown = wrong(example);
    assertEquals(example.group(3), shown);
    assertTrue(shown.contains(code + " "), code + " is not in its own example");
    assertEquals("", wrong(found(REMEDY, page)));
  }

  private static String refreshed(Path file, String page) throws IOException {
    if (!Boolean.getBoolean("update") && !"".equals(System.getProperty("update"))) return page;
    var example = found(EXAMPLE, page);
    var fresh =
        page.substring(0, example.start(3)) + wrong(example) + page.substring(example.end(3));
    Files.writeString(file, fresh);
    return fresh;
  }

  private static Matcher found(Pattern pattern, String page) {
    var matcher = pattern.matcher(page);
    assertTrue(matcher.find(), page);
    return matcher;
  }

  private static String wrong(Matcher block) {
    var format = block.group(1).equals("csv") ? Read.CSV : Read.JSON;
    var text = new StringBuilder();
    Read.wrong(format, block.group(2)).forEach(line -> text.append(line).append("\n"));
    return text.toString();
  }
}
