package casus.vocabulary;

/// How sure it is that a text or commitment exists, and how near it is to law. `order` climbs from
/// a single claim to a text in force; all that has ended shares the last order. `main` marks the
/// seven levels of the short ladder. `leavesBy` is empty where nothing but the next level ends it.
public record EvidenceLevel(
    String name, int order, String entry, String leavesBy, boolean main, boolean ended) {
  public EvidenceLevel {
    Word.checked(name);
    if (order < 1) throw new IllegalArgumentException(name + " has order " + order);
  }
}
