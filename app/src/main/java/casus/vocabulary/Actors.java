package casus.vocabulary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The actor register: every state since 1816 by its ISO 3166-1 alpha-3 code, or, where it has
/// none, by its Correlates of War abbreviation; then organisations and groups by a code of our own.
/// How continuity was decided stands in the notes of the actors.
public final class Actors {
  public static final List<Actor> ALL = read();

  private static final Index<Actor> BY_CODE = new Index<>(ALL, Actor::code);

  private Actors() {}

  /// The actor of exactly this code.
  public static Optional<Actor> find(String code) {
    return BY_CODE.find(code);
  }

  /// Who may be meant by a code, a two-letter code, a Correlates of War abbreviation, a name or a
  /// part of one, in any case of letters: the best match first, equals in the order of the
  /// register.
  public static List<Actor> search(String text) {
    record Match(Actor actor, int rank) {}
    var sought = text.strip().toLowerCase(Locale.ROOT);
    if (sought.isEmpty()) return List.of();
    return ALL.stream()
        .map(actor -> new Match(actor, rank(actor, sought)))
        .filter(match -> match.rank() < NO_MATCH)
        .sorted(Comparator.comparingInt(Match::rank))
        .map(Match::actor)
        .toList();
  }

  private static final int NO_MATCH = 5;

  private static int rank(Actor actor, String sought) {
    if (same(actor.code(), sought)) return 0;
    if (same(actor.name(), sought)) return 1;
    if (actor.aliases().stream().anyMatch(alias -> same(alias, sought))) return 2;
    if (former(actor).anyMatch(name -> same(name, sought))) return 3;
    // Two letters are a code, or nothing: half the register has "an" somewhere in its name.
    if (sought.length() < 3) return NO_MATCH;
    var names = Stream.concat(Stream.of(actor.name()), actor.aliases().stream());
    if (Stream.concat(names, former(actor))
        .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(sought))) return 4;
    return NO_MATCH;
  }

  private static Stream<String> former(Actor actor) {
    return actor.spells().stream()
        .flatMap(spell -> Stream.concat(Stream.of(spell.name()), spell.cow().stream()));
  }

  private static boolean same(String name, String sought) {
    return name.toLowerCase(Locale.ROOT).equals(sought);
  }

  private static List<Actor> read() {
    var spells = new LinkedHashMap<String, List<Spell>>();
    record Line(String code, Spell spell) {}
    var lines =
        Table.read(
            "spells.tsv",
            "code from until name cow cow-number gw-number",
            row ->
                new Line(
                    row.text("code"),
                    new Spell(
                        row.date("from").orElseThrow(IllegalArgumentException::new),
                        row.date("until"),
                        row.text("name"),
                        row.optional("cow"),
                        row.number("cow-number"),
                        row.number("gw-number"))));
    for (var line : lines)
      spells.computeIfAbsent(line.code(), code -> new ArrayList<>()).add(line.spell());
    var actors = new ArrayList<Actor>();
    for (var file : List.of("states.tsv", "organisations.tsv")) {
      actors.addAll(Table.read(file, "code name kind aliases note", row -> actor(row, spells)));
    }
    if (!spells.isEmpty())
      throw new IllegalStateException("spells.tsv: no such actors: " + spells.keySet());
    return List.copyOf(actors);
  }

  private static Actor actor(Table.Row row, Map<String, List<Spell>> spells) {
    var code = row.text("code");
    var own = spells.remove(code);
    return new Actor(
        code,
        row.text("name"),
        Word.need(Actor.Kind.values(), row.text("kind")),
        row.list("aliases"),
        own == null ? List.of() : own,
        row.cell("note"));
  }
}
