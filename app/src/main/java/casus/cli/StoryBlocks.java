package casus.cli;

import casus.engine.Wording;
import casus.engine.audit.SharedStory;
import casus.engine.audit.Story;
import casus.report.Block;
import casus.report.Phrase;
import java.util.List;
import java.util.function.IntFunction;

/// Stories as parts of a report: what happens when, what it brings, and how it ends.
final class StoryBlocks {
  private StoryBlocks() {}

  static List<Block> of(Story story) {
    return List.of(
        new Block.Timeline(story.steps().stream().map(StoryBlocks::entry).toList()),
        new Block.Paragraph(story.ending().text()));
  }

  /// A story under several texts, each by its name.
  static List<Block> of(SharedStory story, IntFunction<String> name) {
    return List.of(
        new Block.Timeline(story.steps().stream().map(step -> entry(step, name)).toList()),
        new Block.Paragraph(story.ending(name)));
  }

  private static Block.Timeline.Entry entry(Story.Step step) {
    return new Block.Timeline.Entry(
        "day " + step.day() + ", " + Wording.instant(step.at()),
        Phrase.plain(step.event()),
        step.brings().stream().map(Phrase::plain).toList());
  }

  private static Block.Timeline.Entry entry(SharedStory.Step step, IntFunction<String> name) {
    return new Block.Timeline.Entry(
        "day " + step.day() + ", " + Wording.instant(step.at()),
        Phrase.plain(step.event()),
        step.brings().stream()
            .map(under -> Phrase.plain(name.apply(under.text()) + ": " + under.what()))
            .toList());
  }
}
