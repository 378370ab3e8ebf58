package casus.workbench;

import casus.diagnostic.Span;
import casus.engine.run.Claim;
import casus.engine.run.Settings;
import casus.pact.Pact;
import java.util.List;

/// What a file of expectations says: for each pact, how it is run, and what must come of it.
public record Expected(List<Section> sections) {
  public Expected {
    sections = List.copyOf(sections);
  }

  /// Expectations of one pact, run in one way.
  public record Section(String pact, Pact text, Settings settings, List<Line> lines) {
    public Section {
      lines = List.copyOf(lines);
    }
  }

  /// One expectation: where it comes from, in whose words, and the claims that carry it.
  public record Line(Ground ground, String words, List<Demand> demands, Span span) {
    public Line {
      demands = List.copyOf(demands);
    }
  }

  /// A claim, and how often it must hold.
  public record Demand(Claim claim, Readings readings) {
    public String text() {
      return claim.text() + (readings == Readings.EVERY ? "" : " under some reading");
    }
  }

  /// Why something is expected.
  public enum Ground {
    /// A public source says that it happened, or was somebody's position.
    STATED,
    /// It follows from the text as coded: a reading.
    DERIVED
  }

  /// Under how many readings a claim must hold.
  public enum Readings {
    EVERY,
    /// At least one.
    SOME
  }
}
