package casus.cli;

import casus.engine.audit.Regime;
import casus.engine.audit.SharedFinding;
import casus.engine.run.Lines.NormLine;
import casus.engine.run.Run;
import casus.workbench.Workbench;
import java.util.List;
import java.util.Optional;

/// Runs of several texts on one chronicle, and where, in what has happened, one of them asks of a
/// party what another forbids it.
record RunTogether(List<Run> runs, List<SharedFinding> conflicts) {
  RunTogether {
    runs = List.copyOf(runs);
    conflicts = List.copyOf(conflicts);
  }

  /// Of texts that can bind side by side; nothing for one text, or for versions of one.
  static Optional<RunTogether> of(List<Run> runs) {
    var pacts = runs.stream().map(Run::pact).toList();
    if (pacts.size() < 2 || Regime.sameText(pacts).isPresent()) return Optional.empty();
    var arisen =
        Workbench.conflicts(pacts).stream().filter(found -> hasArisen(runs, found)).toList();
    return Optional.of(new RunTogether(runs, arisen));
  }

  /// Whether somebody concerned has come to owe it.
  private static boolean hasArisen(List<Run> runs, SharedFinding found) {
    return runs.get(found.text()).norms().stream()
        .filter(line -> line.clause().equals(found.finding().clause()))
        .map(NormLine::bearers)
        .flatMap(List::stream)
        .anyMatch(found.finding().parties()::contains);
  }

  /// The name of the pact of a number.
  String pact(int text) {
    return runs.get(text).pact().name();
  }
}
