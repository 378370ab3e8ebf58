package casus.engine.run;

import casus.report.Block;
import casus.report.Phrase;
import java.util.ArrayList;
import java.util.List;

/// Why a clause stands as it stands, or why nothing came of it: strands of reasons, one for each
/// outcome.
public record Explanation(String question, List<Strand> strands) implements Explained {
  public Explanation {
    strands = List.copyOf(strands);
  }

  /// The reasons for one outcome, and under which readings it is the outcome.
  public record Strand(String outcome, Under under, List<Step> steps) {
    public Strand {
      steps = List.copyOf(steps);
    }
  }

  /// One reason. A deeper one follows from the one above it, or makes it plain.
  public record Step(int depth, String text) {}

  /// The same as blocks of a report.
  public List<Block> blocks() {
    var blocks = new ArrayList<Block>();
    blocks.add(new Block.Heading(question));
    for (var strand : strands) {
      blocks.add(new Block.Paragraph(headed(strand)));
      blocks.add(
          new Block.Outline(
              strand.steps().stream()
                  .map(step -> new Block.Outline.Step(step.depth(), Phrase.plain(step.text())))
                  .toList()));
    }
    return blocks;
  }

  private static String headed(Strand strand) {
    return strand.under().always()
        ? strand.outcome()
        : strand.outcome() + " This is so " + strand.under().text() + ".";
  }
}
