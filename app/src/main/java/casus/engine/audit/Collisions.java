package casus.engine.audit;

import casus.engine.audit.Openings.Opening;
import casus.machine.Configuration;
import casus.machine.Input;
import casus.machine.Program;
import casus.machine.Reading;
import casus.machine.Reasons;
import casus.machine.Semantics;
import casus.pact.Clause;
import casus.pact.Pact;
import casus.vocabulary.ActTypes;
import casus.vocabulary.DutyTypes;
import casus.vocabulary.TargetKind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Whether a party can be bound to do what it is bound not to do: whether, while it owes a duty,
/// every way to perform it breaks something that it must keep up. Precedence and exceptions are the
/// machine's to apply: what they settle binds no more when the deed is done.
public final class Collisions {
  private final Board board;
  private final Reading reading;
  private final Semantics semantics;

  private Collisions(Board board) {
    this.board = board;
    reading = Openings.reading(board);
    semantics = new Semantics(board.program(), reading);
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
    var links = new Links(pact);
    var kept = pact.all(Clause.Norm.class).stream().filter(Clause.Norm::maintains).toList();
    var pairs =
        pact.all(Clause.Norm.class).stream()
            .filter(norm -> groups(norm).stream().anyMatch(ways -> banned(links, ways, kept)))
            .toList();
    if (pairs.isEmpty()) return List.of();
    var collisions = new Collisions(study.board());
    return pairs.stream()
        .flatMap(duty -> collisions.collision(duty, unsettled(pact, duty, kept)).stream())
        .toList();
  }

  /// What the text sets neither above nor below a duty. Between a duty of a case and what belongs
  /// to no case precedence excuses nobody, yet says which goes first.
  private static List<Clause.Norm> unsettled(Pact pact, Clause.Norm duty, List<Clause.Norm> kept) {
    var orders = pact.all(Clause.Precedence.class);
    return kept.stream()
        .filter(norm ->
            orders.stream()
                .noneMatch(order -> ranks(order, duty, norm) || ranks(order, norm, duty)))
        .toList();
  }

  private static boolean ranks(Clause.Precedence order, Clause.Norm above, Clause.Norm below) {
    return order.superior().equals(above.label().name())
        && order.inferior().contains(below.label().name());
  }

  /// Whether each of some ways to perform a duty is a deed of which some ban speaks.
  private static boolean banned(Links links, List<String> ways, List<Clause.Norm> kept) {
    var acts = new LinkedHashSet<String>();
    for (var norm : kept) acts.addAll(acts(links, norm));
    return !ways.isEmpty() && acts.containsAll(ways);
  }

  private static Set<String> acts(Links links, Clause.Norm norm) {
    var acts = new LinkedHashSet<String>();
    for (var act : links.acts(Links.broken(norm))) acts.addAll(performing(act));
    return acts;
  }

  /// Every deed that counts as a performance of a word.
  private static List<String> performing(String word) {
    var ways = new LinkedHashSet<>(DutyTypes.performances(word));
    ActTypes.named(word).forEach(act -> ways.add(act.name()));
    return List.copyOf(ways);
  }

  /// The ways to perform a duty; where it asks for several performances, those of each.
  private static List<List<String>> groups(Clause.Norm norm) {
    if (!(norm.content() instanceof Clause.Content.Perform(var all, var names, var quantity)))
      return List.of();
    if (all) return names.stream().map(Collisions::performing).toList();
    return List.of(names.stream().flatMap(name -> performing(name).stream()).distinct().toList());
  }

  // The plays.

  private Optional<Collision> collision(Clause.Norm duty, List<Clause.Norm> kept) {
    var before = board.states();
    var candidates =
        groups(duty).stream().filter(ways -> banned(board.links(), ways, kept)).toList();
    var bearers = new LinkedHashSet<String>();
    Optional<Clash> first = Optional.empty();
    for (var opening : Openings.of(board, duty, (_, _) -> true))
      for (var found : clashes(duty, kept, opening, candidates)) {
        bearers.add(board.program().actor(found.bearer()));
        if (first.isEmpty()) first = Optional.of(found);
      }
    return first.map(clash ->
        new Collision(
            duty,
            clash.broken(),
            List.copyOf(bearers),
            story(clash),
            new Bounds(board.states() - before, List.of(Concert.LIMIT))));
  }

  private Story story(Clash clash) {
    return Story.of(
        board.program(),
        reading,
        clash.inputs(),
        new Story.Ending.Breaks(clash.shown().stream().map(norm -> norm.label().name()).toList()));
  }

  /// A bearer who breaks something by whatever performs, what it does in the play, and what of all
  /// that breaks.
  private record Clash(
      int bearer, List<Clause.Norm> broken, List<Input> inputs, List<Clause.Norm> shown) {}

  /// Goes through a play in which the duty is not performed, and tries all that would perform it as
  /// soon as it is owed.
  private List<Clash> clashes(
      Clause.Norm duty, List<Clause.Norm> kept, Opening opening, List<List<String>> groups) {
    var played = new LinkedHashSet<Clause>(board.links().upstream(duty));
    played.remove(duty);
    kept.forEach(norm -> played.addAll(board.links().upstream(norm)));
    var play = Concert.of(board, reading, played, opening.deeds(), opening.withheld());
    var found = new ArrayList<Clash>();
    var at = board.program().initial();
    var inputs = new ArrayList<Input>();
    var tried = new LinkedHashSet<Integer>();
    for (var input : play.inputs()) {
      at = semantics.step(at, input, Reasons.NONE);
      inputs.add(input);
      if (input.tick() < 0) continue;
      for (var bearer : owing(duty, at, opening))
        if (tried.add(bearer))
          for (var ways : groups)
            clash(kept, at, bearer, deeds(ways, bearer, opening, duty, input.tick()))
                .ifPresent(clash -> found.add(behind(inputs, clash)));
    }
    return found;
  }

  private static Clash behind(List<Input> inputs, Clash clash) {
    var all = new ArrayList<>(inputs);
    all.addAll(clash.inputs());
    return new Clash(clash.bearer(), clash.broken(), all, clash.shown());
  }

  private List<Integer> owing(Clause.Norm duty, Configuration at, Opening opening) {
    var program = board.program();
    var bearing = board.cast(duty.bearing().who(), opening.victim(), opening.attacker());
    var found = new ArrayList<Integer>();
    for (var number = 0; number < program.instanceCount(); number++) {
      var instance = program.instance(number);
      if (instance.part() < 0
          || !program.clause(instance.part()).equals(duty)
          || !Effect.state(program, at, number).equals("active")) continue;
      switch (duty.bearing().mode()) {
        case EACH, SHARES -> found.add(instance.actor());
        case JOINTLY -> found.addAll(bearing);
        // Any of several may do it: it collides only if there is nobody else.
        case ANY -> {
          if (bearing.size() == 1) found.addAll(bearing);
        }
      }
    }
    return found;
  }

  private List<Input> deeds(
      List<String> ways, int bearer, Opening opening, Clause.Norm duty, int tick) {
    var targets = new LinkedHashSet<Integer>();
    duty.beneficiary()
        .ifPresent(who -> targets.addAll(board.members(who, opening.victim(), opening.attacker())));
    if (targets.isEmpty()) targets.add(opening.victim());
    var part = board.program().partNumber(duty.label().name()).orElseThrow();
    var found = new ArrayList<Input>();
    for (var way : ways)
      for (var target : targets)
        board
            .deed(way)
            .map(deed ->
                board.act(bearer, deed, target, TargetKind.TERRITORY, Input.UNSAID, part, 1))
            .ifPresent(input -> found.add(input.at(tick)));
    return found;
  }

  /// Whether every one of some deeds breaks something.
  private Optional<Clash> clash(
      List<Clause.Norm> kept, Configuration at, int bearer, List<Input> deeds) {
    var broken = new LinkedHashSet<Clause.Norm>();
    var shown = List.<Clause.Norm>of();
    for (var deed : deeds) {
      var after = semantics.step(at, deed, Reasons.NONE);
      board.count();
      var norms = broken(kept, at, after, bearer);
      if (norms.isEmpty()) return Optional.empty();
      if (shown.isEmpty()) shown = norms;
      broken.addAll(norms);
    }
    return deeds.isEmpty()
        ? Optional.empty()
        : Optional.of(new Clash(bearer, List.copyOf(broken), deeds.subList(0, 1), shown));
  }

  private List<Clause.Norm> broken(
      List<Clause.Norm> kept, Configuration before, Configuration after, int bearer) {
    var program = board.program();
    var found = new ArrayList<Clause.Norm>();
    for (var number = 0; number < program.instanceCount(); number++)
      if (program.instance(number).part() >= 0
          && program.clause(program.instance(number).part()) instanceof Clause.Norm norm
          && kept.contains(norm)
          && (program.instance(number).actor() == bearer || program.instance(number).actor() < 0)
          && isBroken(program, before, after, number)) found.add(norm);
    return found;
  }

  private static boolean isBroken(
      Program program, Configuration before, Configuration after, int number) {
    return !Effect.state(program, before, number).equals("breached")
        && Effect.state(program, after, number).equals("breached");
  }
}
