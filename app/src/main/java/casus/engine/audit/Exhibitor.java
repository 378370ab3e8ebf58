package casus.engine.audit;

import casus.engine.audit.Exhibition.Unknown;
import casus.engine.audit.Exhibition.Unknown.Kind;
import casus.machine.Input;
import casus.machine.Reading;
import casus.pact.Clause;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds the game of a [Question]: of the cases and readings that it leaves open, the first in
/// which those who block can, and the clauses could take effect if they did not; or else the first
/// in which they could.
final class Exhibitor {
  private final Study study;
  private final Question question;
  private final Subject subject;
  private final Board board;

  /// A case under a reading.
  private record Chosen(Optional<Attack> opening, Reading reading) {}

  private Exhibitor(Study study, Question question, List<String> goals) {
    this.study = study;
    this.question = question;
    subject = study.subject(goals);
    board = subject.board();
  }

  static Exhibition answer(Study study, Question question) {
    if (question.goals().isEmpty()) {
      if (study.help().isEmpty()) return new Exhibition.NoHelp();
      return new Exhibitor(study, question, study.helpInAnyForm()).answer();
    }
    var known = clauses(study);
    for (var goal : question.goals())
      if (!known.contains(goal)) return new Unknown(Kind.CLAUSE, goal, known);
    var goals =
        question.goals().stream()
            .flatMap(goal -> Blocking.goals(study.board().links(), goal).stream())
            .distinct()
            .toList();
    return new Exhibitor(study, question, goals).answer();
  }

  /// The names of clauses that take effect or do not.
  private static List<String> clauses(Study study) {
    return study.pact().clauses().stream()
        .filter(clause ->
            clause instanceof Clause.Norm
                || clause instanceof Clause.Decision
                || clause instanceof Clause.Power)
        .map(clause -> clause.label().name())
        .distinct()
        .toList();
  }

  private Exhibition answer() {
    return unknown().map(Exhibition.class::cast).orElseGet(this::known);
  }

  // Words that mean nothing.

  private Optional<Unknown> unknown() {
    var parties = study.pact().parties();
    var attackers =
        Stream.concat(board.parties().stream(), board.outsiders().stream())
            .map(board.program()::actor)
            .toList();
    var victims = victims();
    return Stream.of(
            question.blockers().stream()
                .filter(blocker -> !parties.contains(blocker))
                .map(blocker -> new Unknown(Kind.BLOCKER, blocker, parties)),
            question.attacker().stream()
                .filter(attacker -> !attackers.contains(attacker) && !Board.state(attacker))
                .map(attacker -> new Unknown(Kind.ATTACKER, attacker, attackers)),
            question.victim().stream()
                .filter(victim -> !victims.isEmpty() && !victims.contains(victim))
                .map(victim -> new Unknown(Kind.VICTIM, victim, victims)),
            question.readings().entrySet().stream()
                .flatMap(entry -> unread(entry.getKey(), entry.getValue()).stream()))
        .flatMap(each -> each)
        .findFirst();
  }

  private List<String> victims() {
    return board.pact().all(Clause.Trigger.class).stream()
        .flatMap(trigger -> Attack.victims(board, trigger).stream())
        .map(board.program()::actor)
        .distinct()
        .toList();
  }

  private Optional<Unknown> unread(String name, String reading) {
    for (var word : board.program().words())
      if (word.name().equals(name))
        return word.readings().contains(reading)
            ? Optional.empty()
            : Optional.of(new Unknown(Kind.READING, reading, word.readings()));
    var known = board.program().words().stream().map(word -> word.name()).toList();
    return Optional.of(new Unknown(Kind.OPEN_WORD, name, known));
  }

  // Cases and readings.

  /// Those asked for; one of each kind, if it is left open, but where it is on one who blocks.
  private List<Optional<Attack>> openings(List<Integer> blockers) {
    var plain =
        subject.openings().stream()
            .noneMatch(opening -> blockers.contains(Subject.victim(opening)));
    if (question.attacker().isEmpty() && question.victim().isEmpty() && plain)
      return subject.openings();
    var found = new ArrayList<Optional<Attack>>();
    for (var trigger : board.pact().all(Clause.Trigger.class)) {
      var victims = Attack.victims(board, trigger);
      for (var victim : victims) {
        if (!question.victim().map(board.program().actor(victim)::equals).orElse(true)) continue;
        for (var attacker : attackers(victim, victims))
          if (!attacker.equals(victim))
            Attack.plainest(board, trigger, victim, attacker)
                .ifPresent(attack -> found.add(Optional.of(attack)));
      }
    }
    return found;
  }

  /// A state that the text does not name attacks as any such state.
  private List<Integer> attackers(int victim, List<Integer> victims) {
    return question
        .attacker()
        .map(code -> List.of(board.program().actorNumber(code)))
        .orElseGet(() -> subject.attackers(victim, victims));
  }

  private List<Exhibit.Case> cases() {
    return subject.openings().stream().flatMap(Optional::stream).map(this::named).toList();
  }

  private Exhibit.Case named(Attack attack) {
    return new Exhibit.Case(
        board.program().actor(attack.attacker()), board.program().actor(attack.victim()));
  }

  /// Those that can matter, with what is asked for; only the narrowest, if there are too many.
  private List<Reading> readings() {
    var words = board.program().words();
    var all = subject.readings().all();
    return (all.isEmpty() ? List.of(Reading.narrow(words)) : all)
        .stream().map(this::asked).distinct().toList();
  }

  private Reading asked(Reading reading) {
    var words = board.program().words();
    var asked = reading;
    for (var word = 0; word < words.size(); word++) {
      var choice = Optional.ofNullable(question.readings().get(words.get(word).name()));
      if (choice.isPresent())
        asked = asked.with(word, words.get(word).readings().indexOf(choice.get()));
    }
    return asked;
  }

  // The game.

  private Exhibition known() {
    var blockers = question.blockers().stream().map(board.program()::actorNumber).toList();
    var asked = openings(blockers);
    if (asked.isEmpty())
      return new Exhibition.NoCase(question.attacker(), question.victim(), cases());
    var openings =
        asked.stream().filter(opening -> !blockers.contains(Subject.victim(opening))).toList();
    if (openings.isEmpty()) return new Exhibition.VictimBlocks(question.blockers());
    var plainest = new ArrayList<Chosen>();
    for (var opening : openings)
      for (var reading : readings()) {
        var together = study.contest(subject, reading, opening, List.of());
        if (together.isEmpty()) return new Exhibition.TooLarge(study.reached(subject));
        if (together.get().blocked()) continue;
        var chosen = new Chosen(opening, reading);
        plainest.add(chosen);
        if (blockers.isEmpty()) return shown(chosen, blockers);
        var contest = study.contest(subject, reading, opening, blockers);
        if (contest.isEmpty()) return new Exhibition.TooLarge(study.reached(subject));
        if (contest.get().blocked()) return shown(chosen, blockers);
      }
    if (plainest.isEmpty()) plainest.add(new Chosen(openings.getFirst(), readings().getFirst()));
    return shown(plainest.getFirst(), blockers);
  }

  private Exhibition shown(Chosen chosen, List<Integer> blockers) {
    var contest =
        switch (question.extent()) {
          case WHAT_MATTERS -> study.contest(subject, chosen.reading(), chosen.opening(), blockers);
          case EVERYTHING -> study.whole(subject, chosen.reading(), chosen.opening(), blockers);
        };
    if (contest.isEmpty()) return new Exhibition.TooLarge(study.reached(subject));
    return new Exhibit(
        contest.get().named(Exhibit.TAKES_EFFECT),
        subject.goals(),
        question.blockers(),
        chosen.opening().map(attack -> attacked(attack, chosen.reading())),
        chosen.reading().text(board.program().words()),
        cases(),
        question.extent(),
        contest.get().avoidance(),
        study.mostStates());
  }

  private Exhibit.Attacked attacked(Attack attack, Reading reading) {
    var inputs = List.<Input>of(Board.opening(), attack.deed());
    var words = new Teller(board.program()).tell(reading, inputs).getLast().event();
    return new Exhibit.Attacked(named(attack), attack.trigger(), words);
  }
}
