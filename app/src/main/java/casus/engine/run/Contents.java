package casus.engine.run;

import casus.pact.Clause;
import casus.pact.EventRef;
import casus.pact.Limit;
import casus.pact.Pattern;
import casus.pact.Who;
import casus.pact.decision.Rule;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What clauses ask for, in the words of the pact.
final class Contents {
  private Contents() {}

  /// `consult`, `do any of no-fly, materiel, defend`, `not invasion on UKR`.
  static String of(Clause.Norm norm) {
    var content =
        switch (norm.content()) {
          case Clause.Content.Perform(var all, var performances, var quantity) ->
              several(all, performances)
                  + quantity.map(q -> ", " + q.count() + " " + q.unit()).orElse("");
          case Clause.Content.Refrain(var pattern) -> "not " + of(pattern);
          case Clause.Content.Keep(var performances, var brokenBy) ->
              "keep " + String.join(", ", performances);
        };
    return content + norm.beneficiary().map(who -> " " + who.text()).orElse("");
  }

  private static String several(boolean all, List<String> performances) {
    return performances.size() == 1
        ? performances.getFirst()
        : "do " + (all ? "all of " : "any of ") + String.join(", ", performances);
  }

  static String of(Pattern pattern) {
    var acts = pattern.acts().stream().map(Pattern.Act::name).toList();
    var text = new StringBuilder(acts.size() == 1 ? "" : "any of ");
    text.append(String.join(", ", acts));
    append(text, " by ", pattern.by());
    append(text, " on ", pattern.on());
    pattern.in().ifPresent(area -> text.append(" in ").append(area.text()));
    append(text, " attributed by ", pattern.attributedBy());
    return text.toString();
  }

  private static void append(StringBuilder text, String word, Optional<Who> who) {
    who.ifPresent(found -> text.append(word).append(found.text()));
  }

  /// `within 3 days`, `no time limit`.
  static String of(Limit limit) {
    return switch (limit) {
      case Limit.Within(var amount) -> "within " + amount.text();
      case Limit.WithinOpen(var word, var span) -> "within " + word;
      case Limit.Until(var moment) -> "until " + moment.text();
      case Limit.On(var moment) -> "on " + moment.text();
      case Limit.Throughout _ -> "throughout";
      case Limit.Every(var amount) -> "every " + amount.text();
      case Limit.None _ -> "no time limit";
    };
  }

  /// `unanimity of guarantor`.
  static String of(Rule rule) {
    return switch (rule) {
      case Rule.Count(var counted, var electorate) ->
          counted.text()
              + " of "
              + electorate.members().text()
              + electorate.excluding().map(who -> " excluding " + who.text()).orElse("");
      case Rule.AllOf(var parts) -> join(parts, " and ");
      case Rule.AnyOf(var parts) -> join(parts, " or ");
      case Rule.Unless(var rejection) -> "unless rejected by " + of(rejection);
    };
  }

  private static String join(List<Rule> parts, String word) {
    return String.join(word, parts.stream().map(Contents::of).toList());
  }

  /// What a reference to a clause means where it names no state.
  static EventRef.State meant(EventRef ref, Clause clause) {
    return ref.state()
        .orElse(
            switch (clause) {
              case Clause.Power _ -> EventRef.State.USED;
              case Clause.Decision _ -> EventRef.State.ADOPTED;
              case Clause.Norm _ -> EventRef.State.FULFILLED;
              case Clause.Stage _ -> EventRef.State.REACHED;
              case Clause.Remedy _ -> EventRef.State.OPEN;
              default -> EventRef.State.MET;
            });
  }

  /// `ask for assistance`, `withdraw`.
  static String of(Clause.Ability ability) {
    return switch (ability) {
      case Clause.Ability.Speak(var act, var words) -> verb(act) + " " + words;
      case Clause.Ability.Act(var performances) -> "do any of " + String.join(", ", performances);
      case Clause.Ability.Veto(var decision) -> "veto " + decision;
      case Clause.Ability.Withdraw() -> "withdraw";
      case Clause.Ability.Touch(var effect, var clauses) ->
          effect.name().toLowerCase(Locale.ROOT)
              + " "
              + (clauses.isEmpty() ? "the pact" : String.join(", ", clauses));
      case Clause.Ability.Membership(var effect, var whose) ->
          effect.name().toLowerCase(Locale.ROOT) + " membership of " + whose.text();
      case Clause.Ability.Extend(var clause, var by) -> "extend " + clause + " by " + by.text();
    };
  }

  private static String verb(String act) {
    return act.equals("request") ? "ask for" : act;
  }

  /// `RUS`, `jointly`, `any of`: how several bear a norm together.
  static String of(Clause.Bearing.Mode mode) {
    return switch (mode) {
      case EACH, SHARES -> "";
      case JOINTLY -> "jointly";
      case ANY -> "any one of them";
    };
  }
}
