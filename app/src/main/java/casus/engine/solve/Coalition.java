package casus.engine.solve;

import java.util.BitSet;
import java.util.List;

/// Players who act as one, by their numbers in the automaton.
public record Coalition(BitSet players) {
  /// Nobody at all: what this coalition can force happens whatever anybody does.
  public static final Coalition NOBODY = new Coalition(new BitSet());

  public Coalition {
    players = (BitSet) players.clone();
  }

  public static Coalition of(int... players) {
    var set = new BitSet();
    for (var player : players) set.set(player);
    return new Coalition(set);
  }

  public static Coalition of(List<Integer> players) {
    return of(players.stream().mapToInt(Integer::intValue).toArray());
  }

  /// The players `0` to `players - 1`.
  public static Coalition everybody(int players) {
    return NOBODY.others(players);
  }

  /// A copy.
  @Override
  public BitSet players() {
    return (BitSet) players.clone();
  }

  public boolean has(int player) {
    return players.get(player);
  }

  public int size() {
    return players.cardinality();
  }

  /// The members by number, least first.
  public List<Integer> members() {
    return players.stream().boxed().toList();
  }

  /// Whether everybody in it is in the other coalition too.
  public boolean within(Coalition other) {
    var rest = players();
    rest.andNot(other.players);
    return rest.isEmpty();
  }

  /// Whoever of the first so many players is not in it.
  public Coalition others(int count) {
    var rest = new BitSet();
    rest.set(0, count);
    rest.andNot(players);
    return new Coalition(rest);
  }

  /// By number, whether a player is in it: for inner loops.
  boolean[] table(int count) {
    var table = new boolean[count];
    for (var player = 0; player < count; player++) table[player] = players.get(player);
    return table;
  }

  /// `{0, 3}`.
  @Override
  public String toString() {
    return players.toString();
  }
}
