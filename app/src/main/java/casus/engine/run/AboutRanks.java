package casus.engine.run;

import casus.engine.Wording;
import casus.engine.run.Alike.Told;
import casus.engine.run.Explanation.Step;
import casus.engine.run.Explanation.Strand;
import casus.engine.run.Play.Life;
import casus.machine.Cause;
import casus.machine.Journal;
import casus.machine.Machine;
import casus.machine.Note;
import casus.machine.Program;
import casus.pact.Clause;
import java.util.ArrayList;
import java.util.List;

/// Tells what an exception took away, and what a precedence decided.
final class AboutRanks {
  private final Plays plays;
  private final Program program;
  private final Telling telling;

  AboutRanks(Plays plays) {
    this.plays = plays;
    program = plays.plays().getFirst().program();
    telling = new Telling(plays);
  }

  // Exceptions.

  List<Strand> exception(int part, Clause.Exemption exemption) {
    return Alike.of(
        plays,
        variant -> shape(variant, List.of(part), exemption.to()),
        variant -> {
          var taken = new Past(plays.plays().get(variant)).notes(part, Note.EXCEPTION_HOLDS);
          return new Told(
              "%s: %s"
                  .formatted(
                      Telling.title(exemption),
                      taken.isEmpty()
                          ? "it took nothing away."
                          : "it held, and took away what it excepts, " + times(taken.size()) + "."),
              exception(variant, part, exemption));
        });
  }

  private static String times(int count) {
    return count == 1 ? "once" : count + " times";
  }

  private List<Step> exception(int variant, int part, Clause.Exemption exemption) {
    var play = plays.plays().get(variant);
    var past = new Past(play);
    var steps = new ArrayList<Step>();
    steps.add(new Step(0, telling.phrases().sentence(exemption)));
    for (var entry : past.notes(part, Note.EXCEPTION_HOLDS)) {
      play.occasion(entry).ifPresent(occasion -> add(steps, new Step(0, Why.came(occasion))));
      for (var later = entry + 1; later < play.entries().size(); later++)
        if (play.entries().get(later).because() == entry
            && play.entries().get(later) instanceof Journal.Entry.Noted noted)
          add(steps, new Step(1, told(variant, past, later, noted.note())));
    }
    for (var name : exemption.to())
      for (var excepted : past.parts(name)) applied(play, past, excepted, steps);
    return steps;
  }

  private static void add(List<Step> steps, Step step) {
    if (!steps.contains(step)) steps.add(step);
  }

  private String told(int variant, Past past, int entry, Note note) {
    return past.at(entry).map(Wording::instant).orElse("from the start")
        + ": "
        + telling.entry(variant, entry, new Telling.Change.Noted(note));
  }

  /// Where the clause was called, or broken, and the exception did not hold.
  private void applied(Play play, Past past, int part, List<Step> steps) {
    var asked =
        past.lives(part).stream()
            .flatMap(life -> life.moves.stream())
            .filter(entry -> isAsked(play, entry, part))
            .toList();
    var clause = program.clause(part);
    if (asked.isEmpty() && steps.size() == 1)
      steps.add(
          new Step(
              0,
              "%s was never %s, so that the exception was never asked for"
                  .formatted(Telling.title(clause), isKept(clause) ? "touched" : "called")));
    for (var entry : asked)
      add(
          steps,
          new Step(
              0,
              "%sit did not hold: %s %s"
                  .formatted(
                      past.at(entry).map(at -> Wording.instant(at) + ": ").orElse(""),
                      Telling.title(clause),
                      isKept(clause) ? "was broken" : "took effect")));
  }

  private static boolean isKept(Clause clause) {
    return clause instanceof Clause.Norm norm && norm.maintains();
  }

  private boolean isAsked(Play play, int entry, int part) {
    var cause = play.moved(entry).cause();
    return switch (program.clause(part)) {
      case Clause.Norm norm -> cause == (norm.maintains() ? Cause.VIOLATE : Cause.ACTIVATE);
      case Clause.Decision _ -> cause == Cause.OPEN;
      case Clause.Trigger _ -> cause == Cause.RAISE;
      default -> false;
    };
  }

  // Precedence.

  List<Strand> precedence(Clause.Precedence precedence) {
    var past = new Past(plays.plays().getFirst());
    var inferior = precedence.inferior().stream().flatMap(n -> past.parts(n).stream()).toList();
    return Alike.of(
        plays,
        variant -> shape(variant, inferior, List.of(precedence.superior())),
        variant -> {
          var steps = decided(variant, precedence, inferior);
          return new Told(
              "%s: %s"
                  .formatted(
                      Telling.title(precedence),
                      steps.isEmpty() ? "it decided nothing." : "it decided what follows."),
              steps.isEmpty() ? undecided(variant, precedence, inferior) : steps);
        });
  }

  private List<Step> decided(int variant, Clause.Precedence precedence, List<Integer> inferior) {
    var past = new Past(plays.plays().get(variant));
    var steps = new ArrayList<Step>();
    for (var part : inferior)
      for (var entry : past.notes(part, Note.DEFEATED))
        if (stood(past, precedence, entry))
          add(steps, new Step(0, told(variant, past, entry, Note.DEFEATED)));
    return steps;
  }

  /// Whether the superior clause was the one that bound when something gave way.
  private static boolean stood(Past past, Clause.Precedence precedence, int entry) {
    return past.parts(precedence.superior()).stream()
        .flatMap(part -> past.lives(part).stream())
        .anyMatch(life -> life.machine == Machine.NORM && past.isIn(life, "active", entry));
  }

  private List<Step> undecided(int variant, Clause.Precedence precedence, List<Integer> inferior) {
    var play = plays.plays().get(variant);
    var past = new Past(play);
    var steps = new ArrayList<Step>();
    steps.add(new Step(0, telling.phrases().sentence(precedence)));
    for (var part : past.parts(precedence.superior())) stands(play, past.lives(part), part, steps);
    for (var part : inferior) stands(play, past.lives(part), part, steps);
    return steps;
  }

  private void stands(Play play, List<Life> lives, int part, List<Step> steps) {
    var title = Telling.title(program.clause(part));
    if (lives.isEmpty()) steps.add(new Step(0, title + " never bound anybody"));
    for (var life : lives) add(steps, new Step(0, title + ": " + States.of(play, life)));
  }

  /// What was noted of some clauses, and what became of others.
  private List<?> shape(int variant, List<Integer> noted, List<String> lived) {
    var play = plays.plays().get(variant);
    var past = new Past(play);
    var shape = new ArrayList<Object>();
    for (var part : noted)
      for (var entry : play.entries())
        if (entry instanceof Journal.Entry.Noted note && note.part() == part)
          shape.add(List.of(part, note.note()));
    for (var name : lived)
      for (var part : past.parts(name))
        for (var life : past.lives(part)) shape.add(List.of(part, play.state(life)));
    return shape.stream().distinct().toList();
  }
}
