package casus.engine.compare;

import casus.chronicle.Chronicle;
import casus.engine.run.InForce;
import casus.engine.run.Settings;
import casus.pact.Pact;
import java.util.List;
import java.util.stream.Stream;

/// What one chronicle brings under several pacts.
///
/// @param rows a row for each matter, in order
/// @param complete for each pact, whether it could be run
/// @param inForce for each pact, on which of its dates it ran
public record Replay(
    Chronicle chronicle, List<Row> rows, List<Boolean> complete, List<InForce> inForce) {
  public Replay {
    rows = List.copyOf(rows);
    complete = List.copyOf(complete);
    inForce = List.copyOf(inForce);
  }

  /// A matter, and a cell for each pact, in their order.
  public record Row(Matter matter, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  public static Replay of(List<Pact> pacts, Chronicle chronicle, Settings settings) {
    var replayed = pacts.stream().map(pact -> Replayed.of(pact, chronicle, settings)).toList();
    var rows =
        Stream.of(Matter.values())
            .map(matter ->
                new Row(matter, replayed.stream().map(each -> each.cell(matter)).toList()))
            .toList();
    return new Replay(
        chronicle,
        rows,
        replayed.stream().map(Replayed::ran).toList(),
        replayed.stream().map(Replayed::inForce).toList());
  }
}
