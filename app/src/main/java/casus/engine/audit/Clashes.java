package casus.engine.audit;

import casus.engine.audit.Openings.Opening;
import casus.engine.audit.Voice.Said;
import casus.machine.Configuration;
import casus.machine.Input;
import casus.machine.Program;
import casus.machine.Reading;
import casus.machine.Reasons;
import casus.machine.Semantics;
import casus.pact.Clause;
import casus.vocabulary.ActTypes;
import casus.vocabulary.DutyTypes;
import casus.vocabulary.TargetKind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Plays in which a duty is owed, under one text or several side by side, and all that would
/// perform it is tried: whoever breaks by each of these deeds something that it must keep up cannot
/// keep both. Precedence and exceptions within a text are the machine's to apply: what they settle
/// binds no more when the deed is done.
final class Clashes {
  private final List<Board> boards;
  private final List<Reading> readings;
  private final List<Semantics> meanings;

  /// The texts, each on its board; the boards begin on one day.
  Clashes(List<Board> boards) {
    this.boards = List.copyOf(boards);
    readings = boards.stream().map(Openings::reading).toList();
    meanings = new ArrayList<>();
    for (var text = 0; text < boards.size(); text++)
      meanings.add(new Semantics(boards.get(text).program(), readings.get(text)));
  }

  /// A bearer, by its number under the text of the duty, who breaks something by whatever performs
  /// the duty.
  ///
  /// @param breaks what each of the deeds breaks
  /// @param play how one of them comes about, which ends it
  /// @param shown what that one breaks
  record Clash(int bearer, List<List<Provision>> breaks, List<Said> play, List<Provision> shown) {
    Clash {
      breaks = breaks.stream().map(List::copyOf).toList();
      play = List.copyOf(play);
      shown = List.copyOf(shown);
    }

    /// All that some of the deeds break.
    List<Provision> broken() {
      return breaks.stream().flatMap(List::stream).distinct().toList();
    }
  }

  /// How the open words of a text are read.
  Reading reading(int text) {
    return readings.get(text);
  }

  /// How many situations have been tried.
  long states() {
    return boards.stream().mapToLong(Board::states).sum();
  }

  // Words.

  /// The groups of ways to perform a duty of which each is a deed that some of the norms speaks of.
  /// Where a duty asks for several performances, each has a group of its own.
  List<List<String>> candidates(Provision duty, List<Provision> kept) {
    var acts = new LinkedHashSet<String>();
    for (var norm : kept) acts.addAll(acts(boards.get(norm.text()).links(), norm.norm()));
    return groups(duty.norm()).stream()
        .filter(ways -> !ways.isEmpty() && acts.containsAll(ways))
        .toList();
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

  private static List<List<String>> groups(Clause.Norm norm) {
    if (!(norm.content() instanceof Clause.Content.Perform(var all, var names, var quantity)))
      return List.of();
    var ways = names.stream().map(name -> fulfilling(norm, name)).toList();
    return all ? ways : List.of(ways.stream().flatMap(List::stream).distinct().toList());
  }

  /// Every performance of a word that is no less than the least that a norm names.
  private static List<String> fulfilling(Clause.Norm norm, String word) {
    return performing(word).stream()
        .filter(way ->
            norm.floor().isEmpty()
                || way.equals(word)
                || norm.floor().stream().anyMatch(least -> DutyTypes.reaches(way, least)))
        .toList();
  }

  // Plays.

  /// Goes through a play in which the duty is not performed, and tries all that would perform it as
  /// soon as it is owed.
  ///
  /// @param opening what begins it under the text of the duty
  /// @param before what has happened by then
  /// @param groups the ways to perform it
  List<Clash> of(
      Provision duty,
      List<Provision> kept,
      Opening opening,
      List<Said> before,
      List<List<String>> groups) {
    var deeds = new ArrayList<>(before);
    for (var deed : opening.deeds()) deeds.add(new Said(duty.text(), deed));
    var play = Concert.of(voices(duty, kept, opening.withheld()), deeds).said();
    var found = new ArrayList<Clash>();
    var at = new ArrayList<Configuration>();
    for (var text = 0; text < boards.size(); text++)
      at.add(boards.get(text).start(readings.get(text)));
    var tried = new LinkedHashSet<Integer>();
    for (var done = 0; done < play.size(); done++) {
      var said = play.get(done);
      for (var text = 0; text < boards.size(); text++) at.set(text, step(text, at.get(text), said));
      for (var bearer : owing(duty, at.get(duty.text()), opening))
        if (tried.add(bearer))
          for (var ways : groups) {
            var ends = deeds(ways, bearer, opening, duty, said.input().tick());
            clash(kept, at, bearer, duty.text(), ends, play.subList(0, done + 1))
                .ifPresent(found::add);
          }
    }
    return found;
  }

  private List<Voice> voices(Provision duty, List<Provision> kept, Predicate<Input> withheld) {
    var voices = new ArrayList<Voice>();
    for (var text = 0; text < boards.size(); text++) {
      var played = new LinkedHashSet<Clause>();
      if (text == duty.text()) {
        played.addAll(boards.get(text).links().upstream(duty.norm()));
        played.remove(duty.norm());
      }
      for (var norm : kept)
        if (norm.text() == text) played.addAll(boards.get(text).links().upstream(norm.norm()));
      voices.add(
          new Voice(
              boards.get(text),
              readings.get(text),
              played,
              text == duty.text() ? withheld : _ -> false));
    }
    return voices;
  }

  private Configuration step(int text, Configuration before, Said said) {
    return Voice.heard(boards.get(text), boards.get(said.speaker()), said.input())
        .map(input -> meanings.get(text).step(before, input, Reasons.NONE))
        .orElse(before);
  }

  private List<Integer> owing(Provision duty, Configuration at, Opening opening) {
    var board = boards.get(duty.text());
    var program = board.program();
    var bearing = board.cast(duty.norm().bearing().who(), opening.victim(), opening.attacker());
    var found = new ArrayList<Integer>();
    for (var number = 0; number < program.instanceCount(); number++) {
      var instance = program.instance(number);
      if (instance.part() < 0
          || !program.clause(instance.part()).equals(duty.norm())
          || !Effect.state(program, at, number).equals("active")) continue;
      switch (duty.norm().bearing().mode()) {
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

  private List<Said> deeds(
      List<String> ways, int bearer, Opening opening, Provision duty, int tick) {
    var board = boards.get(duty.text());
    var targets = new LinkedHashSet<Integer>();
    duty.norm()
        .beneficiary()
        .ifPresent(who -> targets.addAll(board.members(who, opening.victim(), opening.attacker())));
    if (targets.isEmpty()) targets.add(opening.victim());
    var part = board.program().partNumber(duty.name()).orElseThrow();
    var found = new ArrayList<Said>();
    for (var way : ways)
      for (var target : targets)
        board
            .deed(way)
            .map(deed ->
                board.act(bearer, deed, target, TargetKind.TERRITORY, Input.UNSAID, part, 1))
            .ifPresent(input -> found.add(new Said(duty.text(), input.at(tick))));
    return found;
  }

  /// Whether every one of some deeds breaks something. Shown is the first that breaks something of
  /// another text, if there is one.
  private Optional<Clash> clash(
      List<Provision> kept,
      List<Configuration> at,
      int bearer,
      int home,
      List<Said> deeds,
      List<Said> before) {
    var breaks = new ArrayList<List<Provision>>();
    Optional<Clash> first = Optional.empty();
    for (var deed : deeds) {
      var norms = broken(kept, at, bearer, deed);
      if (norms.isEmpty()) return Optional.empty();
      var abroad = norms.stream().anyMatch(norm -> norm.text() != home);
      if (first.isEmpty()
          || abroad && first.get().shown().stream().allMatch(norm -> norm.text() == home)) {
        var play = new ArrayList<>(before);
        play.add(deed);
        first = Optional.of(new Clash(bearer, List.of(), play, norms));
      }
      breaks.add(norms);
    }
    return first.map(clash -> new Clash(bearer, breaks, clash.play(), clash.shown()));
  }

  private List<Provision> broken(
      List<Provision> kept, List<Configuration> at, int bearer, Said deed) {
    var found = new ArrayList<Provision>();
    for (var text = 0; text < boards.size(); text++) {
      var after = step(text, at.get(text), deed);
      boards.get(text).count();
      var here = text;
      var norms = kept.stream().filter(norm -> norm.text() == here).toList();
      var doer =
          boards
              .get(text)
              .program()
              .actorNumber(boards.get(deed.speaker()).program().actor(bearer));
      found.addAll(broken(norms, boards.get(text).program(), at.get(text), after, doer));
    }
    return found;
  }

  private static List<Provision> broken(
      List<Provision> kept, Program program, Configuration before, Configuration after, int by) {
    var found = new ArrayList<Provision>();
    for (var number = 0; number < program.instanceCount(); number++) {
      var instance = program.instance(number);
      if (instance.part() < 0
          || instance.actor() != by && instance.actor() >= 0
          || !isBroken(program, before, after, number)) continue;
      var clause = program.clause(instance.part());
      kept.stream().filter(norm -> norm.norm().equals(clause)).forEach(found::add);
    }
    return found.stream().distinct().toList();
  }

  private static boolean isBroken(
      Program program, Configuration before, Configuration after, int number) {
    return !Effect.state(program, before, number).equals("breached")
        && Effect.state(program, after, number).equals("breached");
  }
}
