package casus.cli;

import casus.chronicle.When;
import casus.diagnostic.Nearest;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Words of the command line, made into values; a word that means nothing is told what would be
/// right.
final class Converters {
  private Converters() {}

  /// A time: a date means the end of its day, so that what happened on it has happened.
  static final class EndOf implements ITypeConverter<Instant> {
    @Override
    public Instant convert(String word) {
      return switch (When.read(word)) {
        case When.Reading.Read(var when) -> when.last();
        case When.Reading.Malformed(var help) -> throw wrong(word, "is not a time: " + help);
        case When.Reading.Impossible(var problem) -> throw wrong(word, "is no time: " + problem);
        case When.Reading.Backwards() -> throw wrong(word, "ends before it begins");
      };
    }
  }

  /// One of a few words.
  abstract static class OneOf<T> implements ITypeConverter<T> {
    private final Map<String, T> choices = new LinkedHashMap<>();

    OneOf(List<T> choices, Function<T, String> word) {
      for (var choice : choices) this.choices.put(word.apply(choice), choice);
    }

    @Override
    public T convert(String word) {
      return Optional.ofNullable(choices.get(word.toLowerCase(Locale.ROOT)))
          .orElseThrow(() -> wrong(word, "is not one of " + names() + near(word)));
    }

    private String names() {
      return String.join(", ", choices.keySet());
    }

    private String near(String word) {
      var near = Nearest.to(word, choices.keySet());
      return near.isEmpty() ? "" : "; did you mean `" + near.getFirst() + "`?";
    }
  }

  private static TypeConversionException wrong(String word, String why) {
    return new TypeConversionException("`" + word + "` " + why);
  }
}
