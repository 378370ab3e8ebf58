package casus.language;

import casus.pact.Clause;
import casus.pact.Condition;
import casus.pact.EventRef;
import casus.pact.Pact;
import casus.pact.Pattern;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// Deeds, events and conditions in words.
final class EnglishConditions {
  private final Pact pact;
  private final EnglishPeople people;
  private final EnglishPlaces places;

  EnglishConditions(Pact pact, EnglishPeople people, EnglishPlaces places) {
    this.pact = pact;
    this.people = people;
    this.places = places;
  }

  // Deeds.

  /// A deed as a thing: `an invasion of Ukraine by Russia in the area “covered”`.
  String deed(Pattern pattern) {
    var names = pattern.acts().stream().map(Pattern.Act::name).toList();
    var whom = pattern.on().map(people::any);
    var words = new StringBuilder();
    if (names.size() == 1) {
      words.append(EnglishWords.thing(names.getFirst()));
      whom.ifPresent(on -> words.append(" ").append(EnglishWords.to(names.getFirst(), on)));
    } else {
      var any = EnglishWords.list(names.stream().map(EnglishWords::thing).toList(), "or");
      words.append(isQualified(pattern) ? "any of " + any + "," : any);
      whom.ifPresent(on -> words.append(" done to ").append(on).append(","));
    }
    var said = words + by(pattern) + rest(pattern);
    return said.endsWith(",") ? said.substring(0, said.length() - 1) : said;
  }

  private static boolean isQualified(Pattern pattern) {
    return pattern.by().isPresent() || pattern.on().isPresent() || pattern.in().isPresent();
  }

  /// A deed as something to do: `join a military alliance`.
  String toDo(Pattern pattern) {
    var whom = pattern.on().map(people::any);
    var verbs = pattern.acts().stream().map(act -> toDo(act.name(), whom)).toList();
    return EnglishWords.list(verbs, "or") + by(pattern) + rest(pattern);
  }

  private String toDo(String act, Optional<String> whom) {
    var verb = EnglishWords.verb(act, whom);
    if (verb.isPresent()) return verb.get();
    var to = whom.map(one -> " to " + one).orElse("");
    return pact.find(Clause.Term.class, act).isPresent()
        ? "do" + to + " anything that counts as " + EnglishWords.quoted(act)
        : EnglishWords.perform(act, whom);
  }

  private String by(Pattern pattern) {
    return pattern.by().map(who -> " by " + people.any(who)).orElse("");
  }

  private String rest(Pattern pattern) {
    var words = new StringBuilder();
    pattern.in().ifPresent(area -> words.append(" in ").append(places.within(area)));
    pattern
        .attributedBy()
        .ifPresent(who -> words.append(", its author named by ").append(people.any(who)));
    var gravity = pattern.gravity();
    if (gravity.scale() > 0)
      words.append(", of scale ").append(gravity.scale()).append(" or more (of 5)");
    if (gravity.effects() > 0)
      words.append(", with effects of ").append(gravity.effects()).append(" or more (of 5)");
    if (gravity.deliberate()) words.append(", done deliberately");
    return words.toString();
  }

  // Events.

  /// `the request for assistance is made or the decision “x” is adopted`. Clauses to which the same
  /// happens share the verb, and what happens to one clause shares the subject.
  String happens(List<EventRef> events) {
    var subjects = new LinkedHashMap<String, List<String>>();
    for (var event : events) {
      var said = said(event, false);
      var verbs = subjects.computeIfAbsent(said.subject(), _ -> new ArrayList<>());
      verbs.add(said.verb());
    }
    var shared = new LinkedHashMap<String, List<String>>();
    subjects.forEach((subject, verbs) ->
        shared.computeIfAbsent(verbs(verbs), _ -> new ArrayList<>()).add(subject));
    var parts = new ArrayList<String>();
    shared.forEach((verb, found) -> parts.add(EnglishWords.list(found, "or") + " " + verb));
    return EnglishWords.list(parts, "or");
  }

  private static String verbs(List<String> verbs) {
    if (verbs.size() == 2 && verbs.contains("is fulfilled") && verbs.contains("is made good late"))
      return "is fulfilled, in time or late";
    var tails =
        verbs.stream().map(verb -> verb.startsWith("is ") ? verb.substring(3) : "").toList();
    return tails.contains("")
        ? EnglishWords.list(verbs, "or")
        : "is " + EnglishWords.list(tails, "or");
  }

  /// What happens to a clause, in two parts.
  private record Said(String subject, String verb) {}

  private String hasHappened(EventRef event) {
    var said = said(event, true);
    return said.subject() + " " + said.verb();
  }

  private Said said(EventRef ref, boolean perfect) {
    var clause =
        pact.clauses().stream()
            .filter(other -> other.label().name().equals(ref.clause()))
            .filter(other -> !CheckerStates.of(other).isEmpty())
            .findFirst();
    if (clause.isEmpty()) return new Said(EnglishWords.quoted(ref.clause()), "happens");
    var state = ref.state().orElseGet(() -> CheckerStates.usual(clause.get()));
    return new Said(the(clause.get()), verb(clause.get(), state, perfect));
  }

  /// A clause as a thing: `the duty “consult”`, `the request for assistance`.
  String the(Clause clause) {
    var name = clause.label().name();
    if (clause instanceof Clause.Trigger) return "the case " + EnglishWords.quoted(name);
    if (clause instanceof Clause.Power power
        && power.ability() instanceof Clause.Ability.Speak(var act, var words)
        && act.equals("request")
        && isOnlyRequest(words)) return "the request for " + words;
    var one = CheckerScope.kind(clause).one();
    return "the " + one.substring(one.indexOf(' ') + 1) + " " + EnglishWords.quoted(name);
  }

  /// Whether the words tell which power is meant.
  private boolean isOnlyRequest(String words) {
    return pact.all(Clause.Power.class).stream()
            .filter(power ->
                power.ability() instanceof Clause.Ability.Speak(var act, var other)
                    && act.equals("request")
                    && other.equals(words))
            .count()
        == 1;
  }

  /// The same for several clauses by name; none means the pact.
  String the(List<String> names) {
    if (names.isEmpty()) return "the whole pact";
    return EnglishWords.list(names.stream().map(this::the).toList(), "and");
  }

  String the(String name) {
    return pact.clauses().stream()
        .filter(clause -> clause.label().name().equals(name))
        .filter(clause -> !(clause instanceof Clause.Party))
        .findFirst()
        .map(this::the)
        .orElse(EnglishWords.quoted(name));
  }

  private String verb(Clause clause, EventRef.State state, boolean perfect) {
    var request = the(clause).startsWith("the request");
    return switch (state) {
      case MET ->
          clause instanceof Clause.Trigger
              ? either(perfect, "has arisen", "arises")
              : passive(perfect, "met");
      case USED -> passive(perfect, request ? "made" : "used");
      case ADOPTED -> passive(perfect, "adopted");
      case FAILED -> either(perfect, "has failed", "fails");
      case REJECTED -> passive(perfect, "rejected");
      case VETOED -> passive(perfect, "vetoed");
      case LAPSED -> either(perfect, "has lapsed", "lapses");
      case ACTIVATED -> either(perfect, "has begun to bind", "begins to bind");
      case FULFILLED -> passive(perfect, "fulfilled");
      case BREACHED -> passive(perfect, "breached");
      case CURED -> passive(perfect, "made good late");
      case REACHED -> passive(perfect, "reached");
      case MISSED -> passive(perfect, "missed");
      case OPEN ->
          clause instanceof Clause.Decision
              ? passive(perfect, "put to the vote")
              : either(perfect, "has begun", "begins");
      case SATISFIED -> passive(perfect, "satisfied");
      case EXHAUSTED -> passive(perfect, "exhausted");
    };
  }

  private static String passive(boolean perfect, String participle) {
    return (perfect ? "has been " : "is ") + participle;
  }

  private static String either(boolean perfect, String yes, String no) {
    return perfect ? yes : no;
  }

  // Conditions.

  /// A condition as a clause of a sentence: `there is an invasion of Ukraine`.
  String holds(Condition condition) {
    return switch (condition) {
      case Condition.Fits(var pattern) -> "there is " + deed(pattern);
      case Condition.Opinion(var pattern) -> "in its own opinion there is " + deed(pattern);
      case Condition.Is(var state) -> hasHappened(state);
      case Condition.Before(var moment) -> "it is before " + EnglishTimes.moment(moment);
      case Condition.After(var moment) -> "it is after " + EnglishTimes.moment(moment);
      case Condition.Ratified(var who, _) -> people.each(who) + " has ratified the pact";
      case Condition.Not(var negated) -> not(negated);
      case Condition.AllOf(var parts) -> joined(parts, "and", "both ");
      case Condition.AnyOf(var parts) -> joined(parts, "or", "either ");
    };
  }

  private String joined(List<Condition> parts, String word, String bracket) {
    var words = new ArrayList<String>();
    for (var part : parts) {
      var mixed = part instanceof Condition.AnyOf || part instanceof Condition.AllOf;
      words.add(mixed ? "(" + holds(part) + ")" : holds(part));
    }
    return (parts.size() == 2 ? bracket : "") + EnglishWords.list(words, word);
  }

  private String not(Condition negated) {
    return switch (negated) {
      case Condition.Fits(var pattern) -> "there is no case of " + deed(pattern);
      case Condition.Opinion(var pattern) ->
          "in its own opinion there is no case of " + deed(pattern);
      case Condition.Before(var moment) -> "it is no longer before " + EnglishTimes.moment(moment);
      case Condition.After(var moment) -> "it is not yet after " + EnglishTimes.moment(moment);
      case Condition.Not(var twice) -> holds(twice);
      case Condition.Is _, Condition.Ratified _, Condition.AllOf _, Condition.AnyOf _ ->
          "it is not so that " + holds(negated);
    };
  }
}
