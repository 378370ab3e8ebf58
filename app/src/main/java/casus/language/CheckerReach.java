package casus.language;

import static casus.language.CheckerScope.atStart;
import static casus.language.CheckerScope.the;

import casus.diagnostic.Code;
import casus.pact.Clause;
import casus.pact.Conventions;
import casus.pact.EventRef;
import casus.pact.EventRef.State;
import casus.pact.Limit;
import casus.pact.Pact;
import casus.pact.decision.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// No clause waits for what can never come, as far as the text alone shows: what needs a search is
/// the audit's to find.
final class CheckerReach {
  private final Pact pact;
  private final CheckerComplaints complaints;
  private final Map<String, Clause> alive = new LinkedHashMap<>();
  private final Map<String, List<Clause.Norm>> leadTo = new LinkedHashMap<>();
  private final Map<String, List<String>> remedies = new LinkedHashMap<>();
  private final Map<String, List<String>> referrers = new LinkedHashMap<>();
  private final Set<String> vetoed = new LinkedHashSet<>();

  CheckerReach(Pact pact, CheckerComplaints complaints) {
    this.pact = pact;
    this.complaints = complaints;
    for (var clause : pact.clauses()) {
      var name = clause.label().name();
      if (!CheckerStates.of(clause).isEmpty()) alive.putIfAbsent(name, clause);
      if (clause instanceof Clause.Norm norm
          && norm.breach() instanceof Clause.Breach.Leads(var remedy, _))
        leadTo.computeIfAbsent(remedy, key -> new ArrayList<>()).add(norm);
      if (clause instanceof Clause.Remedy remedy)
        for (var rung : remedy.rungs())
          remedies.computeIfAbsent(rung, key -> new ArrayList<>()).add(name);
      if (clause instanceof Clause.Decision decision
          && decision.otherwise() instanceof Clause.Otherwise.Refer(var other))
        referrers.computeIfAbsent(other, key -> new ArrayList<>()).add(name);
      if (clause instanceof Clause.Power power
          && power.ability() instanceof Clause.Ability.Veto(var decision)) vetoed.add(decision);
    }
  }

  void check() {
    for (var clause : pact.clauses()) {
      if (clause instanceof Clause.Remedy remedy && !leadTo.containsKey(remedy.label().name()))
        complaints.add(
            Code.CAS166,
            remedy,
            "No breach leads to %s.".formatted(the(remedy)),
            List.of(
                "write `on breach " + remedy.label().name() + "` in the duty that it is for",
                "or leave the remedy out"));
      for (var ref : refs(clause)) never(clause, ref);
    }
    circles();
  }

  private static List<EventRef> refs(Clause clause) {
    if (clause instanceof Clause.Norm norm) return norm.upon();
    if (clause instanceof Clause.Power power) return power.upon();
    if (clause instanceof Clause.Decision decision) return decision.upon();
    return clause instanceof Clause.Entry entry ? entry.upon() : List.of();
  }

  // A state that the other clause, by its own words, never has.

  private void never(Clause clause, EventRef ref) {
    var other = alive.get(ref.clause());
    if (other == null) return;
    var state = ref.state().orElseGet(() -> CheckerStates.usual(other));
    if (!CheckerStates.of(other).contains(state)) return;
    because(other, state)
        .ifPresent(reason ->
            complaints.at(
                Code.CAS118,
                clause,
                ref.clause(),
                ref.span(),
                "%s is never %s: %s.".formatted(atStart(other), state.text(), reason),
                List.of(
                    "wait for something else to happen to `" + ref.clause() + "`",
                    "or change " + the(other))));
  }

  private Optional<String> because(Clause clause, State state) {
    return switch (clause) {
      case Clause.Norm norm -> because(norm, state);
      case Clause.Decision decision -> {
        if (state == State.LAPSED && decision.window() instanceof Limit.None)
          yield Optional.of("it has no time limit");
        yield state == State.VETOED && !vetoes(decision)
            ? Optional.of("nobody has a veto over it")
            : Optional.empty();
      }
      case Clause.Stage stage ->
          state == State.MISSED && stage.limit() instanceof Limit.None
              ? Optional.of("it has no time limit")
              : Optional.empty();
      case Clause.Trigger _, Clause.Power _, Clause.Remedy _, Clause.Voiding _ -> Optional.empty();
      case Clause.Party _, Clause.OpenRole _, Clause.Body _, Clause.Zone _ -> Optional.empty();
      case Clause.ActDefinition _, Clause.Term _, Clause.OpenTime _ -> Optional.empty();
      case Clause.Exemption _, Clause.Entry _, Clause.Expiry _ -> Optional.empty();
      case Clause.Precedence _, Clause.Rank _, Clause.Verification _ -> Optional.empty();
    };
  }

  private Optional<String> because(Clause.Norm norm, State state) {
    var breach = state == State.BREACHED || state == State.CURED;
    if (breach && !norm.maintains() && norm.limit() instanceof Limit.None)
      return Optional.of("without a time limit it cannot be breached");
    if (state == State.CURED && !norm.maintains() && !cures(norm))
      return Optional.of("a late performance does not cure here");
    if (state == State.FULFILLED && norm.maintains() && !ends(norm.limit()))
      return Optional.of("it is never done with");
    return Optional.empty();
  }

  /// Whether a late performance cures; also where nobody has said so yet, which is a mistake of its
  /// own.
  private boolean cures(Clause.Norm norm) {
    var late = norm.late().or(() -> pact.conventions().late());
    return late.isEmpty() || late.get() == Conventions.Late.CURES;
  }

  private static boolean ends(Limit limit) {
    return switch (limit) {
      case Limit.Within _, Limit.WithinOpen _, Limit.Until _, Limit.On _ -> true;
      case Limit.Every _, Limit.Throughout _, Limit.None _ -> false;
    };
  }

  private boolean vetoes(Clause.Decision decision) {
    return vetoed.contains(decision.label().name()) || vetoes(decision.rule());
  }

  private static boolean vetoes(Rule rule) {
    return switch (rule) {
      case Rule.Count(var counted, _) -> counted.vetoes();
      case Rule.AllOf(var parts) -> parts.stream().anyMatch(CheckerReach::vetoes);
      case Rule.AnyOf(var parts) -> parts.stream().anyMatch(CheckerReach::vetoes);
      case Rule.Unless(var rejection) -> vetoes(rejection);
    };
  }

  // Clauses that wait for each other.

  private void circles() {
    var begun = begun();
    var waits = new LinkedHashMap<String, List<String>>();
    for (var clause : alive.values()) {
      var name = clause.label().name();
      if (!begun.contains(name))
        waits.put(name, causes(clause).stream().filter(alive::containsKey).toList());
    }
    for (var circle : CheckerCircles.of(waits)) {
      var first = Optional.ofNullable(alive.get(circle.getFirst()));
      first.ifPresent(clause ->
          complaints.add(
              Code.CAS165, clause, wait(clause, circle, "none of them ever begins"), HELP));
    }
  }

  private static final List<String> HELP =
      List.of("let one of them wait for something outside the circle: a trigger, a power, a date");

  /// That clauses wait for each other, and what comes of it.
  static String wait(Clause clause, List<String> circle, String therefore) {
    if (circle.size() == 1) return atStart(clause) + " waits for itself to happen first.";
    var text = new StringBuilder(atStart(clause));
    for (var i = 1; i < circle.size(); i++)
      text.append(i == 1 ? " waits for `" : ", which waits for `")
          .append(circle.get(i))
          .append('`');
    return text + ", which waits for `" + circle.getFirst() + "` again: " + therefore + ".";
  }

  /// The clauses that can begin, or hang on something that is wrong in its own right.
  private Set<String> begun() {
    var begun = new LinkedHashSet<String>();
    var waiting = new LinkedHashMap<String, List<String>>();
    var queue = new ArrayList<String>();
    for (var clause : alive.values()) {
      var name = clause.label().name();
      var causes = causes(clause);
      var free = causes.isEmpty() || causes.stream().anyMatch(cause -> !alive.containsKey(cause));
      if (free && begun.add(name)) queue.add(name);
      for (var cause : causes) waiting.computeIfAbsent(cause, key -> new ArrayList<>()).add(name);
    }
    for (var i = 0; i < queue.size(); i++)
      for (var next : waiting.getOrDefault(queue.get(i), List.of()))
        if (begun.add(next)) queue.add(next);
    return begun;
  }

  /// The clauses of which one must have begun before this one can; none where a clause begins by
  /// itself.
  private List<String> causes(Clause clause) {
    var name = clause.label().name();
    if (clause instanceof Clause.Remedy)
      return leadTo.getOrDefault(name, List.of()).stream()
          .map(norm -> norm.label().name())
          .toList();
    var causes = new ArrayList<>(refs(clause).stream().map(EventRef::clause).toList());
    causes.addAll(remedies.getOrDefault(name, List.of()));
    causes.addAll(referrers.getOrDefault(name, List.of()));
    return causes;
  }
}
