package casus.bench;

import casus.diagnostic.Source;
import casus.engine.explore.Arena;
import casus.engine.explore.Interest;
import casus.engine.explore.Observer;
import casus.language.Language;
import casus.language.Library;
import casus.machine.Clock;
import casus.machine.Compiler;
import casus.machine.Configuration;
import casus.machine.Input;
import casus.machine.Program;
import casus.machine.Reading;
import casus.machine.Reasons;
import casus.machine.Semantics;
import casus.vocabulary.TargetKind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;

/// A pact that has been in force for a day when its ward is invaded: where games begin that go on
/// in rounds of an hour, and in which everybody may do everything.
record Opening(Program program, Reading reading, Configuration attacked) {
  private static final Instant FIRST = Instant.parse("2031-01-01T00:00:00Z");
  private static final int HOUR = 3_600;
  private static final int HORIZON = 400 * 24 * HOUR;

  /// Of a text, with room for so many cases.
  static Opening of(String text, int cases) {
    var pact = Language.read(new Source("game.pact", text), Library.EMPTY).sound();
    var since = Optional.of(FIRST.minus(Duration.ofDays(1)));
    var program =
        Compiler.compile(
            pact.orElseThrow(), new Program.Settings(Clock.seconds(FIRST), cases, since));
    var reading = Reading.narrow(program.words());
    var semantics = new Semantics(program, reading);
    var before = semantics.step(program.initial(), Input.pass(-1), Reasons.NONE);
    return new Opening(program, reading, semantics.step(before, invasion(program), Reasons.NONE));
  }

  /// The game, with who moves when, and what is kept in mind until it decides.
  Arena arena(List<List<Integer>> turns, Observer observer, IntPredicate decided) {
    return new Arena(
        program,
        reading,
        attacked,
        turns,
        turns.size(),
        Map.of(),
        Interest.ANY,
        observer,
        0,
        decided,
        HOUR,
        HORIZON);
  }

  private static Input invasion(Program program) {
    return new Input(
        Input.Kind.DEED,
        0,
        program.actorNumber("RUS"),
        program.deedNumber("invasion").orElseThrow(),
        0,
        TargetKind.TERRITORY.ordinal(),
        Input.UNSAID,
        Input.UNSAID,
        Input.UNSAID,
        5,
        5,
        true,
        1);
  }
}
