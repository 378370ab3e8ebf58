package casus.language;

import casus.language.Token.Kind;
import casus.pact.Amount;
import casus.pact.Area;
import casus.pact.Clause.Decider;
import casus.pact.Condition;
import casus.pact.EventRef;
import casus.pact.Limit;
import casus.pact.Moment;
import casus.pact.Pattern;
import casus.pact.Who;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads what phrases are made of: who, which deeds, where, when, how long, and under what
/// condition.
final class Expressions {
  /// What joins actors, acts and places, where something around them needs the comma or the `and`
  /// for itself: conditions are joined by `and`, patterns in a list by commas.
  enum Joint {
    BOTH,
    COMMA,
    AND
  }

  private static final List<String> STATES =
      Stream.of(EventRef.State.values()).map(EventRef.State::text).toList();
  private static final List<String> UNITS =
      Stream.of(Amount.Unit.values())
          .flatMap(unit -> Stream.of(unit.text(1), unit.text(2)))
          .toList();

  /// Longer than any treaty, and short enough to reckon with in seconds.
  private static final int LONGEST_YEARS = 10_000;

  private final Cursor in;

  Expressions(Cursor in) {
    this.in = in;
  }

  // Who.

  Who who(Joint joint) {
    var parts = new ArrayList<Who>();
    parts.add(actor());
    while (continues(joint)) parts.add(actor());
    var all = parts.size() == 1 ? parts.getFirst() : new Who.Union(parts);
    return in.accept("except") ? new Who.Except(all, in.nested(() -> who(joint), all)) : all;
  }

  private boolean continues(Joint joint) {
    if (joint != Joint.AND && in.accept(",")) {
      if (joint == Joint.BOTH) in.accept("and");
      return true;
    }
    return joint != Joint.COMMA && in.accept("and");
  }

  /// Whether somebody may be named here.
  boolean atActor() {
    return in.atName() || in.atAny(Words.RELATIVES) || atParty() || atQuantifier() || in.at("(");
  }

  private boolean atQuantifier() {
    return in.at("each") || in.at("any") || in.at("a", "third", "state");
  }

  private boolean atParty() {
    return in.at("party", "to", "the");
  }

  /// `party` opens a clause of its own, except behind `each` or `any`.
  private boolean atAnyParty() {
    return in.at("party") && (in.last().is("each") || in.last().is("any"));
  }

  /// One actor; `each` and `any` before a name are for the reader's ear.
  Who actor() {
    var _ = in.accept("each") || in.accept("any");
    var place = in.peek();
    if (in.accept("(")) {
      var inner = in.nested(() -> who(Joint.BOTH), named(place));
      in.closeParenthesis(place);
      return inner;
    }
    if (in.accept("a", "third", "state"))
      return new Who.Relative(Who.Relation.THIRD_STATE, place.span().to(in.last().span()));
    if (atParty()) {
      in.accept("party", "to", "the");
      in.oneOf(List.of("attack", "dispute"), "`attack` or `dispute`");
      return new Who.Relative(Who.Relation.PARTY_TO_THE_ATTACK, place.span().to(in.last().span()));
    }
    if (atAnyParty()) return new Who.Relative(Who.Relation.PARTY, in.next().span());
    if (in.atAny(Words.RELATIVES)) return relative(in.next());
    return named(
        in.name(
            "an actor",
            "name a party, a role or a body, or write `victim`, `attacker` or `anyone`"));
  }

  private static Who relative(Token word) {
    var name = word.text().toUpperCase(Locale.ROOT).replace('-', '_');
    return new Who.Relative(Who.Relation.valueOf(name), word.span());
  }

  private static Who named(Token name) {
    return new Who.Named(name.text(), name.span());
  }

  Decider decider() {
    if (in.accept("nobody")) return new Decider.Nobody();
    return new Decider.Of(who(Joint.BOTH));
  }

  // Deeds.

  /// Patterns with commas between them.
  List<Pattern> patterns() {
    var patterns = new ArrayList<Pattern>();
    do patterns.add(pattern(Joint.AND));
    while (in.accept(","));
    return patterns;
  }

  Pattern pattern(Joint joint) {
    var acts = new ArrayList<Pattern.Act>();
    if (in.accept("any", "of")) {
      do acts.add(act());
      while (in.accept(","));
    } else {
      acts.add(act());
    }
    var by = Optional.<Who>empty();
    var on = Optional.<Who>empty();
    var place = Optional.<Area>empty();
    var attributed = Optional.<Who>empty();
    var scale = 0;
    var effects = 0;
    var deliberate = false;
    while (true) {
      if (by.isEmpty() && in.at("by") && !Voting.ahead(in, 1)) {
        in.next();
        by = Optional.of(who(joint));
      } else if (on.isEmpty() && atTarget()) {
        in.next();
        on = Optional.of(who(joint));
      } else if (place.isEmpty() && atPlace()) {
        in.next();
        place = Optional.of(place(joint));
      } else if (attributed.isEmpty() && in.accept("attributed")) {
        in.expect("by", "write `attributed by` and who finds out who did it");
        attributed = Optional.of(who(joint));
      } else if (in.accept("of", "scale")) {
        scale = orMore("a scale");
      } else if (in.accept("of", "effects")) {
        effects = orMore("effects");
      } else if (in.accept("deliberate")) {
        deliberate = true;
      } else {
        break;
      }
    }
    return new Pattern(
        acts, by, on, place, attributed, new Pattern.Gravity(scale, effects, deliberate));
  }

  private boolean atTarget() {
    if (in.at("on")) return !in.at("on", "breach") && !in.at("on", "request") && !in.atMoment(1);
    return in.at("against") || in.at("to");
  }

  private boolean atPlace() {
    return in.at("in") && !in.at("in", "force") && !in.at("in", "the", "opinion");
  }

  private Pattern.Act act() {
    var name = in.name("an act", "name a kind of deed, or several with `any of …, …`");
    return new Pattern.Act(name.text(), name.span());
  }

  private int orMore(String what) {
    var least = in.number(Kind.NUMBER, what, 1, 5);
    in.expect("or", "write `" + least + " or more`");
    in.expect("more", "write `" + least + " or more`");
    return least;
  }

  // Places.

  private Area place(Joint joint) {
    var places = new ArrayList<Area>();
    do places.add(part(joint));
    while (joint != Joint.AND && in.accept(","));
    return places.size() == 1 ? places.getFirst() : new Area.Union(places);
  }

  Area area() {
    var parts = new ArrayList<Area>();
    do parts.add(part(Joint.BOTH));
    while (in.accept("+"));
    return parts.size() == 1 ? parts.getFirst() : new Area.Union(parts);
  }

  private Area part(Joint joint) {
    var area = base();
    for (var depth = 0; ; depth++) {
      in.refuseDeeper(depth);
      if (atPlace()) {
        in.next();
        area = new Area.In(area, bases(joint));
      } else if (in.accept("except")) {
        area = new Area.Except(area, bases(joint));
      } else if (in.accept("north-of")) {
        var line = in.name("a line", "name a line of the map, such as `tropic-of-cancer`");
        area = new Area.NorthOf(area, line.text(), line.span());
      } else {
        return area;
      }
    }
  }

  private List<Area> bases(Joint joint) {
    var bases = new ArrayList<Area>();
    do bases.add(base());
    while (joint != Joint.AND && in.accept(","));
    return bases;
  }

  private Area base() {
    var place = in.peek();
    if (in.accept("(")) {
      var inner = in.nested(this::area, new Area.Named(place.text(), place.span()));
      in.closeParenthesis(place);
      return inner;
    }
    if (in.accept("territory", "of")) return new Area.TerritoryOf(actor());
    if (in.accept("islands", "of")) return new Area.IslandsOf(actor());
    if (in.accept("forces", "of")) return new Area.ForcesOf(actor());
    var name =
        in.name("a place", "name a region or an area, or write `territory of …`, `forces of …`");
    return new Area.Named(name.text(), name.span());
  }

  // Time.

  Moment moment(String what) {
    var token = in.peek();
    if (!in.atMoment(0)) {
      in.unexpected(what, "write a date (`2015-02-15`) or an instant (`2015-02-15T04:45Z`)");
      return new Moment(LocalDate.EPOCH, Optional.empty());
    }
    in.next();
    var date = LocalDate.parse(token.text().substring(0, 10));
    return token.kind() == Kind.DATE
        ? new Moment(date, Optional.empty())
        : new Moment(
            date,
            Optional.of(LocalTime.parse(token.text().substring(11, token.text().length() - 1))));
  }

  Amount amount(String what) {
    var token = in.peek();
    if (token.kind() != Kind.NUMBER) {
      var help =
          token.kind() == Kind.WORD && Character.isDigit(token.text().charAt(0))
              ? "put a space between number and unit, and write the unit out: `24 hours`"
              : "write a number and a unit: `3 days`";
      in.unexpected(what, help);
      return new Amount(1, Amount.Unit.DAY);
    }
    in.next();
    var count = Integer.parseInt(token.text());
    var unit = unit(token);
    var most = most(unit);
    if (count < 1 || count > most)
      in.range(token, "a length of time in " + unit.text(2), "1 to " + most);
    return new Amount(Math.clamp(count, 1, most), unit);
  }

  private Amount.Unit unit(Token number) {
    if (in.atAny(UNITS)) return unitOf(in.next().text());
    var near = Cursor.mistyped(in.peek(), UNITS);
    if (!near.isEmpty() && in.correct(UNITS)) return unitOf(near.getFirst());
    in.fail(
        casus.diagnostic.Code.CAS020,
        in.peek().kind() == Kind.WORD && in.atName() ? in.peek() : number,
        in.atName()
            ? in.peek().quoted() + " is not a unit of time."
            : "`" + number.text() + "` what? A length of time needs its unit.",
        "write `" + number.text() + "` and seconds, minutes, hours, days, weeks, months or years");
    return Amount.Unit.DAY;
  }

  private static Amount.Unit unitOf(String word) {
    return Stream.of(Amount.Unit.values())
        .filter(unit -> word.equals(unit.text(1)) || word.equals(unit.text(2)))
        .findFirst()
        .orElseThrow();
  }

  private static int most(Amount.Unit unit) {
    return switch (unit) {
      case SECOND -> Numeral.GREATEST;
      case MINUTE -> Numeral.GREATEST;
      case HOUR -> LONGEST_YEARS * 366 * 24;
      case DAY -> LONGEST_YEARS * 366;
      case WEEK -> LONGEST_YEARS * 52;
      case MONTH -> LONGEST_YEARS * 12;
      case YEAR -> LONGEST_YEARS;
    };
  }

  Limit limit() {
    if (in.accept("no", "time")) return noLimit();
    if (in.accept("until")) return new Limit.Until(moment("a date"));
    if (in.accept("on")) return new Limit.On(moment("a date"));
    if (in.accept("throughout")) return new Limit.Throughout();
    if (in.accept("every")) return new Limit.Every(amount("a length of time"));
    if (in.accept("at", "all")) {
      in.expect("times", "write `at all times`");
      return new Limit.Throughout();
    }
    in.expect("within", "write `within 3 days`");
    if (in.accept("no", "time")) return noLimit();
    if (in.atName() && !Character.isDigit(in.peek().text().charAt(0))) {
      var word = in.next();
      return new Limit.WithinOpen(word.text(), word.span());
    }
    return new Limit.Within(amount("a length of time, or an open word such as `forthwith`"));
  }

  private Limit noLimit() {
    in.expect("limit", "write `no time limit`");
    return new Limit.None();
  }

  // Conditions and events.

  List<EventRef> events() {
    var events = new ArrayList<EventRef>();
    do events.add(event());
    while (in.accept("or"));
    return events;
  }

  private EventRef event() {
    var clause =
        in.name(
            "the name of a clause", "name what must have happened, such as a trigger or a request");
    return new EventRef(clause.text(), state(), clause.span());
  }

  private Optional<EventRef.State> state() {
    if (!atState(0)) return Optional.empty();
    return Optional.of(EventRef.State.valueOf(in.next().text().toUpperCase(Locale.ROOT)));
  }

  /// `open` is a state unless a name follows: then it opens the next clause.
  private boolean atState(int ahead) {
    if (!in.peek(ahead).isAny(STATES::contains)) return false;
    return !in.peek(ahead).is("open") || !in.atName(ahead + 1);
  }

  Condition condition() {
    var parts = new ArrayList<Condition>();
    do parts.add(conjunction());
    while (in.accept("or"));
    return parts.size() == 1 ? parts.getFirst() : new Condition.AnyOf(parts);
  }

  private Condition conjunction() {
    var parts = new ArrayList<Condition>();
    do parts.add(unary());
    while (in.accept("and"));
    return parts.size() == 1 ? parts.getFirst() : new Condition.AllOf(parts);
  }

  private Condition unary() {
    var opening = in.peek();
    if (in.accept("not")) {
      Condition instead = new Condition.AllOf(List.of());
      return new Condition.Not(in.nested(this::unary, instead));
    }
    if (in.accept("(")) {
      Condition instead = new Condition.AllOf(List.of());
      var inner = in.nested(this::condition, instead);
      in.closeParenthesis(opening);
      return inner;
    }
    if (in.accept("before")) return new Condition.Before(moment("a date"));
    if (in.accept("after")) return new Condition.After(moment("a date"));
    if (in.accept("ratified")) {
      in.expect("by", "write `ratified by each signatory`, naming a role or parties");
      var who = who(Joint.COMMA);
      return new Condition.Ratified(who, opening.span().to(in.last().span()));
    }
    if (in.atName() && atState(1)) return new Condition.Is(event());
    var pattern = pattern(Joint.COMMA);
    if (!in.accept("in", "the", "opinion")) return new Condition.Fits(pattern);
    in.expect("of", "write `in the opinion of holder`");
    in.expect("holder", "only the holder of a power can be of an opinion: write `of holder`");
    return new Condition.Opinion(pattern);
  }
}
