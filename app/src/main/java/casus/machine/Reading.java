package casus.machine;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// One admissible reading for each open word of a program, by place: what an engine assumes where
/// nobody competent has spoken.
public final class Reading {
  private final List<Integer> choices;
  private final boolean[] asked;

  public Reading(List<Integer> choices) {
    this(choices, new boolean[0]);
  }

  private Reading(List<Integer> choices, boolean[] asked) {
    this.choices = List.copyOf(choices);
    this.asked = asked;
  }

  /// The same reading; it notes of which words it is asked.
  public Reading noting(boolean[] asked) {
    if (asked.length != choices.size()) throw new IllegalArgumentException("notes of other words");
    return new Reading(choices, asked);
  }

  public List<Integer> choices() {
    return choices;
  }

  /// What is assumed of a word.
  int of(int word) {
    if (asked.length > 0) asked[word] = true;
    return choices.get(word);
  }

  /// The first reading of every word: the narrowest.
  public static Reading narrow(List<OpenWord> words) {
    return new Reading(words.stream().map(_ -> 0).toList());
  }

  /// Every combination of readings, narrowest first, the last word turning fastest. There may be
  /// many: callers bound the product first.
  public static List<Reading> all(List<OpenWord> words) {
    var found = new ArrayList<List<Integer>>();
    found.add(List.of());
    for (var word : words) {
      var longer = new ArrayList<List<Integer>>();
      for (var prefix : found) {
        for (var choice = 0; choice < word.readings().size(); choice++) {
          var next = new ArrayList<>(prefix);
          next.add(choice);
          longer.add(next);
        }
      }
      found = longer;
    }
    return found.stream().map(Reading::new).toList();
  }

  /// The same reading, but for one word.
  public Reading with(int word, int choice) {
    var changed = new ArrayList<>(choices);
    changed.set(word, choice);
    return new Reading(changed);
  }

  /// `forthwith = 1 day, armed-attack = core acts only`.
  public String text(List<OpenWord> words) {
    return IntStream.range(0, words.size())
        .mapToObj(word ->
            words.get(word).name() + " = " + words.get(word).readings().get(choices.get(word)))
        .collect(Collectors.joining(", "));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Reading reading && reading.choices.equals(choices);
  }

  @Override
  public int hashCode() {
    return choices.hashCode();
  }

  @Override
  public String toString() {
    return "Reading" + choices;
  }
}
