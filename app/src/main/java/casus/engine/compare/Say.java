package casus.engine.compare;

import casus.engine.Wording;
import casus.engine.audit.Links;
import casus.engine.audit.Words;
import casus.language.EnglishPhrases;
import casus.pact.Amount;
import casus.pact.Clause;
import casus.pact.Limit;
import casus.pact.Pact;
import casus.pact.Who;
import casus.vocabulary.Actors;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// Short words for what clauses say, as a cell of a table can hold them.
public final class Say {
  private static final int MOST_NAMED = 5;

  private Say() {}

  /// `Russia`, `guarantor (Russia and China)`, `ally (32 parties)`.
  public static String parties(Pact pact, List<String> codes) {
    return parties(pact, codes, List.of());
  }

  /// The same, by one of some roles or all of them if they have just these members.
  public static String parties(Pact pact, List<String> codes, List<String> preferred) {
    var role =
        Stream.of(preferred.stream().map(List::of), Stream.of(preferred), single(pact))
            .flatMap(roles -> roles)
            .filter(roles -> Set.copyOf(members(pact, roles)).equals(Set.copyOf(codes)))
            .filter(_ -> codes.size() > 1)
            .findFirst()
            .map(roles -> Wording.list(roles.stream().map(Wording::plain).toList()));
    if (codes.size() <= MOST_NAMED)
      return role.map(name -> name + " (" + Wording.named(codes) + ")")
          .orElseGet(() -> Wording.named(codes));
    return role.map(name -> name + " (" + codes.size() + " parties)")
        .orElse(codes.size() + " parties");
  }

  private static Stream<List<String>> single(Pact pact) {
    return pact.roles().stream().map(List::of);
  }

  private static List<String> members(Pact pact, List<String> roles) {
    return roles.stream().flatMap(role -> pact.members(role).stream()).toList();
  }

  /// Actors as a sentence names them, states by their names.
  public static String who(Who who) {
    return switch (who) {
      case Who.Named(var name, var span) ->
          Actors.find(name).isPresent() ? Wording.named(name) : Wording.plain(name);
      case Who.Relative _ -> Words.text(who);
      case Who.Union(var parts) -> Wording.either(parts.stream().map(Say::who).toList());
      case Who.Except(var base, var excluded) -> who(base) + " except " + who(excluded);
    };
  }

  /// `each ally except the victim`, `every ally jointly`, `Ukraine and Russia jointly`.
  public static String bearers(Clause.Bearing bearing) {
    var who =
        bearing.who() instanceof Who.Union(var parts)
            ? Wording.list(parts.stream().map(Say::who).toList())
            : who(bearing.who());
    return switch (bearing.mode()) {
      case EACH -> isRole(bearing.who()) ? "each " + who : who;
      case JOINTLY -> (isRole(bearing.who()) ? "every " + who : who) + " jointly";
      case ANY -> (isRole(bearing.who()) ? "any " : "any of ") + who;
      case SHARES -> who + " by shares";
    };
  }

  /// Whoever may use a power: `any ally`, `the United States or Ukraine`.
  public static String holder(Who who) {
    return (isRole(who) ? "any " : "") + who(who);
  }

  /// Whether the words speak of a role, not of actors by their names.
  private static boolean isRole(Who who) {
    return switch (who) {
      case Who.Named(var name, var span) -> Actors.find(name).isEmpty();
      case Who.Relative(var relation, var span) -> relation == Who.Relation.PARTY;
      case Who.Union _ -> false;
      case Who.Except(var base, var excluded) -> isRole(base);
    };
  }

  /// The same with what the text means by acts of its own behind their names.
  public static String meaning(Pact pact, String words) {
    var said = words;
    for (var act : pact.all(Clause.ActDefinition.class)) {
      var name = "do the act “" + act.label().name() + "”";
      said = said.replace(name, name + " (" + act.meaning() + ")");
    }
    return said;
  }

  /// `within 3 days`, `no time limit`, `forthwith (open: 1 day or no limit)`.
  public static String limit(Pact pact, Limit limit) {
    return switch (limit) {
      case Limit.Within(var amount) -> "within " + amount.text();
      case Limit.WithinOpen(var word, var span) -> "within " + Words.quote(word) + open(pact, word);
      case Limit.Until(var moment) -> "until " + moment.text();
      case Limit.On(var moment) -> "on " + moment.text();
      case Limit.Throughout _ -> "throughout";
      case Limit.Every(var amount) -> "every " + amount.text();
      case Limit.None _ -> "no time limit";
    };
  }

  private static String open(Pact pact, String word) {
    return pact.find(Clause.OpenTime.class, word)
        .map(time ->
            ", left open: "
                + Wording.either(
                    time.readings().stream()
                        .map(reading -> reading.amount().map(Amount::text).orElse("no limit"))
                        .toList()))
        .orElse("");
  }

  /// `nobody is named`, `any ally or NATO`.
  public static String decider(EnglishPhrases phrases, Clause.Decider decider) {
    return switch (decider) {
      case Clause.Decider.Nobody() -> "nobody is named";
      case Clause.Decider.Of(var who) -> phrases.any(who);
    };
  }

  /// What each of some clauses says: once, where all say the same, else behind their names.
  public static <C extends Clause> List<String> each(
      List<C> clauses, Function<? super C, String> words) {
    var said = new LinkedHashMap<String, List<String>>();
    for (var clause : clauses)
      said.computeIfAbsent(words.apply(clause), _ -> new ArrayList<>())
          .add(Words.quote(clause.label().name()));
    if (said.size() == 1) return List.copyOf(said.keySet());
    var lines = new ArrayList<String>();
    said.forEach(
        (line, names) -> lines.add(Wording.list(names.stream().distinct().toList()) + ": " + line));
    return lines;
  }

  /// What something waits for.
  public static String upon(Clause clause) {
    var events = Links.upon(clause);
    if (events.isEmpty()) return "";
    return ", upon "
        + Wording.either(
            events.stream()
                .map(event ->
                    Words.quote(event.clause())
                        + event.state().map(state -> " " + state.text()).orElse(""))
                .toList());
  }
}
