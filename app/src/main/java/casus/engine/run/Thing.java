package casus.engine.run;

import casus.engine.run.Play.Life;
import casus.machine.Journal;
import casus.machine.Machine;
import java.util.Comparator;

/// What is the same thing in every play: the clause, whose case, the how-manieth such case, and
/// whose duty or power. Things stand in the order of the text.
record Thing(int part, int victim, int ordinal, int actor) implements Comparable<Thing> {
  private static final Comparator<Thing> ORDER =
      Comparator.comparingInt(Thing::part)
          .thenComparingInt(Thing::victim)
          .thenComparingInt(Thing::ordinal)
          .thenComparingInt(Thing::actor);

  static Thing of(Play play, Life life) {
    if (life.machine != Machine.CASE)
      return new Thing(life.part, play.victim(life), life.ordinal, life.actor);
    var matter = play.matters().get(life.matter);
    return new Thing(matter.origin, matter.victim, matter.ordinal, life.actor);
  }

  /// Whether it is of the same clause and case, whoever bears it.
  boolean isIn(Thing other) {
    return part == other.part && victim == other.victim && ordinal == other.ordinal;
  }

  /// What an entry of the journal is about.
  static Thing of(Play play, int entry) {
    var matter = play.matter(entry);
    var victim = matter.map(found -> found.victim).orElse(-1);
    var ordinal = matter.map(found -> found.ordinal).orElse(0);
    return switch (play.entries().get(entry)) {
      case Journal.Entry.Moved moved -> {
        var instance = play.program().instance(moved.instance());
        var part =
            instance.machine() == Machine.CASE
                ? matter.map(found -> found.origin).orElse(-1)
                : instance.part();
        yield new Thing(part, victim, ordinal, instance.actor());
      }
      case Journal.Entry.Noted noted -> new Thing(noted.part(), victim, ordinal, noted.actor());
      case Journal.Entry.Took _, Journal.Entry.Fell _ -> new Thing(-1, -1, 0, -1);
    };
  }

  @Override
  public int compareTo(Thing other) {
    return ORDER.compare(this, other);
  }
}
