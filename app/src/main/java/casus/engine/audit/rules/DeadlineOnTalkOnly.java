package casus.engine.audit.rules;

import casus.engine.Wording;
import casus.engine.audit.AuditRule;
import casus.engine.audit.Finding;
import casus.engine.audit.Help;
import casus.engine.audit.Links;
import casus.engine.audit.Severity;
import casus.engine.audit.Study;
import casus.engine.audit.Words;
import casus.pact.Amount;
import casus.pact.Clause;
import casus.pact.Limit;
import casus.pact.Pact;
import casus.vocabulary.DutyType;
import casus.vocabulary.DutyTypes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// The clocks run for words, and none for help.
final class DeadlineOnTalkOnly implements AuditRule {
  /// How surely there comes an instant at which time is over.
  private enum Clock {
    NEVER,
    ON_SOME_READING,
    ALWAYS
  }

  @Override
  public String id() {
    return "deadline-on-talk-only";
  }

  @Override
  public List<Finding> audit(Study study) {
    var pact = study.pact();
    var links = new Links(pact);
    var owed = pact.all(Clause.Norm.class).stream().filter(Help::isOwedBy).toList();
    var undated = owed.stream().filter(norm -> !isDate(norm.limit())).toList();
    var help = new ArrayList<Clause>(undated);
    if (owed.isEmpty())
      pact.all(Clause.Power.class).stream().filter(Help::isAllowedBy).forEach(help::add);
    var talk = words(pact, links, help);
    if (help.isEmpty() || talk.isEmpty()) return List.of();
    var helpRuns = undated.stream().map(norm -> clock(pact, norm.limit()));
    var talkRuns = talk.stream().map(clause -> clock(pact, limit(clause)));
    if (strongest(talkRuns).compareTo(strongest(helpRuns)) <= 0) return List.of();
    return List.of(finding(pact, talk, help, owed.isEmpty()));
  }

  private static Clock strongest(Stream<Clock> clocks) {
    return clocks.max(Comparator.naturalOrder()).orElse(Clock.NEVER);
  }

  /// Whatever must be said or decided in a time once something has called for it, and not only
  /// after help has been given.
  private static List<Clause> words(Pact pact, Links links, List<Clause> help) {
    return pact.clauses().stream()
        .filter(clause ->
            clause instanceof Clause.Decision || clause instanceof Clause.Norm norm && talks(norm))
        .filter(clause -> !Links.upon(clause).isEmpty())
        .filter(clause -> clock(pact, limit(clause)) != Clock.NEVER)
        .filter(clause -> links.upstream(clause).stream().noneMatch(help::contains))
        .toList();
  }

  private static boolean talks(Clause.Norm norm) {
    return norm.content() instanceof Clause.Content.Perform(var all, var names, var quantity)
        && names.stream()
            .allMatch(name -> DutyTypes.find(name).filter(DutyType::isTalk).isPresent());
  }

  private static Limit limit(Clause clause) {
    return Links.limit(clause).orElseThrow();
  }

  /// A rhythm and a date of the calendar are no answer to an attack.
  private static Clock clock(Pact pact, Limit limit) {
    return switch (limit) {
      case Limit.Within _ -> Clock.ALWAYS;
      case Limit.WithinOpen(var word, var span) ->
          NoDeadline.bounded(pact, word).isEmpty()
              ? Clock.NEVER
              : NoDeadline.endless(pact, word) ? Clock.ON_SOME_READING : Clock.ALWAYS;
      case Limit.Until _, Limit.On _, Limit.Every _ -> Clock.NEVER;
      case Limit.Throughout _, Limit.None _ -> Clock.NEVER;
    };
  }

  /// Help that is due by a date must come by a time, though no attack sets its clock going.
  private static boolean isDate(Limit limit) {
    return limit instanceof Limit.Until || limit instanceof Limit.On;
  }

  private Finding finding(Pact pact, List<Clause> talk, List<Clause> help, boolean allowedOnly) {
    var first = talk.getFirst();
    var names = Wording.list(Words.quote(help));
    var sentence =
        "the clock runs for words and not for help: "
            + Wording.list(talk.stream().map(clause -> timed(pact, clause)).toList())
            + "; "
            + names
            + (allowedOnly
                ? (help.size() == 1 ? " is a right, and nothing is" : " are rights, and nothing is")
                    + " owed by any time"
                : " need come by no time");
    return Finding.inText(
        id(),
        Severity.RISK,
        first.label(),
        List.of(),
        Words.cited(first.label(), sentence),
        text(limit(first)));
  }

  private static String timed(Pact pact, Clause clause) {
    var limit = limit(clause);
    var time =
        limit instanceof Limit.WithinOpen(var word, var span)
            ? Words.quote(word)
                + " ("
                + Wording.either(NoDeadline.bounded(pact, word).stream().map(Amount::text).toList())
                + (NoDeadline.endless(pact, word) ? ", or no end)" : ")")
            : text(limit).replaceFirst("within ", "");
    return Words.quote(clause.label().name())
        + (clause instanceof Clause.Decision ? " is taken within " : " is due within ")
        + time;
  }

  private static String text(Limit limit) {
    return switch (limit) {
      case Limit.Within(var amount) -> "within " + amount.text();
      case Limit.WithinOpen(var word, var span) -> "within " + word;
      case Limit.Until _, Limit.On _, Limit.Every _, Limit.Throughout _, Limit.None _ ->
          throw new IllegalArgumentException("no clock: " + limit);
    };
  }
}
