package casus.engine.audit;

import casus.machine.Input;
import casus.machine.Program;
import casus.pact.Clause;
import casus.pact.Condition;
import casus.pact.EventRef;
import casus.pact.EventRef.State;
import casus.pact.Limit;
import casus.pact.Pact;
import casus.pact.Pattern;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Which moves can bring some clauses about, and which can stand in their way, as far as the text
/// shows: a deed that a trigger of help waits for can only further help; one that a voiding
/// condition waits for can only hinder it. A move that might do either counts as both. Whoever
/// wants the clauses need not consider moves that only hinder, and the other way round; a move that
/// can do neither, nobody need consider.
///
/// The sign of each event spreads backwards from the clauses asked about to all that they wait for,
/// and is turned round by `not`, by exceptions and by whatever suspends, ends or waives.
final class Sway {
  private static final int NEITHER = 0;
  private static final int FURTHERS = 1;
  private static final int HINDERS = 2;
  private static final int BOTH = FURTHERS | HINDERS;

  /// To find who did a deed is a deed itself.
  private static final String ATTRIBUTION = "attribute";

  private final Pact pact;
  private final Program program;
  private final List<String> goals;
  private final Map<Event, Integer> events = new HashMap<>();
  private final Map<String, Integer> words = new HashMap<>();
  private final Map<Clause, Integer> begun = new HashMap<>();
  private final Map<Move, Integer> moves = new HashMap<>();
  private final Map<Move, Boolean> urgent = new HashMap<>();
  private final Map<Move, Boolean> keeping = new HashMap<>();
  private boolean timed;
  private boolean obstructed;
  private boolean changed;

  private record Event(String clause, State state) {}

  /// What of a move its sign hangs on.
  private record Move(Input.Kind kind, int deed, int part) {}

  private Sway(Program program, List<String> goals) {
    this.program = program;
    this.pact = program.pact();
    this.goals = goals;
  }

  /// The signs for some clauses.
  static Sway over(Program program, List<String> goals) {
    var sway = new Sway(program, goals);
    for (var goal : goals)
      for (var state : List.of(State.MET, State.ADOPTED, State.REACHED, State.OPEN))
        sway.mark(new Event(goal, state), FURTHERS);
    do {
      sway.changed = false;
      for (var clause : sway.pact.clauses()) sway.spread(clause);
    } while (sway.changed);
    sway.obstructed =
        sway.pact.all(Clause.Power.class).stream()
            .anyMatch(power -> (sway.used(power) & HINDERS) != 0);
    return sway;
  }

  // Moves.

  /// Whether a move can bring the clauses about.
  boolean furthers(Input move) {
    return (of(move) & FURTHERS) != 0;
  }

  /// Whether a move can stand in their way.
  boolean hinders(Input move) {
    return (of(move) & HINDERS) != 0;
  }

  /// Whether a move that furthers is as good now as ever, so that whoever wants the clauses makes
  /// it at once. What is asked or ordered may be better said later, where a power can stand in the
  /// way for a time, and need not be said again in one matter. Nor need anybody answer at once what
  /// stands in the way and can be asked again and again: time would never pass.
  boolean atOnce(Input move) {
    return !timed && of(move) == FURTHERS && urgent.computeIfAbsent(kind(move), _ -> urgent(move));
  }

  private boolean urgent(Input move) {
    if (move.part() < 0) return true;
    var law = law(move);
    if (law instanceof Clause.Power power) return !obstructed && power.upon().isEmpty();
    return !renewed(law, new HashSet<>());
  }

  /// Whether a move does no more than keep a duty in time on which nothing hangs, so that whoever
  /// must keep it keeps it now as well as ever.
  boolean onlyKeeps(Input move) {
    return !timed && of(move) == NEITHER && keeping.computeIfAbsent(kind(move), _ -> keeping(move));
  }

  private boolean keeping(Input move) {
    if (move.part() < 0 || !(law(move) instanceof Clause.Norm norm)) return false;
    var links = new Links(pact);
    var broken = pact.all(Clause.Norm.class).stream().flatMap(ban -> Links.broken(ban).stream());
    return !(norm.limit() instanceof Limit.None)
        && links.downstream(norm).size() == 1
        && inferior(norm).findAny().isEmpty()
        && !links.acts(broken.toList()).contains(program.deed(move.deed()))
        && !renewed(norm, new HashSet<>());
  }

  /// Whether a clause begins upon a power that can stand in the way, if by way of others.
  private boolean renewed(Clause clause, Set<String> seen) {
    return Links.upon(clause).stream()
        .map(EventRef::clause)
        .filter(seen::add)
        .flatMap(this::called)
        .anyMatch(each ->
            each instanceof Clause.Power power && (used(power) & HINDERS) != 0
                || renewed(each, seen));
  }

  private Clause law(Input move) {
    return program.clause(move.part());
  }

  private int of(Input move) {
    return moves.computeIfAbsent(kind(move), _ -> signed(move));
  }

  private static Move kind(Input move) {
    return new Move(move.kind(), move.deed(), move.part());
  }

  private int signed(Input move) {
    if (move.kind() == Input.Kind.ATTRIBUTION) return word(ATTRIBUTION);
    var deed = program.deed(move.deed());
    if (move.part() < 0) return word(deed);
    return switch (law(move)) {
      case Clause.Decision decision -> ballot(decision, deed);
      case Clause.Term term ->
          deed.equals("determine-yes")
              ? word(term.label().name())
              : turned(word(term.label().name()));
      case Clause.Power power -> used(power) | word(deed);
      case Clause.Norm norm -> performed(norm) | word(deed);
      case Clause.Voiding voiding ->
          deed.equals("determine-yes") ? effect(voiding) : turned(effect(voiding));
      case Clause.Trigger _, Clause.Stage _, Clause.Remedy _, Clause.Party _ -> BOTH;
      case Clause.OpenRole _, Clause.Body _, Clause.Zone _, Clause.ActDefinition _ -> BOTH;
      case Clause.OpenTime _, Clause.Exemption _, Clause.Entry _, Clause.Expiry _ -> BOTH;
      case Clause.Precedence _, Clause.Rank _, Clause.Verification _ -> BOTH;
    };
  }

  /// One aye more never undoes a decision, and one no more never makes it, where the ayes are
  /// there; an abstention does nothing that one of them, or silence, does not do as well. Where it
  /// matters how a decision fails, any ballot may do either.
  private int ballot(Clause.Decision decision, String word) {
    var rejected = event(decision, State.REJECTED);
    var vetoed = event(decision, State.VETOED);
    var lapsed = event(decision, State.LAPSED) | lapsed(decision);
    var adopted = event(decision, State.ADOPTED);
    if (rejected != vetoed || vetoed != lapsed)
      return (rejected | vetoed | lapsed | adopted) == NEITHER ? NEITHER : BOTH;
    var aye = adopted | turned(event(decision, State.FAILED) | rejected);
    return switch (word) {
      case "vote-yes" -> aye;
      case "vote-no" -> turned(aye);
      default -> NEITHER;
    };
  }

  private int lapsed(Clause.Decision decision) {
    return switch (decision.otherwise()) {
      case Clause.Otherwise.EachMayAct _ -> goal(decision.label().name() + "-each-may-act");
      case Clause.Otherwise.EachMustAct _, Clause.Otherwise.Adopted _ ->
          event(decision, State.ADOPTED);
      case Clause.Otherwise.Refer(var other) -> named(other);
      case Clause.Otherwise.Rejected _, Clause.Otherwise.Nothing _ -> NEITHER;
    };
  }

  private int performed(Clause.Norm norm) {
    return event(norm, State.FULFILLED)
        | event(norm, State.CURED)
        | turned(event(norm, State.BREACHED));
  }

  private int used(Clause.Power power) {
    return event(power, State.USED)
        | switch (power.ability()) {
          case Clause.Ability.Speak(var act, var said) -> word(act);
          case Clause.Ability.Act(var performances) -> anyWord(performances);
          case Clause.Ability.Veto(var decision) ->
              pact.find(Clause.Decision.class, decision)
                  .map(vetoed -> event(vetoed, State.VETOED) | turned(ballot(vetoed, "vote-yes")))
                  .orElse(BOTH);
          case Clause.Ability.Touch(var effect, var clauses) -> effect(effect, clauses);
          case Clause.Ability.Withdraw _, Clause.Ability.Membership _ -> BOTH;
          case Clause.Ability.Extend _ -> BOTH;
        };
  }

  private int effect(Clause.Voiding voiding) {
    return effect(voiding.effect(), voiding.clauses());
  }

  /// The whole pact, where no clause is named.
  private int effect(Clause.Effect effect, List<String> clauses) {
    var touched =
        clauses.isEmpty()
            ? any(pact.clauses().stream())
            : clauses.stream().mapToInt(this::named).reduce(NEITHER, (a, b) -> a | b);
    return switch (effect) {
      case SUSPEND, END, WAIVE -> turned(touched);
      case RESUME -> touched;
    };
  }

  // What follows from a clause that begins to apply.

  private int begins(Clause clause) {
    return goal(clause.label().name())
        | switch (clause) {
          case Clause.Norm norm -> outcomes(norm) | turned(any(inferior(norm)));
          case Clause.Power power -> outcomes(power) | used(power);
          case Clause.Decision decision -> outcomes(decision) | lapsed(decision);
          case Clause.Trigger _, Clause.Stage _ -> outcomes(clause);
          case Clause.Remedy remedy ->
              outcomes(remedy) | remedy.rungs().stream().mapToInt(this::named).reduce(0, Sway::or);
          case Clause.Voiding voiding -> effect(voiding);
          case Clause.Exemption(var label, var to, var when) ->
              turned(to.stream().mapToInt(this::named).reduce(NEITHER, Sway::or));
          case Clause.Party _, Clause.OpenRole _, Clause.Body _, Clause.Zone _ -> NEITHER;
          case Clause.ActDefinition _, Clause.Term _, Clause.OpenTime _ -> NEITHER;
          case Clause.Entry _, Clause.Expiry _, Clause.Precedence _, Clause.Rank _ -> NEITHER;
          case Clause.Verification _ -> NEITHER;
        };
  }

  private int outcomes(Clause clause) {
    return Stream.of(State.values())
        .mapToInt(state -> event(clause, state))
        .reduce(NEITHER, Sway::or);
  }

  private Stream<Clause> inferior(Clause.Norm norm) {
    return pact.all(Clause.Precedence.class).stream()
        .filter(precedence -> precedence.superior().equals(norm.label().name()))
        .flatMap(precedence -> precedence.inferior().stream())
        .flatMap(this::called);
  }

  private int named(String name) {
    return any(called(name));
  }

  private Stream<Clause> called(String name) {
    return pact.clauses().stream().filter(clause -> clause.label().name().equals(name));
  }

  private int any(Stream<Clause> clauses) {
    return clauses
        .mapToInt(clause -> begun.getOrDefault(clause, NEITHER))
        .reduce(NEITHER, Sway::or);
  }

  private int goal(String name) {
    return goals.contains(name) ? FURTHERS : NEITHER;
  }

  // Backwards.

  private void spread(Clause clause) {
    var sign = begins(clause);
    if (sign == NEITHER) return;
    changed |= put(begun, clause, sign);
    for (var ref : Links.upon(clause)) mark(ref, sign);
    Links.when(clause).forEach(condition -> mark(condition, sign));
    if (clause instanceof Clause.Stage stage)
      for (var requirement : stage.requires())
        switch (requirement) {
          case Clause.Requirement.Reached(var name, var span) ->
              mark(new Event(name, State.REACHED), sign);
          case Clause.Requirement.Done(var pattern) -> mark(pattern, sign);
        }
    if (clause instanceof Clause.Remedy remedy) {
      for (var norm : pact.all(Clause.Norm.class))
        if (norm.breach() instanceof Clause.Breach.Leads(var name, var span)
            && name.equals(remedy.label().name()))
          mark(new Event(norm.label().name(), State.BREACHED), sign);
      // Whatever satisfies one rung keeps the next from being tried.
      for (var rung : remedy.rungs()) markAll(rung, BOTH);
    }
    if (clause instanceof Clause.Norm norm)
      for (var pattern : Links.broken(norm))
        mark(pattern, event(norm, State.BREACHED) | turned(event(norm, State.FULFILLED)));
  }

  private void mark(Condition condition, int sign) {
    switch (condition) {
      case Condition.Fits(var pattern) -> mark(pattern, sign);
      case Condition.Opinion(var pattern) -> mark(pattern, sign);
      case Condition.Is(var ref) -> {
        if (lasts(ref)) mark(ref, sign);
        else markAll(ref.clause(), BOTH);
      }
      case Condition.Not(var negated) -> mark(negated, turned(sign));
      case Condition.AllOf(var parts) -> parts.forEach(part -> mark(part, sign));
      case Condition.AnyOf(var parts) -> parts.forEach(part -> mark(part, sign));
      case Condition.Before _, Condition.After _ -> timed = true;
      case Condition.Ratified _ -> {}
    }
  }

  /// Whether a clause that has come into a state stays there.
  private static boolean lasts(EventRef ref) {
    return ref.state()
        .map(state ->
            switch (state) {
              case ADOPTED, FAILED, REJECTED, VETOED, FULFILLED, CURED, REACHED, MISSED -> true;
              case SATISFIED, EXHAUSTED -> true;
              case MET, USED, LAPSED, ACTIVATED, BREACHED, OPEN -> false;
            })
        .orElse(false);
  }

  private void mark(EventRef ref, int sign) {
    if (ref.state().isPresent()) mark(new Event(ref.clause(), ref.state().get()), sign);
    else
      for (var state :
          List.of(State.MET, State.USED, State.ADOPTED, State.FULFILLED, State.REACHED, State.OPEN))
        mark(new Event(ref.clause(), state), sign);
  }

  private void markAll(String clause, int sign) {
    for (var state : State.values()) mark(new Event(clause, state), sign);
  }

  private void mark(Event event, int sign) {
    if (sign != NEITHER) changed |= put(events, event, sign);
  }

  private void mark(Pattern pattern, int sign) {
    if (sign == NEITHER) return;
    if (pattern.attributedBy().isPresent()) changed |= put(words, ATTRIBUTION, sign);
    for (var act : pattern.acts()) markWord(act.name(), sign);
  }

  private void markWord(String word, int sign) {
    if (!put(words, word, sign)) return;
    changed = true;
    for (var each : Links.each(word)) markWord(each, sign);
    pact.find(Clause.Term.class, word)
        .ifPresent(term -> {
          Links.patterns(term).forEach(inner -> mark(inner, sign));
          term.excludes().forEach(inner -> mark(inner, turned(sign)));
        });
  }

  private static <K> boolean put(Map<K, Integer> signs, K key, int sign) {
    var before = signs.getOrDefault(key, NEITHER);
    signs.put(key, before | sign);
    return (before | sign) != before;
  }

  private int event(Clause clause, State state) {
    return events.getOrDefault(new Event(clause.label().name(), state), NEITHER);
  }

  private int word(String word) {
    return words.getOrDefault(word, NEITHER);
  }

  private int anyWord(List<String> all) {
    return all.stream()
        .flatMap(word -> Links.each(word).stream())
        .mapToInt(this::word)
        .reduce(NEITHER, Sway::or);
  }

  private static int or(int a, int b) {
    return a | b;
  }

  private static int turned(int sign) {
    return (sign & FURTHERS) << 1 | (sign & HINDERS) >> 1;
  }
}
