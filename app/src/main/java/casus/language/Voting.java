package casus.language;

import casus.diagnostic.Code;
import casus.language.Expressions.Joint;
import casus.language.Token.Kind;
import casus.pact.Who;
import casus.pact.decision.AtLeast;
import casus.pact.decision.Concurrence;
import casus.pact.decision.Consensus;
import casus.pact.decision.DecisionRule;
import casus.pact.decision.Fraction;
import casus.pact.decision.NoVeto;
import casus.pact.decision.Rule;
import casus.pact.decision.Unanimity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads the rules by which decisions are taken.
final class Voting {
  private static final List<String> WORDS =
      List.of(
          "unanimity",
          "consensus",
          "majority",
          "two-thirds",
          "three-quarters",
          "concurrence",
          "consent",
          "unless");

  private final Cursor in;
  private final Expressions expressions;

  Voting(Cursor in, Expressions expressions) {
    this.in = in;
    this.expressions = expressions;
  }

  /// Whether a rule, and not an actor, begins so many tokens ahead.
  static boolean ahead(Cursor in, int ahead) {
    var first = ahead;
    while (in.peek(first).is("(")) first++;
    var token = in.peek(first);
    var second = in.peek(first + 1);
    return token.isAny(WORDS::contains)
        || token.kind() == Kind.FRACTION
        || token.is("at") && second.is("least")
        || token.is("no") && second.is("veto");
  }

  Rule rule() {
    var parts = new ArrayList<Rule>();
    do parts.add(conjunction());
    while (in.accept("or"));
    return parts.size() == 1 ? parts.getFirst() : new Rule.AnyOf(parts);
  }

  private Rule conjunction() {
    var parts = new ArrayList<Rule>();
    do parts.add(atom());
    while (in.accept("and"));
    return parts.size() == 1 ? parts.getFirst() : new Rule.AllOf(parts);
  }

  private Rule atom() {
    var opening = in.peek();
    Rule instead = new Rule.AllOf(List.of());
    if (in.accept("(")) {
      var inner = in.nested(this::rule, instead);
      in.closeParenthesis(opening);
      return inner;
    }
    if (in.accept("unless")) {
      in.expect("rejected", "write `unless rejected by majority of …`");
      in.expect("by", "write `unless rejected by majority of …`");
      return new Rule.Unless(in.nested(this::atom, instead));
    }
    var count = count();
    in.expect("of", "say who votes: `" + count.text() + " of guarantor`");
    return new Rule.Count(count, electorate());
  }

  private DecisionRule count() {
    var token = in.peek();
    if (in.accept("unanimity")) return new Unanimity();
    if (in.accept("consensus")) return new Consensus();
    if (in.accept("concurrence") || in.accept("consent")) return new Concurrence();
    if (in.accept("no", "veto")) return new NoVeto();
    if (in.accept("majority")) return Fraction.majority(in.accept("voting"));
    if (in.accept("two-thirds")) return new Fraction(2, 3, false, in.accept("voting"));
    if (in.accept("three-quarters")) return new Fraction(3, 4, false, in.accept("voting"));
    if (in.accept("at", "least"))
      return new AtLeast(in.number(Kind.NUMBER, "a number of votes", 1, Numeral.GREATEST));
    if (token.kind() == Kind.FRACTION) {
      var part = fraction();
      return new Fraction(part[0], part[1], false, in.accept("voting"));
    }
    if (in.atName() && Cursor.mistyped(token, WORDS).isEmpty()) {
      in.fail(
          Code.CAS019,
          token,
          token.quoted() + " is not a way to decide.",
          "for the consent of one, write `consent of " + token.text() + "`",
          "the ways are `unanimity of`, `consensus of`, `majority of`, `two-thirds of`, `3/5 of`,"
              + " `at least 3 of`, `concurrence of`, `consent of`, `no veto of`, and `unless"
              + " rejected by`");
      return new Unanimity();
    }
    return switch (in.oneOf(WORDS.subList(0, 7), "a way to decide")) {
      case "consensus" -> new Consensus();
      case "majority" -> Fraction.majority(in.accept("voting"));
      case "two-thirds" -> new Fraction(2, 3, false, in.accept("voting"));
      case "three-quarters" -> new Fraction(3, 4, false, in.accept("voting"));
      case "concurrence", "consent" -> new Concurrence();
      default -> new Unanimity();
    };
  }

  private int[] fraction() {
    var token = in.next();
    var slash = token.text().indexOf('/');
    var numerator = Integer.parseInt(token.text().substring(0, slash));
    var denominator = Integer.parseInt(token.text().substring(slash + 1));
    if (numerator >= 1 && numerator <= denominator) return new int[] {numerator, denominator};
    in.range(token, "a part of the votes", "more than none and at most all, such as `2/3`");
    return new int[] {1, 1};
  }

  private Rule.Electorate electorate() {
    var members = expressions.who(Joint.COMMA);
    var excluding = Optional.<Who>empty();
    if (in.accept("excluding")) excluding = Optional.of(expressions.who(Joint.COMMA));
    var weighted = in.accept("by", "weight");
    var quorum = Optional.<Rule.Quorum>empty();
    if (in.accept("with")) {
      in.expect("quorum", "write `with quorum 3` or `with quorum 2/3`");
      quorum = Optional.of(quorum());
    }
    return new Rule.Electorate(members, excluding, weighted, quorum);
  }

  private Rule.Quorum quorum() {
    if (in.peek().kind() == Kind.FRACTION) {
      var part = fraction();
      return new Rule.Quorum(part[0], part[1]);
    }
    return Rule.Quorum.of(in.number(Kind.NUMBER, "a quorum", 1, Numeral.GREATEST));
  }
}
