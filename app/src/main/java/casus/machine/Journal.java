package casus.machine;

import java.util.ArrayList;
import java.util.List;

/// The reasons of a run, in order: who came in, what moved, and because of which earlier entry.
public final class Journal implements Reasons {
  private final List<Entry> entries = new ArrayList<>();

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

  /// All lines so far.
  public List<Entry> entries() {
    return List.copyOf(entries);
  }

  @Override
  public int took(Input input) {
    return add(new Entry.Took(input));
  }

  @Override
  public int fell(int tick, int instance, int because) {
    return add(new Entry.Fell(tick, instance, because == NOTHING ? lastMove(instance) : because));
  }

  @Override
  public int moved(int tick, int instance, Cause cause, int from, int to, int due, int because) {
    return add(new Entry.Moved(tick, instance, cause, from, to, due, because));
  }

  @Override
  public int noted(int tick, Note note, int part, int slot, int actor, int because) {
    return add(new Entry.Noted(tick, note, part, slot, actor, because));
  }

  private int add(Entry entry) {
    entries.add(entry);
    return entries.size() - 1;
  }

  private int lastMove(int instance) {
    for (var number = entries.size() - 1; number >= 0; number--)
      if (entries.get(number) instanceof Entry.Moved moved && moved.instance() == instance)
        return number;
    return NOTHING;
  }
}
