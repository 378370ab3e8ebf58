package casus.language;

import casus.pact.Area;
import casus.pact.Clause;
import casus.pact.Condition;
import casus.pact.EventRef;
import casus.pact.Pact;
import casus.pact.Pattern;
import casus.pact.Who;
import java.util.List;

/// The phrases of which reports on a pact are made, in the words of its reading: what a clause asks
/// is said everywhere as [English] says it.
public final class EnglishPhrases {
  private final Pact pact;
  private final EnglishClauses clauses;

  public EnglishPhrases(Pact pact) {
    this.pact = pact;
    clauses = new EnglishClauses(pact);
  }

  /// The whole sentence of a clause.
  public String sentence(Clause clause) {
    return English.read(pact, clause).sentence();
  }

  /// What stands behind "must": `consult`, `not invade Ukraine`.
  public String duty(Clause.Norm norm) {
    var must = clauses.norms().must(norm);
    return norm.content() instanceof Clause.Content.Refrain ? "not " + must : must;
  }

  /// The least that fulfils a duty, behind its time limit: `; the least is to give materiel`.
  public String least(Clause.Norm norm) {
    return clauses.norms().least(norm).map(least -> "; the least is to " + least).orElse("");
  }

  /// The time limit of a norm, behind its [#duty(Clause.Norm)] and with a space in front: ` within
  /// 3 days`, ` at any time`.
  public String limit(Clause.Norm norm) {
    return switch (norm.content()) {
      case Clause.Content.Perform _ -> EnglishTimes.by(norm.limit(), "");
      case Clause.Content.Refrain _ -> EnglishTimes.never(norm.limit(), "");
      case Clause.Content.Keep _ -> EnglishTimes.during(norm.limit(), "");
    };
  }

  /// What stands behind "may": `ask for assistance`.
  public String right(Clause.Power power) {
    return clauses.ability(power.ability());
  }

  /// `the guarantors except the victim`.
  public String all(Who who) {
    return clauses.people().all(who);
  }

  /// `any guarantor except the victim`.
  public String any(Who who) {
    return clauses.people().any(who);
  }

  /// One actor, body or role by its name: `the United States`, `the joint commission`.
  public String one(String name) {
    return clauses.people().one(name);
  }

  /// `unanimity of the guarantors`.
  public String rule(Clause.Decision decision) {
    return clauses.votes().needs(decision.rule()) + clauses.silence(decision);
  }

  /// A condition as a clause of a sentence: `there is an invasion of Ukraine`.
  public String holds(Condition condition) {
    return clauses.conditions().holds(condition);
  }

  /// What a clause waits for: `the decision “x” is adopted`.
  public String happens(EventRef event) {
    return clauses.conditions().happens(List.of(event));
  }

  /// A deed as a thing: `an invasion of Ukraine by Russia`.
  public String deed(Pattern pattern) {
    return clauses.conditions().deed(pattern);
  }

  /// Kinds of deed as things: `an invasion or a “menace”`.
  public String acts(List<String> names) {
    return EnglishWords.list(names.stream().map(EnglishWords::thing).toList(), "or");
  }

  /// `the territory of Ukraine except Crimea`.
  public String area(Area area) {
    return clauses.places().say(area);
  }

  /// A place as it stands behind "in".
  public String within(Area area) {
    return clauses.places().within(area);
  }

  /// A clause as a thing: `the duty “consult”`.
  public String the(Clause clause) {
    return clauses.conditions().the(clause);
  }
}
