package casus.engine.audit;

import casus.machine.Configuration;
import casus.machine.Machine;
import casus.machine.Program;
import casus.pact.Clause;
import java.util.List;

/// Whether a clause has taken effect: a duty is owed, or was; a decision is adopted; a right is
/// there; a case is recognised; a stage is reached.
final class Effect {
  private Effect() {}

  /// Whether any of some clauses has.
  static boolean any(Program program, Configuration at, List<String> clauses) {
    return clauses.stream().anyMatch(name -> of(program, at, name));
  }

  /// Whether somebody is in breach of a norm.
  static boolean breached(Program program, Configuration at, String name) {
    var part = program.partNumber(name).orElseThrow();
    for (var number = 0; number < program.instanceCount(); number++)
      if (program.instance(number).part() == part
          && program.instance(number).machine() == Machine.NORM
          && state(program, at, number).equals("breached")) return true;
    return false;
  }

  /// How many norms stand in breach.
  static int breaches(Program program, Configuration at) {
    var breaches = 0;
    for (var number = 0; number < program.instanceCount(); number++)
      if (program.instance(number).machine() == Machine.NORM
          && state(program, at, number).equals("breached")) breaches++;
    return breaches;
  }

  private static boolean of(Program program, Configuration at, String name) {
    var part = program.partNumber(name).orElseThrow();
    if (program.clause(part) instanceof Clause.Trigger) return met(program, at, part);
    for (var number = 0; number < program.instanceCount(); number++) {
      var instance = program.instance(number);
      if (instance.part() == part && effective(instance.machine(), state(program, at, number)))
        return true;
    }
    return false;
  }

  private static boolean met(Program program, Configuration at, int trigger) {
    for (var number = 0; number < program.instanceCount(); number++) {
      var instance = program.instance(number);
      if (instance.machine() == Machine.CASE
          && instance.slot() < program.slots()
          && program.origin(at, instance.slot()) == trigger
          && state(program, at, number).equals("recognised")) return true;
    }
    return false;
  }

  /// The state of an instance, by name.
  static String state(Program program, Configuration at, int number) {
    return program.instance(number).machine().state(program.state(at, number));
  }

  /// A norm that was taken away before anything fell due, by waiver for one, is not owed.
  private static boolean effective(Machine machine, String state) {
    return switch (machine) {
      case NORM ->
          switch (state) {
            case "active", "fulfilled", "breached", "cured" -> true;
            default -> false;
          };
      case DECISION -> state.equals("adopted");
      case POWER -> state.equals("available") || state.equals("used");
      case STAGE -> state.equals("reached");
      case REMEDY -> state.equals("open") || state.equals("satisfied");
      case PACT, MEMBERSHIP, CASE -> false;
    };
  }
}
