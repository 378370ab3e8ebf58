package casus.vocabulary;

/// A reservation about the evidence for a text or claim. Several can stand at any level.
public record SideMark(String name, String meaning) {
  public SideMark {
    Word.checked(name);
  }
}
