package casus.language;

import casus.diagnostic.Code;
import casus.language.Expressions.Joint;
import casus.language.Token.Kind;
import casus.pact.Clause.Ability;
import casus.pact.Clause.Bearing;
import casus.pact.Clause.Breach;
import casus.pact.Clause.Content;
import casus.pact.Clause.Effect;
import casus.pact.Clause.Quantity;
import casus.pact.Pattern;
import casus.pact.Who;
import casus.vocabulary.DutyTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads who must or may do what.
final class Deeds {
  private static final List<String> ABILITIES =
      List.of(
          "ask",
          "call",
          "notify",
          "convene",
          "propose",
          "accede",
          "veto",
          "withdraw",
          "suspend",
          "resume",
          "end",
          "waive",
          "extend",
          "take",
          "act");

  private final Cursor in;
  private final Expressions expressions;

  Deeds(Cursor in, Expressions expressions) {
    this.in = in;
    this.expressions = expressions;
  }

  Phrase must(BlockKind block) {
    var bearing = bearing();
    in.expect("must", "write who `must` do what");
    return switch (block) {
      case BAN -> new Phrase.Must(bearing, refrain(), Optional.empty());
      case STANDING -> {
        refuseNot();
        in.accept("keep");
        var kept = Phrases.texts(in.names("what must be kept up"));
        yield new Phrase.Must(bearing, new Content.Keep(kept, List.of()), beneficiary());
      }
      default -> {
        refuseNot();
        var content = perform();
        yield new Phrase.Must(bearing, content, beneficiary());
      }
    };
  }

  private void refuseNot() {
    if (in.at("not"))
      in.fail(
          Code.CAS013,
          in.peek(),
          "What must not be done is a ban, not a duty.",
          "write `ban` at the beginning of this clause");
  }

  private Content refrain() {
    if (!in.accept("not"))
      in.unexpected("`not`", "what must be done is a `duty`, what must be kept up is `standing`");
    return new Content.Refrain(expressions.pattern(Joint.BOTH));
  }

  private Bearing bearing() {
    if (in.accept("each")) return new Bearing(Bearing.Mode.EACH, bearers(), List.of());
    if (in.accept("any")) {
      in.accept("of");
      return new Bearing(Bearing.Mode.ANY, bearers(), List.of());
    }
    var who = bearers();
    if (in.accept("jointly")) return new Bearing(Bearing.Mode.JOINTLY, who, List.of());
    if (!in.accept("by", "shares")) return new Bearing(Bearing.Mode.EACH, who, List.of());
    var shares = new ArrayList<Bearing.Share>();
    do {
      var bearer = in.name("a bearer");
      var percent = in.number(Kind.PERCENT, "a share, such as `20%`", 0, 100);
      shares.add(new Bearing.Share(bearer.text(), percent, bearer.span()));
    } while (in.accept(","));
    return new Bearing(Bearing.Mode.SHARES, who, shares);
  }

  private Who bearers() {
    return expressions.who(Joint.BOTH);
  }

  private Content perform() {
    in.accept("do");
    var any = in.accept("any", "of");
    var all = !any && in.accept("all", "of");
    var first = in.peek();
    var names = Phrases.texts(in.names("what must be done, such as `consult` or `assist`"));
    if (names.size() > 1 && !any && !all && !in.isLost())
      in.report(
          Code.CAS022,
          first.span().to(in.last().span()),
          "Must all of these be done, or is any one of them enough?",
          List.of(
              "write `must do all of " + String.join(", ", names) + "`",
              "or `must do any of " + String.join(", ", names) + "`"));
    var begins = in.peek();
    var quantity = quantity();
    if (quantity.isPresent() && all && names.size() > 1 && !in.isLost())
      in.report(
          Code.CAS025,
          begins.span().to(in.last().span()),
          "Of which of these are there to be "
              + quantity.get().count()
              + ": of each, of all together, or of one of them?",
          List.of(
              "give what is counted a duty of its own: `must "
                  + names.getLast()
                  + " "
                  + quantity.get().count()
                  + " of …`",
              "or leave the quantity out"));
    return new Content.Perform(!any, names, quantity);
  }

  private Optional<Quantity> quantity() {
    if (in.peek().kind() != Kind.NUMBER || !in.peek(1).is("of")) return Optional.empty();
    var count = in.number(Kind.NUMBER, "a quantity", 1, Numeral.GREATEST);
    in.next();
    var unit =
        in.peek().kind() == Kind.STRING ? in.next().value() : in.name("what is counted").text();
    return Optional.of(new Quantity(count, unit));
  }

  private Optional<Who> beneficiary() {
    if (in.atName() && DutyTypes.find(in.peek().text()).isPresent())
      in.fail(
          Code.CAS013,
          in.peek(),
          "Between " + in.last().quoted() + " and " + in.peek().quoted() + " a comma is missing.",
          "write `do all of …, …` or `do any of …, …` for several performances");
    if (!in.accept("to") && (!expressions.atActor() || beginsPhrase())) return Optional.empty();
    return Optional.of(expressions.who(Joint.BOTH));
  }

  /// Whether what looks like a name is the mistyped first word of another phrase.
  private boolean beginsPhrase() {
    return !in.peek(1).is(",")
        && !in.peek(1).is("and")
        && Starts.mistyped(BlockKind.DUTY, in).isPresent();
  }

  Phrase brokenBy() {
    in.accept("broken");
    in.expect("by", "write `broken by` and the deeds that break it");
    List<Pattern> patterns = expressions.patterns();
    return new Phrase.BrokenBy(patterns);
  }

  Phrase onBreach() {
    in.accept("on", "breach");
    if (in.accept("no")) {
      in.expect("remedy", "write `on breach no remedy`");
      return new Phrase.OnBreach(new Breach.NoRemedy());
    }
    var remedy =
        in.name(
            "the name of a remedy, or `no remedy`",
            "a breach without a consequence is written `no remedy`");
    if (in.at("remedy") && !in.atName(1)) {
      in.report(
          Code.CAS019,
          remedy,
          remedy.quoted() + " is not a word that can stand before `remedy`.",
          List.of("write `on breach no remedy`, or `on breach` and the name of a remedy"));
      in.next();
      return new Phrase.OnBreach(new Breach.NoRemedy());
    }
    return new Phrase.OnBreach(new Breach.Leads(remedy.text(), remedy.span()));
  }

  Phrase may() {
    var holder = expressions.who(Joint.BOTH);
    in.expect("may", "write who `may` do what");
    return new Phrase.May(holder, ability());
  }

  private Ability ability() {
    if (in.at("not")) {
      in.fail(
          Code.CAS013,
          in.peek(),
          "What must not be done is a ban, not a power.",
          "write `ban NAME … must not …`");
    }
    return switch (in.oneOf(ABILITIES, "what a power can be")) {
      case "ask" -> {
        in.expect("for", "write `ask for` and what is asked");
        yield speech("request");
      }
      case "call" -> {
        var _ = in.accept("a") || in.accept("an") || in.accept("the");
        yield speech("request");
      }
      case "notify" -> speech("notify");
      case "convene" -> speech("convene");
      case "propose" -> speech("propose");
      case "accede" -> new Ability.Speak("accede", "");
      case "veto" -> new Ability.Veto(in.name("the name of a decision").text());
      case "withdraw" -> new Ability.Withdraw();
      case "suspend" -> touch(Effect.SUSPEND);
      case "resume" -> touch(Effect.RESUME);
      case "end" -> touch(Effect.END);
      case "waive" -> touch(Effect.WAIVE);
      case "extend" -> {
        var clause = in.name("the name of a duty").text();
        in.expect("by", "write `extend " + clause + " by 30 days`");
        yield new Ability.Extend(clause, expressions.amount("a length of time"));
      }
      case "take" -> {
        in.expect("act", "write `take act by` and the measures");
        yield measures();
      }
      default -> measures();
    };
  }

  private Ability touch(Effect effect) {
    if (!in.at("membership", "of")) return new Ability.Touch(effect, targets());
    return switch (effect) {
      case SUSPEND, RESUME -> {
        in.accept("membership", "of");
        yield new Ability.Membership(effect, expressions.who(Joint.BOTH));
      }
      case END, WAIVE -> {
        in.fail(
            Code.CAS013,
            in.peek(),
            "A membership can be suspended and resumed; no other party can end it.",
            "write `suspend membership of …`",
            "a party that leaves by itself `may withdraw`");
        yield new Ability.Withdraw();
      }
    };
  }

  private Ability measures() {
    in.expect("by", "write `act by` and the measures, such as `act by defend, no-fly`");
    return new Ability.Act(Phrases.texts(in.names("a measure, such as `defend`")));
  }

  /// The words of a request, up to the next phrase or clause.
  private Ability speech(String act) {
    var words = new StringBuilder();
    while (!in.atEnd() && !endsSpeech()) {
      var token = in.next();
      if (!words.isEmpty() && !token.is(",")) words.append(' ');
      words.append(token.kind() == Kind.STRING ? token.value() : token.text());
    }
    if (words.isEmpty() && !in.isLost())
      in.unexpected("what is asked for or said", "write for example `ask for assistance`");
    return new Ability.Speak(act, words.toString());
  }

  private boolean endsSpeech() {
    return Starts.of(BlockKind.POWER, in).isPresent() && !in.last().is("at") || Blocks.ahead(in);
  }

  /// The clauses that fall or stand still; none means the whole pact.
  List<String> targets() {
    if (in.accept("the", "pact")) return List.of();
    return Phrases.texts(in.names("the names of clauses, or `the pact`"));
  }
}
