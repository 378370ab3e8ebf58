package casus.engine.run;

import casus.engine.Wording;
import casus.engine.run.Explanation.Step;
import casus.engine.run.Schedule.Timed;
import casus.machine.NearMiss;
import casus.machine.NearMiss.Lack;
import casus.machine.NearMiss.Respect;
import casus.machine.Program;
import casus.pact.Clause;
import casus.pact.Pattern;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Which deeds came nearest to bringing a clause into play, and what each of them lacked.
final class Nearby {
  /// How a step begins that tells of a deed.
  static final String NEAR = "near: ";

  private static final int MOST = 3;

  private final Play play;
  private final Program program;
  private final Plays plays;
  private final Telling telling;

  record Near(Timed timed, NearMiss miss) {
    boolean lacks(Respect respect) {
      return miss.lacking().stream()
          .anyMatch(lack -> lack instanceof Lack.Aspect(var found, var in) && found == respect);
    }

    /// Whether nothing about it is as asked.
    boolean isFar() {
      return lacks(Respect.ACT)
          && miss.lacking().stream()
              .allMatch(lack ->
                  !(lack instanceof Lack.Aspect(var respect, var pattern))
                      || respect != Respect.ACT
                      || asked(pattern) == count(pattern));
    }

    /// Whether a finding of who did the deed came as near.
    private boolean isSaidBy(Near other) {
      return !timed.occasion().attribution()
          && other.timed.occasion().attribution()
          && other.timed.occasion().number() == timed.occasion().number()
          && other.miss.distance() <= miss.distance();
    }

    private long count(Pattern pattern) {
      return miss.lacking().stream()
          .filter(lack -> lack instanceof Lack.Aspect(var respect, var in) && in.equals(pattern))
          .count();
    }

    private static long asked(Pattern pattern) {
      var gravity = pattern.gravity();
      return 1
          + pattern.by().stream().count()
          + pattern.on().stream().count()
          + pattern.in().stream().count()
          + pattern.attributedBy().stream().count()
          + (gravity.scale() > 0 ? 1 : 0)
          + (gravity.effects() > 0 ? 1 : 0)
          + (gravity.deliberate() ? 1 : 0);
    }
  }

  Nearby(Plays plays, int variant, Telling telling) {
    this.plays = plays;
    this.telling = telling;
    play = plays.plays().get(variant);
    program = play.program();
  }

  /// The deeds nearest to a trigger, a ban, a standing duty or a voiding condition.
  void tell(int part, int depth, List<Step> steps) {
    var near = nearest(timed -> NearMiss.of(program, play.before(timed), timed.input(), part));
    tell(near, Optional.of(part), depth, steps);
  }

  /// The deeds of the kind that a pattern asks for.
  void tell(Pattern pattern, int depth, List<Step> steps) {
    var near =
        nearest(timed ->
                Optional.of(NearMiss.of(program, play.before(timed), timed.input(), pattern)))
            .stream()
            .filter(deed -> !deed.lacks(Respect.ACT))
            .toList();
    tell(near, Optional.empty(), depth, steps);
  }

  private void tell(List<Near> near, Optional<Integer> part, int depth, List<Step> steps) {
    if (near.isEmpty()) steps.add(new Step(depth, "the chronicle has no deed of this kind"));
    for (var deed : near) {
      steps.add(new Step(depth, NEAR + words(deed.timed())));
      steps.add(new Step(depth + 1, missing(deed, part)));
    }
    near.stream()
        .flatMap(deed -> deed.miss().lacking().stream())
        .flatMap(this::terms)
        .distinct()
        .forEach(term -> steps.add(new Step(depth, telling.phrases().sentence(term))));
  }

  /// The terms that were not met, for what they mean.
  private Stream<Clause.Term> terms(Lack lack) {
    return lack instanceof Lack.Aspect(var respect, var pattern) && respect == Respect.ACT
        ? pattern.acts().stream()
            .flatMap(act -> plays.pact().find(Clause.Term.class, act.name()).stream())
        : Stream.empty();
  }

  /// The deeds that lack least, in the order of the chronicle; none if all lack everything.
  private List<Near> nearest(Function<Timed, Optional<NearMiss>> missing) {
    var found = new ArrayList<Near>();
    for (var timed : play.inputs())
      if (isDeed(timed))
        missing
            .apply(timed)
            .map(miss -> new Near(timed, miss))
            .filter(near -> !near.isFar() && !near.lacks(Respect.DEED))
            .ifPresent(found::add);
    var order =
        Comparator.comparingInt((Near near) -> near.miss().distance())
            .thenComparing(near -> near.lacks(Respect.ACT));
    var least = found.stream().min(order);
    return least.stream()
        .flatMap(best -> found.stream().filter(near -> order.compare(near, best) == 0))
        .filter(near -> found.stream().noneMatch(near::isSaidBy))
        .limit(MOST)
        .toList();
  }

  private static boolean isDeed(Timed timed) {
    return timed.occasion().deed() || timed.occasion().attribution();
  }

  static String words(Timed timed) {
    var event = timed.occasion().event();
    return timed.occasion().attribution()
        ? Wording.attribution(event)
        : event.when().text() + " " + Wording.event(event);
  }

  private String missing(Near near, Optional<Integer> part) {
    if (!near.miss().lacking().isEmpty())
      return new Misses(telling.phrases()).text(near.timed().occasion(), near.miss().lacking());
    if (near.miss().word().isPresent()) return hangs(near.miss().word().get());
    return part.flatMap(found -> hindered(near.timed(), found))
        .orElse(
            "it fits in every respect"
                + part.map(found -> ": " + Telling.title(program.clause(found))).orElse(""));
  }

  /// What an open word says of a deed that hangs on it.
  String hangs(int word) {
    var open = program.words().get(word);
    var decider =
        plays
            .pact()
            .find(Clause.Term.class, open.name())
            .map(Clause.Term::decider)
            .map(this::words)
            .orElse("nobody is named to settle it");
    return "it fits, if `%s` (%s) is read in the broad sense; %s"
        .formatted(open.name(), open.cite(), decider);
  }

  private String words(Clause.Decider decider) {
    return switch (decider) {
      case Clause.Decider.Nobody() -> "nobody is named to settle it";
      case Clause.Decider.Of(var who) ->
          "it is for " + telling.phrases().any(who) + " to settle it";
    };
  }

  /// A ban is broken by those whom it binds only.
  private Optional<String> stranger(Timed timed, int part) {
    if (!(program.clause(part) instanceof Clause.Norm norm)
        || !(norm.content() instanceof Clause.Content.Refrain)) return Optional.empty();
    var actor = timed.occasion().event().actor();
    var bound =
        new Past(play)
            .lives(part).stream()
                .flatMap(life -> Bearers.of(play, life, norm).stream())
                .anyMatch(actor::equals);
    return bound
        ? Optional.empty()
        : Optional.of(Wording.named(actor) + " is not one of those whom it binds");
  }

  /// A deed that fits, but came when the pact or the clause did not apply.
  private Optional<String> hindered(Timed timed, int part) {
    return new Validity(plays, play)
        .hindrance(timed.input().tick(), part)
        .or(() -> stranger(timed, part))
        .map(why -> "it fits, but " + why);
  }
}
