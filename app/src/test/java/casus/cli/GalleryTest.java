package casus.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casus.House;
import casus.engine.audit.Golden;
import casus.engine.audit.rules.AuditRules;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The library on one page. In which order a reader meets the texts says
/// `app/src/test/resources/gallery.txt`.
class GalleryTest {
  private static final Pattern TARGET = Pattern.compile("\\]\\(([^)]*)\\)");

  @Test
  void theGalleryIsFreshAndItsLinksLeadSomewhere() {
    var page = GalleryPage.of(groups());
    Golden.check(House.root().resolve("docs/gallery.md"), page);
    assertEquals(List.of(), deadLinks(page));
  }

  @Test
  void everyPactHasItsPlaceInTheGalleryAndOnlyOne() {
    assertEquals(
        Library.names().stream().sorted().toList(),
        groups().values().stream().flatMap(List::stream).sorted().toList(),
        "app/src/test/resources/gallery.txt says where a pact stands");
  }

  @Test
  void aLinkThatLeadsNowhereIsFound() {
    assertEquals(
        List.of("#b", "../pacts/none.pact", "rules.md#no-such-rule"),
        deadLinks(
            "<a id=\"a\"></a>\n[a](#a) [b](#b) [x](../pacts/nato.pact) [y](../pacts/none.pact)"
                + " [z](rules.md#toothless) [z](rules.md#no-such-rule)"));
  }

  private static List<String> deadLinks(String page) {
    var dead = new ArrayList<String>();
    for (var link : TARGET.matcher(page).results().map(found -> found.group(1)).toList())
      if (!leads(page, link)) dead.add(link);
    return dead;
  }

  private static boolean leads(String page, String link) {
    var mark = link.indexOf('#');
    var name = mark < 0 ? link : link.substring(0, mark);
    var file = House.root().resolve("docs").resolve(name).normalize();
    if (!name.isEmpty() && !Files.isRegularFile(file)) return false;
    if (mark < 0) return true;
    var anchor = link.substring(mark + 1);
    // The page of the rules may be rewritten in this very run; its own test gives each an anchor.
    return name.equals("rules.md")
        ? AuditRules.find(anchor).isPresent()
        : (name.isEmpty() ? page : House.text(file)).contains("<a id=\"" + anchor + "\"></a>");
  }

  /// The names of pacts under the headings of their groups.
  private static Map<String, List<String>> groups() {
    var groups = new LinkedHashMap<String, List<String>>();
    List<String> group = new ArrayList<>();
    for (var line : list().lines().filter(each -> !each.isEmpty()).toList()) {
      if (line.startsWith("# ")) {
        group = new ArrayList<>();
        groups.put(line.substring(2), group);
      } else group.add(line);
    }
    assertTrue(groups.values().stream().noneMatch(List::isEmpty), "a group without pacts");
    return groups;
  }

  private static String list() {
    return House.text(House.root().resolve("app/src/test/resources/gallery.txt"));
  }
}
