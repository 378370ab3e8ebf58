package casus.cli;

import casus.engine.Wording;
import casus.engine.audit.Audit;
import casus.engine.audit.Finding;
import casus.engine.audit.Level;
import casus.engine.audit.MapTable;
import casus.engine.audit.Severity;
import casus.engine.audit.Study;
import casus.engine.audit.Words;
import casus.engine.audit.rules.AuditRules;
import casus.engine.compare.Dossier;
import casus.engine.compare.Question;
import casus.engine.compare.questions.Questions;
import casus.engine.explore.Budget;
import casus.language.Language.Text;
import casus.pact.Clause;
import casus.pact.Header;
import casus.pact.Pact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the gallery shows of one text.
final class GalleryCard {
  private static final int MOST_NAMED = 12;

  /// Questions of `casus compare` that a card answers.
  private static final List<String> ASKED = List.of("guarantors", "protected", "stops-all");

  private final Text text;
  private final List<Text> amendments;
  private final List<String> histories;
  private final Dossier dossier;
  private final Audit.Asked audit;

  /// @param amendments the texts of the library that amend this one
  /// @param histories the chronicles on which it is run
  GalleryCard(Text text, List<Text> amendments, List<String> histories) {
    this.text = text;
    this.amendments = List.copyOf(amendments);
    this.histories = List.copyOf(histories);
    var study = new Study(text.pact(), Budget.states(Study.MOST_STATES));
    dossier = new Dossier(study);
    audit = Audit.asked(study, AuditRules.ALL);
  }

  private Pact pact() {
    return text.pact();
  }

  private Header header() {
    return pact().header();
  }

  /// As commands and amendments call the text.
  String name() {
    return pact().name();
  }

  /// The title, and the name by which commands and amendments call the text.
  String title() {
    return title(text);
  }

  private static String title(Text text) {
    return text.pact().title() + " (`" + text.pact().name() + "`)";
  }

  /// `treaty, in force`.
  String kind() {
    return Stream.of(header().binding(), header().status())
        .flatMap(Optional::stream)
        .map(Wording::plain)
        .collect(Collectors.joining(", "));
  }

  long count(Severity severity) {
    return findings(severity).size();
  }

  private List<Finding> findings(Severity severity) {
    return audit.findings().stream().filter(found -> found.severity() == severity).toList();
  }

  /// The whole entry, in Markdown.
  String text() {
    var lines = new ArrayList<String>();
    lines.add("\n<a id=\"" + name() + "\"></a>\n\n### " + Markdown.text(title()) + "\n");
    card().forEach((name, value) -> lines.add("- **" + name + ":** " + value));
    lines.add("");
    lines.addAll(map());
    lines.add("");
    lines.addAll(findings());
    return String.join("\n", lines) + "\n";
  }

  // The card.

  private LinkedHashMap<String, String> card() {
    var card = new LinkedHashMap<String, String>();
    card.put("Form and status", Markdown.text(String.join("; ", status())));
    if (!header().marks().isEmpty())
      card.put(
          "Marks",
          header().marks().stream().map(GalleryCard::mark).collect(Collectors.joining("; ")));
    card.put("Parties", Markdown.text(parties()));
    for (var question : Questions.ALL)
      if (ASKED.contains(question.id())) card.put(question.asks(), answer(question));
    header().certainty().ifPresent(how -> card.put("Certainty", how.name()));
    if (!header().sources().isEmpty())
      card.put("Sources", Markdown.text(String.join(" ", header().sources())));
    card.put("Text", links());
    pact()
        .amends()
        .ifPresent(base -> card.put("Amends", Markdown.link("`" + base + "`", "#" + base)));
    if (!amendments.isEmpty())
      card.put(
          "Amended by",
          amendments.stream()
              .map(other -> Markdown.link(title(other), "#" + other.pact().name()))
              .collect(Collectors.joining("; ")));
    if (!histories.isEmpty())
      card.put(
          "Run on",
          histories.stream()
              .map(name -> Markdown.link("`" + name + "`", "../chronicles/" + name + ".csv"))
              .collect(Collectors.joining(", ")));
    return card;
  }

  private List<String> status() {
    var points = new ArrayList<String>();
    points.add(kind());
    header().signed().ifPresent(day -> points.add("signed " + day));
    header().inForce().ifPresent(day -> points.add("in force since " + day));
    header().ended().ifPresent(day -> points.add("ended " + day));
    return points;
  }

  private static String mark(Header.Mark mark) {
    return Markdown.text(
        Wording.plain(mark.mark())
            + mark.by().map(by -> " " + Wording.named(by)).orElse("")
            + mark.note().map(note -> " (" + note + ")").orElse(""));
  }

  /// `guarantor: Russia and China; ally: 32 parties`.
  private String parties() {
    var points = new ArrayList<String>();
    for (var role : pact().roles()) {
      var members = pact().members(role);
      points.add(
          role
              + ": "
              + (members.size() > MOST_NAMED
                  ? members.size() + " parties"
                  : Wording.actors(members)));
    }
    for (var open : pact().all(Clause.OpenRole.class))
      points.add("left open, as " + open.role() + ": " + open.description());
    return String.join("; ", points);
  }

  private String answer(Question question) {
    return Markdown.text(String.join("; ", question.answer(dossier).lines()));
  }

  private String links() {
    return Markdown.link("`pacts/" + name() + ".pact`", "../pacts/" + name() + ".pact")
        + ", "
        + Markdown.link("its whole map", "../app/src/test/resources/golden/map-" + name() + ".txt");
  }

  // The map.

  private List<String> map() {
    var table = dossier.map();
    var like = new LinkedHashMap<AnswerText, List<MapTable.Row>>();
    var dead = new ArrayList<String>();
    for (var row : table.rows()) {
      if (row.answer().best() == Level.NOTHING && table.isWhole(row)) dead.addAll(row.phases());
      else like.computeIfAbsent(AnswerText.of(row.answer()), _ -> new ArrayList<>()).add(row);
    }
    var lines = new ArrayList<String>();
    if (!like.isEmpty()) {
      lines.add("| what an attack brings | which acts | by | on whom, where, when |");
      lines.add("|---|---|---|---|");
      like.forEach((answer, rows) -> lines.addAll(lines(answer, rows)));
      if (!dead.isEmpty()) lines.add("");
    }
    if (!dead.isEmpty())
      lines.add(
          "Nothing, whatever is done: "
              + Markdown.text(Wording.list(dead.stream().distinct().toList()))
              + ".");
    if (lines.isEmpty()) lines.add("No clause takes a deed: nothing can be mapped.");
    return lines;
  }

  /// A line for each attacker and scene; the answer stands in the first.
  private List<String> lines(AnswerText answer, List<MapTable.Row> rows) {
    var scenes = new LinkedHashMap<List<String>, List<MapTable.Row>>();
    for (var row : rows)
      scenes.computeIfAbsent(List.of(by(row), scene(row)), _ -> new ArrayList<>()).add(row);
    var lines = new ArrayList<String>();
    scenes.forEach((scene, there) -> {
      var brings = lines.isEmpty() ? brings(answer) : "";
      lines.add(
          "| "
              + Stream.of(brings, acts(there), scene.getFirst(), scene.getLast())
                  .map(Markdown::text)
                  .collect(Collectors.joining(" | "))
              + " |");
    });
    return lines;
  }

  /// `on FRA: its territory, before 1990-01-01`, as far as not everybody and not the text in force
  /// is meant.
  private String scene(MapTable.Row row) {
    var table = dossier.map();
    var on =
        row.on().size() < table.victims().size() ? "on " + Wording.either(row.on()) + ": " : "";
    var usual = row.phases().equals(table.phases().subList(0, 1));
    return on + row.where() + (usual ? "" : ", " + Wording.list(row.phases()));
  }

  private static String brings(AnswerText answer) {
    return answer.headline().text() + answer.detail().map(detail -> ". " + detail).orElse("");
  }

  /// How many of the acts that usually are an armed attack, and how many others, under which
  /// readings.
  private String acts(List<MapTable.Row> rows) {
    var acts = rows.stream().flatMap(row -> row.acts().stream()).collect(Collectors.toSet());
    var armed = count(acts.stream().filter(MapTable::isArmed).count(), true);
    var others = count(acts.stream().filter(act -> !MapTable.isArmed(act)).count(), false);
    var unsure = rows.stream().filter(row -> row.answer().best() != row.answer().worst()).count();
    var under =
        unsure == 0
            ? ""
            : unsure == rows.size() ? ", on some readings only" : ", some on some readings only";
    return Stream.of(armed, others)
            .filter(each -> !each.isEmpty())
            .collect(Collectors.joining(", "))
        + under;
  }

  private String count(long some, boolean armed) {
    var all = dossier.map().acts().stream().filter(act -> MapTable.isArmed(act) == armed).count();
    var what = armed ? "armed" : "other";
    return some == 0 ? "" : some == all ? "all " + what : some + " of " + all + " " + what;
  }

  private String by(MapTable.Row row) {
    var all = row.by().size() == dossier.map().attackers().size();
    return all && row.by().size() > 1 ? "anybody" : Wording.either(row.by());
  }

  // The findings.

  private List<String> findings() {
    var lines = new ArrayList<String>();
    for (var severity : List.of(Severity.HOLE, Severity.RISK))
      for (var finding : findings(severity))
        lines.add(
            "- **"
                + severity.text()
                + "** "
                + Markdown.link("`" + finding.rule() + "`", "rules.md#" + finding.rule())
                + ": "
                + Markdown.text(finding.message()));
    if (lines.isEmpty()) lines.add("No holes and no risks.");
    lines.add("");
    lines.add(Wording.count((int) count(Severity.NOTE), "note") + "." + untold());
    return lines;
  }

  private String untold() {
    var clauses =
        audit.untold().stream()
            .flatMap(untold -> untold.clauses().stream())
            .distinct()
            .map(Words::quote)
            .toList();
    return clauses.isEmpty()
        ? ""
        : " Not all could be told of " + Markdown.text(Wording.list(clauses)) + ".";
  }
}
