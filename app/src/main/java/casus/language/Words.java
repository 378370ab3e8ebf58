package casus.language;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The words that the language keeps for itself.
final class Words {
  /// Words whose meaning depends on the case: they stand for actors and cannot be names.
  static final List<String> RELATIVES =
      words("victim attacker holder bearer culprit anyone third-state unknown nobody");

  /// Words that open a block.
  private static final SortedSet<String> BLOCKS =
      sorted(
          Stream.concat(
              Stream.of(BlockKind.values())
                  .filter(kind -> kind != BlockKind.OMISSION)
                  .map(BlockKind::keyword),
              Stream.of("replace", "remove")));

  /// Words that would be read as a joint, as the first word of a phrase or as a way to decide.
  private static final SortedSet<String> INNER =
      sorted(
          Stream.of(
                  words("not no and or in to of on by from with as the at is"),
                  words("each any all except excluding against north-of jointly"),
                  words("upon when within until throughout every after before effective once"),
                  words("otherwise discretion chosen broken late text certainty allow because"),
                  words("decided covers arguably excludes requires readings weights must may can"),
                  words("ends suspends first then prevails verifies names renewed"),
                  words("unanimity consensus majority two-thirds three-quarters concurrence"),
                  words("consent unless"),
                  RELATIVES)
              .flatMap(List::stream));

  private Words() {}

  static boolean opensBlock(String word) {
    return BLOCKS.contains(word);
  }

  /// Whether a word cannot be a name.
  static boolean isReserved(String word) {
    return BLOCKS.contains(word) || INNER.contains(word);
  }

  /// Every word that opens a block.
  static SortedSet<String> blocks() {
    return BLOCKS;
  }

  private static List<String> words(String text) {
    return List.of(text.split(" "));
  }

  private static SortedSet<String> sorted(Stream<String> words) {
    return Collections.unmodifiableSortedSet(new TreeSet<>(words.toList()));
  }
}
