package casus.vocabulary;

/// How somebody received a proposal or claim.
public record ReceptionMark(String name, String meaning) {
  public ReceptionMark {
    Word.checked(name);
  }
}
