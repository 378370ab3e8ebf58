package casus.engine.solve;

import casus.machine.Automaton;
import casus.machine.AutomatonDraft;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Games for tests: written as text, or drawn. A line is a state, whose choice it is, and where its
/// transitions lead, with the ticks that pass after a plus:
///
/// ```
/// asked  gate:  asked+1 open away
/// ```
///
/// Play begins in the first line; states and players are numbered as they first appear at the
/// beginning of a line; the action of a transition is its number.
record Games(Automaton automaton, List<String> states, List<String> players) {
  static Games of(String text) {
    var states = new ArrayList<String>();
    var players = new ArrayList<String>();
    var lines = text.strip().lines().map(line -> line.strip().split("[\\s:]+")).toList();
    for (var line : lines) {
      states.add(line[0]);
      if (!players.contains(line[1])) players.add(line[1]);
    }
    var draft = new AutomatonDraft();
    for (var line : lines) {
      draft.state(players.indexOf(line[1]));
      for (var word : List.of(line).subList(2, line.length)) {
        var target = word.split("\\+");
        draft.transition(
            states.indexOf(target[0]),
            draft.transitions(),
            target.length == 1 ? 0 : Integer.parseInt(target[1]));
      }
    }
    return new Games(draft.finished(0), List.copyOf(states), List.copyOf(players));
  }

  /// Play begins anywhere; players 0 to 2; mostly few transitions; half of them take no time. All
  /// strategies of all players together are at most so many, so that they can be tried.
  static Automaton drawn(SplittableRandom random, int mostStates, long mostStrategies) {
    var states = 1 + random.nextInt(mostStates);
    var draft = new AutomatonDraft();
    var strategies = 1L;
    for (var state = 0; state < states; state++) {
      draft.state(random.nextInt(3));
      var count = random.nextInt(4);
      if (strategies * Math.max(1, count) > mostStrategies) count = Math.min(1, count);
      strategies *= Math.max(1, count);
      for (var number = 0; number < count; number++)
        draft.transition(
            random.nextInt(states),
            draft.transitions(),
            random.nextBoolean() ? 0 : random.nextInt(4));
    }
    return draft.finished(random.nextInt(states));
  }

  /// Each state with a chance of one in so many.
  static BitSet drawnSet(SplittableRandom random, Automaton automaton, int oneIn) {
    return IntStream.range(0, automaton.states())
        .filter(_ -> random.nextInt(oneIn) == 0)
        .collect(BitSet::new, BitSet::set, BitSet::or);
  }

  /// The states named.
  BitSet set(String names) {
    var set = new BitSet();
    for (var name : names.strip().split("\\s+")) if (!name.isEmpty()) set.set(state(name));
    return set;
  }

  int state(String name) {
    if (!states.contains(name)) throw new IllegalArgumentException("no state " + name);
    return states.indexOf(name);
  }

  Coalition coalition(String names) {
    var players = new BitSet();
    for (var name : names.strip().split("\\s+")) if (!name.isEmpty()) players.set(player(name));
    return new Coalition(players);
  }

  private int player(String name) {
    if (!players.contains(name)) throw new IllegalArgumentException("no player " + name);
    return players.indexOf(name);
  }

  /// The names of some states, in the order of the text.
  String names(BitSet set) {
    return set.stream().mapToObj(states::get).collect(Collectors.joining(" "));
  }

  /// `away asked`, and `away (asked)` for what comes again for ever.
  String told(Play play) {
    var passed = play.states(automaton);
    var stem = names(passed.subList(0, play.stem().size() + 1));
    return play.endless()
        ? stem + " (" + names(passed.subList(play.stem().size() + 1, passed.size())) + ")"
        : stem;
  }

  private String names(List<Integer> passed) {
    return passed.stream().map(states::get).collect(Collectors.joining(" "));
  }

  /// Every transition of an automaton, for the message of a failure.
  static String shown(Automaton automaton) {
    var text = new StringBuilder("\nplay begins in %d\n".formatted(automaton.initial()));
    for (var state = 0; state < automaton.states(); state++) {
      text.append("%d %d:".formatted(state, automaton.owner(state)));
      for (var t = automaton.first(state); t < automaton.first(state + 1); t++)
        text.append(" %d+%d".formatted(automaton.target(t), automaton.cost(t)));
      text.append('\n');
    }
    return text.toString();
  }
}
