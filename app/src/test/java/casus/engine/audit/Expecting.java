package casus.engine.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

/// Expectations of small texts about the help that four guarantors owe to one state.
final class Expecting {
  private static final String HEAD =
      """
      pact test "What is expected"

      conventions
        late cures
        abstention blocks-unanimity
        suspension tolls

      party ISL as beneficiary
      party NOR, DNK, SWE, FIN as guarantor

      trigger attack
        when invasion on ISL

      """;

  private Expecting() {}

  /// Why an expectation of a text does not hold; `holds` if it does.
  static String failure(String text, String expectation) {
    var pact = Pacts.of(HEAD + text + "\n" + expectation + "\n");
    var expected = pact.expectations().getFirst();
    assertEquals(expectation, Expected.text(expected));
    return new Expected(new Study(pact))
        .failure(expected)
        .map(failure -> failure.message().substring(failure.message().indexOf("hold: ") + 6))
        .orElse("holds");
  }

  /// The story that shows it.
  static String story(String text, String expectation) {
    var pact = Pacts.of(HEAD + text + "\n" + expectation + "\n");
    var failure =
        new Expected(new Study(pact)).failure(pact.expectations().getFirst()).orElseThrow();
    return String.join("\n", ((Story) failure.witness()).lines()) + "\n";
  }
}
