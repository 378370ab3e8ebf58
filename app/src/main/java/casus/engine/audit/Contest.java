package casus.engine.audit;

import casus.engine.explore.Arena;
import casus.engine.explore.Budget;
import casus.engine.explore.Exploration;
import casus.engine.explore.Explorer;
import casus.engine.explore.Interest;
import casus.engine.explore.Observer;
import casus.engine.explore.Unfolding;
import casus.engine.solve.Ability;
import casus.engine.solve.Arrival;
import casus.engine.solve.Coalition;
import casus.engine.solve.Solver;
import casus.engine.solve.Strategy;
import casus.engine.solve.export.NamedGame;
import casus.machine.Configuration;
import casus.machine.Input;
import casus.machine.Reading;
import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.IntPredicate;

/// One game about a [Subject]: after an opening, under a reading, some actors do what they can so
/// that its clauses never take effect, and everybody else does what they can so that they do.
///
/// Those who block come first in every round and can answer each move of the others, so that what
/// can be stopped is stopped. The protected party is never among them.
final class Contest {
  private static final int ARISEN = 1;
  private static final int BROKEN = 2;

  private final Subject subject;
  private final Reading reading;
  private final List<Input> before;
  private final Optional<Attack> opening;
  private final List<List<Integer>> turns;
  private final Unfolding unfolding;
  private final Coalition coalition;
  private final Detail detail;
  private final BitSet arisen;
  private final Ability avoidance;
  private final BitSet safe;
  private Optional<Arrival> latest = Optional.empty();

  private Contest(
      Subject subject,
      Reading reading,
      List<Input> before,
      Optional<Attack> opening,
      List<List<Integer>> turns,
      Unfolding unfolding,
      Coalition coalition,
      Detail detail) {
    this.subject = subject;
    this.reading = reading;
    this.before = before;
    this.opening = opening;
    this.turns = turns;
    this.unfolding = unfolding;
    this.coalition = coalition;
    this.detail = detail;
    arisen = unfolding.remembered(memory -> memory != 0);
    avoidance = Solver.canAvoid(unfolding.automaton(), coalition, arisen);
    safe = avoidance.region();
  }

  /// How those who block go about it, and how closely the game is followed.
  enum Detail {
    /// By all means: every move of everybody, in every round.
    EVERYTHING,
    /// By all means, but only with moves that can serve their mover ([Sway]), at instants at which
    /// anything can change. Whatever is left out cannot change who wins.
    WHAT_MATTERS,
    /// By doing nothing at all.
    SILENCE,
    /// By all means that break nothing: a play in which somebody commits a breach is theirs no
    /// longer. With everybody among those who block, this is all that can lawfully happen.
    LAWFUL
  }

  /// The game; empty if it has more states than it may.
  static Optional<Contest> of(
      Subject subject,
      Reading reading,
      Optional<Attack> opening,
      List<Integer> blockers,
      Detail detail,
      int mostStates) {
    return of(
        subject,
        reading,
        List.of(),
        opening,
        blockers,
        detail,
        List.of(),
        Budget.states(mostStates));
  }

  /// The same where something has been done or said before the opening, and where some clauses are
  /// not used by anybody.
  static Optional<Contest> of(
      Subject subject,
      Reading reading,
      List<Input> before,
      Optional<Attack> opening,
      List<Integer> blockers,
      Detail detail,
      List<String> unused,
      Budget budget) {
    var arena = arena(subject, reading, before, opening, blockers, detail, unused);
    var coalition = Coalition.everybody(arena.answering());
    var lessons = subject.lessons(reading, arena.observer());
    return switch (Explorer.explore(arena, lessons, budget)) {
      case Exploration.Complete(var unfolding) ->
          Optional.of(
              new Contest(
                  subject, reading, before, opening, arena.turns(), unfolding, coalition, detail));
      case Exploration.OutOfBudget _ -> Optional.empty();
    };
  }

  /// What such a game unfolds, where nothing has been done before.
  static Arena arena(
      Subject subject,
      Reading reading,
      Optional<Attack> opening,
      List<Integer> blockers,
      Detail detail) {
    return arena(subject, reading, List.of(), opening, blockers, detail, List.of());
  }

  private static Arena arena(
      Subject subject,
      Reading reading,
      List<Input> before,
      Optional<Attack> opening,
      List<Integer> blockers,
      Detail detail,
      List<String> unused) {
    var program = subject.board().program();
    var start = subject.opened(reading, before, opening);
    var seats = Seats.of(subject, opening, blockers);
    return new Arena(
        program,
        reading,
        start,
        seats.turns(),
        seats.blocking(),
        seats.deeds(),
        interest(subject, blockers, detail, unused),
        detail == Detail.LAWFUL
            ? new Breaking(new Taking(subject), Effect.breaches(program, start).count())
            : new Taking(subject),
        0,
        memory -> memory != 0,
        detail == Detail.EVERYTHING ? subject.tick() : Arena.TO_WHAT_IS_DUE,
        subject.horizon());
  }

  /// What is taken away again at the same instant has not taken effect; what is performed or
  /// decided has.
  private record Taking(Subject subject) implements Observer {
    @Override
    public int after(int memory, Input input, Configuration at) {
      var lasting = input.kind() == Input.Kind.PASS ? subject.goals() : subject.decisions();
      return subject.performs(input) || Effect.any(subject.board().program(), at, lasting)
          ? memory | ARISEN
          : memory;
    }
  }

  /// The same, and whether anybody commits a breach that was not there before.
  private record Breaking(Taking taking, long before) implements Observer {
    @Override
    public int after(int memory, Input input, Configuration at) {
      var taken = taking.after(memory, input, at);
      var program = taking.subject().board().program();
      return Effect.breaches(program, at).count() > before ? taken | BROKEN : taken;
    }
  }

  private static Interest interest(
      Subject subject, List<Integer> blockers, Detail detail, List<String> unused) {
    if (detail == Detail.EVERYTHING || detail == Detail.LAWFUL) return Interest.ANY;
    var sway = subject.sway();
    return new Interest() {
      @Override
      public boolean serves(int mover, Input move) {
        if (move.part() >= 0 && unused.contains(subject.name(move.part()))) return false;
        return blockers.contains(mover)
            ? detail != Detail.SILENCE && sway.hinders(move)
            : sway.furthers(move);
      }

      @Override
      public boolean atOnce(int mover, Input move) {
        return !blockers.contains(mover) && sway.atOnce(move);
      }
    };
  }

  // Answers.

  /// Whether those who block can keep the clauses from ever taking effect, whatever the others do.
  boolean blocked() {
    return avoidance.holds();
  }

  /// For how many seconds they can put it off; empty if for ever.
  OptionalLong delay() {
    return latest().ticks();
  }

  private Arrival latest() {
    if (latest.isEmpty())
      latest = Optional.of(Solver.latest(unfolding.automaton(), coalition, arisen));
    return latest.get();
  }

  /// Whether they can put it off beyond so many seconds, or for ever.
  boolean after(long seconds) {
    return !latest().within(unfolding.automaton().initial(), seconds);
  }

  /// How many states the game has.
  int states() {
    return unfolding.automaton().states();
  }

  /// How the verdict was found: those who block avoid that the clauses take effect.
  Ability avoidance() {
    return avoidance;
  }

  /// The game, with names for whoever knows nothing of the text but its words. In the states of
  /// `proposition` the clauses have taken effect.
  NamedGame named(String proposition) {
    var naming = new Naming(subject.board().program(), turns);
    var propositions = new LinkedHashMap<String, BitSet>();
    propositions.put(proposition, arisen);
    return new NamedGame(
        unfolding.automaton(), naming.players(), propositions, naming.actions(unfolding)::get);
  }

  /// How it goes: if they can block, how they do, while the others do what helps; if they cannot,
  /// how it takes effect although they do what they can.
  Story story(Board teller) {
    return told(teller, play(blocked() ? avoidance.strategy() : avoidance.counter()));
  }

  /// How it goes if those who block put it off for as long as they can, and the others bring it
  /// about as soon as they can.
  Story slowest(Board teller) {
    return blocked() ? story(teller) : told(teller, slowest());
  }

  /// How it goes so for a time in which it does not take effect; for ever, if they can block.
  Story late(Board teller, Duration time) {
    if (blocked()) return story(teller);
    var automaton = unfolding.automaton();
    var seconds = time.toSeconds();
    var play = new ArrayList<Integer>();
    for (var transition : slowest()) {
      seconds -= automaton.cost(transition);
      if (seconds < 0) break;
      play.add(transition);
    }
    var inputs = new ArrayList<>(inputs(teller, play));
    inputs.add(Input.pass((int) time.toSeconds()));
    var read = teller.heard(reading, subject.board());
    return Story.of(teller.program(), read, inputs, new Story.Ending.Late(subject.goals(), time));
  }

  private List<Integer> slowest() {
    var automaton = unfolding.automaton();
    var latest = latest();
    var hastening = latest.hastening();
    var manner = new Manner(subject, unfolding);
    var play = new ArrayList<Integer>();
    var seen = new BitSet();
    for (var state = automaton.initial(); !arisen.get(state); ) {
      var left = latest.ticks(state).orElseThrow();
      IntPredicate keeps =
          transition ->
              latest.within(automaton.target(transition), left)
                  && latest.ticks(automaton.target(transition)).orElseThrow()
                          + automaton.cost(transition)
                      == left;
      var choice =
          coalition.has(automaton.owner(state))
              ? blocks(manner, state, keeps)
              : seen.get(state) ? hastening.choice(state) : manner.helps(state, keeps);
      seen.set(state);
      manner.seen(choice);
      play.add(choice);
      state = automaton.target(choice);
    }
    return play;
  }

  /// Whoever does nothing unlawful may as well do nothing; whoever blocks says so.
  private int blocks(Manner manner, int state, IntPredicate allowed) {
    return detail == Detail.LAWFUL ? manner.rests(state, allowed) : manner.blocks(state, allowed);
  }

  /// A play by a strategy; where it leaves the choice, whatever is told most plainly.
  private List<Integer> play(Strategy strategy) {
    var manner = new Manner(subject, unfolding);
    return manner.play(arisen, state -> choice(strategy, manner, state));
  }

  /// Those who can block may do it in any way in which they still can.
  private int choice(Strategy strategy, Manner manner, int state) {
    var blocking = coalition.has(unfolding.automaton().owner(state));
    if (blocked() && blocking)
      return blocks(
          manner, state, transition -> safe.get(unfolding.automaton().target(transition)));
    var choice = strategy.choice(state);
    if (choice != Strategy.NONE) return choice;
    return blocking ? manner.fresh(state) : manner.helps(state);
  }

  private Story told(Board teller, List<Integer> transitions) {
    var inputs = inputs(teller, transitions);
    var goals = subject.goals();
    var read = teller.heard(reading, subject.board());
    return blocked()
        ? Story.of(
            teller.program(),
            read,
            subject.told(teller, read, inputs),
            new Story.Ending.NeverArises(goals))
        : Story.of(teller.program(), read, inputs, new Story.Ending.Arises(goals));
  }

  private List<Input> inputs(Board teller, List<Integer> transitions) {
    return subject.heard(teller, before, opening, unfolding.inputs(transitions));
  }
}
