package casus.engine.audit;

import java.util.List;

/// A question that is answered on the coverage map. An audit makes one map for all of them.
public interface CoverageRule extends AuditRule {
  /// What the map shows.
  List<Finding> find(CoverageMap map);

  @Override
  default List<Finding> audit(Study study) {
    return find(study.gaps());
  }
}
