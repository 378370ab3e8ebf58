package casus.engine.audit;

import casus.machine.Reading;
import casus.pact.Clause;
import casus.pact.Label;
import casus.pact.Pattern;
import casus.pact.Who;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Whether whoever attacks has a say in whether the case is met: it is among those who settle the
/// word on which a trigger hangs, or who find whose the deed was.
public final class Judging {
  private final Study study;
  private final Subject subject;
  private final Board board;
  private final Clause.Trigger trigger;

  /// What attackers have a say in, who they are (by code), and how one of them alone keeps the case
  /// from ever being met, if it can.
  public record Say(Matter matter, List<String> attackers, Optional<Decisive> decisive) {
    public Say {
      attackers = List.copyOf(attackers);
    }
  }

  /// What is to be found, by whom: what a word means, or, without a word, whose the deed was.
  public record Matter(Label at, Optional<String> word, Who judges) {}

  /// An attacker that decides, under which readings, and how.
  public record Decisive(String attacker, String when, Story story, Bounds bounds) {}

  private Judging(Study study, Clause.Trigger trigger) {
    this.study = study;
    this.trigger = trigger;
    subject = study.subject(List.of(trigger.label().name()));
    board = subject.board();
  }

  /// For every trigger on which help hangs.
  static List<Say> of(Study study) {
    var links = new Links(study.pact());
    var help = study.help().stream().flatMap(name -> links.named(name).stream()).toList();
    var found = new ArrayList<Say>();
    for (var trigger : study.pact().all(Clause.Trigger.class))
      if (help.stream().anyMatch(clause -> links.upstream(clause).contains(trigger)))
        found.addAll(new Judging(study, trigger).says());
    return found.stream().distinct().toList();
  }

  private List<Say> says() {
    var patterns = Links.patterns(trigger.when());
    var found = new ArrayList<Say>();
    for (var term : board.links().terms(patterns)) {
      if (!Links.isOpen(term) || !(term.decider() instanceof Clause.Decider.Of(var judges)))
        continue;
      var acts = board.links().acts(Links.patterns(term).toList());
      say(
              new Matter(term.label(), Optional.of(term.label().name()), judges),
              attack -> attack.hangs() && acts.contains(board.program().deed(attack.deed().deed())))
          .ifPresent(found::add);
    }
    for (var judges :
        patterns.stream().map(Pattern::attributedBy).flatMap(Optional::stream).toList())
      say(
              new Matter(trigger.label(), Optional.empty(), judges),
              attack -> !attack.attributors().isEmpty())
          .ifPresent(found::add);
    return found;
  }

  private Optional<Say> say(Matter matter, Predicate<Attack> about) {
    var attackers = new LinkedHashSet<String>();
    var decisive = Optional.<Decisive>empty();
    for (var opening : subject.openings()) {
      var attacker = Subject.attacker(opening);
      var victim = Subject.victim(opening);
      if (!board.party(attacker) || !judges(matter, victim, attacker)) continue;
      for (var alike : Twins.of(board.twins(), attacker))
        attackers.add(board.program().actor(alike));
      if (decisive.isEmpty())
        decisive =
            Attack.doubtful(board, trigger, victim, attacker).stream()
                .filter(about)
                .findFirst()
                .flatMap(this::decisive);
    }
    return attackers.isEmpty()
        ? Optional.empty()
        : Optional.of(new Say(matter, List.copyOf(attackers), decisive));
  }

  private boolean judges(Matter matter, int victim, int attacker) {
    return board.members(matter.judges(), victim, attacker).contains(attacker);
  }

  private Optional<Decisive> decisive(Attack attack) {
    var before = study.states();
    var readings = subject.readings();
    var opening = Optional.of(attack);
    var possible = new ArrayList<Reading>();
    var found = new ArrayList<Reading>();
    for (var reading : readings.all()) {
      if (blocked(reading, opening, List.of()).orElse(true)) continue;
      possible.add(reading);
      if (blocked(reading, opening, List.of(attack.attacker())).orElse(false)) found.add(reading);
    }
    if (found.isEmpty()) return Optional.empty();
    var reading = found.getFirst();
    var game = study.contest(subject, reading, opening, List.of(attack.attacker())).orElseThrow();
    return Optional.of(
        new Decisive(
            board.program().actor(attack.attacker()),
            readings.difference(found, possible),
            game.story(study.board()),
            study.since(before, Readings.LIMIT)));
  }

  private Optional<Boolean> blocked(
      Reading reading, Optional<Attack> opening, List<Integer> blockers) {
    return study.blocked(subject, reading, opening, blockers);
  }
}
