package casus.machine;

import casus.pact.Clause;
import casus.pact.Limit;

/// The dates that stand in the text: when the pact enters into force, who joins and leaves when,
/// which clause begins later. They become due ticks of the initial configuration.
final class Beginning {
  private final Program program;
  private final boolean assumed;

  Beginning(Program program) {
    this.program = program;
    assumed = program.settings().assumedFrom().isPresent();
  }

  void write(int[] cells) {
    due(cells, program.pactInstance(), entry());
    for (var party = 0; party < program.parties; party++)
      due(cells, program.membershipOf(party), assumed ? Clock.NEVER : joins(party));
    for (var number = 0; number < program.instances.length; number++) {
      var instance = program.instances[number];
      if (instance.part() < 0) continue;
      if (program.parts.get(instance.part()) instanceof Part.Stage stage)
        due(cells, number, first(stage));
    }
  }

  private void due(int[] cells, int instance, int tick) {
    cells[program.instances[instance].cell() + Program.DUE] = tick;
  }

  /// When the pact enters into force by a date.
  int entry() {
    var zone = Clock.zone(program.pact().conventions());
    var clock = program.clock();
    if (assumed) return clock.tick(program.settings().assumedFrom().orElseThrow());
    var byClause =
        program.pact().all(Clause.Entry.class).stream()
            .flatMap(entry -> entry.on().stream())
            .mapToInt(moment -> clock.tick(moment.first(zone)))
            .min();
    if (byClause.isPresent()) return byClause.getAsInt();
    return program
        .pact()
        .header()
        .inForce()
        .map(date -> clock.tick(date.atStartOfDay(zone).toInstant()))
        .orElse(Clock.NEVER);
  }

  /// When a party joins by a date of its own, if later than the pact.
  int joins(int party) {
    return parties(party)
        .flatMap(clause -> clause.from().stream())
        .mapToInt(
            from -> program.clock().tick(from.first(Clock.zone(program.pact().conventions()))))
        .min()
        .orElse(Clock.NEVER);
  }

  /// The tick after the last on which a party is bound by the dates of the text.
  int leaves(int party) {
    if (assumed || parties(party).anyMatch(clause -> clause.until().isEmpty())) return Clock.NEVER;
    return parties(party)
        .flatMap(clause -> clause.until().stream())
        .mapToInt(
            until -> program.clock().tick(until.last(Clock.zone(program.pact().conventions()))))
        .max()
        .orElse(Clock.NEVER);
  }

  private java.util.stream.Stream<Clause.Party> parties(int party) {
    var code = program.actor(party);
    return program.pact().all(Clause.Party.class).stream()
        .filter(clause -> clause.actors().contains(code));
  }

  /// When a first stage opens, if a date says so; else, and for any other stage, when it is missed
  /// at the latest.
  private int first(Part.Stage stage) {
    if (stage.beforeEntry() && stage.root()) return Clock.ALWAYS;
    return stage.root() && opens() != Clock.NEVER ? opens() : deadline(stage.law().limit());
  }

  /// When a sequence begins: at signature, or with the pact.
  int opens() {
    if (assumed) return entry();
    var zone = Clock.zone(program.pact().conventions());
    return program
        .pact()
        .header()
        .signed()
        .map(date -> program.clock().tick(date.atStartOfDay(zone).toInstant()))
        .orElseGet(this::entry);
  }

  /// The last tick of a limit that names a moment of the calendar.
  int deadline(Limit limit) {
    var zone = Clock.zone(program.pact().conventions());
    return switch (limit) {
      case Limit.Until(var moment) -> program.clock().tick(moment.last(zone));
      case Limit.On(var moment) -> program.clock().tick(moment.last(zone));
      case Limit.Within _, Limit.WithinOpen _, Limit.Every _ -> Clock.NEVER;
      case Limit.Throughout _, Limit.None _ -> Clock.NEVER;
    };
  }
}
