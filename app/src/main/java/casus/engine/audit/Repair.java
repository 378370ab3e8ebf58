package casus.engine.audit;

import java.util.List;

/// The fewest changes that were found to close the holes of a text.
///
/// @param edits the changes; none if there is no hole, or if nothing that was tried helps
/// @param amendment the same in the pact language, without the head of an amendment
/// @param before what an audit finds in the text as it is
/// @param after what it finds in the changed text
/// @param audits how many texts were audited
/// @param complete whether every set of changes was tried that is not larger, out of those that the
///   rules propose; not so if the search had to stop before
public record Repair(
    List<Edit> edits,
    String amendment,
    List<Finding> before,
    List<Finding> after,
    int audits,
    boolean complete) {
  public Repair {
    edits = List.copyOf(edits);
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  /// The holes that were there.
  public List<Finding> holes() {
    return holes(before);
  }

  /// The holes that are left.
  public List<Finding> left() {
    return holes(after);
  }

  private static List<Finding> holes(List<Finding> findings) {
    return findings.stream().filter(finding -> finding.severity() == Severity.HOLE).toList();
  }
}
