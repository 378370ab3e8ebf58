package casus.machine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The reasons of a run, in order: who came in, what moved, and because of which earlier entry.
public final class Journal implements Reasons {
  private final List<Entry> entries = new ArrayList<>();
  private final Map<Integer, Integer> lastMoves = new HashMap<>();

  /// One line of the journal. Its number is its place; `because` is the number of its cause, or
  /// [Reasons#NOTHING].
  public sealed interface Entry {
    /// When.
    int tick();

    /// The number of the entry that caused this one.
    int because();

    record Took(Input input) implements Entry {
      @Override
      public int tick() {
        return input.tick();
      }

      @Override
      public int because() {
        return NOTHING;
      }
    }

    record Fell(int tick, int instance, int because) implements Entry {}

    record Moved(int tick, int instance, Cause cause, int from, int to, int due, int because)
        implements Entry {}

    record Noted(int tick, Note note, int part, int slot, int actor, int because)
        implements Entry {}
  }

  /// All lines so far, in a view that grows as the run goes on.
  public List<Entry> entries() {
    return Collections.unmodifiableList(entries);
  }

  @Override
  public int took(Input input) {
    return add(new Entry.Took(input));
  }

  /// What falls due does so because of the move that set its time, even if that was long ago.
  @Override
  public int fell(int tick, int instance, int because) {
    var cause = because == NOTHING ? lastMoves.getOrDefault(instance, NOTHING) : because;
    return add(new Entry.Fell(tick, instance, cause));
  }

  @Override
  public int moved(int tick, int instance, Cause cause, int from, int to, int due, int because) {
    var number = add(new Entry.Moved(tick, instance, cause, from, to, due, because));
    lastMoves.put(instance, number);
    return number;
  }

  @Override
  public int noted(int tick, Note note, int part, int slot, int actor, int because) {
    return add(new Entry.Noted(tick, note, part, slot, actor, because));
  }

  private int add(Entry entry) {
    entries.add(entry);
    return entries.size() - 1;
  }
}
