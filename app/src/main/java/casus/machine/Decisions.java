package casus.machine;

import casus.pact.Clause;
import casus.pact.EventRef;
import java.util.Arrays;

/// Decisions: opened by what they wait for, closed as soon as the vote can only end one way, or
/// when the window ends.
final class Decisions {
  private Decisions() {}

  static void open(Step step, int part, int slot, int because) {
    var program = step.program();
    var decision = (Part.Decision) program.parts.get(part);
    if (!step.inForce() || !step.applies(part) || step.suspended(part)) return;
    var number = program.firstOf(part, slot);
    if (decision.when().test(step.inCase(slot, Input.UNSAID)) != Guard.YES) {
      step.note(Note.GUARDED, part, slot, Input.UNSAID, because);
      return;
    }
    if (step.excepted(part)) {
      step.note(Note.EXCEPTED, part, slot, Input.UNSAID, because);
      return;
    }
    if (!step.is(number, "idle")) return;
    step.due(number, Limits.end(step, decision.law().window()));
    var reason = step.move(number, Cause.OPEN, because);
    Cases.consulting(step, slot, reason);
    early(step, number, decision, reason);
  }

  /// A vote, a recusal, or an outcome announced, on every open decision that it concerns. Says
  /// whether there was one.
  static boolean speak(Step step, int because) {
    var input = step.input();
    var heard = false;
    // Only what is open when the words are spoken hears them, not what they open.
    for (var number : open(step)) {
      var instance = step.instance(number);
      if (!step.is(number, "open")) continue;
      if (input.part() >= 0 && input.part() != instance.part()) continue;
      if (Cases.meansAnother(step, instance.slot())) continue;
      heard |= speak(step, number, because);
    }
    return heard;
  }

  private static int[] open(Step step) {
    return Arrays.stream(step.program().decisions)
        .filter(number -> step.is(number, "open"))
        .toArray();
  }

  /// Whether a decision under one of some clauses is open, in a case or, outside all cases,
  /// anywhere.
  static boolean open(Step step, int[] parts, int slot) {
    for (var number : open(step))
      for (var part : parts)
        if (step.instance(number).part() == part
            && (slot == step.program().standing() || step.instance(number).slot() == slot))
          return true;
    return false;
  }

  private static boolean speak(Step step, int number, int because) {
    var program = step.program();
    var input = step.input();
    var instance = step.instance(number);
    var decision = (Part.Decision) program.parts.get(instance.part());
    var word = program.deed(input.deed());
    if (word.equals("adopt") || word.equals("reject")) {
      if (!announces(program, input.actor())) return false;
      close(step, number, decision, word.equals("adopt") ? Cause.ADOPT : Cause.REJECT, because);
      return true;
    }
    var ballot = ballot(word);
    if (ballot == Tally.SILENT
        || !decision.tally().seats(input.actor(), step.at(instance.slot(), input.actor())))
      return false;
    for (var voter = 0; voter < decision.voters().length; voter++) {
      if (decision.voters()[voter] != input.actor()) continue;
      sheet(step, number, decision).cast(voter, ballot);
      var reason = step.noted(Note.VOTED, instance.part(), instance.slot(), input.actor(), because);
      early(step, number, decision, reason);
      return true;
    }
    return false;
  }

  /// Whether words of this kind are a ballot or an outcome.
  static boolean hears(String word) {
    return ballot(word) != Tally.SILENT || word.equals("adopt") || word.equals("reject");
  }

  private static int ballot(String word) {
    return switch (word) {
      case "vote-yes" -> Tally.AYE;
      case "vote-no", "object", "veto" -> Tally.NO;
      case "abstain" -> Tally.ABSTAIN;
      case "recuse" -> Tally.RECUSED;
      default -> Tally.SILENT;
    };
  }

  /// An outcome is announced by a body of the pact; no voter's word replaces the vote.
  private static boolean announces(Program program, int actor) {
    return actor >= 0 && program.bodyMembers[actor].length > 0;
  }

  /// The ballots cast so far.
  static Ballots sheet(Step step, int number, Part.Decision decision) {
    var scene = step.at(step.instance(number).slot(), Input.UNSAID);
    return new Ballots(scene, number, decision.voters());
  }

  private static void early(Step step, int number, Part.Decision decision, int because) {
    var sheet = sheet(step, number, decision);
    switch (decision.tally().early(sheet)) {
      case CARRIED -> close(step, number, decision, Cause.ADOPT, because);
      case LOST ->
          close(
              step,
              number,
              decision,
              decision.tally().vetoed(sheet) ? Cause.VETO : Cause.REJECT,
              because);
      case OPEN -> {}
    }
  }

  /// Who may vote has changed.
  static void recount(Step step, int number, int because) {
    if (step.is(number, "open"))
      early(
          step,
          number,
          (Part.Decision) step.program().parts.get(step.instance(number).part()),
          because);
  }

  static void due(Step step, int number, int because) {
    var decision = (Part.Decision) step.program().parts.get(step.instance(number).part());
    var sheet = sheet(step, number, decision);
    step.due(number, Clock.NEVER);
    if (decision.tally().carries(sheet)) close(step, number, decision, Cause.ADOPT, because);
    else if (decision.tally().quorumMissed(sheet))
      close(step, number, decision, Cause.NO_QUORUM, because);
    else {
      var cause =
          switch (decision.law().otherwise()) {
            case Clause.Otherwise.Rejected _ -> Cause.REJECT;
            case Clause.Otherwise.Adopted _ -> Cause.ADOPT;
            case Clause.Otherwise.Nothing _, Clause.Otherwise.EachMayAct _ -> Cause.LAPSE;
            case Clause.Otherwise.EachMustAct _, Clause.Otherwise.Refer _ -> Cause.LAPSE;
          };
      close(step, number, decision, cause, because);
    }
  }

  /// Stops an open decision.
  static void veto(Step step, int part, int slot, int because) {
    var program = step.program();
    var decision = (Part.Decision) program.parts.get(part);
    for (var number : program.decisions)
      if (step.instance(number).part() == part
          && (slot == program.standing() || step.instance(number).slot() == slot))
        close(step, number, decision, Cause.VETO, because);
  }

  private static void close(
      Step step, int number, Part.Decision decision, Cause cause, int because) {
    var instance = step.instance(number);
    var reason = step.move(number, cause, because);
    if (reason == Step.STAYED) return;
    if (cause != Cause.ADOPT) {
      switch (decision.law().otherwise()) {
        case Clause.Otherwise.EachMustAct _ ->
            step.raise(instance.part(), EventRef.State.ADOPTED, instance.slot(), reason);
        case Clause.Otherwise.Refer _ -> open(step, decision.refer(), instance.slot(), reason);
        case Clause.Otherwise.Rejected _, Clause.Otherwise.Nothing _ -> {}
        case Clause.Otherwise.Adopted _, Clause.Otherwise.EachMayAct _ -> {}
      }
    }
  }
}
