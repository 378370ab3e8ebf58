package casus.engine.audit;

import casus.machine.Input;
import casus.machine.Reading;
import casus.pact.Label;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
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
  private long states;

  /// One case: the trigger that takes the attack, if one is needed; who attacks whom, each with
  /// those like it that the case stands for, by code, and nobody where no attack is needed; whether
  /// the clauses can take effect at all, under some reading; and who can block them.
  public record Case(
      Optional<String> trigger,
      List<String> attackers,
      List<String> victims,
      boolean possible,
      List<Held> held) {
    public Case {
      attackers = List.copyOf(attackers);
      victims = List.copyOf(victims);
      held = List.copyOf(held);
    }

    /// Who attacks, for all those like it.
    public Optional<String> attacker() {
      return attackers.stream().findFirst();
    }

    /// Who is attacked, for all those like it.
    public Optional<String> victim() {
      return victims.stream().findFirst();
    }
  }

  /// Some who can block, and whose help; under which readings, ` if forthwith means 1 day`, empty
  /// where under every one under which there is something to block; and how they do it.
  public record Held(
      Optional<String> victim, Blocker blocker, String when, Supplier<Story> story) {}

  private Vetoes(Study study, List<String> goals, int mostMembers) {
    this.study = study;
    this.mostMembers = mostMembers;
    subject = study.subject(goals);
    board = subject.board();
    readings = subject.readings();
    if (readings.all().isEmpty()) complete = false;
  }

  /// Coalitions of no more than so many members are tried.
  static Vetoes of(Study study, List<String> goals, int mostMembers) {
    return new Vetoes(study, goals, mostMembers);
  }

  /// Every case, in the order of the text.
  public List<Case> cases() {
    while (cases.size() < subject.openings().size()) next();
    return List.copyOf(cases);
  }

  /// The first case in which the clauses can take effect; no later one is searched.
  public Optional<Case> plainest() {
    for (var number = 0; number < subject.openings().size(); number++) {
      if (number == cases.size()) next();
      if (cases.get(number).possible()) return Optional.of(cases.get(number));
    }
    return Optional.empty();
  }

  private void next() {
    var before = study.states();
    cases.add(one(subject.openings().get(cases.size())));
    states += study.states() - before;
  }

  /// Whether every game so far was searched to its end.
  public boolean complete() {
    return complete;
  }

  /// Whether the clauses can take effect in some case.
  public boolean possible() {
    return plainest().isPresent();
  }

  /// How far has been searched.
  public Bounds bounds() {
    return mostMembers == 1
        ? study.bounds(states, Readings.LIMIT)
        : study.bounds(
            states, Readings.LIMIT, new Bounds.Limit("members of a coalition", mostMembers));
  }

  /// The clause on which it turns in a story that help does not come: the last of which it tells
  /// that has a say in the clauses.
  public Label hinge(Story story) {
    return subject.hinge(story);
  }

  /// A party, and those whom the text treats like it: each can do what it can.
  public List<String> like(String party) {
    return Twins.of(board.twins(), board.program().actorNumber(party)).stream()
        .map(board.program()::actor)
        .toList();
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
        opening.map(Attack::trigger),
        subject.like(Subject.attacker(opening), Subject.victim(opening)),
        subject.like(Subject.victim(opening), Input.UNSAID),
        !possible.isEmpty(),
        held);
  }

  private Held held(
      Optional<Attack> opening, Blocker blocker, List<Reading> under, List<Reading> possible) {
    var reading = under.getFirst();
    var when = readings.difference(under, possible);
    return new Held(
        subject.like(Subject.victim(opening), Input.UNSAID).stream().findFirst(),
        blocker,
        when,
        () ->
            study
                .contest(subject, reading, opening, numbers(blocker))
                .orElseThrow()
                .story(study.board()));
  }

  private List<Integer> numbers(Blocker blocker) {
    return blocker.members().stream().map(board.program()::actorNumber).toList();
  }

  /// Whether some can block; empty if it cannot be told.
  private Optional<Boolean> blocked(
      Optional<Attack> opening, Reading reading, List<Integer> blockers) {
    var blocked = study.blocked(subject, reading, opening, blockers);
    complete &= blocked.isPresent();
    return blocked;
  }

  private boolean silent(Optional<Attack> opening, Reading reading, List<Integer> all) {
    return study.blockedBySilence(subject, reading, opening, all).orElse(false);
  }

  // Coalitions.

  private List<Blocker> minimal(Optional<Attack> opening, Reading reading) {
    var groups = subject.blockers(opening);
    var found = new ArrayList<Blocker>();
    var everybody = groups.stream().flatMap(List::stream).toList();
    // What all together cannot, no fewer can; and if their silence is enough, they can.
    if (!silent(opening, reading, everybody) && !blocked(opening, reading, everybody).orElse(true))
      return found;
    for (var size = 1; size <= mostMembers; size++)
      for (var blocker : coalitions(groups, size))
        if (found.stream().noneMatch(smaller -> smaller.within(blocker))
            && blocked(opening, reading, numbers(blocker)).orElse(false)) found.add(blocker);
    return found;
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

  /// Whoever can block alone in some case in which it does not attack itself, and those like them,
  /// by code, each with how.
  public SequencedMap<String, Held> bystanders() {
    var found = new LinkedHashMap<String, Held>();
    for (var one : cases())
      for (var held : one.held())
        if (held.blocker().size() == 1 && !own(one, held))
          for (var party : held.blocker().parties())
            for (var alike : like(party)) found.putIfAbsent(alike, held);
    return found;
  }

  /// Attackers that can block alone what answers their own attack, and those like them, by code,
  /// each with how.
  public SequencedMap<String, Held> attackers() {
    var found = new LinkedHashMap<String, Held>();
    for (var one : cases())
      for (var held : one.held())
        if (own(one, held))
          for (var alike : like(one.attacker().orElseThrow())) found.putIfAbsent(alike, held);
    return found;
  }

  private static boolean own(Case one, Held held) {
    return one.attacker().map(List::of).filter(held.blocker().parties()::equals).isPresent();
  }
}
