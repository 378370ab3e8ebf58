package casus.engine.audit.rules;

import casus.engine.Wording;
import casus.engine.audit.AuditRule;
import casus.engine.audit.Finding;
import casus.engine.audit.Help;
import casus.engine.audit.Severity;
import casus.engine.audit.Study;
import casus.engine.audit.Words;
import casus.pact.Amount;
import casus.pact.Clause;
import casus.pact.Limit;
import casus.pact.Pact;
import java.util.ArrayList;
import java.util.List;

/// A duty that is never due, or due when a word says that nobody can read exactly.
final class NoDeadline implements AuditRule {
  @Override
  public String id() {
    return "no-deadline";
  }

  @Override
  public List<Finding> audit(Study study) {
    var pact = study.pact();
    var findings = new ArrayList<Finding>();
    for (var norm : pact.all(Clause.Norm.class)) {
      if (norm.maintains()) continue;
      switch (norm.limit()) {
        case Limit.None _ -> findings.add(none(pact, norm));
        case Limit.WithinOpen(var word, var span) -> findings.add(open(pact, norm, word));
        case Limit.Within _, Limit.Until _, Limit.On _, Limit.Throughout _, Limit.Every _ -> {}
      }
    }
    return findings;
  }

  private Finding none(Pact pact, Clause.Norm norm) {
    return finding(
        pact,
        norm,
        Help.isOwedBy(norm) ? Severity.RISK : Severity.NOTE,
        "the duty "
            + Words.quote(norm.label().name())
            + " has no time limit, so that doing nothing never breaches it",
        "no time limit");
  }

  private Finding open(Pact pact, Clause.Norm norm, String word) {
    var time = time(pact, word);
    var readings = time.readings().stream().map(NoDeadline::text).toList();
    var sentence =
        "the duty "
            + Words.quote(norm.label().name())
            + " is due within "
            + Words.quote(word)
            + ", which may mean "
            + Wording.either(readings)
            + "; "
            + switch (time.decider()) {
              case Clause.Decider.Nobody() -> "nobody is named to decide";
              case Clause.Decider.Of(var who) -> "it is for " + Words.text(who) + " to decide";
            };
    var severity = endless(pact, word) && Help.isOwedBy(norm) ? Severity.RISK : Severity.NOTE;
    return finding(pact, norm, severity, sentence, "within " + word);
  }

  private Finding finding(
      Pact pact, Clause.Norm norm, Severity severity, String sentence, String words) {
    return Finding.inText(
        id(),
        severity,
        norm.label(),
        pact.members(norm.bearing().who()),
        Words.cited(norm.label(), sentence),
        words);
  }

  private static String text(Clause.OpenTime.Reading reading) {
    return reading.amount().map(Amount::text).orElse("no end at all");
  }

  /// Whether an open word for a time may mean that there is no end to it.
  static boolean endless(Pact pact, String word) {
    return time(pact, word).readings().stream().anyMatch(reading -> reading.amount().isEmpty());
  }

  /// The lengths that an open word for a time may have, where it has an end.
  static List<Amount> bounded(Pact pact, String word) {
    return time(pact, word).readings().stream().flatMap(each -> each.amount().stream()).toList();
  }

  private static Clause.OpenTime time(Pact pact, String word) {
    return pact.find(Clause.OpenTime.class, word).orElseThrow();
  }
}
