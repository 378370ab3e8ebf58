package casus.machine;

import casus.pact.Condition;

/// What a pact means, under one reading of its open words: a pure function from a configuration and
/// an input to the next configuration.
///
/// The discipline of an instant: inputs come in the order in which they are given, each run until
/// nothing follows from it any more; what begins at the same tick has begun before them, and what
/// falls due at the same tick falls due behind them, in the order of the text, decisions last. So
/// bounds are inclusive: an act at the due tick is in time. Time passes by [Input#pass], or by an
/// input at a later tick.
public final class Semantics {
  private final Program program;
  private final Reading reading;

  public Semantics(Program program, Reading reading) {
    if (reading.choices().size() != program.words().size())
      throw new IllegalArgumentException("a reading of " + reading.choices().size() + " words");
    this.program = program;
    this.reading = reading;
  }

  /// The program whose meaning this is.
  public Program program() {
    return program;
  }

  /// The next configuration. Inputs come in the order of their ticks; an earlier one is our
  /// mistake.
  public Configuration step(Configuration before, Input input, Reasons reasons) {
    return done(begin(new Cells(before.copy(), Trace.NONE), input.tick(), reasons), input);
  }

  /// The next configuration, as [#step] has it, and what it depends on, after an input at the
  /// present tick, where nothing begins now and nothing is overdue. Its earliest due tick is not
  /// kept up.
  public Configuration step(Configuration before, Input input, Trace trace) {
    var cells = new Cells(before.copy(), trace);
    return done(new Step(program, reading, cells, Reasons.NONE), input);
  }

  private static Configuration done(Step step, Input input) {
    if (input.kind() == Input.Kind.PASS) elapse(step, input.tick(), input.tick());
    else take(step, input);
    return step.done();
  }

  /// Where a pact stands at the beginning of a tick: what was due before has fallen due, and what
  /// begins has begun.
  public Configuration arrive(Configuration before, int tick) {
    return begin(new Cells(before.copy(), Trace.NONE), tick, Reasons.NONE).done();
  }

  /// A condition as a question about deeds, for engines that ask what a clause would say.
  public interface Question {
    /// Whether it holds for a deed that comes in, as the open words are read, asked of whoever
    /// holds a power or bears a duty (minus one: of nobody).
    boolean holds(Configuration at, Input deed, int self);
  }

  /// The question that a condition asks.
  public Question question(Condition condition) {
    var guard = program.tests.guard(condition);
    return (at, deed, self) -> {
      var step = new Step(program, reading, at.copy(), Reasons.NONE);
      step.advance(Math.max(step.now(), deed.tick()));
      step.took(deed);
      var result = guard.test(step.at(program.standing(), self));
      return result != Guard.NO && step.answered(result);
    };
  }

  private Step begin(Cells before, int tick, Reasons reasons) {
    var step = new Step(program, reading, before, reasons);
    if (tick < step.now()) throw new IllegalArgumentException("time runs backwards");
    elapse(step, tick == Clock.ALWAYS ? Clock.ALWAYS : tick - 1, tick);
    step.advance(tick);
    return step;
  }

  private static void take(Step step, Input input) {
    var because = step.took(input);
    switch (input.kind()) {
      case DEED, ATTRIBUTION -> Deeds.take(step, because);
      case SPEECH -> Speeches.take(step, because);
      case DETERMINATION -> Findings.take(step, because);
      case PASS -> throw new IllegalArgumentException("nothing to take");
    }
    settle(step);
  }

  /// Lets everything fall due up to the end of a tick, and begin up to the beginning of another.
  private static void elapse(Step step, int tick, int begins) {
    for (var next = step.nextDue(tick, begins); next >= 0; next = step.nextDue(tick, begins)) {
      step.advance(Math.max(step.now(), step.due(next)));
      var because = step.fell(next);
      switch (step.instance(next).machine()) {
        case PACT, MEMBERSHIP -> Bonds.due(step, next, because);
        case NORM -> Norms.due(step, next, because);
        case POWER -> Powers.due(step, next, because);
        case DECISION -> Decisions.due(step, next, because);
        case STAGE -> Stages.due(step, next, because);
        case CASE -> Cases.over(step, next);
        case REMEDY -> throw new IllegalStateException("remedies have no clock");
      }
      settle(step);
    }
  }

  /// Runs what follows from what has happened until nothing follows any more.
  private static void settle(Step step) {
    for (var raised = step.poll(); raised != null; raised = step.poll()) {
      for (var called : step.program().listeners(raised.part(), raised.state()))
        call(step, called, raised);
      Remedies.hear(step, raised);
      Stages.hear(step, raised);
      Bonds.consider(step, raised.because());
    }
    Cases.quiet(step);
  }

  private static void call(Step step, int called, Step.Raised raised) {
    switch (step.program().parts.get(called)) {
      case Part.Norm _ -> Norms.activate(step, called, raised.slot(), raised.because());
      case Part.Power _ -> Powers.enable(step, called, raised.slot(), raised.because());
      case Part.Decision _ -> Decisions.open(step, called, raised.slot(), raised.because());
      case Part.Entry _ -> Bonds.enter(step, raised.because());
      case Part.Trigger _, Part.Stage _, Part.Remedy _, Part.Voiding _, Part.Other _ ->
          throw new IllegalStateException("nothing calls " + step.program().clause(called));
    }
  }
}
