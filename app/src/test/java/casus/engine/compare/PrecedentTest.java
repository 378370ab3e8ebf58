package casus.engine.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import casus.engine.audit.Pacts;
import casus.pact.Certainty;
import casus.pact.Pact;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PrecedentTest {
  private static final String CLAUSES =
      """
        source X1
        certainty B

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

  private static Pact pact(String name, String binding, String clauses) {
    return Pacts.of("pact " + name + " \"A guarantee\"\n  binding " + binding + "\n" + clauses);
  }

  private static final Pact TEXT = pact("ours", "treaty", CLAUSES);

  private static Optional<String> nearest(Pact... others) {
    return Precedent.nearest(TEXT, List.of(others)).map(found -> found.pact().name());
  }

  @Test
  void theOneWithTheGreatestPartOfItsFeaturesInCommonIsNearest() {
    var open = CLAUSES.replace("within 3 days", "within no time limit");
    var talk = open.replace("must defend victim", "must consult");
    var far = pact("far", "treaty", talk);
    var near = pact("near", "treaty", open);
    assertEquals(Optional.of("near"), nearest(far, near));
    assertEquals(Optional.of("near"), nearest(near, far));
    var measured = Precedent.of(TEXT, near);
    assertEquals(
        List.of("its form: treaty", "a deed brings it into play", "a duty: defend"),
        measured.shared());
    assertEquals(5, measured.either());
    assertEquals(60, measured.percent());
  }

  @Test
  void ofTwoThatAreAsNearTheFirstByNameIsTaken() {
    var others = List.of(pact("b", "treaty", CLAUSES), pact("a", "treaty", CLAUSES));
    assertEquals(Optional.of("a"), nearest(others.getFirst(), others.getLast()));
    assertEquals(100, Precedent.nearest(TEXT, others).orElseThrow().percent());
  }

  @Test
  void aProposalAndTheTextItselfSetNoPrecedent() {
    assertEquals(Optional.empty(), nearest(TEXT, pact("plan", "proposal", CLAUSES)));
    assertEquals(Optional.of("law"), nearest(pact("law", "memorandum", CLAUSES)));
  }

  @Test
  void clausesBelowTwoAccountsAndPartsLeftOutAreCounted() {
    var unsure =
        pact(
            "unsure",
            "treaty",
            CLAUSES
                + """
                  certainty C

                term force "Art 3"
                  covers invasion
                  arguably armed-bands
                  decided by nobody

                not encoded "Art 4"
                  because "no matter of guarantees"
                """);
    var doubts = Doubts.of(unsure);
    assertEquals(
        List.of(Certainty.C), doubts.unsure().stream().map(Doubts.Unsure::certainty).toList());
    assertEquals("assist", doubts.unsure().getFirst().clauses().getFirst().name());
    assertEquals(
        List.of("arguably also `armed-bands`: nobody is named"),
        doubts.open().stream().map(open -> open.readings() + ": " + open.settledBy()).toList());
    var extent = Extent.of(unsure);
    assertEquals(5, extent.clauses());
    assertEquals(1, extent.notEncoded());
    assertEquals(1, extent.certainties().get(Certainty.C));
    assertEquals(4, extent.certainties().get(Certainty.B));
  }
}
