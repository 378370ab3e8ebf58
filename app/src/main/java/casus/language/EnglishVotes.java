package casus.language;

import casus.pact.Conventions;
import casus.pact.Who;
import casus.pact.decision.AtLeast;
import casus.pact.decision.Concurrence;
import casus.pact.decision.Consensus;
import casus.pact.decision.DecisionRule;
import casus.pact.decision.Fraction;
import casus.pact.decision.NoVeto;
import casus.pact.decision.Rule;
import casus.pact.decision.Unanimity;
import java.util.List;

/// Ways to decide, in words.
final class EnglishVotes {
  private static final String MAJORITY = "a majority";

  private final Conventions conventions;
  private final EnglishPeople people;

  EnglishVotes(Conventions conventions, EnglishPeople people) {
    this.conventions = conventions;
    this.people = people;
  }

  /// What is done, with its limit: `the guarantors decide by unanimity within 3 days`.
  String decide(Rule rule, String limit) {
    if (rule instanceof Rule.Count(var counted, var electorate)) {
      if (counted instanceof Concurrence || counted instanceof NoVeto)
        return "the decision needs " + needs(rule) + limit;
      var several = people.areSeveral(electorate.members());
      var ofAll = counted instanceof Fraction part && !part.ofVoting() && !electorate.weighted();
      var measure = measure(counted, electorate);
      return voters(electorate)
          + (several ? " decide " : " decides ")
          + (ofAll && !measure.equals(MAJORITY) ? "with the votes of " : "by ")
          + measure
          + (ofAll ? " of all of them" : "")
          + limit
          + quorum(electorate)
          + abstention(rule);
    }
    if (rule instanceof Rule.Unless(var rejection))
      return "the proposal is carried unless it is rejected by "
          + needs(rejection)
          + limit
          + abstention(rule);
    return "the decision needs " + needs(rule) + limit + abstention(rule);
  }

  /// What a rule asks for, as a thing: `unanimity of the guarantors`.
  String needs(Rule rule) {
    return switch (rule) {
      case Rule.Count(var counted, var electorate) -> {
        var voters = voters(electorate);
        if (counted instanceof Concurrence)
          yield "the consent of " + consenting(electorate) + quorum(electorate);
        if (counted instanceof NoVeto) yield "no vote against by any of " + voters;
        yield measure(counted, electorate) + of(counted) + voters + quorum(electorate);
      }
      case Rule.AllOf(var parts) -> joined(parts, "and");
      case Rule.AnyOf(var parts) -> joined(parts, "or");
      case Rule.Unless(var rejection) -> "that it is not rejected by " + needs(rejection);
    };
  }

  private String consenting(Rule.Electorate electorate) {
    var voters = voters(electorate);
    if (!people.areSeveral(electorate.members())) return voters;
    var two =
        electorate.members() instanceof Who.Union(var parts)
            && parts.size() == 2
            && parts.stream().noneMatch(people::areSeveral);
    return (two && electorate.excluding().isEmpty() ? "both " : "each of ") + voters;
  }

  private static String of(DecisionRule counted) {
    var ofAll = counted instanceof Fraction fraction && !fraction.ofVoting();
    return ofAll ? " of " : " among ";
  }

  private String joined(List<Rule> parts, String word) {
    var words =
        parts.stream()
            .map(part -> part instanceof Rule.Count ? needs(part) : "(" + needs(part) + ")")
            .toList();
    return EnglishWords.list(words, word);
  }

  private static String measure(DecisionRule rule, Rule.Electorate electorate) {
    var weight = electorate.weighted() ? " of the weights" : "";
    return switch (rule) {
      case Unanimity() -> "unanimity";
      case Consensus() -> "consensus (nobody objecting)";
      case AtLeast(var ayes) ->
          "at least %d %s in favour%s"
              .formatted(
                  ayes, ayes == 1 ? "vote" : "votes", weight.isEmpty() ? "" : " (by weight)");
      case Fraction(var numerator, var denominator, var moreThan, var ofVoting) -> {
        var part = moreThan && numerator == 1 && denominator == 2 ? MAJORITY : part(rule);
        yield part + weight + (ofVoting ? " of the votes cast for or against" : "");
      }
      default -> rule.text() + weight;
    };
  }

  private static String part(DecisionRule rule) {
    var fraction = (Fraction) rule;
    var words =
        switch (fraction.numerator() + "/" + fraction.denominator()) {
          case "1/2" -> "half";
          case "1/3" -> "a third";
          case "2/3" -> "two thirds";
          case "3/4" -> "three quarters";
          case "4/5" -> "four fifths";
          default -> fraction.numerator() + "/" + fraction.denominator();
        };
    return (fraction.moreThan() ? "more than " : "") + words;
  }

  private String voters(Rule.Electorate electorate) {
    return people.all(electorate.members()) + electorate.excluding().map(this::without).orElse("");
  }

  private String without(Who excluded) {
    return " except " + people.all(excluded);
  }

  private static String quorum(Rule.Electorate electorate) {
    return electorate.quorum().map(EnglishVotes::present).orElse("");
  }

  private static String present(Rule.Quorum quorum) {
    return quorum.denominator() == 0
        ? ", if at least " + quorum.numerator() + " of them take part"
        : ", if at least " + quorum.numerator() + "/" + quorum.denominator() + " of them take part";
  }

  private String abstention(Rule rule) {
    if (!isUnanimous(rule)) return "";
    return conventions.abstention().stream()
        .map(choice ->
            switch (choice) {
              case BLOCKS_UNANIMITY -> ", an abstention defeating it";
              case IGNORED -> ", an abstention not counting";
            })
        .findFirst()
        .orElse("");
  }

  /// Whether a rule is carried where nobody says anything.
  static boolean carriesOnSilence(Rule rule) {
    return switch (rule) {
      case Rule.Count(var counted, var electorate) ->
          electorate.quorum().isEmpty()
              && (counted instanceof Consensus || counted instanceof NoVeto);
      case Rule.AllOf(var parts) -> parts.stream().allMatch(EnglishVotes::carriesOnSilence);
      case Rule.AnyOf(var parts) -> parts.stream().anyMatch(EnglishVotes::carriesOnSilence);
      case Rule.Unless(var rejection) -> !carriesOnSilence(rejection);
    };
  }

  /// Whether a vote can fail because too few take part.
  static boolean hasQuorum(Rule rule) {
    return switch (rule) {
      case Rule.Count(var counted, var electorate) -> electorate.quorum().isPresent();
      case Rule.AllOf(var parts) -> parts.stream().anyMatch(EnglishVotes::hasQuorum);
      case Rule.AnyOf(var parts) -> parts.stream().allMatch(EnglishVotes::hasQuorum);
      case Rule.Unless _ -> false;
    };
  }

  private static boolean isUnanimous(Rule rule) {
    return switch (rule) {
      case Rule.Count(var counted, _) -> counted instanceof Unanimity;
      case Rule.AllOf(var parts) -> parts.stream().anyMatch(EnglishVotes::isUnanimous);
      case Rule.AnyOf(var parts) -> parts.stream().anyMatch(EnglishVotes::isUnanimous);
      case Rule.Unless(var rejection) -> isUnanimous(rejection);
    };
  }
}
