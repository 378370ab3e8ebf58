package casus.language;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The circles of a graph, in time linear in its size: one for each knot of nodes that all lead to
/// each other, through the first node of the knot and as short as can be.
final class CheckerCircles<N> {
  private final Map<N, List<N>> next;
  private final Map<N, Integer> index = new LinkedHashMap<>();
  private final Map<N, Integer> low = new LinkedHashMap<>();
  private final ArrayDeque<N> open = new ArrayDeque<>();
  private final Set<N> isOpen = new LinkedHashSet<>();
  private final Map<N, Integer> knot = new LinkedHashMap<>();
  private int knots;

  private CheckerCircles(Map<N, List<N>> next) {
    this.next = next;
  }

  /// The circles, in the order of their first nodes. The map's order is the order of the nodes.
  static <N> List<List<N>> of(Map<N, List<N>> next) {
    var circles = new CheckerCircles<>(next);
    for (var node : next.keySet()) if (!circles.index.containsKey(node)) circles.visit(node);
    var done = new LinkedHashSet<Integer>();
    var found = new ArrayList<List<N>>();
    for (var node : next.keySet()) {
      if (!done.add(circles.knot.getOrDefault(node, -1))) continue;
      var circle = circles.through(node);
      if (!circle.isEmpty()) found.add(circle);
    }
    return found;
  }

  private List<N> after(N node) {
    return next.getOrDefault(node, List.of());
  }

  /// Tarjan 1972, with a stack of our own, since a pact may be long.
  private void visit(N root) {
    record Frame<N>(N node, int at) {}
    var stack = new ArrayDeque<Frame<N>>();
    enter(root);
    stack.push(new Frame<>(root, 0));
    while (!stack.isEmpty()) {
      var frame = stack.pop();
      var node = frame.node();
      var steps = after(node);
      if (frame.at() < steps.size()) {
        var step = steps.get(frame.at());
        stack.push(new Frame<>(node, frame.at() + 1));
        if (!index.containsKey(step)) {
          enter(step);
          stack.push(new Frame<>(step, 0));
        } else if (isOpen.contains(step)) {
          low.merge(node, number(index, step), Math::min);
        }
        continue;
      }
      if (number(low, node) == number(index, node)) close(node);
      if (!stack.isEmpty()) low.merge(stack.peek().node(), number(low, node), Math::min);
    }
  }

  private static <N> int number(Map<N, Integer> numbers, N node) {
    return numbers.getOrDefault(node, -1);
  }

  private void enter(N node) {
    index.put(node, index.size());
    low.put(node, number(index, node));
    open.push(node);
    isOpen.add(node);
  }

  private void close(N root) {
    while (true) {
      var node = open.pop();
      isOpen.remove(node);
      knot.put(node, knots);
      if (node.equals(root)) break;
    }
    knots++;
  }

  /// A shortest way from a node back to itself within its knot, the node once; empty if there is
  /// none.
  private List<N> through(N node) {
    var from = new LinkedHashMap<N, N>();
    var queue = new ArrayDeque<N>();
    queue.add(node);
    while (!queue.isEmpty()) {
      var at = queue.remove();
      for (var step : after(at)) {
        if (step.equals(node)) return way(node, at, from);
        if (number(knot, step) != number(knot, node) || from.containsKey(step)) continue;
        from.put(step, at);
        queue.add(step);
      }
    }
    return List.of();
  }

  private static <N> List<N> way(N first, N last, Map<N, N> from) {
    var way = new ArrayList<N>();
    for (var at = last; !at.equals(first); at = from.getOrDefault(at, first)) way.add(at);
    way.add(first);
    return way.reversed();
  }
}
