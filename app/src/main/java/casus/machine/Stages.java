package casus.machine;

import casus.pact.EventRef;

/// Steps of a sequence. A stage opens when the stages before it are reached; deeds that it requires
/// count whenever they are done; it is reached when nothing is missing, and missed when its time is
/// over.
final class Stages {
  private static final int BITS = 32;

  private Stages() {}

  /// A deed brings a stage forward.
  static void done(Step step, int part, Part.Stage stage, int because) {
    var program = step.program();
    var number = program.first[part];
    if (step.instance(number).machine().terminal(step.state(number))) return;
    for (var index = 0; index < stage.deeds().size(); index++)
      if (stage.deeds().get(index).test(step.at(program.standing(), Input.UNSAID)) == Guard.YES)
        step.extra(
            number,
            Program.EXTRA + index / BITS,
            step.extra(number, Program.EXTRA + index / BITS) | 1 << (index % BITS));
    reach(step, number, stage, because);
  }

  /// Another stage has been reached.
  static void hear(Step step, Step.Raised raised) {
    var program = step.program();
    if (raised.state() != EventRef.State.REACHED) return;
    for (var part = 0; part < program.parts.size(); part++)
      if (program.parts.get(part) instanceof Part.Stage stage && !stage.root())
        open(step, program.first[part], stage, raised.because());
  }

  /// The pact enters into force: first stages that have not opened yet open.
  static void begin(Step step, int because) {
    var program = step.program();
    for (var part = 0; part < program.parts.size(); part++)
      if (program.parts.get(part) instanceof Part.Stage stage && stage.root())
        open(step, program.first[part], stage, because);
  }

  static void due(Step step, int number, int because) {
    var part = step.instance(number).part();
    var stage = (Part.Stage) step.program().parts.get(part);
    step.due(number, Clock.NEVER);
    if (step.is(number, "pending")
        && stage.root()
        && (stage.beforeEntry() || new Beginning(step.program()).opens() <= step.now()))
      open(step, number, stage, because);
    else step.move(number, Cause.MISS, because);
  }

  private static void open(Step step, int number, Part.Stage stage, int because) {
    var program = step.program();
    for (var before : stage.before()) if (!step.is(program.first[before], "reached")) return;
    if (!step.is(number, "pending")) return;
    var deadline = Limits.end(step, stage.law().limit());
    if (deadline < step.now()) {
      step.move(number, Cause.MISS, because);
      return;
    }
    step.due(number, deadline);
    var reason = step.move(number, Cause.OPEN, because);
    reach(step, number, stage, reason);
  }

  private static void reach(Step step, int number, Part.Stage stage, int because) {
    if (!step.is(number, "open")) return;
    for (var index = 0; index < stage.deeds().size(); index++)
      if ((step.extra(number, Program.EXTRA + index / BITS) & 1 << (index % BITS)) == 0) return;
    step.move(number, Cause.REACH, because);
  }
}
