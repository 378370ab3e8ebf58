package casus.cli;

import casus.engine.Wording;
import casus.engine.audit.Level;
import casus.engine.audit.MapTable;
import casus.engine.audit.Words;
import casus.report.Block;
import casus.report.Phrase;
import casus.report.Report;
import casus.report.Tone;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// A coverage map as a report: each answer that the text has, strongest first, with the deeds that
/// bring it; what brings nothing; the times in which nothing does.
final class MapReport {
  /// A cell does not name more acts than these.
  private static final int MOST_ACTS = 12;

  private final MapTable table;
  private final List<Block> blocks = new ArrayList<>();

  private MapReport(MapTable table) {
    this.table = table;
  }

  static Report of(Mapped mapped) {
    var report = new MapReport(mapped.table());
    report.body();
    report.words();
    report.reading();
    report.blocks.add(new Block.Terms(Provenance.terms(mapped.text())));
    return new Report(mapped.text().pact().title(), report.blocks);
  }

  /// The answers and how to read them, for another report.
  static List<Block> blocks(Mapped mapped) {
    var report = new MapReport(mapped.table());
    report.body();
    report.reading();
    return report.blocks;
  }

  private void body() {
    answers();
    standing();
    overlaps();
  }

  private void answers() {
    var like = new LinkedHashMap<AnswerText, List<MapTable.Row>>();
    for (var row : table.rows())
      like.computeIfAbsent(AnswerText.of(row.answer()), _ -> new ArrayList<>()).add(row);
    if (like.isEmpty())
      blocks.add(
          new Block.Paragraph(
              table.victims().isEmpty()
                  ? "No clause takes a deed: nothing can be mapped."
                  : "Nobody whom the text protects can be attacked so."));
    else blocks.add(new Block.Heading("Answers"));
    like.forEach(this::answer);
  }

  private void answer(AnswerText like, List<MapTable.Row> rows) {
    var dead = rows.stream().filter(this::isDead).toList();
    var live = rows.stream().filter(row -> !isDead(row)).toList();
    if (!live.isEmpty()) {
      blocks.add(new Block.Headline(like.headline()));
      like.detail().map(Block.Paragraph::new).ifPresent(blocks::add);
      table(live);
    }
    for (var row : dead) {
      var when = Wording.list(row.phases());
      blocks.add(
          new Block.Headline(
              new Phrase(
                  when.substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                      + when.substring(1)
                      + ": "
                      + like.level().meaning()
                      + ", whatever is done",
                  Tone.BAD)));
    }
  }

  /// Whether nothing at all is answered in the phases of a row.
  private boolean isDead(MapTable.Row row) {
    return row.answer().best() == Level.NOTHING && table.isWhole(row);
  }

  private void table(List<MapTable.Row> rows) {
    var phased = rows.stream().anyMatch(row -> !row.phases().equals(first()));
    var several = rows.stream().anyMatch(row -> row.on().size() < table.victims().size());
    var answered = rows.getFirst().answer().best() != Level.NOTHING;
    var headers = new ArrayList<String>();
    headers.add("act");
    headers.add("by");
    if (several) headers.add("on");
    headers.add("where");
    if (phased) headers.add("when");
    if (answered) headers.add("under");
    var lines = new ArrayList<List<Phrase>>();
    for (var row : rows) {
      var cells = new ArrayList<String>();
      cells.add(acts(row));
      cells.add(attackers(row));
      if (several) cells.add(Wording.either(row.on()));
      cells.add(row.where());
      if (phased) cells.add(Wording.list(row.phases()));
      if (answered) cells.add(AnswerText.under(row.answer()));
      lines.add(cells.stream().map(Phrase::plain).toList());
    }
    blocks.add(new Block.Table(headers, lines));
  }

  private List<String> first() {
    return List.of(table.phases().getFirst());
  }

  private String attackers(MapTable.Row row) {
    return DeedText.attackers(row.by(), table.attackers());
  }

  private static String acts(MapTable.Row row) {
    var many = row.acts().size() > MOST_ACTS && row.answer().best() == Level.NOTHING;
    if (!many || row.others().size() <= MOST_ACTS)
      return DeedText.acts(row.acts(), row.others(), many);
    var armed = row.acts().stream().filter(MapTable::isArmed).toList();
    var rest = row.acts().size() - armed.size() + " acts that usually are no armed attack";
    return armed.isEmpty() ? rest : String.join(", ", armed) + " and " + rest;
  }

  private void standing() {
    if (table.always().isEmpty()) return;
    blocks.add(new Block.Heading("At any time, whatever happens"));
    blocks.add(
        new Block.Bullets(
            table.always().stream()
                .map(standing ->
                    Phrase.plain(
                        standing.by()
                            + " may use "
                            + Words.quote(standing.request())
                            + "; then "
                            + standing.level().meaning()
                            + ": "
                            + Words.quote(standing.clause())))
                .toList()));
  }

  private void words() {
    if (table.words().isEmpty()) return;
    blocks.add(new Block.Heading("Open words"));
    blocks.add(
        new Block.Terms(
            table.words().stream()
                .map(word -> new Block.Terms.Term(word.name(), "settled by " + word.settledBy()))
                .toList()));
  }

  private void overlaps() {
    var found =
        table.rows().stream()
            .filter(row -> row.answer().taken().size() > 1)
            .filter(row -> row.answer().best() != Level.BREACH)
            .toList();
    if (found.isEmpty()) return;
    blocks.add(new Block.Heading("Taken by several clauses"));
    blocks.add(
        new Block.Bullets(
            found.stream()
                .map(row ->
                    Wording.list(row.answer().taken().stream().map(Words::quote).toList())
                        + ": "
                        + acts(row))
                .distinct()
                .map(Phrase::plain)
                .toList()));
  }

  private void reading() {
    blocks.add(new Block.Heading("How to read this"));
    blocks.add(
        new Block.Paragraph(
            "Each deed is as grave and as deliberate as can be. What it brings is the strongest"
                + " that follows if nobody breaches anything: at the earliest if everybody acts at"
                + " once, at the latest if nobody acts before it must. Who can stop it is another"
                + " question."));
    if (!table.attackers().isEmpty())
      blocks.add(
          new Block.Paragraph(
              Wording.count(table.acts().size(), "act")
                  + " by "
                  + Wording.list(table.attackers())
                  + ", in %d situations.".formatted(table.states())));
  }
}
