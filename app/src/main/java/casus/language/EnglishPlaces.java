package casus.language;

import casus.pact.Area;
import casus.pact.Clause;
import casus.pact.Pact;
import casus.vocabulary.Actor;
import casus.vocabulary.Actors;
import casus.vocabulary.Places;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Places in words.
final class EnglishPlaces {
  /// First words of titles that are no proper names.
  private static final List<String> COMMON =
      List.of(
          "Area",
          "Contiguous",
          "Embassies",
          "Networks",
          "Part",
          "Parts",
          "Public",
          "Seas",
          "Security",
          "Space",
          "Territory");

  private static final List<String> THE =
      List.of(
          "Ocean",
          "Sea",
          "Atlantic",
          "Pacific",
          "Gulf",
          "Mexico",
          "East",
          "Azov",
          "Americas",
          "Islands",
          "region",
          "regions",
          "hemisphere");

  private final Pact pact;
  private final EnglishPeople people;

  EnglishPlaces(Pact pact, EnglishPeople people) {
    this.pact = pact;
    this.people = people;
  }

  String say(Area area) {
    return switch (area) {
      case Area.Named(var name, _) -> named(name);
      case Area.TerritoryOf(var who) -> "the territory of " + people.any(who);
      case Area.IslandsOf(var who) -> "the islands of " + people.any(who);
      case Area.ForcesOf(var who) -> "the forces, vessels and aircraft of " + people.any(who);
      case Area.Union(var parts) ->
          String.join(", together with ", parts.stream().map(this::say).toList());
      case Area.In(var base, var limits) -> one(base) + " in " + list(limits, "or");
      case Area.Except(var base, var excluded) -> one(base) + " except " + list(excluded, "and");
      case Area.NorthOf(var base, var line, _) -> one(base) + " north of " + line(line);
    };
  }

  /// What is narrowed as a whole stands in parentheses.
  private String one(Area area) {
    return area instanceof Area.Union ? "(" + say(area) + ")" : say(area);
  }

  /// Behind "in": any of several parts will do.
  String within(Area area) {
    return area instanceof Area.Union(var parts) ? list(parts, "or") : say(area);
  }

  private String list(List<Area> parts, String last) {
    return EnglishWords.list(parts.stream().map(this::say).toList(), last);
  }

  private String named(String name) {
    if (pact.find(Clause.Zone.class, name).isPresent())
      return "the area " + EnglishWords.quoted(name);
    var state = Actors.find(name).filter(actor -> actor.kind() == Actor.Kind.STATE);
    return state
        .map(Actor::inText)
        .or(() -> Places.find(name).map(region -> title(region.title())))
        .orElse(name);
  }

  private static String title(String title) {
    var comma = title.indexOf(", ");
    if (comma > 0)
      return title(title.substring(0, comma)) + " (" + title.substring(comma + 2) + ")";
    if (title.endsWith(" below"))
      return title.replaceFirst(" (named )?below$", " with names of their own");
    var first = title.split(" ", -1)[0];
    if (COMMON.contains(first))
      return first.toLowerCase(Locale.ROOT) + title.substring(first.length());
    return THE.stream().anyMatch(title::endsWith) ? "the " + title : title;
  }

  private static String line(String name) {
    var words =
        Stream.of(EnglishWords.spaced(name).split(" ", -1))
            .map(word -> word.equals("of") ? word : EnglishWords.sentence(word))
            .toList();
    return "the " + String.join(" ", words);
  }
}
