package casus.language;

import casus.pact.Clause;
import casus.pact.Pact;
import casus.pact.Who;
import casus.vocabulary.Actors;
import java.util.ArrayList;
import java.util.List;

/// Actors in words. One expression reads differently where any of a set may act, where each of them
/// must, and where they act together.
final class EnglishPeople {
  /// How many of a set are meant.
  enum Many {
    ANY,
    EACH,
    ALL
  }

  private final Pact pact;

  EnglishPeople(Pact pact) {
    this.pact = pact;
  }

  /// `any guarantor`, `Russia or China`.
  String any(Who who) {
    return say(who, Many.ANY);
  }

  /// `each guarantor`, `each of Russia and China`.
  String each(Who who) {
    if (who instanceof Who.Union(var parts) && parts.stream().allMatch(this::isOne))
      return "each of " + say(who, Many.EACH);
    return say(who, Many.EACH);
  }

  /// `no guarantor may`, `Ukraine must not`, `neither Russia nor China may`.
  String mayNot(Who who) {
    return switch (who) {
      case Who.Union(var parts) when parts.size() == 2 ->
          "neither " + any(parts.getFirst()) + " nor " + any(parts.getLast()) + " may";
      case Who.Union _ -> "none of " + all(who) + " may";
      case Who.Except(Who.Named(var name, _), var excluded) when !isOne(name) ->
          "no " + EnglishWords.spaced(name) + " except " + all(excluded) + " may";
      case Who.Except(var base, _) when areSeveral(base) -> "none of " + all(who) + " may";
      case Who.Named(var name, _) when !isOne(name) -> "no " + EnglishWords.spaced(name) + " may";
      case Who.Named _, Who.Relative _, Who.Except _ -> each(who) + " must not";
    };
  }

  /// `the guarantors`, `Russia and China`.
  String all(Who who) {
    return say(who, Many.ALL);
  }

  /// Whether a verb behind [#all(Who)] stands in the plural.
  boolean areSeveral(Who who) {
    return switch (who) {
      case Who.Named _ -> !isOne(who);
      case Who.Relative(var relation, _) -> areSeveral(relation);
      case Who.Union _ -> true;
      case Who.Except(var base, _) -> areSeveral(base);
    };
  }

  private static boolean areSeveral(Who.Relation relation) {
    return relation == Who.Relation.PARTY_TO_THE_ATTACK || relation == Who.Relation.PARTY;
  }

  private String say(Who who, Many many) {
    return switch (who) {
      case Who.Named(var name, _) -> named(name, many);
      case Who.Relative(var relation, _) -> relative(relation, many);
      case Who.Union(var parts) -> {
        var words = parts.stream().map(part -> say(part, many)).toList();
        yield EnglishWords.list(words, many == Many.ANY ? "or" : "and");
      }
      case Who.Except(var base, var excluded) -> say(base, many) + " except " + all(excluded);
    };
  }

  private String named(String name, Many many) {
    if (isPlayed(name) && !isOne(name)) {
      var role = EnglishWords.spaced(name);
      return switch (many) {
        case ANY -> "any " + role;
        case EACH -> "each " + role;
        case ALL -> "the " + EnglishWords.plural(name);
      };
    }
    if (isPlayed(name)) return "the " + EnglishWords.spaced(name);
    return one(name);
  }

  private static String relative(Who.Relation relation, Many many) {
    return switch (relation) {
      case VICTIM, ATTACKER, HOLDER, BEARER, CULPRIT -> "the " + relation.text();
      case PARTY_TO_THE_ATTACK ->
          switch (many) {
            case ANY -> "any party to the attack";
            case EACH -> "each party to the attack";
            case ALL -> "the parties to the attack";
          };
      case PARTY ->
          switch (many) {
            case ANY -> "any party";
            case EACH -> "each party";
            case ALL -> "the parties";
          };
      case ANYONE -> many == Many.ANY ? "anyone" : "everyone";
      case THIRD_STATE -> "a third state";
      case UNKNOWN -> "somebody unknown";
      case NOBODY -> "nobody";
    };
  }

  /// One actor or body by its name: `Ukraine`, `the United States`, `the joint commission`.
  String one(String name) {
    var actor = Actors.find(name);
    if (actor.isPresent()) return actor.get().inText();
    return pact.find(Clause.Body.class, name).isPresent()
        ? "the " + EnglishWords.spaced(name)
        : name;
  }

  /// Several actors, by name.
  String several(List<String> names) {
    return EnglishWords.list(names.stream().map(this::one).toList(), "and");
  }

  private boolean isPlayed(String name) {
    return pact.roles().contains(name) || isOpen(name);
  }

  private boolean isOpen(String name) {
    return pact.all(Clause.OpenRole.class).stream().anyMatch(open -> open.role().equals(name));
  }

  private boolean isOne(String name) {
    return !isOpen(name) && (!isPlayed(name) || new ArrayList<>(pact.members(name)).size() == 1);
  }

  private boolean isOne(Who who) {
    return switch (who) {
      case Who.Named(var name, _) -> isOne(name);
      case Who.Relative(var relation, _) -> !areSeveral(relation);
      case Who.Union _ -> false;
      case Who.Except(var base, _) -> isOne(base);
    };
  }
}
