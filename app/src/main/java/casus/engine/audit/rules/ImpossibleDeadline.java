package casus.engine.audit.rules;

import casus.engine.audit.AuditRule;
import casus.engine.audit.Finding;
import casus.engine.audit.Links;
import casus.engine.audit.Severity;
import casus.engine.audit.Study;
import casus.engine.audit.Words;
import casus.machine.Clock;
import casus.pact.Amount;
import casus.pact.Clause;
import casus.pact.Condition;
import casus.pact.Limit;
import casus.pact.Moment;
import casus.pact.Pact;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A time limit that is over before what it needs can, or must, have come.
final class ImpossibleDeadline implements AuditRule {
  private static final Clock CLOCK = Clock.seconds(Instant.parse("2030-01-01T00:00:00Z"));

  @Override
  public String id() {
    return "impossible-deadline";
  }

  @Override
  public List<Finding> audit(Study study) {
    var pact = study.pact();
    var links = new Links(pact);
    var findings = new ArrayList<Finding>();
    for (var clause : pact.clauses()) {
      var limit = Links.limit(clause);
      if (limit.isEmpty() || clause instanceof Clause.Norm norm && norm.maintains()) continue;
      ended(pact, links, clause, limit.get())
          .or(() -> overtaken(links, clause, limit.get()))
          .or(() -> undecided(pact, clause, limit.get()))
          .or(() -> unfinished(pact, links, clause, limit.get()))
          .ifPresent(findings::add);
    }
    return findings;
  }

  private Finding finding(Severity severity, Clause clause, String sentence, String words) {
    return Finding.inText(
        id(),
        severity,
        clause.label(),
        List.of(),
        Words.cited(clause.label(), name(clause) + " " + sentence),
        words);
  }

  private static String name(Clause clause) {
    return Words.quote(clause.label().name());
  }

  // Over before it can begin.

  private Optional<Finding> ended(Pact pact, Links links, Clause clause, Limit limit) {
    var last = date(limit);
    var first = earliest(pact, links, clause, List.of());
    if (last.isEmpty()
        || first.isEmpty()
        || clause instanceof Clause.Stage
        || !last(last.get()).isBefore(first(first.get()))) return Optional.empty();
    return Optional.of(
        finding(
            Severity.HOLE,
            clause,
            "is due by "
                + last.get().text()
                + ", and nothing calls for it before "
                + first.get().text(),
            last.get().text()));
  }

  /// The first moment at which a clause can take effect, by the dates of the text.
  private static Optional<Moment> earliest(
      Pact pact, Links links, Clause clause, List<Clause> inside) {
    if (inside.contains(clause)) return Optional.empty();
    var deeper = new ArrayList<>(inside);
    deeper.add(clause);
    var own =
        Stream.of(
                begins(pact).stream(),
                clause.label().notes().from().stream(),
                clause instanceof Clause.Power power
                    ? power.after().stream()
                    : Stream.<Moment>empty(),
                Links.when(clause).flatMap(ImpossibleDeadline::after))
            .flatMap(moments -> moments);
    var calls = Links.upon(clause).stream().flatMap(ref -> links.named(ref.clause()).stream());
    var before = calls.map(call -> earliest(pact, links, call, deeper)).toList();
    var call =
        before.isEmpty() || before.stream().anyMatch(Optional::isEmpty)
            ? Optional.<Moment>empty()
            : before.stream()
                .flatMap(Optional::stream)
                .min(Comparator.comparing(ImpossibleDeadline::first));
    return Stream.concat(own, call.stream()).max(Comparator.comparing(ImpossibleDeadline::first));
  }

  private static Optional<Moment> begins(Pact pact) {
    return pact.all(Clause.Entry.class).stream()
        .flatMap(entry -> entry.on().stream())
        .min(Comparator.comparing(ImpossibleDeadline::first))
        .or(() -> pact.header().inForce().map(day -> new Moment(day, Optional.empty())));
  }

  /// The moments behind which a condition must lie to hold.
  private static Stream<Moment> after(Condition condition) {
    return switch (condition) {
      case Condition.After(var moment) -> Stream.of(moment);
      case Condition.AllOf(var parts) -> parts.stream().flatMap(ImpossibleDeadline::after);
      case Condition.AnyOf _, Condition.Not _, Condition.Fits _, Condition.Opinion _ ->
          Stream.empty();
      case Condition.Is _, Condition.Before _, Condition.Ratified _ -> Stream.empty();
    };
  }

  private static Instant first(Moment moment) {
    return moment.first(ZoneOffset.UTC);
  }

  private static Instant last(Moment moment) {
    return moment.last(ZoneOffset.UTC);
  }

  private static Optional<Moment> date(Limit limit) {
    return switch (limit) {
      case Limit.Until(var moment) -> Optional.of(moment);
      case Limit.On(var moment) -> Optional.of(moment);
      case Limit.Within _, Limit.WithinOpen _, Limit.Every _ -> Optional.empty();
      case Limit.Throughout _, Limit.None _ -> Optional.empty();
    };
  }

  // Over while what it waits for may still come.

  private Optional<Finding> overtaken(Links links, Clause clause, Limit limit) {
    var due = date(limit);
    if (due.isEmpty()) return Optional.empty();
    return links.before(clause).stream()
        .filter(before ->
            Links.limit(before)
                .flatMap(ImpossibleDeadline::date)
                .filter(last -> last(last).isAfter(last(due.get())))
                .isPresent())
        .findFirst()
        .map(before ->
            finding(
                Severity.RISK,
                clause,
                "is due by "
                    + due.get().text()
                    + ", and "
                    + name(before)
                    + ", for which it waits, has until "
                    + date(Links.limit(before).orElseThrow()).orElseThrow().text(),
                due.get().text()));
  }

  // Over before the decision that it needs must be taken.

  private Optional<Finding> undecided(Pact pact, Clause clause, Limit limit) {
    var needed = needed(pact, clause).toList();
    return needed.stream()
        .flatMap(decision ->
            longer(pact, decision.window(), limit)
                .map(how ->
                    finding(
                        Severity.RISK,
                        clause,
                        ends(clause, limit)
                            + ", and "
                            + name(decision)
                            + ", which it needs, "
                            + takes(decision.window())
                            + how,
                        text(limit)))
                .stream())
        .findFirst();
  }

  private static String ends(Clause clause, Limit limit) {
    return (clause instanceof Clause.Power ? "can be used for no longer than " : "is due within ")
        + text(limit).replaceFirst("^within ", "");
  }

  private static String takes(Limit window) {
    return window instanceof Limit.None
        ? "has no time limit"
        : "may take " + text(window).replaceFirst("^within ", "");
  }

  /// Decisions that are put by the same event as calls a clause, and must be taken for it to be of
  /// use.
  private static Stream<Clause.Decision> needed(Pact pact, Clause clause) {
    var calls = Links.upon(clause);
    return pact.all(Clause.Decision.class).stream()
        .filter(decision ->
            decision.upon().stream()
                .anyMatch(put ->
                    calls.stream()
                        .anyMatch(call ->
                            call.clause().equals(put.clause())
                                && call.state().equals(put.state()))))
        .filter(decision ->
            clause instanceof Clause.Power
                    && Links.required(clause)
                        .anyMatch(ref -> ref.clause().equals(decision.label().name()))
                || clause instanceof Clause.Norm norm
                    && norm.discretion()
                        .filter(choice -> choice.level().equals("jointly-chosen"))
                        .isPresent());
  }

  // Over before the duty is due that brings it.

  private Optional<Finding> unfinished(Pact pact, Links links, Clause clause, Limit limit) {
    if (!(clause instanceof Clause.Stage stage)) return Optional.empty();
    var deeds = stage.deeds();
    for (var norm : pact.all(Clause.Norm.class)) {
      if (!(norm.content() instanceof Clause.Content.Perform(var all, var names, var quantity)))
        continue;
      var acts =
          deeds.stream()
              .filter(pattern ->
                  pattern
                      .by()
                      .map(pact::members)
                      .filter(doers ->
                          pact.members(norm.bearing().who()).stream().noneMatch(doers::contains))
                      .isEmpty())
              .toList();
      if (links.acts(acts).stream().noneMatch(names::contains)) continue;
      var how =
          together(stage, norm) ? longer(pact, norm.limit(), limit) : Optional.<String>empty();
      var dates =
          date(limit).isPresent()
              && date(norm.limit())
                  .filter(due -> last(due).isAfter(last(date(limit).orElseThrow())))
                  .isPresent();
      if (dates || how.isPresent())
        return Optional.of(
            finding(
                Severity.RISK,
                stage,
                "must be reached "
                    + text(limit)
                    + ", and "
                    + name(norm)
                    + ", by which it is brought about, is due "
                    + text(norm.limit())
                    + how.orElse(""),
                text(limit)));
    }
    return Optional.empty();
  }

  /// Whether the clocks of a step and of a duty begin at one instant: when an earlier step is
  /// reached, or when the pact enters into force.
  private static boolean together(Clause.Stage stage, Clause.Norm norm) {
    var earlier =
        stage.requires().stream()
            .flatMap(requirement ->
                requirement instanceof Clause.Requirement.Reached(var name, var span)
                    ? Stream.of(name)
                    : Stream.empty())
            .toList();
    return norm.upon().size() == earlier.size()
        && norm.upon().stream().allMatch(call -> earlier.contains(call.clause()))
        && earlier.size() < 2;
  }

  // Lengths of time.

  /// Whether a limit can be longer than another that begins at the same instant: nothing, or under
  /// which reading; empty if it cannot.
  private static Optional<String> longer(Pact pact, Limit longer, Limit than) {
    var ends = lengths(pact, than);
    var lasting = lengths(pact, longer);
    if (ends.isEmpty() || lasting.isEmpty()) return Optional.empty();
    var least = ends.getFirst();
    var most = lasting.getLast();
    if (most <= least) return Optional.empty();
    var open =
        Stream.of(longer, than)
            .filter(Limit.WithinOpen.class::isInstance)
            .map(limit -> Words.quote(((Limit.WithinOpen) limit).word()))
            .toList();
    return Optional.of(
        open.isEmpty() || lasting.getFirst() > ends.getLast()
            ? ""
            : ", on some reading of " + String.join(" and ", open));
  }

  /// How many seconds a limit can last, on each reading, shortest first; none if it has no length.
  private static List<Integer> lengths(Pact pact, Limit limit) {
    return switch (limit) {
      case Limit.Within(var amount) -> List.of(seconds(pact, amount));
      case Limit.WithinOpen(var word, var span) ->
          pact.find(Clause.OpenTime.class, word).orElseThrow().readings().stream()
              .map(reading ->
                  reading.amount().map(amount -> seconds(pact, amount)).orElse(Clock.NEVER))
              .sorted()
              .toList();
      case Limit.None _ -> List.of(Clock.NEVER);
      case Limit.Until _, Limit.On _, Limit.Throughout _, Limit.Every _ -> List.of();
    };
  }

  private static int seconds(Pact pact, Amount amount) {
    return CLOCK.after(0, amount, pact.conventions());
  }

  private static String text(Limit limit) {
    return switch (limit) {
      case Limit.Within(var amount) -> "within " + amount.text();
      case Limit.WithinOpen(var word, var span) -> "within " + Words.quote(word);
      case Limit.Until(var moment) -> "until " + moment.text();
      case Limit.On(var moment) -> "on " + moment.text();
      case Limit.None _ -> "at no time";
      case Limit.Throughout _ -> "throughout";
      case Limit.Every(var amount) -> "every " + amount.text();
    };
  }
}
