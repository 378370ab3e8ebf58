package casus.engine.audit;

import casus.engine.audit.Openings.Opening;
import casus.machine.Configuration;
import casus.machine.Input;
import casus.machine.Moves;
import casus.machine.Program;
import casus.machine.Reading;
import casus.machine.Reasons;
import casus.machine.Semantics;
import casus.pact.Clause;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Whether what is owed or decided depends on the order of two acts of different actors at one
/// instant. Goes along plays in which everybody does everything, and tries at each of their
/// situations the pairs of moves of which one at least is a deed that begins a case, the use of a
/// power or a finding: ballots, and performances, do not mind their order among themselves.
public final class Orders {
  private static final int MOST_PAIRS = 400;
  private static final int MOST_SITUATIONS = 12;

  private static final Set<String> LASTING =
      Set.of("active", "breached", "adopted", "available", "reached");

  private static final Bounds.Limit PAIRS = new Bounds.Limit("pairs of acts", MOST_PAIRS);

  private static final Bounds.Limit SITUATIONS =
      new Bounds.Limit("situations of a play", MOST_SITUATIONS);

  private final Board board;
  private final Program program;
  private final Reading reading;
  private final Semantics semantics;
  private final Moves moves;
  private final List<Outcome> outcomes;
  private final Map<List<String>, Sensitive> found = new LinkedHashMap<>();
  private final long before;
  private int pairs;

  /// What may come of a clause, and the machines in which it shows.
  private record Outcome(Clause clause, List<Integer> machines) {}

  private Orders(Board board) {
    this.board = board;
    before = board.states();
    program = board.program();
    reading = Openings.reading(board);
    semantics = new Semantics(program, reading);
    moves = new Moves(program, reading);
    outcomes =
        board.pact().clauses().stream()
            .filter(this::matters)
            .map(clause -> new Outcome(clause, machines(clause)))
            .toList();
  }

  /// A clause that takes effect, or is breached, in one order of two acts and not in the other.
  ///
  /// @param first the act that comes first in the order of the witness, in words
  /// @param second the act that comes behind it
  /// @param otherwise the same in the other order
  public record Sensitive(
      Clause clause, String first, String second, Story witness, Story otherwise, Bounds bounds) {}

  /// What depends on an order, once for each clause and kinds of acts.
  public static List<Sensitive> of(Study study) {
    var orders = new Orders(study.board());
    for (var clause : study.pact().clauses())
      if (clause instanceof Clause.Trigger
          || clause instanceof Clause.Power power && power.upon().isEmpty())
        for (var opening : orders.openings(clause)) orders.along(clause, opening);
    return List.copyOf(orders.found.values());
  }

  /// A decision for which nothing waits decides nothing that the text speaks of.
  private boolean matters(Clause clause) {
    return switch (clause) {
      case Clause.Norm _, Clause.Stage _, Clause.Trigger _ -> true;
      case Clause.Decision decision -> board.links().downstream(decision).size() > 1;
      case Clause.Power power -> Help.isAllowedBy(power);
      case Clause.Remedy _, Clause.Voiding _, Clause.Party _, Clause.OpenRole _ -> false;
      case Clause.Body _, Clause.Zone _, Clause.ActDefinition _, Clause.Term _ -> false;
      case Clause.OpenTime _, Clause.Exemption _, Clause.Entry _, Clause.Expiry _ -> false;
      case Clause.Precedence _, Clause.Rank _, Clause.Verification _ -> false;
    };
  }

  /// The first with a party for attacker, and the first with none.
  private List<Opening> openings(Clause clause) {
    var all = Openings.of(board, clause, (_, _) -> true);
    var found = new ArrayList<Opening>();
    all.stream()
        .filter(opening -> board.party(opening.attacker()))
        .findFirst()
        .ifPresent(found::add);
    all.stream()
        .filter(opening -> !board.party(opening.attacker()))
        .findFirst()
        .ifPresent(found::add);
    return found;
  }

  // Along a play.

  private void along(Clause start, Opening opening) {
    var played = new LinkedHashSet<Clause>(board.links().downstream(start));
    var play = Concert.of(board, reading, played, opening.deeds(), opening.withheld());
    var at = program.initial();
    var inputs = new ArrayList<Input>();
    var every = Math.max(1, Math.ceilDiv(play.inputs().size(), MOST_SITUATIONS));
    for (var number = 0; number < play.inputs().size(); number++) {
      var input = play.inputs().get(number);
      at = semantics.step(at, input, Reasons.NONE);
      inputs.add(input);
      if (number > 2 && number % every != 0) continue;
      var deeds = number == 0 ? opening.deeds().stream().limit(1).toList() : List.<Input>of();
      situation(inputs, at, deeds, Math.max(0, input.tick()));
    }
  }

  private void situation(List<Input> before, Configuration at, List<Input> deeds, int tick) {
    var all = new ArrayList<>(deeds);
    for (var actor : actors()) for (var move : moves.of(at, actor)) all.add(move.at(tick));
    for (var one = 0; one < all.size(); one++)
      for (var other = one + 1; other < all.size(); other++) {
        var first = all.get(one);
        var second = all.get(other);
        if (first.actor() == second.actor()
            || !begins(first) && !begins(second)
            || pairs >= MOST_PAIRS) continue;
        pairs++;
        compare(before, at, first, second);
      }
  }

  /// Two of each group of parties that the text treats alike, and the bodies.
  private List<Integer> actors() {
    var found = new ArrayList<Integer>();
    board.twins().forEach(group -> group.stream().limit(2).forEach(found::add));
    for (var body : board.pact().all(Clause.Body.class))
      found.add(program.actorNumber(body.label().name()));
    return found;
  }

  private boolean begins(Input input) {
    return input.part() < 0
        || switch (program.clause(input.part())) {
          case Clause.Power _, Clause.Term _, Clause.Voiding _ -> true;
          default -> false;
        };
  }

  private void compare(List<Input> before, Configuration at, Input first, Input second) {
    var straight = after(at, first, second);
    var turned = after(at, second, first);
    if (straight.equals(turned)) return;
    for (var outcome : outcomes) {
      if (shown(straight, outcome).equals(shown(turned, outcome))) continue;
      var key = List.of(kind(first), kind(second));
      if (found.containsKey(key)) return;
      var sensitive = sensitive(before, outcome.clause(), first, second);
      if (sensitive.isEmpty()) continue;
      found.put(key, sensitive.get());
      return;
    }
  }

  private Configuration after(Configuration at, Input first, Input second) {
    var next = semantics.step(at, first, Reasons.NONE);
    next = semantics.step(next, second, Reasons.NONE);
    board.count();
    board.count();
    return semantics.step(next, Input.pass(first.tick()), Reasons.NONE);
  }

  /// What is owed, broken, decided, allowed or met. What has been done is not owed any more, as
  /// what has lapsed.
  private Set<String> shown(Configuration at, Outcome outcome) {
    var found = new LinkedHashSet<String>();
    var clause = outcome.clause();
    if (clause instanceof Clause.Trigger && Effect.any(program, at, List.of(clause.label().name())))
      found.add("met");
    for (var number : outcome.machines()) {
      var state = Effect.state(program, at, number);
      if (LASTING.contains(state)) found.add(state);
    }
    return found;
  }

  private List<Integer> machines(Clause clause) {
    return IntStream.range(0, program.instanceCount())
        .filter(number -> program.instance(number).part() >= 0)
        .filter(number -> program.clause(program.instance(number).part()).equals(clause))
        .boxed()
        .toList();
  }

  private String kind(Input input) {
    return program.deed(input.deed()) + " " + input.part();
  }

  // The answer.

  /// Empty if the stories end alike: what was done in one of them was not left undone in the other.
  private Optional<Sensitive> sensitive(
      List<Input> before, Clause clause, Input first, Input second) {
    var straight = story(before, clause, first, second);
    var turned = story(before, clause, second, first);
    if (straight.ending().equals(turned.ending())) return Optional.empty();
    // The order in which less is owed or decided is told.
    return Optional.of(
        straight.ending() instanceof Story.Ending.NeverArises
            ? told(clause, first, second, straight, turned)
            : told(clause, second, first, turned, straight));
  }

  private Sensitive told(Clause clause, Input first, Input second, Story story, Story otherwise) {
    var bounds = new Bounds(board.states() - before, List.of(PAIRS, SITUATIONS));
    return new Sensitive(clause, words(first), words(second), story, otherwise, bounds);
  }

  private Story story(List<Input> before, Clause clause, Input first, Input second) {
    var inputs = new ArrayList<>(before);
    inputs.add(first);
    inputs.add(second);
    inputs.add(Input.pass(first.tick()));
    var at = program.initial();
    for (var input : inputs) at = semantics.step(at, input, Reasons.NONE);
    var names = List.of(clause.label().name());
    var ending =
        Effect.breached(program, at, names.getFirst())
            ? new Story.Ending.Breaks(names)
            : Effect.any(program, at, names)
                ? new Story.Ending.Arises(names)
                : new Story.Ending.NeverArises(names);
    return Story.of(program, reading, inputs, ending);
  }

  /// An act in words, as a story tells it that begins with it.
  private String words(Input input) {
    return new Teller(program).tell(reading, List.of(Board.opening(), input)).getLast().event();
  }
}
