package casus.language;

import casus.diagnostic.Span;
import casus.language.Expressions.Joint;
import casus.pact.Able;
import casus.pact.Expectation;
import casus.pact.Pattern;
import casus.pact.Who;
import java.util.List;
import java.util.Optional;

/// Reads what an author expects an audit to find.
final class Expectations {
  private static final List<String> BEHIND_ACTORS = List.of("can", "cannot", ",", "and", "except");

  private final Cursor in;
  private final Expressions expressions;

  Expectations(Cursor in, Expressions expressions) {
    this.in = in;
    this.expressions = expressions;
  }

  /// Reads from `expect` on. The trigger of an expected cover still stands among its acts.
  Expectation read() {
    var start = in.next();
    if (in.accept("no", "party")) return able(start, Optional.empty());
    if (in.accept("nobody")) return able(start, Optional.empty());
    if (in.accept("no", "stage")) return waits(start, Optional.empty());
    if (in.atName() && (in.peek(1).is("waits") || in.peek(1).is("does")))
      return waits(start, Optional.of(in.next().text()));
    if (expressions.atActor() && (!in.atName() || BEHIND_ACTORS.stream().anyMatch(in.peek(1)::is)))
      return able(start, Optional.of(expressions.who(Joint.BOTH)));
    return covers(start);
  }

  /// What some can do, or cannot; nobody, where nobody is named.
  private Expectation able(Token start, Optional<Who> who) {
    var cannot = who.isPresent() && in.accept("cannot");
    if (!cannot) in.expect("can", "write `expect RUS can block assist`");
    in.expect("block", "write `expect nobody can block assist`");
    var clause = in.name("the name of a clause").text();
    var able =
        who.<Able>map(some -> cannot ? new Able.NoneOf(some) : new Able.Each(some))
            .orElseGet(this::only);
    return new Expectation.Blocks(able, clause, since(start));
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
