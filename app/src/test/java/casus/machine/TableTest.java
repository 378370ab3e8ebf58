package casus.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import casus.language.RandomPact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// The tables of the eight machines are the whole truth: every line is taken in some story below,
/// and neither there nor in random play does a machine ever move otherwise.
class TableTest {
  private static final String HEAD =
      """
      pact story "A story"
        in force 2031-01-01
      conventions
        month is calendar
        abstention ignored
        late cures
        suspension tolls
      party USA, GBR, POL as ally
      body COURT of each ally
      """;

  private static final String BEFORE_ENTRY =
      """
      pact story "A story"
      conventions
        month is calendar
        abstention ignored
        late cures
        suspension tolls
      party USA, GBR as ally
      party POL as ally from 2031-01-20
      party FRA as ally until 2031-01-25
      """;

  private static final List<NaiveStory> STORIES =
      List.of(
          new NaiveStory(
              BEFORE_ENTRY
                  + """
                  entry start on 2031-01-01
                  trigger assault when invasion on any ally
                  duty help each ally except victim must assist victim upon assault within 9 days on breach no remedy
                  ban arms each ally must not embargo throughout on breach no remedy
                  power halt USA may suspend membership of (GBR, FRA)
                  power go-on USA may resume membership of each ally
                  """,
              """
              2031-01-02 | RUS invasion on USA | help/1/GBR active due 2031-01-11; help/1/FRA active
              2031-01-03 | USA suspend on GBR  | member/GBR suspended; member/FRA bound; help/1/GBR suspended
              2031-01-04 | GBR embargo         | arms/0/GBR suspended
              2031-01-05 | RUS invasion on GBR | help/2/USA pending
              2031-01-06 | USA resume          | member/GBR bound; help/1/GBR active due 2031-01-14
              2031-01-07 | USA suspend         | member/GBR suspended; member/FRA suspended due 2031-01-25T23:59:59
              2031-01-26 |                     | member/FRA outside; arms/0/FRA lapsed
              """),
          new NaiveStory(
              HEAD
                  + """
                  ban arms each ally must not embargo until 2031-01-10 on breach no remedy
                  duty tell each ally must report every 3 days late does-not-cure on breach no remedy
                  """,
              """
              2031-01-02 | POL embargo | arms/0/POL breached due 2031-01-10T23:59:59
              2031-01-03 | POL embargo | arms/0/POL breached due 2031-01-10T23:59:59
              2031-01-05 |             | tell/0/POL breached
              2031-01-06 | POL report  | tell/0/POL breached due 2031-01-09
              2031-01-10 |             | tell/0/POL breached
              2031-01-12 | POL embargo | arms/0/POL breached
              """),
          new NaiveStory(
              HEAD
                  + """
                  power halt any ally may suspend the pact
                  power go-on any ally may resume the pact
                  power stop any ally may end the pact effective 5 days later
                  expiry soon on 2031-02-01
                  """,
              """
              2031-01-01T00:00:00 |                     | pact in-force due 2031-02-01T23:59:59
              2031-01-02          | USA suspend         | pact suspended; halt/0/GBR suspended
              2031-01-03          | USA resume          | pact in-force; halt/0/GBR available
              2031-02-02          |                     | pact terminated; halt/0/GBR extinguished
              """),
          new NaiveStory(
              HEAD
                  + """
                  power halt any ally may suspend the pact
                  expiry soon on 2031-02-01
                  """,
              """
              2031-01-02 | USA suspend | pact suspended
              2031-02-02 |             | pact terminated
              """),
          new NaiveStory(
              HEAD
                  + """
                  power halt any ally may suspend the pact
                  power stop any ally may end the pact effective 5 days later
                  """,
              """
              2031-01-02 | USA denounce of stop | pact in-force; stop/0/USA used
              2031-01-03 | GBR denounce of stop | stop/0/GBR used
              2031-01-07 |                      | pact terminated; stop/0/USA extinguished; stop/0/GBR extinguished
              """),
          new NaiveStory(
              HEAD
                  + """
                  void breakdown when partition ends the pact decided by each ally
                  power halt any ally may suspend the pact
                  """,
              """
              2031-01-02 | POL partition                  | pact in-force
              2031-01-03 | USA suspend                    | pact suspended
              2031-01-04 | GBR determine-yes of breakdown | pact terminated
              """),
          new NaiveStory(
              BEFORE_ENTRY
                  + """
                  entry start when ratified by USA and ratified by GBR
                  power leave any ally may withdraw effective 10 days later
                  """,
              """
              2031-01-02 | USA sign     | member/USA signed
              2031-01-02 | USA ratify   | member/USA bound; pact not-in-force
              2031-01-02 | POL ratify   | member/POL signed due 2031-01-20
              2031-01-03 | FRA accede   | member/FRA bound due 2031-01-25T23:59:59
              2031-01-04 | GBR ratify   | member/GBR bound; pact in-force
              2031-01-20 |              | member/POL bound
              2031-01-21 | GBR denounce | member/GBR leaving due 2031-01-31
              2031-01-26 |              | member/FRA outside; member/GBR leaving
              2031-01-31 |              | member/GBR outside
              2031-02-01 | GBR accede   | member/GBR bound
              """),
          new NaiveStory(
              BEFORE_ENTRY + "entry start on 2031-01-10",
              """
              2031-01-02 | USA sign     | member/USA signed; member/GBR outside
              2031-01-10 |              | member/USA bound; member/GBR bound; member/POL outside
              2031-01-20 | POL denounce | member/POL bound
              """),
          new NaiveStory(
              HEAD
                  + """
                  term attack covers invasion arguably cyber-destruct decided by COURT
                  trigger assault when attack on any ally
                  power council any ally may convene a council
                  duty talk each ally must consult upon council within 5 days on breach no remedy
                  duty help each ally except victim must assist victim upon assault within 5 days on breach no remedy
                  expiry soon on 2031-01-20
                  """,
              """
              2031-01-02 | RUS invasion on USA          | case/1 recognised; help/1/POL active
              2031-01-02 | RUS cyber-destruct on GBR    | case/2 raised; help/2/POL pending
              2031-01-03 | COURT determine-yes of attack | case/2 recognised; help/2/USA active
              2031-01-04 | COURT determine-no of attack  | case/2 declined; help/2/USA lapsed; case/1 recognised
              2031-01-05 | USA close                    | case/1 closed; help/1/POL lapsed
              2031-01-06 | POL convene                  | case/3 consulting; talk/3/USA active
              2031-01-07 | POL withdraw-request         | case/3 withdrawn
              2031-01-08 | GBR convene                  | case/4 consulting
              2031-01-13 |                              | talk/4/USA breached; case/4 closed
              2031-01-19 | POL convene                  | case/5 consulting
              2031-01-21 |                              | case/5 lapsed; talk/5/GBR active
              """),
          new NaiveStory(
              HEAD
                  + """
                  term attack covers invasion arguably cyber-destruct decided by COURT
                  trigger assault when attack on any ally
                  expiry soon on 2031-01-20
                  """,
              """
              2031-01-02 | RUS cyber-destruct on GBR    | case/1 raised
              2031-01-02 | RUS cyber-destruct on USA    | case/2 raised
              2031-01-03 | GBR withdraw-request         | case/1 withdrawn
              2031-01-21 |                              | case/2 lapsed; case/1 withdrawn
              """),
          new NaiveStory(
              HEAD
                  + """
                  term attack covers invasion arguably blockade decided by COURT
                  trigger assault when attack on any ally
                  """,
              """
              2031-01-04 | RUS blockade on GBR          | case/1 raised
              2031-01-05 | COURT determine-no of attack | case/1 declined
              """),
          new NaiveStory(
              HEAD
                  + """
                  trigger assault when invasion on any ally
                  decision carried upon assault by at least 1 of ally within 5 days otherwise nothing
                  decision lost upon assault by majority of ally within 5 days otherwise nothing
                  decision stopped upon assault by consent of GBR within 5 days otherwise nothing
                  decision empty upon assault by at least 1 of ally with quorum 2 within 5 days otherwise nothing
                  decision late-no upon assault by majority of ally within 5 days otherwise nothing
                  """,
              """
              2031-01-02 | RUS invasion on USA | carried/1 open due 2031-01-07
              2031-01-02 | USA vote-yes of carried | carried/1 adopted due never
              2031-01-02 | USA vote-no of lost   | lost/1 open
              2031-01-02 | GBR vote-no of lost   | lost/1 rejected
              2031-01-02 | GBR vote-no of stopped  | stopped/1 vetoed
              2031-01-07 |                     | empty/1 no-quorum; late-no/1 lapsed
              """),
          new NaiveStory(
              HEAD
                  + """
                  trigger assault when invasion on any ally
                  trigger worse when bombardment on any ally
                  duty help each ally except victim must assist victim upon assault within 5 days on breach no remedy
                  ban arms each ally must not embargo until 2031-01-20 on breach no remedy
                  ban peace each ally must not partition throughout on breach no remedy
                  duty more each ally except victim must defend victim upon assault within 9 days on breach no remedy
                  exception weak to more when before 2031-01-05
                  duty most each victim must report upon worse within 5 days on breach no remedy
                  duty least each victim must consult upon worse within 9 days on breach no remedy
                  precedence order most prevails over least
                  power halt GBR may suspend help, peace, least
                  power go-on GBR may resume help, peace
                  power drop GBR may waive help, peace, least
                  power let-go POL may waive peace
                  power leave any ally may withdraw
                  """,
              """
              2031-01-02 | RUS invasion on USA    | help/1/GBR active due 2031-01-07; more/1/GBR excused
              2031-01-03 | GBR suspend            | help/1/GBR suspended; peace/0/USA suspended
              2031-01-03 | GBR assist on USA      | help/1/GBR fulfilled; help/1/POL suspended
              2031-01-04 | GBR resume             | help/1/POL active due 2031-01-08; peace/0/USA active
              2031-01-04 | USA partition          | peace/0/USA breached
              2031-01-08 |                        | help/1/POL breached
              2031-01-09 | POL assist on USA      | help/1/POL cured
              2031-01-09 | RUS invasion on POL    | help/2/USA active; help/2/GBR active
              2031-01-10 | GBR assist on POL      | help/2/GBR fulfilled
              2031-01-11 | GBR waive              | help/2/USA excused; peace/0/GBR excused; peace/0/USA breached
              2031-01-12 | RUS bombardment on POL | most/3/POL active; least/3/POL excused
              2031-01-13 | RUS bombardment on GBR | most/4/GBR active; least/4/GBR excused
              2031-01-21 |                        | arms/0/USA fulfilled
              """),
          new NaiveStory(
              HEAD
                  + """
                  ban peace each ally must not partition throughout on breach no remedy
                  power halt GBR may suspend peace
                  power drop GBR may waive peace
                  power leave any ally may withdraw
                  """,
              """
              2031-01-03 | USA denounce | member/USA outside; peace/0/USA lapsed
              2031-01-04 | GBR suspend  | peace/0/POL suspended
              2031-01-05 | POL denounce | member/POL outside; peace/0/POL lapsed
              2031-01-06 | GBR waive    | peace/0/GBR excused
              """),
          new NaiveStory(
              HEAD
                  + """
                  trigger assault when invasion on any ally
                  power ask victim may ask for help upon assault within 5 days
                  power once-only victim may convene a council upon assault within 9 days once
                  power later-on USA may ask for mercy after 2031-01-10
                  power halt GBR may suspend ask
                  power go-on GBR may resume ask
                  power drop GBR may end ask, once-only, later-on
                  power leave POL may withdraw effective 30 days later
                  """,
              """
              2031-01-02 | RUS invasion on USA | ask/1/USA available due 2031-01-07; once-only/1/USA available
              2031-01-03 | USA request of ask  | ask/1/USA available due 2031-01-07
              2031-01-03 | USA convene of once-only | once-only/1/USA used
              2031-01-04 | GBR suspend         | ask/1/USA suspended
              2031-01-05 | GBR resume          | ask/1/USA available due 2031-01-08
              2031-01-08 |                     | ask/1/USA expired
              2031-01-08 | RUS invasion on GBR | ask/2/GBR available; once-only/2/GBR available
              2031-01-09 | GBR suspend         | ask/2/GBR suspended
              2031-01-09 | GBR denounce        | ask/2/GBR extinguished; once-only/2/GBR extinguished; later-on/0/USA extinguished; once-only/1/USA extinguished
              """),
          new NaiveStory(
              HEAD
                  + """
                  trigger assault when invasion on any ally
                  duty help each ally except victim must assist victim upon assault within 5 days on breach ladder
                  duty pay-up each victim must pay upon assault within 5 days on breach steps
                  remedy ladder first mend then vote
                  duty mend culprit must correct-breach within 2 days on breach no remedy
                  decision vote by majority of ally within 2 days otherwise nothing
                  remedy steps first answer
                  duty answer culprit must reply within 2 days on breach no remedy
                  """,
              """
              2031-01-02 | RUS invasion on USA    | help/1/GBR active
              2031-01-03 | POL assist             | help/1/POL fulfilled
              2031-01-07 |                        | help/1/GBR breached; ladder/1 open; mend/1/GBR active; steps/1 open
              2031-01-08 | USA reply              | answer/1/USA fulfilled; steps/1 satisfied
              2031-01-09 |                        | mend/1/GBR breached; ladder/1 open; vote/1 open
              2031-01-11 |                        | vote/1 lapsed; ladder/1 exhausted
              """),
          new NaiveStory(
              HEAD
                  + """
                  ban peace each ally must not partition throughout on breach ladder
                  duty tell each ally must report every 5 days on breach no remedy
                  remedy ladder first mend
                  duty mend culprit must correct-breach within 2 days on breach no remedy
                  """,
              """
              2031-01-02 | USA partition      | peace/0/USA breached; ladder/0 open
              2031-01-03 | USA correct-breach | ladder/0 satisfied
              2031-01-04 | USA partition      | peace/0/USA breached; ladder/0 open; mend/0/USA active due 2031-01-06
              2031-01-06 | GBR report         | tell/0/GBR active due 2031-01-11; tell/0/POL active
              2031-01-11 | GBR report         | tell/0/GBR active due 2031-01-16; tell/0/POL breached
              2031-01-12 |                    | tell/0/POL breached
              """),
          new NaiveStory(
              HEAD.replace("in force", "signed 2031-01-01\n  in force")
                  + """
                  stage quiet requires cease-fire by USA within 5 days
                  stage away requires quiet, withdraw-forces by USA within 5 days
                  stage votes requires away, elections-held by GBR until 2031-01-20
                  stage peace requires conclude-peace by POL within 5 days
                  """,
              """
              2031-01-01 | GBR elections-held  | quiet/0 open due 2031-01-06; away/0 pending; votes/0 pending due 2031-01-20T23:59:59
              2031-01-02 | USA cease-fire      | quiet/0 reached; away/0 open due 2031-01-07
              2031-01-08 |                     | away/0 missed; peace/0 missed; votes/0 pending
              2031-01-21 |                     | votes/0 missed
              """));

  /// Every move that a machine makes, as a line of its table.
  private static final class Collector implements Reasons {
    private final Program program;
    private final Set<String> lines;

    Collector(Program program, Set<String> lines) {
      this.program = program;
      this.lines = lines;
    }

    @Override
    public int took(Input input) {
      return NOTHING;
    }

    @Override
    public int fell(int tick, int instance, int because) {
      return NOTHING;
    }

    @Override
    public int moved(int tick, int instance, Cause cause, int from, int to, int due, int because) {
      var machine = program.instance(instance).machine();
      lines.add(line(machine, machine.state(from), cause, machine.state(to)));
      return NOTHING;
    }

    @Override
    public int noted(int tick, Note note, int part, int slot, int actor, int because) {
      return NOTHING;
    }
  }

  private static String line(Machine machine, String from, Cause cause, String to) {
    return machine + ": " + from + " " + cause.text() + " " + to;
  }

  private static List<String> tables() {
    var lines = new ArrayList<String>();
    for (var machine : Machine.values())
      for (var line : machine.transitions())
        lines.add(line(machine, line.from(), line.cause(), line.to()));
    return lines;
  }

  @Test
  void everyLineOfTheTablesIsTakenInSomeStory() {
    var taken = new TreeSet<String>();
    for (var story : STORIES) story.check(new Collector(story.program(), taken));
    var never = tables().stream().filter(line -> !taken.contains(line)).toList();
    assertEquals(List.of(), never, "lines that no story takes");
  }

  @Test
  void noMachineEverMovesOtherwise() {
    var taken = new TreeSet<String>();
    for (var seed = 0; seed < 60; seed++) {
      var pact = NaiveStory.read(RandomPact.text(seed, 26));
      var program =
          Compiler.compile(
              pact,
              new Program.Settings(
                  Clock.seconds(NaiveStory.ORIGIN), 4, Optional.of(NaiveStory.ORIGIN)));
      var play = new NaivePlay(program, new SplittableRandom(seed));
      var semantics = new Semantics(program, play.reading());
      var configuration = program.initial();
      for (var turn = 0; turn < 60; turn++)
        configuration =
            semantics.step(configuration, play.next(configuration), new Collector(program, taken));
    }
    taken.removeAll(tables());
    assertEquals(List.of(), List.copyOf(taken), "moves that stand in no table");
  }
}
