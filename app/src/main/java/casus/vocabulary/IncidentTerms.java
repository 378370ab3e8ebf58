package casus.vocabulary;

import java.util.List;
import java.util.Optional;

/// Every value of the closed attributes of an incident.
public final class IncidentTerms {
  public static final List<IncidentTerm> ALL =
      Table.read(
          "incident-terms.tsv",
          "attribute name meaning",
          row -> new IncidentTerm(row.text("attribute"), row.text("name"), row.text("meaning")));

  private static final Index<IncidentTerm> BY_NAME =
      new Index<>(ALL, term -> term.attribute() + " " + term.name());

  private IncidentTerms() {}

  public static Optional<IncidentTerm> find(String attribute, String name) {
    return BY_NAME.find(attribute + " " + name);
  }

  public static List<IncidentTerm> of(String attribute) {
    return ALL.stream().filter(term -> term.attribute().equals(attribute)).toList();
  }
}
