package casus.engine.run;

import casus.chronicle.Event;
import java.util.List;
import java.util.Optional;

/// One entry of a timeline: an event, or time that passed, and what it brought.
public sealed interface Happening {
  /// What followed, in the order in which it did.
  List<Consequence> consequences();

  /// Somebody did or said something.
  record Came(Event event, List<Consequence> consequences) implements Happening {
    public Came {
      consequences = List.copyOf(consequences);
    }
  }

  /// Somebody found who had done it.
  record Attributed(Event event, List<Consequence> consequences) implements Happening {
    public Attributed {
      consequences = List.copyOf(consequences);
    }
  }

  /// Nothing came but time.
  record Passed(Interval at, List<Consequence> consequences) implements Happening {
    public Passed {
      consequences = List.copyOf(consequences);
    }
  }

  /// A move of a machine, or what is worth noting although none moved.
  ///
  /// @param change the new state, or the name of the note: `breached`, `void-act`
  /// @param actors whose duty, vote or power it is
  /// @param victim whose case it belongs to
  /// @param due by when, where something begins that has a time limit
  /// @param text the same in words
  record Consequence(
      String clause,
      String cite,
      String change,
      List<String> actors,
      Optional<String> victim,
      Optional<Interval> at,
      Optional<Interval> due,
      Under under,
      String text) {
    public Consequence {
      actors = List.copyOf(actors);
    }
  }
}
