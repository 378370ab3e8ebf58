package casus.cli;

import casus.engine.Wording;
import casus.engine.audit.Answer;
import casus.engine.audit.Contrast;
import casus.engine.audit.Finding;
import casus.engine.audit.SharedStory;
import casus.engine.audit.Shift;
import casus.engine.audit.Story;
import casus.engine.audit.Witness;
import casus.engine.audit.Words;
import casus.engine.compare.Difference;
import casus.engine.compare.Difference.Loss;
import casus.engine.compare.Rewording;
import casus.engine.compare.Veto;
import casus.report.Block;
import casus.report.Phrase;
import casus.report.Report;
import casus.report.Tone;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Collectors;

/// What a second text does and says otherwise than a first, as a report: what whoever is attacked
/// has less and more by it, who can stop what, which findings go and come, and the words.
final class DiffReport {
  /// A cell does not name more acts than these where the rest is shorter.
  private static final int MOST_ACTS = 8;

  /// A list does not name more states than these.
  private static final int MOST_NAMED = 8;

  private final Difference difference;
  private final Texts texts;
  private final List<Block> blocks = new ArrayList<>();

  /// Deeds that look alike to a reader.
  private record Like(
      AnswerText first,
      AnswerText second,
      SortedSet<Shift> shifts,
      List<String> boundByFirst,
      List<String> boundBySecond) {
    static Like of(Contrast.Row row) {
      return new Like(
          AnswerText.of(row.first()),
          AnswerText.of(row.second()),
          row.shifts(),
          row.boundByFirst(),
          row.boundBySecond());
    }
  }

  private DiffReport(Differed differed) {
    difference = differed.difference();
    texts = differed.texts();
  }

  static Report of(Differed differed) {
    var report = new DiffReport(differed);
    report.answer();
    report.answers();
    report.vetoes();
    report.findings();
    report.words();
    report.origin();
    return new Report(report.first() + " and " + report.second(), report.blocks);
  }

  private String first() {
    return texts.name(0);
  }

  private String second() {
    return texts.name(1);
  }

  // The answer.

  private void answer() {
    if (difference.isNone()) {
      paragraph("The two say and do the same.", Tone.PLAIN);
      return;
    }
    if (difference.contrast().size() == 0) {
      paragraph(
          "There is no attack that both could answer: what stands below is not about protection.",
          Tone.PLAIN);
      return;
    }
    if (difference.losses().isEmpty())
      paragraph(second() + " guarantees at least what " + first() + " does.", Tone.GOOD);
    else
      paragraph(
          second()
              + " does not guarantee all that "
              + first()
              + " does: "
              + losses(difference.losses(), 1),
          Tone.BAD);
    if (difference.gains().isEmpty())
      paragraph(first() + " guarantees at least what " + second() + " does.", Tone.PLAIN);
    else
      paragraph(
          first()
              + " does not guarantee all that "
              + second()
              + " does: "
              + losses(difference.gains(), 0),
          Tone.PLAIN);
    if (!difference.complete())
      paragraph(
          "Not all is known: a search was cut short, and who can stop what may be more or fewer.",
          Tone.WAITING);
  }

  private void paragraph(String text, Tone tone) {
    blocks.add(new Block.Paragraph(new Phrase(text, tone)));
  }

  private String losses(List<Loss> losses, int of) {
    return losses.stream().map(loss -> loss(loss, of)).collect(Collectors.joining("; ")) + ".";
  }

  /// What one of the texts has less.
  private String loss(Loss loss, int of) {
    return switch (loss) {
      case PROTECTED ->
          "it does not protect "
              + Words.some(only(1 - of).stream().map(Wording::named).toList(), MOST_NAMED);
      case ANSWERS ->
          "it answers %d of %d deeds less well"
              .formatted(answered(of), difference.contrast().size());
      case STOPPED -> Wording.either(stopping(of)) + " can stop all help alone";
      case ABANDONED -> "everybody can comply and help need not come";
    };
  }

  private List<String> only(int text) {
    var contrast = difference.contrast();
    return text == 0 ? contrast.onlyFirst() : contrast.onlySecond();
  }

  private int answered(int of) {
    return difference.rows().stream()
        .filter(row -> of == 1 ? row.takes() : row.gives())
        .mapToInt(Contrast.Row::size)
        .sum();
  }

  private List<String> stopping(int text) {
    return difference.vetoes().stream()
        .filter(veto -> veto.text() == text && veto.decision().isEmpty())
        .flatMap(veto -> veto.parties().stream())
        .distinct()
        .map(Wording::named)
        .toList();
  }

  // Deeds.

  private void answers() {
    var rows = difference.rows();
    standing();
    answers("What " + second() + " takes away", rows.stream().filter(Contrast.Row::takes).toList());
    answers(
        "What " + second() + " adds",
        rows.stream().filter(row -> row.gives() && !row.takes()).toList());
    answers(
        "What " + second() + " does otherwise",
        rows.stream().filter(row -> !row.gives() && !row.takes()).toList());
  }

  private void standing() {
    var standIns = difference.contrast().standIns();
    if (standIns.isEmpty()) return;
    paragraph(
        "They protect nobody in common: an attack on "
            + Wording.named(standIns.getFirst())
            + " under "
            + first()
            + " stands beside the same on "
            + Wording.named(standIns.getLast())
            + " under "
            + second()
            + ".",
        Tone.PLAIN);
  }

  private void answers(String heading, List<Contrast.Row> rows) {
    if (rows.isEmpty()) return;
    blocks.add(new Block.Heading(heading));
    var like = new LinkedHashMap<Like, List<Contrast.Row>>();
    for (var row : rows) like.computeIfAbsent(Like.of(row), _ -> new ArrayList<>()).add(row);
    like.forEach(this::answers);
  }

  private void answers(Like like, List<Contrast.Row> rows) {
    var shifts = Wording.list(meanings(like.shifts()));
    var takes = rows.getFirst().takes();
    blocks.add(
        new Block.Headline(
            new Phrase(
                Words.begun(shifts),
                takes ? Tone.BAD : rows.getFirst().gives() ? Tone.GOOD : Tone.PLAIN)));
    var points =
        new ArrayList<>(List.of(point(first(), like.first()), point(second(), like.second())));
    if (like.shifts().contains(Shift.FEWER))
      bound(first(), like.boundByFirst()).ifPresent(points::add);
    if (like.shifts().contains(Shift.MORE))
      bound(second(), like.boundBySecond()).ifPresent(points::add);
    blocks.add(new Block.Bullets(points));
    table(rows);
    witness(rows.getFirst().witness());
  }

  private static List<String> meanings(SortedSet<Shift> shifts) {
    var others = shifts.contains(Shift.FEWER) && shifts.contains(Shift.MORE);
    return shifts.stream()
        .filter(shift -> !others || shift != Shift.MORE)
        .map(shift -> others && shift == Shift.FEWER ? "others are bound" : shift.meaning())
        .toList();
  }

  private static Optional<Phrase> bound(String name, List<String> codes) {
    if (codes.isEmpty()) return Optional.empty();
    var who = Words.some(codes.stream().map(Wording::named).toList(), MOST_NAMED);
    return Optional.of(Phrase.plain("bound under " + name + " only: " + who));
  }

  private static Phrase point(String name, AnswerText answer) {
    return Phrase.plain(
        name
            + ": "
            + answer.headline().text()
            + answer.detail().map(detail -> ". " + detail).orElse("."));
  }

  private void table(List<Contrast.Row> rows) {
    var several =
        rows.stream().anyMatch(row -> row.on().size() < difference.contrast().victims().size());
    var readings = rows.stream().anyMatch(row -> isReading(row.first()) || isReading(row.second()));
    var headers = new ArrayList<>(List.of("act", "by"));
    if (several) headers.add("on");
    headers.add("where");
    if (readings) headers.addAll(texts.names());
    var lines = new ArrayList<List<Phrase>>();
    for (var row : rows) {
      var cells = new ArrayList<>(List.of(acts(row), attackers(row)));
      if (several) cells.add(Wording.either(row.on()));
      cells.add(row.where());
      if (readings) {
        cells.add(AnswerText.under(row.first()));
        cells.add(AnswerText.under(row.second()));
      }
      lines.add(cells.stream().map(Phrase::plain).toList());
    }
    blocks.add(new Block.Table(headers, lines));
  }

  private static boolean isReading(Answer answer) {
    return answer.best() != answer.worst();
  }

  private String attackers(Contrast.Row row) {
    return DeedText.attackers(row.by(), difference.contrast().attackers());
  }

  private static String acts(Contrast.Row row) {
    var few = row.others().size() < row.acts().size() / 2;
    return DeedText.acts(row.acts(), row.others(), row.acts().size() > MOST_ACTS && few);
  }

  /// One story that both hear, or one for each.
  private void witness(List<Witness> witnesses) {
    for (var text = 0; text < witnesses.size(); text++)
      switch (witnesses.get(text)) {
        case Witness.Text words -> throw new IllegalArgumentException("no story: " + words);
        case Story story -> {
          blocks.add(new Block.Paragraph("Under " + texts.name(text) + ":"));
          story(story);
        }
        case SharedStory story -> {
          blocks.addAll(StoryBlocks.of(story, texts::name));
          readings(
              story.readings().stream()
                  .map(under -> texts.name(under.text()) + " with " + under.what())
                  .collect(Collectors.joining("; ")));
        }
      }
  }

  private void story(Story story) {
    blocks.addAll(StoryBlocks.of(story));
    readings(story.readings());
  }

  private void readings(String readings) {
    if (!readings.isEmpty())
      blocks.add(new Block.Bullets(List.of(new Phrase("read: " + readings, Tone.FAINT))));
  }

  // Vetoes.

  private void vetoes() {
    if (difference.vetoes().isEmpty()) return;
    blocks.add(new Block.Heading("Who can stop what under one of them only"));
    for (var veto : difference.vetoes()) {
      blocks.add(new Block.Headline(new Phrase(text(veto), tone(veto))));
      story(veto.held().story().get());
    }
  }

  private static Tone tone(Veto veto) {
    return veto.text() == 1 ? Tone.BAD : Tone.GOOD;
  }

  private String text(Veto veto) {
    var who = Words.anyOf(texts.all().get(veto.text()).pact(), veto.parties());
    var what = veto.decision().map(Words::quote).orElse("all help");
    var own =
        switch (veto.occasion()) {
          case BYSTANDER -> "";
          case ATTACKER -> " after its own attack";
        };
    return "Under "
        + texts.name(veto.text())
        + " only, "
        + who
        + " can stop "
        + what
        + " alone"
        + own
        + veto.held().when();
  }

  // Findings.

  private void findings() {
    list("Findings that " + first() + " has and " + second() + " has not", 0);
    list("Findings that " + second() + " has and " + first() + " has not", 1);
  }

  /// Those that a story shows, each with it; then those that the words show.
  private void list(String heading, int text) {
    var findings = text == 0 ? difference.findings().gone() : difference.findings().come();
    if (findings.isEmpty()) return;
    blocks.add(new Block.Heading(heading));
    var words = new ArrayList<Phrase>();
    for (var finding : findings)
      if (finding.witness() instanceof Story story) {
        blocks.add(new Block.Headline(line(finding)));
        story(story);
      } else words.add(line(finding));
    if (words.isEmpty()) return;
    blocks.add(new Block.Headline(Phrase.plain("By the words of " + texts.name(text))));
    blocks.add(new Block.Bullets(words));
  }

  private Phrase line(Finding finding) {
    return new Phrase(
        finding.severity().text() + ", " + finding.rule() + ": " + finding.message(),
        AuditReport.tone(finding.severity()));
  }

  // Words.

  private void words() {
    if (difference.rewordings().isEmpty()) return;
    blocks.add(new Block.Heading("What the clauses say"));
    blocks.add(
        new Block.Paragraph(
            "In plain English, as the texts are read. [-Words-] stand in "
                + first()
                + " only, {+words+} in "
                + second()
                + " only."));
    for (var rewording : difference.rewordings()) {
      blocks.add(new Block.Headline(Phrase.plain(head(rewording))));
      blocks.add(new Block.Paragraph(sentence(rewording)));
    }
  }

  private String head(Rewording rewording) {
    var cite = rewording.shown().cite();
    var only =
        rewording.first().isEmpty()
            ? ": only in " + second()
            : rewording.second().isEmpty() ? ": only in " + first() : "";
    return cite + only + place(rewording, 0) + place(rewording, 1) + writer(rewording);
  }

  private static String writer(Rewording rewording) {
    return rewording
        .second()
        .flatMap(version -> version.label().notes().writtenBy())
        .map(by -> ", as written by " + by)
        .orElse("");
  }

  private String place(Rewording rewording, int text) {
    var version = text == 0 ? rewording.first() : rewording.second();
    return version.map(one -> ", " + texts.place(text, one.label())).orElse("");
  }

  private static String sentence(Rewording rewording) {
    return rewording.pieces().stream()
        .map(piece ->
            switch (piece.in()) {
              case BOTH -> piece.words();
              case FIRST -> "[-" + piece.words() + "-]";
              case SECOND -> "{+" + piece.words() + "+}";
            })
        .collect(Collectors.joining(" "));
  }

  // The search.

  private void origin() {
    blocks.add(new Block.Heading("How this was found"));
    var contrast = difference.contrast();
    blocks.add(
        new Block.Paragraph(
            "%d deeds were put to both texts, as if both were in force from one day on: every"
                    .formatted(contrast.size())
                + " hostile act, by everybody, on everybody whom both protect, in every place that"
                + " one of them tells apart, as grave and as deliberate as can be. An answer is the"
                + " strongest that follows if nobody breaches anything, under the kindest reading"
                + " of the open words and under the unkindest. Who can stop it was searched for in"
                + " games, alone. What the parties are able to do is not compared."));
    var terms = new ArrayList<Block.Terms.Term>();
    terms.add(new Block.Terms.Term("Deeds", AuditReport.text(contrast.bounds())));
    for (var text : texts.all()) terms.addAll(Provenance.terms(text));
    terms.add(new Block.Terms.Term("By", Version.text()));
    blocks.add(new Block.Terms(terms.stream().distinct().toList()));
  }
}
