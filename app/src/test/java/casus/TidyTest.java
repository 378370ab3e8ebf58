package casus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TidyTest {
  private static final int WIDTH = 100;

  private static final Pattern EMPTY_NAME =
      Pattern.compile(
          "\\b(?:class|interface|enum|record)\\s+"
              + "(\\w*(?:Utils?|Helpers?|Manager|Impl|Data|Info))\\b");

  // A letter in brackets keeps this file, which is searched too, from finding itself.
  private static final Pattern FORBIDDEN_TEXT =
      anyOf(
          "(?<![\\w.~-])/([w]ork|[r]oot)/",
          "\\b[T]ODO\\b",
          "\\b[F]IXME\\b",
          "\\b[r]epo\\d?\\.maven",
          "\\b[r]egistry\\.npmjs",
          "\\b[c]entral\\.sonatype",
          "\\b[d]eb\\.debian");

  private static final Pattern OUTSIDE_WORLD =
      anyOf(
          "\\bSystem\\.(out|err|in|exit|currentTimeMillis|nanoTime|getenv|getProperty)\\b",
          "\\b(Instant|(Local|Zoned|Offset)?Date(Time)?|LocalTime|Year|YearMonth)\\.now\\b",
          "\\bClock\\.system",
          "\\bZoneId\\.systemDefault\\b",
          "\\bLocale\\.getDefault\\b",
          "\\bnew (Secure)?Random\\(",
          "\\bnew SplittableRandom\\(\\)",
          "\\bThreadLocalRandom\\b",
          "\\bMath\\.random\\b",
          "\\bUUID\\.randomUUID\\b");

  private static Pattern anyOf(String... forms) {
    return Pattern.compile(String.join("|", forms));
  }

  @Test
  void everyPackageSaysWhatItIsAndKnowsNoNull() {
    assertFalse(packages().isEmpty());
    packages()
        .forEach((name, folder) -> {
          var info = folder.resolve("package-info.java");
          assertEquals(List.of(), packageFaults(name, Files.exists(info) ? House.text(info) : ""));
        });
  }

  @Test
  void aPackageWithoutWordsOrWithNullsIsFound() {
    assertEquals(List.of(), packageFaults("p", "/// In: a.\n@NullMarked\npackage p;\n"));
    assertEquals(
        List.of("p does not say what it is"), packageFaults("p", "@NullMarked\npackage p;"));
    assertEquals(List.of("p is not @NullMarked"), packageFaults("p", "/// In: a.\npackage p;"));
    assertEquals(
        List.of("p is not @NullMarked", "p does not say what it is"), packageFaults("p", ""));
  }

  private static List<String> packageFaults(String name, String text) {
    var faults = new ArrayList<String>();
    if (!text.contains("@NullMarked")) faults.add(name + " is not @NullMarked");
    if (!text.startsWith("///")) faults.add(name + " does not say what it is");
    return faults;
  }

  private static final Pattern TEXT_BLOCK =
      Pattern.compile("\"{3}\\R.*?(?<!\\\\)\"{3}", Pattern.DOTALL);

  @Test
  void noLineIsWiderThanAScreen() {
    assertEquals(List.of(), inJava(TidyTest::wideLines));
    assertEquals(List.of("line 2"), wideLines("short\n" + "é".repeat(WIDTH + 1) + "\n"));
    assertEquals(List.of(), wideLines("x".repeat(WIDTH)));
  }

  @Test
  void aTableInATextBlockMayBeWide() {
    var block = "\"\"\"";
    var wide = "x".repeat(WIDTH + 1);
    assertEquals(List.of(), wideLines("check(\n" + block + "\n" + wide + "\n" + block + ");\n"));
    assertEquals(List.of("line 3"), wideLines(block + "\n" + block + ";\n" + wide + "\n"));
  }

  private static List<String> wideLines(String text) {
    return linesWith(
        TEXT_BLOCK.matcher(text).replaceAll(found -> "\n".repeat(lineBreaks(found.group()))),
        line -> line.codePointCount(0, line.length()) > WIDTH);
  }

  private static int lineBreaks(String text) {
    return (int) text.chars().filter(letter -> letter == '\n').count();
  }

  @Test
  void noNameIsEmptyOfMeaning() {
    assertEquals(List.of(), inJava(TidyTest::emptyNames));
    assertEquals(
        List.of("PactUtils", "DataInfo"),
        emptyNames(
            "final cla" + "ss PactUtils {}\nrec" + "ord DataInfo(int a) {}\nclass Database {}"));
  }

  private static List<String> emptyNames(String text) {
    return EMPTY_NAME.matcher(text).results().map(found -> found.group(1)).toList();
  }

  @Test
  void nothingInTheTreeSpeaksOfTheMachineItWasWrittenOn() {
    assertEquals(List.of(), in(House.files(House.root()), TidyTest::forbiddenLines));
    assertEquals(
        List.of("line 1", "line 3"),
        forbiddenLines(
            "see /%s/main\nsee https://example.org/%<s/\n// %s later"
                .formatted("work", "TO" + "DO")));
  }

  private static List<String> forbiddenLines(String text) {
    return linesWith(text, line -> FORBIDDEN_TEXT.matcher(line).find());
  }

  @Test
  void belowTheDoorsNothingTouchesTheOutsideWorld() {
    packages()
        .forEach((name, folder) -> {
          var floor = Floors.roomOf(name).orElseThrow().floor();
          if (floor.height() >= Floors.DOORS.height()) return;
          var own = House.files(folder).stream().filter(f -> folder.equals(f.getParent()));
          assertEquals(List.of(), in(own.filter(TidyTest::isJava).toList(), TidyTest::touches));
        });
    assertEquals(
        List.of("line 1", "line 2", "line 3"),
        touches(
            """
            var now = Instant.now();
            System.out.println(now);
            var luck = new Random();
            // System.out is for doors
            var seeded = new SplittableRandom(seed);
            """));
  }

  private static List<String> touches(String text) {
    return linesWith(text, line -> OUTSIDE_WORLD.matcher(line.replaceFirst("//.*", "")).find());
  }

  @Test
  void decisionsAreNumberedWithoutGaps() {
    var folder = House.root().resolve("docs/decisions");
    assertEquals(
        List.of(), numberingFaults(House.files(folder).stream().map(House::name).toList()));
    assertEquals(List.of(), numberingFaults(List.of("0001-a.md", "0002-b.md")));
    assertEquals(List.of("0002 is missing"), numberingFaults(List.of("0001-a.md", "0003-b.md")));
    assertEquals(
        List.of("notes.md has no number", "0001 is there twice"),
        numberingFaults(List.of("0001-a.md", "0001-b.md", "notes.md")));
  }

  private static List<String> numberingFaults(List<String> names) {
    var faults = new ArrayList<String>();
    var numbers = new TreeMap<Integer, Integer>();
    for (var name : names) {
      if (name.matches("\\d{4}-[a-z0-9-]+\\.md"))
        numbers.merge(Integer.parseInt(name.substring(0, 4)), 1, Integer::sum);
      else faults.add(name + " has no number");
    }
    for (var number = 1; !numbers.isEmpty() && number <= numbers.lastKey(); number++) {
      var times = numbers.getOrDefault(number, 0);
      if (times != 1)
        faults.add("%04d is %s".formatted(number, times == 0 ? "missing" : "there twice"));
    }
    return faults;
  }

  @Test
  void everyDiagnosticCodeHasItsPage() {
    var room = House.sources("casus.diagnostic");
    var codes = room.resolve("Code.java");
    var pages = room.resolve("pages");
    if (Files.exists(codes) && Files.exists(pages))
      assertEquals(List.of(), pageFaults(House.text(codes), pages));
  }

  @Test
  void aMissingOrHalfWrittenPageIsFound(@TempDir Path pages) throws IOException {
    Files.writeString(pages.resolve("CAS001.md"), "# A title\n\n## Example\n\n## Remedy\n");
    Files.writeString(pages.resolve("CAS002.md"), "# A title\n\n## Example\n");
    Files.writeString(pages.resolve("CAS009.md"), "# A title\n\n## Example\n\n## Remedy\n");
    assertEquals(
        List.of("CAS009 has a page but no code", "CAS002.md lacks `## Remedy`"),
        pageFaults("CAS001(\"a\"), CAS002(\"b\")", pages));
    assertEquals(
        List.of("CAS003 has no page"),
        pageFaults("CAS001, CAS003, CAS009", pages).stream()
            .filter(fault -> fault.contains("CAS003"))
            .toList());
  }

  private static List<String> pageFaults(String enumText, Path pages) {
    var codes = new TreeSet<String>();
    Pattern.compile("\\bCAS\\d{3}").matcher(enumText).results().forEach(c -> codes.add(c.group()));
    var written = new TreeMap<String, Path>();
    for (var page : House.files(pages)) written.put(House.name(page).replace(".md", ""), page);
    var faults = new ArrayList<String>();
    for (var code : codes) if (!written.containsKey(code)) faults.add(code + " has no page");
    for (var code : written.keySet())
      if (!codes.contains(code)) faults.add(code + " has a page but no code");
    for (var page : written.values()) {
      var lines = House.text(page).lines().toList();
      if (lines.stream().noneMatch(line -> line.startsWith("# ")))
        faults.add(House.name(page) + " lacks a title");
      for (var heading : List.of("## Example", "## Remedy"))
        if (!lines.contains(heading)) faults.add(House.name(page) + " lacks `" + heading + "`");
    }
    return faults;
  }

  @Test
  void aCatalogueThatForgetsAFileIsFound(@TempDir Path folder) throws IOException {
    for (var name : List.of("A.java", "B.java", "All.java", "A.md", "package-info.java"))
      Files.writeString(folder.resolve(name), "");
    assertEquals(List.of(), House.catalogueFaults(folder, List.of("A", "B"), List.of("All")));
    assertEquals(
        List.of(
            "B is in the folder but not in the catalogue",
            "C is in the catalogue but not in the folder"),
        House.catalogueFaults(folder, List.of("A", "C"), List.of("All")));
  }

  /// The packages of the main sources, by name, with their folders.
  static Map<String, Path> packages() {
    var root = House.root().resolve("app/src/main/java");
    var packages = new TreeMap<String, Path>();
    for (var file : House.files(root)) {
      if (!isJava(file)) continue;
      var folder = Objects.requireNonNull(file.getParent());
      packages.put(root.relativize(folder).toString().replace('\\', '/').replace('/', '.'), folder);
    }
    return packages;
  }

  private interface Check {
    List<String> faults(String text);
  }

  private static List<String> inJava(Check check) {
    return in(House.files(House.root()).stream().filter(TidyTest::isJava).toList(), check);
  }

  private static List<String> in(List<Path> files, Check check) {
    var faults = new ArrayList<String>();
    for (var file : files)
      for (var fault : check.faults(House.text(file)))
        faults.add(House.root().relativize(file) + ": " + fault);
    return faults;
  }

  private static List<String> linesWith(String text, Predicate<String> unwanted) {
    var faults = new ArrayList<String>();
    var number = 0;
    for (var line : text.lines().toList()) {
      number++;
      if (unwanted.test(line)) faults.add("line " + number);
    }
    return faults;
  }

  private static boolean isJava(Path file) {
    return House.name(file).endsWith(".java");
  }
}
