package casus.bench;

import casus.engine.explore.Arena;
import casus.machine.Configuration;
import casus.machine.Machine;
import casus.machine.Program;
import java.util.List;
import java.util.stream.IntStream;

/// A game that grows: so many guarantors consult and vote after an attack within so many hours, an
/// hour a round, with room for so many cases. Play ends when help is owed.
record Family(int guarantors, int hours, int cases) implements Game {
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

  @Override
  public Arena arena() {
    var opening = Opening.of(text(), cases);
    var program = opening.program();
    return opening.arena(
        List.of(List.of(0), IntStream.rangeClosed(1, guarantors).boxed().toList()),
        (memory, _, at) -> owed(program, at) ? 1 : memory,
        memory -> memory == 1);
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
