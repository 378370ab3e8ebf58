package casus.engine.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casus.machine.Input;
import casus.pact.Label;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoryTest {
  private static final String TEXT =
      """
      pact test "A vote"

      conventions
        late cures
        abstention blocks-unanimity

      party ISL as beneficiary
      party NOR, DNK, SWE as guarantor

      trigger attack "Art 1"
        when invasion on ISL

      power ask "Art 2"
        victim may ask for help
        upon attack

      duty consult "Art 2"
        guarantor jointly must consult
        upon ask
        within 3 days
        on breach no remedy

      decision measures "Art 3"
        upon consult fulfilled or consult breached
        by unanimity of guarantor
        within 12 hours
        otherwise rejected

      duty assist "Art 4"
        each guarantor must assist victim
        upon measures adopted
        within 7 days
        on breach no remedy

      expect %s
      """;

  private static Story story(String expectation) {
    var pact = Pacts.of(TEXT.formatted(expectation));
    return (Story)
        new Expected(new Study(pact))
            .failure(pact.expectations().getFirst())
            .orElseThrow()
            .witness();
  }

  @Test
  void likeActsOfAnInstantAreToldAsOne() {
    assertEquals(
        """
        day 1  invasion by Norway on Iceland (ISL)
               `attack` (Art 1) is met
               Iceland may use `ask` (Art 2)
        day 1  Iceland uses `ask` (Art 2)
               `consult` (Art 2) is owed, until 2030-01-04 00:00
        day 1  Norway, Denmark and Sweden: consult, as `consult` (Art 2) asks
               `consult` (Art 2) is fulfilled
               `measures` (Art 3) is put to the vote, until 2030-01-01 12:00
        day 1  Norway votes against `measures` (Art 3)
               `measures` (Art 3) is rejected
               so `assist` never takes effect
        """,
        String.join("\n", story("nobody can block assist").lines()) + "\n");
  }

  @Test
  void whoeverSpeaksTwiceAtOneInstantIsOne() {
    var story = story("nobody can block assist");
    var inputs = new ArrayList<Input>();
    for (var input : story.inputs()) {
      inputs.add(input);
      if (input.kind() == Input.Kind.SPEECH) inputs.add(input);
    }
    var told =
        new Teller(story.program())
            .tell(story.reading(), inputs).stream().map(Story.Step::event).toList();
    assertTrue(told.contains("Iceland uses `ask` (Art 2)"), told::toString);
    assertTrue(told.contains("Norway votes against `measures` (Art 3)"), told::toString);
  }

  @Test
  void aStepNamesTheClausesThatItIsAbout() {
    assertEquals(
        List.of(
            List.of("attack", "ask"),
            List.of("ask", "consult"),
            List.of("consult", "measures"),
            List.of("measures")),
        story("nobody can block assist").steps().stream()
            .map(step -> step.clauses().stream().map(Label::name).toList())
            .toList());
  }

  @Test
  void aStoryThatEndsOtherwiseThanItClaimsCannotBeMade() {
    var story = story("nobody can block assist");
    assertThrows(
        AssertionError.class,
        () ->
            new Story(
                story.program(),
                story.reading(),
                story.inputs(),
                new Story.Ending.Arises(List.of("assist")),
                story.steps()));
    assertThrows(
        AssertionError.class,
        () ->
            new Story(
                story.program(),
                story.reading(),
                story.inputs(),
                new Story.Ending.NeverArises(List.of("consult")),
                story.steps()));
  }

  @Test
  void aStoryThatTellsWhatDidNotHappenCannotBeMade() {
    var story = story("nobody can block assist");
    assertThrows(
        AssertionError.class,
        () ->
            new Story(
                story.program(),
                story.reading(),
                story.inputs(),
                story.ending(),
                story.steps().reversed()));
    var last = story.inputs().getLast();
    var withoutVote = story.inputs().stream().filter(input -> !input.equals(last)).toList();
    assertTrue(last.kind() == Input.Kind.SPEECH);
    assertThrows(
        AssertionError.class,
        () ->
            new Story(
                story.program(), story.reading(), withoutVote, story.ending(), story.steps()));
  }

  @Test
  void aStoryBeginsOnADayThatSuitsTheText() {
    var begins =
        List.of(
            List.of("", "2030-01-01T00:00:00Z"),
            List.of(
                "ban truce NOR must not invasion until 2015-02-15 on breach no remedy",
                "2015-02-14T00:00:00Z"),
            List.of("power leave NOR may withdraw when after 2041-05-05", "2041-05-06T00:00:00Z"));
    for (var each : begins)
      assertEquals(
          each.getLast(),
          FirstDay.of(Pacts.of(TEXT.formatted("nobody can block ask") + each.getFirst()))
              .toString(),
          each.getFirst());
  }
}
