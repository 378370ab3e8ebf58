package casus.engine.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casus.House;
import casus.diagnostic.Source;
import casus.engine.explore.Budget;
import casus.language.Language;
import casus.language.Library;
import casus.pact.Clause;
import casus.pact.Pact;
import casus.pact.decision.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Which changes close the holes of a text, tried on texts whose holes are known.
class RepairsTest {
  private static final String VOTE =
      """
      pact vote "Help that waits for a vote"

      conventions
        late cures
        abstention blocks-unanimity

      party ISL as beneficiary
      party NOR, DNK as guarantor

      trigger attack "Art 1"
        when aggression on ISL

      decision measures "Art 2"
        upon attack
        by unanimity of guarantor
        within 3 days
        otherwise nothing

      duty assist "Art 3"
        each guarantor must assist victim
        upon measures adopted
        within 7 days
        on breach no remedy
      """;

  private static final String ENOUGH = VOTE.replace("otherwise nothing", "otherwise each must act");

  private static final String NO_HELP =
      """
      pact talk "Talk and no more"

      conventions
        late cures

      party ISL as beneficiary
      party NOR, DNK as guarantor

      trigger attack "Art 1"
        when aggression on ISL

      duty consult "Art 2"
        guarantor jointly must consult
        upon attack
        within 3 days
        on breach no remedy
      """;

  private static Optional<Pact> amended(String text, String changes) {
    var base = new Source("base.pact", text);
    var head = Pacts.of(text).name();
    var amendment = "amend " + head + " as repaired\n  binding proposal\n\n" + changes;
    Library library = _ -> Optional.of(base);
    return Language.read(new Source("repaired.pact", amendment), library).sound();
  }

  private static Repair repair(String text, Repairs.Settings settings, List<Integer> told) {
    return Repairs.of(Pacts.of(text), changes -> amended(text, changes), settings, told::add);
  }

  private static Repair repair(String text) {
    return repair(text, Repairs.Settings.USUAL, new ArrayList<>());
  }

  @Test
  void oneChangeTakesTheVetoAndTheSilence() {
    var repair = repair(VOTE);
    assertEquals(
        List.of("attacker-veto", "lawful-abandonment"),
        repair.holes().stream().map(Finding::rule).toList());
    assertEquals(
        """
        replace decision measures
          otherwise each must act
        """,
        repair.amendment());
    assertEquals(List.of(), repair.left());
    assertTrue(repair.complete());
  }

  @Test
  void whatIsToldHoldsOfTheTextThatTheAmendmentMakes() {
    var repair = repair(VOTE);
    var changed = amended(VOTE, repair.amendment()).orElseThrow();
    assertEquals(
        repair.after().stream().map(Finding::text).toList(),
        Audit.audit(changed).stream().map(Finding::text).toList());
  }

  @Test
  void aTextWithoutHolesStaysAsItIs() {
    var repair = repair(ENOUGH);
    assertEquals(List.of(), repair.edits());
    assertEquals("", repair.amendment());
    assertEquals(1, repair.audits());
  }

  @Test
  void whereNobodyOwesHelpADutyIsAdded() {
    assertEquals(
        """
        duty help-within-7-days
          each guarantor except victim must assist victim
          upon attack
          within 7 days
          on breach no remedy
        """,
        repair(NO_HELP).amendment());
  }

  @Test
  void whatIsAddedSaysWhatBecomesOfHelpThatComesLate() {
    var silent =
        NO_HELP.replace("late cures", "day is 24 hours").replace("within 3 days", "no time limit");
    assertEquals(
        """
        duty help-within-7-days
          each guarantor except victim must assist victim
          upon attack
          within 7 days
          late cures
          on breach no remedy
        """,
        repair(silent).amendment());
  }

  @Test
  void aStepOfACircleNoLongerRequiresTheNext() {
    var repair = repair(library("minsk-2015"));
    assertEquals(
        """
        replace stage elections
          requires quiet, elections-held by side
        """,
        repair.amendment());
    assertEquals(List.of(), repair.left());
  }

  @Test
  void aTriggerTakesInWhatIsDoneElsewhere() {
    var repair = repair(library("us-japan-1960"));
    assertEquals(
        """
        replace duty act-to-meet
          within 7 days

        replace trigger attack
          when armed-attack on ally
        """,
        repair.amendment());
    assertEquals(List.of(), repair.left());
  }

  @Test
  void aWordTakesInMoreActsBesideThosePlaceByPlace() {
    var repair = repair(library("twenty-eight-points-2025"));
    assertTrue(
        repair.amendment().contains("covers aggression, invasion in unquestioned"),
        repair.amendment());
    assertEquals(List.of(), repair.left());
  }

  private static String library(String name) {
    return House.text(House.root().resolve("pacts").resolve(name + ".pact"));
  }

  @Test
  void aSearchThatMustStopSaysSo() {
    var told = new ArrayList<Integer>();
    var repair = repair(VOTE, new Repairs.Settings(4, 2, Budget.states(Study.MOST_STATES)), told);
    assertFalse(repair.complete());
    assertEquals(List.of(1, 2), told);
    assertFalse(repair.left().isEmpty());
  }

  @Test
  void changesOfOneClauseAreMadeTogetherUnlessTheyExcludeEachOther() {
    var one = new Edit(Edit.Kind.REPLACE, "duty assist", List.of("within 7 days"));
    var other = new Edit(Edit.Kind.REPLACE, "duty assist", List.of("at least materiel"));
    assertEquals(
        Optional.of(
            new Edit(
                Edit.Kind.REPLACE, "duty assist", List.of("within 7 days", "at least materiel"))),
        one.and(other));
    assertEquals(
        Optional.empty(),
        one.and(new Edit(Edit.Kind.REPLACE, "duty assist", List.of("within 3 days"))));
  }

  @Test
  void aRuleInWordsIsTheRule() {
    for (var words :
        List.of(
            "unanimity of guarantor",
            "two-thirds of guarantor excluding party to the attack",
            "majority of guarantor by weight with quorum 2/3",
            "majority voting of guarantor and (at least 2 of guarantor or no veto of NOR)",
            "unless rejected by majority of guarantor",
            "unless rejected by (unanimity of guarantor or concurrence of NOR)")) {
      var decision = decision(words);
      assertEquals(words, decision.text());
      assertEquals(decision.text(), decision(decision.text()).text());
    }
  }

  private static Rule decision(String words) {
    return Pacts.of(VOTE.replace("unanimity of guarantor", words))
        .all(Clause.Decision.class)
        .getFirst()
        .rule();
  }
}
