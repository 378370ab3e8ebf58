package casus.language;

import casus.diagnostic.Code;
import casus.diagnostic.Diagnostic;
import casus.diagnostic.Source;
import casus.diagnostic.Span;
import casus.pact.Clause;
import casus.pact.Label;
import casus.pact.Pact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/// What the checks complain of, each with its place. A name that is wrong in ten places is one
/// mistake: it is reported where it stands first, with a line that counts the others.
final class CheckerComplaints {
  private final Pact pact;
  private final Sources sources;
  private final List<Diagnostic> found = new ArrayList<>();
  private final Map<String, Integer> once = new LinkedHashMap<>();
  private final Map<Integer, Integer> more = new LinkedHashMap<>();
  private final Map<Source, TreeSet<Integer>> starts = new LinkedHashMap<>();

  CheckerComplaints(Pact pact, Sources sources) {
    this.pact = pact;
    this.sources = sources;
    for (var clause : pact.clauses())
      starts
          .computeIfAbsent(sources.of(clause.label()), source -> new TreeSet<>())
          .add(clause.label().span().start());
  }

  /// About a clause as a whole: its name is marked.
  void add(Code code, Clause clause, String problem, List<String> helps) {
    at(code, clause, clause.label().name(), Span.NONE, problem, helps);
  }

  /// About a word of a clause. The span is used where the model has one.
  void at(Code code, Clause clause, String word, Span span, String problem, List<String> helps) {
    var label = clause.label();
    var source = sources.of(label);
    found.add(new Diagnostic(code, source, place(source, label, word, span), problem, helps));
  }

  /// About a name, wherever it stands: once a name and a kind of mistake.
  void once(Code code, Clause clause, String word, Span span, String problem, List<String> helps) {
    if (!isNew(code, word)) return;
    at(code, clause, word, span, problem, helps);
  }

  /// About a word that stands in no clause, but in the head of the pact, in a convention or in an
  /// expectation.
  void main(Code code, String word, Span span, String problem, List<String> helps) {
    if (!isNew(code, word)) return;
    var source = sources.main();
    var from = Math.min(span.start(), source.text().length());
    var place =
        says(source, span, word)
            ? within(source, span, word)
            : new Stretch(source.text(), from, source.text().length()).find(word, pact.span());
    found.add(new Diagnostic(code, source, place, problem, helps));
  }

  private boolean isNew(Code code, String word) {
    var known = once.putIfAbsent(code + " " + word, found.size());
    if (known != null) more.merge(known, 1, Integer::sum);
    return known == null;
  }

  boolean hasMistakes() {
    return found.stream().anyMatch(complaint -> !complaint.isWarning());
  }

  /// Everything, in the order of the text; of an amended pact, the amended text first.
  List<Diagnostic> inOrder() {
    var texts =
        Stream.of(
                Stream.of(sources.root()),
                sources.amendments().values().stream(),
                Stream.of(sources.main()))
            .flatMap(text -> text)
            .distinct()
            .toList();
    var counted = new ArrayList<Diagnostic>();
    for (var i = 0; i < found.size(); i++)
      counted.add(withCount(found.get(i), more.getOrDefault(i, 0)));
    counted.sort(
        Comparator.comparingInt((Diagnostic d) -> texts.indexOf(d.source()))
            .thenComparingInt(d -> d.span().start()));
    return List.copyOf(counted);
  }

  private static Diagnostic withCount(Diagnostic d, int others) {
    if (others == 0) return d;
    var helps = new ArrayList<>(d.helps());
    helps.add(
        others == 1 ? "it stands in one more place" : "it stands in " + others + " more places");
    return new Diagnostic(d.code(), d.source(), d.span(), d.problem(), helps);
  }

  private Span place(Source source, Label label, String word, Span span) {
    if (says(source, span, word)) return within(source, span, word);
    var start = Math.min(label.span().start(), source.text().length());
    var next = starts.getOrDefault(source, new TreeSet<>()).higher(start);
    var end = next == null ? source.text().length() : next;
    return new Stretch(source.text(), start, Math.max(end, label.span().end()))
        .find(word, label.span());
  }

  /// The word alone, in a span that may say more.
  private static Span within(Source source, Span span, String word) {
    return new Stretch(source.text(), span.start(), span.end()).find(word, span);
  }

  private static boolean says(Source source, Span span, String word) {
    return span.end() > span.start()
        && span.end() <= source.text().length()
        && source.text(span).contains(word);
  }

  /// A stretch of text, comments and strings left out.
  private record Stretch(String text, int from, int to) {
    /// The first place of a word, or else what is given.
    Span find(String word, Span otherwise) {
      var end = Math.min(to, text.length());
      for (var i = from; i < end; i++) {
        var c = text.charAt(i);
        if (c == '"') i = after(i + 1, "\"", end);
        else if (text.startsWith("//", i)) i = after(i, "\n", end);
        else if (isWord(i, word, end)) return new Span(i, i + word.length());
      }
      return otherwise;
    }

    private boolean isWord(int i, String word, int end) {
      return text.startsWith(word, i)
          && i + word.length() <= end
          && (i == 0 || !isPart(text.charAt(i - 1)))
          && (i + word.length() == text.length() || !isPart(text.charAt(i + word.length())));
    }

    private int after(int i, String closing, int end) {
      var found = text.indexOf(closing, i);
      return found < 0 ? end : found;
    }

    private static boolean isPart(char c) {
      return Character.isLetterOrDigit(c) || c == '-';
    }
  }
}
