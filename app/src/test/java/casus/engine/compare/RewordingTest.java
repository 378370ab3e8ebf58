package casus.engine.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import casus.engine.audit.Pacts;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RewordingTest {
  private static final String TEXT =
      """
      pact test "A guarantee"

      conventions
        late cures

      party UKR as beneficiary
      party POL, ROU as guarantor

      trigger attack "Art 1" when invasion on UKR

      duty assist "Art 2"
        each guarantor must defend victim
        upon attack
        within 3 days
        on breach no remedy
      """;

  /// Each clause that differs, with the words of one text only as the page shows them.
  private static List<String> between(String first, String second) {
    return Rewording.between(Pacts.of(first), Pacts.of(second)).stream()
        .map(rewording -> rewording.shown().cite() + ": " + words(rewording))
        .toList();
  }

  private static String words(Rewording rewording) {
    return rewording.pieces().stream()
        .map(piece ->
            switch (piece.in()) {
              case BOTH -> "…";
              case FIRST -> "-" + piece.words();
              case SECOND -> "+" + piece.words();
            })
        .collect(Collectors.joining(" "));
  }

  private static List<String> changed(String from, String to) {
    return between(TEXT, TEXT.replace(from, to));
  }

  @Test
  void onlyTheWordsThatDifferAreMarked() {
    assertEquals(List.of(), changed("", ""));
    assertEquals(List.of("Art 2, duty assist: … -3 +7 …"), changed("3 days", "7 days"));
    assertEquals(
        List.of("Art 1, trigger attack: … -an invasion +a blockade …"),
        changed("invasion", "blockade"));
  }

  @Test
  void whatTheAuthorNotesIsNotWhatTheClauseSays() {
    assertEquals(List.of(), changed("on breach no remedy", "on breach no remedy\n  certainty C"));
  }

  @Test
  void aClauseUnderAnotherNameIsFoundByItsCitation() {
    assertEquals(List.of(), changed("duty assist", "duty help"));
    assertEquals(
        List.of("Art 2, duty help: … -3 +5 …"),
        between(TEXT, TEXT.replace("duty assist", "duty help").replace("3 days", "5 days")));
  }

  @Test
  void partiesOfOneRoleStandForEachOther() {
    assertEquals(
        List.of("Party: -Poland +Poland, Hungary …"), changed("POL, ROU", "POL, HUN, ROU"));
  }

  @Test
  void whatStandsInOneTextOnlyIsSo() {
    var more =
        TEXT
            + """

            duty report "Art 3"
              each guarantor must report-unsc
              upon assist
              no time limit
              on breach no remedy
            """;
    var added = Rewording.between(Pacts.of(TEXT), Pacts.of(more));
    assertEquals(1, added.size());
    assertEquals("Art 3, duty report", added.getFirst().shown().cite());
    assertEquals(true, added.getFirst().first().isEmpty());
    var removed = Rewording.between(Pacts.of(more), Pacts.of(TEXT));
    assertEquals(true, removed.getFirst().second().isEmpty());
  }
}
