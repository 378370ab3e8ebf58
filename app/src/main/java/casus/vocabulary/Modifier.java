package casus.vocabulary;

/// A word that narrows a trigger, and the way past the guarantee that it opens.
public record Modifier(String name, String meaning, String seenIn, String loophole) {
  public Modifier {
    Word.checked(name);
  }
}
