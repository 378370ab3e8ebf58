package casus.language;

import casus.diagnostic.Code;
import casus.language.Expressions.Joint;
import casus.language.Token.Kind;
import casus.pact.Amount;
import casus.pact.Certainty;
import casus.pact.Clause.Body;
import casus.pact.Clause.Effect;
import casus.pact.Clause.Expiry;
import casus.pact.Clause.OpenTime;
import casus.pact.Clause.Otherwise;
import casus.pact.Clause.Rank;
import casus.pact.Conventions;
import casus.pact.Header;
import casus.pact.Label;
import casus.pact.Moment;
import casus.pact.Who;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// Reads each kind of phrase, from its first word on.
final class Phrases {
  private final Cursor in;
  private final Expressions expressions;
  private final Voting voting;
  private final Deeds deeds;
  private final Map<Class<? extends Phrase>, Supplier<Phrase>> readers = new LinkedHashMap<>();

  Phrases(Cursor in) {
    this.in = in;
    this.expressions = new Expressions(in);
    this.voting = new Voting(in, expressions);
    this.deeds = new Deeds(in, expressions);
    head();
    conventions();
    notes();
    definitions();
    norms();
    rest();
  }

  /// Reads a phrase of a kind. A lost cursor means that what comes back is worthless.
  Phrase read(BlockKind block, Class<? extends Phrase> kind) {
    if (kind == Phrase.Must.class) return deeds.must(block);
    var reader = readers.get(kind);
    if (reader == null) throw new IllegalArgumentException(kind + " is not read by its first word");
    return reader.get();
  }

  private void head() {
    readers.put(
        Phrase.Status.class,
        () -> new Phrase.Status(value("a level of the evidence, such as `signed` or `in-force`")));
    readers.put(
        Phrase.Binding.class, () -> new Phrase.Binding(value("how it binds, such as `treaty`")));
    readers.put(Phrase.Signed.class, () -> new Phrase.Signed(dateAfter("signed")));
    readers.put(
        Phrase.InForceOn.class,
        () -> {
          in.accept("in");
          return new Phrase.InForceOn(dateAfter("force"));
        });
    readers.put(Phrase.Ended.class, () -> new Phrase.Ended(dateAfter("ended")));
    readers.put(Phrase.Sourced.class, this::sourced);
    readers.put(Phrase.Marked.class, this::marked);
  }

  private String value(String what) {
    in.next();
    return in.word(what).text();
  }

  private LocalDate dateAfter(String word) {
    in.accept(word);
    return expressions.moment("a date").date();
  }

  private Phrase sourced() {
    in.accept("source");
    var codes = new ArrayList<String>();
    do codes.add(in.word("the code of a source, such as `N1`").text());
    while (in.peek().isAny(word -> Character.isUpperCase(word.charAt(0))));
    return new Phrase.Sourced(codes);
  }

  private Phrase marked() {
    in.accept("mark");
    var mark = in.name("a mark, such as `denied-by`").text();
    var by = Optional.<String>empty();
    if (in.accept("by")) by = Optional.of(in.name("an actor").text());
    return new Phrase.Marked(new Header.Mark(mark, by, note()));
  }

  private Optional<String> note() {
    return in.peek().kind() == Kind.STRING ? Optional.of(in.next().value()) : Optional.empty();
  }

  private void conventions() {
    readers.put(Phrase.DayIs.class, this::day);
    readers.put(Phrase.MonthIs.class, this::month);
    readers.put(
        Phrase.Abstaining.class,
        () -> {
          in.accept("abstention");
          var words = List.of("blocks-unanimity", "ignored");
          return new Phrase.Abstaining(choice(words, Conventions.Abstention.values()));
        });
    readers.put(
        Phrase.BeingLate.class,
        () -> {
          in.accept("late");
          var words = List.of("cures", "does-not-cure");
          return new Phrase.BeingLate(choice(words, Conventions.Late.values()));
        });
    readers.put(
        Phrase.Suspending.class,
        () -> {
          in.accept("suspension");
          var words = List.of("tolls", "does-not-toll");
          return new Phrase.Suspending(choice(words, Conventions.Suspension.values()));
        });
    readers.put(Phrase.Merging.class, this::merging);
  }

  private <T> T choice(List<String> words, T[] meanings) {
    return meanings[words.indexOf(in.oneOf(words, "a choice of this convention"))];
  }

  private Phrase day() {
    in.accept("day");
    in.expect("is", "write `day is 24 hours` or `day is calendar day in UTC`");
    if (in.peek().kind() == Kind.NUMBER) {
      in.number(Kind.NUMBER, "the hours of a day", 24, 24);
      in.expect("hours", "write `day is 24 hours`");
      return new Phrase.DayIs(new Conventions.Day.Hours());
    }
    for (var word : List.of("calendar", "day", "in"))
      in.expect(word, "write `day is 24 hours` or `day is calendar day in \"Europe/Kyiv\"`");
    return new Phrase.DayIs(new Conventions.Day.Calendar(zone()));
  }

  private ZoneId zone() {
    if (in.accept("UTC")) return ZoneOffset.UTC;
    var token = in.string("a zone", "write `UTC`, or a zone such as `\"Europe/Kyiv\"`");
    try {
      if (!in.isLost()) return ZoneId.of(token.value());
    } catch (DateTimeException unknown) {
      in.report(
          Code.CAS019,
          token,
          token.quoted() + " is not a time zone.",
          List.of("write `UTC`, or a zone by continent and city: `\"Europe/Kyiv\"`"));
    }
    return ZoneOffset.UTC;
  }

  private Phrase month() {
    in.accept("month");
    in.expect("is", "write `month is calendar` or `month is 30 days`");
    if (in.peek().kind() != Kind.NUMBER) {
      in.expect("calendar", "write `month is calendar` or `month is 30 days`");
      return new Phrase.MonthIs(Conventions.Months.CALENDAR);
    }
    in.number(Kind.NUMBER, "the days of a month", 30, 30);
    in.expect("days", "write `month is 30 days`");
    return new Phrase.MonthIs(Conventions.Months.THIRTY_DAYS);
  }

  private Phrase merging() {
    in.accept("attacks");
    for (var word : List.of("merge", "within"))
      in.expect(word, "write `attacks merge within 90 days`");
    return new Phrase.Merging(expressions.amount("a length of time"));
  }

  private void notes() {
    readers.put(
        Phrase.Text.class,
        () -> {
          in.accept("text");
          return new Phrase.Text(in.string("the words of the text", "write `text \"…\"`").value());
        });
    readers.put(
        Phrase.Sure.class,
        () -> {
          in.accept("certainty");
          return new Phrase.Sure(
              Certainty.valueOf(in.oneOf(List.of("A", "B", "C", "D"), "a certainty")));
        });
    readers.put(Phrase.InForce.class, this::inForce);
    readers.put(
        Phrase.Allowed.class,
        () -> {
          in.accept("allow");
          var rule = in.name("the name of a finding that is accepted");
          var reason = because("allow " + rule.text());
          return new Phrase.Allowed(new Label.Allow(rule.text(), reason, rule.span()));
        });
  }

  private Phrase inForce() {
    in.accept("in", "force");
    var from = Optional.<Moment>empty();
    var until = Optional.<Moment>empty();
    if (!in.at("from") && !in.at("until"))
      in.unexpected("`from` or `until`", "write `in force from 1952-02-18`");
    if (in.accept("from")) from = Optional.of(expressions.moment("a date"));
    if (in.accept("until") || in.correct(List.of("until")))
      until = Optional.of(expressions.moment("a date"));
    return new Phrase.InForce(from, until);
  }

  /// `because "…"`: without a reason nobody can judge whether it is a good one.
  String because(String example) {
    var help = "say why: `" + example + " because \"…\"`";
    if (!in.accept("because") && !in.correct(List.of("because"))) {
      in.fail(Code.CAS038, in.last(), "This needs a reason.", help);
      return "";
    }
    return in.string("a reason in quotation marks", help).value();
  }

  private void definitions() {
    readers.put(
        Phrase.As.class,
        () -> {
          in.accept("as");
          return new Phrase.As(texts(in.names("a role")));
        });
    readers.put(
        Phrase.From.class,
        () -> {
          in.accept("from");
          return new Phrase.From(expressions.moment("a date"));
        });
    readers.put(Phrase.Described.class, () -> new Phrase.Described(in.next().value()));
    readers.put(
        Phrase.Of.class,
        () -> {
          in.accept("of");
          return new Phrase.Of(expressions.who(Joint.BOTH));
        });
    readers.put(Phrase.Weighted.class, this::weighted);
    readers.put(
        Phrase.Equal.class,
        () -> {
          in.accept("=");
          return new Phrase.Equal(expressions.area());
        });
    readers.put(
        Phrase.Covers.class,
        () -> {
          in.accept("covers");
          return new Phrase.Covers(expressions.patterns());
        });
    readers.put(
        Phrase.Arguably.class,
        () -> {
          in.accept("arguably");
          return new Phrase.Arguably(expressions.patterns());
        });
    readers.put(
        Phrase.Excludes.class,
        () -> {
          in.accept("excludes");
          return new Phrase.Excludes(expressions.patterns());
        });
    readers.put(
        Phrase.Tests.class,
        () -> {
          in.accept("requires");
          return new Phrase.Tests(texts(in.names("a test, such as `significant`")));
        });
    readers.put(Phrase.Readings.class, this::readings);
    readers.put(
        Phrase.DecidedBy.class,
        () -> {
          in.accept("decided");
          in.expect("by", "write `decided by nobody`, or who decides");
          return new Phrase.DecidedBy(expressions.decider());
        });
  }

  private Phrase weighted() {
    in.accept("weights");
    var weights = new ArrayList<Body.Weight>();
    do {
      var member = in.name("a member");
      var votes = in.number(Kind.NUMBER, "a number of votes", 0, 1_000_000);
      weights.add(new Body.Weight(member.text(), votes, member.span()));
    } while (in.accept(","));
    return new Phrase.Weighted(weights);
  }

  private Phrase readings() {
    in.accept("readings");
    var readings = new ArrayList<OpenTime.Reading>();
    do {
      var unbounded = in.accept("unbounded");
      var amount =
          unbounded
              ? Optional.<Amount>empty()
              : Optional.of(expressions.amount("a length of time or `unbounded`"));
      readings.add(new OpenTime.Reading(amount));
    } while (in.accept("|"));
    return new Phrase.Readings(readings);
  }

  private void norms() {
    readers.put(
        Phrase.Upon.class,
        () -> {
          in.accept("upon");
          return new Phrase.Upon(expressions.events());
        });
    readers.put(
        Phrase.When.class,
        () -> {
          in.accept("when");
          return new Phrase.When(expressions.condition());
        });
    readers.put(Phrase.Limit.class, () -> new Phrase.Limit(expressions.limit()));
    readers.put(Phrase.May.class, deeds::may);
    readers.put(
        Phrase.After.class,
        () -> {
          in.accept("after");
          return new Phrase.After(expressions.moment("a date"));
        });
    readers.put(
        Phrase.Effective.class,
        () -> {
          in.accept("effective");
          var later = expressions.amount("a length of time");
          in.expect("later", "write `effective " + later.text() + " later`");
          return new Phrase.Effective(later);
        });
    readers.put(
        Phrase.Once.class,
        () -> {
          in.accept("once");
          return new Phrase.Once();
        });
    readers.put(
        Phrase.By.class,
        () -> {
          in.accept("by");
          return new Phrase.By(voting.rule());
        });
    readers.put(
        Phrase.Else.class,
        () -> {
          in.accept("otherwise");
          return new Phrase.Else(otherwise());
        });
    readers.put(Phrase.BrokenBy.class, deeds::brokenBy);
    readers.put(Phrase.Chosen.class, this::chosen);
    readers.put(
        Phrase.Discretion.class,
        () -> {
          in.accept("discretion");
          var level = in.name("a level of discretion, such as `own-judgment`").text();
          return new Phrase.Discretion(level, note());
        });
    readers.put(
        Phrase.AtLeast.class,
        () -> {
          in.accept("at", "least");
          return new Phrase.AtLeast(texts(in.names("the least that must be done")));
        });
    readers.put(Phrase.OnBreach.class, deeds::onBreach);
  }

  private Otherwise otherwise() {
    if (in.at("each") || in.correct(List.of("each"))) {
      in.accept("each");
      var duty = in.oneOf(List.of("may", "must"), "`may` or `must`").equals("must");
      in.expect("act", "write `otherwise each may act` or `otherwise each must act`");
      return duty ? new Otherwise.EachMustAct() : new Otherwise.EachMayAct();
    }
    return switch (in.oneOf(
        List.of("rejected", "nothing", "adopted", "each", "refer"),
        "what follows when the decision is not taken in time")) {
      case "adopted" -> new Otherwise.Adopted();
      case "nothing" -> new Otherwise.Nothing();
      case "refer" -> {
        in.expect("to", "write `otherwise refer to` and the name of a decision");
        yield new Otherwise.Refer(in.name("the name of a decision").text());
      }
      default -> new Otherwise.Rejected();
    };
  }

  private Phrase chosen() {
    in.accept("chosen");
    if (in.accept("jointly")) return new Phrase.Chosen(Optional.empty());
    in.expect("by", "write `chosen by bearer`, `chosen jointly`, or who chooses");
    if (in.accept("jointly")) return new Phrase.Chosen(Optional.empty());
    return new Phrase.Chosen(Optional.of(expressions.who(Joint.BOTH)));
  }

  private void rest() {
    readers.put(
        Phrase.To.class,
        () -> {
          in.accept("to");
          return new Phrase.To(texts(in.names("the name of a clause")));
        });
    readers.put(
        Phrase.Falls.class,
        () -> {
          var effect = in.next().is("ends") ? Effect.END : Effect.SUSPEND;
          return new Phrase.Falls(effect, deeds.targets());
        });
    readers.put(Phrase.Lasts.class, this::lasts);
    readers.put(
        Phrase.Needs.class,
        () -> {
          in.accept("requires");
          return new Phrase.Needs(expressions.patterns());
        });
    readers.put(Phrase.Ladder.class, this::ladder);
    readers.put(Phrase.Prevails.class, this::prevails);
    readers.put(Phrase.Ranks.class, this::ranks);
    readers.put(Phrase.Verifies.class, this::verifies);
    readers.put(
        Phrase.OnRequest.class,
        () -> {
          in.accept("on", "request");
          in.expect("within", "write `on request within 48 hours`");
          return new Phrase.OnRequest(expressions.amount("a length of time"));
        });
    readers.put(
        Phrase.NamesCulprit.class,
        () -> {
          in.accept("names");
          var names = !in.accept("no");
          in.expect("culprit", "write `names culprit` or `names no culprit`");
          return new Phrase.NamesCulprit(names);
        });
    readers.put(
        Phrase.Renewed.class,
        () -> {
          in.accept("renewed");
          in.expect("by", "write `renewed by` and who must agree");
          return new Phrase.Renewed(expressions.who(Joint.BOTH));
        });
  }

  private Phrase lasts() {
    var amount = expressions.amount("a length of time");
    in.expect("after", "write `" + amount.text() + " after entry` or `after signature`");
    var from =
        in.oneOf(List.of("entry", "signature"), "what the term is counted from").equals("entry")
            ? Expiry.From.ENTRY
            : Expiry.From.SIGNATURE;
    return new Phrase.Lasts(amount, from);
  }

  private Phrase ladder() {
    in.accept("first");
    var rungs = new ArrayList<String>();
    rungs.add(in.name("the name of a clause").text());
    while (in.accept("then")) {
      if (in.accept("nothing")) break;
      rungs.add(in.name("the name of a clause, or `nothing`").text());
    }
    return new Phrase.Ladder(rungs);
  }

  private Phrase prevails() {
    var superior = in.name("the name of a clause").text();
    in.expect("prevails", "write `precedence … a-clause prevails over another-clause`");
    in.expect("over", "write `prevails over` and the names of clauses");
    return new Phrase.Prevails(superior, texts(in.names("the name of a clause")));
  }

  private Phrase ranks() {
    in.accept("the", "pact");
    var order = in.peek().is("yields") ? Rank.Order.YIELDS : Rank.Order.PREVAILS;
    if (order == Rank.Order.YIELDS) {
      in.accept("yields");
      in.expect("to", "write `the pact yields to` and the names of pacts");
    } else {
      in.expect("prevails", "write `the pact prevails over` or `the pact yields to`");
      in.expect("over", "write `the pact prevails over` and the names of pacts");
    }
    return in.accept("every", "other", "pact")
        ? new Phrase.Ranks(order, List.of())
        : new Phrase.Ranks(order, texts(in.names("the name of a pact")));
  }

  private Phrase verifies() {
    Who verifier = expressions.who(Joint.BOTH);
    in.expect("verifies", "write who verifies what: `commission verifies ceasefire`");
    return new Phrase.Verifies(verifier, texts(in.names("the name of a clause")));
  }

  static List<String> texts(List<Token> names) {
    return names.stream().map(Token::text).toList();
  }
}
