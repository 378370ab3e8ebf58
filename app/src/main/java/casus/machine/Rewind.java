package casus.machine;

import casus.pact.Conventions;
import java.util.Optional;

/// Configurations told from now: what matters of an instant is how far off it is. Two
/// configurations that differ only in the hour become equal, so that a search meets them once.
///
/// As long as a date that a clause names lies ahead, time is told by the calendar; behind the last,
/// from there. Not exact where a limit counts by the calendar or runs to a date, since how long a
/// month is depends on when it begins. [#inexact] says so.
public final class Rewind {
  /// No horizon lies as far as this.
  static final int FAR = 1 << 29;

  private final Program program;
  private final int horizon;
  private final boolean tolls;

  /// Clocks that run longer than the horizon, in ticks, are taken never to run out.
  public Rewind(Program program, int horizon) {
    this.program = program;
    if (horizon >= FAR) throw new IllegalArgumentException("a horizon of " + horizon);
    this.horizon = horizon;
    tolls =
        program.pact().conventions().suspension().stream()
            .anyMatch(choice -> choice == Conventions.Suspension.TOLLS);
  }

  /// Why configurations of a program that differ only in the hour may not come to the same: empty
  /// if they always do. `` `report` counts months of the calendar ``.
  public static Optional<String> inexact(Program program) {
    return new DateBound(program).reason();
  }

  /// The same configuration, with its present tick as the first behind all dates: as tick zero,
  /// where no clause names one.
  public Configuration toNow(Configuration configuration) {
    var first = program.lastDate() + 1;
    if (program.now(configuration) < first) return configuration;
    var cells = configuration.copy();
    var by = cells[Program.NOW] - first;
    cells[Program.NOW] = first;
    for (var instance : program.instances) closer(instance, cells, by);
    cells[Program.NEXT] = closer(cells[Program.NEXT], by);
    return new Configuration(cells);
  }

  /// Brings the clocks of one machine closer.
  void closer(Instance instance, int[] cells, int by) {
    var due = instance.cell() + Program.DUE;
    if (!remains(instance, cells)) cells[due] = closer(cells[due], by);
    else if (cells[due] > horizon) cells[due] = Clock.NEVER;
    if (instance.machine() == Machine.POWER && instance.extras() > 0)
      cells[instance.cell() + Powers.LIMIT] = closer(cells[instance.cell() + Powers.LIMIT], by);
  }

  /// Whether what remains of a limit is kept while it stands still.
  boolean tolls() {
    return tolls;
  }

  /// Whether a machine keeps what remains of its limit instead of its end.
  boolean remains(Instance instance, int[] cells) {
    return tolls
        && (instance.machine() == Machine.NORM || instance.machine() == Machine.POWER)
        && instance.machine().is(cells[instance.cell() + Program.STATE], "suspended");
  }

  /// What lies behind is all one, and so is what lies beyond the horizon.
  int closer(int tick, int by) {
    if (tick == Clock.NEVER || tick == Clock.ALWAYS) return tick;
    var left = (long) tick - by;
    if (left - program.lastDate() > horizon) return Clock.NEVER;
    return (int) Math.max(program.lastDate(), left);
  }
}
