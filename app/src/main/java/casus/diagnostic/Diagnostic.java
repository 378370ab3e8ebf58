package casus.diagnostic;

import java.util.List;

/// One mistake of an author, or one warning: its code, the text and the place in it, one sentence
/// in the author's words, and what can be done about it.
public record Diagnostic(Code code, Source source, Span span, String problem, List<String> helps) {
  public Diagnostic {
    helps = List.copyOf(helps);
  }

  /// Whether the text can be used all the same.
  public boolean isWarning() {
    return code.severity() == Severity.WARNING;
  }

  /// `file:line:column`, as editors understand it.
  public String place() {
    return source.name() + ":" + source.line(span.start()) + ":" + source.column(span.start());
  }
}
