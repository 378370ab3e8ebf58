package casus.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casus.diagnostic.Checked;
import casus.diagnostic.Source;
import casus.pact.Clause;
import casus.pact.Pact;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The texts that the language was designed with can be read.
class SamplesTest {
  private static final String ISTANBUL =
      """
      pact istanbul-2022-draft
        "Draft treaty on neutrality and security guarantees for Ukraine, 15 April 2022"
        status   text-leaked
        binding  treaty
        source   I4 I5 I6 I7

      conventions
        day is 24 hours   abstention blocks-unanimity   late cures

      party UKR as beneficiary
      party RUS, GBR, CHN, USA, FRA as guarantor

      area covered "annex" = territory of UKR except crimea, sevastopol, ordlo

      term armed-attack "Art 5"
        covers     invasion, armed-attack-territory, bombardment, blockade, attack-forces
        arguably   armed-bands, unmarked-forces, cyber-destruct
        decided by nobody

      trigger attack "Art 5"
        when armed-attack on UKR in covered

      power request "Art 5"
        UKR may ask for assistance
        upon attack

      duty consult "Art 5"
        each guarantor must consult
        upon request
        within 3 days
        on breach no remedy

      decision joint-assistance "Art 5, insertion of 15 April"
        upon request
        by unanimity of guarantor
        within 3 days
        otherwise rejected

      duty assist "Art 5"
        each guarantor must do any of no-fly, materiel, defend
        upon joint-assistance adopted
        within no time limit
        chosen by bearer
        on breach no remedy

      ban alliances "Art 1"
        UKR must not join-alliance
        throughout
        on breach no remedy

      expect RUS can block assist
      expect no party can block assist except guarantor
      expect attack in crimea is not covered
      """;

  private static final String FIXED =
      """
      amend istanbul-2022-draft as istanbul-2022-fixed
        replace decision joint-assistance
          by two-thirds of guarantor excluding party to the attack
          within 24 hours
          otherwise each may act
        replace area covered = territory of UKR
      expect nobody can block assist
      """;

  private static final String NATO =
      """
      pact nato "North Atlantic Treaty"
        signed 1949-04-04   in force 1949-08-24   status in-force   binding treaty

      party USA, GBR, CAN, FRA, BEL, NLD, LUX, NOR, DNK, ISL, PRT, ITA as ally
      party GRC, TUR as ally from 1952-02-18
      area treaty-area "Art 6" = territory of ally in europe, north-america
           + islands of ally north-of tropic-of-cancer in north-atlantic
           + forces of ally in mediterranean, north-atlantic, europe

      term armed-attack "Art 5"
        covers    invasion, bombardment, attack-forces, attack-fleet
        arguably  terror-external, cyber-cumulative, cyber-destruct, space-attack, armed-bands
        decided by each ally

      power call-consultation "Art 4"
        any ally may call a consultation
        when threat to ally in the opinion of holder

      duty consult "Art 4"        ally jointly must consult
        upon call-consultation     within no time limit     on breach no remedy

      trigger attack "Art 5"      when armed-attack on any ally in treaty-area

      decision joint-action "Council practice"
        upon attack   by consensus of ally   no time limit   otherwise nothing

      duty assist "Art 5"
        each ally except victim must assist victim
        upon attack
        within forthwith
        discretion own-judgment "such action as it deems necessary"
        on breach no remedy

      open forthwith "Art 5"  decided by bearer   readings 1 day | 10 days | unbounded

      power denounce "Art 13"   any ally may withdraw   after 1969-08-24   effective 1 year later
      """;

  private static final String MINSK =
      """
      pact minsk-2 "The shape of a sequence that waits for itself"
      stage ceasefire        "1"   requires cease-fire by UKR, cease-fire by RUS on 2015-02-15
      stage withdrawal       "2"   requires ceasefire within 14 days
      stage elections        "4, 12"  requires elections-held by UKR, agreed by ordlo no time limit
      stage border-control   "9"   requires elections, constitutional-reform until 2015-12-31
      expect no stage waits for itself
      """;

  private static Checked<Pact> read(String text) {
    return Language.read(
        new Source("sample.pact", text),
        name ->
            name.equals("istanbul-2022-draft")
                ? Optional.of(new Source("istanbul-2022-draft.pact", ISTANBUL))
                : Optional.empty());
  }

  private static <C extends Clause> C clause(String text, Class<C> kind, String name) {
    return read(text).value().orElseThrow().find(kind, name).orElseThrow();
  }

  @Test
  void theIstanbulDraftIsSound() {
    assertEquals(List.of(), Texts.told(read(ISTANBUL).diagnostics()));
  }

  @Test
  void anAmendmentReplacesPhrasesAndKeepsTheOthers() {
    assertEquals(List.of(), Texts.told(read(FIXED).diagnostics()));
    var decision = clause(FIXED, Clause.Decision.class, "joint-assistance");
    assertEquals("request", decision.upon().getFirst().clause());
    assertEquals(new Clause.Otherwise.EachMayAct(), decision.otherwise());
    assertEquals(Optional.of("istanbul-2022-fixed"), decision.label().notes().writtenBy());
    assertEquals(Optional.of("Art 5, insertion of 15 April"), decision.label().citation());
    assertEquals("territory of UKR", clause(FIXED, Clause.Zone.class, "covered").area().text());
    assertEquals(1, read(FIXED).value().orElseThrow().expectations().size());
  }

  @Test
  void theExtractOfTheNorthAtlanticTreatyLacksOnlyItsConventions() {
    var codes = read(NATO).diagnostics().stream().map(found -> found.code().name()).toList();
    assertEquals(List.of("CAS132", "CAS133"), codes);
    var duty = clause(NATO, Clause.Norm.class, "assist");
    assertEquals("ally except victim", duty.bearing().who().text());
    assertEquals("own-judgment", duty.discretion().orElseThrow().level());
  }

  @Test
  void aSequenceTellsStagesFromDeeds() {
    var codes = read(MINSK).diagnostics().stream().map(found -> found.code().name()).toList();
    assertTrue(codes.stream().allMatch(code -> code.startsWith("CAS1")), codes.toString());
    var border = clause(MINSK, Clause.Stage.class, "border-control").requires();
    assertTrue(border.get(0) instanceof Clause.Requirement.Reached, border.toString());
    assertTrue(border.get(1) instanceof Clause.Requirement.Done, border.toString());
  }
}
