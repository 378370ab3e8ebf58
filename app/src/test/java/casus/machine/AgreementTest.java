package casus.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.fail;

import casus.language.RandomPact;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// Two readers of one document: the machine and [NaiveSemantics] are given the same pacts, readings
/// and inputs, and must see every machine in the same state, falling due at the same instant, after
/// every input. A difference is told as the shortest story that shows it. `-Dlong=true` plays far
/// longer; `-Dseed=…` begins elsewhere.
class AgreementTest {
  private static final int TURNS = 40;
  private static final int SLOTS = 24;

  /// One input raises at most so many cases: a play ends before a case could lose its place to
  /// another.
  private static final int MOST_CASES_A_TURN = 9;

  private static final int MANY = Boolean.getBoolean("long") ? 50 : 1;
  private static final long FIRST = Long.getLong("seed", 1);

  @Test
  void theyAgreeOnRandomPacts() {
    for (var seed = FIRST; seed < FIRST + 240L * MANY; seed++) {
      var assumed = seed % 3 == 0 ? Optional.<Instant>empty() : Optional.of(NaiveStory.ORIGIN);
      play(RandomPact.text(seed, 26), assumed, seed);
    }
  }

  @Test
  void theyAgreeOnDensePacts() {
    for (var text : NaivePacts.ALL)
      for (var seed = FIRST; seed < FIRST + 10L * MANY; seed++) play(text, Optional.empty(), seed);
  }

  /// Whoever has heard less sees something else.
  @Test
  void aDifferenceIsSeen() {
    var program = new NaiveStory(NaivePacts.ALL.getFirst(), "").program();
    var reading = Reading.narrow(program.words());
    var semantics = new Semantics(program, reading);
    var deed = NaiveStory.input(program, NaiveStory.ORIGIN, "RUS invasion on POL in POL");
    var heard = semantics.step(program.initial(), deed, Reasons.NONE);
    var deaf = new NaiveSemantics(program, reading);
    deaf.take(Input.pass(deed.tick()));
    assertNotEquals(List.of(), NaivePlay.difference(program, heard, deaf.world));
    deaf.take(deed);
    assertEquals(List.of(), NaivePlay.difference(program, heard, deaf.world));
  }

  private static void play(String text, Optional<Instant> assumed, long seed) {
    var pact = NaiveStory.read(text);
    var program =
        Compiler.compile(
            pact, new Program.Settings(Clock.seconds(NaiveStory.ORIGIN), SLOTS, assumed));
    var play = new NaivePlay(program, new SplittableRandom(seed));
    var reading = play.reading();
    var semantics = new Semantics(program, reading);
    var naive = new NaiveSemantics(program, reading);
    var configuration = program.initial();
    var inputs = new ArrayList<Input>();
    for (var turn = 0; turn < TURNS; turn++) {
      if (naive.world.cases.size() + MOST_CASES_A_TURN > SLOTS) return;
      inputs.add(play.next(configuration));
      configuration = semantics.step(configuration, inputs.getLast(), Reasons.NONE);
      naive.take(inputs.getLast());
      if (!NaivePlay.difference(program, configuration, naive.world).isEmpty())
        fail("seed " + seed + "\n" + NaivePlay.story(text, program, reading, inputs));
    }
  }
}
