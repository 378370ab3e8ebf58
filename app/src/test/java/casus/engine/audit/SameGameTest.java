package casus.engine.audit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import casus.engine.explore.Arena;
import casus.engine.explore.SameGame;
import casus.language.RandomPact;
import casus.pact.Clause;
import casus.pact.Pact;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// What the explorer remembers of a move is what the machine does: its game is that of the plain
/// way, which steps the whole configuration each time, state for state; also where the games about
/// one subject learn from each other.
class SameGameTest {
  private static final int MOST_STATES = 2_000;
  private static final int MOST_IN_ROUNDS = 50_000;
  private static final int HOURS = 2 * 3_600;
  private static final int PACTS = 25;
  private static final int SIZES = 50;

  @Test
  void theGamesOfTheLibraryAreThoseOfThePlainWay() {
    var states = 0;
    for (var name : Pacts.names()) {
      var pact = Pacts.named(name);
      for (var goal : goals(pact)) states += compare(name, new Subject(pact, List.of(goal)), 1);
    }
    assertTrue(states > 10_000, states + " states");
  }

  @Test
  void theGamesOfRandomPactsAreThoseOfThePlainWay() {
    var states = 0;
    for (var seed = 0; seed < PACTS; seed++) {
      var pact = Pacts.of(RandomPact.text(seed, 5 + seed % SIZES));
      var random = new SplittableRandom(seed);
      var goals = goals(pact);
      if (goals.isEmpty()) continue;
      var goal = goals.get(random.nextInt(goals.size()));
      var subject = new Subject(pact, List.of(goal));
      states += compare("seed " + seed + ", " + goal, subject, seed);
    }
    assertTrue(states > 1_000, states + " states");
  }

  /// Where like voters are counted, however their votes count.
  @Test
  void theGamesOfCrowdsThatVoteAreThoseOfThePlainWay() {
    var states = 0;
    for (var rule :
        List.of(
            "two-thirds of guarantor excluding party to the attack",
            "unanimity of guarantor excluding attacker",
            "consensus of guarantor",
            "majority voting of guarantor with quorum 3",
            "at least 3 of guarantor and no veto of FRA",
            "majority voting of guarantor with quorum 2 or consent of UKR",
            "unless rejected by two-thirds of guarantor"))
      for (var choice : List.of("otherwise rejected", "otherwise each may act")) {
        var pact = Pacts.of(VOTE.formatted(rule, choice));
        for (var goal : List.of("vote", "help"))
          states += compare(rule + ", " + choice, new Subject(pact, List.of(goal)), 1);
      }
    assertTrue(states > 10_000, states + " states");
  }

  private static final String VOTE =
      """
      pact crowd "A crowd that votes"
      conventions
        abstention blocks-unanimity
        suspension does-not-toll
        late cures
      party UKR as ward
      party FRA, POL, ESP, ITA, DEU as guarantor
      trigger attack when invasion on UKR
      duty consult each guarantor must consult upon attack within 2 days on breach no remedy
      decision vote upon attack by %s within 3 days %s
      duty help each guarantor must assist victim upon vote within 3 days on breach no remedy
      power leave each guarantor may withdraw
      """;

  /// Where clocks run for many rounds, and states differ in little else.
  @Test
  void theGamesOfManyRoundsAreThoseOfThePlainWay() {
    var states = 0;
    for (var clauses :
        List.of(
            "",
            "duty send each guarantor must assist victim upon attack within 30 hours on breach no"
                + " remedy",
            "decision halt upon attack by majority of guarantor within 30 hours otherwise adopted",
            "duty talk each guarantor must consult upon vote within 30 hours on breach"
                + " no remedy")) {
      var pact = Pacts.of(ROUNDS + clauses);
      for (var goal : List.of("consult", "vote", "help"))
        states += compare(clauses, new Subject(pact, List.of(goal)), 1, HOURS);
    }
    assertTrue(states > 40_000, states + " states");
  }

  private static final String ROUNDS =
      """
      pact rounds "Clocks that run for many rounds"
      conventions
        abstention blocks-unanimity
        suspension does-not-toll
        late cures
      party UKR as ward
      party FRA, POL, ESP as guarantor
      trigger attack when invasion on UKR
      duty consult each guarantor must consult upon attack within 60 hours on breach no remedy
      decision vote upon attack by two-thirds of guarantor within 45 hours otherwise rejected
      duty help each guarantor must assist victim upon vote within 20 hours on breach no remedy
      """;

  /// Whether a party that has left has a say hangs on whether the pact is in force, too.
  @Test
  void theGamesOfCrowdsThatCannotBeCountedAreThoseOfThePlainWay() {
    var rule = "two-thirds of guarantor";
    var suspension =
        """
        power halt UKR may suspend the pact
        power revive UKR may resume the pact
        """;
    var pact = Pacts.of(VOTE.formatted(rule, "otherwise rejected") + suspension);
    var states = compare(rule, new Subject(pact, List.of("vote")), 1);
    assertTrue(states > 100, states + " states");
  }

  private static List<String> goals(Pact pact) {
    return pact.clauses().stream()
        .filter(clause -> clause instanceof Clause.Norm || clause instanceof Clause.Decision)
        .map(clause -> clause.label().name())
        .distinct()
        .toList();
  }

  private static int compare(String name, Subject subject, long seed) {
    return compare(name, subject, seed, Arena.TO_WHAT_IS_DUE);
  }

  /// Under one reading, after the first openings, with nobody and with one told apart.
  private static int compare(String name, Subject subject, long seed, int tick) {
    var states = 0;
    var readings = subject.readings().all();
    if (readings.isEmpty()) return 0;
    var reading = readings.get(new SplittableRandom(seed).nextInt(readings.size()));
    var last = subject.board().program().partyCount() - 1;
    for (var opening : subject.openings().stream().limit(2).toList())
      for (var blockers : List.of(List.<Integer>of(), List.of(last)))
        for (var detail : Contest.Detail.values()) {
          var whole = Contest.arena(subject, reading, opening, blockers, detail);
          var arena = tick < whole.tick() ? SameGame.ticking(whole, tick) : whole;
          states +=
              SameGame.assertSame(
                  arena,
                  subject.lessons(reading, arena.observer()),
                  tick < Arena.TO_WHAT_IS_DUE ? MOST_IN_ROUNDS : MOST_STATES,
                  name + ", " + subject.goals() + " after " + opening + ", " + detail);
        }
    return states;
  }
}
