package casus.engine.audit.rules;

import casus.engine.Wording;
import casus.engine.audit.CoverageMap;
import casus.engine.audit.CoverageRule;
import casus.engine.audit.Finding;
import casus.engine.audit.Gaps;
import casus.engine.audit.Links;
import casus.engine.audit.Severity;
import casus.engine.audit.Words;
import casus.pact.Clause;
import casus.pact.Condition;
import casus.pact.Pact;
import casus.vocabulary.Modifier;
import casus.vocabulary.Modifiers;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/// Before some event, or on one side of a date, nothing is owed.
final class UncoveredTime implements CoverageRule {
  /// Tests of the vocabulary that ask when a deed is done.
  private static final List<String> TESTS =
      List.of("future", "after-hostilities-end", "after-ceasefire-in-force");

  @Override
  public String id() {
    return "uncovered-time";
  }

  @Override
  public List<Finding> find(CoverageMap map) {
    var gaps = new Gaps(map);
    var findings = new ArrayList<Finding>();
    gaps.beforeEntry().map(gap -> beforeEntry(map.pact(), gap)).ifPresent(findings::add);
    gaps.dated().map(this::dated).ifPresent(findings::add);
    for (var term : map.pact().all(Clause.Term.class))
      if (new Links(map.pact()).terms(asked(map.pact())).contains(term))
        tested(term).ifPresent(findings::add);
    return findings;
  }

  private Finding beforeEntry(Pact pact, Gaps.Gap gap) {
    var waits = new LinkedHashSet<String>();
    for (var entry : pact.all(Clause.Entry.class)) {
      entry.upon().forEach(event -> waits.add(Words.quote(event.clause())));
      Links.when(entry)
          .flatMap(Links::parts)
          .forEach(part -> {
            if (part instanceof Condition.Is(var event)) waits.add(Words.quote(event.clause()));
            if (part instanceof Condition.Ratified(var who, var span))
              waits.add("ratification by " + Words.text(who));
          });
    }
    return finding(
        gap,
        "an attack brings nothing as long as the text is not in force, and that waits for "
            + Wording.list(List.copyOf(waits)));
  }

  private Finding dated(Gaps.Gap gap) {
    return finding(gap, "an attack brings nothing while the text is " + Wording.either(gap.what()));
  }

  private Finding finding(Gaps.Gap gap, String sentence) {
    return new Finding(
        id(),
        Severity.RISK,
        gap.at(),
        List.of(),
        Words.cited(gap.at(), sentence),
        gap.witness(),
        Optional.of(gap.bounds()));
  }

  /// What triggers ask of deeds.
  private static List<casus.pact.Pattern> asked(Pact pact) {
    return pact.all(Clause.Trigger.class).stream()
        .flatMap(trigger -> Links.patterns(trigger.when()).stream())
        .toList();
  }

  private Optional<Finding> tested(Clause.Term term) {
    return term.tests().stream()
        .filter(TESTS::contains)
        .flatMap(test -> Modifiers.find(test).stream())
        .findFirst()
        .map(test -> tested(term, test));
  }

  private Finding tested(Clause.Term term, Modifier test) {
    return Finding.inText(
        id(),
        Severity.RISK,
        term.label(),
        List.of(),
        Words.cited(
            term.label(),
            Words.quote(term.label().name())
                + " must be "
                + Words.quote(test.name())
                + ": "
                + test.meaning()),
        "requires " + test.name());
  }
}
