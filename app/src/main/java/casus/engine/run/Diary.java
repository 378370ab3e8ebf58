package casus.engine.run;

import casus.machine.Cause;
import casus.machine.Input;
import casus.machine.Journal.Entry;
import casus.machine.Note;
import casus.machine.Reasons;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The reasons of one play, which can be read while they are written: a run of many events looks
/// into them after each.
final class Diary implements Reasons {
  private final List<Entry> entries = new ArrayList<>();
  private final Map<Integer, Integer> lastMoves = new HashMap<>();

  /// All entries so far; the list grows.
  List<Entry> entries() {
    return entries;
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
