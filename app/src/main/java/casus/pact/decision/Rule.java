package casus.pact.decision;

import casus.pact.Who;
import java.util.List;
import java.util.Optional;

/// How a decision is taken: elementary rules over electorates, joined.
public sealed interface Rule {
  /// The rule in the words of the language: `two-thirds of guarantor excluding party to the
  /// attack`.
  default String text() {
    return switch (this) {
      case Count(var rule, var electorate) -> rule.text() + " of " + electorate.text();
      case AllOf(var parts) -> joined(parts, " and ");
      case AnyOf(var parts) -> joined(parts, " or ");
      case Unless(var rejection) -> "unless rejected by " + rejection.within();
    };
  }

  private static String joined(List<Rule> parts, String word) {
    return String.join(word, parts.stream().map(Rule::within).toList());
  }

  private String within() {
    return switch (this) {
      case Count _, Unless _ -> text();
      case AllOf _, AnyOf _ -> "(" + text() + ")";
    };
  }

  /// One count among one electorate.
  record Count(DecisionRule rule, Electorate electorate) implements Rule {}

  /// All of several must carry.
  record AllOf(List<Rule> parts) implements Rule {
    public AllOf {
      parts = List.copyOf(parts);
    }
  }

  /// Any of several is enough.
  record AnyOf(List<Rule> parts) implements Rule {
    public AnyOf {
      parts = List.copyOf(parts);
    }
  }

  /// It happens unless voted down: carried unless the inner rule carries among the noes (UN
  /// Security Council resolution 2231, snap-back).
  record Unless(Rule rejection) implements Rule {}

  /// Who votes: members, less those excluded; by weight or by head; and how many must take part.
  record Electorate(
      Who members, Optional<Who> excluding, boolean weighted, Optional<Quorum> quorum) {
    private String text() {
      return members.text()
          + excluding.map(who -> " excluding " + who.text()).orElse("")
          + (weighted ? " by weight" : "")
          + quorum.map(some -> " with quorum " + some.text()).orElse("");
    }
  }

  /// How many must take part: a count, or a part of all members.
  record Quorum(int numerator, int denominator) {
    /// A plain count.
    public static Quorum of(int count) {
      return new Quorum(count, 0);
    }

    private String text() {
      return denominator == 0 ? "" + numerator : numerator + "/" + denominator;
    }

    /// Whether so many present are enough among so many seats.
    public boolean met(int present, int seats) {
      return denominator == 0
          ? present >= numerator
          : (long) present * denominator >= (long) seats * numerator;
    }
  }
}
