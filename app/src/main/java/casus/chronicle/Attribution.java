package casus.chronicle;

import java.util.List;

/// Who said, and when, that the actor of an event is its author.
public record Attribution(List<String> by, When when) {
  public Attribution {
    by = List.copyOf(by);
    if (by.isEmpty()) throw new IllegalArgumentException("an attribution by nobody");
  }
}
