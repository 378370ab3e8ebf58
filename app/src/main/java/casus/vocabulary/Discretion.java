package casus.vocabulary;

import java.util.Optional;

/// How much choice a duty leaves, from a fixed measure to none that could be called a duty. A text
/// says besides whose choice it is.
public enum Discretion {
  FIXED("D0", "the text fixes the measure"),
  ALL_MEANS("D1", "all the means in the bearer's power"),
  JOINTLY_CHOSEN("D2", "the bearers choose the means together"),
  OWN_JUDGMENT("D3", "each bearer chooses the means by its own judgment"),
  CONSTITUTIONAL_PROCESS("D4", "own judgment, and the bearer's constitutional process besides"),
  FREE("D5", "free to act or not"),
  TALK_ONLY("D6", "a duty to talk, and no more"),
  INTENTION("D7", "an intention is stated"),
  NONE("D8", "nothing is promised");

  private final String code;
  private final String meaning;

  Discretion(String code, String meaning) {
    this.code = code;
    this.meaning = meaning;
  }

  /// `D0` to `D8`.
  public String code() {
    return code;
  }

  /// One line for a reader.
  public String meaning() {
    return meaning;
  }

  /// As pacts write it: `own-judgment`.
  public String text() {
    return Word.of(this);
  }

  public static Optional<Discretion> find(String word) {
    return Word.find(values(), word);
  }
}
