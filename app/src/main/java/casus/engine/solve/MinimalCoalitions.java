package casus.engine.solve;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

/// Finds the minimal coalitions that can do something, for a question in which one member more
/// never hurts: everything said in [Solver] is such a question. Smaller ones are tried first;
/// whoever contains one that can is not asked.
public final class MinimalCoalitions {
  private final List<Integer> candidates;
  private final int mostMembers;
  private final int mostAsked;
  private final Predicate<Coalition> can;
  private final List<Coalition> minimal = new ArrayList<>();
  private final BitSet chosen = new BitSet();
  private int asked;
  private boolean tried;
  private boolean bounded;

  private MinimalCoalitions(
      List<Integer> candidates, int mostMembers, int mostAsked, Predicate<Coalition> can) {
    this.candidates = List.copyOf(candidates);
    this.mostMembers = mostMembers;
    this.mostAsked = mostAsked;
    this.can = can;
  }

  /// Among some players, each named once; of no more than so many members; with no more than so
  /// many questions, at least one. The empty coalition is tried too: it can what happens anyway.
  public static Coalitions of(
      List<Integer> candidates, int mostMembers, int mostAsked, Predicate<Coalition> can) {
    if (candidates.stream().distinct().count() != candidates.size())
      throw new IllegalArgumentException("named twice: " + candidates);
    if (mostMembers < 0 || mostAsked < 1)
      throw new IllegalArgumentException(mostMembers + " members, asked " + mostAsked);
    return new MinimalCoalitions(candidates, mostMembers, mostAsked, can).found();
  }

  private Coalitions found() {
    var all = Coalition.of(candidates);
    asked++;
    // What all together cannot, no fewer can.
    if (!can.test(all)) return new Coalitions.All(List.of(), asked);
    for (var members = 0; members < candidates.size(); members++) {
      tried = false;
      choose(0, members);
      if (bounded) return new Coalitions.UpTo(members - 1, minimal, asked);
      if (!tried) return new Coalitions.All(minimal, asked);
    }
    if (minimal.isEmpty()) minimal.add(all);
    return new Coalitions.All(minimal, asked);
  }

  private void choose(int from, int missing) {
    if (contains(chosen)) return;
    if (missing == 0) {
      ask();
      return;
    }
    for (var at = from; at <= candidates.size() - missing && !bounded; at++) {
      chosen.set(candidates.get(at));
      choose(at + 1, missing - 1);
      chosen.clear(candidates.get(at));
    }
  }

  private void ask() {
    tried = true;
    bounded = chosen.cardinality() > mostMembers || asked == mostAsked;
    if (bounded) return;
    asked++;
    var coalition = new Coalition(chosen);
    if (can.test(coalition)) minimal.add(coalition);
  }

  private boolean contains(BitSet players) {
    var coalition = new Coalition(players);
    return minimal.stream().anyMatch(found -> found.within(coalition));
  }
}
