package casus.engine.audit.rules;

import casus.engine.audit.AuditRule;
import casus.engine.audit.Finding;
import casus.engine.audit.Links;
import casus.engine.audit.Severity;
import casus.engine.audit.Study;
import casus.engine.audit.Words;
import casus.pact.Clause;
import casus.pact.Label;
import java.util.ArrayList;
import java.util.List;

/// A limit on forces, or a zone, that nobody checks, or that is checked in no rhythm.
final class Unverified implements AuditRule {
  /// What a standing duty must keep, and what a ban forbids, where it takes somebody on the spot to
  /// see it.
  private static final List<String> KEPT =
      List.of("force-limit", "no-bases", "no-forces", "no-nuclear-weapons");

  private static final List<String> FORBIDDEN =
      List.of(
          "zone-breach",
          "limit-breach",
          "host-bases",
          "host-forces",
          "deploy-forces",
          "acquire-nuclear-weapons");

  @Override
  public String id() {
    return "unverified";
  }

  @Override
  public List<Finding> audit(Study study) {
    var pact = study.pact();
    var links = new Links(pact);
    var findings = new ArrayList<Finding>();
    for (var norm : pact.all(Clause.Norm.class)) {
      if (!needsEyes(links, norm)) continue;
      var name = norm.label().name();
      var verified =
          pact.all(Clause.Verification.class).stream()
              .anyMatch(verification -> verification.clauses().contains(name));
      if (!verified) findings.add(finding(norm.label(), Words.quote(name) + " has no verifier"));
    }
    for (var verification : pact.all(Clause.Verification.class))
      if (verification.every().isEmpty() && verification.onRequest().isEmpty())
        findings.add(
            finding(
                verification.label(),
                "the verification "
                    + Words.quote(verification.label().name())
                    + " has no rhythm: neither every so often nor on request"));
    return findings;
  }

  private static boolean needsEyes(Links links, Clause.Norm norm) {
    return switch (norm.content()) {
      case Clause.Content.Perform _ -> false;
      case Clause.Content.Refrain(var pattern) ->
          links.acts(List.of(pattern)).stream().anyMatch(FORBIDDEN::contains);
      case Clause.Content.Keep(var performances, var broken) ->
          performances.stream().anyMatch(KEPT::contains)
              || links.acts(broken).stream().anyMatch(FORBIDDEN::contains);
    };
  }

  private Finding finding(Label label, String sentence) {
    return Finding.inText(
        id(), Severity.RISK, label, List.of(), Words.cited(label, sentence), label.name());
  }
}
