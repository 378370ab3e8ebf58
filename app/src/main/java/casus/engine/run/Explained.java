package casus.engine.run;

import java.util.List;

/// What came of a question about a clause.
public sealed interface Explained permits Explanation, Explained.NoSuchName, Explained.NoRun {
  /// No clause has this name; near names, at most three.
  record NoSuchName(String name, List<String> near) implements Explained {
    public NoSuchName {
      near = List.copyOf(near);
    }
  }

  /// There is no run to explain.
  record NoRun(Answer why) implements Explained {}
}
