package casus.engine.compare;

import casus.engine.Wording;
import casus.engine.audit.Help;
import casus.engine.audit.Links;
import casus.pact.Clause;
import casus.pact.Limit;
import casus.pact.Pact;
import casus.pact.decision.Rule;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;

/// What a pact is made of, whoever its parties are: features that a reader finds again in its text.
/// Nothing is played out, so that many pacts can be looked through at once.
public record Makeup(List<String> features) {
  public Makeup {
    features = features.stream().distinct().toList();
  }

  public static Makeup of(Pact pact) {
    var features = new ArrayList<String>();
    pact.header().binding().ifPresent(form -> features.add("its form: " + Wording.plain(form)));
    for (var clause : pact.clauses()) features.addAll(features(clause));
    features.addAll(helping(pact));
    return new Makeup(features);
  }

  private static List<String> features(Clause clause) {
    return switch (clause) {
      case Clause.OpenRole _ -> List.of("a role that is left open");
      case Clause.Body _ -> List.of("a body that acts by its own name");
      case Clause.Term term when Links.isOpen(term) -> List.of("an open word for deeds");
      case Clause.OpenTime _ -> List.of("an open word for a time");
      case Clause.Trigger _ -> List.of("a deed brings it into play");
      case Clause.Power power -> List.of(ability(power.ability()));
      case Clause.Decision decision ->
          Stream.concat(rules(decision.rule()), Stream.of(otherwise(decision.otherwise())))
              .toList();
      case Clause.Norm norm -> content(norm.content());
      case Clause.Voiding _ -> List.of("it falls, or stands still, on a condition of its own");
      case Clause.Expiry _ -> List.of("it ends by itself");
      case Clause.Stage _ -> List.of("steps that wait for each other");
      case Clause.Remedy _ -> List.of("remedies for a breach");
      case Clause.Rank _ -> List.of("a place before or behind other texts");
      case Clause.Verification _ -> List.of("somebody verifies");
      case Clause.Term _,
          Clause.Party _,
          Clause.Zone _,
          Clause.ActDefinition _,
          Clause.Exemption _,
          Clause.Entry _,
          Clause.Precedence _ ->
          List.of();
    };
  }

  private static String ability(Clause.Ability ability) {
    return switch (ability) {
      case Clause.Ability.Speak(var act, var _) -> "a right to speak: " + Wording.plain(act);
      case Clause.Ability.Act(var names) -> "a right to act: " + Wording.either(plain(names));
      case Clause.Ability.Veto _ -> "a veto";
      case Clause.Ability.Withdraw _ -> "a right to leave";
      case Clause.Ability.Touch _ -> "a right to suspend, resume, end or waive clauses";
      case Clause.Ability.Membership _ -> "a right to suspend or resume a membership";
      case Clause.Ability.Extend _ -> "a right to give more time";
    };
  }

  private static Stream<String> rules(Rule rule) {
    return switch (rule) {
      case Rule.Count(var count, var _) -> Stream.of("a vote by " + count.text());
      case Rule.AllOf(var parts) -> parts.stream().flatMap(Makeup::rules);
      case Rule.AnyOf(var parts) -> parts.stream().flatMap(Makeup::rules);
      case Rule.Unless(var rejection) ->
          Stream.concat(Stream.of("what comes unless it is voted down"), rules(rejection));
    };
  }

  private static String otherwise(Clause.Otherwise otherwise) {
    return "if a vote is not taken: "
        + switch (otherwise) {
          case Clause.Otherwise.Rejected() -> "rejected";
          case Clause.Otherwise.Nothing() -> "nothing follows";
          case Clause.Otherwise.Adopted() -> "adopted";
          case Clause.Otherwise.EachMayAct() -> "each may act";
          case Clause.Otherwise.EachMustAct() -> "each must act";
          case Clause.Otherwise.Refer _ -> "another vote";
        };
  }

  private static List<String> content(Clause.Content content) {
    return switch (content) {
      case Clause.Content.Perform(var _, var names, var _) ->
          plain(names).stream().map(name -> "a duty: " + name).toList();
      case Clause.Content.Refrain(var pattern) ->
          pattern.acts().stream().map(act -> "a ban: " + Wording.plain(act.name())).toList();
      case Clause.Content.Keep(var names, var _) ->
          plain(names).stream().map(name -> "to be kept up: " + name).toList();
    };
  }

  /// How help is owed, and what it waits for.
  private static List<String> helping(Pact pact) {
    var features = new ArrayList<String>();
    var links = new Links(pact);
    for (var norm : pact.all(Clause.Norm.class)) {
      if (!Help.isOwedBy(norm)) continue;
      norm.discretion()
          .ifPresent(choice -> features.add("help with choice: " + Wording.plain(choice.level())));
      features.add(
          "help with " + (norm.limit() instanceof Limit.None ? "no" : "a") + " time limit");
      features.addAll(before(links, norm));
    }
    for (var power : pact.all(Clause.Power.class))
      if (Help.isAllowedBy(power)) features.addAll(before(links, power));
    return features;
  }

  private static List<String> before(Links links, Clause help) {
    var features = new ArrayList<String>();
    for (var before : links.upstream(help)) {
      if (before instanceof Clause.Decision) features.add("help hangs on a vote");
      if (before instanceof Clause.Power power && power.ability() instanceof Clause.Ability.Speak)
        features.add("help hangs on a word");
    }
    return features;
  }

  private static List<String> plain(List<String> names) {
    return names.stream().map(Wording::plain).toList();
  }

  /// Those that another has too, in order.
  public List<String> shared(Makeup other) {
    return features.stream().filter(other.features::contains).toList();
  }

  /// How many features one of the two has, or both.
  public int either(Makeup other) {
    var all = new LinkedHashSet<>(features);
    all.addAll(other.features);
    return all.size();
  }
}
