package casus.engine.run;

import casus.engine.Wording;
import casus.engine.run.Alike.Told;
import casus.engine.run.Explanation.Strand;
import casus.machine.Journal;
import casus.machine.Machine;
import casus.machine.Note;
import casus.machine.Program;
import casus.pact.Clause;
import casus.pact.Condition;
import casus.pact.EventRef;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Tells why nothing came of a clause: one strand for all plays in which everything on which it
/// waits fares alike.
final class WhyNot {
  private final Plays plays;
  private final Program program;

  private WhyNot(Plays plays) {
    this.plays = plays;
    program = plays.plays().getFirst().program();
  }

  static List<Strand> of(Plays plays, int part) {
    return new WhyNot(plays).strands(part);
  }

  private record Course(int part, int victim, int ordinal, String state) {}

  private List<Strand> strands(int part) {
    var upstream = upstream(part);
    return Alike.of(
        plays,
        variant -> courses(plays.plays().get(variant), upstream),
        variant -> {
          var absence = new Absence(plays, variant);
          var outcome = outcome(absence, variant, part);
          return new Told(outcome, absence.steps());
        });
  }

  private static List<Course> courses(Play play, BitSet upstream) {
    return Stream.concat(lives(play), notes(play))
        .filter(course -> upstream.get(course.part()))
        .distinct()
        .toList();
  }

  private static Stream<Course> lives(Play play) {
    return play.lives().stream()
        .filter(life -> life.machine != Machine.PACT && life.machine != Machine.MEMBERSHIP)
        .map(life -> {
          var thing = Thing.of(play, life);
          return new Course(thing.part(), thing.victim(), thing.ordinal(), play.state(life));
        });
  }

  private static Stream<Course> notes(Play play) {
    return play.entries().stream()
        .flatMap(entry ->
            entry instanceof Journal.Entry.Noted noted
                    && noted.part() >= 0
                    && noted.note() != Note.VOTED
                ? Stream.of(new Course(noted.part(), -1, 0, noted.note().name()))
                : Stream.empty());
  }

  private String outcome(Absence absence, int variant, int part) {
    var title = Telling.title(program.clause(part));
    var play = plays.plays().get(variant);
    if (play.entered().isEmpty()) {
      absence.neverInForce();
      return title + ": nothing came of it.";
    }
    play.ended()
        .flatMap(play::instant)
        .ifPresent(at -> absence.step(0, "the pact ended " + Wording.when(at)));
    absence.visit(part, 0);
    var come = absence.came(part);
    return come.isEmpty()
        ? title + ": " + nothing(new Past(play), part)
        : title + ": something came of it: " + String.join("; ", come) + ".";
  }

  private static String nothing(Past past, int part) {
    return switch (past.play().program().clause(part)) {
      case Clause.Norm norm when norm.maintains() && past.hasBound(part) ->
          "it binds, and nobody has broken it.";
      case Clause.Norm _ -> "nobody ever owed it.";
      case Clause.Power _ -> "nobody ever used it.";
      case Clause.Decision _ -> "it was never put to the vote.";
      case Clause.Trigger _ -> "it was never met.";
      case Clause.Stage _ -> "it was never reached.";
      case Clause.Remedy _ -> "it never began.";
      case Clause.Voiding _ -> "it never took effect.";
      case Clause.Party _, Clause.OpenRole _, Clause.Body _, Clause.Zone _ -> "nothing came of it.";
      case Clause.ActDefinition _, Clause.Term _, Clause.OpenTime _ -> "nothing came of it.";
      case Clause.Exemption _, Clause.Entry _, Clause.Expiry _ -> "nothing came of it.";
      case Clause.Precedence _, Clause.Rank _, Clause.Verification _ -> "nothing came of it.";
    };
  }

  // What a clause hangs on.

  /// The clauses on which a clause waits, at any remove, itself among them.
  private BitSet upstream(int part) {
    var past = new Past(plays.plays().getFirst());
    var found = new BitSet();
    var next = new ArrayList<>(List.of(part));
    while (!next.isEmpty()) {
      var at = next.removeLast();
      if (found.get(at)) continue;
      found.set(at);
      waits(program.clause(at)).stream()
          .flatMap(ref -> past.parts(ref.clause()).stream())
          .forEach(next::add);
      leading(program, at).forEach(next::add);
    }
    return found;
  }

  private List<EventRef> waits(Clause clause) {
    var own =
        switch (clause) {
          case Clause.Norm norm -> with(norm.upon(), norm.when());
          case Clause.Power power -> with(power.upon(), power.when());
          case Clause.Decision decision -> with(decision.upon(), decision.when());
          case Clause.Stage stage ->
              stage.requires().stream()
                  .flatMap(requirement ->
                      requirement instanceof Clause.Requirement.Reached(var name, var span)
                          ? Stream.of(new EventRef(name, Optional.empty(), span))
                          : Stream.empty())
                  .toList();
          case Clause.Trigger trigger -> states(trigger.when()).toList();
          case Clause.Voiding voiding -> states(voiding.when()).toList();
          case Clause.Exemption exemption -> states(exemption.when()).toList();
          case Clause.Party _, Clause.OpenRole _, Clause.Body _, Clause.Zone _ ->
              List.<EventRef>of();
          case Clause.ActDefinition _, Clause.Term _, Clause.OpenTime _ -> List.<EventRef>of();
          case Clause.Entry _, Clause.Expiry _, Clause.Remedy _ -> List.<EventRef>of();
          case Clause.Precedence _, Clause.Rank _, Clause.Verification _ -> List.<EventRef>of();
        };
    var name = clause.label().name();
    var above =
        plays.pact().all(Clause.Exemption.class).stream()
            .filter(exemption -> exemption.to().contains(name))
            .flatMap(exemption -> states(exemption.when()));
    return Stream.concat(own.stream(), above).toList();
  }

  private static List<EventRef> with(List<EventRef> upon, Optional<Condition> when) {
    return Stream.concat(upon.stream(), when.stream().flatMap(WhyNot::states)).toList();
  }

  private static Stream<EventRef> states(Condition condition) {
    return switch (condition) {
      case Condition.Is(var state) -> Stream.of(state);
      case Condition.Not(var negated) -> states(negated);
      case Condition.AllOf(var parts) -> parts.stream().flatMap(WhyNot::states);
      case Condition.AnyOf(var parts) -> parts.stream().flatMap(WhyNot::states);
      case Condition.Fits _, Condition.Opinion _, Condition.Before _ -> Stream.empty();
      case Condition.After _, Condition.Ratified _ -> Stream.empty();
    };
  }

  /// Ladders of which a clause is a step, norms whose breach begins a ladder, and decisions that
  /// refer their question.
  static List<Integer> leading(Program program, int part) {
    var name = program.clause(part).label().name();
    return IntStream.range(0, program.partCount())
        .filter(other ->
            switch (program.clause(other)) {
              case Clause.Remedy remedy -> remedy.rungs().contains(name);
              case Clause.Norm norm ->
                  norm.breach() instanceof Clause.Breach.Leads(var remedy, var span)
                      && remedy.equals(name);
              case Clause.Decision decision ->
                  decision.otherwise() instanceof Clause.Otherwise.Refer(var to) && to.equals(name);
              default -> false;
            })
        .boxed()
        .toList();
  }
}
