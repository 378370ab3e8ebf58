package casus.engine.audit;

import casus.machine.Configuration;
import casus.machine.Input;
import casus.machine.Moves;
import casus.machine.Reading;
import casus.machine.Reasons;
import casus.machine.Semantics;
import casus.pact.Clause;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Looks for powers by which somebody who would owe help leaves, or has its duty suspended, after
/// an attack and before the help is owed. Two plays of each case are compared in which everybody
/// else does what helps: in one the power is used right after the attack, in the other it is not.
///
/// What is owed already when a party leaves, it owes on (Vienna Convention on the Law of Treaties,
/// Art 70(1)(b)), so that only what is owed later can be left behind.
public final class Exits {
  private static final int MOST_OPENINGS = 400;

  private static final Bounds.Limit OPENINGS = new Bounds.Limit("openings", MOST_OPENINGS);

  private final Board board;
  private final Reading reading;

  /// A power that lets go of a duty in time: who can use it so, by code, on which day of the play
  /// the duty would have been owed, and how it is not.
  public record Exit(
      Clause.Power power,
      Clause.Norm duty,
      List<String> leavers,
      int day,
      Story story,
      Bounds bounds) {
    public Exit {
      leavers = List.copyOf(leavers);
    }
  }

  /// How somebody gets away, and on which day of the play the duty would have been owed.
  private record Escape(int day, Story story) {}

  private Exits(Board board) {
    this.board = board;
    reading = Openings.reading(board);
  }

  /// Those that let go of a duty to help, each with the first duty that it lets go of.
  public static List<Exit> of(Study study) {
    var exits = new Exits(study.board());
    var duties = study.pact().all(Clause.Norm.class).stream().filter(Help::isOwedBy).toList();
    return study.pact().all(Clause.Power.class).stream()
        .filter(Exits::letsGo)
        .flatMap(
            power -> duties.stream().flatMap(duty -> exits.exit(power, duty).stream()).limit(1))
        .toList();
  }

  private static boolean letsGo(Clause.Power power) {
    return power.upon().isEmpty()
        && switch (power.ability()) {
          case Clause.Ability.Withdraw _ -> true;
          case Clause.Ability.Touch(var effect, var clauses) -> effect != Clause.Effect.RESUME;
          case Clause.Ability.Membership(var effect, var whose) -> effect != Clause.Effect.RESUME;
          case Clause.Ability.Speak _, Clause.Ability.Act _, Clause.Ability.Veto _ -> false;
          case Clause.Ability.Extend _ -> false;
        };
  }

  private Optional<Exit> exit(Clause.Power power, Clause.Norm duty) {
    var before = board.states();
    var leavers = new LinkedHashSet<Integer>();
    var first = Optional.<Escape>empty();
    for (var opening :
        Openings.of(board, duty, (_, _) -> true).stream().limit(MOST_OPENINGS).toList())
      for (var leaver : helpers(duty, opening, leavers)) {
        var escape = escape(power, duty, opening, leaver);
        if (escape.isEmpty()) continue;
        leavers.add(leaver);
        if (first.isEmpty()) first = escape;
      }
    return first.map(shown ->
        new Exit(
            power,
            duty,
            Twins.spread(board.twins(), leavers).stream().map(board.program()::actor).toList(),
            shown.day(),
            shown.story(),
            new Bounds(board.states() - before, List.of(OPENINGS, Concert.LIMIT))));
  }

  /// One of each group of those who owe it and are no party to the attack, unless it is known to
  /// get away.
  private List<Integer> helpers(Clause.Norm duty, Openings.Opening opening, Set<Integer> known) {
    var bearers = board.cast(duty.bearing().who(), opening.victim(), opening.attacker());
    return Twins.others(board.twins(), List.of(opening.victim(), opening.attacker())).stream()
        .filter(bearers::contains)
        .filter(one -> Twins.of(board.twins(), one).stream().noneMatch(known::contains))
        .toList();
  }

  private Optional<Escape> escape(
      Clause.Power power, Clause.Norm duty, Openings.Opening opening, int leaver) {
    var use = use(power, opening, leaver);
    if (use.isEmpty()) return Optional.empty();
    var deeds = new ArrayList<>(opening.deeds());
    deeds.add(use.get());
    for (var pace : Concert.Pace.values()) {
      var stays = staying(duty, opening, pace, leaver);
      if (stays.isEmpty()) continue;
      var leaves = play(duty, opening, deeds, pace, input -> input.actor() == leaver);
      if (owes(leaves.at(), duty, leaver)
          || nobodyOwes(leaves.at(), stays.get().at(), duty, leaver)) continue;
      var ending =
          new Story.Ending.Spares(List.of(duty.label().name()), board.program().actor(leaver));
      return Optional.of(
          new Escape(
              dayOf(stays.get(), duty, leaver),
              Story.of(board.program(), reading, leaves.inputs(), ending)));
    }
    return Optional.empty();
  }

  /// The play in which it comes to owe the duty, though it does nothing itself, or else because it
  /// helps as all do.
  private Optional<Concert> staying(
      Clause.Norm duty, Openings.Opening opening, Concert.Pace pace, int one) {
    for (var withheld : List.<Predicate<Input>>of(input -> input.actor() == one, _ -> false)) {
      var play = play(duty, opening, opening.deeds(), pace, withheld);
      if (owes(play.at(), duty, one)) return Optional.of(play);
    }
    return Optional.empty();
  }

  private Concert play(
      Clause.Norm duty,
      Openings.Opening opening,
      List<Input> deeds,
      Concert.Pace pace,
      Predicate<Input> withheld) {
    var played = new LinkedHashSet<>(board.links().upstream(duty));
    played.remove(duty);
    return Concert.of(
        board,
        reading,
        played,
        deeds,
        pace,
        input -> !deeds.contains(input) && withheld.or(opening.withheld()).test(input));
  }

  /// The use of the power right after the deeds that open a play.
  private Optional<Input> use(Clause.Power power, Openings.Opening opening, int leaver) {
    var semantics = new Semantics(board.program(), reading);
    var at = board.start(reading);
    for (var deed : opening.deeds()) {
      at = semantics.step(at, deed, Reasons.NONE);
      board.count();
    }
    var part = board.program().partNumber(power.label().name()).orElseThrow();
    return new Moves(board.program(), reading)
        .of(at, leaver).stream()
            .filter(move -> move.part() == part)
            .findFirst()
            .map(move -> move.at(0));
  }

  /// The day of a play, counted from 1, on which somebody comes to owe a duty.
  private int dayOf(Concert play, Clause.Norm duty, int one) {
    var semantics = new Semantics(board.program(), reading);
    var at = board.program().initial();
    for (var input : play.inputs()) {
      at = semantics.step(at, input, Reasons.NONE);
      if (owes(at, duty, one)) break;
    }
    return board.program().clock().day(board.program().now(at));
  }

  private boolean owes(Configuration at, Clause.Norm duty, int one) {
    return Effect.bears(board.program(), at, duty.label().name(), one);
  }

  /// Whether the others, who would owe it too, do not either: then it was not the leaving.
  private boolean nobodyOwes(
      Configuration leaves, Configuration stays, Clause.Norm duty, int leaver) {
    var others = board.parties().stream().filter(party -> party != leaver).toList();
    return others.stream().anyMatch(party -> owes(stays, duty, party))
        && others.stream().noneMatch(party -> owes(leaves, duty, party));
  }
}
