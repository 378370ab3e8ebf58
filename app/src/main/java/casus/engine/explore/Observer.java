package casus.engine.explore;

import casus.machine.Configuration;
import casus.machine.Input;

/// Keeps in mind what a configuration does not show any more: whether a duty was ever owed, whether
/// help was ever given. Its memory is a few bits, which become part of a state.
@FunctionalInterface
public interface Observer {
  /// Remembers nothing.
  Observer NONE = (memory, _, _) -> memory;

  /// What is in mind after an input has led to a configuration. Time that passes is an input too:
  /// what stands at the end of a round is seen with it.
  int after(int memory, Input input, Configuration configuration);
}
