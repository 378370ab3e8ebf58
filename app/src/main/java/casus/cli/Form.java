package casus.cli;

import casus.report.Printer;
import casus.report.Printers;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The form of an answer.
sealed interface Form {
  record ForPeople(Printer printer) implements Form {}

  enum ForPrograms implements Form {
    JSON,
    SARIF,
    CSV
  }

  /// How the command line calls it.
  default String word() {
    return switch (this) {
      case ForPeople(var printer) -> printer.name();
      case ForPrograms form -> form.name().toLowerCase(Locale.ROOT);
    };
  }

  /// Every form for people, and some for programs.
  private static List<Form> all(ForPrograms... forms) {
    return Stream.concat(Printers.ALL.stream().map(ForPeople::new), Stream.<Form>of(forms))
        .toList();
  }

  /// The forms of a run, and of who can do what.
  final class OfRun extends Converters.OneOf<Form> {
    OfRun() {
      super(all(ForPrograms.JSON), Form::word);
    }
  }

  /// The forms of an audit.
  final class OfAudit extends Converters.OneOf<Form> {
    OfAudit() {
      super(all(ForPrograms.JSON, ForPrograms.SARIF), Form::word);
    }
  }

  /// The forms of a map.
  final class OfMap extends Converters.OneOf<Form> {
    OfMap() {
      super(all(ForPrograms.CSV, ForPrograms.JSON), Form::word);
    }
  }
}
