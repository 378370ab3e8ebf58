package casus.machine;

import casus.pact.Clause;
import casus.pact.Limit;
import casus.vocabulary.ActTypes;
import casus.vocabulary.TargetKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What an actor can do in a configuration under the clauses of a pact: use a power, vote, perform
/// what it owes, find whether a word covers a case. Deeds that no clause asks for are not among
/// them.
///
/// An actor votes once in a decision, and finds once whether a word covers a case: who may wait
/// loses nothing by it. Words of a body count as findings only; how its members come to an outcome
/// is what its decisions say.
public final class Moves {
  private final Program program;
  private final Reading reading;

  public Moves(Program program, Reading reading) {
    this.program = program;
    this.reading = reading;
  }

  /// Every move of an actor at tick zero, in a fixed order. Some may turn out to change nothing.
  public List<Input> of(Configuration configuration, int actor) {
    return of(configuration, actor, Trace.NONE);
  }

  /// Every move of an actor at tick zero, and what that depends on.
  public List<Input> of(Configuration configuration, int actor, Trace trace) {
    return first(configuration, actor, Integer.MAX_VALUE, trace);
  }

  /// The first of them, so many or a few more.
  public List<Input> first(Configuration configuration, int actor, int enough, Trace trace) {
    var step = new Step(program, reading, new Cells(configuration.copy(), trace), Reasons.NONE);
    var moves = new ArrayList<Input>();
    for (var number : program.machinesOf[actor]) {
      if (moves.size() >= enough) return moves;
      switch (step.instance(number).machine()) {
        case POWER -> uses(step, number, actor, moves);
        case NORM -> performs(step, number, actor, moves);
        case PACT, MEMBERSHIP, CASE, DECISION, REMEDY, STAGE -> {}
      }
    }
    if (moves.size() >= enough) return moves;
    for (var number : program.sharedBy[actor]) performs(step, number, actor, moves);
    for (var number : program.decisions) votes(step, number, actor, moves);
    for (var word = 0; word < program.words.size(); word++) finds(step, word, actor, moves);
    return moves;
  }

  // Powers.

  private void uses(Step step, int number, int actor, List<Input> moves) {
    var instance = step.instance(number);
    var power = (Part.Power) program.parts.get(instance.part());
    if (!step.is(number, "available")
        || !step.bound(actor)
        || power.when().test(step.inCase(instance.slot(), actor)) != Guard.YES) return;
    if (power.beginsMatter() && begun(step, instance.part())) return;
    exercise(power)
        .ifPresent(deed ->
            moves.add(move(actor, deed, target(step, instance.slot()), instance.part(), 1)));
  }

  /// The deed that exercises a power; of several the one that the text names first.
  private Optional<Integer> exercise(Part.Power power) {
    return switch (power.law().ability()) {
      case Clause.Ability.Speak(var act, var words) -> deed(act);
      case Clause.Ability.Act(var performances) ->
          performances.stream().findFirst().flatMap(this::deed);
      case Clause.Ability.Veto _, Clause.Ability.Withdraw _, Clause.Ability.Extend _ ->
          Optional.of(power.deeds().nextSetBit(0));
      case Clause.Ability.Touch _, Clause.Ability.Membership _ ->
          Optional.of(power.deeds().nextSetBit(0));
    };
  }

  /// Whether a matter that a power begins is on the table already.
  private boolean begun(Step step, int part) {
    for (var slot = 0; slot < program.slots(); slot++) {
      var number = program.caseOf(slot);
      if (Cases.live(step, number) && step.extra(number, Program.ORIGIN) == part) return true;
    }
    return false;
  }

  // Duties.

  private void performs(Step step, int number, int actor, List<Input> moves) {
    var instance = step.instance(number);
    var norm = (Part.Norm) program.parts.get(instance.part());
    var owed = step.is(number, "active") || step.is(number, "breached") && norm.lateCures();
    if (!owed || norm.shared() && !Norms.fits(step, number, actor)) return;
    var content = norm.law().content();
    if (content instanceof Clause.Content.Perform(var all, var names, var quantity)) {
      var count = quantity.map(Clause.Quantity::count).orElse(1);
      for (var name : names)
        deed(name)
            .ifPresent(deed ->
                moves.add(
                    move(actor, deed, beneficiary(step, norm, instance), instance.part(), count)));
    } else if (content instanceof Clause.Content.Keep(var names, var patterns)
        && norm.law().limit() instanceof Limit.Every) {
      for (var name : names)
        deed(name)
            .ifPresent(deed ->
                moves.add(
                    move(actor, deed, beneficiary(step, norm, instance), instance.part(), 1)));
    }
  }

  /// On whom a performance is done so that it counts: the victim, where the text names nobody.
  private int beneficiary(Step step, Part.Norm norm, Instance instance) {
    return norm.law().beneficiary().isPresent() ? Input.UNSAID : target(step, instance.slot());
  }

  private int target(Step step, int slot) {
    return slot == program.standing()
        ? Input.UNSAID
        : step.extra(program.caseOf(slot), Program.VICTIM);
  }

  // Votes.

  private void votes(Step step, int number, int actor, List<Input> moves) {
    if (!step.is(number, "open")) return;
    var instance = step.instance(number);
    var decision = (Part.Decision) program.parts.get(instance.part());
    var voter = Program.place(decision.voters(), actor);
    if (voter < 0 || !decision.tally().seats(actor, step.at(instance.slot(), actor))) return;
    if (Decisions.sheet(step, number, decision).ballot(voter) != Tally.SILENT) return;
    for (var word : List.of("vote-yes", "vote-no", "abstain"))
      deed(word)
          .ifPresent(deed ->
              moves.add(move(actor, deed, target(step, instance.slot()), instance.part(), 1)));
  }

  // Findings.

  private void finds(Step step, int word, int actor, List<Input> moves) {
    var cells = program.wordCells[word];
    var place = Program.place(cells.candidates(), actor);
    if (place < 0 || !step.bound(actor)) return;
    var part = program.partNumber(program.words.get(word).name()).orElse(Input.UNSAID);
    for (var slot = 0; slot < program.slots(); slot++) {
      if (!Cases.live(step, program.caseOf(slot))
          || !Findings.hangs(step, slot, word)
          || !step.cells().is(cells.at(slot, place), 0)) continue;
      for (var said : List.of("determine-yes", "determine-no"))
        deed(said).ifPresent(deed -> moves.add(move(actor, deed, Input.UNSAID, part, 1)));
      return;
    }
  }

  // Inputs.

  private Optional<Integer> deed(String name) {
    return program.deedNumber(
        ActTypes.findGroup(name).map(group -> group.members().getFirst()).orElse(name));
  }

  private Input move(int actor, int deed, int target, int part, int quantity) {
    return new Input(
        Input.Kind.of(program.deed(deed)),
        0,
        actor,
        deed,
        target,
        TargetKind.TERRITORY.ordinal(),
        Input.UNSAID,
        part,
        Input.UNSAID,
        0,
        0,
        true,
        quantity);
  }
}
