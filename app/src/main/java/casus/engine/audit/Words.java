package casus.engine.audit;

import casus.engine.Wording;
import casus.pact.Clause;
import casus.pact.Label;
import casus.pact.Pact;
import casus.pact.Pattern;
import casus.pact.Who;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Pieces of the sentences that findings are made of, in the author's own words.
public final class Words {
  private static final int MOST_NAMED = 6;

  private Words() {}

  /// The first few items, and how many more there are.
  public static String some(List<String> items, int most) {
    if (items.size() <= most + 1) return Wording.list(items);
    var rest = items.size() - most;
    return String.join(", ", items.subList(0, most)) + " and " + rest + " more";
  }

  /// Each of some parties by itself, by role where a role has just these members: `Russia`, `any
  /// guarantor`, `Russia or China`.
  public static String anyOf(Pact pact, List<String> codes) {
    if (codes.size() == 1) return Wording.named(codes.getFirst());
    return pact.roles().stream()
        .filter(role -> Set.copyOf(pact.members(role)).equals(Set.copyOf(codes)))
        .findFirst()
        .map(role -> "any " + role)
        .orElseGet(() -> Wording.either(few(codes.stream().map(Wording::named).toList())));
  }

  private static List<String> few(List<String> names) {
    if (names.size() <= MOST_NAMED) return names;
    var few = new ArrayList<>(names.subList(0, MOST_NAMED - 2));
    few.add("any of " + (names.size() - few.size()) + " more");
    return few;
  }

  /// How the text cites a clause, or else its name.
  public static String cite(Label label) {
    return label.citation().orElseGet(() -> quote(label.name()));
  }

  /// A sentence that begins with a capital.
  public static String begun(String sentence) {
    return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
  }

  /// A name as the text writes it.
  public static String quote(String name) {
    return "`" + name + "`";
  }

  /// The names of clauses.
  public static List<String> quote(List<? extends Clause> clauses) {
    return clauses.stream().map(clause -> quote(clause.label().name())).distinct().toList();
  }

  /// A sentence about a clause, behind the citation of the clause.
  public static String cited(Label label, String sentence) {
    return label.citation().map(cite -> cite + ": " + sentence).orElse(sentence);
  }

  /// `3 days`, `36 hours`, `10 minutes`, rounded up to whole minutes.
  static String length(Duration time) {
    var minutes = Math.ceilDiv(time.toSeconds(), 60);
    if (minutes % 1_440 == 0) return Wording.count((int) (minutes / 1_440), "day");
    return minutes % 60 == 0
        ? Wording.count((int) (minutes / 60), "hour")
        : Wording.count((int) minutes, "minute");
  }

  /// A description of deeds as the text writes it.
  public static String text(Pattern pattern) {
    var names = pattern.acts().stream().map(act -> quote(act.name())).toList();
    return Wording.either(names)
        + pattern.by().map(who -> " by " + text(who)).orElse("")
        + pattern.on().map(who -> " on " + text(who)).orElse("")
        + pattern.in().map(area -> " in " + area.text()).orElse("");
  }

  /// Actors as a sentence names them.
  public static String text(Who who) {
    return switch (who) {
      case Who.Named(var name, var span) -> name;
      case Who.Relative(var relation, var span) ->
          switch (relation) {
            case VICTIM, ATTACKER, HOLDER, BEARER, CULPRIT -> "the " + relation.text();
            case PARTY_TO_THE_ATTACK -> "a party to the attack";
            case PARTY -> "a party";
            case ANYONE, NOBODY -> relation.text();
            case THIRD_STATE -> "a third state";
            case UNKNOWN -> "somebody unknown";
          };
      case Who.Union(var parts) -> Wording.either(parts.stream().map(Words::text).toList());
      case Who.Except(var base, var excluded) -> text(base) + " except " + text(excluded);
    };
  }
}
