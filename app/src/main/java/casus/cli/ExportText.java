package casus.cli;

import casus.engine.Wording;
import casus.engine.audit.Exhibit;
import casus.engine.audit.Exhibit.Case;
import casus.engine.audit.Question;
import casus.engine.audit.Words;
import casus.language.Language.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A game in the language of another tool, under a head that says what was asked and answered.
record ExportText(Text text, Exhibit exhibit, ExportForm form) {
  /// The model; in SMV with what is claimed of it.
  String model() {
    var model = head() + form.model(exhibit);
    return form.apart() ? model : model + properties();
  }

  /// What is claimed of it.
  String properties() {
    return form.property(exhibit) + "\n";
  }

  private String head() {
    var lines = new ArrayList<String>();
    lines.add("Pact: " + text.pact().name() + ", " + text.pact().title());
    lines.add("Question: " + question());
    lines.add("Answer of Casus: " + answer());
    lines.add("Attack: " + attack());
    var others = others();
    if (!others.isEmpty()) lines.add("Other cases (--by, --on): " + cases(others));
    if (!exhibit.readings().isEmpty()) lines.add("Read with (--reading): " + exhibit.readings());
    lines.add("Moves: " + moves());
    lines.add("Strategy: " + strategy());
    lines.add("Property, true if Casus is right: " + form.property(exhibit));
    lines.add("Players: " + players());
    lines.add("Size: " + size());
    for (var source : text.sources().all())
      lines.add("Text: " + source.name() + ", SHA-256 " + Provenance.sha256(source));
    lines.add("By: " + Version.text());
    return lines.stream().map(this::comment).collect(Collectors.joining());
  }

  /// A name of a file or a title may hold anything.
  private String comment(String line) {
    return form.comment() + " " + line.replaceAll("\\R", " ") + "\n";
  }

  private String goals() {
    return Wording.either(exhibit.goals().stream().map(Words::quote).toList());
  }

  private String blockers() {
    return Wording.named(exhibit.blockers());
  }

  private String question() {
    return exhibit.blockers().isEmpty()
        ? "can " + goals() + " ever take effect?"
        : "can "
            + blockers()
            + " keep "
            + goals()
            + " from ever taking effect, whatever the others do?";
  }

  private String answer() {
    if (exhibit.blockers().isEmpty())
      return exhibit.blocked() ? "no, whatever anybody does" : "yes, if everybody wants it";
    return exhibit.blocked()
        ? "yes"
        : "no; the others bring it about, whatever " + blockers() + " may do";
  }

  // What was assumed.

  private String attack() {
    return exhibit
        .attack()
        .map(attack ->
            attack.words()
                + ", under "
                + Words.quote(attack.trigger())
                + " (--by '"
                + attack.by().attacker()
                + "' --on "
                + attack.by().victim()
                + ")")
        .orElse("none, these clauses wait for none");
  }

  private List<Case> others() {
    return exhibit.cases().stream()
        .distinct()
        .filter(other -> exhibit.attack().filter(attack -> attack.by().equals(other)).isEmpty())
        .toList();
  }

  static String cases(List<Case> cases) {
    return cases.stream()
        .map(one -> one.attacker() + " on " + one.victim())
        .collect(Collectors.joining("; "));
  }

  // How it was made.

  private String moves() {
    return switch (exhibit.extent()) {
      case Question.Extent.WHAT_MATTERS ->
          "only those that can serve their mover, when anything can change (--whole: all)";
      case Question.Extent.EVERYTHING -> "every move of everybody, in every round";
    };
  }

  private String strategy() {
    if (form.solves()) return "none is built in, the tool finds its own";
    if (exhibit.blockers().isEmpty())
      return exhibit.blocked()
          ? "none is needed"
          : "that of everybody is built in, nothing is left to choose";
    var winner = exhibit.blocked() ? blockers() : "everybody but " + blockers();
    return "that of " + winner + " is built in, what is left to choose is the others'";
  }

  private String players() {
    return String.join(", ", exhibit.game().players());
  }

  private String size() {
    return Wording.count(exhibit.game().automaton().states(), "state")
        + ", "
        + Wording.count(exhibit.game().automaton().transitions(), "transition")
        + " before a strategy is built in; searched to its end, at most "
        + exhibit.mostStates()
        + " states (--states)";
  }
}
