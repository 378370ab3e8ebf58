package casus.engine.run;

import casus.engine.Wording;
import casus.engine.run.Explanation.Step;
import casus.engine.run.Schedule.Timed;
import casus.machine.Input;
import casus.machine.NearMiss;
import casus.machine.Program;
import casus.pact.Clause;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Which deeds came nearest to bringing a clause into play, and what each of them lacked.
final class Nearby {
  private static final int MOST = 3;

  private final Play play;
  private final Program program;
  private final Plays plays;

  private record Near(Timed timed, NearMiss miss) {
    boolean lacksAct() {
      return !miss.pattern().isEmpty() && miss.lacking().contains(miss.pattern().getFirst());
    }
  }

  Nearby(Plays plays, int variant) {
    this.plays = plays;
    play = plays.plays().get(variant);
    program = play.program();
  }

  void tell(int part, int depth, List<Step> steps) {
    var near = nearest(part);
    if (near.isEmpty()) steps.add(new Step(depth, "no deed in the chronicle comes near it"));
    for (var deed : near) {
      steps.add(new Step(depth, "near: " + words(deed.timed())));
      steps.add(new Step(depth + 1, missing(deed, part)));
    }
  }

  /// The deeds that lack least, in the order of the chronicle.
  private List<Near> nearest(int part) {
    var found = new ArrayList<Near>();
    for (var timed : play.inputs())
      if (isDeed(timed))
        NearMiss.of(program, play.before(timed), timed.input(), part)
            .ifPresent(miss -> found.add(new Near(timed, miss)));
    var least =
        found.stream()
            .min(
                Comparator.comparingInt((Near near) -> near.miss().lacking().size())
                    .thenComparing(Near::lacksAct));
    return least.stream()
        .flatMap(best ->
            found.stream()
                .filter(near ->
                    near.miss().lacking().size() == best.miss().lacking().size()
                        && near.lacksAct() == best.lacksAct()))
        .limit(MOST)
        .toList();
  }

  private static boolean isDeed(Timed timed) {
    return timed.occasion().deed() || timed.occasion().attribution();
  }

  private static String words(Timed timed) {
    var event = timed.occasion().event();
    return timed.occasion().attribution()
        ? Wording.attribution(event)
        : event.when().text() + " " + Wording.event(event);
  }

  private String missing(Near near, int part) {
    if (!near.miss().lacking().isEmpty()) return lacking(near);
    if (near.miss().word().isPresent()) return hangs(near.miss().word().get());
    return outside(near.timed())
        .orElse("it fits in every respect: " + Telling.title(program.clause(part)));
  }

  private static String lacking(Near near) {
    var told = near.timed().input().place() != Input.UNSAID;
    var words = new ArrayList<String>();
    var other =
        near.miss().lacking().stream().filter(lack -> told || !NearMiss.isPlace(lack)).toList();
    if (!other.isEmpty()) words.add("it is not a deed that " + Wording.list(other));
    near.miss().lacking().stream()
        .filter(lack -> !other.contains(lack))
        .map(lack -> "no place is told, and it must lie" + lack.substring("lies".length()))
        .forEach(words::add);
    return String.join("; ", words);
  }

  private String hangs(int word) {
    var open = program.words().get(word);
    var decider =
        plays
            .pact()
            .find(Clause.Term.class, open.name())
            .map(Clause.Term::decider)
            .map(Nearby::words)
            .orElse("nobody is named to settle it");
    return "it fits, if `%s` (%s) is read in the broad sense; %s"
        .formatted(open.name(), open.cite(), decider);
  }

  private static String words(Clause.Decider decider) {
    return switch (decider) {
      case Clause.Decider.Nobody() -> "nobody is named to settle it";
      case Clause.Decider.Of(var who) -> "it is for `" + who.text() + "` to settle it";
    };
  }

  /// A deed that fits, but came when the pact was not in force.
  private Optional<String> outside(Timed timed) {
    var entered = play.entered();
    if (entered.isEmpty() || timed.input().tick() >= entered.get()) return Optional.empty();
    return Optional.of(
        "it fits, but the pact entered into force only "
            + play.instant(entered.get()).map(Wording::instant).orElse("later"));
  }
}
