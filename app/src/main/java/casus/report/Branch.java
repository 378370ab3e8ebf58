package casus.report;

import java.util.ArrayList;
import java.util.List;

/// A step of an outline with the steps below it.
record Branch(Phrase phrase, List<Branch> branches) {
  Branch {
    branches = List.copyOf(branches);
  }

  /// The steps of an outline as a tree: each stands below the last one before it that is less deep.
  static List<Branch> of(List<Block.Outline.Step> steps) {
    var found = new ArrayList<Branch>();
    for (var at = 0; at < steps.size(); ) {
      var end = at + 1;
      while (end < steps.size() && steps.get(end).depth() > steps.get(at).depth()) end++;
      found.add(new Branch(steps.get(at).phrase(), of(steps.subList(at + 1, end))));
      at = end;
    }
    return found;
  }
}
