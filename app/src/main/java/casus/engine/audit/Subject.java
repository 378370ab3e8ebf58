package casus.engine.audit;

import casus.engine.explore.Budget;
import casus.engine.explore.Lessons;
import casus.engine.explore.Observer;
import casus.machine.Clock;
import casus.machine.Configuration;
import casus.machine.Input;
import casus.machine.Reading;
import casus.machine.Reasons;
import casus.machine.Rewind;
import casus.machine.Semantics;
import casus.pact.Amount;
import casus.pact.Clause;
import casus.pact.Condition;
import casus.pact.Label;
import casus.pact.Limit;
import casus.pact.Pact;
import casus.pact.Pattern;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Some clauses of a text, with all that has a say in them, set up for games: what may begin the
/// play, and how often its players get a turn.
final class Subject {
  private static final int HOUR = 3_600;

  /// Nothing is followed for longer than this.
  private static final int HORIZON_DAYS = 400;

  static final Bounds.Limit HORIZON = new Bounds.Limit("days of a clock", HORIZON_DAYS);

  /// Why a longer time cannot be asked about.
  static final String TOO_LONG = "nothing is followed for longer than " + HORIZON_DAYS + " days";

  private final List<String> goals;
  private final Board board;
  private final Sway sway;
  private final List<String> decisions;
  private final List<Optional<Attack>> openings = new ArrayList<>();
  private final Readings readings;
  private final Map<Taught, Lessons> lessons = new HashMap<>();
  private final Map<Reading, Noted> noted = new HashMap<>();

  private record Taught(Reading reading, Observer observer) {}

  /// The clauses of some names. A play begins with an attack, where one of them waits for a
  /// trigger.
  Subject(Pact pact, List<String> goals) {
    this(pact, goals, List.of(), Budget.CASES);
  }

  /// The same where some other clauses are kept in play, whether or not they have a say, and with
  /// room for so many cases.
  Subject(Pact pact, List<String> goals, List<String> kept, int cases) {
    this.goals = List.copyOf(goals);
    var all = Stream.concat(goals.stream(), kept.stream()).toList();
    board = new Board(Cone.of(pact, all), FirstDay.of(pact), cases);
    sway = Sway.over(board.program(), this.goals);
    decisions =
        board.pact().clauses().stream()
            .filter(clause -> clause instanceof Clause.Decision || clause instanceof Clause.Stage)
            .map(clause -> clause.label().name())
            .filter(this.goals::contains)
            .toList();
    var triggers = board.pact().all(Clause.Trigger.class);
    if (triggers.isEmpty()) openings.add(Optional.empty());
    for (var trigger : triggers) attack(trigger);
    readings = readings(this::awaited);
  }

  List<String> goals() {
    return goals;
  }

  Board board() {
    return board;
  }

  /// Those of the clauses that stay as they are, once they have taken effect.
  List<String> decisions() {
    return decisions;
  }

  /// Whether somebody performs what one of the clauses asks.
  boolean performs(Input input) {
    return performance(input).filter(goals::contains).isPresent();
  }

  /// The duty that somebody performs, by name.
  Optional<String> performance(Input input) {
    return input.part() >= 0 && board.program().clause(input.part()) instanceof Clause.Norm norm
        ? Optional.of(norm.label().name())
        : Optional.empty();
  }

  /// Whether somebody performs one of some duties, or uses one of some rights.
  boolean gives(Input input, Set<String> clauses) {
    return input.part() >= 0 && clauses.contains(name(input.part()));
  }

  /// What may begin the play: an attack on one of each group of victims by one of each group of
  /// attackers, or nothing.
  List<Optional<Attack>> openings() {
    return openings;
  }

  private void attack(Clause.Trigger trigger) {
    var victims = Attack.victims(board, trigger);
    for (var group : groups(victims)) {
      for (var victim : group) {
        if (!victims.contains(victim)) continue;
        var before = openings.size();
        for (var attacker : attackers(victim, victims))
          Attack.plainest(board, trigger, victim, attacker)
              .ifPresent(attack -> openings.add(Optional.of(attack)));
        if (openings.size() > before) break;
      }
    }
  }

  /// Those alike, and each victim that is no party.
  private List<List<Integer>> groups(List<Integer> victims) {
    var all = new ArrayList<>(board.twins());
    for (var victim : victims) if (!board.party(victim)) all.add(List.of(victim));
    return all;
  }

  /// Those whom nobody protects against each other first, so that the plainest story is told.
  List<Integer> attackers(int victim, List<Integer> victims) {
    var parties = Twins.others(board.twins(), List.of(victim));
    var attackers = new ArrayList<>(parties);
    attackers.removeAll(victims);
    attackers.addAll(board.outsiders());
    parties.stream().filter(victims::contains).forEach(attackers::add);
    return attackers;
  }

  /// What its games under a reading have learned from each other, where they are observed alike.
  Lessons lessons(Reading reading, Observer observer) {
    return lessons.computeIfAbsent(
        new Taught(reading, observer),
        _ ->
            new Lessons(
                board.program(), noted(reading).reading(), horizon(), board.twins(), observer));
  }

  /// A reading that notes of which words its games have asked so far.
  record Noted(Reading reading, boolean[] asked) {}

  /// The one for a reading. Where plays begin is kept, and so asked for at once.
  Noted noted(Reading reading) {
    return noted.computeIfAbsent(
        reading,
        _ -> {
          var asked = board.asked(reading);
          return new Noted(reading.noting(asked), asked);
        });
  }

  /// Which moves bring its clauses about, and which stand in their way.
  Sway sway() {
    return sway;
  }

  /// Where a play stands after its opening, and what has been done or said before.
  Configuration opened(Reading reading, List<Input> before, Optional<Attack> opening) {
    var semantics = new Semantics(board.program(), reading);
    var at = board.start(reading);
    for (var input : before) at = semantics.step(at, input, Reasons.NONE);
    return opening.isPresent()
        ? semantics.step(at, opening.get().deed(), Reasons.NONE)
        : semantics.arrive(at, 0);
  }

  /// A play with its opening and what has been done or said before, from the pact's entry into
  /// force on, as it is heard on the board of the whole text.
  List<Input> heard(Board teller, List<Input> before, Optional<Attack> opening, List<Input> play) {
    var inputs = new ArrayList<>(List.of(Board.opening()));
    for (var input : before) inputs.add(teller.heard(input, board));
    opening.ifPresent(attack -> inputs.add(teller.heard(attack.deed(), board)));
    for (var input : play) inputs.add(teller.heard(input, board));
    return inputs;
  }

  /// Who may want the clauses most: the one attacked; where nobody is, one of each group.
  List<Integer> speakers(Optional<Attack> opening) {
    return opening.isPresent() ? List.of(victim(opening)) : Twins.others(board.twins(), List.of());
  }

  /// Bodies, and whoever else may do something without being a party.
  List<Integer> bystanders(Optional<Attack> opening) {
    var found = new LinkedHashSet<Integer>();
    for (var body : board.pact().all(Clause.Body.class))
      found.add(board.program().actorNumber(body.label().name()));
    opening.ifPresent(attack -> found.addAll(attack.attributors()));
    for (var deed : required()) found.add(deed.actor());
    for (var holder : holders()) found.add(holder);
    return List.copyOf(found);
  }

  /// The parties, and everybody else who may do something.
  List<Integer> everybody(Optional<Attack> opening) {
    var all = new ArrayList<Integer>();
    for (var party = 0; party < board.program().partyCount(); party++) all.add(party);
    all.addAll(bystanders(opening));
    return all;
  }

  /// How many seconds after the first day begins a length of time ends; empty if nothing is
  /// followed for so long.
  OptionalLong within(Amount amount) {
    var end = board.program().clock().after(0, amount, board.pact().conventions());
    return end > horizon() ? OptionalLong.empty() : OptionalLong.of(end);
  }

  /// Whoever the clauses give something to do.
  private Set<Integer> holders() {
    var found = new LinkedHashSet<Integer>();
    for (var number = 0; number < board.program().instanceCount(); number++) {
      var actor = board.program().instance(number).actor();
      if (actor >= board.program().partyCount()) found.add(actor);
    }
    return found;
  }

  /// The deeds that stages require, by each who may do them.
  List<Input> required() {
    var found = new ArrayList<Input>();
    for (var stage : board.pact().all(Clause.Stage.class))
      for (var pattern : stage.deeds()) found.addAll(board.deeds(pattern));
    return found;
  }

  /// The readings that can make a difference; none if there are too many.
  Readings readings() {
    return readings;
  }

  /// The readings that can make a difference where it also matters how long the clauses run.
  Readings readingsToTheEnd() {
    return readings(time -> limits(time, board.pact().clauses().stream()));
  }

  private Readings readings(Predicate<String> timed) {
    var spokenOf = spokenOf();
    return Readings.of(
        board.program().words(),
        word ->
            switch (word.kind()) {
              case TIME -> timed.test(word.name());
              case DEED -> spokenOf.contains(word.name());
              case CONDITION -> true;
            });
  }

  /// Whether an open time limits something that the clauses wait for. How long they themselves run
  /// is not asked.
  private boolean awaited(String time) {
    return limits(
        time,
        board.pact().clauses().stream()
            .filter(clause ->
                !goals.contains(clause.label().name()) || clause instanceof Clause.Decision));
  }

  private static boolean limits(String time, Stream<Clause> clauses) {
    return clauses
        .flatMap(clause -> Links.limit(clause).stream())
        .anyMatch(
            limit -> limit instanceof Limit.WithinOpen(var name, var span) && name.equals(time));
  }

  /// The words for deeds on which something hangs. In a holder's opinion every deed is what it
  /// says.
  private List<String> spokenOf() {
    var hangs = openings.stream().flatMap(Optional::stream).anyMatch(Attack::hangs);
    var patterns = new ArrayList<Pattern>();
    for (var clause : board.pact().clauses()) {
      if (clause instanceof Clause.Trigger && !hangs) continue;
      Links.when(clause)
          .flatMap(Links::parts)
          .forEach(part -> {
            if (part instanceof Condition.Fits(var pattern)) patterns.add(pattern);
          });
      if (clause instanceof Clause.Norm norm) patterns.addAll(Links.broken(norm));
      if (clause instanceof Clause.Stage stage) patterns.addAll(stage.deeds());
    }
    return board.links().terms(patterns).stream().map(term -> term.label().name()).toList();
  }

  /// Who takes part after an opening: attacker and victim, if they are parties, and the other
  /// parties by groups of those whom the text treats alike.
  List<List<Integer>> sides(Optional<Attack> opening) {
    var alone = Stream.of(attacker(opening), victim(opening)).filter(board::party).toList();
    var sides = new ArrayList<List<Integer>>();
    for (var actor : alone) sides.add(List.of(actor));
    for (var group : board.twins()) {
      var rest = group.stream().filter(actor -> !alone.contains(actor)).toList();
      if (!rest.isEmpty()) sides.add(rest);
    }
    return sides;
  }

  /// The same without the victim, which is never among those who block.
  List<List<Integer>> blockers(Optional<Attack> opening) {
    return sides(opening).stream().filter(side -> !side.contains(victim(opening))).toList();
  }

  /// All of these, one by one.
  List<Integer> allBlockers(Optional<Attack> opening) {
    return blockers(opening).stream().flatMap(List::stream).toList();
  }

  /// An actor and those whom the text treats alike, without one of them, by code; nobody, for minus
  /// one.
  List<String> like(int actor, int without) {
    if (actor < 0) return List.of();
    var like = new ArrayList<>(List.of(actor));
    for (var other : Twins.of(board.twins(), actor))
      if (other != actor && other != without) like.add(other);
    return like.stream().map(board.program()::actor).toList();
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

  /// Why the search may not show all that can happen: empty if it does.
  Optional<String> inexact() {
    return Rewind.inexact(board.program())
        .or(() ->
            lengths()
                .map(amount -> board.program().clock().after(0, amount, board.pact().conventions()))
                .filter(end -> end != Clock.NEVER && end > horizon())
                .findFirst()
                .map(_ -> "a clock runs longer than " + HORIZON_DAYS + " days"));
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

  /// What comes in, without an end in which all is said again, or time passes and nothing happens
  /// that has a say in the clauses.
  List<Input> told(Board teller, Reading reading, List<Input> inputs) {
    var told = new ArrayList<>(inputs);
    while (told.size() > 1 && idle(teller, reading, told)) told.removeLast();
    return told;
  }

  private boolean idle(Board teller, Reading reading, List<Input> inputs) {
    var before = inputs.subList(0, inputs.size() - 1);
    var last = inputs.getLast();
    if (last.kind() != Input.Kind.PASS)
      return before.stream().anyMatch(earlier -> again(teller, earlier.at(last.tick()), last));
    var words = new Teller(teller.program());
    var steps = words.tell(reading, inputs);
    return words.tell(reading, before).size() == steps.size() || !concerns(steps.getLast());
  }

  /// Whether the same is said again, of whomever; a power may be used again by another.
  private static boolean again(Board teller, Input earlier, Input last) {
    var power = last.part() >= 0 && teller.program().clause(last.part()) instanceof Clause.Power;
    var by = power ? last.actor() : earlier.actor();
    return earlier.among(by, last.target(), last.attributor()).equals(last);
  }

  private boolean concerns(Story.Step step) {
    return step.clauses().stream().anyMatch(label -> has(label.name()));
  }

  /// The name of a clause, by its number on the board.
  String name(int part) {
    return board.program().clause(part).label().name();
  }

  /// Whether a clause of a name has a say in the clauses.
  boolean has(String name) {
    return board.pact().clauses().stream().anyMatch(clause -> clause.label().name().equals(name));
  }

  /// The clause on which a story turns: the last of which it tells that has a say in the clauses,
  /// or else the first of these.
  Label hinge(Story story) {
    for (var step : story.steps().reversed())
      for (var label : step.clauses().reversed())
        if (has(label.name()) && !goals.contains(label.name())) return label;
    return board.links().named(goals.getFirst()).getFirst().label();
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
