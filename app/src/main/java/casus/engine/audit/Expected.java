package casus.engine.audit;

import casus.pact.Able;
import casus.pact.Expectation;
import casus.pact.Pattern;
import java.util.Optional;
import java.util.function.Supplier;

/// What authors expect of their text, checked one by one.
public final class Expected {
  private final Study study;

  public Expected(Study study) {
    this.study = study;
  }

  /// Why an expectation does not hold; empty if it does.
  public Optional<Failure> failure(Expectation expectation) {
    return switch (expectation) {
      case Expectation.Blocks blocks -> searched(() -> Blocking.check(study, blocks));
      case Expectation.BlocksTogether blocks -> searched(() -> Together.check(study, blocks));
      case Expectation.Delays delays -> searched(() -> Delaying.check(study, delays));
      case Expectation.Compels compels -> searched(() -> Compulsion.check(study, compels));
      case Expectation.Owed owed -> searched(() -> DueBy.check(study, owed));
      case Expectation.Covers covers -> searched(() -> Coverage.check(study.board(), covers));
      case Expectation.Waits waits -> Waiting.check(study.pact(), waits);
    };
  }

  private Optional<Failure> searched(Supplier<Optional<Failure>> search) {
    var before = study.states();
    var failure = search.get();
    return failure.map(found -> found.within(study.since(before, Readings.LIMIT)));
  }

  /// An expectation as the author writes it.
  public static String text(Expectation expectation) {
    return switch (expectation) {
      case Expectation.Blocks(var able, var clause, var span) ->
          "expect " + can(able) + " block " + clause + except(able);
      case Expectation.BlocksTogether(var count, var who, var can, var clause, var span) ->
          "expect "
              + (count.isEmpty()
                  ? who.text() + (can ? " can" : " cannot")
                  : (can ? "any " : "no ") + count.getAsInt() + " of " + who.text() + " can")
              + " block "
              + clause
              + " together";
      case Expectation.Delays(var able, var clause, var by, var more, var span) ->
          "expect "
              + can(able)
              + " delay "
              + clause
              + by.map(time -> (more ? " by more than " : " by ") + time.text()).orElse("")
              + except(able);
      case Expectation.Compels(var able, var clause, var within, var span) ->
          "expect "
              + can(able)
              + " compel "
              + clause
              + within.map(time -> " within " + time.text()).orElse("")
              + except(able);
      case Expectation.Owed(var duty, var owing, var within, var trigger, var span) ->
          "expect "
              + duty.orElse(Expectation.Owed.HELP)
              + " "
              + owing.text()
              + within.map(time -> " within " + time.text() + " of ").orElse(" upon ")
              + trigger;
      case Expectation.Covers(
              var trigger,
              var by,
              var on,
              var acts,
              var in,
              var covered,
              var span) -> {
        var pattern = new Pattern(acts, by, on, in, Optional.empty(), Pattern.Gravity.ANY);
        var deed = trigger.map(name -> name + tail(pattern)).orElseGet(() -> all(pattern));
        yield "expect " + deed + " is " + (covered ? "covered" : "not covered");
      }
      case Expectation.Waits(var stage, var waits, var span) ->
          "expect "
              + stage
                  .map(name -> name + (waits ? " waits" : " does not wait"))
                  .orElse("no stage waits")
              + " for itself";
    };
  }

  private static String can(Able able) {
    return switch (able) {
      case Able.Each(var who) -> who.text() + " can";
      case Able.NoneOf(var who) -> who.text() + " cannot";
      case Able.Only(var who) -> who.isEmpty() ? "nobody can" : "no party can";
    };
  }

  private static String except(Able able) {
    return able instanceof Able.Only(var who)
        ? who.map(some -> " except " + some.text()).orElse("")
        : "";
  }

  private static String all(Pattern pattern) {
    var names = pattern.acts().stream().map(Pattern.Act::name).toList();
    return (names.size() > 1 ? "any of " : "") + String.join(", ", names) + tail(pattern);
  }

  private static String tail(Pattern pattern) {
    return pattern.by().map(who -> " by " + who.text()).orElse("")
        + pattern.on().map(who -> " on " + who.text()).orElse("")
        + pattern.in().map(area -> " in " + area.text()).orElse("");
  }
}
