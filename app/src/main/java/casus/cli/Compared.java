package casus.cli;

import casus.engine.audit.Study;
import casus.engine.compare.Comparison;
import casus.engine.explore.Budget;
import casus.language.Language.Text;
import casus.pact.Label;
import casus.workbench.Workbench;
import java.util.List;

/// Pacts side by side, and what they answer to the same questions, in their order.
record Compared(List<Text> texts, Comparison comparison) {
  Compared {
    texts = List.copyOf(texts);
  }

  static Compared of(List<Text> texts, Budget budget) {
    return of(texts, texts.stream().map(text -> Workbench.study(text, budget)).toList());
  }

  /// The same in studies that have been asked other things.
  static Compared of(List<Text> texts, List<Study> studies) {
    return new Compared(texts, Workbench.compare(studies));
  }

  /// Whether every search came to its end.
  boolean complete() {
    return comparison.complete().stream().allMatch(each -> each);
  }

  /// How a table names a pact: by its file, where two of them bear one name.
  String name(int text) {
    var name = texts.get(text).pact().name();
    var namesakes = texts.stream().filter(other -> other.pact().name().equals(name)).count();
    return namesakes == 1 ? name : name + " (" + file(text) + ")";
  }

  String file(int text) {
    return texts.get(text).sources().main().name();
  }

  /// `file:line:column` of a clause.
  String place(int text, Label label) {
    var source = texts.get(text).sources().of(label);
    var start = label.span().start();
    return source.name() + ":" + source.line(start) + ":" + source.column(start);
  }
}
