package casus.engine.audit;

import casus.engine.explore.Arena;
import casus.engine.explore.Budget;
import casus.engine.explore.Exploration;
import casus.engine.explore.Explorer;
import casus.engine.explore.Interest;
import casus.engine.explore.Observer;
import casus.engine.explore.Unfolding;
import casus.engine.solve.Ability;
import casus.engine.solve.Coalition;
import casus.engine.solve.Solver;
import casus.machine.Configuration;
import casus.machine.Input;
import casus.machine.Reading;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One game about a [Subject]: after an opening, under a reading, everybody but one keeps every
/// duty and gives no help, while that one, the victim where there is an attack, does what it can to
/// get some. What attacker and victim break, and what the attack itself breaks, is not counted.
final class Forbearance {
  private static final int LOST = 1;

  private final Subject subject;
  private final Unfolding unfolding;
  private final Coalition coalition;
  private final Ability avoidance;

  private Forbearance(Subject subject, Unfolding unfolding, Coalition coalition) {
    this.subject = subject;
    this.unfolding = unfolding;
    this.coalition = coalition;
    avoidance =
        Solver.canAvoid(
            unfolding.automaton(), coalition, unfolding.remembered(memory -> (memory & LOST) != 0));
  }

  /// The game in which some clauses' performance counts as help: the one in which they do no more
  /// than keep duties, if that is enough, and else the one in which they do what serves them. Empty
  /// if it has more states than it may.
  static Optional<Forbearance> plainest(
      Subject subject,
      Reading reading,
      Optional<Attack> opening,
      int victim,
      Set<String> help,
      Budget budget) {
    return of(subject, reading, opening, victim, help, Contest.Detail.SILENCE, budget)
        .filter(Forbearance::abandons)
        .or(() -> of(subject, reading, opening, victim, help, Contest.Detail.WHAT_MATTERS, budget));
  }

  /// The one of these in so much detail.
  static Optional<Forbearance> of(
      Subject subject,
      Reading reading,
      Optional<Attack> opening,
      int victim,
      Set<String> help,
      Contest.Detail detail,
      Budget budget) {
    var arena = arena(subject, reading, opening, victim, help, detail);
    var coalition = Coalition.everybody(arena.answering());
    var lessons = subject.lessons(reading, arena.observer());
    return switch (Explorer.explore(arena, lessons, budget)) {
      case Exploration.Complete(var unfolding) ->
          Optional.of(new Forbearance(subject, unfolding, coalition));
      case Exploration.OutOfBudget _ -> Optional.empty();
    };
  }

  private static Arena arena(
      Subject subject,
      Reading reading,
      Optional<Attack> opening,
      int victim,
      Set<String> help,
      Contest.Detail detail) {
    var whole = detail == Contest.Detail.EVERYTHING;
    var silent = detail == Contest.Detail.SILENCE;
    var board = subject.board();
    var start = subject.opened(reading, List.of(), opening);
    var forbearing = new LinkedHashSet<>(board.parties());
    forbearing.addAll(subject.bystanders(opening));
    opening.ifPresent(attack -> forbearing.add(attack.attacker()));
    forbearing.remove(victim);
    var seats = Seats.of(subject, opening, List.copyOf(forbearing));
    return new Arena(
        board.program(),
        reading,
        start,
        seats.turns(),
        seats.blocking(),
        seats.deeds(),
        whole ? Interest.ANY : interest(subject, victim, help, silent),
        new Watch(
            subject,
            victim,
            free(victim, opening),
            Effect.breaches(board.program(), start).toList(),
            help),
        0,
        memory -> (memory & LOST) != 0,
        whole ? subject.tick() : Arena.TO_WHAT_IS_DUE,
        subject.horizon());
  }

  private static Interest interest(Subject subject, int victim, Set<String> help, boolean silent) {
    var sway = subject.sway();
    return new Interest() {
      @Override
      public boolean serves(int mover, Input move) {
        if (mover == victim) return sway.furthers(move);
        var keeps = subject.performance(move).map(name -> !help.contains(name)).orElse(false);
        return silent ? keeps && sway.onlyKeeps(move) : keeps || sway.hinders(move);
      }

      @Override
      public boolean atOnce(int mover, Input move) {
        return mover == victim ? sway.atOnce(move) : sway.onlyKeeps(move);
      }
    };
  }

  /// Whose breaches do not count.
  private static List<Integer> free(int victim, Optional<Attack> opening) {
    var free = new ArrayList<>(List.of(victim));
    opening.ifPresent(attack -> free.add(attack.attacker()));
    return List.copyOf(free);
  }

  /// Sees help by others, and breaches that were not there before, by whoever is not free to commit
  /// them.
  private record Watch(
      Subject subject, int victim, List<Integer> free, List<Integer> before, Set<String> help)
      implements Observer {
    @Override
    public int after(int memory, Input input, Configuration at) {
      var helped = input.actor() != victim && subject.gives(input, help);
      return helped || breached(at) ? LOST : memory;
    }

    private boolean breached(Configuration at) {
      var program = subject.board().program();
      return Effect.breaches(program, at)
          .filter(number -> !before.contains(number))
          .anyMatch(number -> !free.contains(program.instance(number).actor()));
    }
  }

  /// Whether they can keep every duty, and the victim gets no help whatever it does.
  boolean abandons() {
    return avoidance.holds();
  }

  /// How many states the game has.
  int states() {
    return unfolding.automaton().states();
  }

  /// How it goes, where they can: they do no more than they must, and the victim what it can.
  List<Input> play() {
    var automaton = unfolding.automaton();
    var safe = avoidance.region();
    var manner = new Manner(subject, unfolding);
    return unfolding.inputs(
        manner.play(
            new BitSet(),
            state ->
                coalition.has(automaton.owner(state))
                    ? manner.rests(state, transition -> safe.get(automaton.target(transition)))
                    : manner.helps(state)));
  }
}
