package casus.cli;

import casus.diagnostic.Source;
import casus.language.Language.Text;
import casus.pact.Label;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Several texts side by side, under names that tell them apart.
record Texts(List<Text> all) {
  Texts {
    all = List.copyOf(all);
  }

  /// How a page names a text: by its pact, and by its file where two bear one name.
  String name(int text) {
    var name = all.get(text).pact().name();
    var namesakes = all.stream().filter(other -> other.pact().name().equals(name)).count();
    return namesakes == 1 ? name : name + " (" + file(text) + ")";
  }

  List<String> names() {
    return IntStream.range(0, all.size()).mapToObj(this::name).toList();
  }

  String file(int text) {
    return all.get(text).sources().main().name();
  }

  /// The text that a clause stands in.
  Source source(int text, Label label) {
    return all.get(text).sources().of(label);
  }

  /// `file:line:column` of a clause.
  String place(int text, Label label) {
    return all.get(text).sources().place(label);
  }

  /// A clause as it stands in its text: from its first line as far as lines are indented.
  String clause(int text, Label label) {
    var source = source(text, label);
    var lines = source.text().lines().skip(source.line(label.span().start()) - 1L).toList();
    return Stream.concat(
            lines.stream().limit(1),
            lines.stream()
                .skip(1)
                .takeWhile(line -> !line.isBlank() && Character.isWhitespace(line.charAt(0))))
        .collect(Collectors.joining("\n"));
  }
}
