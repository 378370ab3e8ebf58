package casus.engine.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import casus.machine.Configuration;
import casus.machine.Input;
import casus.machine.Reasons;
import casus.machine.Semantics;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class PlayTest {
  private static final String ROWS =
      """
      2031-03-01T04:00Z,RUS,invasion,ISL,ISL,
      2031-03-01T06:00Z,ISL,request,,,harbour/request
      2031-03-01T12:00Z,NOR,consult,,,
      2031-03-01T18:00Z,SWE,vote-yes,,,harbour/joint-help
      2031-03-03T00:00Z,DNK,consult,,,
      """;

  private static Play play() {
    var attempt = Plays.of(Runs.pact(Runs.HARBOUR), Runs.chronicle(ROWS), Settings.PLAIN);
    return assertInstanceOf(Plays.Attempt.Played.class, attempt).plays().plays().getFirst();
  }

  @Test
  void whereThingsStoodBeforeAnInputDoesNotDependOnTheOrderOfTheQuestions() {
    var told = new ArrayList<Configuration>();
    var play = play();
    for (var timed : play.inputs()) told.add(play.before(timed));
    for (var last = told.size() - 1; last >= 0; last--) {
      assertEquals(told.get(last), play.before(play.inputs().get(last)));
      assertEquals(told.getFirst(), play.before(play.inputs().getFirst()));
    }
    var semantics = new Semantics(play.program(), play.reading());
    var at = play.program().initial();
    for (var place = 0; place < told.size(); place++) {
      var input = play.inputs().get(place).input();
      var before = semantics.step(at, Input.pass(input.tick() - 1), Reasons.NONE);
      assertEquals(before, told.get(place));
      at = semantics.step(before, input, Reasons.NONE);
    }
  }
}
