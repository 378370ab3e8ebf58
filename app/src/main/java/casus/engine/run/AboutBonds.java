package casus.engine.run;

import casus.engine.Wording;
import casus.engine.run.Alike.Told;
import casus.engine.run.Explanation.Step;
import casus.engine.run.Explanation.Strand;
import casus.machine.Cause;
import casus.machine.Journal;
import casus.machine.Machine;
import casus.pact.Clause;
import casus.pact.Condition;
import casus.pact.EventRef;
import java.util.ArrayList;
import java.util.List;

/// Tells when and why the pact entered into force and ended, or what is missing for it.
final class AboutBonds {
  private final Plays plays;
  private final Telling telling;

  AboutBonds(Plays plays) {
    this.plays = plays;
    telling = new Telling(plays);
  }

  /// The pact itself, from entry into force on.
  List<Strand> whole() {
    var strands = Why.of(plays, (_, life) -> life.machine == Machine.PACT);
    return strands.isEmpty()
        ? Alike.of(
            plays,
            _ -> List.of(),
            variant ->
                new Told(plays.pact().name() + ": it was never in force.", entry(variant, 0)))
        : strands;
  }

  List<Strand> entry(Clause.Entry entry) {
    return Alike.of(
        plays,
        variant -> List.of(plays.plays().get(variant).entered().isPresent()),
        variant -> {
          var play = plays.plays().get(variant);
          var entered = play.entered().map(tick -> at(play, tick));
          var steps = new ArrayList<Step>();
          steps.add(new Step(0, telling.phrases().sentence(entry)));
          if (plays.footing() instanceof Footing.Assumed)
            steps.add(
                new Step(
                    0,
                    "the run takes it to be in force all the same since "
                        + entered.orElse("the start")
                        + ", and steps over this clause"));
          else if (entered.isPresent()) steps.addAll(entered());
          if (entered.isEmpty() || plays.footing() instanceof Footing.Assumed)
            steps.addAll(missing(variant, entry, 0));
          return new Told(
              Telling.title(entry)
                  + entered
                      .filter(_ -> !(plays.footing() instanceof Footing.Assumed))
                      .map(when -> ": the pact entered into force " + when + ".")
                      .orElse(": by its own terms the pact has not entered into force."),
              steps);
        });
  }

  private static String at(Play play, int tick) {
    return play.instant(tick).map(Wording::when).orElse("long before the first event");
  }

  /// The chain of causes of entry into force.
  private List<Step> entered() {
    return Why.of(plays, (_, life) -> life.machine == Machine.PACT).stream()
        .limit(1)
        .flatMap(strand -> strand.steps().stream())
        .toList();
  }

  /// What keeps the pact from entering into force.
  List<Step> entry(int variant, int depth) {
    var steps = new ArrayList<Step>();
    plays
        .pact()
        .header()
        .inForce()
        .ifPresent(date ->
            steps.add(new Step(depth, "by the head of its text it is in force from " + date)));
    for (var entry : plays.pact().all(Clause.Entry.class))
      steps.addAll(missing(variant, entry, depth));
    if (steps.isEmpty())
      steps.add(new Step(depth, "nothing in the text says when it enters into force"));
    return steps;
  }

  private List<Step> missing(int variant, Clause.Entry entry, int depth) {
    var steps = new ArrayList<Step>();
    var title = Telling.title(entry);
    entry
        .on()
        .ifPresent(date ->
            steps.add(new Step(depth, "by " + title + " it is in force from " + date.text())));
    var past = new Past(plays.plays().get(variant));
    for (var ref : entry.upon()) waits(title, past, ref, depth, steps);
    entry.when().ifPresent(when -> unmet(title, past, when, depth, steps));
    return steps;
  }

  private void waits(String title, Past past, EventRef ref, int depth, List<Step> steps) {
    var came = past.came(ref);
    var parts = past.parts(ref.clause());
    if (parts.isEmpty()) return;
    var clause = past.play().program().clause(parts.getFirst());
    var state = Contents.meant(ref, clause);
    steps.add(
        new Step(
            depth,
            came.isEmpty()
                ? "%s waits for %s %s"
                    .formatted(title, Telling.title(clause), Verbs.infinitive(clause, state))
                : "%s %s%s"
                    .formatted(
                        Telling.title(clause),
                        Verbs.past(clause, state),
                        past.when(came.getFirst()))));
  }

  private void unmet(String title, Past past, Condition when, int depth, List<Step> steps) {
    switch (when) {
      case Condition.AllOf(var parts) ->
          parts.forEach(part -> unmet(title, past, part, depth, steps));
      case Condition.Is(var state) -> waits(title, past, state, depth, steps);
      case Condition.Ratified(var who, var span) -> {
        var missing =
            plays.pact().members(who).stream().filter(party -> !hasRatified(past, party)).toList();
        steps.add(
            new Step(
                depth,
                missing.isEmpty()
                    ? "ratified by " + telling.phrases().all(who)
                    : "not ratified so far by " + Crowd.names(missing, "parties")));
      }
      case Condition.AnyOf _, Condition.Not _, Condition.Before _, Condition.After _ ->
          steps.add(new Step(depth, title + " asks that " + telling.phrases().holds(when)));
      case Condition.Fits _, Condition.Opinion _ ->
          steps.add(new Step(depth, title + " asks that " + telling.phrases().holds(when)));
    }
  }

  private boolean hasRatified(Past past, String party) {
    if (plays.footing() instanceof Footing.Assumed)
      return plays.chronicle().events().stream()
          .filter(event -> event.actor().equals(party))
          .anyMatch(event -> event.act().equals("ratify") || event.act().equals("accede"));
    return past.play().lives().stream()
        .filter(life -> life.machine == Machine.MEMBERSHIP)
        .filter(life -> past.play().program().actor(life.actor).equals(party))
        .flatMap(life -> life.moves.stream())
        .map(entry -> past.play().moved(entry).cause())
        .anyMatch(cause -> cause == Cause.RATIFY || cause == Cause.ACCEDE || cause == Cause.JOIN);
  }

  // The end.

  List<Strand> expiry(Clause.Expiry expiry) {
    return Alike.of(
        plays,
        variant -> List.of(plays.plays().get(variant).ended().isPresent()),
        variant -> {
          var play = plays.plays().get(variant);
          var steps = new ArrayList<Step>();
          steps.add(new Step(0, telling.phrases().sentence(expiry)));
          if (plays.footing() instanceof Footing.Assumed && bounded(expiry))
            steps.add(
                new Step(0, "the run takes the text to be in force, and leaves its dates out"));
          for (var entry : play.entries())
            if (entry instanceof Journal.Entry.Moved moved && moved.cause() == Cause.ENTER)
              new Computed(play).of(moved).ifPresent(text -> steps.add(new Step(0, text)));
          if (play.entered().isEmpty()) steps.addAll(entry(variant, 0));
          return new Told(
              Telling.title(expiry)
                  + play.ended()
                      .map(tick -> ": the pact ended " + at(play, tick) + ".")
                      .orElse(": the pact had not ended when the run stopped."),
              steps);
        });
  }

  /// Whether an expiry hangs on a date that a run as if in force leaves out.
  private boolean bounded(Clause.Expiry expiry) {
    return expiry.on().isPresent();
  }
}
