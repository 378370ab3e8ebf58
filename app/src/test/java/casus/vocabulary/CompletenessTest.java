package casus.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The tables hold every code of the controlled vocabulary, and mark what they add to it.
class CompletenessTest {
  @Test
  void everyHostileActIsThereWithItsWeight() {
    var acts =
        """
        INVASION YES
        ARMED_ATTACK_TERRITORY YES
        OCCUPATION YES
        ANNEXATION_FORCE YES
        BOMBARDMENT YES_OR_THRESHOLD
        BLOCKADE THRESHOLD
        ATTACK_FORCES YES_OR_THRESHOLD
        ATTACK_FLEET THRESHOLD
        SOFA_BREACH THRESHOLD
        TERRITORY_LENT THRESHOLD
        ARMED_BANDS THRESHOLD
        UNMARKED_FORCES YES_IF_ATTRIBUTED
        ARMS_TO_REBELS LOW
        COUP_INSTIGATED LOW_OR_TREATY
        FRONTIER_INCIDENT LOW
        THREAT_OF_FORCE CONSULT_ONLY
        BUILDUP CONSULT_ONLY
        AIRSPACE_INTRUSION LOW
        DRONE_INCURSION LOW_OR_THRESHOLD
        MISSILE_STRAY LOW
        TERROR_EXTERNAL THRESHOLD
        TERROR_OTHER LOW
        CBRN_USE THRESHOLD
        NUCLEAR_THREAT NO_OR_TREATY
        CYBER_DISRUPT LOW
        CYBER_DESTRUCT THRESHOLD
        CYBER_CUMULATIVE THRESHOLD
        SPACE_INTERFERENCE LOW
        SPACE_ATTACK THRESHOLD
        SEABED_SABOTAGE LOW_OR_THRESHOLD
        ECON_COERCION NO_OR_TREATY
        ECON_PENETRATION NO_OR_TREATY
        MIGRATION_PRESSURE NO
        INFO_OPERATION NO
        CEASEFIRE_BREACH THRESHOLD
        ZONE_BREACH TREATY
        LIMIT_BREACH TREATY
        MONITOR_OBSTRUCT TREATY
        PROTECTED_STRIKES_FIRST VOIDING
        """;
    var expected =
        acts.lines()
            .map(line -> name(line.split(" ", -1)[0]) + " " + line.split(" ", -1)[1])
            .toList();
    var found =
        ActTypes.ALL.stream()
            .filter(act -> !act.added())
            .map(act -> act.name() + " " + act.weight())
            .toList();
    assertEquals(expected, found);
  }

  @Test
  void everyDutyIsThereInItsGroup() {
    checkDuties(
        DutyType.Group.RESTRAINT,
        "REFRAIN RESPECT NON_RECOGNISE NO_BASES NO_ALLIANCE FORCE_LIMIT NO_SEPARATE_PEACE");
    checkDuties(
        DutyType.Group.TALK, "NOTIFY CONSULT CONVENE ASSESS_FACTS REPORT_UNSC SEEK_UNSC_ACTION");
    checkDuties(
        DutyType.Group.NON_MILITARY_HELP,
        "INTEL ASSIST_NONMILITARY ECONOMIC_AID HUMANITARIAN RECONSTRUCT ACCESS_OVERFLIGHT");
    checkDuties(
        DutyType.Group.PRESSURE,
        "SANCTIONS_IMPOSE SANCTIONS_KEEP SANCTIONS_SNAPBACK WITHDRAW_BENEFITS ASSETS_FREEZE"
            + " ASSETS_USE");
    checkDuties(
        DutyType.Group.SHORT_OF_FORCE,
        "MATERIEL TRAIN LOGISTICS AIR_DEFENCE_ASSETS REASSURANCE_FORCE CYBER_HELP");
    checkDuties(
        DutyType.Group.FORCE, "NO_FLY AIR_ACTION SEA_ACTION LAND_DEPLOY DEFEND RIGHT_RESERVED");
    checkDuties(DutyType.Group.PROCESS, "MONITOR VERIFY ATTRIBUTE REMEDY_ORDER ARBITRATE");
    checkDuties(DutyType.Group.INTERNAL, "RATIFY LEGISLATE CONSTITUTION_AMEND REFERENDUM REFORM");
    // `consult` stands among the talks, though it is one of the composite strengths too.
    checkDuties(
        DutyType.Group.COMPOSITE,
        "GUARANTEE_UNSPECIFIED INTENT ACT_CONSTITUTIONAL ASSIST_DISCRETION_EACH ASSIST"
            + " ASSIST_ON_REQUEST ASSIST_ALL_MEANS ASSIST_SPECIFIED");
  }

  private static void checkDuties(DutyType.Group group, String codes) {
    var found =
        DutyTypes.ALL.stream()
            .filter(duty -> duty.group() == group && !duty.added())
            .map(DutyType::name)
            .sorted()
            .toList();
    assertEquals(names(codes).stream().sorted().toList(), found);
  }

  @Test
  void everyDecisionRuleIsThere() {
    assertEquals(
        names(
            """
            NONE_INDIVIDUAL AUTOMATIC ON_REQUEST CONSENSUS UNANIMITY_INCL_ADVERSARY
            UNANIMITY_LESS_PARTIES TWO_THIRDS MAJORITY ORGAN_FINDS EACH_SELF_ASSESSES
            DESIGNATED_STATE CONCERT_THEN_UNILATERAL JOINT_COMMISSION REVERSE_VETO UNSC
            PARLIAMENT_GATE FORUM_SHIFT
            """),
        DecisionRuleTypes.ALL.stream().map(DecisionRuleType::name).toList());
  }

  @Test
  void everyModifierIsThereWithTheLoopholeItOpens() {
    assertEquals(
        names(
            """
            SIGNIFICANT DELIBERATE SUSTAINED UNPROVOKED WITHOUT_CAUSE FLAGRANT IN_EUROPE
            ATTACKER_NAMED ACROSS_LINE NUCLEAR_USED FUTURE AFTER_HOSTILITIES_END
            AFTER_CEASEFIRE_IN_FORCE DIRECTED_FROM_ABROAD EXTERNAL SATISFIED_TO_GUARANTOR ON_REQUEST
            """),
        Modifiers.ALL.stream().map(Modifier::name).toList());
    assertTrue(Modifiers.ALL.stream().noneMatch(modifier -> modifier.loophole().isBlank()));
  }

  @Test
  void everyEvidenceLevelIsThereAndSevenAreMain() {
    assertEquals(
        names(
            """
            CLAIMED CORROBORATED CONFIRMED TEXT_DESCRIBED TEXT_LEAKED TEXT_PUBLISHED INITIALLED
            SIGNED RATIFIED PROVISIONAL IN_FORCE SUSPENDED VOIDED TERMINATED LAPSED SUPERSEDED
            """),
        EvidenceLevels.ALL.stream().map(EvidenceLevel::name).toList());
    assertEquals(
        names("CLAIMED CORROBORATED CONFIRMED TEXT_PUBLISHED SIGNED RATIFIED IN_FORCE"),
        EvidenceLevels.ALL.stream().filter(EvidenceLevel::main).map(EvidenceLevel::name).toList());
  }

  @Test
  void theEvidenceLadderClimbsUntilATextEnds() {
    var before = 0;
    for (var level : EvidenceLevels.ALL) {
      assertTrue(
          level.ended() ? level.order() >= before : level.order() == before + 1, level.name());
      before = level.order();
    }
  }

  @Test
  void everyMarkIsThere() {
    assertTrue(
        SideMarks.ALL.stream()
            .map(SideMark::name)
            .toList()
            .containsAll(
                names(
                    """
                    CONDITIONED CONTRADICTED DENIED_BY INCONSISTENT_SELF SILENT_PARTY
                    UNVERIFIED_NUMBER SECRET_ANNEX DRAFT_CHANGED
                    """)));
    assertEquals(
        names("WELCOMED_BY REJECTED_BY WELCOMED_IF"),
        ReceptionMarks.ALL.stream().map(ReceptionMark::name).toList());
  }

  @Test
  void everySpeechActOfTheSemanticsIsThere() {
    var expected =
        "request convene propose vote-yes vote-no abstain object veto recuse waive extend suspend"
            + " resume sign ratify accede denounce notify claim attribute determine-yes"
            + " determine-no adopt reject declare close withdraw-request";
    for (var name : expected.split(" ", -1)) assertTrue(SpeechActs.find(name).isPresent(), name);
  }

  @Test
  void discretionBlockingAndTargetsAreWrittenAsPactsWriteThem() {
    assertEquals(
        List.of(
            "D0 fixed",
            "D1 all-means",
            "D2 jointly-chosen",
            "D3 own-judgment",
            "D4 constitutional-process",
            "D5 free",
            "D6 talk-only",
            "D7 intention",
            "D8 none"),
        Arrays.stream(Discretion.values()).map(d -> d.code() + " " + d.text()).toList());
    assertEquals(
        names("CAN_BLOCK_ALL CAN_BLOCK_JOINT_ONLY CAN_DELAY CANNOT_BLOCK"),
        Arrays.stream(BlockProperty.values()).map(BlockProperty::text).toList());
    for (var discretion : Discretion.values())
      assertEquals(discretion, Discretion.find(discretion.text()).orElseThrow());
    for (var target : TargetKind.values())
      assertEquals(target, TargetKind.find(target.text()).orElseThrow());
    for (var block : BlockProperty.values())
      assertEquals(block, BlockProperty.find(block.text()).orElseThrow());
    assertTrue(Discretion.find("OWN_JUDGMENT").isEmpty());
  }

  @Test
  void everyWordOfVerificationIsThere() {
    assertEquals(
        List.of("forces", "arms", "line", "overflight", "production", "statements"),
        VerificationTerms.of("what").stream().map(VerificationTerm::name).toList());
    assertEquals(
        names(
            """
            ON_SITE OVERFLIGHT SATELLITE UNCREWED_AIR SENSOR_LINE PORTAL DATA_EXCHANGE NOTIFICATION
            CHALLENGE
            """),
        VerificationTerms.of("how").stream().map(VerificationTerm::name).toList());
    assertEquals(
        List.of(
            "what",
            "how",
            "rhythm",
            "access-denial",
            "report-to",
            "attributes-culprit",
            "renewal",
            "correction"),
        VerificationTerms.ALL.stream().map(VerificationTerm::aspect).distinct().toList());
    assertTrue(VerificationTerms.find("how", "overflight").isPresent());
  }

  @Test
  void everyDomainIntentAndGradeIsThere() {
    checkIncidentTerms("domain", "LAND AIR SEA CYBER SPACE INFO ECON");
    checkIncidentTerms("intent", "DELIBERATE ACCIDENTAL UNKNOWN");
    checkIncidentTerms("grade", "MINOR PERSISTENT MAJOR");
    assertTrue(IncidentTerms.find("domain", "cyber").isPresent());
  }

  private static void checkIncidentTerms(String attribute, String codes) {
    assertEquals(
        names(codes), IncidentTerms.of(attribute).stream().map(IncidentTerm::name).toList());
  }

  @Test
  void everyAreaCodeIsAPlace() {
    var expected =
        "nato-art6 eu-territory rio-zone jp-administered ua-1991 ua-controlled crimea sevastopol"
            + " ordlo armistice-line korean-dmz mfo-zone-a mfo-zone-b mfo-zone-c mfo-zone-d"
            + " high-seas orbit cyber-infrastructure embassy public-vessel";
    for (var name : expected.split(" ", -1)) assertTrue(Places.find(name).isPresent(), name);
  }

  @Test
  void everyKindOfInstrumentHasAMeaning() {
    for (var name :
        List.of(
            "treaty",
            "protocol",
            "executive-agreement",
            "statute",
            "political",
            "declaration",
            "memorandum",
            "resolution")) {
      assertTrue(BindingForces.find(name).filter(b -> !b.meaning().isBlank()).isPresent(), name);
    }
  }

  @Test
  void whatIsUnknownIsNotFound() {
    assertTrue(
        Stream.of(
                ActTypes.find("sorcery"),
                DutyTypes.find("sorcery"),
                SpeechActs.find("sorcery"),
                DecisionRuleTypes.find("sorcery"),
                Modifiers.find("sorcery"),
                EvidenceLevels.find("sorcery"),
                SideMarks.find("sorcery"),
                ReceptionMarks.find("sorcery"),
                BindingForces.find("sorcery"),
                VerificationTerms.find("how", "sorcery"),
                IncidentTerms.find("domain", "sorcery"))
            .allMatch(Optional::isEmpty));
  }

  private static List<String> names(String codes) {
    return Arrays.stream(codes.strip().split("\\s+", -1)).map(CompletenessTest::name).toList();
  }

  private static String name(String code) {
    return code.toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
