package casus.engine.audit;

import casus.pact.Pact;
import java.util.List;

/// A question that is answered on the coverage map. An audit makes one map for all of them.
public interface CoverageRule extends AuditRule {
  /// What the map shows.
  List<Finding> find(CoverageMap map);

  @Override
  default List<Finding> audit(Pact pact) {
    return find(CoverageMap.ofGaps(pact));
  }
}
