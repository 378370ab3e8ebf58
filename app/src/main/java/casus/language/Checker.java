package casus.language;

import casus.diagnostic.Diagnostic;
import casus.pact.Pact;
import java.util.List;

/// Whether a pact that could be read says something that can be run: every name means one thing,
/// everybody named is there, what custom decides has been chosen, and no clause waits for what
/// cannot come. What depends on how the parties play is the audit's to find.
public final class Checker {
  private Checker() {}

  /// What is wrong, in the order of the text; nothing if the pact is fit for the engines.
  public static List<Diagnostic> check(Pact pact, Sources sources) {
    var scope = new CheckerScope(pact);
    var complaints = new CheckerComplaints(pact, sources);
    new CheckerHead(pact, complaints).check();
    new CheckerNames(scope, complaints).check();
    new CheckerHomonyms(scope, complaints).check();
    new CheckerParties(scope, complaints).check();
    new CheckerExpectations(scope, complaints).check();
    new CheckerConventions(pact, complaints).check();
    new CheckerDates(pact, complaints).check();
    new CheckerCycles(pact, complaints).check();
    new CheckerInstants(pact, complaints).check();
    new CheckerConditions(pact, complaints).check();
    new CheckerRelatives(pact, complaints).check();
    new CheckerEffects(scope, complaints).check();
    new CheckerReach(pact, complaints).check();
    // What is mistyped in one place is missing in another: that is one mistake, not two.
    if (!complaints.hasMistakes()) new CheckerUse(scope, complaints).check();
    return complaints.inOrder();
  }
}
