package casus.engine.audit;

import casus.pact.Clause;
import casus.pact.Pact;
import casus.pact.Pattern;
import casus.vocabulary.ActType;
import casus.vocabulary.ActTypes;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// The deeds that a map of a text, or of several together, tells apart: on each whom they protect,
/// by whoever can attack it, in every place, of every kind. One deed stands for all that no clause
/// tells apart. Actors are numbered as on the first board.
final class Grid {
  private final List<Board> boards;
  private final List<Side> victims;
  private final List<List<String>> acts;
  private final List<List<Spot>> spots = new ArrayList<>();
  private final List<List<Side>> attackers = new ArrayList<>();
  private final Terrain terrain;

  /// Actors whom the texts treat alike, by number; `names` are their codes, or words for them all.
  record Side(List<String> names, List<Integer> actors) {
    Side {
      names = List.copyOf(names);
      actors = List.copyOf(actors);
    }

    String text() {
      return String.join(", ", names);
    }
  }

  /// One field: places in the lists of phases, victims, their attackers and spots, acts.
  record Cell(int phase, int victim, int attacker, int spot, int act) {}

  /// Fields as a reader sees them.
  ///
  /// @param on whoever is attacked
  /// @param by whoever attacks
  /// @param where in words
  /// @param acts what is done
  /// @param others the acts that could be done there besides
  record Scene(
      List<String> on,
      List<String> by,
      String where,
      List<Spot> spots,
      List<String> acts,
      List<String> others) {
    Scene {
      on = List.copyOf(on);
      by = List.copyOf(by);
      spots = List.copyOf(spots);
      acts = List.copyOf(acts);
      others = List.copyOf(others);
    }
  }

  /// @param act the only one that is wanted, if one is
  Grid(
      List<Board> boards,
      Terrain terrain,
      List<Side> victims,
      Function<Side, List<Side>> attackers,
      Optional<String> act) {
    this.boards = List.copyOf(boards);
    this.terrain = terrain;
    this.victims = List.copyOf(victims);
    acts = classes(act.map(List::of).orElseGet(this::hostile));
    for (var victim : victims) {
      spots.add(terrain.spots(victim.actors()));
      this.attackers.add(attackers.apply(victim));
    }
  }

  // The axes.

  private List<String> hostile() {
    var named = new LinkedHashSet<String>();
    for (var board : boards) named.addAll(board.links().acts(patterns(board.pact())));
    var all = new ArrayList<String>();
    for (var type : ActTypes.ALL)
      if (isHostile(type) || named.remove(type.name())) {
        named.remove(type.name());
        all.add(type.name());
      }
    all.addAll(named);
    return all.stream()
        .filter(act -> boards.stream().anyMatch(board -> board.deed(act).isPresent()))
        .toList();
  }

  /// What clauses that take deeds speak of, but for promises.
  private static List<Pattern> patterns(Pact pact) {
    return pact.clauses().stream()
        .filter(clause -> Goal.takesDeeds(clause) && !(clause instanceof Clause.Norm))
        .flatMap(Links::when)
        .flatMap(when -> Links.patterns(when).stream())
        .toList();
  }

  private static boolean isHostile(ActType type) {
    return switch (type.weight()) {
      case YES, YES_OR_THRESHOLD, YES_IF_ATTRIBUTED, THRESHOLD -> true;
      case LOW, LOW_OR_THRESHOLD, LOW_OR_TREATY, CONSULT_ONLY, NO_OR_TREATY -> true;
      case NO, TREATY, VOIDING -> false;
    };
  }

  /// Acts that no clause and no place tells apart, put together.
  private List<List<String>> classes(List<String> all) {
    var patterns =
        boards.stream()
            .flatMap(board -> board.pact().clauses().stream())
            .flatMap(Terrain::patterns)
            .toList();
    var classes = new LinkedHashMap<List<Object>, List<String>>();
    for (var act : all) {
      var like = new ArrayList<Object>();
      like.add(CoverageMap.isArmed(act));
      for (var pattern : patterns) like.add(speaksOf(pattern, act));
      for (var kind : Spot.Kind.values()) {
        var spot = new Spot(kind, 0, 0, 0, new BitSet());
        like.add(spot.takes(act));
        like.add(spot.hits(act));
      }
      classes.computeIfAbsent(like, _ -> new ArrayList<>()).add(act);
    }
    return List.copyOf(classes.values());
  }

  private static boolean speaksOf(Pattern pattern, String act) {
    return pattern.acts().stream().anyMatch(named -> Links.each(named.name()).contains(act));
  }

  // The fields.

  /// The fields of a phase, in order, in which a deed can be done.
  List<Cell> fields(int phase) {
    var all = new ArrayList<Cell>();
    for (var victim = 0; victim < victims.size(); victim++)
      for (var attacker = 0; attacker < attackers.get(victim).size(); attacker++)
        for (var spot = 0; spot < spots.get(victim).size(); spot++)
          for (var act = 0; act < acts.size(); act++) {
            var cell = new Cell(phase, victim, attacker, spot, act);
            if (isPossible(cell)) all.add(cell);
          }
    return all;
  }

  /// Whether the deed of a field can be done at all: nobody invades the high seas, and nobody
  /// attacks itself.
  boolean isPossible(Cell cell) {
    var spot = spot(cell);
    return spot.takes(acts.get(cell.act()).getFirst())
        && side(cell).actors().stream().anyMatch(actor -> actor != spot.victim());
  }

  /// One who attacks, for all of its side.
  int attacker(Cell cell) {
    var victim = spot(cell).victim();
    return side(cell).actors().stream().filter(each -> each != victim).findFirst().orElseThrow();
  }

  /// One act, for all like it.
  String act(Cell cell) {
    return acts.get(cell.act()).getFirst();
  }

  List<Side> victims() {
    return victims;
  }

  List<List<String>> actClasses() {
    return acts;
  }

  Spot spot(Cell cell) {
    return spots.get(cell.victim()).get(cell.spot());
  }

  /// Whether a spot holds the principal part of somebody's own territory.
  boolean isPrincipal(int victim, Spot spot) {
    return spot.kind() == Spot.Kind.HOME
        && victims.get(victim).actors().stream()
            .map(terrain::principal)
            .anyMatch(leaf -> leaf >= 0 && spot.leaves().get(leaf));
  }

  List<Spot> spots(int victim) {
    return spots.get(victim);
  }

  Side side(Cell cell) {
    return attackers.get(cell.victim()).get(cell.attacker());
  }

  List<Side> attackers(int victim) {
    return attackers.get(victim);
  }

  // In words.

  /// Whoever is attacked.
  List<String> victimNames() {
    return victims.stream().flatMap(side -> side.names().stream()).toList();
  }

  /// Whoever can attack somebody.
  List<String> attackerNames() {
    return attackers.stream()
        .flatMap(List::stream)
        .flatMap(side -> side.names().stream())
        .distinct()
        .toList();
  }

  /// Some fields put together.
  Scene scene(List<Cell> cells) {
    var on = new LinkedHashSet<String>();
    var by = new LinkedHashSet<String>();
    var named = new LinkedHashSet<String>();
    var here = new LinkedHashSet<Spot>();
    var all = new LinkedHashSet<Spot>();
    for (var cell : cells) {
      on.addAll(victims.get(cell.victim()).names());
      by.addAll(side(cell).names());
      named.addAll(acts.get(cell.act()));
      here.add(spot(cell));
      all.addAll(spots(cell.victim()));
    }
    // Whoever cannot be attacked with such deeds in a place leaves no gap in it.
    all.removeIf(spot -> named.stream().noneMatch(spot::takes));
    return new Scene(
        List.copyOf(on),
        List.copyOf(by),
        PlaceWords.of(List.copyOf(here), List.copyOf(all)),
        List.copyOf(here),
        List.copyOf(named),
        others(named, here));
  }

  /// What else can be done in some places.
  private List<String> others(Set<String> named, Set<Spot> here) {
    return acts.stream()
        .filter(like -> here.stream().anyMatch(spot -> spot.takes(like.getFirst())))
        .flatMap(List::stream)
        .filter(act -> !named.contains(act))
        .toList();
  }
}
