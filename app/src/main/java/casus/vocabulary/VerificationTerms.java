package casus.vocabulary;

import java.util.List;
import java.util.Optional;

/// Every word of verification, aspect by aspect.
public final class VerificationTerms {
  public static final List<VerificationTerm> ALL =
      Table.read(
          "verification-terms.tsv",
          "aspect name meaning",
          row -> new VerificationTerm(row.text("aspect"), row.text("name"), row.text("meaning")));

  private static final Index<VerificationTerm> BY_NAME =
      new Index<>(ALL, term -> term.aspect() + " " + term.name());

  private VerificationTerms() {}

  public static Optional<VerificationTerm> find(String aspect, String name) {
    return BY_NAME.find(aspect + " " + name);
  }

  public static List<VerificationTerm> of(String aspect) {
    return ALL.stream().filter(term -> term.aspect().equals(aspect)).toList();
  }
}
