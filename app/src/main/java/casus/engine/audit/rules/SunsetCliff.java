package casus.engine.audit.rules;

import casus.engine.Wording;
import casus.engine.audit.AuditRule;
import casus.engine.audit.Finding;
import casus.engine.audit.Severity;
import casus.engine.audit.Study;
import casus.engine.audit.Words;
import casus.machine.Clock;
import casus.pact.Amount;
import casus.pact.Clause;
import casus.pact.Label;
import casus.pact.Limit;
import casus.pact.Moment;
import casus.pact.Pact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Coverage, or what keeps the peace meanwhile, ends by itself.
final class SunsetCliff implements AuditRule {
  @Override
  public String id() {
    return "sunset-cliff";
  }

  @Override
  public List<Finding> audit(Study study) {
    var pact = study.pact();
    var findings = new ArrayList<Finding>();
    for (var clause : pact.clauses()) {
      if (clause instanceof Clause.Expiry expiry) findings.add(expiry(pact, expiry));
      else if (clause instanceof Clause.Norm norm && norm.maintains())
        ends(pact, norm).ifPresent(findings::add);
      clause
          .label()
          .notes()
          .until()
          .filter(until -> !isReplaced(pact, clause, until))
          .ifPresent(until -> findings.add(lastVersion(clause, until)));
    }
    return findings;
  }

  private Finding expiry(Pact pact, Clause.Expiry expiry) {
    var term = expiry.after().map(amount -> amount.text() + " after " + from(expiry));
    var when =
        expiry
            .on()
            .map(Moment::text)
            .or(() -> expiry.after().flatMap(after -> date(pact, expiry, after)));
    return finding(
        expiry.label(),
        Severity.RISK,
        "the text ends by itself "
            + term.map(words -> words + ", ").orElse("")
            + when.map(date -> "on " + date)
                .orElse("a day that cannot be told yet, as it has no such date"),
        term.orElseGet(() -> "on " + expiry.on().map(Moment::text).orElse("")));
  }

  private static String from(Clause.Expiry expiry) {
    return switch (expiry.from()) {
      case SIGNATURE -> "signature";
      case ENTRY -> "entry into force";
    };
  }

  private static Optional<String> date(Pact pact, Clause.Expiry expiry, Amount after) {
    var from =
        switch (expiry.from()) {
          case SIGNATURE -> pact.header().signed();
          case ENTRY -> entry(pact);
        };
    var zone = Clock.zone(pact.conventions());
    return from.map(day -> day.atStartOfDay(zone).toInstant())
        .map(first -> {
          // Ticks of a minute reach further than any text.
          var clock = new Clock(first, 60);
          return clock
              .instant(clock.after(0, after, pact.conventions()))
              .atZone(zone)
              .toLocalDate();
        })
        .map(LocalDate::toString);
  }

  private static Optional<LocalDate> entry(Pact pact) {
    return pact.all(Clause.Entry.class).stream()
        .flatMap(entry -> entry.on().stream())
        .map(Moment::date)
        .min(LocalDate::compareTo)
        .or(() -> pact.header().inForce());
  }

  private Optional<Finding> ends(Pact pact, Clause.Norm norm) {
    var end =
        switch (norm.limit()) {
          case Limit.Within(var amount) -> Optional.of(amount.text() + " after it begins");
          case Limit.Until(var moment) -> Optional.of("after " + moment.text());
          case Limit.On(var moment) -> Optional.of("after " + moment.text());
          case Limit.WithinOpen(var word, var span) -> Optional.of(readings(pact, word));
          case Limit.Throughout _, Limit.Every _, Limit.None _ -> Optional.<String>empty();
        };
    var kind = norm.content() instanceof Clause.Content.Refrain ? "the ban " : "the standing duty ";
    return end.map(words ->
        finding(
            norm.label(),
            Severity.NOTE,
            kind + Words.quote(norm.label().name()) + " ends by itself " + words,
            words));
  }

  private static String readings(Pact pact, String word) {
    var readings =
        pact.find(Clause.OpenTime.class, word).stream()
            .flatMap(time -> time.readings().stream())
            .map(reading -> reading.amount().map(Amount::text).orElse("no time at all"))
            .toList();
    return "after " + Words.quote(word) + ", read as " + Wording.either(readings);
  }

  /// Whether a later version of the clause takes its place.
  private static boolean isReplaced(Pact pact, Clause clause, Moment until) {
    return pact.clauses().stream()
        .filter(other -> other.getClass().equals(clause.getClass()))
        .filter(other -> other.label().name().equals(clause.label().name()))
        .flatMap(other -> other.label().notes().from().stream())
        .anyMatch(from -> !from.date().isBefore(until.date()));
  }

  private Finding lastVersion(Clause clause, Moment until) {
    return finding(
        clause.label(),
        Severity.NOTE,
        Words.quote(clause.label().name())
            + " is in force until "
            + until.text()
            + ", and nothing follows it",
        "in force until " + until.text());
  }

  private Finding finding(Label label, Severity severity, String sentence, String words) {
    return Finding.inText(id(), severity, label, List.of(), Words.cited(label, sentence), words);
  }
}
