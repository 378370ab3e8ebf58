package casus.engine.run;

import casus.engine.Wording;
import casus.engine.run.Explanation.Step;
import casus.engine.run.Explanation.Strand;
import casus.engine.run.Play.Life;
import casus.machine.Cause;
import casus.machine.Journal;
import casus.machine.Machine;
import casus.machine.Note;
import casus.machine.Program;
import casus.pact.Clause;
import casus.pact.EventRef;
import casus.pact.Pattern;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Tells why nothing came of a clause: what it waits for, why that did not come, and so on back to
/// the deeds that came nearest.
final class WhyNot {
  private final Plays plays;
  private final Program program;
  private final Telling telling;
  private final int variant;
  private final Play play;
  private final List<Step> steps = new ArrayList<>();
  private final BitSet visited = new BitSet();

  private WhyNot(Plays plays, int variant) {
    this.plays = plays;
    this.variant = variant;
    play = plays.plays().get(variant);
    program = play.program();
    telling = new Telling(plays);
  }

  static Explanation of(Plays plays, String name) {
    var program = plays.plays().getFirst().program();
    var parts =
        IntStream.range(0, program.partCount())
            .filter(part -> program.clause(part).label().name().equals(name))
            .boxed()
            .toList();
    var strands = new ArrayList<Strand>();
    for (var part : parts) strands.addAll(strands(plays, part));
    return new Explanation("Why not: " + name, strands);
  }

  /// One strand for all plays in which every clause fares alike.
  private static List<Strand> strands(Plays plays, int part) {
    record Course(int part, int victim, int ordinal, String state) {}
    var variants = new LinkedHashMap<List<Course>, BitSet>();
    for (var variant = 0; variant < plays.plays().size(); variant++) {
      var play = plays.plays().get(variant);
      var courses =
          play.lives().stream()
              .filter(life -> life.machine != Machine.PACT && life.machine != Machine.MEMBERSHIP)
              .map(life -> {
                var thing = Thing.of(play, life);
                return new Course(thing.part(), thing.victim(), thing.ordinal(), play.state(life));
              })
              .filter(course -> upstream(plays, part).get(course.part()))
              .distinct()
              .toList();
      variants.computeIfAbsent(courses, _ -> new BitSet()).set(variant);
    }
    return variants.values().stream()
        .map(found -> {
          var whyNot = new WhyNot(plays, found.nextSetBit(0));
          var outcome = whyNot.outcome(part);
          return new Strand(outcome, plays.grid().under(found), whyNot.steps);
        })
        .toList();
  }

  /// The clauses on which a clause waits, at any remove, itself among them.
  private static BitSet upstream(Plays plays, int part) {
    var program = plays.plays().getFirst().program();
    var found = new BitSet();
    var next = new ArrayList<>(List.of(part));
    while (!next.isEmpty()) {
      var at = next.removeLast();
      if (found.get(at)) continue;
      found.set(at);
      waits(program.clause(at)).stream()
          .flatMap(ref -> program.partNumber(ref.clause()).stream())
          .forEach(next::add);
      leading(program, at).forEach(next::add);
    }
    return found;
  }

  private static List<EventRef> waits(Clause clause) {
    return switch (clause) {
      case Clause.Norm norm -> norm.upon();
      case Clause.Power power -> power.upon();
      case Clause.Decision decision -> decision.upon();
      case Clause.Stage stage ->
          stage.requires().stream()
              .flatMap(requirement ->
                  requirement instanceof Clause.Requirement.Reached(var name, var span)
                      ? Stream.of(new EventRef(name, Optional.empty(), span))
                      : Stream.empty())
              .toList();
      case Clause.Party _, Clause.OpenRole _, Clause.Body _, Clause.Zone _ -> List.of();
      case Clause.ActDefinition _, Clause.Term _, Clause.OpenTime _ -> List.of();
      case Clause.Trigger _, Clause.Exemption _, Clause.Voiding _ -> List.of();
      case Clause.Entry _, Clause.Expiry _, Clause.Remedy _ -> List.of();
      case Clause.Precedence _, Clause.Verification _ -> List.of();
    };
  }

  /// Ladders of which a clause is a step, and norms whose breach begins a ladder.
  private static List<Integer> leading(Program program, int part) {
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

  // The outcome, and the reasons for it.

  private String outcome(int part) {
    var clause = program.clause(part);
    var title = Telling.title(clause);
    if (play.entered().isEmpty()) {
      steps.add(new Step(0, "the pact was never in force in the time looked at"));
      return title + ": nothing came of it.";
    }
    var come = came(part);
    play.ended()
        .flatMap(play::instant)
        .ifPresent(at -> steps.add(new Step(0, "the pact ended " + Wording.instant(at))));
    visit(part, 0);
    return come.isEmpty()
        ? title + ": " + nothing(clause)
        : title + ": something came of it: " + String.join("; ", come) + ".";
  }

  private static String nothing(Clause clause) {
    return switch (clause) {
      case Clause.Norm _ -> "nobody ever owed it.";
      case Clause.Power _ -> "nobody ever used it.";
      case Clause.Decision _ -> "it was never put to the vote.";
      case Clause.Trigger _ -> "it was never met.";
      case Clause.Stage _ -> "it was never reached.";
      case Clause.Remedy _ -> "it never began.";
      case Clause.Voiding _ -> "it never took effect.";
      case Clause.Term _ -> "the deeds that came nearest to it:";
      case Clause.Party _, Clause.OpenRole _, Clause.Body _, Clause.Zone _ -> "nothing came of it.";
      case Clause.ActDefinition _, Clause.OpenTime _, Clause.Exemption _ -> "nothing came of it.";
      case Clause.Entry _, Clause.Expiry _, Clause.Precedence _ -> "nothing came of it.";
      case Clause.Verification _ -> "nothing came of it.";
    };
  }

  /// What did come of a clause, if anything.
  private List<String> came(int part) {
    return lives(part).stream()
        .filter(life -> life.machine != Machine.POWER || play.tick(life, Cause.USE).isPresent())
        .filter(
            life -> life.machine != Machine.CASE || play.tick(life, Cause.RECOGNISE).isPresent())
        .map(this::state)
        .distinct()
        .toList();
  }

  private List<Life> lives(int part) {
    return play.lives().stream()
        .filter(life ->
            Thing.of(play, life).part() == part
                && (life.machine != Machine.CASE || program.clause(part) instanceof Clause.Trigger))
        .toList();
  }

  private String state(Life life) {
    var state =
        life.machine == Machine.NORM
            ? Lines.NormState.of(play.state(life)).text()
            : play.state(life);
    return state + Why.lastMove(play, life).map(at -> " " + Wording.instant(at)).orElse("");
  }

  private void visit(int part, int depth) {
    if (visited.get(part)) return;
    visited.set(part);
    var clause = program.clause(part);
    version(clause, depth);
    switch (clause) {
      case Clause.Norm norm -> norm(part, norm, depth);
      case Clause.Power power -> power(part, power, depth);
      case Clause.Decision decision -> decision(part, decision, depth);
      case Clause.Trigger _, Clause.Voiding _ -> {
        new Nearby(plays, variant).tell(part, depth, steps);
        notes(part, depth);
      }
      case Clause.Stage stage -> stage(stage, depth);
      case Clause.Remedy _ -> remedy(part, depth);
      case Clause.Term term -> term(term, depth);
      case Clause.Party _, Clause.OpenRole _, Clause.Body _, Clause.Zone _ -> {}
      case Clause.ActDefinition _, Clause.OpenTime _, Clause.Exemption _ -> {}
      case Clause.Entry _, Clause.Expiry _, Clause.Precedence _, Clause.Verification _ -> {}
    }
  }

  private void version(Clause clause, int depth) {
    if (plays.footing() instanceof Footing.Assumed) return;
    var notes = clause.label().notes();
    if (notes.from().isEmpty() && notes.until().isEmpty()) return;
    steps.add(
        new Step(
            depth,
            "this version of the clause applies"
                + notes.from().map(from -> " from " + from.text()).orElse("")
                + notes.until().map(until -> " until " + until.text()).orElse("")));
  }

  private void norm(int part, Clause.Norm norm, int depth) {
    if (!lives(part).isEmpty()) {
      if (norm.maintains()) new Nearby(plays, variant).tell(part, depth, steps);
      notes(part, depth);
      return;
    }
    upon(norm.upon(), depth);
    if (norm.upon().isEmpty() && !ladder(part, depth))
      steps.add(
          new Step(
              depth,
              "it binds from entry into force on, but nobody of `"
                  + norm.bearing().who().text()
                  + "` was bound"));
    notes(part, depth);
  }

  private void power(int part, Clause.Power power, int depth) {
    var lives = lives(part);
    for (var life : lives) {
      var used = play.tick(life, Cause.USE).flatMap(play::instant);
      var from = play.tick(life, Cause.ENABLE).flatMap(play::instant);
      var until = play.instant(life.due);
      steps.add(
          new Step(
              depth,
              "%s had the power from %s%s, and %s"
                  .formatted(
                      Wording.actor(program.actor(life.actor)),
                      from.map(Wording::instant).orElse("the start"),
                      until.map(end -> " until " + Wording.instant(end)).orElse(" on"),
                      used.map(at -> "used it " + Wording.instant(at)).orElse("never used it"))));
    }
    attempts(part, depth);
    if (lives.isEmpty()) {
      upon(power.upon(), depth);
      if (power.upon().isEmpty() && !ladder(part, depth))
        steps.add(
            new Step(
                depth, "nobody of `" + power.holder().text() + "` was bound while it was open"));
    }
    notes(part, depth);
  }

  /// Words that would have been a use of the power, had it been there.
  private void attempts(int part, int depth) {
    var name = program.clause(part).label().name();
    for (var entry = 0; entry < play.entries().size(); entry++) {
      if (!(play.entries().get(entry) instanceof Journal.Entry.Noted noted)
          || noted.note() != Note.VOID_ACT) continue;
      var occasion = play.occasion(entry);
      if (noted.part() != part
          && occasion.flatMap(o -> o.event().clause()).filter(name::equals).isEmpty()) continue;
      occasion.ifPresent(found ->
          steps.add(
              new Step(
                  depth,
                  "void attempt: "
                      + found.event().when().text()
                      + " "
                      + Wording.event(found.event()))));
    }
  }

  private void decision(int part, Clause.Decision decision, int depth) {
    var lives = lives(part);
    for (var life : lives) {
      steps.add(
          new Step(
              depth,
              "put to the vote %s%s; the rule asks `%s`; %s"
                  .formatted(
                      play.tick(life, Cause.OPEN)
                          .flatMap(play::instant)
                          .map(Wording::instant)
                          .orElse("at the start"),
                      play.instant(life.due)
                          .map(due -> ", until " + Wording.instant(due))
                          .orElse(", without a time limit"),
                      Contents.of(decision.rule()),
                      state(life))));
      votes(life, decision, depth + 1);
    }
    if (lives.isEmpty()) {
      upon(decision.upon(), depth);
      if (decision.upon().isEmpty()) ladder(part, depth);
    }
    notes(part, depth);
  }

  private void votes(Life life, Clause.Decision decision, int depth) {
    for (var entry = 0; entry < play.entries().size(); entry++)
      if (play.entries().get(entry) instanceof Journal.Entry.Noted noted
          && noted.note() == Note.VOTED
          && noted.part() == life.part
          && play.matter(entry).map(matter -> matter.number).orElse(Play.NO_MATTER) == life.matter)
        play.occasion(entry)
            .ifPresent(occasion ->
                steps.add(
                    new Step(
                        depth,
                        occasion.event().when().text() + ": " + Wording.event(occasion.event()))));
    var silent =
        Bearers.voters(play, life, decision.rule()).stream()
            .filter(voter -> !Why.voted(play, life, voter))
            .toList();
    if (!silent.isEmpty()) steps.add(new Step(depth, "silent: " + Crowd.count(silent, "voters")));
  }

  private void stage(Clause.Stage stage, int depth) {
    for (var requirement : stage.requires()) {
      switch (requirement) {
        case Clause.Requirement.Reached(var name, var span) ->
            upon(List.of(new EventRef(name, Optional.empty(), span)), depth);
        case Clause.Requirement.Done(var pattern) ->
            steps.add(new Step(depth, "it needs the deed `" + Contents.of(pattern) + "`"));
      }
    }
  }

  private void remedy(int part, int depth) {
    for (var from : leading(program, part)) {
      steps.add(
          new Step(
              depth, "it begins when " + Telling.title(program.clause(from)) + " is breached"));
      visit(from, depth + 1);
    }
  }

  /// A step of a ladder waits for the ladder.
  private boolean ladder(int part, int depth) {
    var ladders = leading(program, part);
    for (var ladder : ladders) {
      steps.add(new Step(depth, "it is a step behind " + Telling.title(program.clause(ladder))));
      visit(ladder, depth + 1);
    }
    return !ladders.isEmpty();
  }

  /// A term speaks through the clauses that use it.
  private void term(Clause.Term term, int depth) {
    for (var part = 0; part < program.partCount(); part++) {
      if (Patterns.of(program.clause(part)).stream().noneMatch(pattern -> uses(pattern, term)))
        continue;
      steps.add(new Step(depth, "used in " + Telling.title(program.clause(part))));
      new Nearby(plays, variant).tell(part, depth + 1, steps);
    }
  }

  private boolean uses(Pattern pattern, Clause.Term term) {
    return pattern.acts().stream()
        .anyMatch(act ->
            act.name().equals(term.label().name())
                || plays.pact().find(Clause.Term.class, act.name()).stream()
                    .flatMap(inner -> Patterns.of(inner).stream())
                    .anyMatch(inner -> uses(inner, term)));
  }

  /// What a clause waits for, and what became of that.
  private void upon(List<EventRef> refs, int depth) {
    for (var ref : refs) {
      var part = program.partNumber(ref.clause());
      if (part.isEmpty()) continue;
      var clause = program.clause(part.get());
      steps.add(
          new Step(
              depth,
              "it waits for %s to be %s%s"
                  .formatted(
                      Telling.title(clause),
                      Contents.meant(ref, clause).text(),
                      became(part.get()))));
      visit(part.get(), depth + 1);
    }
  }

  private String became(int part) {
    var states = lives(part).stream().map(this::state).distinct().toList();
    return states.isEmpty() ? "" : "; it was: " + String.join("; ", states);
  }

  /// What was noted of a clause when it was called.
  private void notes(int part, int depth) {
    var seen = new ArrayList<String>();
    for (var entry = 0; entry < play.entries().size(); entry++) {
      if (!(play.entries().get(entry) instanceof Journal.Entry.Noted noted)
          || noted.part() != part
          || !hinders(noted.note())) continue;
      var text =
          play.instant(noted.tick()).map(Wording::instant).orElse("from the start")
              + ": "
              + telling.entry(variant, entry, new Telling.Change.Noted(noted.note()));
      if (!seen.contains(text)) steps.add(new Step(depth, text));
      seen.add(text);
    }
  }

  private static boolean hinders(Note note) {
    return switch (note) {
      case EXCEPTED, DEFEATED, UNBORNE, GUARDED, TOO_LATE, UNSETTLED, OWN_FINDING -> true;
      case AWAITS_FINDING, NO_ROOM -> true;
      case VOID_ACT, MERGED, VOTED -> false;
    };
  }
}
