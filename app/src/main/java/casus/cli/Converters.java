package casus.cli;

import casus.chronicle.When;
import casus.diagnostic.Nearest;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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
  abstract static class OneOf<E extends Enum<E>> implements ITypeConverter<E> {
    private final List<E> choices;

    OneOf(E[] choices) {
      this.choices = Arrays.asList(choices);
    }

    @Override
    public E convert(String word) {
      return choices.stream()
          .filter(choice -> text(choice).equals(word.toLowerCase(Locale.ROOT)))
          .findFirst()
          .orElseThrow(() -> wrong(word, "is not one of " + names() + near(word)));
    }

    private String names() {
      return String.join(", ", choices.stream().map(OneOf::text).toList());
    }

    private String near(String word) {
      var near = Nearest.to(word, choices.stream().map(OneOf::text).toList());
      return near.isEmpty() ? "" : "; did you mean `" + near.getFirst() + "`?";
    }

    private static String text(Enum<?> choice) {
      return choice.name().toLowerCase(Locale.ROOT);
    }
  }

  private static TypeConversionException wrong(String word, String why) {
    return new TypeConversionException("`" + word + "` " + why);
  }
}
