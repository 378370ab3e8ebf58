package casus.language;

import static casus.language.EnglishWords.a;
import static casus.language.EnglishWords.list;
import static casus.language.EnglishWords.quoted;
import static casus.language.EnglishWords.sentence;
import static casus.language.EnglishWords.spaced;

import casus.pact.Clause;
import casus.pact.Condition;
import casus.pact.EventRef;
import casus.pact.Limit;
import casus.pact.Pact;
import casus.pact.Pattern;
import casus.pact.Who;
import casus.vocabulary.Modifiers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Every clause as one sentence, without its citation and without a full stop.
final class EnglishClauses {
  private final EnglishPeople people;
  private final EnglishPlaces places;
  private final EnglishConditions conditions;
  private final EnglishNorms norms;
  private final EnglishVotes votes;
  private final EnglishCases cases;
  private final EnglishRanks ranks;
  private final Pact pact;

  EnglishClauses(Pact pact) {
    this.pact = pact;
    people = new EnglishPeople(pact);
    places = new EnglishPlaces(pact, people);
    conditions = new EnglishConditions(pact, people, places);
    votes = new EnglishVotes(pact.conventions(), people);
    cases = new EnglishCases(pact);
    ranks = new EnglishRanks(pact, conditions, cases);
    norms = new EnglishNorms(people, conditions);
  }

  EnglishPeople people() {
    return people;
  }

  EnglishConditions conditions() {
    return conditions;
  }

  EnglishNorms norms() {
    return norms;
  }

  EnglishVotes votes() {
    return votes;
  }

  EnglishPlaces places() {
    return places;
  }

  String say(Clause clause) {
    return switch (clause) {
      case Clause.Party party -> party(party);
      case Clause.OpenRole open ->
          sentence(a(spaced(open.role()))) + " is left open: " + open.description();
      case Clause.Body body -> body(body);
      case Clause.Zone zone ->
          "The area " + quoted(zone.label().name()) + " is " + places.say(zone.area());
      case Clause.ActDefinition act ->
          "The act " + quoted(act.label().name()) + " means: " + act.meaning();
      case Clause.Term term -> term(term);
      case Clause.OpenTime time ->
          "The time called %s is %s; %s"
              .formatted(
                  quoted(time.label().name()),
                  EnglishTimes.readings(time.readings()),
                  settles(time.decider(), "which of them it is"));
      case Clause.Trigger trigger ->
          "The case %s arises if %s"
              .formatted(quoted(trigger.label().name()), conditions.holds(trigger.when()));
      case Clause.Power power -> power(power);
      case Clause.Decision decision -> decision(decision);
      case Clause.Norm norm ->
          sentence(
              once(norm, norm.upon(), norm.when()) + norms.say(norm, start(norm, norm.upon())));
      case Clause.Exemption exemption -> sentence(ranks.exception(exemption));
      case Clause.Voiding voiding -> voiding(voiding);
      case Clause.Entry entry -> entry(entry);
      case Clause.Expiry expiry -> expiry(expiry);
      case Clause.Stage stage -> stage(stage);
      case Clause.Remedy remedy -> remedy(remedy);
      case Clause.Precedence precedence -> sentence(ranks.precedence(precedence));
      case Clause.Rank rank -> sentence(EnglishRanks.rank(rank));
      case Clause.Verification verification -> verification(verification);
    };
  }

  /// The event from which a clause's time counts.
  private String start(Clause clause, List<EventRef> upon) {
    var callers = upon.size() + cases.referringTo(clause).size() + (cases.isRung(clause) ? 1 : 0);
    return callers == 0 ? "entry into force" : callers == 1 ? "it" : "that";
  }

  /// `Once the request is made, and if …, `; empty where a clause waits for nothing.
  private String once(Clause clause, List<EventRef> upon, Optional<Condition> when) {
    var events = new ArrayList<String>();
    if (!upon.isEmpty()) events.add(conditions.happens(upon));
    if (cases.isRung(clause)) events.add("its turn in the remedy comes");
    for (var decision : cases.referringTo(clause))
      events.add(conditions.the(decision) + " refers the question to it");
    var event = events.isEmpty() ? "" : "once " + list(events, "or");
    var test = when.map(condition -> "if " + conditions.holds(condition)).orElse("");
    if (event.isEmpty() && test.isEmpty()) return "";
    return (event.isEmpty() || test.isEmpty() ? event + test : event + ", and " + test) + ", ";
  }

  private String settles(Clause.Decider decider, String question) {
    return switch (decider) {
      case Clause.Decider.Nobody() -> "nobody is named to settle " + question;
      case Clause.Decider.Of(var who) ->
          people.areSeveral(who)
              ? people.each(who)
                  + (who instanceof Who.Union
                      ? " settle, each for itself, "
                      : " settles for itself ")
                  + question
              : people.each(who) + " settles " + question;
    };
  }

  // Who is who.

  private String party(Clause.Party party) {
    var one = party.actors().size() == 1;
    var roles =
        party.roles().stream()
            .map(role -> one ? a(spaced(role)) : EnglishWords.plural(role))
            .toList();
    var time =
        Stream.of(
                party.from().map(moment -> "from " + EnglishTimes.moment(moment)),
                party.until().map(moment -> "until " + EnglishTimes.moment(moment)))
            .flatMap(Optional::stream)
            .toList();
    return sentence(people.several(party.actors()))
        + (one ? " is " : " are ")
        + list(roles, "and")
        + (time.isEmpty() ? "" : ", " + String.join(" ", time));
  }

  private String body(Clause.Body body) {
    var weights =
        body.weights().stream()
            .map(weight ->
                "%s has %d %s"
                    .formatted(
                        people.one(weight.member()),
                        weight.votes(),
                        weight.votes() == 1 ? "vote" : "votes"))
            .toList();
    return sentence(people.one(body.label().name()))
        + " consists of "
        + people.all(body.members())
        + (weights.isEmpty() ? "" : "; " + list(weights, "and"));
  }

  // Words.

  private String term(Clause.Term term) {
    var words = new StringBuilder(quoted(term.label().name()));
    if (!term.covers().isEmpty()) words.append(" covers ").append(deeds(term.covers(), "and"));
    if (!term.arguably().isEmpty())
      words
          .append(term.covers().isEmpty() ? " arguably covers " : ", and arguably ")
          .append(deeds(term.arguably(), "and"));
    if (!term.excludes().isEmpty())
      words.append(", but never ").append(deeds(term.excludes(), "or"));
    if (!term.tests().isEmpty())
      words
          .append("; the text adds that ")
          .append(
              list(
                  term.tests().stream()
                      .map(test ->
                          Modifiers.find(test)
                              .map(modifier -> modifier.meaning() + " (" + quoted(test) + ")")
                              .orElse(quoted(test)))
                      .toList(),
                  "and"));
    var open = !term.arguably().isEmpty() || !term.tests().isEmpty();
    var several =
        term.decider() instanceof Clause.Decider.Of(var who) && people.areSeveral(who)
            ? ", and one that finds it met is enough for a case"
            : "";
    return words
        + "; "
        + settles(term.decider(), open ? "what is arguable" : "what it means")
        + (open ? several : "");
  }

  private String deeds(List<Pattern> patterns, String last) {
    return list(patterns.stream().map(conditions::deed).toList(), last);
  }

  // Powers.

  private String power(Clause.Power power) {
    var words = new StringBuilder(once(power, power.upon(), Optional.empty()));
    words.append(people.any(power.holder())).append(" may ").append(ability(power.ability()));
    power.when().ifPresent(when -> words.append(" if ").append(conditions.holds(when)));
    power
        .after()
        .ifPresent(moment -> words.append(", but only after ").append(EnglishTimes.moment(moment)));
    words.append(window(power));
    if (power.once()) words.append(", and only once");
    power
        .notice()
        .ifPresent(notice ->
            words.append(", with effect ").append(notice.text()).append(" after it has said so"));
    return sentence(words.toString());
  }

  private String window(Clause.Power power) {
    return switch (power.limit()) {
      case Limit.Within _, Limit.WithinOpen _, Limit.Until _, Limit.On _, Limit.Every _ ->
          EnglishTimes.by(power.limit(), start(power, power.upon()));
      case Limit.Throughout _, Limit.None _ -> "";
    };
  }

  String ability(Clause.Ability ability) {
    return switch (ability) {
      case Clause.Ability.Speak(var act, var words) -> speak(act, words);
      case Clause.Ability.Act(var performances) ->
          list(
              performances.stream()
                  .map(name -> EnglishWords.perform(name, Optional.empty()))
                  .toList(),
              "or");
      case Clause.Ability.Veto(var decision) -> "veto " + conditions.the(decision);
      case Clause.Ability.Withdraw() -> "withdraw from the pact";
      case Clause.Ability.Touch(var effect, var clauses) ->
          verb(effect) + " " + conditions.the(clauses);
      case Clause.Ability.Membership(var effect, var whose) ->
          verb(effect) + " the membership of " + people.all(whose);
      case Clause.Ability.Extend(var clause, var by) ->
          "extend the time for " + conditions.the(clause) + " by " + by.text();
    };
  }

  private static String speak(String act, String words) {
    var verb =
        switch (act) {
          case "request" -> "ask for";
          case "accede" -> "accede to the pact";
          default -> act;
        };
    return words.isEmpty() ? verb : verb + " " + words;
  }

  private static String verb(Clause.Effect effect) {
    return switch (effect) {
      case SUSPEND -> "suspend";
      case RESUME -> "resume";
      case END -> "end";
      case WAIVE -> "waive";
    };
  }

  // Decisions.

  private String decision(Clause.Decision decision) {
    var limit = EnglishTimes.by(decision.window(), start(decision, decision.upon()));
    return sentence(
        once(decision, decision.upon(), decision.when())
            + votes.decide(decision.rule(), limit)
            + silence(decision)
            + "; "
            + otherwise(decision));
  }

  /// Where silence is consent, it is so when the time is up, and not before.
  String silence(Clause.Decision decision) {
    return decision.window() instanceof Limit.None && EnglishVotes.carriesOnSilence(decision.rule())
        ? ", so that silence alone never carries it"
        : "";
  }

  private String otherwise(Clause.Decision decision) {
    var fails = "as soon as it fails, whether it is " + list(failures(decision), "or") + ", ";
    return switch (decision.otherwise()) {
      case Clause.Otherwise.Rejected() -> "failing that, the proposal is rejected";
      case Clause.Otherwise.Nothing() -> "failing that, nothing follows";
      case Clause.Otherwise.Adopted() ->
          "if its time runs out before it is voted down or vetoed, the proposal counts as adopted"
              + (EnglishVotes.hasQuorum(decision.rule())
                  ? ", provided that the quorum is met"
                  : "");
      case Clause.Otherwise.EachMayAct() ->
          fails + "each of the voters may do alone what it would have ordered";
      case Clause.Otherwise.EachMustAct() ->
          fails + "what it would have ordered is owed all the same";
      case Clause.Otherwise.Refer(var other) ->
          fails + conditions.the(other) + " is put to the vote on the same question";
    };
  }

  private static List<String> failures(Clause.Decision decision) {
    var ways = new ArrayList<>(List.of("voted down", "vetoed"));
    if (decision.window() instanceof Limit.None) return ways;
    if (EnglishVotes.hasQuorum(decision.rule())) ways.add("without a quorum");
    ways.add("not carried in time");
    return ways;
  }

  // Life and end of the pact.

  private String voiding(Clause.Voiding voiding) {
    var several = voiding.clauses().size() > 1;
    var falls =
        switch (voiding.effect()) {
          case SUSPEND -> several ? " are suspended" : " is suspended";
          case END -> several ? " end" : " ends";
          case RESUME -> several ? " take effect again" : " takes effect again";
          case WAIVE -> several ? " are waived" : " is waived";
        };
    return sentence(
        "if "
            + conditions.holds(voiding.when())
            + ", "
            + conditions.the(voiding.clauses())
            + falls
            + finding(voiding.decider()));
  }

  private String finding(Clause.Decider decider) {
    return switch (decider) {
      case Clause.Decider.Nobody() ->
          ", but nobody is named to find whether that is so, which leaves open whether it ever"
              + " takes effect";
      case Clause.Decider.Of(var who) -> ", as soon as " + people.any(who) + " finds that it is so";
    };
  }

  private String entry(Clause.Entry entry) {
    var on = entry.on().map(moment -> " " + EnglishTimes.on(moment)).orElse("");
    var upon = entry.upon().isEmpty() ? "" : " once " + conditions.happens(entry.upon());
    var when =
        entry
            .when()
            .map(condition -> (upon.isEmpty() ? " when " : ", if ") + conditions.holds(condition))
            .orElse("");
    return "The pact enters into force" + on + upon + when;
  }

  private String expiry(Clause.Expiry expiry) {
    var after =
        expiry
            .after()
            .map(amount ->
                " "
                    + amount.text()
                    + switch (expiry.from()) {
                      case SIGNATURE ->
                          pact.header().signed().isPresent()
                              ? " after signature"
                              : " after signature, of which the text gives no date, and so after"
                                  + " entry into force";
                      case ENTRY -> " after entry into force";
                    })
            .orElse("");
    return "The pact ends by itself"
        + after
        + expiry.on().map(moment -> " " + EnglishTimes.on(moment)).orElse("");
  }

  private String stage(Clause.Stage stage) {
    var before =
        stage.requires().stream()
            .filter(Clause.Requirement.Reached.class::isInstance)
            .map(requirement -> conditions.the(((Clause.Requirement.Reached) requirement).stage()))
            .toList();
    var deeds =
        stage.requires().stream()
            .filter(Clause.Requirement.Done.class::isInstance)
            .map(requirement -> conditions.deed(((Clause.Requirement.Done) requirement).pattern()))
            .toList();
    var name = "The stage " + quoted(stage.label().name());
    var behind = list(before, "and") + (before.size() == 1 ? " is reached" : " are reached");
    var limit = EnglishTimes.by(stage.limit(), "its opening");
    if (deeds.isEmpty()) return name + " is reached once " + behind + limit;
    return name
        + (before.isEmpty() ? "" : " opens once " + behind + "; it")
        + " is reached by "
        + list(deeds, "and")
        + limit
        + (before.isEmpty() ? "" : "; what was done before counts");
  }

  private String remedy(Clause.Remedy remedy) {
    var name = remedy.label().name();
    var broken =
        pact.all(Clause.Norm.class).stream()
            .filter(norm ->
                norm.breach() instanceof Clause.Breach.Leads(var other, _) && other.equals(name))
            .map(conditions::the)
            .distinct()
            .toList();
    var ladder = remedy.rungs().stream().map(conditions::the).toList();
    return "A breach of "
        + list(broken, "or")
        + " leads first to "
        + String.join(", then to ", ladder)
        + ", until one of them settles it; after that nothing is left";
  }

  private String verification(Clause.Verification verification) {
    var words =
        new StringBuilder(sentence(people.all(verification.verifier())))
            .append(people.areSeveral(verification.verifier()) ? " verify " : " verifies ")
            .append(conditions.the(verification.clauses()));
    var rhythm =
        Stream.of(
                verification.every().map(amount -> "every " + EnglishTimes.period(amount)),
                verification.onRequest().map(amount -> "within " + amount.text() + " of a request"))
            .flatMap(Optional::stream)
            .toList();
    if (!rhythm.isEmpty()) words.append(" ").append(list(rhythm, "and"));
    var name = people.areSeveral(verification.verifier()) ? ", and name " : ", and names ";
    verification
        .namesCulprit()
        .ifPresent(named -> words.append(name).append(named ? "the culprit" : "no culprit"));
    verification
        .renewedBy()
        .ifPresent(who -> words.append("; the task is renewed by ").append(people.all(who)));
    return words.toString();
  }
}
