package casus.language;

import casus.diagnostic.Span;
import casus.language.Expressions.Joint;
import casus.pact.Able;
import casus.pact.Amount;
import casus.pact.Expectation;
import casus.pact.Expectation.Owing;
import casus.pact.Pattern;
import casus.pact.Who;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Reads what an author expects an audit to find.
final class Expectations {
  private static final List<String> BEHIND_ACTORS = List.of("can", "cannot", ",", "and", "except");

  private static final List<String> VERBS = List.of("block", "delay", "compel");
  private static final List<Owing> OWING = List.of(Owing.values());

  private final Cursor in;
  private final Expressions expressions;

  Expectations(Cursor in, Expressions expressions) {
    this.in = in;
    this.expressions = expressions;
  }

  /// Reads from `expect` on. The trigger of an expected cover still stands among its acts.
  Expectation read() {
    var start = in.next();
    if ((in.at("no") || in.at("any")) && in.peek(1).kind() == Token.Kind.NUMBER)
      return together(start);
    if (in.accept("no", "party")) return able(start, Optional.empty());
    if (in.accept("nobody")) return able(start, Optional.empty());
    if (in.accept("no", "stage")) return waits(start, Optional.empty());
    if (in.atName() && (in.peek(1).is("waits") || in.peek(1).is("does")))
      return waits(start, Optional.of(in.next().text()));
    if (in.atName() && OWING.stream().anyMatch(owing -> at(1, owing.text().split(" "))))
      return owed(start);
    if (expressions.atActor() && (!in.atName() || BEHIND_ACTORS.stream().anyMatch(in.peek(1)::is)))
      return able(start, Optional.of(expressions.who(Joint.BOTH)));
    return covers(start);
  }

  /// What some can do, or cannot; nobody, where nobody is named.
  private Expectation able(Token start, Optional<Who> who) {
    var cannot = who.isPresent() && in.accept("cannot");
    if (!cannot) in.expect("can", "write `expect RUS can block assist`");
    var verb = in.oneOf(VERBS, "something that somebody may be able to do about a clause");
    var clause = in.name("the name of a clause").text();
    if (who.isPresent() && verb.equals("block") && in.accept("together"))
      return new Expectation.BlocksTogether(
          OptionalInt.empty(), who.get(), !cannot, clause, since(start));
    var by = verb.equals("delay") && in.accept("by");
    var more = by && in.accept("more", "than");
    var within = verb.equals("compel") && in.accept("within");
    var time =
        by || within
            ? Optional.of(expressions.amount("a length of time"))
            : Optional.<Amount>empty();
    var able =
        who.<Able>map(some -> cannot ? new Able.NoneOf(some) : new Able.Each(some))
            .orElseGet(this::only);
    return switch (verb) {
      case "delay" -> new Expectation.Delays(able, clause, time, more, since(start));
      case "compel" -> new Expectation.Compels(able, clause, time, since(start));
      default -> new Expectation.Blocks(able, clause, since(start));
    };
  }

  /// What so many of some can do together, or cannot.
  private Expectation together(Token start) {
    var help = "write `expect any 3 of guarantor can block assist together`";
    var can = in.next().is("any");
    var count = in.number(Token.Kind.NUMBER, "a number of parties", 1, Numeral.GREATEST);
    in.expect("of", help);
    var who = expressions.who(Joint.BOTH);
    in.expect("can", help);
    in.expect("block", help);
    var clause = in.name("the name of a clause").text();
    in.expect("together", help);
    return new Expectation.BlocksTogether(OptionalInt.of(count), who, can, clause, since(start));
  }

  private Expectation owed(Token start) {
    var help =
        "write `expect assist owed within 7 days of attack` or `expect assist owed upon attack`";
    var duty = in.next().text();
    var owing =
        OWING.stream().filter(each -> at(0, each.text().split(" "))).findFirst().orElseThrow();
    for (var word : owing.text().split(" ")) in.accept(word);
    var within = Optional.<Amount>empty();
    if (!in.accept("upon")) {
      in.expect("within", help);
      within = Optional.of(expressions.amount("a length of time"));
      in.expect("of", help);
    }
    var trigger = in.name("the name of a trigger").text();
    return new Expectation.Owed(Optional.of(duty), owing, within, trigger, since(start));
  }

  private boolean at(int ahead, String... words) {
    for (var word = 0; word < words.length; word++)
      if (!in.peek(ahead + word).is(words[word])) return false;
    return true;
  }

  private Able only() {
    var except = in.accept("except");
    return new Able.Only(except ? Optional.of(expressions.who(Joint.BOTH)) : Optional.empty());
  }

  private Expectation waits(Token start, Optional<String> stage) {
    var help = "write `expect no stage waits for itself` or `expect elections waits for itself`";
    var not = stage.isPresent() && in.accept("does", "not");
    in.expect(not ? "wait" : "waits", help);
    in.expect("for", help);
    in.expect("itself", help);
    return new Expectation.Waits(stage, stage.isPresent() && !not, since(start));
  }

  private Expectation covers(Token start) {
    var pattern = expressions.pattern(Joint.BOTH);
    if (!pattern.gravity().equals(Pattern.Gravity.ANY) || pattern.attributedBy().isPresent())
      in.unexpected("`is covered`", "an expectation says no more than `by`, `on` and `in`");
    in.expect("is", "write `expect attack in crimea is not covered`");
    var covered = !in.accept("not");
    in.expect("covered", "write `is covered` or `is not covered`");
    return new Expectation.Covers(
        Optional.empty(),
        pattern.by(),
        pattern.on(),
        pattern.acts(),
        pattern.in(),
        covered,
        since(start));
  }

  private Span since(Token start) {
    return start.span().to(in.last().span());
  }
}
