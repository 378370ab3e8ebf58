package casus.engine.audit;

import casus.engine.explore.Unfolding;
import casus.machine.Input;
import casus.pact.Clause;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.function.ToIntFunction;

/// How players behave in a story where it does not matter what they do, so that the story is short
/// and to the point. Nobody says or does without need what has been said or done.
final class Manner {
  private final Subject subject;
  private final Unfolding unfolding;
  private final Set<Input> done = new HashSet<>();
  private final Set<Integer> used = new HashSet<>();

  Manner(Subject subject, Unfolding unfolding) {
    this.subject = subject;
    this.unfolding = unfolding;
  }

  /// A play from the beginning, one choice after the other, until it comes to one of some states,
  /// ends, or goes round in a circle.
  List<Integer> play(BitSet until, IntUnaryOperator choose) {
    var automaton = unfolding.automaton();
    var play = new ArrayList<Integer>();
    var taken = new BitSet();
    var state = automaton.initial();
    while (!until.get(state) && !automaton.ends(state)) {
      var choice = choose.applyAsInt(state);
      if (taken.get(choice)) break;
      taken.set(choice);
      seen(choice);
      play.add(choice);
      state = automaton.target(choice);
    }
    return play;
  }

  /// Takes note of a transition that was taken.
  void seen(int transition) {
    repeatable(transition)
        .ifPresent(move -> {
          done.add(move);
          used.add(move.part());
        });
  }

  /// Whoever blocks speaks against it, or else does nothing, or else whatever is left, but only
  /// what is allowed.
  int blocks(int state, IntPredicate allowed) {
    return best(
        state,
        transition -> {
          if (!allowed.test(transition)) return Integer.MAX_VALUE;
          var move = unfolding.move(transition);
          if (move.isEmpty()) return 1;
          return move.filter(said -> said.part() >= 0 && !power(said)).isPresent() ? 0 : 2;
        });
  }

  /// Whoever has nothing against it and does nothing for it keeps still, or else does what is owed,
  /// or else whatever is left, but only what is allowed.
  int rests(int state, IntPredicate allowed) {
    return best(
        state,
        transition -> {
          if (!allowed.test(transition)) return Integer.MAX_VALUE;
          var move = unfolding.move(transition);
          if (move.isEmpty()) return 0;
          return move.flatMap(subject::performance).isPresent() ? 1 : 2;
        });
  }

  /// Whoever helps does what there is to do, but nothing that may stand in the way, and uses no
  /// power that has been used.
  int helps(int state) {
    return helps(state, _ -> true);
  }

  /// The same, but only what is allowed.
  int helps(int state, IntPredicate allowed) {
    return best(
        state,
        transition -> {
          if (!allowed.test(transition)) return Integer.MAX_VALUE;
          if (unfolding.move(transition).isEmpty()) return 1;
          var move = repeatable(transition);
          if (move.isEmpty()) return 0;
          if (done.contains(move.get())) return 3;
          return power(move.get())
                  && (used.contains(move.get().part()) || subject.sway().hinders(move.get()))
              ? 2
              : 0;
        });
  }

  /// Whatever there is to do.
  int fresh(int state) {
    return best(
        state, transition -> repeatable(transition).filter(done::contains).isPresent() ? 1 : 0);
  }

  private int best(int state, ToIntFunction<Integer> rank) {
    var automaton = unfolding.automaton();
    var best = automaton.first(state);
    for (var t = best + 1; t < automaton.first(state + 1); t++)
      if (rank.applyAsInt(t) < rank.applyAsInt(best)) best = t;
    return best;
  }

  /// The use of a power, or a deed that no clause asks for.
  private Optional<Input> repeatable(int transition) {
    return unfolding.move(transition).filter(move -> move.part() < 0 || power(move));
  }

  private boolean power(Input move) {
    return move.part() >= 0
        && subject.board().program().clause(move.part()) instanceof Clause.Power;
  }
}
