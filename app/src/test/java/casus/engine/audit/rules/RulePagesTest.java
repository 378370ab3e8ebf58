package casus.engine.audit.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casus.House;
import casus.engine.audit.Audit;
import casus.engine.audit.AuditRule;
import casus.engine.audit.Finding;
import casus.engine.audit.Golden;
import casus.engine.audit.Pacts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class RulePagesTest {
  private static final List<String> HEADINGS =
      List.of("## Seen in", "## Example", "## Remedy", "## Severity");
  private static final String PACT = "```pact";
  private static final String FINDINGS = "```findings";
  private static final String END = "```";

  @TestFactory
  Stream<DynamicTest> everyPactOnAPageGivesTheFindingsBelowIt() {
    return AuditRules.ALL.stream()
        .map(rule ->
            DynamicTest.dynamicTest(
                rule.id(), () -> Golden.check(file(rule), audited(rule, House.text(file(rule))))));
  }

  /// The page with the findings of its pacts in the blocks behind them.
  private static String audited(AuditRule rule, String page) {
    var lines = new ArrayList<String>();
    var pact = new ArrayList<String>();
    var block = "";
    for (var line : page.lines().toList()) {
      if (line.equals(PACT)) pact.clear();
      if (!block.equals(FINDINGS)) lines.add(line);
      if (block.equals(PACT) && !line.equals(END)) pact.add(line);
      if (block.equals(FINDINGS) && line.equals(END)) {
        lines.addAll(findings(rule, String.join("\n", pact)));
        lines.add(END);
      }
      if (line.startsWith("```")) block = line.equals(END) ? "" : line;
    }
    return String.join("\n", lines) + "\n";
  }

  private static List<String> findings(AuditRule rule, String pact) {
    return Audit.audit(Pacts.of(pact), List.of(rule)).stream().map(Finding::text).toList();
  }

  @Test
  void everyRuleFailsItsExampleAndPassesItsRemedy() {
    for (var rule : AuditRules.ALL) {
      var page = House.text(file(rule));
      var remedy = page.indexOf("## Remedy");
      assertTrue(pacts(page.substring(0, remedy)).size() >= 1, rule.id());
      for (var pact : pacts(page.substring(0, remedy)))
        assertFalse(findings(rule, pact).isEmpty(), rule.id() + " finds nothing in its example");
      assertEquals(1, pacts(page.substring(remedy)).size(), rule.id());
      assertEquals(List.of(), findings(rule, pacts(page.substring(remedy)).getFirst()), rule.id());
    }
  }

  private static List<String> pacts(String page) {
    var found = new ArrayList<String>();
    for (var at = page.indexOf(PACT); at >= 0; at = page.indexOf(PACT, at + 1))
      found.add(page.substring(at + PACT.length(), page.indexOf("\n```", at)));
    return found;
  }

  @Test
  void everyPageHasTheFormThatReadersKnow() {
    for (var rule : AuditRules.ALL) {
      var page = House.text(file(rule));
      var lines = page.lines().toList();
      assertEquals("# " + title(rule), lines.getFirst());
      assertTrue(lines.get(2).endsWith("?"), rule.id() + " does not begin with its question");
      assertEquals(
          HEADINGS, lines.stream().filter(line -> line.startsWith("## ")).toList(), rule.id());
      // The first line only: a run that rewrites pages still has the old ones on its class path.
      assertEquals(lines.getFirst(), AuditRules.page(rule).lines().findFirst().orElseThrow());
    }
  }

  private static String title(AuditRule rule) {
    var words = rule.id().replace('-', ' ');
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  @Test
  void theCatalogueIsTheFolderAndEveryIdIsTheName() {
    assertEquals(List.of(), House.catalogueFaults(AuditRules.ALL, List.of(AuditRules.class)));
    for (var rule : AuditRules.ALL) {
      var name = rule.getClass().getSimpleName();
      assertEquals(name.replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase(Locale.ROOT), rule.id());
      assertEquals(rule, AuditRules.find(rule.id()).orElseThrow());
    }
    var pages =
        House.files(folder()).stream()
            .map(file -> String.valueOf(file.getFileName()))
            .filter(name -> name.endsWith(".md"))
            .toList();
    assertEquals(
        AuditRules.ALL.stream()
            .map(rule -> rule.getClass().getSimpleName() + ".md")
            .sorted()
            .toList(),
        pages);
  }

  @Test
  void theIndexOfTheRulesIsFresh() {
    Golden.check(House.root().resolve("docs/rules.md"), index());
  }

  private static String index() {
    var text =
        new StringBuilder(
            """
            # The audit's questions

            Generated from the pages of the rules; run the tests with `-Dupdate` to refresh it. Each page says why
            the question matters, shows a text that fails it, and how to write the clause so that it passes.
            To accept a finding on a clause, write `allow RULE because "…"` there.

            | rule | it asks |
            |---|---|
            """);
    for (var rule : AuditRules.ALL) {
      var question =
          House.text(file(rule)).lines().skip(2).takeWhile(line -> !line.isEmpty()).toList();
      text.append("| <a id=\"")
          .append(rule.id())
          .append("\"></a>[`")
          .append(rule.id())
          .append("`](../app/src/main/java/casus/engine/audit/rules/")
          .append(rule.getClass().getSimpleName())
          .append(".md) | ")
          .append(String.join(" ", question))
          .append(" |\n");
    }
    return text.toString();
  }

  private static Path folder() {
    return House.sources("casus.engine.audit.rules");
  }

  private static Path file(AuditRule rule) {
    return folder().resolve(rule.getClass().getSimpleName() + ".md");
  }
}
