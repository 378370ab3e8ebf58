package casus.pact;

import casus.diagnostic.Span;
import java.util.List;
import java.util.Locale;

/// An expression for a set of actors.
public sealed interface Who {
  /// A role, a party, a body or any other actor, by name.
  record Named(String name, Span span) implements Who {}

  /// A word whose meaning depends on the case at hand.
  record Relative(Relation relation, Span span) implements Who {}

  /// All of several.
  record Union(List<Who> parts) implements Who {
    public Union {
      parts = List.copyOf(parts);
    }
  }

  /// Some without others.
  record Except(Who base, Who excluded) implements Who {}

  /// The words whose meaning depends on the case.
  enum Relation {
    /// Whoever is attacked.
    VICTIM,
    /// Whoever attacks, as far as known.
    ATTACKER,
    /// Victim and attacker.
    PARTY_TO_THE_ATTACK,
    /// Whoever holds the power.
    HOLDER,
    /// Whoever bears the duty.
    BEARER,
    /// Whoever committed the breach.
    CULPRIT,
    /// Any party to the pact.
    PARTY,
    /// Any actor at all; among parties, any party.
    ANYONE,
    /// A state that is not party to the pact.
    THIRD_STATE,
    /// Somebody not identified.
    UNKNOWN,
    /// Nobody.
    NOBODY;

    /// The word of the language.
    public String text() {
      return switch (this) {
        case PARTY_TO_THE_ATTACK -> "party to the attack";
        default -> name().toLowerCase(Locale.ROOT).replace('_', '-');
      };
    }
  }

  /// The expression in the words of the language.
  default String text() {
    return switch (this) {
      case Named(var name, var span) -> name;
      case Relative(var relation, var span) -> relation.text();
      case Union(var parts) -> String.join(", ", parts.stream().map(Who::text).toList());
      case Except(var base, var excluded) -> base.text() + " except " + excluded.text();
    };
  }
}
