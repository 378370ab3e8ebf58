package casus.language;

import casus.pact.Clause;
import casus.pact.EventRef;
import casus.pact.EventRef.State;
import casus.pact.Pact;
import casus.pact.Who.Relation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// In which company each clause begins: what is known of the case, if it belongs to one, on some
/// way by which it can be reached.
final class CheckerScenes {
  /// What is known of a case.
  private enum Known {
    /// The clause can begin at all.
    BEGUN,
    VICTIM,
    ATTACKER,
    BREACH
  }

  private record Way(String to, boolean byBreach) {}

  private final Map<String, EnumSet<Known>> known = new LinkedHashMap<>();
  private final Map<String, List<Way>> ways = new LinkedHashMap<>();
  private final Map<String, EnumSet<Known>> given = new LinkedHashMap<>();
  private final Set<String> waiting = new LinkedHashSet<>();

  CheckerScenes(Pact pact) {
    var all = new LinkedHashSet<String>();
    for (var clause : pact.clauses()) {
      if (CheckerStates.of(clause).isEmpty()) continue;
      all.add(clause.label().name());
      link(clause);
    }
    for (var clause : pact.clauses()) if (all.contains(clause.label().name())) begin(clause);
    // What is wrong with an unknown name is said elsewhere.
    for (var from : ways.keySet()) if (!all.contains(from)) give(from, EnumSet.allOf(Known.class));
    spread();
  }

  private void link(Clause clause) {
    var name = clause.label().name();
    for (var ref : upon(clause)) way(ref.clause(), name, isBreach(ref));
    switch (clause) {
      case Clause.Norm norm -> {
        if (norm.breach() instanceof Clause.Breach.Leads(var remedy, _)) way(name, remedy, true);
      }
      case Clause.Decision decision -> {
        if (decision.otherwise() instanceof Clause.Otherwise.Refer(var other))
          way(name, other, false);
      }
      case Clause.Remedy remedy -> remedy.rungs().forEach(rung -> way(name, rung, false));
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

  private void way(String from, String to, boolean byBreach) {
    ways.computeIfAbsent(from, name -> new ArrayList<>()).add(new Way(to, byBreach));
    waiting.add(to);
  }

  /// A deed that a trigger fits makes a victim and an attacker; a call that belongs to no case
  /// begins a matter about somebody.
  private void begin(Clause clause) {
    var name = clause.label().name();
    if (clause instanceof Clause.Trigger)
      give(name, EnumSet.of(Known.BEGUN, Known.VICTIM, Known.ATTACKER));
    else if (!waiting.contains(name) && !(clause instanceof Clause.Remedy))
      give(
          name,
          clause instanceof Clause.Power power && power.ability() instanceof Clause.Ability.Speak
              ? EnumSet.of(Known.BEGUN, Known.VICTIM)
              : EnumSet.of(Known.BEGUN));
    if (!waiting.contains(name) && !(clause instanceof Clause.Remedy)) learn(name, Known.BEGUN);
  }

  private void give(String name, EnumSet<Known> facts) {
    given.computeIfAbsent(name, key -> EnumSet.noneOf(Known.class)).addAll(facts);
  }

  private boolean learn(String name, Known fact) {
    return known.computeIfAbsent(name, key -> EnumSet.noneOf(Known.class)).add(fact);
  }

  private void spread() {
    var queue = new ArrayDeque<>(given.keySet());
    while (!queue.isEmpty()) {
      var from = queue.remove();
      var facts = EnumSet.noneOf(Known.class);
      facts.addAll(given.getOrDefault(from, facts));
      facts.addAll(known.getOrDefault(from, facts));
      for (var way : ways.getOrDefault(from, List.of())) {
        var news = false;
        for (var fact : facts) news |= learn(way.to(), fact);
        if (way.byBreach() && facts.contains(Known.BEGUN)) news |= learn(way.to(), Known.BREACH);
        if (news) queue.add(way.to());
      }
    }
  }

  /// The words for which somebody may stand where a clause of a name has begun; all of them if it
  /// never begins, which is a mistake of its own.
  Set<Relation> of(String name) {
    var facts = known.getOrDefault(name, EnumSet.noneOf(Known.class));
    if (!facts.contains(Known.BEGUN)) return EnumSet.allOf(Relation.class);
    var words = EnumSet.noneOf(Relation.class);
    if (facts.contains(Known.VICTIM)) words.add(Relation.VICTIM);
    if (facts.contains(Known.ATTACKER)) words.add(Relation.ATTACKER);
    if (!words.isEmpty()) words.add(Relation.PARTY_TO_THE_ATTACK);
    if (facts.contains(Known.BREACH)) words.add(Relation.CULPRIT);
    return words;
  }

  static boolean isBreach(EventRef ref) {
    return ref.state().stream().anyMatch(CheckerScenes::isBreach);
  }

  static boolean isBreach(State state) {
    return state == State.BREACHED || state == State.CURED;
  }

  private static List<EventRef> upon(Clause clause) {
    if (clause instanceof Clause.Norm norm) return norm.upon();
    if (clause instanceof Clause.Power power) return power.upon();
    return clause instanceof Clause.Decision decision ? decision.upon() : List.of();
  }
}
