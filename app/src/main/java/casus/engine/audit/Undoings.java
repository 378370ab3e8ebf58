package casus.engine.audit;

import casus.machine.Input;
import casus.machine.Journal;
import casus.machine.Moves;
import casus.machine.Note;
import casus.machine.Reading;
import casus.machine.Semantics;
import casus.pact.Clause;
import casus.pact.Pattern;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Looks for what a possible attacker can do beforehand so that help falls away: what it does, its
/// attack, and then the game in which everybody else does what helps. It counts only where help
/// would have come without it.
///
/// A power with notice, or for which something else must happen first, is not looked at: who can
/// leave in time is a question of its own.
final class Undoings {
  private final Study study;
  private final List<Undoing> found = new ArrayList<>();

  /// What is done before the attack, and how that brings the condition about.
  private record Prelude(Undoing.How how, List<Input> inputs) {}

  /// An attacker that can, under some readings.
  private record Proof(List<Reading> readings, Story story) {}

  private Undoings(Study study) {
    this.study = study;
  }

  static List<Undoing> of(Study study) {
    var undoings = new Undoings(study);
    study.pact().clauses().forEach(undoings::consider);
    return List.copyOf(undoings.found);
  }

  private void consider(Clause clause) {
    var touched = touched(clause);
    if (touched.isEmpty()) return;
    var help = help(touched.get());
    if (help.isEmpty()) return;
    var subject = study.subject(help);
    for (var how : Undoing.How.values()) {
      var proofs = new LinkedHashMap<Integer, Proof>();
      for (var opening : subject.openings())
        if (opening.isPresent() && !proofs.containsKey(opening.get().attacker()))
          proof(subject, clause, how, opening.get())
              .ifPresent(proof -> proofs.put(opening.get().attacker(), proof));
      if (proofs.isEmpty()) continue;
      found.add(undoing(subject, clause, how, proofs));
      return;
    }
  }

  private Undoing undoing(
      Subject subject, Clause clause, Undoing.How how, Map<Integer, Proof> proofs) {
    var board = subject.board();
    var first = proofs.values().iterator().next();
    var readings = subject.readings();
    return new Undoing(
        clause,
        how,
        Twins.spread(board.twins(), proofs.keySet()).stream().map(board.program()::actor).toList(),
        subject.goals(),
        readings.difference(first.readings().getFirst(), first.readings()),
        first.story());
  }

  // What is touched.

  /// What a clause suspends, ends or waives: the names of clauses, none for the whole text; empty
  /// if it does not do so at once and of somebody's own accord.
  private static Optional<List<String>> touched(Clause clause) {
    if (clause instanceof Clause.Voiding voiding) return Optional.of(voiding.clauses());
    if (!(clause instanceof Clause.Power power)
        || power.notice().isPresent()
        || !power.upon().isEmpty()) return Optional.empty();
    return power.ability() instanceof Clause.Ability.Touch(var effect, var clauses)
            && effect != Clause.Effect.RESUME
        ? Optional.of(clauses)
        : Optional.empty();
  }

  /// The clauses for help that hang on some clauses.
  private List<String> help(List<String> touched) {
    var links = study.board().links();
    return study.helpInAnyForm().stream()
        .filter(name ->
            touched.isEmpty()
                || links.named(name).stream()
                    .flatMap(clause -> links.upstream(clause).stream())
                    .anyMatch(clause -> touched.contains(clause.label().name())))
        .toList();
  }

  // What is done.

  private Optional<Proof> proof(Subject subject, Clause clause, Undoing.How how, Attack attack) {
    var under = new ArrayList<Reading>();
    var story = Optional.<Story>empty();
    for (var reading : subject.readings().all()) {
      var prelude = prelude(subject, clause, how, attack, reading);
      if (prelude.isEmpty()) continue;
      var game = undone(subject, prelude.get(), attack, reading);
      if (game.isEmpty()) continue;
      under.add(reading);
      if (story.isEmpty()) story = Optional.of(game.get().story(study.board()));
    }
    return story.map(told -> new Proof(under, told));
  }

  /// The game after a prelude, if help never comes in it, and would have come without: although
  /// everybody helps, or else although everybody but the attacker does.
  private Optional<Contest> undone(
      Subject subject, Prelude prelude, Attack attack, Reading reading) {
    for (var blockers : List.of(List.<Integer>of(), List.of(attack.attacker()))) {
      var opening = Optional.of(attack);
      var without = study.contest(subject, reading, opening, blockers);
      if (without.map(Contest::blocked).orElse(true)) return Optional.empty();
      var game =
          study
              .contest(subject, reading, prelude.inputs(), opening, blockers)
              .filter(Contest::blocked);
      if (game.isPresent()) return game;
    }
    return Optional.empty();
  }

  private Optional<Prelude> prelude(
      Subject subject, Clause clause, Undoing.How how, Attack attack, Reading reading) {
    return switch (how) {
      case DEED, FINDING, TELLING ->
          clause instanceof Clause.Voiding voiding
              ? told(subject, voiding, how, attack, reading)
              : Optional.empty();
      case POWER ->
          clause instanceof Clause.Power
              ? used(subject, clause, attack.attacker(), reading)
              : Optional.empty();
    };
  }

  private static Optional<Prelude> used(
      Subject subject, Clause clause, int attacker, Reading reading) {
    var board = subject.board();
    if (!board.party(attacker)) return Optional.empty();
    var part = part(board, clause);
    return new Moves(board.program(), reading)
        .of(board.start(reading), attacker).stream()
            .filter(move -> move.part() == part)
            .findFirst()
            .map(move -> new Prelude(Undoing.How.POWER, List.of(move)));
  }

  private static int part(Board board, Clause clause) {
    return board.program().partNumber(clause.label().name()).orElseThrow();
  }

  /// The first deed of the attacker, or of its victim as the attacker tells it, by which the
  /// condition has its effect.
  private static Optional<Prelude> told(
      Subject subject, Clause.Voiding voiding, Undoing.How how, Attack attack, Reading reading) {
    var board = subject.board();
    var own = how == Undoing.How.DEED;
    var finds = finds(board, voiding, attack);
    if (how == Undoing.How.FINDING && !finds) return Optional.empty();
    if (how == Undoing.How.TELLING && !(voiding.decider() instanceof Clause.Decider.Nobody))
      return Optional.empty();
    var doer = own ? attack.attacker() : attack.victim();
    var target = own ? attack.victim() : attack.attacker();
    for (var pattern : Links.patterns(voiding.when()))
      for (var deed : deeds(board, pattern, doer, target)) {
        var inputs = new ArrayList<>(List.of(deed));
        if (finds)
          inputs.add(
              board.say(attack.attacker(), "determine-yes", Input.UNSAID, part(board, voiding)));
        if (voids(board, voiding, reading, inputs)) return Optional.of(new Prelude(how, inputs));
      }
    return Optional.empty();
  }

  private static boolean finds(Board board, Clause.Voiding voiding, Attack attack) {
    return voiding.decider() instanceof Clause.Decider.Of(var who)
        && board.cast(who, attack.victim(), attack.attacker()).contains(attack.attacker());
  }

  /// What an actor can do that a pattern describes: each act, where the pattern or the vocabulary
  /// has it done.
  private static List<Input> deeds(Board board, Pattern pattern, int doer, int target) {
    var found = new ArrayList<Input>();
    if (!may(board, pattern, doer)) return found;
    var targets = targets(board, pattern, doer, target);
    for (var act : Attack.acts(board, List.of(pattern)))
      for (var on : targets)
        for (var leaf : leaves(board, pattern, on)) {
          if (!Ground.possible(act, leaf)) continue;
          var object = Board.object(act, Ground.atSea(leaf));
          board
              .deed(act)
              .ifPresent(
                  deed -> found.add(board.act(doer, deed, on, object, leaf, Input.UNSAID, 1)));
        }
    return found;
  }

  private static boolean may(Board board, Pattern pattern, int doer) {
    return pattern
        .by()
        .map(who -> board.members(who, Input.UNSAID, Input.UNSAID).contains(doer))
        .orElse(true);
  }

  private static Set<Integer> targets(Board board, Pattern pattern, int doer, int target) {
    if (pattern.on().isEmpty()) return Set.of(target);
    var found = new LinkedHashSet<>(board.members(pattern.on().get(), Input.UNSAID, Input.UNSAID));
    found.remove(doer);
    return found.contains(target) ? Set.of(target) : found;
  }

  /// One place is as good as another, unless the pattern asks for some.
  private static List<Integer> leaves(Board board, Pattern pattern, int target) {
    var ground = board.ground();
    return pattern.in().map(ground::of).orElseGet(() -> ground.of(target).subList(0, 1));
  }

  private static boolean voids(
      Board board, Clause.Voiding voiding, Reading reading, List<Input> inputs) {
    var semantics = new Semantics(board.program(), reading);
    var journal = new Journal();
    var at = board.start(reading);
    for (var input : inputs) {
      at = semantics.step(at, input, journal);
      board.count();
    }
    var part = part(board, voiding);
    return journal.entries().stream()
        .anyMatch(entry ->
            entry instanceof Journal.Entry.Noted noted
                && noted.note() == Note.VOIDED
                && noted.part() == part);
  }
}
