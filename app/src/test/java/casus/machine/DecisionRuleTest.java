package casus.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casus.Every;
import casus.diagnostic.Span;
import casus.pact.Clause;
import casus.pact.Conventions;
import casus.pact.Pact;
import casus.pact.Who;
import casus.pact.decision.AtLeast;
import casus.pact.decision.DecisionRule;
import casus.pact.decision.DecisionRules;
import casus.pact.decision.Fraction;
import casus.pact.decision.Rule;
import casus.pact.decision.Votes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Decision rules on every council of up to seven seats: the laws that elementary rules keep, and
/// the machine's decisions against every way in which a vote can still end.
class DecisionRuleTest {
  private static final int MOST_SEATS = 7;
  private static final List<String> STATES =
      List.of("USA", "GBR", "FRA", "POL", "CZE", "ITA", "ESP");
  private static final List<String> BALLOTS = List.of("vote-yes", "vote-no", "abstain", "silence");

  private static final List<DecisionRule> RULES =
      Stream.concat(
              DecisionRules.ALL.stream(),
              Stream.of(
                  new AtLeast(2),
                  new AtLeast(4),
                  Fraction.majority(true),
                  new Fraction(2, 3, false, false),
                  new Fraction(2, 3, false, true),
                  new Fraction(3, 4, false, false),
                  new Fraction(1, 2, false, true),
                  new Fraction(1, 1, false, false)))
          .toList();

  // ---- laws of elementary rules

  @Test
  void oneMoreAyeInsteadOfANoOrAnAbsenceNeverUndoes() {
    for (var every = new Every(); every.next(); ) {
      var rule = every.of(RULES);
      var blocks = every.yes();
      var seats = every.upTo(MOST_SEATS);
      var ayes = every.upTo(seats);
      var noes = every.upTo(seats - ayes);
      var abstentions = every.upTo(seats - ayes - noes);
      var votes = new Votes(seats, ayes, noes, abstentions);
      if (!rule.carries(votes, blocks)) continue;
      if (noes > 0)
        assertTrue(
            rule.carries(new Votes(seats, ayes + 1, noes - 1, abstentions), blocks),
            rule + ": a no becomes an aye in " + votes);
      if (votes.absent() > 0)
        assertTrue(
            rule.carries(new Votes(seats, ayes + 1, noes, abstentions), blocks),
            rule + ": an absent member votes yes in " + votes);
    }
  }

  @Test
  void anAllYesCouncilCarriesAndAnAllNoCouncilDoesNot() {
    for (var every = new Every(); every.next(); ) {
      var rule = every.of(RULES);
      var blocks = every.yes();
      var seats = 1 + every.upTo(MOST_SEATS - 1);
      var enough = !(rule instanceof AtLeast(var ayes)) || ayes <= seats;
      assertEquals(
          enough, rule.carries(new Votes(seats, seats, 0, 0), blocks), rule + " of " + seats);
      assertEquals(
          false, rule.carries(new Votes(seats, 0, seats, 0), blocks), rule + " of " + seats);
    }
  }

  // ---- the machine's decisions

  private static final String COUNCIL =
      """
      pact council "A council"
      conventions
        abstention %s
      party USA, GBR, FRA, POL, CZE, ITA, ESP as ally
      body COUNCIL of each ally weights USA 3, GBR 2
      trigger assault when invasion on any ally
      decision joint
        upon assault
        by majority of ally
        within 1 day
        otherwise rejected
      """;

  private static final Pact IGNORED = NaiveStory.read(COUNCIL.formatted("ignored"));
  private static final Pact BLOCKS = NaiveStory.read(COUNCIL.formatted("blocks-unanimity"));

  private static Who named(String name) {
    return new Who.Named(name, Span.NONE);
  }

  /// The first so many states.
  private static Who first(int seats) {
    return new Who.Union(STATES.subList(0, seats).stream().map(DecisionRuleTest::named).toList());
  }

  private static Rule count(DecisionRule rule, int seats) {
    return new Rule.Count(
        rule, new Rule.Electorate(first(seats), Optional.empty(), false, Optional.empty()));
  }

  private static Program program(Pact council, Rule rule) {
    var clauses =
        council.clauses().stream()
            .map(clause ->
                clause instanceof Clause.Decision old
                    ? new Clause.Decision(
                        old.label(), old.upon(), old.when(), rule, old.window(), old.otherwise())
                    : clause)
            .toList();
    var pact =
        new Pact(
            council.name(),
            council.amends(),
            council.title(),
            council.header(),
            council.conventions(),
            clauses,
            council.omissions(),
            council.expectations(),
            council.span());
    return Compiler.compile(
        pact,
        new Program.Settings(Clock.seconds(NaiveStory.ORIGIN), 1, Optional.of(NaiveStory.ORIGIN)));
  }

  /// How the one decision stands after these ballots, given in order: open, or how it closed; at
  /// the end of its window if `late`.
  private static String outcome(
      Program program, List<String> ballots, String attack, boolean late) {
    var semantics = new Semantics(program, Reading.narrow(program.words()));
    var configuration =
        semantics.step(program.initial(), NaiveStory.input(program, at(0), attack), Reasons.NONE);
    for (var voter = 0; voter < ballots.size(); voter++) {
      if (ballots.get(voter).equals("silence")) continue;
      var words = STATES.get(voter) + " " + ballots.get(voter);
      configuration =
          semantics.step(
              configuration, NaiveStory.input(program, at(1 + voter), words), Reasons.NONE);
    }
    if (late) configuration = semantics.step(configuration, Input.pass(100_000), Reasons.NONE);
    for (var number = 0; number < program.instanceCount(); number++) {
      var instance = program.instance(number);
      if (instance.machine() == Machine.DECISION && instance.slot() == 0)
        return instance.machine().state(program.state(configuration, number));
    }
    throw new AssertionError("no decision");
  }

  private static Instant at(int seconds) {
    return NaiveStory.ORIGIN.plusSeconds(seconds);
  }

  private static final String BY_A_STRANGER = "RUS invasion on USA";

  private static String early(Program program, List<String> ballots) {
    return outcome(program, ballots, BY_A_STRANGER, false);
  }

  private static String late(Program program, List<String> ballots) {
    return outcome(program, ballots, BY_A_STRANGER, true);
  }

  private static Votes votes(List<String> ballots) {
    return new Votes(
        ballots.size(),
        Collections.frequency(ballots, "vote-yes"),
        Collections.frequency(ballots, "vote-no"),
        Collections.frequency(ballots, "abstain"));
  }

  /// Every council in which some have voted, in the order of the ballots above.
  private static List<String> councilOf(Every every, int seats) {
    var ballots = new ArrayList<String>();
    var left = seats;
    for (var ballot : BALLOTS.subList(0, BALLOTS.size() - 1)) {
      var some = every.upTo(left);
      ballots.addAll(Collections.nCopies(some, ballot));
      left -= some;
    }
    ballots.addAll(Collections.nCopies(left, "silence"));
    return ballots;
  }

  /// Whether a rule carries in every, in no, or in some of the ways in which the silent may still
  /// vote.
  private static String bruteForce(DecisionRule rule, Votes votes, boolean blocks) {
    var carried = false;
    var lost = false;
    for (var every = new Every(); every.next(); ) {
      var ayes = every.upTo(votes.absent());
      var noes = every.upTo(votes.absent() - ayes);
      var abstentions = every.upTo(votes.absent() - ayes - noes);
      var end =
          new Votes(
              votes.seats(),
              votes.ayes() + ayes,
              votes.noes() + noes,
              votes.abstentions() + abstentions);
      if (rule.carries(end, blocks)) carried = true;
      else lost = true;
    }
    return carried && lost ? "open" : carried ? "adopted" : "rejected";
  }

  @Test
  void aDecisionClosesExactlyWhenNothingCanChangeItAnyMore() {
    for (var rule : RULES)
      for (var council : List.of(IGNORED, BLOCKS)) {
        var blocks = council.equals(BLOCKS);
        for (var seats = 1; seats <= MOST_SEATS; seats++) {
          var program = program(council, count(rule, seats));
          for (var every = new Every(); every.next(); ) {
            var ballots = councilOf(every, seats);
            var expected = bruteForce(rule, votes(ballots), blocks);
            var vetoed =
                expected.equals("rejected") && rule.vetoes() && ballots.contains("vote-no");
            assertEquals(
                vetoed ? "vetoed" : expected, early(program, ballots), rule + " on " + ballots);
          }
        }
      }
  }

  @Test
  void atTheEndOfItsWindowADecisionIsWhatTheRuleMakesOfTheBallots() {
    for (var rule : RULES)
      for (var seats = 1; seats <= MOST_SEATS; seats++) {
        var program = program(BLOCKS, count(rule, seats));
        for (var every = new Every(); every.next(); ) {
          var ballots = councilOf(every, seats);
          assertEquals(
              rule.carries(votes(ballots), true),
              late(program, ballots).equals("adopted"),
              rule + " on " + ballots);
        }
      }
  }

  @Test
  void whatHappensUnlessVotedDownIsTheMirrorOfTheVote() {
    for (var rule : RULES)
      for (var seats = 1; seats <= MOST_SEATS; seats++) {
        var straight = program(BLOCKS, count(rule, seats));
        var mirrored = program(BLOCKS, new Rule.Unless(count(rule, seats)));
        for (var every = new Every(); every.next(); ) {
          var ballots = councilOf(every, seats);
          var against = ballots.stream().map(DecisionRuleTest::turned).toList();
          assertEquals(
              !late(straight, ballots).equals("adopted"),
              late(mirrored, against).equals("adopted"),
              rule + " on " + ballots);
        }
      }
  }

  private static String turned(String ballot) {
    return switch (ballot) {
      case "vote-yes" -> "vote-no";
      case "vote-no" -> "vote-yes";
      default -> ballot;
    };
  }

  @Test
  void whoVotedWhatDoesNotMatterWhereEachHasOneVote() {
    for (var rule : RULES) {
      var program = program(IGNORED, count(rule, 4));
      for (var every = new Every(); every.next(); ) {
        var ballots = Stream.generate(() -> every.of(BALLOTS)).limit(4).toList();
        var sorted = ballots.stream().sorted().toList();
        assertEquals(
            late(program, sorted).equals("adopted"),
            late(program, ballots).equals("adopted"),
            rule + " on " + ballots);
      }
    }
  }

  @Test
  void aQuorumCountsWhoeverTakesPart() {
    for (var quorum : List.of(Rule.Quorum.of(3), new Rule.Quorum(1, 2), new Rule.Quorum(2, 3)))
      for (var seats = 3; seats <= 6; seats++) {
        var electorate =
            new Rule.Electorate(first(seats), Optional.empty(), false, Optional.of(quorum));
        var rule = Fraction.majority(true);
        var program = program(IGNORED, new Rule.Count(rule, electorate));
        for (var every = new Every(); every.next(); ) {
          var ballots = councilOf(every, seats);
          var votes = votes(ballots);
          var carried = rule.carries(votes, false);
          var quorate = quorum.met(votes.present(), seats);
          var expected = !quorate ? "no-quorum" : carried ? "adopted" : "rejected";
          // A vote that is lost whoever still comes is not kept open for want of a quorum.
          var early = early(program, ballots);
          assertEquals(
              early.equals("rejected") ? "rejected" : expected,
              late(program, ballots),
              quorum + " on " + ballots);
          assertEquals(early.equals("adopted"), early.equals("adopted") && quorate && carried);
        }
      }
  }

  @Test
  void whoeverIsExcludedOrRecusedHasNoSeat() {
    var attack = new Who.Relative(Who.Relation.PARTY_TO_THE_ATTACK, Span.NONE);
    for (var rule : RULES) {
      var three = program(IGNORED, count(rule, 3));
      var electorate = new Rule.Electorate(first(5), Optional.of(attack), false, Optional.empty());
      var excluding = program(IGNORED, new Rule.Count(rule, electorate));
      var five = program(IGNORED, count(rule, 5));
      for (var every = new Every(); every.next(); ) {
        var ballots = Stream.generate(() -> every.of(BALLOTS)).limit(3).toList();
        var expected = late(three, ballots);
        // The last two of the five are the parties to the attack, or stay out of it.
        var withNoes = new ArrayList<>(ballots);
        withNoes.addAll(List.of("vote-no", "vote-no"));
        assertEquals(
            expected,
            outcome(excluding, withNoes, "CZE invasion on POL", true),
            rule + " on " + ballots);
        var recused = new ArrayList<>(ballots);
        Collections.addAll(recused, "recuse", "recuse");
        if (early(five, ballots).equals("open"))
          assertEquals(expected, late(five, recused), rule + " on " + ballots);
      }
    }
  }

  @Test
  void aWeightIsSoManyVotes() {
    var electorate =
        new Rule.Electorate(named("COUNCIL"), Optional.empty(), true, Optional.empty());
    for (var rule : RULES) {
      var program = program(IGNORED, new Rule.Count(rule, electorate));
      for (var every = new Every(); every.next(); ) {
        var ballots = Stream.generate(() -> every.of(BALLOTS)).limit(3).toList();
        var weighed = new ArrayList<String>();
        weighed.addAll(Collections.nCopies(3, ballots.get(0)));
        weighed.addAll(Collections.nCopies(2, ballots.get(1)));
        weighed.add(ballots.get(2));
        weighed.addAll(Collections.nCopies(STATES.size() - 3, "silence"));
        assertEquals(
            rule.carries(votes(weighed), false),
            late(program, ballots).equals("adopted"),
            rule + " on " + ballots);
      }
    }
  }

  @Test
  void joinedRulesCarryAsTheirPartsDo() {
    var one = count(Fraction.majority(false), 3);
    var other = count(new AtLeast(1), 5);
    var both = program(IGNORED, new Rule.AllOf(List.of(one, other)));
    var any = program(IGNORED, new Rule.AnyOf(List.of(one, other)));
    var first = program(IGNORED, one);
    var second = program(IGNORED, other);
    for (var every = new Every(); every.next(); ) {
      var ballots = Stream.generate(() -> every.of(BALLOTS)).limit(5).toList();
      var ofThree = late(first, ballots.subList(0, 3)).equals("adopted");
      var ofFive = late(second, ballots).equals("adopted");
      assertEquals(ofThree && ofFive, late(both, ballots).equals("adopted"), ballots.toString());
      assertEquals(ofThree || ofFive, late(any, ballots).equals("adopted"), ballots.toString());
    }
  }

  @Test
  void theConventionsOfTheTwoCouncilsDiffer() {
    assertEquals(Optional.of(Conventions.Abstention.IGNORED), IGNORED.conventions().abstention());
    assertEquals(
        Optional.of(Conventions.Abstention.BLOCKS_UNANIMITY), BLOCKS.conventions().abstention());
  }
}
