package casus.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casus.diagnostic.Checked;
import casus.diagnostic.Source;
import casus.pact.Clause;
import casus.pact.Limit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AmendmentsTest {
  private static final String BASE =
      """
      pact base "The base"
        status signed
        signed 2000-01-01
        source N1
      conventions
        late cures
      party UKR as beneficiary
      party FRA, POL, DEU as guarantor
      area covered "annex" = territory of UKR except crimea
      trigger attack "Art 5"
        when invasion on UKR in covered
      duty assist "Art 5"
        each guarantor must assist UKR
        upon attack
        within 3 days
        on breach no remedy
        certainty B
      entry start "Art 9"
        when ratified by each guarantor
      not encoded "Art 8"
        because "it speaks of the seat of the secretariat only"
      expect nobody can block assist
      """;

  private final Map<String, String> texts = new LinkedHashMap<>(Map.of("base", BASE));

  private Checked<Language.Text> read(String name) {
    return Language.readWithSources(
        source(name).orElseThrow(() -> new AssertionError("no " + name)), this::source);
  }

  private Optional<Source> source(String name) {
    return Optional.ofNullable(texts.get(name)).map(text -> new Source(name + ".pact", text));
  }

  private Language.Text sound(String text) {
    texts.put("new", "amend base as new \"The new one\"\n" + text);
    var read = read("new");
    assertEquals(List.of(), Texts.told(read.mistakes()));
    return read.value().orElseThrow();
  }

  private static <C extends Clause> C find(Language.Text text, Class<C> kind, String name) {
    return text.pact().find(kind, name).orElseThrow(() -> new AssertionError(name));
  }

  private void complains(String text, String... expected) {
    texts.put("new", "amend base as new \"The new one\"\n" + text);
    assertEquals(List.of(expected), Texts.told(read("new").diagnostics()));
  }

  @Test
  void whatIsNotMentionedStays() {
    var text = sound("expect nobody can block assist");
    var base = Language.read(source("base").orElseThrow(), Library.EMPTY).sound().orElseThrow();
    assertEquals("new", text.pact().name());
    assertEquals("The new one", text.pact().title());
    assertEquals(base.clauses(), text.pact().clauses());
    assertEquals(base.conventions(), text.pact().conventions());
    assertEquals(base.header(), text.pact().header());
    assertEquals(base.omissions(), text.pact().omissions());
  }

  @Test
  void linesOfTheHeadAndConventionsReplaceThoseOfTheirKind() {
    var pact = sound("status text-published\nconventions late does-not-cure").pact();
    assertEquals(Optional.of("text-published"), pact.header().status());
    assertEquals(List.of("N1"), pact.header().sources());
    assertEquals(Optional.of(casus.pact.Conventions.Late.DOES_NOT_CURE), pact.conventions().late());
  }

  @Test
  void expectationsOfTheOldTextAreNotThoseOfTheNew() {
    assertEquals(List.of(), sound("status signed").pact().expectations());
  }

  @Test
  void aReplacedPhraseTakesThePlaceOfItsKind() {
    var text =
        sound("replace duty assist \"our proposal\"\n  within 24 hours\n  late does-not-cure");
    var duty = find(text, Clause.Norm.class, "assist");
    assertEquals("24 hours", ((Limit.Within) duty.limit()).amount().text());
    assertEquals("attack", duty.upon().getFirst().clause());
    assertEquals(Optional.of("our proposal"), duty.label().citation());
    assertEquals(Optional.of("new"), duty.label().notes().writtenBy());
    assertEquals("new.pact", text.sources().of(duty.label()).name());
    assertEquals(
        "base.pact", text.sources().of(find(text, Clause.Trigger.class, "attack").label()).name());
  }

  @Test
  void whatStaysOfAReplacedClauseIsCitedAtTheReplacement() {
    var text = sound("replace duty assist\n  within 24 hours");
    var duty = find(text, Clause.Norm.class, "assist");
    var source = text.sources().of(duty.label());
    assertEquals("assist", source.text(duty.upon().getFirst().span()));
    assertEquals("assist", source.text(duty.label().span()));
  }

  @Test
  void aPactBeginsInOneWayWhateverTheFormOfWords() {
    var entry = find(sound("replace entry start\n  on 2001-01-01"), Clause.Entry.class, "start");
    assertTrue(entry.when().isEmpty(), entry.toString());
    assertEquals("2001-01-01", entry.on().orElseThrow().text());
  }

  @Test
  void aDatedReplacementLeavesTheOldVersionInForceUntilTheDayBefore() {
    var text = sound("replace duty assist\n  within 24 hours\n  in force from 2010-06-01");
    var versions = text.pact().all(Clause.Norm.class);
    assertEquals(2, versions.size());
    var old = versions.get(0).label().notes();
    var fresh = versions.get(1).label().notes();
    assertEquals("2010-05-31", old.until().orElseThrow().text());
    assertEquals(Optional.empty(), old.writtenBy());
    assertEquals("2010-06-01", fresh.from().orElseThrow().text());
    assertEquals(Optional.of("new"), fresh.writtenBy());
    var later = sound("replace duty assist\n  in force from 2010-06-01T12:00Z").pact();
    assertEquals(
        "2010-06-01T11:59:59Z",
        later.all(Clause.Norm.class).getFirst().label().notes().until().orElseThrow().text());
  }

  @Test
  void removedClausesAreGoneAndNewOnesComeLast() {
    var text =
        sound("remove duty assist\nremove entry start\ntrigger raid when bombardment on UKR");
    assertEquals(List.of(), text.pact().all(Clause.Norm.class));
    assertEquals("raid", text.pact().clauses().getLast().label().name());
  }

  @Test
  void aPartyLeavesAloneOrWithItsClause() {
    var pact = sound("remove party FRA").pact();
    assertEquals(List.of("UKR", "POL", "DEU"), pact.parties());
    assertEquals(
        List.of("UKR"),
        sound("remove duty assist remove entry start remove party FRA, POL, DEU").pact().parties());
  }

  @Test
  void amendmentsCanBeAmended() {
    texts.put("new", "amend base as new\nreplace duty assist\n  within 24 hours");
    texts.put("newer", "amend new as newer\nreplace area covered = territory of UKR");
    var read = read("newer");
    assertEquals(List.of(), Texts.told(read.mistakes()));
    var text = read.value().orElseThrow();
    assertEquals("The base", text.pact().title());
    assertEquals(
        List.of("base.pact", "new.pact", "newer.pact"),
        List.of(
            text.sources().of(find(text, Clause.Trigger.class, "attack").label()).name(),
            text.sources().of(find(text, Clause.Norm.class, "assist").label()).name(),
            text.sources().of(find(text, Clause.Zone.class, "covered").label()).name()));
  }

  @Test
  void amendmentsInACircleAreOneMistake() {
    texts.put("one", "amend two as one");
    texts.put("two", "amend three as two");
    texts.put("three", "amend one as three");
    assertEquals(
        List.of(
            "CAS051 1:7 These amendments go round in a circle: one amends two amends three amends"
                + " one."),
        Texts.told(read("one").diagnostics()));
    texts.put("self", "amend self as self");
    assertEquals(1, read("self").diagnostics().size());
  }

  @Test
  void whatCannotBeChangedIsSaid() {
    complains(
        "replace duty asist\n  within 1 day", "CAS052 2:14 The amended pact has no duty `asist`.");
    complains("remove term attack", "CAS052 2:13 The amended pact has no term `attack`.");
    complains(
        "duty assist each guarantor must assist within no time limit on breach no remedy",
        "CAS057 2:6 The amended pact already has a duty `assist`.");
    complains(
        "replace duty assist", "CAS056 2:14 The phrases that replace the old ones are missing.");
    complains(
        "remove duty assist\nremove duty assist",
        "CAS055 3:13 `duty assist` is changed twice in this amendment.");
    complains("remove duty assist\n  within 1 day", "CAS015 2:13 What is removed has no phrases.");
    complains(
        "replace banana assist",
        "CAS013 2:9 After `replace` must come the kind of clause, not `banana`.");
  }

  @Test
  void mistakesInTheAmendedPactAreItsOwn() {
    texts.put("base", BASE.replace("  on breach no remedy\n", ""));
    complains(
        "remove duty assist",
        "CAS053 1:7 The pact `base` has mistakes of its own, first base.pact:12:6.");
  }

  @Test
  void whatTheReplacementMakesWrongIsReportedInTheAmendment() {
    complains("replace duty assist\n  upon atack", "CAS104 3:8 This pact has no clause `atack`.");
    complains(
        "replace duty assist\n  throughout",
        "CAS037 3:3 A duty cannot have the time limit `throughout`.");
  }
}
