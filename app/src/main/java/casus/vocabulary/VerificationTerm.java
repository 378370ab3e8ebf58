package casus.vocabulary;

/// A word of a verification regime. Names are unique within their aspect: `overflight` is both
/// something to verify and a way to verify.
public record VerificationTerm(String aspect, String name, String meaning) {
  public VerificationTerm {
    Word.checked(aspect);
    Word.checked(name);
  }
}
