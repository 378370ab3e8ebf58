package casus.cli;

import casus.report.Printers;
import java.util.List;
import java.util.stream.Stream;

/// The form of a brief.
sealed interface BriefForm {
  /// Text in some form.
  record Screen(Form.ForPeople page) implements BriefForm {}

  /// A PDF.
  record Paper() implements BriefForm {}

  /// How the command line calls it.
  default String word() {
    return switch (this) {
      case Screen(var page) -> page.word();
      case Paper() -> "pdf";
    };
  }

  /// For the command line.
  final class OfWord extends Converters.OneOf<BriefForm> {
    OfWord() {
      super(all(), BriefForm::word);
    }

    private static List<BriefForm> all() {
      var screens = Printers.ALL.stream().map(printer -> new Screen(new Form.ForPeople(printer)));
      return Stream.<BriefForm>concat(screens, Stream.of(new Paper())).toList();
    }
  }
}
