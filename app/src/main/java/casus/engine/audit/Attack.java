package casus.engine.audit;

import casus.machine.Input;
import casus.machine.Machine;
import casus.machine.Program;
import casus.machine.Reading;
import casus.machine.Reasons;
import casus.machine.Semantics;
import casus.pact.Clause;
import casus.pact.Pattern;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A deed that brings a trigger into play, or would if an open word is read so or somebody finds
/// so.
///
/// @param trigger the name of the clause
/// @param attributors whoever may attribute it, where the trigger asks for that; else nobody
/// @param hangs whether it hangs on an open word
record Attack(String trigger, Input deed, List<Integer> attributors, boolean hangs) {
  Attack {
    attributors = List.copyOf(attributors);
  }

  int victim() {
    return deed.target();
  }

  int attacker() {
    return deed.actor();
  }

  /// The plainest deed by one actor on another that a trigger takes: the words' core before their
  /// penumbra, the principal place first. Empty if there is none.
  static Optional<Attack> plainest(Board board, Clause.Trigger trigger, int victim, int attacker) {
    return board.attack(
        trigger, victim, attacker, () -> searched(board, trigger, victim, attacker));
  }

  private static Optional<Attack> searched(
      Board board, Clause.Trigger trigger, int victim, int attacker) {
    var doubtful = Optional.<Attack>empty();
    for (var act : acts(board, Links.patterns(trigger.when())))
      for (var attack : (Iterable<Attack>) taken(board, trigger, act, victim, attacker)::iterator) {
        if (!attack.hangs()) return Optional.of(attack);
        if (doubtful.isEmpty()) doubtful = Optional.of(attack);
      }
    return doubtful;
  }

  /// Deeds by one actor on another that a trigger takes only if somebody finds so, or an open word
  /// is read so: the first of each kind of act.
  static List<Attack> doubtful(Board board, Clause.Trigger trigger, int victim, int attacker) {
    return acts(board, Links.patterns(trigger.when())).stream()
        .flatMap(act ->
            taken(board, trigger, act, victim, attacker)
                .filter(attack -> attack.hangs() || !attack.attributors().isEmpty())
                .limit(1))
        .toList();
  }

  /// Where an act by one actor on another is a deed that a trigger takes, place by place, each
  /// tried only when it is asked for.
  private static Stream<Attack> taken(
      Board board, Clause.Trigger trigger, String act, int victim, int attacker) {
    var patterns = Links.patterns(trigger.when());
    var reading = Reading.narrow(board.program().words());
    var deed = board.deed(act);
    if (deed.isEmpty()) return Stream.empty();
    return places(board, patterns, victim).stream()
        .filter(leaf -> Ground.possible(act, leaf))
        .map(leaf -> {
          var object = Board.object(act, Ground.atSea(leaf));
          return board.act(attacker, deed.get(), victim, object, leaf, Input.UNSAID, 1);
        })
        .flatMap(input -> tried(board, trigger, patterns, reading, input).stream());
  }

  private static Optional<Attack> tried(
      Board board, Clause.Trigger trigger, List<Pattern> patterns, Reading reading, Input deed) {
    var semantics = new Semantics(board.program(), reading);
    var at = semantics.step(board.start(reading), deed, Reasons.NONE);
    var attributors = List.<Integer>of();
    var state = Case.of(board.program(), at, trigger);
    if (state == Case.NONE) {
      attributors = attributors(board, patterns, deed);
      for (var attributor : attributors)
        at = semantics.step(at, Board.attribution(deed, attributor), Reasons.NONE);
      state = Case.of(board.program(), at, trigger);
    }
    return state == Case.NONE
        ? Optional.empty()
        : Optional.of(new Attack(trigger.label().name(), deed, attributors, state == Case.RAISED));
  }

  /// How far a trigger has come.
  enum Case {
    NONE,
    RAISED,
    RECOGNISED;

    static Case of(Program program, casus.machine.Configuration at, Clause.Trigger trigger) {
      var part = program.partNumber(trigger.label().name()).orElseThrow();
      var best = NONE;
      for (var number = 0; number < program.instanceCount(); number++) {
        var instance = program.instance(number);
        if (instance.machine() != Machine.CASE
            || instance.slot() == program.slots()
            || program.origin(at, instance.slot()) != part) continue;
        switch (Effect.state(program, at, number)) {
          case "recognised" -> {
            return RECOGNISED;
          }
          case "raised", "consulting" -> best = RAISED;
          default -> {}
        }
      }
      return best;
    }
  }

  private static List<Integer> attributors(Board board, List<Pattern> patterns, Input deed) {
    return patterns.stream()
        .flatMap(pattern -> pattern.attributedBy().stream())
        .flatMap(who -> board.members(who, deed.target(), deed.actor()).stream())
        .distinct()
        .toList();
  }

  /// Everybody on whom the deeds of a trigger may be done.
  static List<Integer> victims(Board board, Clause.Trigger trigger) {
    var found = new LinkedHashSet<Integer>();
    for (var pattern : Links.patterns(trigger.when()))
      found.addAll(
          pattern
              .on()
              .map(who -> board.members(who, Input.UNSAID, Input.UNSAID))
              .orElseGet(() -> new LinkedHashSet<>(board.parties())));
    return List.copyOf(found);
  }

  /// The acts that patterns name: those that count on any view first, then those that are arguable.
  static List<String> acts(Board board, List<Pattern> patterns) {
    var found = new LinkedHashSet<String>(core(board, patterns));
    found.addAll(board.links().acts(patterns));
    return List.copyOf(found);
  }

  /// The acts that count on any view.
  static List<String> core(Board board, List<Pattern> patterns) {
    var found = new LinkedHashSet<String>();
    for (var pattern : patterns) core(board, pattern, found, new ArrayList<>());
    return List.copyOf(found);
  }

  private static void core(Board board, Pattern pattern, Set<String> found, List<String> inside) {
    for (var act : pattern.acts()) {
      var term = board.pact().find(Clause.Term.class, act.name());
      if (term.isEmpty()) found.addAll(Links.each(act.name()));
      else if (!inside.contains(act.name())) {
        var deeper = new ArrayList<>(inside);
        deeper.add(act.name());
        term.get().covers().forEach(inner -> core(board, inner, found, deeper));
      }
    }
  }

  private static List<Integer> places(Board board, List<Pattern> patterns, int victim) {
    var ground = board.ground();
    var found = new LinkedHashSet<Integer>(ground.of(victim));
    for (var pattern : patterns) pattern.in().ifPresent(area -> found.addAll(ground.of(area)));
    return List.copyOf(found);
  }
}
