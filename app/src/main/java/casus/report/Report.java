package casus.report;

import java.util.List;

/// What is to be shown: a title, and blocks in order.
public record Report(String title, List<Block> blocks) {
  public Report {
    blocks = List.copyOf(blocks);
    if (title.isBlank()) throw new IllegalArgumentException("a report without a title");
  }
}
