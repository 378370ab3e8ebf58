package casus.engine.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casus.House;
import casus.engine.solve.export.Prism;
import casus.engine.solve.export.ReadBack;
import casus.engine.solve.export.Smv;
import casus.language.Language;
import casus.pact.Pact;
import casus.workbench.Loaded;
import casus.workbench.Workbench;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What is shown to other tools is the game that the answer was found on, and the claim that is
/// made of it is true of what is written.
class ExhibitTest {
  private static List<Pact> library() {
    return House.files(House.root().resolve("pacts")).stream()
        .filter(file -> file.toString().endsWith(".pact"))
        .map(ExhibitTest::read)
        .toList();
  }

  private static Pact read(Path file) {
    return ((Loaded.Sound<Language.Text>) Workbench.pact(file)).value().pact();
  }

  private static Pact named(String name) {
    return read(House.root().resolve("pacts/" + name + ".pact"));
  }

  private static Question question(
      List<String> goals, List<String> blockers, Question.Extent extent) {
    return new Question(
        goals, blockers, Optional.empty(), Optional.empty(), new LinkedHashMap<>(), extent);
  }

  private static void check(Exhibit exhibit) {
    ReadBack.sameGame(exhibit.game(), Prism.smg(exhibit.game()));
    var proof = exhibit.proof();
    var model = Smv.model(proof);
    ReadBack.sameGraph(proof, model);
    var claim = Smv.property(proof, exhibit.claim()).orElseThrow();
    assertTrue(ReadBack.holds(model + claim + "\n"), claim + " " + exhibit.blockers());
    assertTrue(exhibit.game().ability(exhibit.claim()).holds(), claim);
  }

  /// One of each group of parties blocks all help, under every text that promises some.
  @Test
  void theClaimsAboutHelpAreTrueOfWhatIsWrittenAndTheSameAsOfWhoCanStopIt() {
    var blocking = 0;
    var failing = 0;
    var protectedAlone = 0;
    for (var pact : library()) {
      var study = new Study(pact);
      if (study.help().isEmpty()) continue;
      var vetoes = study.vetoes(study.helpInAnyForm(), 1);
      for (var group : study.board().twins()) {
        var party = study.board().program().actor(group.getFirst());
        var shown =
            study.exhibit(question(List.of(), List.of(party), Question.Extent.WHAT_MATTERS));
        // The only one protected does not block.
        if (shown.equals(new Exhibition.VictimBlocks(List.of(party)))) {
          protectedAlone++;
          continue;
        }
        var exhibit = assertInstanceOf(Exhibit.class, shown, pact.name() + " " + party);
        check(exhibit);
        var stops =
            vetoes.cases().stream()
                .flatMap(one -> one.held().stream())
                .anyMatch(held -> held.blocker().is(party));
        assertEquals(stops, exhibit.blocked(), pact.name() + " " + party);
        if (stops) blocking++;
        else failing++;
      }
    }
    assertTrue(blocking > 2 && failing > 2, blocking + " can, " + failing + " cannot");
    assertTrue(protectedAlone < failing, protectedAlone + " are protected alone");
  }

  @Test
  void theWholeGameIsTheContestWithEveryMove() {
    for (var name : List.of("istanbul-draft-2022", "us-draft-guarantee-2025", "uk-poland-1939")) {
      var study = new Study(named(name));
      for (var party : study.pact().parties()) {
        var small = question(List.of(), List.of(party), Question.Extent.WHAT_MATTERS);
        var large = question(List.of(), List.of(party), Question.Extent.EVERYTHING);
        var reduced = study.exhibit(small);
        if (!(reduced instanceof Exhibit less)) continue;
        var whole = assertInstanceOf(Exhibit.class, study.exhibit(large));
        check(whole);
        assertEquals(less.blocked(), whole.blocked(), name + " " + party);
        assertTrue(
            less.game().automaton().states() <= whole.game().automaton().states(),
            name + " " + party);
      }
    }
  }

  /// Against the contest itself, made by hand.
  @Test
  void theGameOfTheDraftOfApril2022IsTheContestOfItsAudit() {
    var pact = named("istanbul-draft-2022");
    var exhibit =
        assertInstanceOf(
            Exhibit.class,
            new Study(pact)
                .exhibit(question(List.of("assist"), List.of("RUS"), Question.Extent.EVERYTHING)));
    var subject = new Subject(pact, List.of("assist"));
    var contest =
        Contest.of(
                subject,
                subject.readings().all().getFirst(),
                subject.openings().getFirst(),
                List.of(subject.board().program().actorNumber("RUS")),
                Contest.Detail.EVERYTHING,
                Study.MOST_STATES)
            .orElseThrow();
    ReadBack.sameGame(contest.named(Exhibit.TAKES_EFFECT), Prism.smg(exhibit.game()));
    assertEquals(contest.blocked(), exhibit.blocked());
    assertEquals(Optional.of(new Exhibit.Case("RUS", "UKR")), exhibit.attack().map(a -> a.by()));
  }
}
