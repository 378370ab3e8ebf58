package casus.vocabulary;

/// A value that an attribute of an incident can take: its domain, its intent, the grade of a
/// breach.
public record IncidentTerm(String attribute, String name, String meaning) {
  public IncidentTerm {
    Word.checked(attribute);
    Word.checked(name);
  }
}
