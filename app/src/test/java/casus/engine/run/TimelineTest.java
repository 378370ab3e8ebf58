package casus.engine.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimelineTest {
  private static List<String> timeline(String rows) {
    var lines = new ArrayList<String>();
    for (var happening : Runs.run(Runs.HARBOUR, rows).timeline()) {
      lines.add(
          switch (happening) {
            case Happening.Came(var event, var brought) -> event.actor() + " " + event.act();
            case Happening.Attributed(var event, var brought) -> "attribution to " + event.actor();
            case Happening.Passed(var at, var brought) -> "time " + at.text();
          });
      happening
          .consequences()
          .forEach(consequence ->
              lines.add(
                  "> "
                      + consequence.text()
                      + (consequence.under().always() ? "" : "; " + consequence.under().text())));
    }
    return lines;
  }

  @Test
  void eachEventStandsWithWhatItBroughtAndTimeWithWhatFellDue() {
    assertEquals(
        List.of(
            "RUS invasion",
            "> attack (Art 2) is met for Iceland",
            "> request (Art 3): Iceland may ask for talks",
            "ISL request",
            "> Iceland uses request (Art 3)",
            "> consult (Art 4): Norway, Denmark and Sweden must each consult within 24 hours, that"
                + " is, by 2031-03-02 06:00",
            "> joint-help (Art 5) is put to the vote, until 2031-03-04 06:00",
            "NOR vote-no",
            "> Norway has voted on joint-help (Art 5)",
            "> joint-help (Art 5) is rejected",
            "time 2031-03-02 06:00",
            "> consult (Art 4) of Norway, Denmark and Sweden is breached: its time has run out",
            "DNK consult",
            "> consult (Art 4) of Denmark is performed late, which cures the breach"),
        timeline(
            """
            2031-03-01T04:00Z,RUS,invasion,ISL,ISL,
            2031-03-01T06:00Z,ISL,request,,,harbour/request
            2031-03-01T08:00Z,NOR,vote-no,,,harbour/joint-help
            2031-03-04,DNK,consult,,,
            """));
  }

  @Test
  void aDeedThatHangsOnAnOpenWordSaysSo() {
    var lines = timeline("2031-03-01,RUS,unmarked-forces,ISL,ISL,\n");
    assertTrue(
        lines.contains(
            "> attack (Art 2) is not met so far: it hangs on `attack-word`, which nobody competent"
                + " has settled; if `attack-word` is read in the narrow sense"),
        lines::toString);
  }

  @Test
  void aVoidActSaysThatItHasNoEffect() {
    var lines = timeline("2031-03-01,NOR,vote-yes,,,harbour/joint-help\n");
    assertEquals(
        List.of("NOR vote-yes", "> without effect: Norway had no power to say so then"), lines);
  }

  @Test
  void anAttributionStandsWhereItWasMade() {
    var chronicle =
        Runs.csv(
            """
            time,actor,act,target,place,attributed-by,attributed-at
            2031-03-01,RUS,invasion,ISL,ISL,NOR DNK,2031-03-05
            2031-03-03,ISL,notify,,,,
            """);
    if (!(Runner.run(Runs.pact(Runs.HARBOUR), chronicle, Settings.PLAIN) instanceof Run run))
      throw new AssertionError("no run");
    assertEquals(
        List.of("Came", "Came", "Attributed"),
        run.timeline().stream().map(happening -> happening.getClass().getSimpleName()).toList());
  }
}
