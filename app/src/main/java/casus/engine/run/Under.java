package casus.engine.run;

import casus.machine.OpenWord;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Under which readings of open words, and which timings, something holds. Names only what the
/// answer depends on.
public sealed interface Under {
  /// Whatever the open words mean, and whatever the hours were.
  record Every() implements Under {}

  /// Under these circumstances and no others; each of them alone is enough.
  record Some(List<Circumstance> circumstances) implements Under {
    public Some {
      circumstances = List.copyOf(circumstances);
      if (circumstances.isEmpty()) throw new IllegalArgumentException("under no circumstance");
    }
  }

  /// Readings and timings that must come together.
  record Circumstance(List<Choice> choices) {
    public Circumstance {
      choices = List.copyOf(choices);
      if (choices.isEmpty()) throw new IllegalArgumentException("a circumstance without a choice");
    }
  }

  /// What one open word means, or how the times fall.
  sealed interface Choice {
    /// The word has one of these readings.
    record Word(String word, String cite, OpenWord.Kind kind, List<String> readings)
        implements Choice {
      public Word {
        readings = List.copyOf(readings);
      }
    }

    /// The imprecise times of the chronicle fall in one of these ways.
    record Hours(List<Timing> timings) implements Choice {
      public Hours {
        timings = List.copyOf(timings);
      }
    }

    /// A clause that follows `if`.
    default String text() {
      return switch (this) {
        case Word(var word, var cite, var kind, var readings) ->
            switch (kind) {
              case DEED -> "`" + word + "` is read in the " + readings(readings) + " sense";
              case TIME -> "`" + word + "` means " + readings(readings);
              case CONDITION ->
                  "the condition `"
                      + word
                      + (readings.contains("with effect") ? "` has effect" : "` has no effect");
            };
        case Hours(var timings) -> {
          var all = timings.stream().map(Timing::text).collect(Collectors.joining(", or "));
          yield timings.size() == 1 ? all : "(" + all + ")";
        }
      };
    }
  }

  /// The names of the open words that it depends on.
  default List<String> words() {
    return switch (this) {
      case Every() -> List.of();
      case Some(var circumstances) ->
          circumstances.stream()
              .flatMap(circumstance -> circumstance.choices().stream())
              .flatMap(choice ->
                  choice instanceof Choice.Word word ? Stream.of(word.word()) : Stream.empty())
              .distinct()
              .toList();
    };
  }

  /// Readings of a word: `1 day or no limit at all`.
  static String readings(List<String> readings) {
    return readings.stream()
        .map(reading -> reading.equals("unbounded") ? "no limit at all" : reading)
        .collect(Collectors.joining(" or "));
  }

  /// Whether it holds whatever the open words mean.
  default boolean always() {
    return this instanceof Every;
  }

  /// `under every reading`, or `if …`.
  default String text() {
    return switch (this) {
      case Every() -> "under every reading";
      case Some(var circumstances) ->
          circumstances.stream()
              .map(circumstance ->
                  circumstance.choices().stream()
                      .map(Choice::text)
                      .collect(Collectors.joining(" and ")))
              .collect(Collectors.joining("; or if ", "if ", ""));
    };
  }
}
