package casus.engine.audit;

import casus.engine.audit.Clashes.Clash;
import casus.engine.audit.Voice.Said;
import casus.machine.Input;
import casus.pact.Clause;
import casus.pact.Pact;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/// Whether a party can be bound by one text to do what the same text binds it not to do: whether,
/// while it owes a duty, every way to perform it breaks something that it must keep up.
public final class Collisions {
  private final Board board;
  private final Clashes clashes;

  private Collisions(Board board) {
    this.board = board;
    clashes = new Clashes(List.of(board));
  }

  /// A duty that cannot be kept together with some bans or standing duties, the bearers concerned,
  /// and a play that ends with the breach.
  public record Collision(
      Clause.Norm duty,
      List<Clause.Norm> broken,
      List<String> bearers,
      Witness witness,
      Bounds bounds) {
    public Collision {
      broken = List.copyOf(broken);
      bearers = List.copyOf(bearers);
    }
  }

  /// The collisions within a text, one for each duty.
  public static List<Collision> of(Study study) {
    var pact = study.pact();
    var kept = kept(pact, 0);
    if (kept.isEmpty()) return List.of();
    var collisions = new Collisions(study.board());
    return pact.all(Clause.Norm.class).stream()
        .flatMap(duty -> collisions.collision(duty, kept).stream())
        .toList();
  }

  /// What a text, the one of a number, has parties keep up.
  static List<Provision> kept(Pact pact, int text) {
    return pact.all(Clause.Norm.class).stream()
        .filter(Clause.Norm::maintains)
        .map(norm -> new Provision(text, norm))
        .toList();
  }

  /// What the text sets neither above nor below a duty. Between a duty of a case and what belongs
  /// to no case precedence excuses nobody, yet says which goes first.
  static List<Provision> unsettled(Pact pact, Clause.Norm duty, List<Provision> kept) {
    var orders = pact.all(Clause.Precedence.class);
    return kept.stream()
        .filter(norm ->
            orders.stream()
                .noneMatch(
                    order -> ranks(order, duty, norm.norm()) || ranks(order, norm.norm(), duty)))
        .toList();
  }

  private static boolean ranks(Clause.Precedence order, Clause.Norm above, Clause.Norm below) {
    return order.superior().equals(above.label().name())
        && order.inferior().contains(below.label().name());
  }

  private Optional<Collision> collision(Clause.Norm norm, List<Provision> all) {
    var before = board.states();
    var duty = new Provision(0, norm);
    if (clashes.candidates(duty, all).isEmpty()) return Optional.empty();
    var kept = unsettled(board.pact(), norm, all);
    var candidates = clashes.candidates(duty, kept);
    var bearers = new LinkedHashSet<String>();
    Optional<Clash> first = Optional.empty();
    for (var opening : Openings.of(board, norm, (_, _) -> true))
      for (var found : clashes.of(duty, kept, opening, List.of(), candidates)) {
        bearers.add(board.program().actor(found.bearer()));
        if (first.isEmpty()) first = Optional.of(found);
      }
    return first.map(clash ->
        new Collision(
            norm,
            clash.broken().stream().map(Provision::norm).toList(),
            List.copyOf(bearers),
            story(clash),
            new Bounds(board.states() - before, List.of(Concert.LIMIT))));
  }

  private Story story(Clash clash) {
    var inputs = new ArrayList<Input>(List.of(Board.opening()));
    clash.play().stream().map(Said::input).forEach(inputs::add);
    return Story.of(
        board.program(),
        clashes.reading(0),
        inputs,
        new Story.Ending.Breaks(clash.shown().stream().map(Provision::name).toList()));
  }
}
