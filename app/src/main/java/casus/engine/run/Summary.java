package casus.engine.run;

import casus.chronicle.Event;
import casus.engine.run.Lines.CaseLine;
import casus.engine.run.Lines.DecisionLine;
import casus.engine.run.Lines.NormLine;
import casus.engine.run.Lines.NormState;
import casus.engine.run.Lines.PowerLine;
import casus.engine.run.Lines.RemedyLine;
import casus.engine.run.Lines.StageLine;
import casus.engine.run.Lines.VoidAct;
import casus.engine.run.Lines.Vote;
import casus.engine.run.Merge.Merged;
import casus.engine.run.Merge.Saying;
import casus.engine.run.Play.Life;
import casus.language.EnglishPhrases;
import casus.machine.Cause;
import casus.machine.Journal;
import casus.machine.Machine;
import casus.machine.Note;
import casus.machine.Program;
import casus.pact.Clause;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Reads off what has become of each thing, play by play, and puts the plays together.
final class Summary {
  private final Plays plays;
  private final Program program;
  private final EnglishPhrases phrases;

  private Summary(Plays plays) {
    this.plays = plays;
    phrases = new EnglishPhrases(plays.pact());
    program = plays.plays().getFirst().program();
  }

  static Run of(Plays plays) {
    var summary = new Summary(plays);
    return new Run(
        plays.pact(),
        plays.chronicle(),
        plays.settings(),
        plays.footing(),
        plays.end(),
        summary.program.words(),
        summary.grid().timingsTried(),
        summary.cases(),
        summary.decisions(),
        summary.norms(),
        summary.powers(),
        summary.stages(),
        summary.remedies(),
        summary.voidActs(),
        Timeline.of(plays),
        plays.chronicle().events().stream().filter(plays.encoder()::misdirected).toList());
  }

  private Grid grid() {
    return plays.grid();
  }

  // Cases.

  private record CaseShape(String attacker, String state) {}

  private List<CaseLine> cases() {
    return lines(
        Machine.CASE,
        (play, life) ->
            new Saying<>(
                Thing.of(play, life),
                new CaseShape(attacker(play, life), play.state(life)),
                List.of(first(play, life), ended(play, life))),
        line ->
            new CaseLine(
                name(line),
                cite(line),
                victim(line),
                line.shape().attacker(),
                line.shape().state(),
                line.time(0),
                line.time(1),
                line.under()));
  }

  private static String attacker(Play play, Life life) {
    var matter = play.matters().get(life.matter);
    return play.name(matter.attacker, matter);
  }

  // Norms.

  private record NormShape(NormState state, List<String> bearers) {}

  private List<NormLine> norms() {
    return lines(
        Machine.NORM,
        (play, life) ->
            new Saying<>(
                Thing.of(play, life),
                new NormShape(
                    NormState.of(play.state(life)), Bearers.of(play, life, norm(life.part))),
                List.of(at(play, life, Cause.ACTIVATE), play.instant(life.due), ended(play, life))),
        line -> {
          var norm = norm(line.key().part());
          return new NormLine(
              name(line),
              cite(line),
              line.shape().bearers(),
              norm.bearing().mode(),
              victim(line),
              Contents.of(norm),
              phrases.duty(norm),
              line.shape().state(),
              line.time(0),
              line.time(1),
              line.time(2),
              line.under());
        });
  }

  private Clause.Norm norm(int part) {
    return (Clause.Norm) program.clause(part);
  }

  // Decisions.

  private record DecisionShape(String state, List<Vote> votes, List<String> silent) {}

  private List<DecisionLine> decisions() {
    return lines(
        Machine.DECISION,
        (play, life) ->
            new Saying<>(
                Thing.of(play, life),
                decision(play, life),
                List.of(at(play, life, Cause.OPEN), play.instant(life.due), ended(play, life))),
        line ->
            new DecisionLine(
                name(line),
                cite(line),
                victim(line),
                line.shape().state(),
                line.shape().votes(),
                line.shape().silent(),
                line.time(0),
                line.time(1),
                line.time(2),
                line.under()));
  }

  private DecisionShape decision(Play play, Life life) {
    var votes = new LinkedHashMap<String, String>();
    for (var number = 0; number < play.entries().size(); number++) {
      if (!(play.entries().get(number) instanceof Journal.Entry.Noted noted)
          || noted.note() != Note.VOTED
          || noted.part() != life.part
          || play.matter(number).map(matter -> matter.number).orElse(Play.NO_MATTER) != life.matter)
        continue;
      var said = play.occasion(number).map(occasion -> occasion.event().act()).orElse("");
      votes.put(program.actor(noted.actor()), said);
    }
    var rule = ((Clause.Decision) program.clause(life.part)).rule();
    var silent =
        Bearers.voters(play, life, rule).stream()
            .filter(voter -> !votes.containsKey(voter))
            .toList();
    return new DecisionShape(
        play.state(life),
        votes.entrySet().stream().map(vote -> new Vote(vote.getKey(), vote.getValue())).toList(),
        silent);
  }

  // Powers.

  private record PowerShape(String state, int uses) {}

  private List<PowerLine> powers() {
    return lines(
        Machine.POWER,
        (play, life) -> {
          var times = new ArrayList<Optional<Instant>>();
          times.add(at(play, life, Cause.ENABLE));
          times.add(play.instant(life.due));
          var uses = all(play, life, Cause.USE);
          times.addAll(uses);
          return new Saying<>(
              Thing.of(play, life), new PowerShape(play.state(life), uses.size()), times);
        },
        line ->
            new PowerLine(
                name(line),
                cite(line),
                program.actor(line.key().actor()),
                victim(line),
                line.shape().state(),
                line.time(0),
                line.time(1),
                line.times().stream().skip(2).flatMap(Optional::stream).toList(),
                line.under()));
  }

  // Stages and remedies.

  private List<StageLine> stages() {
    return lines(
        Machine.STAGE,
        (play, life) ->
            new Saying<>(
                Thing.of(play, life),
                play.state(life),
                List.of(at(play, life, Cause.OPEN), play.instant(life.due), ended(play, life))),
        line ->
            new StageLine(
                name(line),
                cite(line),
                line.shape(),
                line.time(0),
                line.time(1),
                line.time(2),
                line.under()));
  }

  private record RemedyShape(String state, int rung) {}

  private List<RemedyLine> remedies() {
    return lines(
        Machine.REMEDY,
        (play, life) ->
            new Saying<>(
                Thing.of(play, life),
                new RemedyShape(play.state(life), all(play, life, Cause.ESCALATE).size()),
                List.of(first(play, life), ended(play, life))),
        line ->
            new RemedyLine(
                name(line),
                cite(line),
                victim(line),
                line.shape().state(),
                ((Clause.Remedy) program.clause(line.key().part()))
                    .rungs()
                    .get(line.shape().rung()),
                line.time(0),
                line.time(1),
                line.under()));
  }

  // Void acts.

  private List<VoidAct> voidActs() {
    return Merge.of(grid(), plays.plays().stream().map(this::voids).toList()).stream()
        .map(line -> new VoidAct(event(line.key()), line.time(0), line.under()))
        .toList();
  }

  private List<Saying<Integer, Boolean>> voids(Play play) {
    var found = new ArrayList<Saying<Integer, Boolean>>();
    for (var number = 0; number < play.entries().size(); number++)
      if (play.entries().get(number) instanceof Journal.Entry.Noted noted
          && noted.note() == Note.VOID_ACT)
        play.occasion(number)
            .ifPresent(occasion ->
                found.add(
                    new Saying<>(occasion.number(), true, List.of(play.instant(noted.tick())))));
    return found;
  }

  private Event event(int number) {
    return plays.chronicle().events().get(number);
  }

  // All alike.

  private interface Reading<S> {
    Saying<Thing, S> of(Play play, Life life);
  }

  private <S, L> List<L> lines(
      Machine machine, Reading<S> reading, Function<Merged<Thing, S>, L> words) {
    var sayings =
        plays.plays().stream()
            .map(play ->
                play.lives().stream()
                    .filter(life -> life.machine == machine)
                    .filter(life -> machine != Machine.POWER || play.hadPower(life))
                    .map(life -> reading.of(play, life))
                    .toList())
            .toList();
    return Merge.of(grid(), sayings).stream().map(words).toList();
  }

  private String name(Merged<Thing, ?> line) {
    return program.clause(line.key().part()).label().name();
  }

  private String cite(Merged<Thing, ?> line) {
    return program.clause(line.key().part()).label().cite();
  }

  private Optional<String> victim(Merged<Thing, ?> line) {
    return plays.victim(line.key(), line.sample());
  }

  private static Optional<Instant> at(Play play, Life life, Cause cause) {
    return play.tick(life, cause).flatMap(play::instant);
  }

  private static List<Optional<Instant>> all(Play play, Life life, Cause cause) {
    return life.moves.stream()
        .map(play::moved)
        .filter(moved -> moved.cause() == cause)
        .map(moved -> play.instant(moved.tick()))
        .toList();
  }

  private static Optional<Instant> first(Play play, Life life) {
    return play.instant(play.moved(life.moves.getFirst()).tick());
  }

  /// When it came to rest: in a state never left, or in breach; what was broken again rests since
  /// the first time.
  private static Optional<Instant> ended(Play play, Life life) {
    var last = play.last(life);
    if (life.machine.terminal(last.to())) return play.instant(last.tick());
    if (life.machine != Machine.NORM || !play.state(life).equals("breached"))
      return Optional.empty();
    return life.moves.stream()
        .map(play::moved)
        .filter(moved -> moved.to() == last.to())
        .findFirst()
        .flatMap(moved -> play.instant(moved.tick()));
  }
}
