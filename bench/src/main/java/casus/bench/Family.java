package casus.bench;

import casus.diagnostic.Source;
import casus.engine.explore.Arena;
import casus.engine.explore.Interest;
import casus.language.Language;
import casus.language.Library;
import casus.machine.Clock;
import casus.machine.Compiler;
import casus.machine.Configuration;
import casus.machine.Input;
import casus.machine.Machine;
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
import java.util.stream.IntStream;

/// A game that grows: so many guarantors consult and vote after an attack within so many hours, an
/// hour a round, with room for so many cases. Play ends when help is owed.
record Family(int guarantors, int hours, int cases) {
  private static final Instant FIRST = Instant.parse("2031-01-01T00:00:00Z");
  private static final int HOUR = 3_600;
  private static final int HORIZON = 400 * 24 * HOUR;

  private static final List<String> NAMES =
      List.of(
          ("NOR DNK SWE FIN GBR FRA DEU ITA ESP PRT POL CZE SVK HUN ROU BGR GRC TUR NLD BEL LUX EST"
                  + " LVA LTU CAN USA HRV SVN ALB MKD MNE IRL AUT CHE UKR MDA GEO ARM JPN KOR")
              .split(" "));

  private String text() {
    return """
    pact family "A family of games"
    conventions
      abstention blocks-unanimity
      late cures
    party ISL as ward
    party %s as guarantor
    trigger attack when invasion on ISL
    %s
    duty consult each guarantor must consult upon attack within %d hours on breach no remedy
    decision vote upon attack by two-thirds of guarantor within %d hours otherwise rejected
    duty help each guarantor must assist victim upon vote within 3 days on breach no remedy
    """
        .formatted(
            String.join(", ", NAMES.subList(0, guarantors)),
            cases > 1 ? "power ask each guarantor may ask for consultation" : "",
            hours,
            hours);
  }

  /// What such a game unfolds.
  Arena arena() {
    var pact = Language.read(new Source("family.pact", text()), Library.EMPTY).sound();
    var since = Optional.of(FIRST.minus(Duration.ofDays(1)));
    var program =
        Compiler.compile(
            pact.orElseThrow(), new Program.Settings(Clock.seconds(FIRST), cases, since));
    var reading = Reading.narrow(program.words());
    var semantics = new Semantics(program, reading);
    var before = semantics.step(program.initial(), Input.pass(-1), Reasons.NONE);
    return new Arena(
        program,
        reading,
        semantics.step(before, invasion(program), Reasons.NONE),
        List.of(List.of(0), IntStream.rangeClosed(1, guarantors).boxed().toList()),
        2,
        Map.of(),
        Interest.ANY,
        (memory, _, at) -> owed(program, at) ? 1 : memory,
        0,
        memory -> memory == 1,
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

  private static boolean owed(Program program, Configuration at) {
    var help = program.partNumber("help").orElseThrow();
    for (var number = 0; number < program.instanceCount(); number++)
      if (program.instance(number).part() == help && program.state(at, number) != Machine.START)
        return true;
    return false;
  }

  @Override
  public String toString() {
    return "%d guarantors, %d h, %d cases".formatted(guarantors, hours, cases);
  }
}
