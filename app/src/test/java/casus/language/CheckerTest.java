package casus.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casus.House;
import casus.diagnostic.Checked;
import casus.diagnostic.Code;
import casus.diagnostic.Diagnostic;
import casus.diagnostic.Severity;
import casus.diagnostic.Source;
import casus.pact.Pact;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CheckerTest {
  private static final String HEAD =
      """
      pact example "An example"
      conventions late cures month is calendar abstention ignored
      party UKR as beneficiary
      party FRA, POL, ROU as guarantor
      trigger attack "Art 5" when invasion on UKR
      """;

  private static Checked<Pact> read(String text) {
    return Language.read(new Source("example.pact", text), Library.EMPTY);
  }

  /// A place is told by the word that the carets are under.
  private static String told(Diagnostic d) {
    return d.code() + " [" + d.source().text(d.span()) + "] " + d.problem();
  }

  /// What the checks say of some clauses behind the head, which need not speak of all that they
  /// introduce.
  private static void check(String clauses, String... expected) {
    var told =
        read(HEAD + clauses).diagnostics().stream()
            .filter(d -> d.code() != Code.CAS182)
            .map(CheckerTest::told)
            .toList();
    assertEquals(String.join("\n", expected), String.join("\n", told), clauses);
  }

  private static String duty(String name, String rest) {
    return "duty " + name + " each guarantor must consult " + rest + " on breach no remedy\n";
  }

  @Test
  void aPactThatIsRankedAgainstItselfOrBothWaysIsInACircle() {
    check("precedence one the pact prevails over other\n");
    check(
        "precedence one the pact prevails over every other pact\n"
            + "precedence two the pact yields to charter\n");
    check(
        "precedence one the pact prevails over example\n",
        "CAS142 [one] The pact is ranked against itself.");
    check(
        "precedence one the pact prevails over charter, other\n"
            + "precedence two the pact yields to other\n",
        "CAS142 [two] The pact yields to others over which it prevails.");
    check(
        "precedence one the pact prevails over every other pact\n"
            + "precedence two the pact yields to every other pact\n",
        "CAS142 [two] The pact yields to others over which it prevails.");
  }

  // The pages.

  @Test
  void everyCodeOfTheChecksHasAPageThatShowsIt() {
    for (var code : Code.values()) {
      if (!code.name().startsWith("CAS1")) continue;
      var page = page(code);
      var blocks = blocks(page);
      assertEquals(3, blocks.size(), code + " has an example, what it says, and the remedy");
      var said =
          shown(code, read(blocks.get(0))).stream()
              .map(d ->
                  "%s %d:%d %s\n"
                      .formatted(
                          d.code(),
                          d.source().line(d.span().start()),
                          d.source().column(d.span().start()),
                          d.problem()))
              .toList();
      assertEquals(blocks.get(1), String.join("", said), code + ".md");
      assertEquals(1, said.size(), code + " shows one mistake and no other");
      assertTrue(said.getFirst().startsWith(code.name()), code + ".md shows another mistake");
      assertEquals(List.of(), shown(code, read(blocks.get(2))), code + ".md, remedy");
    }
  }

  /// The page of a mistake shows mistakes only.
  private static List<Diagnostic> shown(Code code, Checked<Pact> read) {
    return code.severity() == Severity.MISTAKE ? read.mistakes() : read.diagnostics();
  }

  private static String page(Code code) {
    try (var in = Code.class.getResourceAsStream("pages/" + code + ".md")) {
      assertTrue(in != null, code + " has no page");
      return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> blocks(String page) {
    var blocks = new ArrayList<String>();
    var block = new StringBuilder();
    var inside = false;
    for (var line : page.lines().toList()) {
      if (line.startsWith("```")) {
        if (inside) blocks.add(block.toString());
        block.setLength(0);
        inside = !inside;
      } else if (inside) block.append(line).append('\n');
    }
    return blocks;
  }

  @Test
  void everyMistakeSaysWhatCanBeDone() {
    for (var code : Code.values()) {
      if (!code.name().startsWith("CAS1")) continue;
      for (var d : read(blocks(page(code)).getFirst()).diagnostics()) {
        assertTrue(!d.helps().isEmpty(), code + " gives no help");
        assertTrue(d.problem().endsWith(".") || d.problem().endsWith("?"), d.problem());
        assertTrue(d.problem().length() < 160, "too long: " + d.problem());
      }
    }
  }

  // The library.

  @Test
  void thePactsOfTheLibraryAreSound() throws IOException {
    var folder = House.root().resolve("pacts");
    try (var files = Files.list(folder)) {
      var pacts = files.filter(file -> file.toString().endsWith(".pact")).sorted().toList();
      assertTrue(!pacts.isEmpty(), "no pacts in " + folder);
      for (var pact : pacts)
        assertEquals(
            List.of(),
            Language.read(source(pact), name -> library(folder, name)).diagnostics(),
            pact.toString());
    }
  }

  private static Optional<Source> library(Path folder, String name) {
    var file = folder.resolve(name + ".pact");
    return Files.exists(file) ? Optional.of(source(file)) : Optional.empty();
  }

  private static Source source(Path file) {
    try {
      return new Source(file.getFileName().toString(), Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  // Names.

  @Test
  void namesAreFoundWhereverTheyStand() {
    check(
        "power call any ally may ask for help upon attack",
        "CAS102 [ally] No party plays the role `ally`, and no body has that name.");
    check(
        "power call UKR may take act by defend, flee upon attack",
        "CAS107 [flee] There is no duty type or act `flee` that somebody could perform.");
    check(
        "area north = territory of UKR north-of equator",
        "CAS108 [equator] There is no line `equator` that a place can be north of.");
    check(
        "ban wander each guarantor must not any of invasion, wandering on UKR in atlantis"
            + " throughout on breach no remedy",
        "CAS106 [wandering] There is no act, group of acts or term `wandering`.",
        "CAS108 [atlantis] There is no area or region `atlantis`.");
    check(
        duty("consult", "upon attack no time limit").replace("no remedy", "ladder"),
        "CAS104 [ladder] This pact has no remedy `ladder`.");
    check(
        "stage one requires zeroth, cease-fire by UKR no time limit",
        "CAS106 [zeroth] There is no act, group of acts or term `zeroth`.");
    check("expect FRA can block assist", "CAS104 [assist] This pact has no clause `assist`.");
    check("expect FRA can delay assist", "CAS104 [assist] This pact has no clause `assist`.");
    check("expect nobody can compel assist", "CAS104 [assist] This pact has no clause `assist`.");
    check(
        "expect no 2 of guardian can block assist together",
        "CAS102 [guardian] No party plays the role `guardian`, and no body has that name.",
        "CAS104 [assist] This pact has no clause `assist`.");
    check(
        "expect assist owed within 3 days of raid",
        "CAS104 [assist] This pact has no duty `assist`.",
        "CAS104 [raid] This pact has no trigger `raid`.");
    check("expect help owed upon raid", "CAS104 [raid] This pact has no trigger `raid`.");
  }

  @Test
  void aNameWrongInManyPlacesIsOneMistake() {
    var read =
        read(
            HEAD
                + "power one any ally may ask for help upon attack\n"
                + "power two any ally may ask for advice upon attack\n"
                + "power three any ally may ask for both upon attack\n");
    assertEquals(1, read.diagnostics().size());
    assertTrue(read.diagnostics().getFirst().helps().contains("it stands in 2 more places"));
  }

  @Test
  void aTownLeadsToItsRegion() {
    var read = read(HEAD + "area town = przewodow");
    assertEquals(
        List.of("it lies in `POL`: write that region"), read.diagnostics().getFirst().helps());
  }

  @Test
  void aWordLikeNoneLeadsToTheList() {
    for (var text :
        List.of(
            "trigger raid when zyzzyva on UKR",
            "area town = zyzzyva",
            "power call UKR may take act by zyzzyva upon attack")) {
      var first = read(HEAD + text).diagnostics().getFirst();
      assertTrue(first.helps().contains("all words are listed in docs/vocabulary.md"), text);
    }
  }

  @Test
  void aListOfDeedsInAConditionIsSentToAnyOf() {
    for (var line :
        List.of(
            "trigger raid when invasion, bombardment on UKR | true",
            "trigger raid when invasion on UKR 7 | false",
            "party ROU, as guarantor | false")) {
      var cells = line.split(" \\| ");
      var helps =
          read(HEAD + cells[0]).diagnostics().stream().flatMap(d -> d.helps().stream()).toList();
      assertEquals(
          Boolean.parseBoolean(cells[1]),
          helps.stream().anyMatch(help -> help.contains("any of invasion")),
          cells[0] + helps);
    }
  }

  @Test
  void aTriggerInAConditionIsSentToItsState() {
    var read =
        read(
            HEAD
                + duty("consult", "upon attack no time limit")
                + "exception peace to consult when attack");
    assertTrue(
        read.diagnostics().getFirst().helps().stream()
            .anyMatch(help -> help.contains("`attack met`")),
        read.diagnostics().toString());
  }

  @Test
  void actorsOfTheRegisterMayBeSpokenOfWithoutBeingParties() {
    check("trigger second when invasion by RUS on FRA in POL");
    check("term terror-abroad covers terror-external decided by UNSC");
    check(
        "decision vote upon attack by consensus of guarantor, DEU no time limit otherwise nothing",
        "CAS103 [DEU] `DEU` (Germany) votes in the decision `vote`, but is no party to this pact.");
  }

  @Test
  void versionsThatFollowEachOtherMayShareAName() {
    check(
        duty("consult", "upon attack no time limit")
                .replace("no remedy", "no remedy in force until 2020-12-31")
            + duty("consult", "upon attack no time limit")
                .replace("no remedy", "no remedy in force from 2021-01-01"));
    check(
        duty("consult", "upon attack no time limit")
                .replace("no remedy", "no remedy in force until 2021-01-01")
            + duty("consult", "upon attack no time limit")
                .replace("no remedy", "no remedy in force from 2021-01-01"),
        "CAS116 [consult] There is already a duty `consult`, in force at the same time.");
  }

  @Test
  void aDutyAndABanOfOneNameAreTwoOfOneKind() {
    check(
        duty("talk", "upon attack no time limit")
            + "ban talk each guarantor must not join-alliance throughout on breach no remedy",
        "CAS116 [talk] There is already a duty `talk`, in force at the same time.");
  }

  @Test
  void aNameIsNotTakenFromTheVocabularyOrFromAnotherKind() {
    check(
        "area europe = territory of UKR", "CAS117 [europe] `europe` is already a region: Europe.");
    check(
        "act invasion \"…\"", "CAS117 [invasion] `invasion` is already an act of the vocabulary.");
    check(
        "term assist covers invasion decided by nobody",
        "CAS117 [assist] `assist` is already a duty type of the vocabulary.");
    check("body guarantor of UKR", "CAS117 [guarantor] `guarantor` is already a role.");
    check("duty consult each guarantor must consult upon attack no time limit on breach no remedy");
  }

  // Parties.

  @Test
  void aPartyThatJoinedLaterNeedsToExistOnlyThen() {
    var head = "pact example \"An example\" signed 1949-04-04 in force 1949-08-24\n";
    assertEquals(
        List.of(), read(head + "party FRA as ally party CZE as ally from 1999-03-12").mistakes());
    assertEquals(
        List.of("CAS121 [CZE] `CZE` (Czechia) is no state on 1949-04-04."),
        read(head + "party FRA, CZE as ally").mistakes().stream().map(CheckerTest::told).toList());
  }

  @Test
  void aSetIsEmptyOnlyIfNothingCanFillIt() {
    check(
        "power call UKR except beneficiary may ask for help upon attack",
        "CAS125 [call] The power `call` has no holder: `UKR except beneficiary` stands for"
            + " nobody.");
    check("power call guarantor except victim may ask for help upon attack");
    check(
        "open-role \"another state\" as guarantor\n"
            + "power call guarantor except FRA, POL, ROU may ask for help upon attack");
  }

  @Test
  void anExpectationOfADeedLeavesADeedToTry() {
    check("expect attack by UKR on UKR is covered", toThemselves("UKR", "UKR"));
    check(
        "expect invasion by UKR on beneficiary is not covered", toThemselves("UKR", "beneficiary"));
    check("expect attack by FIN on FIN is not covered", toThemselves("FIN", "FIN"));
    check(
        "expect attack by UKR except beneficiary on UKR is covered",
        "CAS129 [UKR except beneficiary] There is no deed to try: `UKR except beneficiary` stands"
            + " for nobody.");
    check(
        "expect attack by RUS on FIN is not covered",
        "CAS129 [RUS] There is no deed to try: no clause speaks of `RUS` or `FIN`, so that the pact"
            + " cannot tell one from the other.");
  }

  private static String toThemselves(String by, String on) {
    var why = "nobody attacks themselves, and `by %s on %s` leaves nobody else.".formatted(by, on);
    return "CAS129 [%s] There is no deed to try: %s".formatted(by, why);
  }

  @Test
  void anExpectationOfADeedMaySpeakOfOutsiders() {
    check("expect attack on FIN is not covered");
    check("expect attack by FRA on FIN is not covered");
    check("expect attack by RUS on UKR is covered");
    check("expect invasion by guarantor on FRA is not covered");
    check("trigger other when invasion by RUS on UKR expect attack by RUS on FIN is not covered");
  }

  @Test
  void everyBearerHasOneShare() {
    var rest = " must materiel 300 of tanks upon attack no time limit on breach no remedy";
    check("duty arm guarantor by shares FRA 50%, POL 50%, ROU 0%" + rest);
    check("duty arm FRA, POL by shares FRA 50%, POL 50%" + rest);
    check(
        "duty arm guarantor by shares FRA 60%, POL 40%" + rest,
        "CAS128 [shares] The duty `arm` binds `guarantor`, and gives no share to `ROU`.");
    check(
        "duty arm guarantor except victim by shares FRA 100%" + rest,
        "CAS128 [shares] The duty `arm` binds `guarantor except victim`, and gives no share to"
            + " `POL` and `ROU`.");
    check("duty arm guarantor except victim, ROU by shares FRA 60%, POL 40%" + rest);
    check(
        "duty arm guarantor except victim by shares FRA 40%, POL 40%, ROU 10%, UKR 10%" + rest,
        "CAS123 [UKR] `UKR` has a share of the duty `arm`, but is not among `guarantor except"
            + " victim`.");
    check(
        "duty arm guarantor by shares FRA 40%, POL 30%, ROU 20%, FRA 10%" + rest,
        "CAS119 [FRA] `FRA` has two shares of the duty `arm`.");
    check(
        "open-role \"whoever accedes\" as guarantor\n"
            + "duty arm guarantor by shares FRA 60%, POL 40%"
            + rest);
  }

  @Test
  void aVoteCountsWhoIsThere() {
    check(
        "decision vote upon attack by consensus of guarantor with quorum 4 no time limit otherwise"
            + " nothing",
        "CAS127 [vote] The decision `vote` asks for 4 of `guarantor`, who are only 3.");
    check("decision vote upon attack by at least 3 of guarantor no time limit otherwise nothing");
    check(
        "open-role \"another state\" as guarantor\n"
            + "decision vote upon attack by at least 9 of guarantor no time limit otherwise"
            + " nothing");
    check(
        "body council of guarantor weights FRA 4, POL 2, ROU 1\n"
            + "decision vote upon attack by at least 5 of council by weight no time limit otherwise"
            + " nothing");
    check(
        "body council of guarantor weights UKR 4",
        "CAS123 [UKR] `UKR` has votes in the body `council`, but is not among `guarantor`.");
  }

  @Test
  void membershipIsThatOfParties() {
    check("power back each party may resume membership of guarantor except FRA");
    check(
        "power out each party may resume membership of CHN upon attack",
        "CAS103 [CHN] `CHN` (China) could lose or regain its membership by the power `out`, but is"
            + " no party to this pact.");
    check(
        "power out each party may resume membership of UKR except beneficiary",
        "CAS125 [out] The power `out` is about nobody's membership: `UKR except beneficiary`"
            + " stands for nobody.");
    check(
        duty("talk", "upon attack within 3 days")
            + "power out each party may suspend membership of FRA upon attack",
        "CAS134 [out] The power `out` can suspend what others owe: does a running time limit stand"
            + " still meanwhile?");
  }

  // Whoever it is in the case at hand.

  @Test
  void wordsForSomebodyStandWhereThereIsSuchAOne() {
    var truce = "stage truce requires cease-fire by UKR no time limit\n";
    check(
        truce + duty("talk", "upon truce no time limit").replace("consult", "consult victim"),
        "CAS169 [victim] The duty `talk` speaks of `victim`, and waits for no case that has one.");
    check(
        truce
            + duty("talk", "upon truce or attack no time limit")
                .replace("consult", "consult victim"));
    check(
        "trigger raid when blockade on victim",
        "CAS169 [victim] The trigger `raid` speaks of `victim`, and only opens the case that has"
            + " one.");
    check(
        "power call victim may ask for help",
        "CAS169 [victim] The power `call` speaks of `victim`, and waits for no case that has one.");
    check("power call victim may ask for help upon attack");
    check(
        "area there = territory of attacker\n" + "trigger raid when blockade on UKR in there",
        "CAS169 [attacker] The area `there` speaks of `attacker`, and is used in no case that has"
            + " one.");
    check(
        "area there = territory of attacker\n"
            + "ban peace each guarantor must not invasion in there upon attack no time limit on"
            + " breach no remedy");
    check(
        truce + "stage next requires truce, cease-fire by attacker no time limit",
        "CAS169 [attacker] The stage `next` speaks of `attacker`, and waits for no case that has"
            + " one.");
    check("term great covers invasion decided by victim trigger raid when great on UKR");
    check(
        "term great covers invasion decided by victim"
            + " term near covers great by RUS decided by nobody trigger raid when near on UKR");
  }

  @Test
  void aCallIsAboutSomebodyAndNamesNoAttacker() {
    var call = "power call UKR may call a meeting\n";
    check(call + duty("talk", "upon call no time limit").replace("consult", "consult victim"));
    check(
        call
            + "decision vote upon call by consensus of guarantor excluding party to the attack no"
            + " time limit otherwise nothing");
    check(
        call
            + duty("talk", "upon call no time limit")
                .replace("guarantor", "guarantor except attacker"),
        "CAS169 [attacker] The duty `talk` speaks of `attacker`, and waits for no case that has"
            + " one.");
  }

  @Test
  void aCulpritHasCommittedABreach() {
    var talk = duty("talk", "upon attack within 3 days");
    check(
        talk + "power out UKR may act by sanctions-impose when invasion by culprit upon attack",
        "CAS170 [culprit] The power `out` speaks of `culprit`, and waits for no breach that has"
            + " one.");
    check(
        talk
            + "decision vote upon talk breached by majority of guarantor no time limit otherwise"
            + " nothing\n"
            + "duty pay culprit must pay upon vote no time limit on breach no remedy");
    check(
        talk.replace("no remedy", "ladder")
            + "duty pay culprit must pay no time limit on breach no remedy\n"
            + "remedy ladder first pay then nothing");
    check(talk + "exception tardy to talk when invasion by culprit and talk breached");
    check(
        talk + "exception tardy to talk when invasion by culprit",
        "CAS170 [culprit] The exception `tardy` speaks of `culprit`, and waits for no breach that"
            + " has one.");
  }

  @Test
  void aPowerHasAHolderAndADutyABearer() {
    check(
        duty("talk", "upon attack no time limit").replace("consult", "consult holder"),
        "CAS171 [holder] The duty `talk` speaks of `holder`, and only a power has a holder.");
    check(
        "power call UKR may ask for help upon attack when invasion on bearer",
        "CAS171 [bearer] The power `call` speaks of `bearer`, and only a duty has a bearer.");
    check("power call UKR may ask for help upon attack when invasion on holder");
    check(
        "duty talk bearer must consult upon attack no time limit on breach no remedy",
        "CAS171 [bearer] The duty `talk` speaks of `bearer`, and is what says who that is.");
    check(
        "void fall when invasion by UKR on FRA ends the pact decided by bearer",
        "CAS171 [bearer] The void clause `fall` speaks of `bearer`, and only a duty has a bearer.");
    check(
        "open soon decided by bearer readings 1 day | 2 days\n"
            + duty("talk", "upon attack within soon"));
    check(
        "open soon decided by holder readings 1 day | 2 days\n"
            + duty("talk", "upon attack within soon"),
        "CAS171 [holder] The open word `soon` speaks of `holder`, and only a power has a holder.");
    check("term great covers invasion decided by bearer trigger raid when great on UKR");
  }

  @Test
  void aDecisionIsPutByWhatItWaitsForAndNotByACondition() {
    check(
        "decision vote when attack met by majority of guarantor no time limit otherwise nothing",
        "CAS167 [vote] Nothing ever puts the question of the decision `vote` to a vote.");
  }

  // Effects.

  @Test
  void onlyWhatCanStandStillIsSuspended() {
    var stage = "stage truce requires cease-fire by UKR no time limit\n";
    check(
        stage + "power pause each party may suspend truce",
        "CAS172 [truce] The stage `truce` cannot be suspended: a stage does not stand still.");
    check(
        stage + "power again each party may resume truce, attack upon attack",
        "CAS172 [truce] The stage `truce` cannot be resumed: a stage does not stand still.");
    check(
        stage + "void fall when invasion by UKR on FRA suspends truce decided by nobody",
        "CAS172 [truce] The stage `truce` cannot be suspended: a stage does not stand still.");
    check(stage + "power forgive each party may end truce");
    check(
        "conventions suspension tolls "
            + duty("talk", "upon attack within 3 days")
            + "power pause each party may suspend talk, attack, pause upon attack");
  }

  // Conventions.

  @Test
  void aConventionIsAskedForOnceAndOnlyIfNeeded() {
    var head =
        """
        pact example "An example" party UKR as beneficiary party FRA, POL as guarantor
        trigger attack when invasion on UKR
        """;
    var one = duty("one", "upon attack within 3 days");
    assertEquals(1, read(head + one + one.replace("one", "two")).diagnostics().size());
    assertEquals(
        List.of(), read(head + one.replace("on breach", "late cures on breach")).diagnostics());
    assertEquals(List.of(), read(head + duty("one", "upon attack no time limit")).diagnostics());
  }

  // Circles.

  @Test
  void aWaitForTheDeedOfAnotherIsNoCircleInNoTime() {
    check(
        duty("one", "upon attack or two fulfilled no time limit")
            + duty("two", "upon one fulfilled no time limit"));
    check(
        duty("one", "upon attack or three activated no time limit")
            + duty("two", "upon one activated no time limit")
            + duty("three", "upon two activated no time limit"),
        "CAS141 [one] The beginning of `one` sets off that of `two`, and that sets off that of"
            + " `three`, and that sets off that of `one`, at one instant and without end.");
  }

  @Test
  void aRemedyThatADateMayCallAtOnceIsFollowedToItsRungs() {
    check(
        duty("talk", "upon attack within 3 days").replace("no remedy", "ladder")
            + "duty apologise each guarantor must consult until 2030-12-31 on breach ladder\n"
            + "remedy ladder first apologise then nothing\n",
        "CAS141 [apologise] The beginning of `apologise` sets off that of `ladder`, and that sets"
            + " off that of `apologise`, at one instant and without end, once a date is past.");
    check(
        duty("talk", "upon attack or ladder open no time limit")
            + duty("pay", "upon talk activated until 2030-12-31").replace("no remedy", "ladder")
            + duty("apologise", "within 3 days")
            + "remedy ladder first apologise then nothing\n",
        "CAS141 [talk] The beginning of `talk` sets off that of `pay`, and that sets off that of"
            + " `ladder`, and that sets off that of `talk`, at one instant and without end, once a"
            + " date is past.");
    check(
        duty("talk", "upon attack or ladder exhausted until 2030-12-31")
                .replace("no remedy", "ladder")
            + duty("pay", "until 2030-12-31")
            + "remedy ladder first pay then nothing\n",
        "CAS141 [talk] The beginning of `talk` sets off that of `ladder`, and that sets off that of"
            + " `pay`, and that sets off that of `ladder`, and that sets off that of `talk`, at one"
            + " instant and without end, once a date is past.");
  }

  private static String vote(String name, String rest) {
    return "decision " + name + (" " + rest).replace(" by", " by consensus of guarantor") + "\n";
  }

  @Test
  void decisionsThatReferOrOrderAreFollowed() {
    check(
        vote("one", "upon attack or two failed by until 2030-12-31 otherwise nothing")
            + vote("two", "upon one failed by until 2030-12-31 otherwise nothing"),
        "CAS141 [one] The beginning of `one` sets off that of `two`, and that sets off that of"
            + " `one`, at one instant and without end, once a date is past.");
    check(
        vote("one", "upon attack or two lapsed by until 2030-12-31 otherwise refer to two")
            + vote("two", "by until 2030-12-31 otherwise nothing"),
        "CAS141 [one] The beginning of `one` sets off that of `two`, and that sets off that of"
            + " `one`, at one instant and without end, once a date is past.");
    check(
        vote("one", "upon attack or talk activated by until 2030-12-31 otherwise each must act")
            + duty("talk", "upon one no time limit"),
        "CAS141 [one] The beginning of `one` sets off that of `talk`, and that sets off that of"
            + " `one`, at one instant and without end, once a date is past.");
    check(
        vote("one", "upon attack or talk activated by until 2030-12-31 otherwise each may act")
            + duty("talk", "upon one no time limit"));
    check(
        vote("one", "upon attack or two failed by within 3 days otherwise refer to two")
            + vote("two", "by until 2030-12-31 otherwise nothing"));
    check(
        vote("one", "upon attack by until 2030-12-31 otherwise refer to two")
            + vote("two", "by until 2030-12-31 otherwise refer to one"),
        "CAS145 [one] `one` is referred to `two`, and that is referred to `one`.");
  }

  @Test
  void whatADutyKeepsUpToADateMayEndAtOnce() {
    check(
        "ban peace each guarantor must not invasion upon attack or peace fulfilled until 2030-12-31"
            + " on breach no remedy",
        "CAS141 [peace] The beginning of `peace` sets off that of itself, at one instant and"
            + " without end, once a date is past.");
    check(
        "ban peace each guarantor must not invasion upon attack or peace fulfilled within 3 days"
            + " on breach no remedy");
  }

  @Test
  void stagesAndTheUseOfPowersTakeTheirTime() {
    check(
        "power tell FRA may notify others upon attack or talk activated effective 3 days later\n"
            + duty("talk", "upon attack or tell no time limit"));
    check(
        "power tell FRA may notify others upon attack or talk activated\n"
            + duty("talk", "upon attack or tell no time limit"));
    check(
        "stage one requires two no time limit stage two requires one until 2030-12-31",
        "CAS181 [one] The stage `one` waits for `two`, which waits for `one` again: no order of"
            + " deeds reaches them.");
  }

  @Test
  void aRemedyMayLeadToItself() {
    check(
        duty("talk", "upon attack within 3 days").replace("no remedy", "ladder")
            + "duty apologise each guarantor must consult within 1 day on breach ladder\n"
            + "remedy ladder first apologise then nothing\n");
  }

  @Test
  void aCircleInATermIsNamed() {
    check("term bad covers bad decided by nobody", "CAS144 [bad] `bad` is defined by itself.");
  }

  // Waits.

  @Test
  void whatCanNeverHappenIsNotWaitedFor() {
    check(
        duty("one", "upon attack no time limit") + duty("two", "upon one breached no time limit"),
        "CAS118 [one] The duty `one` is never breached: without a time limit it cannot be"
            + " breached.");
    check(
        "decision vote upon attack by consensus of guarantor no time limit otherwise nothing\n"
            + duty("two", "upon vote vetoed no time limit"),
        "CAS118 [vote] The decision `vote` is never vetoed: nobody has a veto over it.");
    check(
        "decision vote upon attack by consensus of guarantor no time limit otherwise nothing\n"
            + "power stop FRA may veto vote\n"
            + duty("two", "upon vote vetoed no time limit"));
    check(
        "ban peace each guarantor must not invasion throughout on breach no remedy\n"
            + duty("two", "upon peace fulfilled no time limit"),
        "CAS118 [peace] The ban `peace` is never fulfilled: it is never done with.");
  }

  @Test
  void stagesThatWaitForEachOtherAreSeenAndTheTextIsUsable() {
    var minsk =
        """
        stage ceasefire requires cease-fire by UKR no time limit
        stage elections requires ceasefire, law no time limit
        stage law requires ceasefire, border no time limit
        stage border requires elections, ratify-law by UKR until 2015-12-31
        """;
    check(
        minsk,
        "CAS181 [elections] The stage `elections` waits for `law`, which waits for `border`, which"
            + " waits for `elections` again: no order of deeds reaches them.");
    assertTrue(read(HEAD + minsk).sound().isPresent());
    check(minsk + "expect border waits for itself");
    check(
        "stage only requires only, cease-fire by UKR no time limit",
        "CAS181 [only] The stage `only` waits for itself to happen first.");
  }

  @Test
  void clausesBehindACircleOfWaitsAreNotReportedToo() {
    check(
        duty("one", "upon two no time limit")
            + duty("two", "upon one no time limit")
            + duty("three", "upon two no time limit"),
        "CAS165 [one] The duty `one` waits for `two`, which waits for `one` again:"
            + " none of them ever begins.");
  }

  @Test
  void aDutyMayBeOwedFromEntryIntoForce() {
    check(duty("talk", "until 2030-12-31"));
  }

  // The order and the places.

  @Test
  void mistakesComeInTheOrderOfTheText() {
    var read =
        read(
            """
            pact example "An example"
              status in-forse
            party UKR as beneficiary
            party FRA as guarantor
            duty talk each guarantor must consult upon nothing-yet no time limit on breach no remedy
            decision vote upon nothing-else by unanimity of guarantor no time limit otherwise nothing
            expect RUM can block talk
            """);
    var places = read.diagnostics().stream().map(d -> d.span().start()).toList();
    assertEquals(places.stream().sorted().toList(), places);
    assertEquals(
        List.of(Code.CAS110, Code.CAS104, Code.CAS104, Code.CAS131, Code.CAS101),
        read.diagnostics().stream().map(Diagnostic::code).toList());
  }

  // What nothing speaks of.

  private static void unused(String clauses, String... expected) {
    var read =
        read(
            """
            pact example "An example" conventions late cures
            party UKR as beneficiary party FRA, POL as guarantor
            trigger attack when invasion on UKR in europe
            duty help each guarantor must assist victim upon attack no time limit
              on breach no remedy
            """
                + clauses);
    assertEquals(List.of(), read.mistakes(), clauses);
    var told = read.warnings().stream().map(CheckerTest::told).toList();
    assertEquals(String.join("\n", expected), String.join("\n", told), clauses);
  }

  @Test
  void whatNothingSpeaksOfIsNamed() {
    unused("");
    unused(
        "area east = crimea area west = east",
        "CAS182 [west] Nothing in this pact speaks of the area `west`.");
    unused("area east = crimea expect attack in east is not covered");
    unused(
        "term great covers invasion decided by nobody",
        "CAS182 [great] Nothing in this pact speaks of the term `great`.");
    unused("act stop \"it stops\"", "CAS182 [stop] Nothing in this pact speaks of the act `stop`.");
    unused(
        "act stop \"it stops\" duty halt UKR must stop upon attack no time limit on breach no"
            + " remedy");
    unused(
        "open soon decided by nobody readings 1 day | 2 days",
        "CAS182 [soon] Nothing in this pact speaks of the open word `soon`.");
    unused(
        "body council of guarantor",
        "CAS182 [council] Nothing in this pact speaks of the body `council`.");
    unused("body UNSC of guarantor");
  }

  @Test
  void aRoleIsSpokenOfWhereAPartyThatPlaysItIsNamed() {
    unused(
        "party ROU as guarantor, observer",
        "CAS182 [observer] Nothing in this pact speaks of the role `observer`, or of a party that"
            + " plays it.");
    unused("party ROU as observer power see ROU may notify others upon attack");
    unused("party ROU as observer power see any party may notify others upon attack");
    unused(
        "open-role \"whoever accedes\" as member",
        "CAS182 [member] Nothing in this pact speaks of the role `member`, or of a party that plays"
            + " it.");
  }

  @Test
  void whatANameWasMeantToBeIsNotALeftoverToo() {
    check(
        "area covered = crimea trigger small when blockade on UKR in covred",
        "CAS108 [covred] There is no area or region `covred`.");
    assertEquals(
        1,
        read(HEAD + "area covered = crimea trigger small when blockade on UKR in covred")
            .diagnostics()
            .size());
  }

  @Test
  void aMistakeOfAnAmendmentStandsInTheAmendment() {
    var base =
        new Source(
            "base.pact",
            HEAD.replace("example", "base") + duty("talk", "upon attack no time limit"));
    var amendment = "amend base as changed replace duty talk upon atack";
    var read =
        Language.read(
            new Source("changed.pact", amendment),
            name -> name.equals("base") ? Optional.of(base) : Optional.empty());
    assertEquals(
        List.of("changed.pact:1:46"), read.diagnostics().stream().map(Diagnostic::place).toList());
  }

  @Test
  void aWordInACommentOrAStringIsNotMarked() {
    var read = read(HEAD + "power call \"flee\" // flee\n  UKR may take act by flee upon attack");
    var line = read.diagnostics().getFirst();
    assertEquals(23, line.source().column(line.span().start()));
  }

  // Small worlds, and a large one.

  @Test
  void circlesAreThoseThatASlowSearchFinds() {
    // Every graph of three nodes, as areas defined by each other.
    for (var edges = 0; edges < 512; edges++) {
      var graph = edges;
      var text = new StringBuilder("pact example \"An example\"\n");
      for (var from = 0; from < 3; from++) {
        text.append("area a").append(from).append(" = crimea");
        for (var to = 0; to < 3; to++)
          if ((graph >> (3 * from + to) & 1) == 1) text.append(" + a").append(to);
        text.append('\n');
      }
      var named = new LinkedHashSet<String>();
      for (var d : read(text.toString()).mistakes()) named.add(d.source().text(d.span()));
      // A knot is named once, by its first node.
      var expected = new LinkedHashSet<String>();
      for (var node = 0; node < 3; node++) {
        var first = node;
        var onCircle = reaches(graph, node, node);
        var earlier =
            IntStream.range(0, node)
                .anyMatch(other -> reaches(graph, other, first) && reaches(graph, first, other));
        if (onCircle && !earlier) expected.add("a" + node);
      }
      assertEquals(expected, named, text.toString());
    }
  }

  private static boolean reaches(int graph, int from, int to) {
    var reached = new boolean[3];
    for (var round = 0; round < 3; round++)
      for (var i = 0; i < 3; i++)
        for (var j = 0; j < 3; j++)
          if ((i == from || reached[i]) && (graph >> (3 * i + j) & 1) == 1) reached[j] = true;
    return reached[to];
  }

  @Test
  void aPactOfManyClausesIsCheckedToItsEnd() {
    var text = new StringBuilder(HEAD);
    text.append(duty("d0", "upon attack no time limit"));
    for (var i = 1; i < 5000; i++)
      text.append(duty("d" + i, "upon d" + (i - 1) + " activated no time limit"));
    assertEquals(List.of(), read(text.toString()).diagnostics());
    var broken = text + duty("last", "upon missing no time limit");
    assertEquals(
        List.of(Code.CAS104),
        Stream.of(read(broken))
            .flatMap(r -> r.diagnostics().stream())
            .map(Diagnostic::code)
            .toList());
  }
}
