package casus.engine.audit;

import casus.pact.Expectation;
import casus.pact.Pact;
import casus.pact.Pattern;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What authors expect of their text, checked one by one.
public final class Expected {
  private final Pact pact;
  private Optional<Board> board = Optional.empty();

  public Expected(Pact pact) {
    this.pact = pact;
  }

  /// Why an expectation does not hold; empty if it does.
  public Optional<Failure> failure(Expectation expectation) {
    return switch (expectation) {
      case Expectation.Blocks blocks ->
          searched(board -> Blocking.check(board, blocks), Readings.LIMIT, Play.LIMIT);
      case Expectation.Covers covers ->
          searched(board -> Coverage.check(board, covers), Readings.LIMIT);
      case Expectation.Waits waits -> Waiting.check(pact, waits);
    };
  }

  private Optional<Failure> searched(
      Function<Board, Optional<Failure>> search, Bounds.Limit... limits) {
    var board = board();
    var before = board.states();
    var failure = search.apply(board);
    var bounds = new Bounds(board.states() - before, List.of(limits));
    return failure.map(found -> found.within(bounds));
  }

  private Board board() {
    if (board.isEmpty()) board = Optional.of(new Board(pact));
    return board.get();
  }

  /// An expectation as the author writes it.
  public static String text(Expectation expectation) {
    return switch (expectation) {
      case Expectation.Blocks(var who, var onlyThey, var clause, var span) -> {
        var words =
            onlyThey
                ? who.isEmpty() ? "nobody" : "no party"
                : who.map(some -> some.text()).orElse("nobody");
        var rest = onlyThey ? who.map(some -> " except " + some.text()).orElse("") : "";
        yield "expect " + words + " can block " + clause + rest;
      }
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
