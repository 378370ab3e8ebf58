package casus.engine.run;

import casus.chronicle.Chronicle;
import casus.chronicle.format.CsvFormat;
import casus.diagnostic.Source;
import casus.language.Language;
import casus.language.Library;
import casus.pact.Pact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Small pacts and chronicles for tests, and runs as lines of text.
final class Runs {
  /// A guarantee with a request, talks, a vote and help; nothing in it is real.
  static final String HARBOUR =
      """
      pact harbour "Harbour guarantee"
        in force 2031-01-01
      conventions
        day is 24 hours
        abstention ignored
        late cures
      party ISL as beneficiary
      party NOR, DNK, SWE as guarantor
      area covered "Art 1" = territory of ISL
      term attack-word "Art 2"
        covers invasion, bombardment
        arguably unmarked-forces
        decided by nobody
      trigger attack "Art 2"
        when attack-word on ISL in covered
      power request "Art 3"
        ISL may ask for talks
        upon attack
      duty consult "Art 4"
        each guarantor must consult
        upon request
        within 24 hours
        on breach no remedy
      decision joint-help "Art 5"
        upon request
        by unanimity of guarantor
        within 3 days
        otherwise rejected
      duty help "Art 6"
        each guarantor must materiel
        upon joint-help adopted
        within soon
        on breach no remedy
      open soon "Art 6"
        decided by nobody
        readings 1 day | unbounded
      ban no-force "Art 7"
        each guarantor must not armed-force on ISL
        throughout
        on breach no remedy
      """;

  private Runs() {}

  static Pact pact(String text) {
    var read = Language.read(new Source("test.pact", text), Library.EMPTY);
    if (!read.mistakes().isEmpty()) throw new AssertionError(read.mistakes());
    return read.value().orElseThrow();
  }

  /// Rows of time, actor, act, target, place, about.
  static Chronicle chronicle(String rows) {
    return csv("time,actor,act,target,place,about\n" + rows);
  }

  static Chronicle csv(String text) {
    var read = new CsvFormat().read(new Source("test.csv", "# chronicle: test\n" + text));
    if (!read.diagnostics().isEmpty()) throw new AssertionError(read.diagnostics());
    return read.value().orElseThrow();
  }

  static Run run(String pact, String rows) {
    return run(pact, rows, Settings.PLAIN);
  }

  static Run run(String pact, String rows, Settings settings) {
    if (Runner.run(pact(pact), chronicle(rows), settings) instanceof Run run) return run;
    throw new AssertionError("no run");
  }

  /// What `--why` says, as an outline.
  static String why(String pact, Chronicle chronicle, String name) {
    return outline(Explainer.why(pact(pact), chronicle, Settings.PLAIN, name));
  }

  /// What `--why-not` says, as an outline.
  static String whyNot(String pact, Chronicle chronicle, String name) {
    return whyNot(pact, chronicle, name, Settings.PLAIN);
  }

  static String whyNot(String pact, Chronicle chronicle, String name, Settings settings) {
    return outline(Explainer.whyNot(pact(pact), chronicle, settings, name));
  }

  private static String outline(Explained explained) {
    if (!(explained instanceof Explanation explanation)) throw new AssertionError(explained);
    var lines = new StringBuilder();
    for (var strand : explanation.strands()) {
      var under = strand.under().always() ? "" : " [" + strand.under().text() + "]";
      lines.append(strand.outcome()).append(under).append("\n");
      for (var step : strand.steps())
        lines.append("  ".repeat(step.depth())).append("- ").append(step.text()).append("\n");
    }
    return lines.toString();
  }

  /// What became of a clause: one line for each norm, decision, case, power and stage of the name.
  static List<String> lines(Run run, String clause) {
    var lines = new ArrayList<String>();
    for (var line : run.norms())
      if (line.clause().equals(clause))
        lines.add(
            String.join("+", line.bearers())
                + " "
                + line.state().text()
                + text(" due ", line.due())
                + text(" ended ", line.ended())
                + under(line.under()));
    for (var line : run.decisions())
      if (line.clause().equals(clause))
        lines.add(line.state() + text(" closed ", line.closed()) + under(line.under()));
    for (var line : run.cases())
      if (line.clause().equals(clause))
        lines.add(
            line.victim().orElse("nobody")
                + " by "
                + line.attacker()
                + " "
                + line.state()
                + under(line.under()));
    for (var line : run.powers())
      if (line.clause().equals(clause))
        lines.add(
            line.holder()
                + " "
                + line.state()
                + " used "
                + line.used().size()
                + under(line.under()));
    for (var line : run.stages())
      if (line.clause().equals(clause))
        lines.add(line.state() + text(" ended ", line.ended()) + under(line.under()));
    return lines;
  }

  private static String text(String before, Optional<Interval> interval) {
    return interval.map(found -> before + found.text()).orElse("");
  }

  private static String under(Under under) {
    return under.always() ? "" : ", " + under.text();
  }
}
