package casus.engine.compare.questions;

import casus.engine.compare.Question;
import java.util.List;

/// Every question that is put to pacts that are compared, in the order in which a reader asks them:
/// what the texts say, then what follows from it.
public final class Questions {
  public static final List<Question> ALL =
      List.of(
          new Status(),
          new Guarantors(),
          new FactFinder(),
          new Talk(),
          new Decides(),
          new Owed(),
          new ByWhen(),
          new Choice(),
          new Promises(),
          new Steps(),
          new Voids(),
          new Leave(),
          new Verifier(),
          new Remedy(),
          new Protected(),
          new Attackers(),
          new Acts(),
          new Places(),
          new Asking(),
          new StopsAll(),
          new StopsJoint(),
          new Delays(),
          new Abandoned(),
          new Undone(),
          new Escapes(),
          new Waits(),
          new StopsMonitor());

  private Questions() {}
}
