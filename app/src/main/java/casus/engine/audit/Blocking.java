package casus.engine.audit;

import casus.pact.Clause;
import casus.pact.EventRef;
import casus.pact.Expectation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Who can block a clause alone: who has a strategy in some case by which it never takes effect,
/// whatever the others do.
///
/// Time that passes is not blocking: a clause that takes effect three days later has not been
/// blocked. What a decision would have ordered counts as in effect where the text then lets each
/// act alone (`otherwise each may act`).
final class Blocking implements Alone.Feat {
  private Blocking() {}

  /// Why an expectation does not hold; empty if it does.
  static Optional<Failure> check(Study study, Expectation.Blocks expected) {
    return Alone.check(study, expected, expected.able(), expected.clause(), new Blocking());
  }

  /// A clause, and the right to act alone that stands in for it.
  static List<String> goals(Links links, String name) {
    var goals = new ArrayList<String>();
    goals.add(name);
    var clause = links.named(name).getLast();
    for (var ref : Links.upon(clause))
      if ((clause instanceof Clause.Norm || clause instanceof Clause.Power)
          && ref.state().filter(state -> state != EventRef.State.ADOPTED).isEmpty())
        for (var before : links.named(ref.clause()))
          if (before instanceof Clause.Decision decision
              && decision.otherwise() instanceof Clause.Otherwise.EachMayAct)
            goals.add(ref.clause() + "-each-may-act");
    return goals;
  }

  @Override
  public String verb() {
    return "block";
  }

  @Override
  public boolean done(Alone.Attempt attempt) {
    return attempt.contest().blocked();
  }

  @Override
  public String how(Alone.Attempt attempt) {
    return "";
  }

  @Override
  public String failure(String clause, String actor, Alone.Attempt attempt) {
    return clause + " takes effect though " + actor + " refuses";
  }

  @Override
  public Story story(Alone.Attempt attempt, Board teller) {
    return attempt.told().get().story(teller);
  }

  @Override
  public Alone.Attempt nearer(Alone.Attempt one, Alone.Attempt other) {
    return one;
  }
}
