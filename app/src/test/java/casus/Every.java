package casus;

import java.util.ArrayList;
import java.util.List;

/// Tries a small world completely: a loop whose body asks for numbers and is run again for every
/// combination of answers.
///
/// ```
/// for (var every = new Every(); every.next(); ) {
///   var seats = 1 + every.upTo(6);
///   var ayes = every.upTo(seats - 1);
///   ...
/// }
/// ```
///
/// A later question may depend on earlier answers. The body must ask the same after the same
/// answers: no clock, no randomness. The number of rounds is the size of the world: keep it small.
public final class Every {
  private final List<Integer> answers = new ArrayList<>();
  private final List<Integer> bounds = new ArrayList<>();
  private int asked;
  private boolean begun;

  /// Whether there is a combination left; moves on to it.
  public boolean next() {
    if (!begun) {
      begun = true;
      return true;
    }
    if (asked < answers.size()) throw new IllegalStateException("the body asked less than before");
    while (!answers.isEmpty() && answers.getLast().equals(bounds.getLast())) {
      answers.removeLast();
      bounds.removeLast();
    }
    if (answers.isEmpty()) return false;
    answers.add(answers.removeLast() + 1);
    asked = 0;
    return true;
  }

  /// Each number from 0 to `most`, both inclusive, in one round of the loop or another.
  public int upTo(int most) {
    if (!begun) throw new IllegalStateException("asked before next()");
    if (most < 0) throw new IllegalArgumentException("nothing to choose from: " + most);
    if (asked == answers.size()) {
      answers.add(0);
      bounds.add(most);
    }
    if (bounds.get(asked) != most) throw new IllegalStateException("the body asked otherwise");
    return answers.get(asked++);
  }

  /// Each item of a list, in its order.
  public <T> T of(List<T> items) {
    return items.get(upTo(items.size() - 1));
  }

  /// No, then yes.
  public boolean yes() {
    return upTo(1) == 1;
  }

  /// Each subset of a list, in its order, from none to all.
  public <T> List<T> someOf(List<T> items) {
    return items.stream().filter(item -> yes()).toList();
  }

  /// The answers of this round, for the message of a failure.
  @Override
  public String toString() {
    return answers.subList(0, asked).toString();
  }
}
