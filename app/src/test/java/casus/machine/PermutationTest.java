package casus.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import casus.language.RandomPact;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The step is a function: the same inputs lead to the same place, from any point on. And what has
/// nothing to do with each other may come in either order.
class PermutationTest {
  /// Two modules that share nothing: the western one raises cases, the eastern one has none.
  private static final String MODULES =
      """
      pact modules "Two pacts in one"
        signed 2031-01-01
        in force 2031-01-01
      conventions
        month is calendar
        abstention ignored
        late cures
        suspension tolls
      party USA, GBR as western
      party POL, CZE as eastern
      trigger west when invasion on any western
      power ask victim may ask for help upon west within 5 days
      duty help each western except victim must assist victim upon west within 9 days on breach west-steps
      decision joint upon west by majority of western within 4 days otherwise each may act
      duty more each western must defend upon joint within 2 days on breach no remedy
      remedy west-steps first mend then settle
      duty mend culprit must correct-breach within 3 days on breach no remedy
      decision settle by unanimity of western within 3 days otherwise nothing
      duty tell each eastern must report every 10 days on breach no remedy
      ban trade each eastern must not embargo until 2031-03-01 on breach east-steps
      remedy east-steps first reply-it
      duty reply-it culprit must reply within 3 days on breach no remedy
      stage quiet requires cease-fire by POL within 20 days
      stage away requires quiet, withdraw-forces by CZE within 20 days
      duty pay-it each eastern must pay upon away within 10 days on breach no remedy
      power halt POL may suspend trade, tell
      power go-on POL may resume trade, tell
      """;

  private static final List<String> WESTERN =
      List.of(
          "RUS invasion on USA",
          "CHN invasion on GBR",
          "GBR assist on USA",
          "USA assist on GBR",
          "USA request of ask",
          "GBR vote-no of joint",
          "USA vote-yes of joint",
          "GBR vote-yes of settle",
          "GBR defend",
          "USA correct-breach",
          "USA close");

  private static final List<String> EASTERN =
      List.of(
          "POL report",
          "CZE report",
          "POL embargo",
          "CZE embargo",
          "POL cease-fire",
          "CZE withdraw-forces",
          "CZE pay",
          "POL reply",
          "POL suspend",
          "POL resume");

  private static final Program PROGRAM = program(MODULES);

  private static Program program(String text) {
    return Compiler.compile(
        NaiveStory.read(text),
        new Program.Settings(Clock.seconds(NaiveStory.ORIGIN), 16, Optional.of(NaiveStory.ORIGIN)));
  }

  private static Configuration run(Semantics semantics, Configuration start, List<Input> inputs) {
    var configuration = start;
    for (var input : inputs) configuration = semantics.step(configuration, input, Reasons.NONE);
    return configuration;
  }

  private static List<Input> play(Program program, Semantics semantics, NaivePlay play) {
    var inputs = new ArrayList<Input>();
    var configuration = program.initial();
    for (var turn = 0; turn < 40; turn++) {
      inputs.add(play.next(configuration));
      configuration = semantics.step(configuration, inputs.getLast(), Reasons.NONE);
    }
    return inputs;
  }

  @Test
  void theSameInputsLeadToTheSamePlaceFromAnyPointOn() {
    for (var seed = 0; seed < 40; seed++) {
      var text = RandomPact.text(seed, 26);
      var program = program(text);
      var play = new NaivePlay(program, new SplittableRandom(seed));
      var reading = play.reading();
      var semantics = new Semantics(program, reading);
      var inputs = play(program, semantics, play);
      var end = run(semantics, program.initial(), inputs);
      var again = program(text);
      var other = run(new Semantics(again, reading), again.initial(), inputs);
      assertEquals(end, other, "seed " + seed);
      assertEquals(end.hashCode(), other.hashCode(), "seed " + seed);
      for (var cut = 0; cut <= inputs.size(); cut += 7) {
        var middle = run(semantics, program.initial(), inputs.subList(0, cut));
        var before = middle.toString();
        var rest = inputs.subList(cut, inputs.size());
        assertEquals(end, run(semantics, middle, rest), "seed " + seed + ", from input " + cut);
        assertEquals(before, middle.toString(), "a step leaves what it starts from as it was");
      }
    }
  }

  @Test
  void listeningChangesNothing() {
    for (var seed = 100; seed < 120; seed++) {
      var program = program(RandomPact.text(seed, 26));
      var play = new NaivePlay(program, new SplittableRandom(seed));
      var semantics = new Semantics(program, play.reading());
      var inputs = play(program, semantics, play);
      var journal = new Journal();
      var heard = program.initial();
      for (var input : inputs) heard = semantics.step(heard, input, journal);
      assertEquals(run(semantics, program.initial(), inputs), heard, "seed " + seed);
    }
  }

  /// A time that passes in two steps passes in one.
  @Test
  void lettingTimePassTwiceIsLettingItPassOnce() {
    for (var seed = 200; seed < 230; seed++) {
      var program = program(RandomPact.text(seed, 26));
      var play = new NaivePlay(program, new SplittableRandom(seed));
      var semantics = new Semantics(program, play.reading());
      var then = run(semantics, program.initial(), play(program, semantics, play));
      var now = program.now(then);
      for (var days : List.of(1, 10, 100, 1000)) {
        var half = Input.pass(now + days * 43_200);
        var whole = Input.pass(now + days * 86_400);
        assertEquals(
            run(semantics, then, List.of(whole)),
            run(semantics, then, List.of(half, whole)),
            "seed " + seed);
      }
    }
  }

  @Test
  void whatHasNothingToDoWithEachOtherMayComeInEitherOrder() {
    for (var seed = 0; seed < 200; seed++) {
      var random = new SplittableRandom(seed);
      var semantics = new Semantics(PROGRAM, Reading.narrow(PROGRAM.words()));
      var straight = PROGRAM.initial();
      var shuffled = PROGRAM.initial();
      var tick = 0;
      for (var turn = 0; turn < 30; turn++) {
        tick += random.nextInt(3) * 43_200;
        var western = some(random, WESTERN, tick);
        var eastern = some(random, EASTERN, tick);
        straight = run(semantics, run(semantics, straight, western), eastern);
        shuffled = run(semantics, shuffled, merged(random, western, eastern));
        assertEquals(straight, shuffled, "seed " + seed + ", turn " + turn);
      }
    }
  }

  /// Where both raise cases the cases have other numbers; everything else is the same.
  @Test
  void casesRaisedInEitherOrderDifferInTheirNumbersOnly() {
    for (var first : List.of("RUS invasion on USA", "CHN invasion on GBR")) {
      var second = first.endsWith("USA") ? "CHN invasion on GBR" : "RUS invasion on USA";
      var semantics = new Semantics(PROGRAM, Reading.narrow(PROGRAM.words()));
      var one = run(semantics, PROGRAM.initial(), List.of(input(first, 0), input(second, 0)));
      var other = run(semantics, PROGRAM.initial(), List.of(input(second, 0), input(first, 0)));
      assertNotEquals(one, other);
      assertEquals(byVictim(one), byVictim(other));
      var days = Input.pass(30 * 86_400);
      assertEquals(
          byVictim(run(semantics, one, List.of(days))),
          byVictim(run(semantics, other, List.of(days))));
    }
  }

  /// Every machine's state and due instant, with the victim in the place of the number of the case.
  private static Map<String, String> byVictim(Configuration configuration) {
    var found = new TreeMap<String, String>();
    for (var number = 0; number < PROGRAM.instanceCount(); number++) {
      var instance = PROGRAM.instance(number);
      var inCase = instance.slot() >= 0 && instance.slot() < PROGRAM.slots();
      var victim = inCase ? PROGRAM.victim(configuration, instance.slot()) : Input.UNSAID;
      if (inCase && victim == Input.UNSAID) continue;
      var name =
          List.of(instance.machine(), instance.part(), victim, instance.actor()).stream()
              .map(Object::toString)
              .collect(Collectors.joining("/"));
      found.put(
          name, PROGRAM.state(configuration, number) + " " + PROGRAM.due(configuration, number));
    }
    return found;
  }

  private static Input input(String words, int tick) {
    return NaiveStory.input(PROGRAM, NaiveStory.ORIGIN, words).at(tick);
  }

  private static List<Input> some(SplittableRandom random, List<String> from, int tick) {
    return IntStream.range(0, random.nextInt(3))
        .mapToObj(_ -> input(from.get(random.nextInt(from.size())), tick))
        .toList();
  }

  /// Both, each in its own order, in some order of the two.
  private static List<Input> merged(SplittableRandom random, List<Input> one, List<Input> other) {
    var turns = new ArrayList<>(Collections.nCopies(one.size(), true));
    turns.addAll(Collections.nCopies(other.size(), false));
    for (var place = turns.size() - 1; place > 0; place--)
      Collections.swap(turns, place, random.nextInt(place + 1));
    var ones = one.iterator();
    var others = other.iterator();
    return turns.stream().map(turn -> turn ? ones.next() : others.next()).toList();
  }
}
