package casus.machine;

import casus.pact.Amount;
import casus.pact.Limit;
import casus.pact.Moment;

/// When a time limit that begins now ends.
final class Limits {
  private Limits() {}

  /// The last tick within a limit, or [Clock#NEVER].
  static int end(Step step, Limit limit) {
    return switch (limit) {
      case Limit.Within(var amount) -> after(step, amount);
      case Limit.Every(var amount) -> after(step, amount);
      case Limit.WithinOpen(var word, var span) -> open(step, word);
      case Limit.Until(var moment) -> last(step, moment);
      case Limit.On(var moment) -> last(step, moment);
      case Limit.Throughout _, Limit.None _ -> Clock.NEVER;
    };
  }

  /// The last tick of a length of time.
  static int after(Step step, Amount amount) {
    var program = step.program();
    return program.clock().after(step.now(), amount, program.pact().conventions());
  }

  /// The end of an open length of time, as read.
  private static int open(Step step, String name) {
    var word = step.program().timeWords.get(name);
    if (word == null) throw new IllegalArgumentException("unchecked pact: no open word " + name);
    var reading = word.law().readings().get(step.assumed(word.number()));
    return reading.amount().map(amount -> after(step, amount)).orElse(Clock.NEVER);
  }

  private static int last(Step step, Moment moment) {
    var program = step.program();
    return program.clock().tick(moment.last(Clock.zone(program.pact().conventions())));
  }
}
