package casus.workbench;

import casus.workbench.Expected.Ground;
import java.util.List;

/// What came of a file of expectations.
///
/// @param file the file, as the user named it or as it was found
public record Tested(String file, List<Outcome> outcomes) {
  public Tested {
    outcomes = List.copyOf(outcomes);
  }

  /// One claim: what was expected, on what ground, and what is wrong with it, if anything.
  public record Outcome(
      String pact, Ground ground, String words, String claim, List<String> faults) {
    public Outcome {
      faults = List.copyOf(faults);
    }

    public boolean passed() {
      return faults.isEmpty();
    }
  }

  public boolean passed() {
    return outcomes.stream().allMatch(Outcome::passed);
  }
}
