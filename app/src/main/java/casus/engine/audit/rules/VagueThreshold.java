package casus.engine.audit.rules;

import casus.engine.Wording;
import casus.engine.audit.AuditRule;
import casus.engine.audit.Edit;
import casus.engine.audit.Finding;
import casus.engine.audit.Links;
import casus.engine.audit.Proposals;
import casus.engine.audit.Severity;
import casus.engine.audit.Study;
import casus.engine.audit.Words;
import casus.pact.Clause;
import casus.pact.Pact;
import java.util.ArrayList;
import java.util.List;

/// A trigger hangs on an open word, and nobody is named to settle it.
final class VagueThreshold implements AuditRule {
  private static final int MOST_NAMED = 3;

  @Override
  public String id() {
    return "vague-threshold";
  }

  @Override
  public List<Edit> edits(Pact pact, Finding finding) {
    return pact.find(Clause.Term.class, finding.clause()).stream()
        .flatMap(term -> Proposals.forWord(term).stream())
        .toList();
  }

  @Override
  public List<Finding> audit(Study study) {
    var pact = study.pact();
    var links = new Links(pact);
    var patterns =
        pact.all(Clause.Trigger.class).stream()
            .flatMap(trigger -> Links.patterns(trigger.when()).stream())
            .toList();
    var findings = new ArrayList<Finding>();
    for (var term : links.terms(patterns)) {
      if (!(term.decider() instanceof Clause.Decider.Nobody)) continue;
      if (!term.tests().isEmpty()) findings.add(tested(term));
      if (!term.arguably().isEmpty()) findings.add(arguable(term));
    }
    return findings;
  }

  /// A test that the text adds can be denied of any attack at all.
  private Finding tested(Clause.Term term) {
    var tests = term.tests().stream().map(Words::quote).toList();
    return finding(
        term,
        Severity.HOLE,
        "nothing is "
            + Words.quote(term.label().name())
            + " unless it is "
            + Wording.list(tests)
            + ", and nobody is named to decide that",
        "requires " + String.join(", ", term.tests()));
  }

  private Finding arguable(Clause.Term term) {
    var deeds = term.arguably().stream().map(Words::text).toList();
    var one = deeds.size() == 1;
    return finding(
        term,
        Severity.RISK,
        "whether "
            + Words.some(deeds, MOST_NAMED)
            + (one ? " counts" : " count")
            + " hangs on the word "
            + Words.quote(term.label().name())
            + ", and nobody is named to decide it",
        "decided by nobody");
  }

  private Finding finding(Clause.Term term, Severity severity, String sentence, String words) {
    return Finding.inText(
        id(), severity, term.label(), List.of(), Words.cited(term.label(), sentence), words);
  }
}
