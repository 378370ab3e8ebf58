package casus.vocabulary;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The page `docs/vocabulary.md`, made of the tables.
final class VocabularyPage {
  private final StringBuilder page = new StringBuilder();

  private VocabularyPage() {}

  static String text() {
    var made = new VocabularyPage();
    made.write();
    return made.page.toString();
  }

  private void write() {
    line("# The vocabulary");
    line(
        "Every word that a pact, a scenario or a chronicle can use. This page is made from the"
            + " tables");
    line(
        "in `app/src/main/java/casus/vocabulary`; change it there. *added* marks words that stand"
            + " beside");
    line("the list taken from the texts.");
    acts();
    duties();
    words();
    actors();
    places();
  }

  private void acts() {
    heading("Acts");
    line(
        "*Weight* is how an act usually weighs as an armed attack. A pact or an analyst may"
            + " override it.");
    table(
        "act | meaning | weight | found in | sample | ",
        ActTypes.ALL,
        act ->
            row(
                code(act.name()),
                act.meaning(),
                act.weight().text(),
                act.anchor(),
                act.sample(),
                act.added() ? "added" : ""));
    table(
        "weight | meaning | usually armed",
        Arrays.asList(Weight.values()),
        weight -> row(weight.text(), weight.meaning(), weight.usuallyArmed() ? "yes" : ""));
    heading("Groups of acts");
    table(
        "group | meaning | acts",
        ActTypes.GROUPS,
        group -> row(code(group.name()), group.meaning(), codes(group.members())));
  }

  private void duties() {
    heading("Duties");
    line(
        "A performance counts as the duty of its name, and as each duty that *counts too* names it"
            + " under,");
    line("at any remove.");
    table(
        "duty | group | meaning | counts too | ",
        DutyTypes.ALL,
        duty ->
            row(
                code(duty.name()),
                duty.group().text(),
                duty.meaning(),
                codes(duty.includes()),
                duty.added() ? "added" : ""));
    heading("Strength");
    line(
        "From weak to strong. The order is an analyst's convention, for display; it decides"
            + " nothing.");
    line("");
    line(
        DutyTypes.ALL.stream()
            .filter(duty -> duty.strength().isPresent())
            .sorted(Comparator.comparingInt(duty -> duty.strength().orElseThrow()))
            .map(duty -> code(duty.name()))
            .collect(Collectors.joining(" < ")));
  }

  private void words() {
    heading("Speech acts");
    table("word | meaning", SpeechActs.ALL, act -> row(code(act.name()), act.meaning()));
    heading("Decision rules");
    table(
        "rule | meaning | examples",
        DecisionRuleTypes.ALL,
        rule -> row(code(rule.name()), rule.meaning(), rule.examples()));
    heading("Who can block");
    table(
        "property | meaning",
        Arrays.asList(BlockProperty.values()),
        block -> row(code(block.text()), block.meaning()));
    heading("Discretion");
    table(
        "level | word | meaning",
        Arrays.asList(Discretion.values()),
        level -> row(level.code(), code(level.text()), level.meaning()));
    heading("Words that narrow a trigger");
    table(
        "word | meaning | seen in | the way past it",
        Modifiers.ALL,
        word -> row(code(word.name()), word.meaning(), word.seenIn(), word.loophole()));
    heading("Evidence and legal status");
    table(
        "level | order | entry test | leaves by | ",
        EvidenceLevels.ALL,
        level ->
            row(
                code(level.name()),
                String.valueOf(level.order()),
                level.entry(),
                level.leavesBy(),
                level.main() ? "main level" : level.ended() ? "ended" : ""));
    heading("Side marks");
    table("mark | meaning", SideMarks.ALL, mark -> row(code(mark.name()), mark.meaning()));
    heading("Reception marks");
    table("mark | meaning", ReceptionMarks.ALL, mark -> row(code(mark.name()), mark.meaning()));
    heading("Kinds of instrument");
    table("kind | meaning", BindingForces.ALL, kind -> row(code(kind.name()), kind.meaning()));
    heading("Attributes of incidents");
    table(
        "attribute | value | meaning",
        IncidentTerms.ALL,
        term -> row(term.attribute(), code(term.name()), term.meaning()));
    heading("What an act hits");
    table(
        "target | meaning",
        Arrays.asList(TargetKind.values()),
        target -> row(code(target.text()), target.meaning()));
    heading("Verification");
    table(
        "aspect | word | meaning",
        VerificationTerms.ALL,
        term -> row(term.aspect(), code(term.name()), term.meaning()));
  }

  private void actors() {
    heading("Actors");
    line("States since 1816, then organisations and groups. How continuity was decided:");
    line(
        "[decision 2](decisions/0002-actor-register.md). Years are those of both registers"
            + " together.");
    table(
        "code | name | kind | years | also | note",
        Actors.ALL,
        actor ->
            row(
                code(actor.code()),
                actor.name(),
                actor.kind().text(),
                years(actor),
                String.join(", ", actor.aliases()),
                actor.note()));
  }

  private static String years(Actor actor) {
    if (actor.spells().isEmpty()) return "";
    var first = actor.spells().getFirst().from().getYear();
    if (actor.spells().stream().anyMatch(spell -> spell.until().isEmpty())) return first + " on";
    var last =
        actor.spells().stream()
            .flatMap(spell -> spell.until().stream())
            .max(Comparator.naturalOrder())
            .orElseThrow();
    return first + " to " + last.getYear();
  }

  private void places() {
    heading("Places");
    line(
        "An area is made of what lies within it; everything else is a leaf. A leaf's sovereign is"
            + " the state");
    line(
        "whose territory it is in the practice of the UN General Assembly; none where there is"
            + " none, or");
    line("where states are divided. Contested facts stand in the notes, without a verdict.");
    table(
        "place | title | kind | sovereign | within | note",
        Places.ALL,
        place ->
            row(
                code(place.name()),
                place.title(),
                place.kind().text(),
                place.sovereign().orElse(""),
                String.join(", ", place.within()),
                place.note()));
  }

  private void heading(String title) {
    line("");
    line("## " + title);
  }

  private <T> void table(String columns, List<T> rows, Function<T, String> row) {
    line("");
    line("| " + columns + " |");
    line("|" + "---|".repeat(columns.split("\\|", -1).length));
    for (var each : rows) line(row.apply(each));
  }

  private static String row(String... cells) {
    return "| " + String.join(" | ", cells) + " |";
  }

  private static String code(String name) {
    return "`" + name + "`";
  }

  private static String codes(List<String> names) {
    return names.stream().map(VocabularyPage::code).collect(Collectors.joining(", "));
  }

  private void line(String text) {
    page.append(text).append('\n');
  }
}
