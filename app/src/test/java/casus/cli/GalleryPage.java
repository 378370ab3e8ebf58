package casus.cli;

import casus.House;
import casus.engine.audit.Severity;
import casus.language.Language.Text;
import casus.workbench.Loaded;
import casus.workbench.Workbench;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// The page `docs/gallery.md`: a list of the library's texts, and behind it each with its card, its
/// map in short, and its findings.
final class GalleryPage {
  private static final String OPENING =
      """
      # The library

      Generated from `pacts/` by the tests; run them with `-Dupdate` to refresh it. Each text has a card, its
      coverage map in short ([how to read one](map.md)), and the holes and risks that an audit finds
      ([how to read it](audit.md); [what each rule asks](rules.md)). All of it is said of the text *as coded*: its
      file says what it cites, how sure each clause is, and what it leaves out. A finding is no judgment of those
      who made a text: it says what its words, as coded, let happen. `./casus audit FILE` shows the proof.

      In a map, *armed* are the acts that usually are an armed attack, and *other* those that usually are none.
      Certainty A means that a primary text or record was seen, B two independent accounts or an authoritative
      one, C one account or accounts that differ, D that it was not checked against a source.
      """;

  private static final Pattern SECTION = Pattern.compile("(?m)^with (\\S+)");

  private final Map<String, GalleryCard> cards = new LinkedHashMap<>();
  private final StringBuilder page = new StringBuilder(OPENING);

  private GalleryPage(List<String> names) {
    var texts = names.stream().map(GalleryPage::text).toList();
    texts.parallelStream()
        .map(text -> new GalleryCard(text, amendments(text, texts), histories(text.pact().name())))
        .toList()
        .forEach(card -> cards.put(card.name(), card));
  }

  /// The page, from the names of pacts under the headings of their groups.
  static String of(Map<String, List<String>> groups) {
    var gallery = new GalleryPage(groups.values().stream().flatMap(List::stream).toList());
    gallery.page.append("\n## Contents\n");
    groups.forEach(gallery::contents);
    groups.forEach(gallery::group);
    return gallery.page.toString();
  }

  private static Text text(String name) {
    var file = House.root().resolve("pacts/" + name + ".pact");
    return switch (Workbench.pact(file)) {
      case Loaded.Sound<Text>(var text) -> text;
      case Loaded.Faulty<Text>(var diagnostics) -> throw new AssertionError("" + diagnostics);
      case Loaded.Unreadable<Text>(var problem, var _) -> throw new AssertionError(problem);
    };
  }

  private static List<Text> amendments(Text base, List<Text> texts) {
    var amended = Optional.of(base.pact().name());
    return texts.stream().filter(text -> text.pact().amends().equals(amended)).toList();
  }

  /// The chronicles for which something is expected of a pact.
  private static List<String> histories(String pact) {
    return House.files(House.root().resolve("chronicles")).stream()
        .filter(file -> file.toString().endsWith(".expect"))
        .filter(file ->
            SECTION
                .matcher(House.text(file))
                .results()
                .anyMatch(with -> with.group(1).equals(pact)))
        .map(file -> String.valueOf(file.getFileName()).replace(".expect", ""))
        .toList();
  }

  private void contents(String group, List<String> names) {
    page.append("\n**").append(group).append("**\n\n");
    page.append("| text | what it is | holes | risks | notes |\n|---|---|--:|--:|--:|\n");
    for (var name : names) {
      var card = card(name);
      page.append("| ")
          .append(Markdown.link(card.title(), "#" + name))
          .append(" | ")
          .append(Markdown.text(card.kind()));
      for (var severity : Severity.values()) page.append(" | ").append(card.count(severity));
      page.append(" |\n");
    }
  }

  private void group(String group, List<String> names) {
    page.append("\n## ").append(group).append('\n');
    for (var name : names) page.append(card(name).text());
  }

  private GalleryCard card(String name) {
    var card = cards.get(name);
    if (card == null) throw new AssertionError("pacts/" + name + ".pact has another name");
    return card;
  }
}
