package casus.engine.audit;

import casus.machine.Reading;
import casus.pact.Clause;
import casus.pact.Condition;
import casus.pact.Who;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/// Whether some clauses take effect only if somebody asks for it: the powers to ask, call, notify
/// or convene without which they never do, whatever else everybody does.
public final class Asking {
  private final Study study;
  private final Subject subject;
  private final Board board;

  /// Such powers, in one case: who is attacked, who may use them (by code), under which readings,
  /// and how the clauses never take effect. Of several powers one is enough.
  public record Gate(
      List<Clause.Power> powers,
      Optional<String> victim,
      List<String> holders,
      Voice voice,
      String when,
      Story story,
      Bounds bounds) {
    public Gate {
      powers = List.copyOf(powers);
      holders = List.copyOf(holders);
    }

    /// Whether the powers name the one who may ask.
    public boolean sole() {
      return powers.stream().noneMatch(power -> power.holder() instanceof Who.Relative);
    }
  }

  /// Who may ask.
  public enum Voice {
    /// Only the one attacked, for itself.
    OWN,
    /// The one attacked, or somebody else.
    SEVERAL,
    /// Others only.
    OTHERS
  }

  private Asking(Study study, List<String> goals) {
    this.study = study;
    subject = study.subject(goals);
    board = subject.board();
  }

  /// The plainest case in which that is so; empty if there is none, or if it cannot be told.
  static Optional<Gate> of(Study study, List<String> goals) {
    var before = study.states();
    var asking = new Asking(study, goals);
    var powers =
        asking.board.pact().all(Clause.Power.class).stream()
            .filter(power -> power.ability() instanceof Clause.Ability.Speak)
            .toList();
    if (powers.isEmpty()) return Optional.empty();
    for (var opening : asking.subject.openings()) {
      var gate = asking.gate(opening, powers, before);
      if (gate.isPresent()) return gate;
    }
    return Optional.empty();
  }

  private Optional<Gate> gate(Optional<Attack> opening, List<Clause.Power> powers, long before) {
    var readings = subject.readings();
    var possible = new ArrayList<Reading>();
    var found = new ArrayList<Reading>();
    for (var reading : readings.all()) {
      if (study.blocked(subject, reading, opening, List.of()).orElse(true)) continue;
      possible.add(reading);
      if (needed(opening, reading, powers)) found.add(reading);
    }
    if (found.isEmpty()) return Optional.empty();
    var reading = found.getFirst();
    var single = powers.stream().filter(power -> needed(opening, reading, List.of(power))).toList();
    var gates = single.isEmpty() ? powers : single.subList(0, 1);
    var story = story(opening, reading, gates);
    var victim = Subject.victim(opening);
    var holders = new LinkedHashSet<Integer>();
    for (var power : gates)
      holders.addAll(board.cast(power.holder(), victim, Subject.attacker(opening)));
    return Optional.of(
        new Gate(
            gates,
            board.party(victim) ? Optional.of(code(victim)) : Optional.empty(),
            holders.stream().filter(board::party).map(this::code).toList(),
            voice(gates, victim, List.copyOf(holders)),
            readings.difference(found, possible),
            story,
            study.since(before, Readings.LIMIT)));
  }

  /// How nothing comes of an attack; where nobody is attacked, how it all begins with the asking.
  private Story story(Optional<Attack> opening, Reading reading, List<Clause.Power> gates) {
    var game =
        opening.isPresent()
            ? study.without(subject, reading, opening, names(gates))
            : study.contest(subject, reading, opening, List.of());
    return game.orElseThrow().story(study.board());
  }

  private boolean needed(Optional<Attack> opening, Reading reading, List<Clause.Power> powers) {
    return study.blockedWithout(subject, reading, opening, names(powers)).orElse(false);
  }

  private static List<String> names(List<Clause.Power> powers) {
    return powers.stream().map(power -> power.label().name()).toList();
  }

  private static Voice voice(List<Clause.Power> powers, int victim, List<Integer> holders) {
    if (holders.equals(List.of(victim)) || powers.stream().allMatch(Asking::forItself))
      return Voice.OWN;
    return victim < 0 || holders.contains(victim) ? Voice.SEVERAL : Voice.OTHERS;
  }

  /// Whether it may be used only by whoever was itself attacked.
  private static boolean forItself(Clause.Power power) {
    return power.when().stream()
        .flatMap(Links::parts)
        .anyMatch(part ->
            part instanceof Condition.Opinion(var pattern)
                && pattern
                    .on()
                    .filter(on ->
                        on instanceof Who.Relative(var relation, var span)
                            && relation == Who.Relation.HOLDER)
                    .isPresent());
  }

  private String code(int actor) {
    return board.program().actor(actor);
  }
}
