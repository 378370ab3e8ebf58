package casus.engine.audit;

import casus.machine.Reading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// Who can keep some clauses from ever taking effect, alone and together: for each case that may
/// arise, an attack by somebody on somebody, the minimal coalitions that can, and under which
/// readings. The protected party is never among them; neither is time, which only passes.
public final class Vetoes {
  private final Study study;
  private final Subject subject;
  private final Board board;
  private final int mostMembers;
  private final Readings readings;
  private final List<Case> cases = new ArrayList<>();
  private boolean complete = true;

  /// One case: who attacks whom (by code; empty where nobody does), whether the clauses can take
  /// effect at all, under some reading, and who can block them.
  public record Case(
      Optional<String> attacker, Optional<String> victim, boolean possible, List<Held> held) {
    public Case {
      held = List.copyOf(held);
    }
  }

  /// Some who can block: under which readings, ` if forthwith means 1 day`, empty where under every
  /// one under which there is something to block; and how they do it.
  public record Held(Blocker blocker, String when, Supplier<Story> story) {}

  private Vetoes(Study study, List<String> goals, int mostMembers) {
    this.study = study;
    this.mostMembers = mostMembers;
    subject = study.subject(goals);
    board = subject.board();
    readings = subject.readings();
    if (readings.all().isEmpty()) complete = false;
    for (var opening : subject.openings()) cases.add(one(opening));
  }

  /// Coalitions of no more than so many members are tried.
  static Vetoes of(Study study, List<String> goals, int mostMembers) {
    return new Vetoes(study, goals, mostMembers);
  }

  /// Every case, in the order of the text.
  public List<Case> cases() {
    return List.copyOf(cases);
  }

  /// Whether every game was searched to its end.
  public boolean complete() {
    return complete;
  }

  /// Whether the clauses can take effect in some case.
  public boolean possible() {
    return cases.stream().anyMatch(Case::possible);
  }

  private Case one(Optional<Attack> opening) {
    var found = new LinkedHashMap<Blocker, List<Reading>>();
    var possible = new ArrayList<Reading>();
    for (var reading : readings.all()) {
      if (blocked(opening, reading, List.of()).orElse(true)) continue;
      possible.add(reading);
      for (var blocker : minimal(opening, reading))
        found.computeIfAbsent(blocker, _ -> new ArrayList<>()).add(reading);
    }
    var held = new ArrayList<Held>();
    found.forEach((blocker, under) -> held.add(held(opening, blocker, under, possible)));
    return new Case(
        code(Subject.attacker(opening)), code(Subject.victim(opening)), !possible.isEmpty(), held);
  }

  private Held held(
      Optional<Attack> opening, Blocker blocker, List<Reading> under, List<Reading> possible) {
    var reading = under.getFirst();
    var when = under.containsAll(possible) ? "" : readings.difference(reading, List.copyOf(under));
    return new Held(
        blocker,
        when,
        () ->
            study
                .contest(subject, reading, opening, numbers(blocker))
                .orElseThrow()
                .story(study.board()));
  }

  private Optional<String> code(int actor) {
    return actor < 0 ? Optional.empty() : Optional.of(board.program().actor(actor));
  }

  private List<Integer> numbers(Blocker blocker) {
    return blocker.members().stream().map(board.program()::actorNumber).toList();
  }

  /// Whether some can block; empty if it cannot be told.
  private Optional<Boolean> blocked(
      Optional<Attack> opening, Reading reading, List<Integer> blockers) {
    var contest = study.contest(subject, reading, opening, blockers);
    complete &= contest.isPresent();
    return contest.map(Contest::blocked);
  }

  // Coalitions.

  private List<Blocker> minimal(Optional<Attack> opening, Reading reading) {
    var groups = groups(opening);
    var found = new ArrayList<Blocker>();
    var everybody = groups.stream().flatMap(List::stream).toList();
    // What all together cannot, no fewer can.
    if (!blocked(opening, reading, everybody).orElse(true)) return found;
    for (var size = 1; size <= mostMembers; size++)
      for (var blocker : coalitions(groups, size))
        if (found.stream().noneMatch(smaller -> smaller.within(blocker))
            && blocked(opening, reading, numbers(blocker)).orElse(false)) found.add(blocker);
    return found;
  }

  /// The attacker, if it is a party, and the other parties by groups, without the victim.
  private List<List<Integer>> groups(Optional<Attack> opening) {
    var attacker = Subject.attacker(opening);
    var victim = Subject.victim(opening);
    var groups = new ArrayList<List<Integer>>();
    if (board.party(attacker)) groups.add(List.of(attacker));
    for (var group : board.twins()) {
      var rest = group.stream().filter(actor -> actor != attacker && actor != victim).toList();
      if (!rest.isEmpty()) groups.add(rest);
    }
    return groups;
  }

  private List<Blocker> coalitions(List<List<Integer>> groups, int size) {
    var found = new ArrayList<Blocker>();
    choose(groups, 0, size, new ArrayList<>(), found);
    return found;
  }

  private void choose(
      List<List<Integer>> groups,
      int from,
      int size,
      List<Blocker.Some> chosen,
      List<Blocker> all) {
    if (size == 0) {
      all.add(new Blocker(chosen));
      return;
    }
    if (from == groups.size()) return;
    var group = groups.get(from).stream().map(board.program()::actor).toList();
    for (var count = Math.min(size, group.size()); count > 0; count--) {
      chosen.add(new Blocker.Some(count, group));
      choose(groups, from + 1, size - count, chosen, all);
      chosen.removeLast();
    }
    choose(groups, from + 1, size, chosen, all);
  }

  // Summaries.

  /// Whoever can block alone in some case, by code, with the first case in which it can.
  public Map<String, Held> alone() {
    var found = new LinkedHashMap<String, Held>();
    for (var one : cases)
      for (var held : one.held())
        if (held.blocker().size() == 1)
          for (var party : held.blocker().parties()) found.putIfAbsent(party, held);
    return found;
  }

  /// Attackers that can block alone what answers their own attack, each with how.
  public Map<String, Held> attackers() {
    var found = new LinkedHashMap<String, Held>();
    for (var one : cases)
      one.attacker()
          .ifPresent(attacker ->
              one.held().stream()
                  .filter(held -> held.blocker().is(attacker))
                  .filter(held -> held.blocker().some().getFirst().of().size() == 1)
                  .findFirst()
                  .ifPresent(held -> found.putIfAbsent(attacker, held)));
    return found;
  }

  /// Every attacker that is a party, whether it can block or not.
  public Set<String> attackersTried() {
    var found = new LinkedHashSet<String>();
    for (var one : cases)
      one.attacker().filter(code -> board.pact().parties().contains(code)).ifPresent(found::add);
    return found;
  }
}
