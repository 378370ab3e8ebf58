package casus.engine.compare.questions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casus.House;
import casus.engine.compare.Aspect;
import casus.engine.compare.Question;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuestionsTest {
  @Test
  void everyQuestionIsAsked() {
    assertEquals(List.of(), House.catalogueFaults(Questions.ALL, List.of(Questions.class)));
  }

  @Test
  void noTwoQuestionsHaveOneName() {
    var names = Questions.ALL.stream().map(Question::id).toList();
    assertEquals(names.stream().distinct().toList(), names);
    for (var name : names) assertTrue(name.matches("[a-z-]+"), name);
  }

  @Test
  void wordingIsAskedBeforeMachinery() {
    var aspects = Questions.ALL.stream().map(Question::aspect).toList();
    assertEquals(aspects.stream().sorted().toList(), aspects);
    assertEquals(List.of(Aspect.values()), aspects.stream().distinct().toList());
  }
}
