package casus.vocabulary;

/// What kind of instrument a text is, and so how far it binds.
public record BindingForce(String name, String meaning) {
  public BindingForce {
    Word.checked(name);
  }
}
