package casus.engine.run;

import casus.engine.Wording;
import casus.engine.run.Explanation.Step;
import casus.engine.run.Play.Life;
import casus.machine.Cause;
import casus.machine.Journal;
import casus.machine.Machine;
import casus.machine.NearMiss;
import casus.machine.Note;
import casus.machine.Program;
import casus.pact.Clause;
import casus.pact.EventRef;
import casus.vocabulary.DutyTypes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Walks in one play from a clause of which nothing came back to the facts that were missing.
final class Absence {
  private final Plays plays;
  private final Program program;
  private final Telling telling;
  private final int variant;
  private final Play play;
  private final Past past;
  private final Validity validity;
  private final Nearby nearby;
  private final List<Step> steps = new ArrayList<>();
  private final BitSet visited = new BitSet();

  Absence(Plays plays, int variant) {
    this.plays = plays;
    this.variant = variant;
    play = plays.plays().get(variant);
    program = play.program();
    telling = new Telling(plays);
    past = new Past(play);
    validity = new Validity(plays, play);
    nearby = new Nearby(plays, variant, telling);
  }

  List<Step> steps() {
    return steps;
  }

  void step(int depth, String text) {
    steps.add(new Step(depth, text));
  }

  void neverInForce() {
    step(0, "the pact was never in force in the time looked at");
    steps.addAll(new AboutBonds(plays).entry(variant, 1));
  }

  /// What did come of a clause, if anything.
  List<String> came(int part) {
    return past.lives(part).stream()
        .filter(life -> life.machine != Machine.POWER || play.tick(life, Cause.USE).isPresent())
        .filter(
            life -> life.machine != Machine.CASE || play.tick(life, Cause.RECOGNISE).isPresent())
        .filter(life -> !isUntouched(part, life) && !isSpared(life))
        .filter(life -> life.machine != Machine.STAGE || play.state(life).equals("reached"))
        .map(this::state)
        .distinct()
        .toList();
  }

  /// Of what is kept up, it is a breach that something comes of.
  private boolean isUntouched(int part, Life life) {
    return program.clause(part) instanceof Clause.Norm norm
        && norm.maintains()
        && play.tick(life, Cause.VIOLATE).isEmpty()
        && play.tick(life, Cause.DUE).isEmpty();
  }

  /// What is excused before it binds was never owed.
  private boolean isSpared(Life life) {
    return life.machine == Machine.NORM && play.tick(life, Cause.ACTIVATE).isEmpty();
  }

  private String state(Life life) {
    return States.since(play, life);
  }

  void visit(int part, int depth) {
    if (visited.get(part)) return;
    visited.set(part);
    switch (program.clause(part)) {
      case Clause.Norm norm -> norm(part, norm, depth);
      case Clause.Power power -> power(part, power, depth);
      case Clause.Decision decision -> decision(part, decision, depth);
      case Clause.Trigger _ -> {
        nearby.tell(part, depth, steps);
        notes(part, depth);
      }
      case Clause.Voiding _ -> steps.addAll(new AboutVoiding(plays).steps(variant, part, depth));
      case Clause.Stage stage -> stage(part, stage, depth);
      case Clause.Remedy _ -> remedy(part, depth);
      case Clause.Party _, Clause.OpenRole _, Clause.Body _, Clause.Zone _ -> {}
      case Clause.ActDefinition _, Clause.Term _, Clause.OpenTime _, Clause.Exemption _ -> {}
      case Clause.Entry _,
          Clause.Expiry _,
          Clause.Precedence _,
          Clause.Rank _,
          Clause.Verification _ -> {}
    }
  }

  // Duties, standing duties and bans.

  private void norm(int part, Clause.Norm norm, int depth) {
    var lives = past.lives(part);
    if (!lives.isEmpty()) {
      states(lives, norm, depth);
      tooLittle(lives, norm, depth);
      if (norm.maintains()) nearby.tell(part, depth, steps);
      notes(part, depth);
      ended(part, lives, depth);
      spared(lives, norm, depth);
      return;
    }
    called(norm.upon(), part, depth);
    if (!ladder(part, depth) && norm.upon().isEmpty()) unbound(norm, depth);
  }

  /// How those who bear it stand.
  private void states(List<Life> lives, Clause.Norm norm, int depth) {
    var alike = new LinkedHashMap<String, List<String>>();
    for (var life : lives)
      alike
          .computeIfAbsent(state(life), _ -> new ArrayList<>())
          .addAll(Bearers.of(play, life, norm));
    var all = alike.values().stream().flatMap(List::stream).distinct().toList();
    alike.forEach((state, bearers) ->
        step(
            depth,
            Crowd.text(
                    bearers.stream().distinct().toList(),
                    all,
                    telling.phrases().all(norm.bearing().who()))
                + ": "
                + state));
  }

  private static List<String> performances(Clause.Norm norm) {
    return norm.content() instanceof Clause.Content.Perform(var all, var names, var quantity)
        ? names
        : List.of();
  }

  /// Deeds that would have performed it, were they not less than the least that it names.
  private void tooLittle(List<Life> lives, Clause.Norm norm, int depth) {
    var names = performances(norm);
    if (norm.floor().isEmpty()) return;
    var bearers = lives.stream().flatMap(life -> Bearers.of(play, life, norm).stream()).toList();
    var from = play.moved(lives.getFirst().moves.getFirst()).tick();
    for (var timed : play.inputs()) {
      var event = timed.occasion().event();
      var act = event.act();
      if (timed.input().tick() < from
          || !bearers.contains(event.actor())
          || names.contains(act)
          || names.stream().noneMatch(name -> DutyTypes.satisfies(act, name))
          || norm.floor().stream().anyMatch(least -> DutyTypes.reaches(act, least))) continue;
      step(depth, Nearby.words(timed) + ": less than the least that it asks");
    }
  }

  /// What ended it from outside, by a power or a voiding condition.
  private void ended(int part, List<Life> lives, int depth) {
    lives.stream()
        .filter(life -> play.state(life).equals("excused"))
        .flatMap(life -> validity.hindrance(play.last(life).tick(), part).stream())
        .distinct()
        .forEach(why -> step(depth, why));
  }

  /// Parties that might have borne it, and did not.
  private void spared(List<Life> lives, Clause.Norm norm, int depth) {
    var bearers = lives.stream().flatMap(life -> Bearers.of(play, life, norm).stream()).toList();
    var tick = play.moved(lives.getFirst().moves.getFirst()).tick();
    var others =
        plays.pact().members(norm.bearing().who()).stream()
            .filter(party -> !bearers.contains(party))
            .toList();
    for (var why : validity.unbound(others, tick)) step(depth, why);
  }

  private void unbound(Clause.Norm norm, int depth) {
    step(
        depth,
        "it binds from entry into force on, but nobody of "
            + telling.phrases().all(norm.bearing().who())
            + " was bound");
  }

  // What a clause waits for.

  /// What calls a clause: whether it came, and if so, why nothing came of the call.
  private void called(List<EventRef> refs, int part, int depth) {
    var awaited = new LinkedHashMap<String, List<EventRef>>();
    for (var ref : refs) {
      var came = past.came(ref);
      if (came.isEmpty()) awaited.computeIfAbsent(ref.clause(), _ -> new ArrayList<>()).add(ref);
      else inVain(ref, came.getFirst(), part, depth);
    }
    awaited.values().forEach(same -> waits(same, depth));
    if (refs.stream().allMatch(ref -> past.came(ref).isEmpty())) notes(part, depth);
  }

  private void inVain(EventRef ref, int entry, int part, int depth) {
    var caller = program.clause(past.parts(ref.clause()).getFirst());
    step(
        depth,
        "%s %s%s, which calls it"
            .formatted(
                Telling.title(caller),
                Verbs.past(caller, Contents.meant(ref, caller)),
                past.when(entry)));
    inVain(part, entry, depth + 1);
  }

  /// What has not happened to one clause.
  private void waits(List<EventRef> refs, int depth) {
    var part = program.partNumber(refs.getFirst().clause());
    if (part.isEmpty()) return;
    var clause = program.clause(part.get());
    var verbs =
        refs.stream()
            .map(ref -> Verbs.infinitive(clause, Contents.meant(ref, clause)))
            .collect(Collectors.joining(", or "));
    step(depth, "it waits for %s %s%s".formatted(Telling.title(clause), verbs, became(part.get())));
    visit(part.get(), depth + 1);
  }

  private String became(int part) {
    if (program.clause(part) instanceof Clause.Power) return "";
    var states = past.lives(part).stream().map(this::state).distinct().toList();
    return states.isEmpty() ? "" : "; what became of it: " + String.join("; ", states);
  }

  /// Why a call had no effect.
  private void inVain(int part, int entry, int depth) {
    var before = steps.size();
    var tick = play.entries().get(entry).tick();
    notes(part, depth);
    validity.hindrance(tick, part).ifPresent(why -> step(depth, "but " + why));
    var who =
        switch (program.clause(part)) {
          case Clause.Norm norm -> Optional.of(norm.bearing().who());
          case Clause.Power power -> Optional.of(power.holder());
          default -> Optional.<casus.pact.Who>empty();
        };
    for (var why : validity.unbound(who.map(plays.pact()::members).orElse(List.of()), tick))
      step(depth, why);
    if (steps.size() == before)
      step(
          depth,
          who.map(one -> "but nobody of " + telling.phrases().all(one) + " was there in this case")
              .orElse("but nothing came of that"));
  }

  /// What was noted of a clause when it was called, for all together to whom it happened.
  private void notes(int part, int depth) {
    record Hindrance(int tick, Note note, String exception) {}
    var alike = new LinkedHashMap<Hindrance, List<Integer>>();
    for (var entry = 0; entry < play.entries().size(); entry++)
      if (play.entries().get(entry) instanceof Journal.Entry.Noted noted
          && noted.part() == part
          && hinders(noted.note()))
        alike
            .computeIfAbsent(
                new Hindrance(noted.tick(), noted.note(), exception(noted)), _ -> new ArrayList<>())
            .add(entry);
    alike.forEach((same, entries) -> {
      var actors =
          entries.stream()
              .flatMap(entry -> telling.actors(Thing.of(play, entry), variant).stream())
              .distinct()
              .toList();
      var change = new Telling.Change.Noted(same.note());
      step(
          depth,
          play.instant(same.tick()).map(Wording::instant).orElse("from the start")
              + ": "
              + telling.entry(variant, entries.getFirst(), actors, change)
              + same.exception());
    });
  }

  private String exception(Journal.Entry.Noted noted) {
    return noted.because() >= 0
            && play.entries().get(noted.because()) instanceof Journal.Entry.Noted above
            && above.note() == Note.EXCEPTION_HOLDS
        ? ", because the exception " + Telling.title(program.clause(above.part())) + " holds"
        : "";
  }

  private static boolean hinders(Note note) {
    return switch (note) {
      case EXCEPTED, DEFEATED, UNBORNE, GUARDED, TOO_LATE, UNSETTLED, OWN_FINDING -> true;
      case AWAITS_FINDING, NO_ROOM, UNFIT -> true;
      case VOID_ACT, MERGED, VOTED, EXCEPTION_HOLDS, VOIDED -> false;
    };
  }

  // Powers.

  private void power(int part, Clause.Power power, int depth) {
    record Times(Optional<Instant> from, Optional<Instant> until, Optional<Instant> used) {}
    var alike = new LinkedHashMap<Times, List<String>>();
    for (var life : past.lives(part))
      if (play.hadPower(life))
        alike
            .computeIfAbsent(
                new Times(
                    play.tick(life, Cause.ENABLE).flatMap(play::instant),
                    until(life),
                    play.tick(life, Cause.USE).flatMap(play::instant)),
                _ -> new ArrayList<>())
            .add(program.actor(life.actor));
    var all = alike.values().stream().flatMap(List::stream).distinct().toList();
    alike.forEach((times, holders) ->
        step(
            depth,
            "%s had the power from %s%s, and %s"
                .formatted(
                    Crowd.text(
                        holders.stream().distinct().toList(),
                        all,
                        telling.phrases().all(power.holder())),
                    times.from().map(Wording::instant).orElse("the start"),
                    times.until().map(end -> " until " + Wording.instant(end)).orElse(" on"),
                    times
                        .used()
                        .map(at -> "used it " + Wording.when(at))
                        .orElse("never used it"))));
    attempts(part, power, depth);
    if (!alike.isEmpty()) {
      notes(part, depth);
      return;
    }
    called(power.upon(), part, depth);
    if (!ladder(part, depth) && power.upon().isEmpty()) neverFree(power, depth);
  }

  private Optional<Instant> until(Life life) {
    return play.tick(life, Cause.EXTINGUISH)
        .flatMap(play::instant)
        .or(() -> play.instant(life.due));
  }

  private void neverFree(Clause.Power power, int depth) {
    step(
        depth,
        power
            .after()
            .map(after -> "it may be used only after " + after.text())
            .orElse(
                "nobody of "
                    + telling.phrases().all(power.holder())
                    + " was bound while it was open"));
  }

  /// Words that would have been a use of the power, had it been there.
  private void attempts(int part, Clause.Power power, int depth) {
    var name = program.clause(part).label().name();
    for (var entry = 0; entry < play.entries().size(); entry++) {
      if (!(play.entries().get(entry) instanceof Journal.Entry.Noted noted)
          || noted.note() != Note.VOID_ACT) continue;
      var occasion = play.occasion(entry);
      if (occasion.isEmpty()
          || noted.part() != part
              && occasion.flatMap(o -> o.event().clause()).filter(name::equals).isEmpty()) continue;
      var event = occasion.get().event();
      step(depth, "void attempt: " + event.when().text() + " " + Wording.event(event));
      var why = refused(part, power, event.actor(), entry);
      step(depth + 1, why);
    }
  }

  private String refused(int part, Clause.Power power, String actor, int entry) {
    var tick = play.entries().get(entry).tick();
    var hindrance =
        validity.pact(tick).or(() -> validity.unbound(List.of(actor), tick).stream().findFirst());
    if (hindrance.isPresent()) return hindrance.get();
    var number = program.actorNumber(actor);
    var own = past.lives(part).stream().filter(life -> life.actor == number).toList();
    if (own.stream().anyMatch(life -> past.isIn(life, "available", entry)))
      return "the power was there, but the words were about nobody in the case, or its condition"
          + " did not hold";
    if (!own.isEmpty()) return "the power was not there at that time";
    if (!plays.pact().members(power.holder()).contains(actor))
      return "the power is for " + telling.phrases().any(power.holder());
    return validity.hindrance(tick, part).orElse("the power had not come to be at that time");
  }

  // Decisions.

  private void decision(int part, Clause.Decision decision, int depth) {
    var lives = past.lives(part);
    for (var life : lives) {
      step(
          depth,
          "put to the vote %s%s; it needs %s%s"
              .formatted(
                  play.tick(life, Cause.OPEN)
                      .flatMap(play::instant)
                      .map(Wording::instant)
                      .orElse("at the start"),
                  play.instant(life.due)
                      .map(due -> ", until " + Wording.instant(due))
                      .orElse(", without a time limit"),
                  telling.phrases().rule(decision),
                  lives.size() > 1 ? "; " + state(life) : ""));
      for (var vote : Why.votesOf(play, life))
        play.occasion(vote).ifPresent(occasion -> step(depth + 1, Why.came(occasion)));
      var silent = Why.silent(play, life);
      if (!silent.isEmpty()) step(depth + 1, "silent: " + Crowd.names(silent, "voters"));
    }
    if (!lives.isEmpty()) {
      notes(part, depth);
      return;
    }
    called(decision.upon(), part, depth);
    ladder(part, depth);
  }

  // Stages.

  private void stage(int part, Clause.Stage stage, int depth) {
    // Below, what waits for it has told how it stands.
    if (depth == 0)
      for (var life : past.lives(part))
        if (!play.state(life).equals("reached")) step(depth, "it is " + state(life));
    for (var requirement : stage.requires()) {
      switch (requirement) {
        case Clause.Requirement.Reached(var name, var span) -> {
          var ref = new EventRef(name, Optional.empty(), span);
          var came = past.came(ref);
          if (came.isEmpty()) waits(List.of(ref), depth);
          else step(depth, "stage %s was reached%s".formatted(name, past.when(came.getFirst())));
        }
        case Clause.Requirement.Done(var pattern) -> done(pattern, depth);
      }
    }
  }

  private void done(casus.pact.Pattern pattern, int depth) {
    var deed = telling.phrases().deed(pattern);
    for (var timed : play.inputs()) {
      if (!timed.occasion().deed()) continue;
      if (!NearMiss.of(program, play.before(timed), timed.input(), pattern).fits()) continue;
      step(depth, "it needs %s, which was done: %s".formatted(deed, Nearby.words(timed)));
      return;
    }
    step(depth, "it needs " + deed + ", which was not done");
    nearby.tell(pattern, depth + 1, steps);
  }

  // Remedies, their steps, and referred questions.

  private void remedy(int part, int depth) {
    if (!past.lives(part).isEmpty()) return;
    for (var from : WhyNot.leading(program, part)) {
      step(depth, "it begins when " + Telling.title(program.clause(from)) + " is breached");
      visit(from, depth + 1);
    }
  }

  /// A step of a ladder waits for its turn, and a question referred for the other decision to fail.
  private boolean ladder(int part, int depth) {
    var leading = WhyNot.leading(program, part);
    for (var above : leading) {
      var name = program.clause(part).label().name();
      switch (program.clause(above)) {
        case Clause.Remedy remedy -> turn(above, remedy, remedy.rungs().indexOf(name), depth);
        case Clause.Decision decision -> referred(above, depth);
        default -> {}
      }
    }
    return !leading.isEmpty();
  }

  private void turn(int above, Clause.Remedy remedy, int rung, int depth) {
    var which = "it is step %d of the remedy %s".formatted(rung + 1, Telling.title(remedy));
    var lives = past.lives(above);
    if (lives.isEmpty()) {
      step(depth, which + ", which never began");
      visit(above, depth + 1);
      return;
    }
    for (var life : lives) {
      var reached =
          (int) life.moves.stream().filter(at -> play.moved(at).cause() == Cause.ESCALATE).count();
      var stands =
          Telling.title(program.clause(past.parts(remedy.rungs().get(reached)).getFirst()));
      var when = past.when(life.moves.getLast());
      if (reached >= rung) {
        step(depth, which + ", and its turn came" + when);
        inVain(past.parts(remedy.rungs().get(rung)).getFirst(), life.moves.getLast(), depth + 1);
      } else if (play.state(life).equals("satisfied"))
        step(
            depth,
            "%s, which was satisfied by step %d, %s,%s, so that its turn never came"
                .formatted(which, reached + 1, stands, when));
      else
        step(
            depth,
            "%s, which stands at step %d, %s, so that its turn has not come"
                .formatted(which, reached + 1, stands));
    }
  }

  private void referred(int above, int depth) {
    var lives = past.lives(above);
    step(
        depth,
        "it is put to the vote when %s fails%s"
            .formatted(
                Telling.title(program.clause(above)),
                lives.isEmpty() ? ", which was never put to the vote" : became(above)));
    visit(above, depth + 1);
  }
}
