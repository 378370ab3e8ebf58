package casus.engine.explore;

import casus.machine.Trace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What has been learned about some functions of a configuration, as decision trees: an inner node
/// asks something of one block, and its answers lead on, in the end to the outcome. A question is
/// looked at once for each number of its block; after that the number leads on by itself.
///
/// Learning what a transition depends on, and using it again, is how LTSmin keeps successors (Blom,
/// van de Pol and Weber 2010, "LTSmin: distributed and symbolic reachability").
final class Recall<T> {
  private static final int SMALL = 8;
  private static final int[] NONE = {};
  private static final Test NOTHING = new Single(new Local(0), 0, 0, new Trace.OfCell.Bits(0, 0));

  /// The block of a node that asks more than one.
  private static final int SEVERAL = -1;

  // Places in a tree: zero is unknown, inner nodes are positive, outcomes negative.
  private int[] roots = new int[SMALL];
  private int[] block = new int[SMALL];
  private int[][] jump = new int[SMALL][];
  private final List<Test> tests = new ArrayList<>();
  private final List<Map<Integer, Integer>> answers = new ArrayList<>();
  private final List<T> outcomes = new ArrayList<>();
  private final int clocks;

  // By function: how many outcomes it has.
  private int[] learned = new int[SMALL];

  // By outcome: whether some clock was asked how far off it is.
  private final BitSet timely = new BitSet();
  private boolean noted;

  /// Something asked of a position.
  sealed interface Test permits Single, Crowd {
    int answer(int[] numbers);
  }

  /// Something asked of a field of a block. The question speaks of the field as if it were a cell.
  record Single(Local local, int block, int field, Trace.OfCell question) implements Test {
    @Override
    public int answer(int[] numbers) {
      return told(numbers[block]);
    }

    int told(int number) {
      return question.answer(local.values(number));
    }
  }

  /// Blocks from `clocks` on are clocks.
  Recall(int clocks) {
    this.clocks = clocks;
    forget();
  }

  /// Forgets everything.
  void forget() {
    Arrays.fill(roots, 0);
    Arrays.fill(learned, 0);
    tests.clear();
    answers.clear();
    outcomes.clear();
    timely.clear();
    // Node zero is nowhere.
    tests.add(NOTHING);
    answers.add(Map.of());
  }

  /// The place of the outcome of a function; zero if it is not known.
  int find(int function, int[] numbers) {
    if (function >= roots.length) return 0;
    var at = roots[function];
    while (at > 0) {
      if (block[at] == SEVERAL) {
        at = answers.get(at).getOrDefault(tests.get(at).answer(numbers), 0);
        continue;
      }
      var row = jump[at];
      var number = numbers[block[at]];
      var to = number < row.length ? row[number] : 0;
      at = to != 0 ? to : asked(at, number);
    }
    return noted(at);
  }

  /// The outcome at a place that [#find] gave.
  T outcome(int place) {
    return outcomes.get(-place - 1);
  }

  /// How many outcomes of a function have been learned.
  int learned(int function) {
    return function < learned.length ? learned[function] : 0;
  }

  /// From now on, notes whether an outcome depends on how far off a clock is.
  void watch() {
    noted = false;
  }

  /// Whether one did that was found or learned since.
  boolean timely() {
    return noted;
  }

  private int noted(int place) {
    noted |= place < 0 && timely.get(-place - 1);
    return place;
  }

  private int asked(int node, int number) {
    var to = answered(node, number);
    // What else is asked of the same block follows from the same number.
    while (to > 0 && block[to] == block[node]) {
      var further = answered(to, number);
      if (further == 0) break;
      to = further;
    }
    if (to == 0) return 0;
    if (number >= jump[node].length)
      jump[node] = Arrays.copyOf(jump[node], Math.max(number + 1, 2 * jump[node].length));
    jump[node][number] = to;
    return to;
  }

  private int answered(int node, int number) {
    return answers.get(node).getOrDefault(((Single) tests.get(node)).told(number), 0);
  }

  /// Learns the outcome of a function from the questions that led to it.
  int learn(int function, List<Test> asked, int[] numbers, T outcome) {
    if (function >= roots.length) {
      roots = Arrays.copyOf(roots, 2 * function);
      learned = Arrays.copyOf(learned, 2 * function);
    }
    learned[function]++;
    outcomes.add(outcome);
    var place = -outcomes.size();
    var node = 0;
    var answer = 0;
    for (var test : asked) {
      if (test instanceof Single single && single.block() >= clocks)
        timely.set(outcomes.size() - 1);
      var at = node == 0 ? roots[function] : answers.get(node).getOrDefault(answer, 0);
      if (at == 0) {
        at = grow(test);
        put(function, node, answer, at);
      }
      if (at < 0 || !tests.get(at).equals(test))
        throw new IllegalStateException("%s where %s was asked".formatted(test, at));
      node = at;
      // The one that was asked before remembers more.
      answer = tests.get(at).answer(numbers);
    }
    put(function, node, answer, place);
    return noted(place);
  }

  private void put(int function, int node, int answer, int to) {
    if (node == 0) roots[function] = to;
    else answers.get(node).put(answer, to);
  }

  private int grow(Test test) {
    var node = tests.size();
    if (node == block.length) {
      block = Arrays.copyOf(block, 2 * node);
      jump = Arrays.copyOf(jump, 2 * node);
    }
    tests.add(test);
    answers.add(new HashMap<>());
    block[node] = test instanceof Single single ? single.block() : SEVERAL;
    jump[node] = NONE;
    return node;
  }
}
