package casus.chronicle.format;

import casus.chronicle.Intent;
import casus.vocabulary.TargetKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What a row can say: the columns of a CSV file and the fields of a JSON object, in the order in
/// which they are written. The tables of columns in the documentation are made from this list.
enum Column {
  TIME(Kind.TIME, "", "when it happened", "2014-02-27"),
  UNTIL(
      Kind.TIME,
      "the end of `time`",
      "when it ended at the latest, if `time` is when it began",
      "2014-03-01"),
  KNOWN(Kind.TIME, "`time` with `until`", "when it became known", "2014-03-04"),
  ACTOR(Kind.ACTOR, "", "who did it, by the best attribution; `UNKNOWN` if nobody has said", "RUS"),
  ACT(Kind.ACT, "", "what was done: an act, a speech act, or a duty performed", "occupation"),
  TARGET(Kind.ACTOR, "nobody", "whom it was done to, or asked of", "UKR"),
  OBJECT(Kind.WORD, "territory", "what it hit", "forces"),
  PLACE(
      Kind.PLACE,
      "the target's territory, if that is one place; else not told",
      "where: a region without parts",
      "crimea"),
  ABOUT(
      Kind.REFERENCE,
      "nothing",
      "the pact, or `pact/clause`, that words or a performance concern",
      "nato/call-consultation"),
  ATTRIBUTED_BY(Kind.ACTORS, "nobody", "who said that the actor did it", "NATO"),
  ATTRIBUTED_AT(Kind.TIME, "`known`", "when they first said so", "2001-10-02"),
  CLAIMED_BY(Kind.ACTORS, "nobody", "whose account this is, where it is contested", "ARM"),
  DENIED_BY(Kind.ACTORS, "nobody", "who denies it, or denies having done it", "AZE"),
  SCALE(Kind.GRADE, "0, not told", "how large, 1 to 5", "4"),
  EFFECTS(Kind.GRADE, "0, not told", "how grave its effects, 1 to 5", "3"),
  INTENT(Kind.WORD, "unknown", "whether it was meant", "deliberate"),
  QUANTITY(Kind.COUNT, "1", "how many: aircraft, votes, visits", "19"),
  CERTAINTY(Kind.WORD, "not told", "how sure the fact is, `A` to `D`", "B"),
  SOURCE(Kind.SOURCES, "none", "codes of the sources", "BU2 BU3"),
  NOTE(Kind.TEXT, "none", "anything else, in words", "times are local");

  /// Every column, in the order in which files are written.
  static final List<Column> ALL = List.of(values());

  /// How the text of a cell is read.
  enum Kind {
    TIME("time"),
    ACTOR("code of an actor"),
    ACTORS("codes of actors"),
    ACT("name of an act"),
    PLACE("name of a region"),
    REFERENCE("pact or pact/clause"),
    WORD("one of a few words"),
    GRADE("number from 0 to 5"),
    COUNT("number from 1 up"),
    SOURCES("codes"),
    TEXT("text");

    private final String text;

    Kind(String text) {
      this.text = text;
    }

    /// For a reader of the documentation.
    String text() {
      return text;
    }

    /// Several words: separated by spaces in a cell, an array in JSON.
    boolean isList() {
      return this == ACTORS || this == SOURCES;
    }

    /// Written without quotation marks in JSON.
    boolean isNumber() {
      return this == GRADE || this == COUNT;
    }
  }

  private final String text = name().toLowerCase(Locale.ROOT).replace('_', '-');
  private final Kind kind;
  private final String fallback;
  private final String meaning;
  private final String example;

  Column(Kind kind, String fallback, String meaning, String example) {
    this.kind = kind;
    this.fallback = fallback;
    this.meaning = meaning;
    this.example = example;
  }

  Kind kind() {
    return kind;
  }

  /// A row without it says nothing.
  boolean isRequired() {
    return fallback.isEmpty();
  }

  /// What an empty cell means, in words.
  String fallback() {
    return fallback;
  }

  String meaning() {
    return meaning;
  }

  String example() {
    return example;
  }

  /// The meaning up to its first comma: `who did it`.
  String gist() {
    return meaning.split("[,;:]", 2)[0];
  }

  /// The words of a column of a few words; none for any other.
  List<String> choices() {
    return switch (this) {
      case OBJECT -> Stream.of(TargetKind.values()).map(TargetKind::text).toList();
      case INTENT -> Stream.of(Intent.values()).map(Intent::text).toList();
      case CERTAINTY -> List.of("A", "B", "C", "D");
      default -> List.of();
    };
  }

  /// As files write it: `attributed-by`.
  String text() {
    return text;
  }

  static Optional<Column> find(String text) {
    for (var column : ALL) {
      if (column.text.equals(text)) return Optional.of(column);
    }
    return Optional.empty();
  }

  static List<String> names() {
    return ALL.stream().map(Column::text).toList();
  }
}
