package casus.engine.audit;

import casus.machine.Clock;
import casus.machine.Configuration;
import casus.machine.Input;
import casus.machine.Instance;
import casus.machine.Machine;
import casus.machine.Program;
import casus.machine.Reading;
import casus.machine.Reasons;
import casus.machine.Semantics;
import casus.pact.Clause;
import casus.pact.Pattern;
import casus.vocabulary.TargetKind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One play of the game that semantics.md describes, as far as one question needs it: an attack on
/// the first day, then round by round those who refuse, those who help, and time. Whoever does not
/// refuse does all that helps at once: attributes, finds, asks, votes yes, performs. Refusers come
/// first in every round, so that what they can stop is stopped.
///
/// Only the clauses that the question hangs on are played. A move is made once; when no move is
/// left, time passes to the next instant at which something falls due; the play ends when there is
/// none, or when what was asked for has taken effect.
final class Play {
  /// Time passes so often at most. One-time clauses fall due once each; beyond this only periods
  /// repeat.
  private static final int MOST_WAITS = 100;

  private final Board board;
  private final Program program;
  private final Semantics semantics;
  private final List<Clause> clauses;
  private final List<String> goal;
  private final Optional<Attack> attack;
  private final List<Refuser> refusers;
  private final List<Input> inputs = new ArrayList<>();
  private final Set<Move> made = new LinkedHashSet<>();
  private Configuration at;
  private int tick;
  private int moves;

  /// What has been done is not done again.
  private record Move(String what, int part, int slot, int actor) {}

  private Play(
      Board board,
      Reading reading,
      Question question,
      Optional<Attack> attack,
      List<Refuser> refusers) {
    this.board = board;
    this.attack = attack;
    this.refusers = refusers;
    clauses = question.clauses();
    goal = question.goal();
    program = board.program();
    semantics = new Semantics(program, reading);
    at = board.start(reading);
    inputs.add(Board.opening());
  }

  /// What is asked: whether any of some clauses takes effect; and the clauses that must be played
  /// to know.
  record Question(List<String> goal, List<Clause> clauses) {
    Question {
      goal = List.copyOf(goal);
      clauses = List.copyOf(clauses);
    }
  }

  /// Plays to the end.
  static Play of(
      Board board,
      Reading reading,
      Question question,
      Optional<Attack> attack,
      List<Refuser> refusers) {
    var play = new Play(board, reading, question, attack, refusers);
    play.run();
    return play;
  }

  /// Whether what was asked for took effect.
  boolean arises() {
    return Effect.any(program, at, goal);
  }

  /// The play as a story.
  Story story(Reading reading) {
    return Story.of(
        program,
        reading,
        inputs,
        arises() ? new Story.Ending.Arises(goal) : new Story.Ending.NeverArises(goal));
  }

  private void run() {
    attack.ifPresent(first -> take(first.deed()));
    for (var waits = 0; waits < MOST_WAITS; waits++) {
      for (var move = next(); move.isPresent(); move = next()) take(move.get().at(tick));
      var due = nextDue();
      if (due == Clock.NEVER || arises()) return;
      tick = due;
      take(Input.pass(tick));
    }
  }

  private void take(Input input) {
    inputs.add(input);
    at = semantics.step(at, input, Reasons.NONE);
  }

  private Optional<Input> next() {
    for (var refuser : refusers) {
      var move = obstructs(refuser);
      if (move.isPresent()) return move;
    }
    moves++;
    return attributes().or(this::finds).or(this::helps).or(this::brings);
  }

  // Whose turn.

  private boolean refuses(int actor) {
    return refusers.stream().anyMatch(refuser -> refuser.actor() == actor);
  }

  private boolean first(String what, int part, int slot, int actor) {
    return made.add(new Move(what, part, slot, actor));
  }

  private int victim(int slot) {
    return slot < program.slots() ? program.victim(at, slot) : Input.UNSAID;
  }

  private int attacker(int slot) {
    return slot < program.slots() ? program.attacker(at, slot) : Input.UNSAID;
  }

  private boolean plays(Instance instance) {
    return instance.part() >= 0 && clauses.contains(program.clause(instance.part()));
  }

  // The refusers.

  private Optional<Input> obstructs(Refuser refuser) {
    if (attack.isPresent() && attack.get().hangs()) {
      var found = finds(refuser.actor(), "determine-no");
      if (found.isPresent()) return found;
    }
    for (var number = 0; number < program.instanceCount(); number++) {
      var instance = program.instance(number);
      var state = Effect.state(program, at, number);
      if (instance.machine() == Machine.DECISION
          && state.equals("open")
          && refuser.uses(Refuser.Means.VOTES)
          && plays(instance)
          && voters(instance).contains(refuser.actor())
          && first("vote", instance.part(), instance.slot(), refuser.actor()))
        return Optional.of(board.say(refuser.actor(), "vote-no", Input.UNSAID, instance.part()));
      if (instance.machine() == Machine.POWER
          && state.equals("available")
          && instance.actor() == refuser.actor()
          && program.clause(instance.part()) instanceof Clause.Power power) {
        var use =
            obstructive(refuser, power)
                .map(word ->
                    board.say(refuser.actor(), word, victim(instance.slot()), instance.part()));
        if (use.isPresent()
            && tells(power, use.get())
            && first("power", instance.part(), instance.slot(), round(power))) return use;
      }
    }
    return Optional.empty();
  }

  /// A power is used when it does something: at once if its effect comes later anyhow.
  private boolean tells(Clause.Power power, Input use) {
    if (power.notice().isPresent()) return true;
    var after = semantics.step(at, use.at(tick), Reasons.NONE);
    for (var number = 0; number < program.instanceCount(); number++)
      if (program.instance(number).part() != use.part()
          && (program.state(at, number) != program.state(after, number)
              || program.due(at, number) != program.due(after, number))) return true;
    return false;
  }

  /// More time can be given once at an instant; every other power may do its work again after each
  /// move of the others.
  private int round(Clause.Power power) {
    return power.ability() instanceof Clause.Ability.Extend ? tick : moves;
  }

  /// The word by which a power stands in the way of what is played, if it does.
  private Optional<String> obstructive(Refuser refuser, Clause.Power power) {
    if (!refuser.uses(Refuser.Means.POWERS)) return Optional.empty();
    return switch (power.ability()) {
      case Clause.Ability.Veto(var decision) -> touches(List.of(decision), "veto");
      case Clause.Ability.Withdraw() ->
          refuser.uses(Refuser.Means.LEAVES) ? Optional.of("denounce") : Optional.empty();
      case Clause.Ability.Touch(var effect, var names) ->
          switch (effect) {
            case SUSPEND -> touches(names, "suspend");
            case END -> touches(names, "denounce");
            case WAIVE -> touches(names, "waive");
            case RESUME -> Optional.empty();
          };
      case Clause.Ability.Extend(var clause, var by) -> touches(List.of(clause), "extend");
      case Clause.Ability.Speak _, Clause.Ability.Act _ -> Optional.empty();
    };
  }

  private Optional<String> touches(List<String> names, String word) {
    var inPlay =
        names.isEmpty()
            || goal.stream().anyMatch(names::contains)
            || clauses.stream().anyMatch(clause -> names.contains(clause.label().name()));
    return inPlay ? Optional.of(word) : Optional.empty();
  }

  // Those who help.

  private Optional<Input> attributes() {
    if (attack.isEmpty() || live()) return Optional.empty();
    for (var attributor : attack.get().attributors())
      if (!refuses(attributor) && first("attribute", Input.UNSAID, 0, attributor))
        return Optional.of(Board.attribution(attack.get().deed(), attributor));
    return Optional.empty();
  }

  private boolean live() {
    for (var slot = 0; slot < program.slots(); slot++)
      if (program.origin(at, slot) >= 0
          && program.clause(program.origin(at, slot)) instanceof Clause.Trigger) return true;
    return false;
  }

  private Optional<Input> finds() {
    if (attack.isEmpty() || !attack.get().hangs()) return Optional.empty();
    for (var clause : clauses)
      if (clause instanceof Clause.Trigger trigger
          && Attack.Case.of(program, at, trigger) == Attack.Case.RAISED)
        for (var actor = 0; actor < program.actorCount(); actor++)
          if (!refuses(actor)) {
            var found = finds(actor, "determine-yes");
            if (found.isPresent()) return found;
          }
    return Optional.empty();
  }

  /// Whoever may settle a word of the triggers in play settles it.
  private Optional<Input> finds(int actor, String word) {
    for (var term : terms())
      if (term.decider() instanceof Clause.Decider.Of(var who)
          && board
              .cast(
                  who,
                  attack.map(Attack::victim).orElse(-1),
                  attack.map(Attack::attacker).orElse(-1))
              .contains(actor)) {
        var part = program.partNumber(term.label().name()).orElseThrow();
        if (first("find", part, 0, actor))
          return Optional.of(board.say(actor, word, Input.UNSAID, part));
      }
    return Optional.empty();
  }

  private List<Clause.Term> terms() {
    var patterns = new ArrayList<Pattern>();
    for (var clause : clauses)
      if (clause instanceof Clause.Trigger trigger) patterns.addAll(Links.patterns(trigger.when()));
    return board.links().terms(patterns);
  }

  private Optional<Input> helps() {
    for (var number = 0; number < program.instanceCount(); number++) {
      var instance = program.instance(number);
      if (!plays(instance)) continue;
      var state = Effect.state(program, at, number);
      var move =
          switch (instance.machine()) {
            case POWER -> state.equals("available") ? uses(instance) : Optional.<Input>empty();
            case DECISION -> state.equals("open") ? votes(instance) : Optional.<Input>empty();
            case NORM -> state.equals("active") ? performs(instance) : Optional.<Input>empty();
            case PACT, MEMBERSHIP, CASE, REMEDY, STAGE -> Optional.<Input>empty();
          };
      if (move.isPresent()) return move;
    }
    return Optional.empty();
  }

  private Optional<Input> uses(Instance instance) {
    var power = (Clause.Power) program.clause(instance.part());
    var holder = instance.actor();
    if (refuses(holder)) return Optional.empty();
    var victim = victim(instance.slot());
    return switch (power.ability()) {
      case Clause.Ability.Speak(var act, var words) -> {
        // A matter that anybody may begin is begun once: by its first holder who does not refuse.
        var once = power.upon().isEmpty() ? Input.UNSAID : holder;
        yield first("use", instance.part(), instance.slot(), once)
            ? Optional.of(board.say(holder, act, victim, instance.part()))
            : Optional.empty();
      }
      case Clause.Ability.Act(var performances) ->
          board
              .deed(performances.getFirst())
              .filter(_ -> first("act", instance.part(), instance.slot(), holder))
              .map(deed ->
                  board.act(
                      holder, deed, victim, TargetKind.TERRITORY, Input.UNSAID, Input.UNSAID, 1));
      case Clause.Ability.Touch(var effect, var names) ->
          effect == Clause.Effect.RESUME && first("use", instance.part(), instance.slot(), holder)
              ? Optional.of(board.say(holder, "resume", victim, instance.part()))
              : Optional.empty();
      case Clause.Ability.Veto _, Clause.Ability.Withdraw _, Clause.Ability.Extend _ ->
          Optional.empty();
    };
  }

  private Optional<Input> votes(Instance instance) {
    for (var voter : voters(instance))
      if (!refuses(voter) && first("vote", instance.part(), instance.slot(), voter))
        return Optional.of(board.say(voter, "vote-yes", Input.UNSAID, instance.part()));
    return Optional.empty();
  }

  private Set<Integer> voters(Instance instance) {
    var found = new LinkedHashSet<Integer>();
    if (program.clause(instance.part()) instanceof Clause.Decision decision)
      Links.electorates(decision.rule())
          .forEach(electorate -> {
            var seats =
                board.members(
                    electorate.members(), victim(instance.slot()), attacker(instance.slot()));
            electorate
                .excluding()
                .ifPresent(who ->
                    seats.removeAll(
                        board.members(who, victim(instance.slot()), attacker(instance.slot()))));
            found.addAll(seats);
          });
    return found;
  }

  private Optional<Input> performs(Instance instance) {
    var norm = (Clause.Norm) program.clause(instance.part());
    if (!(norm.content()
        instanceof Clause.Content.Perform(var all, var performances, var quantity)))
      return Optional.empty();
    var owed = all ? performances : performances.subList(0, 1);
    var count = quantity.map(Clause.Quantity::count).orElse(1);
    for (var bearer : bearers(norm, instance))
      for (var performance : owed) {
        var deed = board.deed(performance);
        if (refuses(bearer)
            || deed.isEmpty()
            || !first(performance, instance.part(), instance.slot(), bearer)) continue;
        return Optional.of(
            board.act(
                bearer,
                deed.get(),
                norm.beneficiary().isPresent() ? Input.UNSAID : victim(instance.slot()),
                TargetKind.TERRITORY,
                Input.UNSAID,
                instance.part(),
                count));
      }
    return Optional.empty();
  }

  private List<Integer> bearers(Clause.Norm norm, Instance instance) {
    return switch (norm.bearing().mode()) {
      case EACH, SHARES -> List.of(instance.actor());
      case JOINTLY, ANY ->
          List.copyOf(
              board.cast(norm.bearing().who(), victim(instance.slot()), attacker(instance.slot())));
    };
  }

  /// The deeds that stages in play require, by the first who may do them and does not refuse.
  private Optional<Input> brings() {
    for (var clause : clauses) {
      if (!(clause instanceof Clause.Stage stage)) continue;
      var part = program.partNumber(stage.label().name()).orElseThrow();
      for (var index = 0; index < stage.requires().size(); index++)
        if (stage.requires().get(index) instanceof Clause.Requirement.Done(var pattern)) {
          var done = done(pattern);
          if (done.isPresent() && first("stage", part, index, 0)) return done;
        }
    }
    return Optional.empty();
  }

  private Optional<Input> done(Pattern pattern) {
    var act = board.links().acts(List.of(pattern)).stream().findFirst().flatMap(board::deed);
    var doers =
        pattern
            .by()
            .map(who -> board.cast(who, Input.UNSAID, Input.UNSAID))
            .orElseGet(() -> Set.of(board.thirdState()));
    var doer = doers.stream().filter(actor -> !refuses(actor)).findFirst();
    if (act.isEmpty() || doer.isEmpty()) return Optional.empty();
    var target =
        pattern.on().stream()
            .flatMap(who -> board.members(who, Input.UNSAID, Input.UNSAID).stream())
            .findFirst()
            .orElse(Input.UNSAID);
    var leaf =
        pattern.in().stream()
            .flatMap(area -> new Ground(board).of(area).stream())
            .findFirst()
            .orElse(Input.UNSAID);
    return Optional.of(
        board.act(doer.get(), act.get(), target, TargetKind.TERRITORY, leaf, Input.UNSAID, 1));
  }

  // Time.

  /// The next tick at which something in play falls due, or [Clock#NEVER].
  private int nextDue() {
    var next = Clock.NEVER;
    for (var number = 0; number < program.instanceCount(); number++) {
      var due = program.due(at, number);
      if (due > tick && due < next && runs(program.instance(number), number)) next = due;
    }
    return next;
  }

  private boolean runs(Instance instance, int number) {
    var state = Effect.state(program, at, number);
    return switch (instance.machine()) {
      case MEMBERSHIP -> state.equals("leaving");
      case POWER -> state.equals("used") || state.equals("dormant") && plays(instance);
      case NORM, DECISION, STAGE -> plays(instance) && !state.equals("suspended");
      case PACT, CASE, REMEDY -> false;
    };
  }
}
