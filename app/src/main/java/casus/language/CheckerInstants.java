package casus.language;

import casus.diagnostic.Code;
import casus.pact.Clause;
import casus.pact.EventRef;
import casus.pact.EventRef.State;
import casus.pact.Limit;
import casus.pact.Pact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Nothing sets itself off in no time. What begins at the instant at which something else happens
/// is followed from clause to clause: what clauses wait for, remedies with their rungs, decisions
/// that refer to others or call what they would have ordered. A deed, a vote, the use of a power
/// and a length of time lie between two instants; a date may be past from the start. Stages follow
/// nothing but stages, and a circle of stages never begins.
final class CheckerInstants {
  private static final List<State> BAD = List.of(State.BREACHED, State.FAILED, State.LAPSED);
  private static final List<State> GOOD = List.of(State.FULFILLED, State.ADOPTED);

  private record Happening(String clause, State state) {}

  private final Pact pact;
  private final CheckerComplaints complaints;
  private final Map<Happening, List<Happening>> next = new LinkedHashMap<>();
  private final Map<String, List<Clause>> named = new LinkedHashMap<>();
  private final Map<String, List<String>> ordered = new LinkedHashMap<>();

  CheckerInstants(Pact pact, CheckerComplaints complaints) {
    this.pact = pact;
    this.complaints = complaints;
    for (var clause : pact.clauses()) {
      named.computeIfAbsent(clause.label().name(), name -> new ArrayList<>()).add(clause);
      if (!begin(clause).isEmpty()) next.put(begin(clause).getFirst(), new ArrayList<>());
    }
  }

  void check() {
    for (var clause : pact.clauses()) for (var ref : upon(clause)) waits(clause, ref);
    for (var clause : pact.clauses()) {
      switch (clause) {
        case Clause.Norm norm -> norm(norm);
        case Clause.Decision decision -> decision(decision);
        case Clause.Remedy remedy -> remedy(remedy);
        case Clause.Party _, Clause.OpenRole _, Clause.Body _, Clause.Zone _ -> {}
        case Clause.ActDefinition _, Clause.Term _, Clause.OpenTime _, Clause.Trigger _ -> {}
        case Clause.Power _, Clause.Exemption _, Clause.Voiding _, Clause.Entry _ -> {}
        case Clause.Expiry _,
            Clause.Stage _,
            Clause.Precedence _,
            Clause.Rank _,
            Clause.Verification _ -> {}
      }
    }
    CheckerCircles.of(next).forEach(this::complain);
  }

  private static List<EventRef> upon(Clause clause) {
    if (clause instanceof Clause.Norm norm) return norm.upon();
    return clause instanceof Clause.Decision decision ? decision.upon() : List.of();
  }

  /// The beginning of what begins at once when it is called.
  private static List<Happening> begin(Clause clause) {
    var name = clause.label().name();
    if (clause instanceof Clause.Norm) return List.of(new Happening(name, State.ACTIVATED));
    return clause instanceof Clause.Decision || clause instanceof Clause.Remedy
        ? List.of(new Happening(name, State.OPEN))
        : List.of();
  }

  private List<Happening> begin(String name) {
    return named.getOrDefault(name, List.of()).stream()
        .flatMap(clause -> begin(clause).stream())
        .distinct()
        .toList();
  }

  private void leads(Happening from, List<Happening> to) {
    next.computeIfAbsent(from, happening -> new ArrayList<>()).addAll(to);
  }

  private void leads(String clause, State from, State to) {
    leads(new Happening(clause, from), List.of(new Happening(clause, to)));
  }

  private void waits(Clause clause, EventRef ref) {
    var states =
        ref.state()
            .map(List::of)
            .orElseGet(() ->
                named.getOrDefault(ref.clause(), List.of()).stream()
                    .map(CheckerStates::usual)
                    .distinct()
                    .toList());
    for (var state : states) {
      leads(new Happening(ref.clause(), state), begin(clause));
      if (state == State.ADOPTED && clause instanceof Clause.Norm)
        ordered.computeIfAbsent(ref.clause(), name -> new ArrayList<>()).add(clause.label().name());
    }
  }

  private void norm(Clause.Norm norm) {
    var name = norm.label().name();
    if (isDate(norm.limit()))
      leads(name, State.ACTIVATED, norm.maintains() ? State.FULFILLED : State.BREACHED);
    if (norm.breach() instanceof Clause.Breach.Leads(var remedy, _))
      leads(new Happening(name, State.BREACHED), begin(remedy));
  }

  private static boolean isDate(Limit limit) {
    return switch (limit) {
      case Limit.Until _, Limit.On _ -> true;
      case Limit.Within _, Limit.WithinOpen _, Limit.Every _ -> false;
      case Limit.Throughout _, Limit.None _ -> false;
    };
  }

  private void decision(Clause.Decision decision) {
    var name = decision.label().name();
    var failed = new Happening(name, State.FAILED);
    for (var way : List.of(State.REJECTED, State.VETOED, State.LAPSED))
      leads(name, way, State.FAILED);
    if (isDate(decision.window()))
      leads(
          name,
          State.OPEN,
          switch (decision.otherwise()) {
            case Clause.Otherwise.Adopted _ -> State.ADOPTED;
            case Clause.Otherwise.Rejected _ -> State.REJECTED;
            case Clause.Otherwise.Nothing _, Clause.Otherwise.Refer _ -> State.LAPSED;
            case Clause.Otherwise.EachMayAct _, Clause.Otherwise.EachMustAct _ -> State.LAPSED;
          });
    switch (decision.otherwise()) {
      case Clause.Otherwise.Refer(var other) -> leads(failed, begin(other));
      case Clause.Otherwise.EachMustAct _ ->
          ordered.getOrDefault(name, List.of()).forEach(norm -> leads(failed, begin(norm)));
      case Clause.Otherwise.Adopted _, Clause.Otherwise.Rejected _ -> {}
      case Clause.Otherwise.Nothing _, Clause.Otherwise.EachMayAct _ -> {}
    }
  }

  private void remedy(Clause.Remedy remedy) {
    var name = remedy.label().name();
    var before = List.of(new Happening(name, State.OPEN));
    for (var rung : remedy.rungs()) {
      before.forEach(happening -> leads(happening, begin(rung)));
      before = BAD.stream().map(state -> new Happening(rung, state)).toList();
      for (var state : GOOD)
        leads(new Happening(rung, state), List.of(new Happening(name, State.SATISFIED)));
    }
    before.forEach(last -> leads(last, List.of(new Happening(name, State.EXHAUSTED))));
  }

  private void complain(List<Happening> circle) {
    var names = new ArrayList<String>();
    for (var happening : circle)
      if (names.isEmpty() || !names.getLast().equals(happening.clause()))
        names.add(happening.clause());
    if (names.size() > 1 && names.getFirst().equals(names.getLast())) names.removeLast();
    if (isReferral(names)) return;
    var late =
        circle.stream().anyMatch(one -> BAD.contains(one.state()) || GOOD.contains(one.state()));
    named.getOrDefault(names.getFirst(), List.of()).stream()
        .filter(clause -> !begin(clause).isEmpty())
        .findFirst()
        .ifPresent(clause ->
            complaints.add(
                Code.CAS141,
                clause,
                "The beginning of "
                    + CheckerCycles.chain(names, "sets off that of")
                    + ", at one instant and without end"
                    + (late ? ", once a date is past." : "."),
                List.of(
                    "let one of them wait for a deed, a vote or the passing of time:"
                        + " `upon … fulfilled`, `upon … adopted`, `within 3 days`")));
  }

  /// A circle of referrals is a mistake of its own.
  private boolean isReferral(List<String> names) {
    for (var i = 0; i < names.size(); i++) {
      var to = names.get((i + 1) % names.size());
      if (named.getOrDefault(names.get(i), List.of()).stream()
          .noneMatch(clause ->
              clause instanceof Clause.Decision decision
                  && decision.otherwise().equals(new Clause.Otherwise.Refer(to)))) return false;
    }
    return true;
  }
}
