package casus.vocabulary;

import java.util.Optional;

/// What one party, or a coalition, can do to the help that a text promises. To stop joint action is
/// not to stop help: the duty of each may remain.
public enum BlockProperty {
  CAN_BLOCK_ALL("can keep all help from being owed or given"),
  CAN_BLOCK_JOINT_ONLY("can stop joint action; each may, or must, still act alone"),
  CAN_DELAY("can hold help up, not stop it"),
  CANNOT_BLOCK("can neither stop nor delay it");

  private final String meaning;

  BlockProperty(String meaning) {
    this.meaning = meaning;
  }

  /// One line for a reader.
  public String meaning() {
    return meaning;
  }

  /// As pages write it: `can-block-joint-only`.
  public String text() {
    return Word.of(this);
  }

  public static Optional<BlockProperty> find(String word) {
    return Word.find(values(), word);
  }
}
