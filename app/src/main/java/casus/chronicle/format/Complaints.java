package casus.chronicle.format;

import casus.diagnostic.Code;
import casus.diagnostic.Diagnostic;
import casus.diagnostic.Nearest;
import casus.diagnostic.Source;
import casus.diagnostic.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What is wrong with one text, collected while it is read.
final class Complaints {
  private static final int LONGEST = 80;

  private final Source source;
  private final List<Diagnostic> found = new ArrayList<>();

  Complaints(Source source) {
    this.source = source;
  }

  void add(Code code, Span span, String problem, String... helps) {
    add(code, span, problem, List.of(helps));
  }

  void add(Code code, Span span, String problem, List<String> helps) {
    found.add(new Diagnostic(code, source, span, problem, helps));
  }

  int count() {
    return found.size();
  }

  /// In the order of the text.
  List<Diagnostic> all() {
    return found.stream()
        .sorted(
            Comparator.comparingInt((Diagnostic wrong) -> wrong.span().start())
                .thenComparing(Diagnostic::code))
        .toList();
  }

  /// A word of the author, in the quotation marks of messages; of a very long one the beginning.
  static String quoted(String word) {
    return "`" + (word.length() <= LONGEST ? word : word.substring(0, LONGEST) + "…") + "`";
  }

  /// `did you mean ...?`, if some candidate is near.
  static List<String> meant(String word, List<String> candidates) {
    return Nearest.to(word, candidates).stream()
        .map(name -> "did you mean `" + name + "`?")
        .toList();
  }
}
