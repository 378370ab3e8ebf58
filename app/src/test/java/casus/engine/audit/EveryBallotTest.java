package casus.engine.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casus.Every;
import casus.machine.Input;
import casus.machine.Reading;
import casus.machine.Reasons;
import casus.machine.Semantics;
import casus.pact.Clause;
import casus.pact.Expectation;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Blocking against the slow and obvious way: a member of a council can block a decision if it has
/// a ballot after which no ballots of the others carry it. Random rules; each failure names its
/// seed.
class EveryBallotTest {
  private static final int RULES = 40;
  private static final List<String> MEMBERS = List.of("NOR", "DNK", "SWE", "FIN");
  private static final List<String> BALLOTS = List.of("vote-yes", "vote-no", "abstain", "silent");

  @Test
  void whoCanBlockIsWhoeverHasABallotThatStopsAllOthers() {
    var seen = new TreeSet<String>();
    for (var seed = 0; seed < RULES; seed++) {
      var random = new SplittableRandom(seed);
      var text = text(random.nextBoolean() ? "ignored" : "blocks-unanimity", rule(random, 2));
      var board = new Board(Pacts.of(text));
      var blockers = MEMBERS.stream().filter(member -> stops(board, member)).toList();
      if (!carries(board)) {
        assertTrue(answer(text, "nobody").contains("never takes effect"), "seed " + seed + text);
        continue;
      }
      for (var member : MEMBERS)
        assertEquals(
            blockers.contains(member) ? "holds" : "does not hold",
            answer(text, member).equals("holds") ? "holds" : "does not hold",
            "seed " + seed + " " + member + "\n" + text);
      seen.add(blockers.toString());
    }
    assertTrue(seen.size() > 4, seen.toString());
  }

  private static String text(String abstention, String rule) {
    return """
    pact test "A council"

    conventions
      late cures
      abstention %s

    party ISL as beneficiary
    party NOR, DNK, SWE, FIN as guarantor

    trigger attack
      when invasion on ISL

    decision measures
      upon attack
      by %s
      within 3 days
      otherwise rejected

    """
        .formatted(abstention, rule);
  }

  private static String answer(String text, String who) {
    var pact = Pacts.of(text + "expect " + who + " can block measures\n");
    Expectation expectation = pact.expectations().getFirst();
    return new Expected(new Study(pact)).failure(expectation).map(Failure::message).orElse("holds");
  }

  // The slow way.

  private static boolean stops(Board board, String member) {
    var others = MEMBERS.stream().filter(other -> !other.equals(member)).toList();
    return BALLOTS.stream()
        .anyMatch(ballot -> {
          for (var every = new Every(); every.next(); ) {
            var votes = new ArrayList<>(List.of(member, ballot));
            for (var other : others)
              votes.addAll(List.of(other, BALLOTS.get(every.upTo(BALLOTS.size() - 1))));
            if (carries(board, votes)) return false;
          }
          return true;
        });
  }

  private static boolean carries(Board board) {
    for (var every = new Every(); every.next(); ) {
      var votes = new ArrayList<String>();
      for (var member : MEMBERS)
        votes.addAll(List.of(member, BALLOTS.get(every.upTo(BALLOTS.size() - 1))));
      if (carries(board, votes)) return true;
    }
    return false;
  }

  /// Whether the decision is adopted at the end of its window, after these ballots in this order.
  private static boolean carries(Board board, List<String> votes) {
    var program = board.program();
    var reading = Reading.narrow(program.words());
    var semantics = new Semantics(program, reading);
    var trigger = board.pact().all(Clause.Trigger.class).getFirst();
    var attack =
        Attack.plainest(board, trigger, program.actorNumber("ISL"), board.thirdState())
            .orElseThrow();
    var at = semantics.step(board.start(reading), attack.deed(), Reasons.NONE);
    var decision = program.partNumber("measures").orElseThrow();
    for (var vote = 0; vote < votes.size(); vote += 2)
      if (!votes.get(vote + 1).equals("silent"))
        at =
            semantics.step(
                at,
                board.say(
                    program.actorNumber(votes.get(vote)),
                    votes.get(vote + 1),
                    Input.UNSAID,
                    decision),
                Reasons.NONE);
    at = semantics.step(at, Input.pass(30 * 86_400), Reasons.NONE);
    return Effect.any(program, at, List.of("measures"));
  }

  // Random rules.

  private static String rule(SplittableRandom random, int depth) {
    var choice = random.nextInt(10);
    if (depth > 0 && choice < 2)
      return "(" + rule(random, depth - 1) + ") and (" + rule(random, depth - 1) + ")";
    if (depth > 0 && choice < 4)
      return "(" + rule(random, depth - 1) + ") or (" + rule(random, depth - 1) + ")";
    if (choice == 4) return "unless rejected by " + count(random);
    return count(random);
  }

  private static String count(SplittableRandom random) {
    var members =
        IntStream.range(0, MEMBERS.size())
            .filter(_ -> random.nextInt(3) > 0)
            .mapToObj(MEMBERS::get)
            .toList();
    var who = members.isEmpty() ? "guarantor" : String.join(", ", members);
    var size = members.isEmpty() ? MEMBERS.size() : members.size();
    var kinds =
        List.of(
            "unanimity",
            "consensus",
            "majority",
            "majority voting",
            "two-thirds",
            "at least " + (1 + random.nextInt(size)),
            "concurrence",
            "no veto");
    var kind = kinds.get(random.nextInt(kinds.size()));
    var quorum =
        kind.startsWith("majority") && random.nextBoolean()
            ? " with quorum " + (1 + random.nextInt(size))
            : "";
    return kind + " of " + who + quorum;
  }
}
