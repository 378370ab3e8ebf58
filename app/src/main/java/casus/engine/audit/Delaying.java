package casus.engine.audit;

import casus.pact.Expectation;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// Who can delay a clause alone: who has a strategy in some case by which it takes effect so much
/// later than if all wanted it, whatever the others do. Whoever can block it can delay it for ever.
final class Delaying implements Alone.Feat {
  private final long least;

  /// For no less than so many seconds.
  private Delaying(long least) {
    this.least = least;
  }

  /// Why an expectation does not hold; empty if it does.
  static Optional<Failure> check(Study study, Expectation.Delays expected) {
    var subject = study.subject(Blocking.goals(study.board().links(), expected.clause()));
    var by = expected.by().map(subject::within);
    if (by.isPresent() && by.get().isEmpty())
      return Optional.of(Failure.of(expected, Subject.TOO_LONG, List.of()));
    var more = expected.more() || by.isEmpty();
    var least = by.map(seconds -> seconds.orElseThrow()).orElse(0L) + (more ? 1 : 0);
    return Alone.check(study, expected, expected.able(), expected.clause(), new Delaying(least));
  }

  @Override
  public String verb() {
    return "delay";
  }

  @Override
  public boolean done(Alone.Attempt attempt) {
    return extra(attempt) >= least;
  }

  /// For how many seconds; as many as can be, where it is for ever.
  private static long extra(Alone.Attempt attempt) {
    var delay = attempt.contest().delay();
    return delay.isEmpty()
        ? Long.MAX_VALUE
        : delay.getAsLong() - attempt.together().get().delay().orElseThrow();
  }

  @Override
  public String how(Alone.Attempt attempt) {
    return attempt.contest().blocked()
        ? ", for ever"
        : ", by " + Words.length(Duration.ofSeconds(extra(attempt)));
  }

  @Override
  public String failure(String clause, String actor, Alone.Attempt attempt) {
    var extra = extra(attempt);
    return clause
        + " takes effect "
        + (extra == 0 ? "no" : Words.length(Duration.ofSeconds(extra)))
        + " later though "
        + actor
        + " does what it can";
  }

  @Override
  public Story story(Alone.Attempt attempt, Board teller) {
    return attempt.told().get().slowest(teller);
  }

  @Override
  public Alone.Attempt nearer(Alone.Attempt one, Alone.Attempt other) {
    return extra(other) > extra(one) ? other : one;
  }
}
