package casus.engine.audit;

import casus.machine.Clock;
import casus.machine.Configuration;
import casus.machine.Input;
import casus.machine.Instance;
import casus.machine.Program;
import casus.machine.Reading;
import casus.machine.Reasons;
import casus.machine.Semantics;
import casus.pact.Clause;
import casus.pact.Who;
import casus.vocabulary.TargetKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// One course of events after a deed in which nobody breaches anything and everybody wants what is
/// aimed at: whoever may ask asks at once, whoever votes votes yes, whoever owes performs. They act
/// at once, or not before they must.
final class Course {
  /// When those act who vote or owe.
  enum Pace {
    AT_ONCE,
    AT_LAST
  }

  /// A clause that is to take effect, the clauses that must be played for that, and who may use
  /// powers that need somebody's opinion of the deed.
  record Aim(String goal, List<Clause> clauses, Map<Integer, List<Integer>> holders) {
    Aim {
      clauses = List.copyOf(clauses);
    }
  }

  /// What a decision is about: who votes for it is looked for once.
  private record Vote(int part, int victim, int attacker) {}

  /// Time passes so often at most; beyond this only periods repeat.
  private static final int MOST_WAITS = 40;

  private final Board board;
  private final Program program;
  private final Semantics semantics;
  private final Aim aim;
  private final Pace pace;
  private final int beginning;

  /// Whether a part is played.
  private final boolean[] played;

  private final List<Input> inputs = new ArrayList<>();
  private final Set<Input> made = new LinkedHashSet<>();
  private final Map<Vote, List<Input>> votes = new HashMap<>();
  private Configuration at;
  private int tick;

  private Course(Board board, Reading reading, List<Input> deeds, Aim aim, Pace pace) {
    this.board = board;
    this.aim = aim;
    this.pace = pace;
    program = board.program();
    semantics = new Semantics(program, reading);
    played = new boolean[program.partCount()];
    for (var part = 0; part < played.length; part++)
      played[part] = aim.clauses().contains(program.clause(part));
    at = board.start(reading);
    inputs.add(Board.opening());
    tick = deeds.getFirst().tick();
    beginning = tick;
    deeds.forEach(this::take);
    run();
  }

  static Course of(Board board, Reading reading, List<Input> deeds, Aim aim, Pace pace) {
    return new Course(board, reading, deeds, aim, pace);
  }

  /// Whether the goal took effect.
  boolean arises() {
    return Effect.any(program, at, List.of(aim.goal()));
  }

  /// Whoever owes the goal, by number.
  List<Integer> bearers() {
    var goal = program.partNumber(aim.goal()).orElseThrow();
    if (!(program.clause(goal) instanceof Clause.Norm norm)) return List.of();
    return IntStream.range(0, program.instanceCount())
        .filter(number -> program.instance(number).part() == goal)
        .filter(number -> Effect.state(program, at, number).equals("active"))
        .mapToObj(program::instance)
        .flatMap(instance -> bearers(norm, instance).stream())
        .distinct()
        .toList();
  }

  /// Everything that came in.
  List<Input> inputs() {
    return inputs;
  }

  /// How many seconds after the deed the goal took effect, or [Clock#NEVER].
  int since() {
    return arises() ? tick - beginning : Clock.NEVER;
  }

  /// How many seconds after the deed it is due at the earliest, or [Clock#NEVER].
  int due() {
    if (!arises()) return Clock.NEVER;
    var goal = program.partNumber(aim.goal()).orElseThrow();
    var earliest = Clock.NEVER;
    for (var number = 0; number < program.instanceCount(); number++)
      if (program.instance(number).part() == goal
          && Effect.state(program, at, number).equals("active"))
        earliest = Math.min(earliest, program.due(at, number));
    return earliest == Clock.NEVER ? earliest : earliest - beginning;
  }

  private void run() {
    for (var waits = 0; waits < MOST_WAITS; waits++) {
      act();
      var due = nextDue();
      if (arises() || due == Clock.NEVER) return;
      tick = due;
      act();
      if (arises()) return;
      take(Input.pass(tick));
    }
  }

  private void act() {
    for (var move = next(); move.isPresent() && !arises(); move = next()) {
      made.add(move.get());
      take(move.get().at(tick));
    }
  }

  private void take(Input input) {
    inputs.add(input);
    at = semantics.step(at, input, Reasons.NONE);
    board.count();
  }

  // Moves.

  private Optional<Input> next() {
    for (var number = 0; number < program.instanceCount(); number++) {
      var instance = program.instance(number);
      if (!plays(instance)) continue;
      for (var move : moves(instance, number)) if (!made.contains(move)) return Optional.of(move);
    }
    return Optional.empty();
  }

  private List<Input> moves(Instance instance, int number) {
    var state = Effect.state(program, at, number);
    return switch (instance.machine()) {
      case POWER -> state.equals("available") ? uses(instance) : List.of();
      case DECISION -> state.equals("open") && ripe(number) ? votes(instance) : List.of();
      case NORM -> state.equals("active") && ripe(number) ? performs(instance) : List.of();
      case PACT, MEMBERSHIP, CASE, REMEDY, STAGE -> List.of();
    };
  }

  private boolean ripe(int number) {
    return pace == Pace.AT_ONCE || program.due(at, number) == tick;
  }

  /// Powers to speak are used once in a case: by the victim if it may, else by the first who may.
  private List<Input> uses(Instance instance) {
    var power = (Clause.Power) program.clause(instance.part());
    if (!(power.ability() instanceof Clause.Ability.Speak(var act, var words))) return List.of();
    var free = power.upon().isEmpty();
    var holders =
        free
            ? aim.holders().getOrDefault(instance.part(), List.of())
            : holders(instance.part(), instance.slot());
    var victim = free ? Input.UNSAID : victim(instance.slot());
    var attacked = inputs.get(1).target();
    var user = holders.contains(attacked) ? attacked : first(holders);
    return user == instance.actor()
        ? List.of(board.say(user, act, victim, instance.part()))
        : List.of();
  }

  private List<Integer> holders(int part, int slot) {
    var found = new ArrayList<Integer>();
    for (var number = 0; number < program.instanceCount(); number++) {
      var instance = program.instance(number);
      if (instance.part() == part
          && instance.slot() == slot
          && !Effect.state(program, at, number).equals("dormant")) found.add(instance.actor());
    }
    return found;
  }

  private int first(List<Integer> holders) {
    var attacker = inputs.get(1).actor();
    return holders.stream()
        .filter(holder -> holder != attacker)
        .findFirst()
        .or(() -> holders.stream().findFirst())
        .orElse(Input.UNSAID);
  }

  private List<Input> votes(Instance instance) {
    var vote = new Vote(instance.part(), victim(instance.slot()), attacker(instance.slot()));
    return votes.computeIfAbsent(vote, _ -> ayes(instance));
  }

  private List<Input> ayes(Instance instance) {
    var decision = (Clause.Decision) program.clause(instance.part());
    var voters = new LinkedHashSet<Integer>();
    Links.electorates(decision.rule())
        .forEach(electorate -> {
          var seats = members(electorate.members(), instance.slot());
          electorate.excluding().ifPresent(who -> seats.removeAll(members(who, instance.slot())));
          voters.addAll(seats);
        });
    return voters.stream()
        .map(voter -> board.say(voter, "vote-yes", Input.UNSAID, instance.part()))
        .toList();
  }

  private List<Input> performs(Instance instance) {
    var norm = (Clause.Norm) program.clause(instance.part());
    if (!(norm.content()
        instanceof Clause.Content.Perform(var all, var performances, var quantity)))
      return List.of();
    var count = quantity.map(Clause.Quantity::count).orElse(1);
    var target = norm.beneficiary().isPresent() ? Input.UNSAID : victim(instance.slot());
    var moves = new ArrayList<Input>();
    for (var bearer : bearers(norm, instance))
      for (var owed : all ? performances : performances.subList(0, 1))
        board
            .deed(owed)
            .map(deed ->
                board.act(
                    bearer,
                    deed,
                    target,
                    TargetKind.TERRITORY,
                    Input.UNSAID,
                    instance.part(),
                    count))
            .ifPresent(moves::add);
    return moves;
  }

  private Set<Integer> bearers(Clause.Norm norm, Instance instance) {
    return switch (norm.bearing().mode()) {
      case EACH, SHARES -> Set.of(instance.actor());
      case JOINTLY, ANY ->
          board.cast(norm.bearing().who(), victim(instance.slot()), attacker(instance.slot()));
    };
  }

  private Set<Integer> members(Who who, int slot) {
    return board.members(who, victim(slot), attacker(slot));
  }

  private int victim(int slot) {
    return slot < program.slots() ? program.victim(at, slot) : Input.UNSAID;
  }

  private int attacker(int slot) {
    return slot < program.slots() ? program.attacker(at, slot) : Input.UNSAID;
  }

  // Time.

  private boolean plays(Instance instance) {
    return instance.part() >= 0 && played[instance.part()];
  }

  private int nextDue() {
    var next = Clock.NEVER;
    for (var number = 0; number < program.instanceCount(); number++) {
      var due = program.due(at, number);
      if (due > tick && due < next && plays(program.instance(number)) && runs(number)) next = due;
    }
    return next;
  }

  private boolean runs(int number) {
    var state = Effect.state(program, at, number);
    return switch (program.instance(number).machine()) {
      case POWER -> state.equals("used") || state.equals("dormant");
      case NORM, DECISION, STAGE -> !state.equals("suspended");
      case PACT, MEMBERSHIP, CASE, REMEDY -> false;
    };
  }
}
