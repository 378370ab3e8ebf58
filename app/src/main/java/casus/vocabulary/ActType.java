package casus.vocabulary;

/// A kind of act that an event can be: a hostile act, or a neutral deed that a stage requires or a
/// ban forbids. `added` marks what is not in the list of hostile acts that the field's texts gave
/// us. `anchor` and `sample` may be empty.
public record ActType(
    String name, String meaning, String anchor, Weight weight, String sample, boolean added) {
  public ActType {
    Word.checked(name);
    if (meaning.isBlank()) throw new IllegalArgumentException(name + " has no meaning");
  }
}
