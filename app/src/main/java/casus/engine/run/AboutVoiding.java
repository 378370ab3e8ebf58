package casus.engine.run;

import casus.engine.run.Alike.Told;
import casus.engine.run.Explanation.Step;
import casus.engine.run.Explanation.Strand;
import casus.machine.Cause;
import casus.machine.Journal;
import casus.machine.Machine;
import casus.machine.Note;
import casus.pact.Clause;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/// Tells whether a voiding condition was met, who found so, and what fell with it; else which deeds
/// came nearest.
final class AboutVoiding {
  private final Plays plays;
  private final Telling telling;

  AboutVoiding(Plays plays) {
    this.plays = plays;
    telling = new Telling(plays);
  }

  List<Strand> of(int part, Clause.Voiding voiding) {
    return Alike.of(
        plays,
        variant -> shape(variant, part),
        variant ->
            new Told(
                Telling.title(voiding) + ": " + outcome(variant, part, voiding),
                steps(variant, part, 0)));
  }

  private List<?> shape(int variant, int part) {
    return plays.plays().get(variant).entries().stream()
        .flatMap(entry ->
            entry instanceof Journal.Entry.Noted noted && noted.part() == part
                ? Stream.of(noted.note())
                : Stream.empty())
        .distinct()
        .toList();
  }

  private String outcome(int variant, int part, Clause.Voiding voiding) {
    var past = new Past(plays.plays().get(variant));
    var voided = past.notes(part, Note.VOIDED);
    if (!voided.isEmpty()) return "it took effect" + past.when(voided.getFirst()) + ".";
    if (!past.notes(part, Note.AWAITS_FINDING).isEmpty())
      return voiding.decider() instanceof Clause.Decider.Nobody
          ? "its condition was met, but on this reading that has no effect, since nobody is named"
              + " to find so."
          : "its condition was met, but nobody competent has found so.";
    return "it never took effect.";
  }

  /// The deed that met the condition, who found so, and what followed; else what came nearest.
  List<Step> steps(int variant, int part, int depth) {
    var play = plays.plays().get(variant);
    var steps = new ArrayList<Step>();
    var told = -1;
    for (var entry = 0; entry < play.entries().size(); entry++) {
      if (!(play.entries().get(entry) instanceof Journal.Entry.Noted noted) || noted.part() != part)
        continue;
      var occasion = play.occasion(entry);
      var root = play.root(entry);
      if (occasion.isPresent() && root != told)
        steps.add(new Step(depth, Why.came(occasion.get())));
      told = root;
      steps.add(
          new Step(
              depth + 1, telling.entry(variant, entry, new Telling.Change.Noted(noted.note()))));
      if (noted.note() == Note.VOIDED) followed(variant, play, entry, depth + 2, steps);
    }
    if (steps.isEmpty()) new Nearby(plays, variant, telling).tell(part, depth, steps);
    return steps;
  }

  /// What moved because of an entry, for all together who moved alike.
  private void followed(int variant, Play play, int cause, int depth, List<Step> steps) {
    record Moved(int part, Machine machine, Cause cause) {}
    var alike = new LinkedHashMap<Moved, List<Integer>>();
    for (var entry = cause + 1; entry < play.entries().size(); entry++)
      if (play.entries().get(entry) instanceof Journal.Entry.Moved line && line.because() == cause)
        alike
            .computeIfAbsent(
                new Moved(
                    Thing.of(play, entry).part(),
                    play.program().instance(line.instance()).machine(),
                    line.cause()),
                _ -> new ArrayList<>())
            .add(entry);
    alike.forEach((moved, entries) -> {
      var actors =
          entries.stream()
              .flatMap(entry -> telling.actors(Thing.of(play, entry), variant).stream())
              .distinct()
              .toList();
      var change = new Telling.Change.Moved(moved.machine(), moved.cause());
      steps.add(new Step(depth, telling.entry(variant, entries.getFirst(), actors, change)));
    });
    if (alike.isEmpty())
      steps.add(new Step(depth, "nothing was there to fall or to stand still by it"));
  }
}
