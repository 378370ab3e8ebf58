package casus.engine.audit;

import casus.engine.Wording;
import casus.engine.audit.Grid.Side;
import casus.machine.Input;
import casus.pact.Clause;
import casus.pact.Pattern;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Who can be attacked and who can attack: parties that the text treats alike stand together, and
/// beside them the states that it names, any other state, somebody who is no state, and somebody
/// unknown.
final class Sides {
  static final String ANOTHER_STATE = "another state";
  static final String NO_STATE = "somebody who is no state";
  static final String UNKNOWN = "somebody unknown";

  /// A name does not list more codes than these.
  private static final int MOST_NAMED = 6;

  private final Board board;

  Sides(Board board) {
    this.board = board;
  }

  /// Whom the text protects: those on whom its triggers, opinions and promises take deeds.
  List<Side> victims() {
    var all = protectedOnes();
    var sides = new ArrayList<Side>();
    for (var group : board.twins()) {
      var here = group.stream().filter(all::contains).toList();
      if (!here.isEmpty()) sides.add(side(here));
    }
    for (var actor : all) if (!board.party(actor)) sides.add(side(List.of(actor)));
    return sides;
  }

  /// The same, each for itself.
  List<Side> eachVictim() {
    return victims().stream()
        .flatMap(side -> side.actors().stream())
        .map(actor -> side(List.of(actor)))
        .toList();
  }

  private Set<Integer> protectedOnes() {
    var calling = taken(false);
    return calling.isEmpty() ? taken(true) : calling;
  }

  private Set<Integer> taken(boolean promises) {
    var found = new LinkedHashSet<Integer>();
    for (var clause : board.pact().clauses())
      if (Goal.takesDeeds(clause) && clause instanceof Clause.Norm == promises)
        for (var pattern : patterns(clause))
          found.addAll(
              pattern
                  .on()
                  .map(who -> board.members(who, Input.UNSAID, Input.UNSAID))
                  .orElseGet(() -> promises ? Set.of() : new LinkedHashSet<>(board.parties())));
    return found;
  }

  private static List<Pattern> patterns(Clause clause) {
    return clause instanceof Clause.Norm norm
        ? Links.broken(norm)
        : Links.when(clause).flatMap(when -> Links.patterns(when).stream()).toList();
  }

  /// Whoever can attack some of those protected.
  List<Side> attackers(Side victim) {
    var sides = new ArrayList<Side>();
    for (var group : board.twins()) {
      var others = group.equals(victim.actors()) && group.size() == 1 ? List.<Integer>of() : group;
      if (!others.isEmpty()) sides.add(side(others));
    }
    for (var outsider : board.outsiders())
      if (outsider != board.thirdState()) sides.add(side(List.of(outsider)));
    sides.add(new Side(List.of(ANOTHER_STATE), List.of(board.thirdState())));
    sides.add(new Side(List.of(NO_STATE), List.of(board.thirdState() + 1)));
    sides.add(new Side(List.of(UNKNOWN), List.of(board.thirdState() + 2)));
    return sides;
  }

  /// A state that is no party and that the text does not name.
  List<Side> anyState() {
    return List.of(new Side(List.of(ANOTHER_STATE), List.of(board.thirdState())));
  }

  /// One attacker by its code.
  List<Side> named(String code) {
    var name = code.equals("UNKNOWN") ? UNKNOWN : code;
    return List.of(new Side(List.of(name), List.of(board.program().actorNumber(code))));
  }

  /// Some actors put together.
  Side side(List<Integer> actors) {
    return new Side(names(actors.stream().map(board.program()::actor).toList()), actors);
  }

  private List<String> names(List<String> codes) {
    if (codes.size() <= MOST_NAMED) return codes;
    for (var role : board.pact().roles()) {
      var members = board.pact().members(role);
      if (!members.containsAll(codes)) continue;
      var rest = members.stream().filter(member -> !codes.contains(member)).toList();
      if (rest.isEmpty()) return List.of(role);
      if (rest.size() <= MOST_NAMED) return List.of(role + " except " + Wording.either(rest));
    }
    return List.of(codes.size() + " parties");
  }
}
