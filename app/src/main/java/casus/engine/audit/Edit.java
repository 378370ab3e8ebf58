package casus.engine.audit;

import casus.pact.Clause;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A change of a text that may close a finding, in the words of an amendment: `replace decision
/// measures` with `otherwise each must act`.
///
/// @param clause kind and name, as the text writes them: `decision measures`
/// @param phrases the phrases that it gets, each with its first word as in the text
public record Edit(Kind kind, String clause, List<String> phrases) {
  /// What happens to the clause.
  public enum Kind {
    ADD(""),
    REPLACE("replace "),
    REMOVE("remove ");

    private final String word;

    Kind(String word) {
      this.word = word;
    }
  }

  public Edit {
    phrases = List.copyOf(phrases);
  }

  /// A decision with other phrases.
  public static Edit of(Clause.Decision decision, String... phrases) {
    return replace("decision", decision, phrases);
  }

  /// A duty with other phrases.
  public static Edit of(Clause.Norm duty, String... phrases) {
    return replace("duty", duty, phrases);
  }

  /// A word with other phrases.
  public static Edit of(Clause.Term term, String... phrases) {
    return replace("term", term, phrases);
  }

  /// A trigger with other phrases.
  public static Edit of(Clause.Trigger trigger, String... phrases) {
    return replace("trigger", trigger, phrases);
  }

  /// A voiding condition with other phrases.
  public static Edit of(Clause.Voiding voiding, String... phrases) {
    return replace("void", voiding, phrases);
  }

  /// A step with other phrases.
  public static Edit of(Clause.Stage stage, String... phrases) {
    return replace("stage", stage, phrases);
  }

  private static Edit replace(String kind, Clause clause, String... phrases) {
    return new Edit(Kind.REPLACE, kind + " " + clause.label().name(), List.of(phrases));
  }

  /// The text without a clause.
  public static Edit without(Clause.Voiding voiding) {
    return new Edit(Kind.REMOVE, "void " + voiding.label().name(), List.of());
  }

  /// The text with one clause more.
  public static Edit with(String clause, String... phrases) {
    return new Edit(Kind.ADD, clause, List.of(phrases));
  }

  /// This and another change of the same clause as one; empty if both speak of the same thing.
  Optional<Edit> and(Edit other) {
    if (kind != Kind.REPLACE || other.kind != Kind.REPLACE) return Optional.empty();
    var all = new ArrayList<>(phrases);
    for (var phrase : other.phrases) {
      if (all.stream().anyMatch(one -> first(one).equals(first(phrase)))) return Optional.empty();
      all.add(phrase);
    }
    return Optional.of(new Edit(kind, clause, all));
  }

  private static String first(String phrase) {
    return phrase.substring(0, phrase.indexOf(' '));
  }

  /// As an amendment writes it.
  public String text() {
    var lines = new ArrayList<>(List.of(kind.word + clause));
    for (var phrase : phrases) lines.add("  " + phrase);
    return String.join("\n", lines) + "\n";
  }
}
