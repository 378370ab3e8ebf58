package casus.engine.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import casus.pact.Clause;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinksTest {
  private static final Links LINKS =
      new Links(
          Pacts.of(
              """
              pact test "Links"

              conventions
                late cures
                abstention ignored

              party ISL as beneficiary
              party NOR, DNK as guarantor

              term grave
                covers invasion
                arguably cyber-destruct
                decided by NOR

              term attack-word
                covers grave in europe, blockade
                decided by nobody

              trigger attack when attack-word on ISL

              power ask victim may ask for help upon attack

              decision measures
                upon ask
                by majority of guarantor
                within 1 day
                otherwise refer to appeal

              decision appeal
                by consent of NOR
                within 1 day
                otherwise rejected

              duty assist
                each guarantor must assist victim
                upon appeal adopted
                when measures failed
                within 1 day
                on breach ladder

              remedy ladder first sanctions

              duty sanctions
                any guarantor must sanctions-impose
                within 1 day
                on breach no remedy
              """));

  private static List<String> names(List<Clause> clauses) {
    return clauses.stream().map(clause -> clause.label().name()).toList();
  }

  private static Clause clause(String name) {
    return LINKS.named(name).getFirst();
  }

  @Test
  void aClauseHangsOnAllThatMustComeFirst() {
    assertEquals(
        List.of("sanctions", "ladder", "assist", "appeal", "measures", "ask", "attack"),
        names(LINKS.upstream(clause("sanctions"))));
    assertEquals(List.of("attack"), names(LINKS.upstream(clause("attack"))));
  }

  @Test
  void whatFollowsIsTheSameSeenFromTheOtherEnd() {
    assertEquals(
        List.of("ask", "measures", "appeal", "assist", "ladder", "sanctions"),
        names(LINKS.downstream(clause("ask"))));
  }

  @Test
  void aWordForDeedsIsFollowedIntoTheWordsThatItUses() {
    var patterns = Links.patterns(((Clause.Trigger) clause("attack")).when());
    assertEquals(
        List.of("grave", "attack-word"),
        LINKS.terms(patterns).stream().map(term -> term.label().name()).toList());
    assertEquals(List.of("invasion", "cyber-destruct", "blockade"), LINKS.acts(patterns));
  }
}
