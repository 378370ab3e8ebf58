package casus.engine.audit;

import casus.machine.Clock;
import casus.machine.Input;
import casus.machine.Reading;
import casus.pact.Amount;
import casus.pact.Clause;
import casus.pact.Limit;
import casus.pact.Pact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Some clauses of a text, with all that has a say in them, set up for games: what may begin the
/// play, and how often its players get a turn.
final class Subject {
  private static final int HOUR = 3_600;

  /// Nothing is followed for longer than this.
  private static final int HORIZON_DAYS = 400;

  private final List<String> goals;
  private final Board board;
  private final List<Optional<Attack>> openings = new ArrayList<>();

  /// The clauses of some names. A play begins with an attack, where one of them waits for a
  /// trigger.
  Subject(Pact pact, List<String> goals) {
    this.goals = List.copyOf(goals);
    board = new Board(Cone.of(pact, goals));
    var triggers = board.pact().all(Clause.Trigger.class);
    if (triggers.isEmpty()) openings.add(Optional.empty());
    for (var trigger : triggers) attack(trigger);
  }

  List<String> goals() {
    return goals;
  }

  Board board() {
    return board;
  }

  /// What may begin the play: an attack on one of each group of victims by one of each group of
  /// attackers, or nothing.
  List<Optional<Attack>> openings() {
    return openings;
  }

  private void attack(Clause.Trigger trigger) {
    var victims = Attack.victims(board, trigger);
    for (var victim : first(victims))
      for (var attacker : attackers(victim))
        Attack.plainest(board, trigger, victim, attacker)
            .ifPresent(attack -> openings.add(Optional.of(attack)));
  }

  /// One of each group of parties that the text treats alike, and whoever is no party.
  private List<Integer> first(List<Integer> actors) {
    var found = new ArrayList<Integer>();
    for (var group : board.twins())
      group.stream().filter(actors::contains).findFirst().ifPresent(found::add);
    actors.stream().filter(actor -> !board.party(actor)).forEach(found::add);
    return found;
  }

  private List<Integer> attackers(int victim) {
    var attackers = new ArrayList<>(Twins.others(board.twins(), List.of(victim)));
    attackers.addAll(board.outsiders());
    return attackers;
  }

  /// The readings that can make a difference; empty if there are too many.
  List<Reading> readings() {
    return Readings.of(board.program().words(), _ -> true).all();
  }

  /// How many seconds pass between two turns of one player: the greatest common divisor of all
  /// times that the clauses name, but no less than an hour.
  int tick() {
    var all =
        lengths().mapToInt(this::seconds).filter(seconds -> seconds > 0).reduce(0, Subject::gcd);
    return Math.max(HOUR, all == 0 ? 24 * HOUR : all);
  }

  /// How many seconds a clock may run that is followed to its end.
  int horizon() {
    return HORIZON_DAYS * 24 * HOUR;
  }

  private int seconds(Amount amount) {
    var end = board.program().clock().after(0, amount, board.pact().conventions());
    return end == Clock.NEVER || end > horizon() ? 0 : end;
  }

  private Stream<Amount> lengths() {
    var merging = board.pact().conventions().merging().stream();
    var written = board.pact().clauses().stream().flatMap(Subject::lengths);
    var open =
        board.pact().all(Clause.OpenTime.class).stream()
            .flatMap(time -> time.readings().stream())
            .flatMap(reading -> reading.amount().stream());
    return Stream.of(merging, written, open).flatMap(each -> each);
  }

  private static Stream<Amount> lengths(Clause clause) {
    var limit =
        Links.limit(clause).stream()
            .flatMap(end ->
                switch (end) {
                  case Limit.Within(var amount) -> Stream.of(amount);
                  case Limit.Every(var amount) -> Stream.of(amount);
                  case Limit.WithinOpen _, Limit.Until _, Limit.On _ -> Stream.empty();
                  case Limit.Throughout _, Limit.None _ -> Stream.empty();
                });
    if (!(clause instanceof Clause.Power power)) return limit;
    var more =
        power.ability() instanceof Clause.Ability.Extend(var extended, var by)
            ? Stream.of(by)
            : Stream.<Amount>empty();
    return Stream.of(limit, power.notice().stream(), more).flatMap(each -> each);
  }

  private static int gcd(int a, int b) {
    return b == 0 ? a : gcd(b, a % b);
  }

  /// The victim of an opening, or minus one.
  static int victim(Optional<Attack> opening) {
    return opening.map(Attack::victim).orElse(Input.UNSAID);
  }

  /// The attacker of an opening, or minus one.
  static int attacker(Optional<Attack> opening) {
    return opening.map(Attack::attacker).orElse(Input.UNSAID);
  }
}
