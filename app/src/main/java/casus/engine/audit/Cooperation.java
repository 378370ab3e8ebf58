package casus.engine.audit;

import casus.machine.Input;
import casus.machine.Instance;
import casus.machine.Program;
import casus.pact.Clause;
import casus.pact.Pattern;
import casus.vocabulary.TargetKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What those do in a play who do not refuse: everything that helps, at once. They attribute the
/// attack, find that it counts, use their powers to ask and to act, vote yes, perform what they
/// owe, and do the deeds that a sequence waits for.
final class Cooperation {
  private final Play play;
  private final Board board;
  private final Program program;

  Cooperation(Play play) {
    this.play = play;
    board = play.board();
    program = board.program();
  }

  /// The next move; empty if there is none now.
  Optional<Input> next() {
    return attributes().or(this::finds).or(this::helps).or(this::brings);
  }

  private Optional<Input> attributes() {
    if (play.attack().isEmpty() || live()) return Optional.empty();
    for (var attributor : play.attack().get().attributors())
      if (!play.refuses(attributor) && play.first("attribute", Input.UNSAID, 0, attributor))
        return Optional.of(Board.attribution(play.attack().get().deed(), attributor));
    return Optional.empty();
  }

  private boolean live() {
    for (var slot = 0; slot < program.slots(); slot++)
      if (program.origin(play.at(), slot) >= 0
          && program.clause(program.origin(play.at(), slot)) instanceof Clause.Trigger) return true;
    return false;
  }

  private Optional<Input> finds() {
    if (play.attack().isEmpty() || !play.attack().get().hangs()) return Optional.empty();
    for (var clause : play.question().clauses())
      if (clause instanceof Clause.Trigger trigger
          && Attack.Case.of(program, play.at(), trigger) == Attack.Case.RAISED)
        for (var actor = 0; actor < program.actorCount(); actor++)
          if (!play.refuses(actor)) {
            var found = play.finds(actor, "determine-yes");
            if (found.isPresent()) return found;
          }
    return Optional.empty();
  }

  private Optional<Input> helps() {
    for (var number = 0; number < program.instanceCount(); number++) {
      var instance = program.instance(number);
      if (!play.plays(instance)) continue;
      var state = Effect.state(program, play.at(), number);
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
    if (play.refuses(holder)) return Optional.empty();
    var victim = play.victim(instance.slot());
    return switch (power.ability()) {
      case Clause.Ability.Speak(var act, var words) -> {
        // A matter that anybody may begin is begun once: by its first holder who does not refuse.
        var once = power.upon().isEmpty() ? Input.UNSAID : holder;
        yield play.first("use", instance.part(), instance.slot(), once)
            ? Optional.of(board.say(holder, act, victim, instance.part()))
            : Optional.empty();
      }
      case Clause.Ability.Act(var performances) ->
          board
              .deed(performances.getFirst())
              .filter(_ -> play.first("act", instance.part(), instance.slot(), holder))
              .map(deed ->
                  board.act(
                      holder, deed, victim, TargetKind.TERRITORY, Input.UNSAID, Input.UNSAID, 1));
      case Clause.Ability.Touch(var effect, var names) ->
          effect == Clause.Effect.RESUME
                  && play.first("use", instance.part(), instance.slot(), holder)
              ? Optional.of(board.say(holder, "resume", victim, instance.part()))
              : Optional.empty();
      case Clause.Ability.Veto _, Clause.Ability.Withdraw _, Clause.Ability.Extend _ ->
          Optional.empty();
      case Clause.Ability.Membership _ -> Optional.empty();
    };
  }

  private Optional<Input> votes(Instance instance) {
    for (var voter : play.voters(instance))
      if (!play.refuses(voter) && play.first("vote", instance.part(), instance.slot(), voter))
        return Optional.of(board.say(voter, "vote-yes", Input.UNSAID, instance.part()));
    return Optional.empty();
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
        if (play.refuses(bearer)
            || deed.isEmpty()
            || !play.first(performance, instance.part(), instance.slot(), bearer)) continue;
        return Optional.of(
            board.act(
                bearer,
                deed.get(),
                norm.beneficiary().isPresent() ? Input.UNSAID : play.victim(instance.slot()),
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
              board.cast(
                  norm.bearing().who(),
                  play.victim(instance.slot()),
                  play.attacker(instance.slot())));
    };
  }

  /// The deeds that stages in play require, by the first who may do them and does not refuse.
  private Optional<Input> brings() {
    for (var clause : play.question().clauses()) {
      if (!(clause instanceof Clause.Stage stage)) continue;
      var part = program.partNumber(stage.label().name()).orElseThrow();
      for (var index = 0; index < stage.requires().size(); index++)
        if (stage.requires().get(index) instanceof Clause.Requirement.Done(var pattern)) {
          var done = done(pattern);
          if (done.isPresent() && play.first("stage", part, index, 0)) return done;
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
    var doer = doers.stream().filter(actor -> !play.refuses(actor)).findFirst();
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
}
