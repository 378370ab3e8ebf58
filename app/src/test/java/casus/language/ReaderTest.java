package casus.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import casus.diagnostic.Source;
import casus.diagnostic.Span;
import casus.pact.Able;
import casus.pact.Amount;
import casus.pact.Area;
import casus.pact.Certainty;
import casus.pact.Clause;
import casus.pact.Clause.Ability;
import casus.pact.Clause.Bearing;
import casus.pact.Clause.Content;
import casus.pact.Clause.Otherwise;
import casus.pact.Condition;
import casus.pact.Conventions;
import casus.pact.EventRef;
import casus.pact.Expectation;
import casus.pact.Limit;
import casus.pact.Moment;
import casus.pact.Omission;
import casus.pact.Pact;
import casus.pact.Pattern;
import casus.pact.Who;
import casus.pact.decision.AtLeast;
import casus.pact.decision.Concurrence;
import casus.pact.decision.Consensus;
import casus.pact.decision.DecisionRule;
import casus.pact.decision.Fraction;
import casus.pact.decision.NoVeto;
import casus.pact.decision.Rule;
import casus.pact.decision.Unanimity;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/// What is written is what stands in the model: every form of every phrase, read without the checks
/// of names, so that each case is as small as it can be.
class ReaderTest {
  private static Pact pact(String text) {
    var diagnostics = new ArrayList<casus.diagnostic.Diagnostic>();
    var source = new Source("test.pact", text);
    var blocks = Reading.written(source, Reading.blocks(source, diagnostics));
    var pact = Reader.read(blocks, diagnostics);
    assertEquals(List.of(), Texts.told(diagnostics), text);
    return pact.orElseThrow();
  }

  private static <C extends Clause> C clause(Class<C> kind, String text) {
    return pact("pact t \"T\"\n" + text).all(kind).getLast();
  }

  private static Who named(String name) {
    return new Who.Named(name, Span.NONE);
  }

  private static Who relative(Who.Relation relation) {
    return new Who.Relative(relation, Span.NONE);
  }

  private static Area place(String name) {
    return new Area.Named(name, Span.NONE);
  }

  private static Pattern deed(String act) {
    return deed(act, Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static Pattern deed(String act, Optional<Who> by, Optional<Who> on, Optional<Area> in) {
    return new Pattern(
        List.of(new Pattern.Act(act, Span.NONE)),
        by,
        on,
        in,
        Optional.empty(),
        Pattern.Gravity.ANY);
  }

  private static EventRef event(String clause) {
    return new EventRef(clause, Optional.empty(), Span.NONE);
  }

  private static EventRef event(String clause, EventRef.State state) {
    return new EventRef(clause, Optional.of(state), Span.NONE);
  }

  private static Moment day(String day) {
    return new Moment(LocalDate.parse(day), Optional.empty());
  }

  // The head.

  @Test
  void theHeadIsReadInAnyOrder() {
    var header =
        pact("""
        pact t "T" certainty B mark denied-by by RUS "not signed" mark contradicted
        source I4 UN1 status signed in force 2001-02-03 signed 2000-01-01 ended 2010-01-01
        binding treaty
        """)
            .header();
    assertEquals(Optional.of("signed"), header.status());
    assertEquals(Optional.of("treaty"), header.binding());
    assertEquals(Optional.of(LocalDate.parse("2000-01-01")), header.signed());
    assertEquals(Optional.of(LocalDate.parse("2001-02-03")), header.inForce());
    assertEquals(Optional.of(LocalDate.parse("2010-01-01")), header.ended());
    assertEquals(List.of("I4", "UN1"), header.sources());
    assertEquals(Optional.of(Certainty.B), header.certainty());
    assertEquals(Optional.of("not signed"), header.marks().getFirst().note());
    assertEquals(2, header.marks().size());
  }

  @Test
  void conventionsAreChosenOrNot() {
    assertEquals(Conventions.EMPTY, pact("pact t \"T\"").conventions());
    var chosen =
        pact("pact t \"T\" conventions day is calendar day in UTC month is 30 days late cures")
            .conventions();
    assertEquals(new Conventions.Day.Calendar(ZoneOffset.UTC), chosen.day());
    assertEquals(Optional.of(Conventions.Months.THIRTY_DAYS), chosen.months());
    assertEquals(Optional.of(Conventions.Late.CURES), chosen.late());
    assertEquals(Optional.empty(), chosen.abstention());
    assertEquals(
        new Conventions.Day.Calendar(ZoneId.of("Europe/Kyiv")),
        pact("pact t \"T\" conventions day is calendar day in \"Europe/Kyiv\"")
            .conventions()
            .day());
  }

  @Test
  void howLongReportsBelongToOneAttackMayBeSaid() {
    assertEquals(
        Optional.of(new Amount(90, Amount.Unit.DAY)),
        pact("pact t \"T\" conventions late cures attacks merge within 90 days")
            .conventions()
            .merging());
  }

  @Test
  void omissionsAndRemarksAreKept() {
    var text = "not published \"secret protocol\" because \"never seen\"";
    var omission = pact("pact t \"T\" " + text).omissions().getFirst();
    assertEquals(Omission.Kind.NOT_PUBLISHED, omission.kind());
    assertEquals("never seen", omission.reason());
    var notes =
        clause(
                Clause.ActDefinition.class,
                "act a \"A\" text \"the words\" certainty C in force from 2001-01-01 until"
                    + " 2002-01-01T10:00Z allow toothless because \"x\" allow no-deadline because"
                    + " \"y\"")
            .label()
            .notes();
    assertEquals(Optional.of("the words"), notes.text());
    assertEquals(Optional.of(Certainty.C), notes.certainty());
    assertEquals(Optional.of(day("2001-01-01")), notes.from());
    assertEquals(
        Optional.of(new Moment(LocalDate.parse("2002-01-01"), Optional.of(LocalTime.of(10, 0)))),
        notes.until());
    assertEquals(2, notes.allows().size());
  }

  // Definitions.

  @Test
  void partiesRolesAndBodies() {
    var party = clause(Clause.Party.class, "party RUS, GBR as a-role, b-role until 2001-01-01");
    assertEquals("RUS, GBR", party.label().name());
    assertEquals(List.of("RUS", "GBR"), party.actors());
    assertEquals(List.of("a-role", "b-role"), party.roles());
    assertEquals(Optional.of(day("2001-01-01")), party.until());
    var open = clause(Clause.OpenRole.class, "open-role \"somebody\" as a-role");
    assertEquals("a-role", open.label().name());
    var body = clause(Clause.Body.class, "body b \"Art 9\" of ally weights RUS 3, GBR 2");
    assertEquals(named("ally"), body.members());
    assertEquals(2, body.weights().size());
  }

  @Test
  void whoIsMeant() {
    var table =
        """
        UKR -> UKR
        each ally -> ally
        any ally, UKR and RUS -> ally, UKR, RUS
        ally except victim -> ally except victim
        ally, UKR except victim, attacker -> ally, UKR except victim, attacker
        a third state -> third-state
        third-state -> third-state
        party to the attack -> party to the attack
        party to the dispute -> party to the attack
        each party except victim, any party to the attack -> party except victim, party to the attack
        ally, any party -> ally, party
        (ally except UKR), RUS -> ally except UKR, RUS
        """;
    for (var line : table.lines().toList()) {
      var sides = line.split(" -> ");
      assertEquals(sides[1], clause(Clause.Body.class, "body b of " + sides[0]).members().text());
    }
  }

  @Test
  void anExceptionToAListIsAnExceptionToAllOfIt() {
    var who = clause(Clause.Body.class, "body b of ally, UKR except victim").members();
    var all = new Who.Union(List.of(named("ally"), named("UKR")));
    assertEquals(new Who.Except(all, relative(Who.Relation.VICTIM)), who);
  }

  @Test
  void areas() {
    var treaty =
        clause(
                Clause.Zone.class,
                "area a = territory of ally in europe, asia + islands of ally north-of cancer in"
                    + " sea + (forces of (ally, UKR) + x) except y")
            .area();
    assertEquals(
        new Area.Union(
            List.of(
                new Area.In(
                    new Area.TerritoryOf(named("ally")), List.of(place("europe"), place("asia"))),
                new Area.In(
                    new Area.NorthOf(new Area.IslandsOf(named("ally")), "cancer", Span.NONE),
                    List.of(place("sea"))),
                new Area.Except(
                    new Area.Union(
                        List.of(
                            new Area.ForcesOf(new Who.Union(List.of(named("ally"), named("UKR")))),
                            place("x"))),
                    List.of(place("y"))))),
        treaty);
  }

  @Test
  void termsAndOpenWords() {
    var term =
        clause(
            Clause.Term.class,
            "term t covers a, b by RUS and BLR in x, any of c, d arguably e of scale 2 or more"
                + " of effects 3 or more deliberate excludes f attributed by UN requires"
                + " significant, sustained decided by each ally, council");
    assertEquals(3, term.covers().size());
    var russian = new Who.Union(List.of(named("RUS"), named("BLR")));
    assertEquals(
        deed("b", Optional.of(russian), Optional.empty(), Optional.of(place("x"))),
        term.covers().get(1));
    assertEquals(2, term.covers().get(2).acts().size());
    assertEquals(new Pattern.Gravity(2, 3, true), term.arguably().getFirst().gravity());
    assertEquals(Optional.of(named("UN")), term.excludes().getFirst().attributedBy());
    assertEquals(List.of("significant", "sustained"), term.tests());
    var open = clause(Clause.OpenTime.class, "open o decided by nobody readings 1 day | unbounded");
    assertEquals(new Clause.Decider.Nobody(), open.decider());
    assertEquals(Optional.of(new Amount(1, Amount.Unit.DAY)), open.readings().getFirst().amount());
    assertEquals(Optional.empty(), open.readings().getLast().amount());
  }

  // Conditions.

  private static Condition condition(String words) {
    return clause(Clause.Trigger.class, "trigger t when " + words).when();
  }

  @Test
  void conditionsBindAsInEnglish() {
    Condition a = new Condition.Fits(deed("a"));
    Condition b = new Condition.Fits(deed("b"));
    Condition c = new Condition.Fits(deed("c"));
    assertEquals(
        new Condition.AnyOf(List.of(a, new Condition.AllOf(List.of(b, c)))),
        condition("a or b and c"));
    assertEquals(
        new Condition.AllOf(List.of(new Condition.AnyOf(List.of(a, b)), new Condition.Not(c))),
        condition("(a or b) and not c"));
  }

  @Test
  void conditionsKnowDeedsStatesAndDates() {
    assertEquals(
        new Condition.Fits(
            deed(
                "attack",
                Optional.of(new Who.Union(List.of(named("RUS"), named("BLR")))),
                Optional.of(named("ally")),
                Optional.of(new Area.Union(List.of(place("x"), place("y")))))),
        condition("attack by RUS, BLR on any ally in x, y"));
    assertEquals(new Condition.Fits(deed("open")), new Condition.Fits(deed("open")));
    assertEquals(
        new Condition.Is(event("vote", EventRef.State.ADOPTED)), condition("vote adopted"));
    assertEquals(new Condition.Is(event("vote", EventRef.State.OPEN)), condition("vote open"));
    assertEquals(new Condition.Before(day("2001-01-01")), condition("before 2001-01-01"));
    assertEquals(new Condition.After(day("2001-01-01")), condition("after 2001-01-01"));
    assertEquals(
        new Condition.Ratified(named("ally"), Span.NONE), condition("ratified by each ally"));
    assertEquals(
        new Condition.Opinion(
            deed("threat", Optional.empty(), Optional.of(named("ally")), Optional.empty())),
        condition("threat to ally in the opinion of holder"));
  }

  @Test
  void openAfterANameIsAStateUnlessItOpensAClause() {
    var pact =
        pact(
            """
            pact t "T" power p UKR may notify them upon vote open
            open soon decided by nobody readings unbounded
            power q UKR may notify them upon vote open or vote adopted
            """);
    var powers = pact.all(Clause.Power.class);
    assertEquals(List.of(event("vote", EventRef.State.OPEN)), powers.get(0).upon());
    assertEquals(2, powers.get(1).upon().size());
    assertEquals(1, pact.all(Clause.OpenTime.class).size());
  }

  // Powers and decisions.

  @Test
  void whatAPowerIsGoodFor() {
    ability("ask for assistance, no more", new Ability.Speak("request", "assistance, no more"));
    ability("call a \"meeting at once\"", new Ability.Speak("request", "meeting at once"));
    ability("notify the others", new Ability.Speak("notify", "the others"));
    ability("convene the council", new Ability.Speak("convene", "the council"));
    ability("propose measures at once", new Ability.Speak("propose", "measures at once"));
    ability("accede", new Ability.Speak("accede", ""));
    ability("act by defend, intel", new Ability.Act(List.of("defend", "intel")));
    ability("take act by defend", new Ability.Act(List.of("defend")));
    ability("veto vote", new Ability.Veto("vote"));
    ability("withdraw", new Ability.Withdraw());
    ability("end the pact", new Ability.Touch(Clause.Effect.END, List.of()));
    ability("suspend a, b", new Ability.Touch(Clause.Effect.SUSPEND, List.of("a", "b")));
    ability("resume a", new Ability.Touch(Clause.Effect.RESUME, List.of("a")));
    ability("waive a", new Ability.Touch(Clause.Effect.WAIVE, List.of("a")));
    var culprit = relative(Who.Relation.CULPRIT);
    ability(
        "suspend membership of culprit", new Ability.Membership(Clause.Effect.SUSPEND, culprit));
    ability(
        "resume membership of FRA, POL",
        new Ability.Membership(
            Clause.Effect.RESUME, new Who.Union(List.of(named("FRA"), named("POL")))));
    ability("suspend membership", new Ability.Touch(Clause.Effect.SUSPEND, List.of("membership")));
    ability("extend a by 3 days", new Ability.Extend("a", new Amount(3, Amount.Unit.DAY)));
  }

  private static void ability(String words, Ability expected) {
    var text = "power p UKR may " + words + " upon x once";
    assertEquals(expected, clause(Clause.Power.class, text).ability());
    assertEquals(true, clause(Clause.Power.class, text).once());
  }

  @Test
  void whenAPowerCanBeUsed() {
    var power =
        clause(
            Clause.Power.class,
            "power p any ally may withdraw upon a or b met when c adopted after 1969-08-24 within 3"
                + " days effective 1 year later");
    assertEquals(named("ally"), power.holder());
    assertEquals(List.of(event("a"), event("b", EventRef.State.MET)), power.upon());
    assertEquals(Optional.of(day("1969-08-24")), power.after());
    assertEquals(new Limit.Within(new Amount(3, Amount.Unit.DAY)), power.limit());
    assertEquals(Optional.of(new Amount(1, Amount.Unit.YEAR)), power.notice());
    var plain = clause(Clause.Power.class, "power p UKR may withdraw");
    assertEquals(new Limit.None(), plain.limit());
  }

  private static Rule rule(String words) {
    var text = "decision d upon x by " + words + " no time limit otherwise nothing";
    return clause(Clause.Decision.class, text).rule();
  }

  private static Rule count(DecisionRule rule, String members) {
    return new Rule.Count(
        rule, new Rule.Electorate(named(members), Optional.empty(), false, Optional.empty()));
  }

  @Test
  void waysToDecide() {
    assertEquals(count(new Unanimity(), "ally"), rule("unanimity of ally"));
    assertEquals(count(new Consensus(), "ally"), rule("consensus of each ally"));
    assertEquals(count(Fraction.majority(false), "ally"), rule("majority of ally"));
    assertEquals(count(Fraction.majority(true), "ally"), rule("majority voting of ally"));
    assertEquals(count(new Fraction(2, 3, false, false), "ally"), rule("two-thirds of ally"));
    assertEquals(
        count(new Fraction(3, 4, false, true), "ally"), rule("three-quarters voting of ally"));
    assertEquals(count(new Fraction(3, 5, false, false), "ally"), rule("3/5 of ally"));
    assertEquals(count(new AtLeast(3), "ally"), rule("at least 3 of ally"));
    assertEquals(count(new Concurrence(), "ally"), rule("concurrence of ally"));
    assertEquals(count(new Concurrence(), "USA"), rule("consent of USA"));
    assertEquals(count(new NoVeto(), "ally"), rule("no veto of ally"));
    assertEquals(
        new Rule.Unless(count(new Consensus(), "ally")),
        rule("unless rejected by consensus of ally"));
  }

  @Test
  void rulesAreJoined() {
    var a = count(new Unanimity(), "a");
    var b = count(new Unanimity(), "b");
    var c = count(new Unanimity(), "c");
    assertEquals(
        new Rule.AnyOf(List.of(a, new Rule.AllOf(List.of(b, c)))),
        rule("unanimity of a or unanimity of b and unanimity of c"));
    assertEquals(
        new Rule.AllOf(List.of(new Rule.AnyOf(List.of(a, b)), c)),
        rule("(unanimity of a or unanimity of b) and unanimity of c"));
  }

  @Test
  void whoVotes() {
    var rule = rule("majority of a, b excluding party to the attack by weight with quorum 2/3");
    assertEquals(
        new Rule.Count(
            Fraction.majority(false),
            new Rule.Electorate(
                new Who.Union(List.of(named("a"), named("b"))),
                Optional.of(relative(Who.Relation.PARTY_TO_THE_ATTACK)),
                true,
                Optional.of(new Rule.Quorum(2, 3)))),
        rule);
    var quorum = (Rule.Count) rule("consensus of a with quorum 3");
    assertEquals(Optional.of(Rule.Quorum.of(3)), quorum.electorate().quorum());
  }

  @Test
  void aRuleBehindAConditionIsNoActor() {
    var decision =
        clause(
            Clause.Decision.class,
            "decision d when attack by RUS by (unanimity of a or consent of b) within 3 days"
                + " otherwise refer to e");
    assertEquals(
        Optional.of(
            new Condition.Fits(
                deed("attack", Optional.of(named("RUS")), Optional.empty(), Optional.empty()))),
        decision.when());
    assertEquals(new Otherwise.Refer("e"), decision.otherwise());
  }

  @Test
  void whatFollowsWithoutADecision() {
    otherwise("rejected", new Otherwise.Rejected());
    otherwise("nothing", new Otherwise.Nothing());
    otherwise("adopted", new Otherwise.Adopted());
    otherwise("each may act", new Otherwise.EachMayAct());
    otherwise("each must act", new Otherwise.EachMustAct());
  }

  private static void otherwise(String words, Otherwise expected) {
    var text = "decision d by unanimity of a until 2001-01-01 otherwise " + words;
    assertEquals(expected, clause(Clause.Decision.class, text).otherwise());
  }

  // Norms.

  private static Clause.Norm duty(String words) {
    var text = "duty d " + words + " on breach no remedy";
    return clause(Clause.Norm.class, text);
  }

  @Test
  void whoBearsADuty() {
    bearing("each ally", Bearing.Mode.EACH);
    bearing("UKR", Bearing.Mode.EACH);
    bearing("ally jointly", Bearing.Mode.JOINTLY);
    bearing("any ally", Bearing.Mode.ANY);
    bearing("any of ally", Bearing.Mode.ANY);
    var shared = duty("ally by shares USA 60%, GBR 40% must materiel no time limit").bearing();
    assertEquals(Bearing.Mode.SHARES, shared.mode());
    assertEquals(60, shared.shares().getFirst().percent());
  }

  private static void bearing(String words, Bearing.Mode mode) {
    var bearing = duty(words + " must consult no time limit").bearing();
    assertEquals(mode, bearing.mode());
    assertEquals(words.endsWith("UKR") ? named("UKR") : named("ally"), bearing.who());
  }

  @Test
  void whatIsOwed() {
    owed("consult", new Content.Perform(true, List.of("consult"), Optional.empty()));
    owed("do consult", new Content.Perform(true, List.of("consult"), Optional.empty()));
    owed("do any of a, b", new Content.Perform(false, List.of("a", "b"), Optional.empty()));
    owed("all of a, b", new Content.Perform(true, List.of("a", "b"), Optional.empty()));
    owed(
        "materiel 300 of \"armoured vehicles\"",
        new Content.Perform(
            true, List.of("materiel"), Optional.of(new Clause.Quantity(300, "armoured vehicles"))));
    owed(
        "materiel 5 of tanks",
        new Content.Perform(
            true, List.of("materiel"), Optional.of(new Clause.Quantity(5, "tanks"))));
    assertEquals(
        Optional.of(relative(Who.Relation.VICTIM)),
        duty("UKR must assist victim no time limit").beneficiary());
    assertEquals(
        Optional.of(named("UKR")), duty("RUS must intel to UKR no time limit").beneficiary());
  }

  private static void owed(String words, Content expected) {
    assertEquals(expected, duty("UKR must " + words + " no time limit").content());
  }

  @Test
  void byWhen() {
    limit("within 3 days", new Limit.Within(new Amount(3, Amount.Unit.DAY)));
    limit("within forthwith", new Limit.WithinOpen("forthwith", Span.NONE));
    limit("within no time limit", new Limit.None());
    limit("no time limit", new Limit.None());
    limit("until 2001-01-01", new Limit.Until(day("2001-01-01")));
    limit("on 2001-01-01", new Limit.On(day("2001-01-01")));
    limit("every 6 months", new Limit.Every(new Amount(6, Amount.Unit.MONTH)));
    var text =
        "standing s UKR must keep a, b to RUS at all times broken by c, d by bearer on"
            + " breach ladder";
    var standing = clause(Clause.Norm.class, text);
    assertEquals(new Limit.Throughout(), standing.limit());
    assertEquals(2, ((Content.Keep) standing.content()).brokenBy().size());
    assertEquals(new Clause.Breach.Leads("ladder", Span.NONE), standing.breach());
  }

  private static void limit(String words, Limit expected) {
    assertEquals(expected, duty("UKR must consult " + words).limit());
  }

  @Test
  void howMuchChoiceThereIs() {
    assertEquals(Optional.empty(), duty("UKR must consult no time limit").discretion());
    choice("chosen by bearer", "own-judgment", Optional.of(relative(Who.Relation.BEARER)));
    choice("chosen by jointly", "jointly-chosen", Optional.empty());
    choice("chosen jointly", "jointly-chosen", Optional.empty());
    choice("chosen by USA", "own-judgment", Optional.of(named("USA")));
    choice("discretion free chosen by USA", "free", Optional.of(named("USA")));
    var words =
        duty("UKR must consult no time limit discretion free \"as it likes\" at least a, b");
    assertEquals(Optional.of("as it likes"), words.discretion().orElseThrow().words());
    assertEquals(List.of("a", "b"), words.floor());
  }

  private static void choice(String words, String level, Optional<Who> chooser) {
    var discretion = duty("UKR must consult no time limit " + words).discretion().orElseThrow();
    assertEquals(level, discretion.level());
    assertEquals(chooser, discretion.chosenBy());
  }

  @Test
  void phrasesOfADutyStandInAnyOrder() {
    var one = duty("each ally must consult upon x when y adopted within 3 days late cures");
    var other =
        clause(
            Clause.Norm.class,
            "duty d on breach no remedy late cures within 3 days upon x each ally must consult when"
                + " y adopted");
    assertEquals(one, other);
  }

  @Test
  void whatIsBanned() {
    var text =
        "ban b RUS must not any of a, c against UKR, GEO in x throughout on breach no remedy";
    var ban = clause(Clause.Norm.class, text);
    var pattern = ((Content.Refrain) ban.content()).pattern();
    assertEquals(2, pattern.acts().size());
    assertEquals("UKR, GEO", pattern.on().orElseThrow().text());
    assertEquals(Optional.of(place("x")), pattern.in());
  }

  // The rest.

  @Test
  void theOtherClauses() {
    var exception = clause(Clause.Exemption.class, "exception e to a, b when c met");
    assertEquals(List.of("a", "b"), exception.to());
    var fall =
        clause(Clause.Voiding.class, "void v when c by UKR suspends a, b decided by each ally");
    assertEquals(Clause.Effect.SUSPEND, fall.effect());
    assertEquals(List.of("a", "b"), fall.clauses());
    var end = clause(Clause.Voiding.class, "void v when c by UKR ends the pact decided by nobody");
    assertEquals(List.of(), end.clauses());
    assertEquals(
        List.of(event("a"), event("b")), clause(Clause.Entry.class, "entry e upon a or b").upon());
    assertEquals(
        Optional.of(day("2001-01-01")), clause(Clause.Entry.class, "entry e on 2001-01-01").on());
    var expiry = clause(Clause.Expiry.class, "expiry e 10 years after signature");
    assertEquals(Clause.Expiry.From.SIGNATURE, expiry.from());
    assertEquals(Optional.of(new Amount(10, Amount.Unit.YEAR)), expiry.after());
    assertEquals(
        List.of("a", "b"),
        clause(Clause.Remedy.class, "remedy r first a then b then nothing").rungs());
    var before = clause(Clause.Rank.class, "precedence p \"Art 8\" the pact prevails over b, c-2");
    assertEquals(Clause.Rank.Order.PREVAILS, before.order());
    assertEquals(List.of("b", "c-2"), before.pacts());
    var behind = clause(Clause.Rank.class, "precedence p the pact yields to every other pact");
    assertEquals(Clause.Rank.Order.YIELDS, behind.order());
    assertEquals(List.of(), behind.pacts());
    var precedence = clause(Clause.Precedence.class, "precedence p a prevails over b, c");
    assertEquals("a", precedence.superior());
    assertEquals(List.of("b", "c"), precedence.inferior());
    var verification =
        clause(
            Clause.Verification.class,
            "verification v each ally verifies a, b every 1 month on request within 48 hours names"
                + " no culprit renewed by council");
    assertEquals(List.of("a", "b"), verification.clauses());
    assertEquals(Optional.of(new Amount(1, Amount.Unit.MONTH)), verification.every());
    assertEquals(Optional.of(new Amount(48, Amount.Unit.HOUR)), verification.onRequest());
    assertEquals(Optional.of(false), verification.namesCulprit());
    assertEquals(Optional.of(named("council")), verification.renewedBy());
  }

  private static Optional<Amount> days(int count) {
    return Optional.of(new Amount(count, Amount.Unit.DAY));
  }

  private static Expectation expectation(String words) {
    return pact("pact t \"T\" trigger attack when x expect " + words).expectations().getFirst();
  }

  @Test
  void whatAnAuthorExpects() {
    assertEquals(
        new Expectation.Blocks(new Able.Each(named("RUS")), "assist", Span.NONE),
        expectation("RUS can block assist"));
    assertEquals(
        new Expectation.Blocks(new Able.Only(Optional.empty()), "assist", Span.NONE),
        expectation("nobody can block assist"));
    assertEquals(
        new Expectation.Blocks(new Able.Only(Optional.of(named("ally"))), "assist", Span.NONE),
        expectation("no party can block assist except ally"));
    assertEquals(
        new Expectation.Blocks(new Able.NoneOf(named("RUS")), "assist", Span.NONE),
        expectation("RUS cannot block assist"));
    assertEquals(
        new Expectation.BlocksTogether(
            OptionalInt.empty(),
            new Who.Union(List.of(named("FRA"), named("POL"))),
            false,
            "assist",
            Span.NONE),
        expectation("FRA and POL cannot block assist together"));
    assertEquals(
        new Expectation.BlocksTogether(OptionalInt.of(3), named("ally"), true, "assist", Span.NONE),
        expectation("any 3 of ally can block assist together"));
    assertEquals(
        new Expectation.BlocksTogether(
            OptionalInt.of(3), named("ally"), false, "assist", Span.NONE),
        expectation("no 3 of ally can block assist together"));
    assertEquals(
        new Expectation.Delays(new Able.Each(named("RUS")), "assist", days(3), false, Span.NONE),
        expectation("RUS can delay assist by 3 days"));
    assertEquals(
        new Expectation.Delays(
            new Able.Only(Optional.of(named("ally"))), "assist", days(3), true, Span.NONE),
        expectation("no party can delay assist by more than 3 days except ally"));
    assertEquals(
        new Expectation.Delays(
            new Able.Only(Optional.empty()), "assist", Optional.empty(), false, Span.NONE),
        expectation("nobody can delay assist"));
    assertEquals(
        new Expectation.Compels(new Able.Each(named("UKR")), "consult", days(3), Span.NONE),
        expectation("UKR can compel consult within 3 days"));
    assertEquals(
        new Expectation.Compels(
            new Able.NoneOf(named("UKR")), "consult", Optional.empty(), Span.NONE),
        expectation("UKR cannot compel consult"));
    assertEquals(
        new Expectation.Owed(
            Optional.of("assist"), Expectation.Owing.SURELY, days(7), "attack", Span.NONE),
        expectation("assist owed within 7 days of attack"));
    assertEquals(
        new Expectation.Owed(
            Optional.empty(), Expectation.Owing.NOT_SURELY, Optional.empty(), "attack", Span.NONE),
        expectation("help not owed upon attack"));
    assertEquals(
        new Expectation.Owed(
            Optional.of("assist"), Expectation.Owing.POSSIBLY, days(7), "attack", Span.NONE),
        expectation("assist can be owed within 7 days of attack"));
    assertEquals(
        new Expectation.Owed(
            Optional.of("assist"), Expectation.Owing.NEVER, Optional.empty(), "attack", Span.NONE),
        expectation("assist cannot be owed upon attack"));
    assertEquals(
        new Expectation.Waits(Optional.empty(), false, Span.NONE),
        expectation("no stage waits for itself"));
    assertEquals(
        new Expectation.Waits(Optional.of("s"), true, Span.NONE),
        expectation("s waits for itself"));
    assertEquals(
        new Expectation.Waits(Optional.of("s"), false, Span.NONE),
        expectation("s does not wait for itself"));
    assertEquals(
        new Expectation.Covers(
            Optional.of("attack"),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.of(place("crimea")),
            false,
            Span.NONE),
        expectation("attack in crimea is not covered"));
    assertEquals(
        new Expectation.Covers(
            Optional.empty(),
            Optional.of(named("RUS")),
            Optional.of(named("UKR")),
            List.of(new Pattern.Act("raid", Span.NONE)),
            Optional.empty(),
            true,
            Span.NONE),
        expectation("raid by RUS on UKR is covered"));
  }
}
