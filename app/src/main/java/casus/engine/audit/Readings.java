package casus.engine.audit;

import casus.engine.Wording;
import casus.machine.OpenWord;
import casus.machine.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// The readings that a question is asked under: the narrowest and the widest of each open word that
/// can matter for it, in every combination. What lies between cannot matter: a longer time, and a
/// wider word, only ever let more happen.
record Readings(List<OpenWord> words, List<Integer> varied, List<Reading> all) {
  /// More combinations than this are not tried.
  private static final int MOST = 256;

  static final Bounds.Limit LIMIT = new Bounds.Limit("readings", MOST);

  /// Every combination for the words that matter; empty if there are too many.
  static Readings of(List<OpenWord> words, Predicate<OpenWord> matters) {
    var varied =
        IntStream.range(0, words.size())
            .filter(word -> matters.test(words.get(word)))
            .boxed()
            .toList();
    var all = new ArrayList<Reading>();
    all.add(Reading.narrow(words));
    for (var word : varied) {
      var last = words.get(word).readings().size() - 1;
      if (last == 0) continue;
      if (all.size() > MOST / 2) return new Readings(words, varied, List.of());
      for (var reading : List.copyOf(all)) all.add(reading.with(word, last));
    }
    return new Readings(words, varied, all);
  }

  /// Why they were not tried, where there are too many.
  String tooMany() {
    return "its open words have too many readings to try them all: "
        + Wording.list(varied.stream().map(word -> Words.quote(words.get(word).name())).toList());
  }

  /// How the readings under which something is so, the first of them before all, differ from the
  /// others under which it could be; nothing where they do not.
  String difference(List<Reading> found, List<Reading> possible) {
    return found.containsAll(possible) ? "" : difference(found.getFirst(), found);
  }

  /// How a reading differs from others among those tried: ` if forthwith means 1 day`; nothing
  /// where all are alike.
  String difference(Reading reading, List<Reading> among) {
    if (among.size() == all.size()) return "";
    var deciding = new TreeSet<Integer>();
    for (var word : varied) {
      var choices = among.stream().map(each -> each.choices().get(word)).distinct().toList();
      if (choices.size() == 1) deciding.add(word);
    }
    var words =
        (deciding.isEmpty() ? varied : List.copyOf(deciding))
            .stream().map(word -> meaning(word, reading.choices().get(word))).toList();
    return " if " + Wording.list(words);
  }

  private String meaning(int word, int choice) {
    var open = words.get(word);
    var name = "`" + open.name() + "`";
    var meaning = open.readings().get(choice);
    return switch (open.kind()) {
      case DEED -> name + " is read " + (choice == 0 ? "narrowly" : "broadly");
      case TIME -> name + (meaning.equals("unbounded") ? " has no end" : " means " + meaning);
      case CONDITION -> name + " is " + meaning;
    };
  }
}
