package casus.cli;

import casus.engine.Wording;
import casus.engine.audit.Words;
import casus.engine.compare.Aspect;
import casus.engine.compare.Comparison;
import casus.engine.compare.Precedent;
import casus.language.English;
import casus.pact.Label;
import casus.pact.Omission;
import casus.pact.Pact;
import casus.report.Block;
import casus.report.Block.Terms.Term;
import casus.report.Phrase;
import casus.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// All that there is to say of one pact, as a report: the reports of other commands in one, behind
/// a page of answers and before what is uncertain.
final class BriefReport {
  private final Briefed briefed;
  private final Pact pact;
  private final List<Block> blocks = new ArrayList<>();

  private BriefReport(Briefed briefed) {
    this.briefed = briefed;
    pact = briefed.text().pact();
  }

  static Report of(Briefed briefed) {
    var report = new BriefReport(briefed);
    report.answers();
    report.map();
    report.findings();
    report.precedent();
    report.uncertain();
    report.extent();
    report.sources();
    report.origin();
    return new Report(report.pact.title(), report.blocks);
  }

  // The first page.

  private void answers() {
    paragraph(briefed.gist().stopping());
    paragraph(briefed.gist().coming());
    paragraph("The audit finds " + AuditReport.summary(briefed.audited()) + ".");
    if (!briefed.complete())
      paragraph("Not all is known: a search was cut short, so that some answers are not full.");
    heading("Answers");
    answers("What the text says", Aspect.WORDING);
    answers("What follows when it is played out", Aspect.MACHINERY);
  }

  private void answers(String headline, Aspect aspect) {
    var rows =
        briefed.compared().comparison().rows(aspect).stream().map(BriefReport::answer).toList();
    headline(headline);
    blocks.add(new Block.Table(List.of("Question", "Answer"), rows));
  }

  private static List<Phrase> answer(Comparison.Row row) {
    return List.of(
        Phrase.plain(row.question().asks()),
        Phrase.plain(String.join("; ", row.cells().getFirst().lines())));
  }

  // Parts that are reports of their own.

  private void map() {
    heading("The coverage map");
    for (var block : MapReport.blocks(briefed.mapped())) blocks.add(within(block));
  }

  /// What heads a section of another report, within one of this.
  private static Block within(Block block) {
    return block instanceof Block.Heading(var text)
        ? new Block.Headline(Phrase.plain(text))
        : block;
  }

  private void findings() {
    heading("The findings, gravest first");
    for (var block : AuditReport.blocks(briefed.audited()))
      blocks.add(
          block instanceof Block.Heading(var text)
              ? new Block.Heading("The findings: " + text.toLowerCase(Locale.ROOT))
              : block);
  }

  private void precedent() {
    heading("Beside a precedent");
    switch (briefed.setting()) {
      case Setting.Named(var _, var precedent) ->
          paragraph(
              name(precedent)
                  + " is what the reader of this page asked for. "
                  + measure(precedent));
      case Setting.Nearest(var _, var precedent, var among) ->
          paragraph(
              name(precedent)
                  + " is the nearest of "
                  + Wording.count(among, "text")
                  + " in the same folder. "
                  + measure(precedent)
                  + " Proposals, drafts and claims set no precedent, nor do other versions of the"
                  + " same text.");
      case Setting.None() -> {
        paragraph(
            "There is none: no text in the same folder that somebody agreed to has anything in"
                + " common with this one. `--beside` names another.");
        return;
      }
    }
    for (var block : CompareReport.blocks(briefed.compared())) blocks.add(within(block));
  }

  private static String name(Precedent precedent) {
    return precedent.pact().title() + " (" + Words.quote(precedent.pact().name()) + ")";
  }

  private static String measure(Precedent precedent) {
    var shared =
        precedent.shared().isEmpty() ? "" : ": " + String.join("; ", precedent.shared()) + ".";
    return "Of "
        + Wording.count(precedent.either(), "feature")
        + " that one of the two texts has, both have "
        + precedent.shared().size()
        + ", that is "
        + precedent.percent()
        + " %"
        + (shared.isEmpty() ? "." : shared)
        + " The features are read off the wording; the measure says how alike the texts are built,"
        + " not how well they work.";
  }

  // What is uncertain.

  private void uncertain() {
    heading("What is uncertain");
    var before = blocks.size();
    open();
    unsure();
    bullets(
        "Marks of the text as a whole", pact.header().marks().stream().map(English::mark).toList());
    omissions("Parts that were not published", Omission.Kind.NOT_PUBLISHED);
    omissions("Parts that are not encoded", Omission.Kind.NOT_ENCODED);
    if (blocks.size() == before)
      paragraph("The pact names no open word, no doubt and no part that is missing.");
  }

  private void open() {
    if (briefed.doubts().open().isEmpty()) return;
    headline("Open words, and who settles them");
    var rows = new ArrayList<List<Phrase>>();
    for (var open : briefed.doubts().open())
      rows.add(
          List.of(
              Phrase.plain(name(open.label())),
              Phrase.plain(open.readings()),
              Phrase.plain(open.settledBy())));
    blocks.add(new Block.Table(List.of("Word", "Readings", "Settled by"), rows));
  }

  private void unsure() {
    if (briefed.doubts().unsure().isEmpty()) return;
    headline("Clauses that rest on less than two independent accounts");
    var points = new ArrayList<String>();
    for (var unsure : briefed.doubts().unsure())
      points.add(
          switch (unsure.certainty()) {
                case A, B -> throw new IllegalArgumentException("sure: " + unsure);
                case C -> "one account, or accounts that differ (certainty C): ";
                case D -> "not checked against a source (certainty D): ";
              }
              + Wording.list(unsure.clauses().stream().map(BriefReport::name).distinct().toList()));
    blocks.add(new Block.Bullets(points.stream().map(Phrase::plain).toList()));
  }

  private static String name(Label label) {
    return Words.quote(label.name()) + label.citation().map(cite -> " (" + cite + ")").orElse("");
  }

  private void omissions(String headline, Omission.Kind kind) {
    bullets(
        headline,
        pact.omissions().stream()
            .filter(omission -> omission.kind() == kind)
            .map(omission -> omission.part() + ": " + omission.reason())
            .toList());
  }

  private void bullets(String headline, List<String> points) {
    if (points.isEmpty()) return;
    headline(headline);
    blocks.add(new Block.Bullets(points.stream().map(Phrase::plain).toList()));
  }

  // How much is encoded, and from what.

  private void extent() {
    heading("How much is encoded");
    var extent = briefed.extent();
    paragraph(
        "The pact holds "
            + Wording.count(extent.clauses(), "clause")
            + ". It leaves out "
            + Wording.count(extent.notEncoded(), "part")
            + " with a reason, and names "
            + Wording.count(extent.notPublished(), "part")
            + " that nobody published. Which share of the words of the text that is, is not known:"
            + " a pact does not hold the text itself.");
    var terms = new ArrayList<Term>();
    extent.kinds().forEach((kind, count) -> terms.add(new Term(Words.begun(kind), "" + count)));
    extent
        .certainties()
        .forEach((letter, count) -> terms.add(new Term("Of certainty " + letter, "" + count)));
    if (extent.unsaid() > 0) terms.add(new Term("Of no certainty said", "" + extent.unsaid()));
    blocks.add(new Block.Terms(terms));
  }

  private void sources() {
    heading("Sources");
    var codes = pact.header().sources();
    paragraph(
        codes.isEmpty()
            ? "The pact names no source."
            : "By their codes in the list of sources that the pact was coded from: "
                + String.join(", ", codes)
                + ".");
  }

  private void origin() {
    heading("How this was made");
    var terms = new ArrayList<Term>();
    for (var text : briefed.compared().texts().all()) terms.addAll(Provenance.terms(text));
    terms.add(
        new Term(
            "Complete",
            briefed.complete()
                ? "yes: every rule was asked and every game searched to its end"
                : "no: a search was cut short, so that some answers are not told in full"));
    terms.add(new Term("By", Version.text()));
    blocks.add(new Block.Terms(terms));
  }

  private void heading(String text) {
    blocks.add(new Block.Heading(text));
  }

  private void headline(String text) {
    blocks.add(new Block.Headline(Phrase.plain(text)));
  }

  private void paragraph(String text) {
    blocks.add(new Block.Paragraph(text));
  }
}
