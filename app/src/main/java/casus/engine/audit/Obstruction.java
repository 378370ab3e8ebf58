package casus.engine.audit;

import casus.machine.Input;
import casus.machine.Machine;
import casus.machine.Program;
import casus.pact.Clause;
import java.util.List;
import java.util.Optional;

/// What one who refuses does in a play: finds against, votes no, and uses every power that stands
/// in the way of what is asked for, as far as its [Refuser.Means] go.
final class Obstruction {
  private final Play play;
  private final Refuser refuser;
  private final Program program;

  Obstruction(Play play, Refuser refuser) {
    this.play = play;
    this.refuser = refuser;
    program = play.board().program();
  }

  /// The next move; empty if there is none now.
  Optional<Input> next() {
    return finds().or(this::obstructs);
  }

  private Optional<Input> finds() {
    return play.attack().filter(Attack::hangs).isPresent()
        ? play.finds(refuser.actor(), "determine-no")
        : Optional.empty();
  }

  private Optional<Input> obstructs() {
    for (var number = 0; number < program.instanceCount(); number++) {
      var instance = program.instance(number);
      var state = Effect.state(program, play.at(), number);
      if (instance.machine() == Machine.DECISION
          && state.equals("open")
          && refuser.uses(Refuser.Means.VOTES)
          && play.plays(instance)
          && play.voters(instance).contains(refuser.actor())
          && play.first("vote", instance.part(), instance.slot(), refuser.actor()))
        return Optional.of(
            play.board().say(refuser.actor(), "vote-no", Input.UNSAID, instance.part()));
      if (instance.machine() == Machine.POWER
          && state.equals("available")
          && instance.actor() == refuser.actor()
          && program.clause(instance.part()) instanceof Clause.Power power) {
        var use =
            obstructive(power)
                .map(word ->
                    play.board()
                        .say(refuser.actor(), word, play.victim(instance.slot()), instance.part()));
        if (use.isPresent()
            && tells(power, use.get())
            && play.first("power", instance.part(), instance.slot(), round(power))) return use;
      }
    }
    return Optional.empty();
  }

  /// A power is used when it does something: at once if its effect comes later anyhow.
  private boolean tells(Clause.Power power, Input use) {
    if (power.notice().isPresent()) return true;
    var at = play.at();
    var after = play.after(use);
    for (var number = 0; number < program.instanceCount(); number++)
      if (program.instance(number).part() != use.part()
          && (program.state(at, number) != program.state(after, number)
              || program.due(at, number) != program.due(after, number))) return true;
    return false;
  }

  /// More time can be given once at an instant; every other power may do its work again after each
  /// move of the others.
  private int round(Clause.Power power) {
    return power.ability() instanceof Clause.Ability.Extend ? play.tick() : play.moves();
  }

  /// The word by which a power stands in the way of what is played, if it does.
  private Optional<String> obstructive(Clause.Power power) {
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
      case Clause.Ability.Speak _, Clause.Ability.Act _, Clause.Ability.Membership _ ->
          Optional.empty();
    };
  }

  private Optional<String> touches(List<String> names, String word) {
    var inPlay =
        names.isEmpty()
            || play.question().goal().stream().anyMatch(names::contains)
            || play.question().clauses().stream()
                .anyMatch(clause -> names.contains(clause.label().name()));
    return inPlay ? Optional.of(word) : Optional.empty();
  }
}
