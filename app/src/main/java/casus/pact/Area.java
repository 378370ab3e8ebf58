package casus.pact;

import casus.diagnostic.Span;
import java.util.List;

/// An expression for a set of places, and of things hit there.
public sealed interface Area {
  /// A region of the vocabulary, or an area clause of the pact.
  record Named(String name, Span span) implements Area {}

  /// The recognised territory of some actors, islands included.
  record TerritoryOf(Who who) implements Area {}

  /// Their islands alone.
  record IslandsOf(Who who) implements Area {}

  /// Their forces, vessels and aircraft, wherever they are.
  record ForcesOf(Who who) implements Area {}

  /// All of several.
  record Union(List<Area> parts) implements Area {
    public Union {
      parts = List.copyOf(parts);
    }
  }

  /// What of an area lies in any of some others.
  record In(Area base, List<Area> limits) implements Area {
    public In {
      limits = List.copyOf(limits);
    }
  }

  /// What of an area lies in none of some others.
  record Except(Area base, List<Area> excluded) implements Area {
    public Except {
      excluded = List.copyOf(excluded);
    }
  }

  /// What of an area lies north of a named line.
  record NorthOf(Area base, String line, Span span) implements Area {}

  /// The expression in the words of the language.
  default String text() {
    return switch (this) {
      case Named(var name, var span) -> name;
      case TerritoryOf(var who) -> "territory of " + who.text();
      case IslandsOf(var who) -> "islands of " + who.text();
      case ForcesOf(var who) -> "forces of " + who.text();
      case Union(var parts) -> String.join(" + ", parts.stream().map(Area::text).toList());
      case In(var base, var limits) -> base.text() + " in " + list(limits);
      case Except(var base, var excluded) -> base.text() + " except " + list(excluded);
      case NorthOf(var base, var line, var span) -> base.text() + " north-of " + line;
    };
  }

  private static String list(List<Area> areas) {
    return String.join(", ", areas.stream().map(Area::text).toList());
  }
}
