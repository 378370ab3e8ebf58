package casus.engine.run;

import casus.chronicle.Attribution;
import casus.chronicle.When;
import casus.engine.Wording;
import casus.engine.run.Explanation.Step;
import casus.engine.run.Explanation.Strand;
import casus.engine.run.Play.Life;
import casus.engine.run.Schedule.Timed;
import casus.machine.Cause;
import casus.machine.Clock;
import casus.machine.Input;
import casus.machine.Journal;
import casus.machine.Machine;
import casus.machine.NearMiss;
import casus.machine.Note;
import casus.machine.OpenWord;
import casus.machine.Program;
import casus.pact.Clause;
import casus.pact.Limit;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// Tells every move of a clause's machines, and each cause of it, from the event on.
final class Why {
  private final Plays plays;
  private final Telling telling;
  private final Program program;

  private Why(Plays plays) {
    this.plays = plays;
    telling = new Telling(plays);
    program = plays.plays().getFirst().program();
  }

  static Explanation of(Plays plays, String name) {
    var why = new Why(plays);
    var strands = why.strands(name);
    return strands.isEmpty() ? WhyNot.of(plays, name) : new Explanation("Why: " + name, strands);
  }

  /// What a life went through, whoever bears it.
  private record Course(int part, int victim, int ordinal, List<Cause> causes) {}

  private List<Strand> strands(String name) {
    var variants = new LinkedHashMap<List<Course>, BitSet>();
    for (var variant = 0; variant < plays.plays().size(); variant++) {
      var play = plays.plays().get(variant);
      var courses = lives(play, name).stream().map(life -> course(play, life)).distinct().toList();
      if (!courses.isEmpty()) variants.computeIfAbsent(courses, _ -> new BitSet()).set(variant);
    }
    var strands = new ArrayList<Strand>();
    variants.forEach((_, found) -> strands.addAll(strands(name, found)));
    return strands;
  }

  private List<Life> lives(Play play, String name) {
    return play.lives().stream().filter(life -> concerns(play, life, name)).toList();
  }

  /// A trigger has no machine of its own: its cases stand for it.
  private boolean concerns(Play play, Life life, String name) {
    var part = Thing.of(play, life).part();
    if (part < 0 || !program.clause(part).label().name().equals(name)) return false;
    return life.machine != Machine.CASE || program.clause(part) instanceof Clause.Trigger;
  }

  private static Course course(Play play, Life life) {
    var thing = Thing.of(play, life);
    var causes = life.moves.stream().map(play::moved).map(Journal.Entry.Moved::cause).toList();
    return new Course(thing.part(), thing.victim(), thing.ordinal(), causes);
  }

  /// One strand for all who fared alike, told by the first of them.
  private List<Strand> strands(String name, BitSet variants) {
    var sample = variants.nextSetBit(0);
    var play = plays.plays().get(sample);
    var alike = new LinkedHashMap<Course, List<Life>>();
    for (var life : lives(play, name))
      alike.computeIfAbsent(course(play, life), _ -> new ArrayList<>()).add(life);
    var under = plays.grid().under(variants);
    return alike.values().stream()
        .map(lives -> new Strand(outcome(sample, play, lives), under, steps(sample, play, lives)))
        .toList();
  }

  private String outcome(int sample, Play play, List<Life> lives) {
    var life = lives.getFirst();
    var thing = Thing.of(play, life);
    var actors =
        lives.stream()
            .flatMap(each -> telling.actors(Thing.of(play, each), sample).stream())
            .distinct()
            .toList();
    var state =
        life.machine == Machine.NORM
            ? Lines.NormState.of(play.state(life)).text()
            : play.state(life);
    var others =
        lives.size() > 1 ? " The reasons are told for the first; the others' are alike." : "";
    return "%s%s%s: %s.%s"
        .formatted(
            Telling.title(program.clause(thing.part())),
            actors.isEmpty() ? "" : " of " + Crowd.text(actors, actors, whom(thing)),
            plays
                .victim(thing, sample)
                .map(victim -> ", in the case of " + Wording.actor(victim))
                .orElse(""),
            state,
            others);
  }

  private String whom(Thing thing) {
    return program.clause(thing.part()) instanceof Clause.Norm norm
        ? norm.bearing().who().text()
        : program.clause(thing.part()).label().name();
  }

  private List<Step> steps(int sample, Play play, List<Life> lives) {
    var life = lives.getFirst();
    var steps = new ArrayList<Step>();
    var told = List.<Integer>of();
    for (var move : life.moves) {
      var chain = chain(play, move);
      for (var depth = 0; depth < chain.size(); depth++)
        if (depth >= told.size() || !told.get(depth).equals(chain.get(depth)))
          tell(sample, play, chain.get(depth), depth, steps);
      told = chain;
    }
    if (life.machine == Machine.DECISION) votes(play, life, told.size(), steps);
    return steps;
  }

  /// From what came in down to an entry.
  private static List<Integer> chain(Play play, int entry) {
    var chain = new ArrayList<Integer>();
    for (var at = entry; at >= 0; at = play.entries().get(at).because()) chain.addFirst(at);
    return chain;
  }

  private void tell(int sample, Play play, int entry, int depth, List<Step> steps) {
    switch (play.entries().get(entry)) {
      case Journal.Entry.Took _ ->
          steps.add(new Step(depth, play.occasion(entry).map(Why::came).orElse("time passes")));
      case Journal.Entry.Fell fell -> steps.add(new Step(depth, fell(play, fell)));
      case Journal.Entry.Noted noted ->
          steps.add(
              new Step(
                  depth,
                  at(play, noted.tick())
                      + telling.entry(sample, entry, new Telling.Change.Noted(noted.note()))));
      case Journal.Entry.Moved moved -> {
        var machine = program.instance(moved.instance()).machine();
        steps.add(
            new Step(
                depth,
                at(play, moved.tick())
                    + telling.entry(
                        sample, entry, new Telling.Change.Moved(machine, moved.cause()))));
        computed(play, moved, machine).ifPresent(text -> steps.add(new Step(depth + 1, text)));
        hung(play, entry, moved, machine).ifPresent(text -> steps.add(new Step(depth + 1, text)));
      }
    }
  }

  private static String came(Schedule.Occasion occasion) {
    var event = occasion.event();
    return occasion.attribution()
        ? event.attribution().map(Attribution::when).map(When::text).orElse("")
            + ": "
            + Wording.attribution(event)
        : event.when().text() + ": " + Wording.event(event);
  }

  private String fell(Play play, Journal.Entry.Fell fell) {
    var part = program.instance(fell.instance()).part();
    var what = part < 0 ? plays.pact().name() : Telling.title(program.clause(part));
    return at(play, fell.tick()) + "the time of " + what + " is up";
  }

  private static String at(Play play, int tick) {
    return play.instant(tick).map(Wording::instant).orElse("from the start") + ": ";
  }

  /// How a due instant was computed.
  private Optional<String> computed(Play play, Journal.Entry.Moved moved, Machine machine) {
    if (moved.due() == Clock.NEVER) return Optional.empty();
    var begins =
        switch (moved.cause()) {
          case ACTIVATE, ENABLE -> true;
          case OPEN -> machine == Machine.DECISION || machine == Machine.STAGE;
          default -> false;
        };
    if (!begins) return Optional.empty();
    var limit = limit(program.clause(program.instance(moved.instance()).part()));
    return play.instant(moved.due())
        .map(due ->
            "the time limit is `%s`%s: from %s it runs until %s"
                .formatted(
                    limit.map(Contents::of).orElse("its clause"),
                    limit.map(found -> read(play, found)).orElse(""),
                    play.instant(moved.tick()).map(Wording::instant).orElse("the start"),
                    Wording.instant(due)));
  }

  static Optional<Limit> limit(Clause clause) {
    return switch (clause) {
      case Clause.Norm norm -> Optional.of(norm.limit());
      case Clause.Power power -> Optional.of(power.limit());
      case Clause.Decision decision -> Optional.of(decision.window());
      case Clause.Stage stage -> Optional.of(stage.limit());
      case Clause.Party _, Clause.OpenRole _, Clause.Body _, Clause.Zone _ -> Optional.empty();
      case Clause.ActDefinition _, Clause.Term _, Clause.OpenTime _ -> Optional.empty();
      case Clause.Trigger _, Clause.Exemption _, Clause.Voiding _ -> Optional.empty();
      case Clause.Entry _, Clause.Expiry _, Clause.Remedy _ -> Optional.empty();
      case Clause.Precedence _, Clause.Verification _ -> Optional.empty();
    };
  }

  private String read(Play play, Limit limit) {
    if (!(limit instanceof Limit.WithinOpen(var name, var span))) return "";
    for (var word = 0; word < program.words().size(); word++) {
      var open = program.words().get(word);
      if (open.kind() == OpenWord.Kind.TIME && open.name().equals(name))
        return ", read as " + open.readings().get(play.reading().choices().get(word));
    }
    return "";
  }

  /// Whether a case was recognised only because of how an open word is read, or found.
  private Optional<String> hung(Play play, int entry, Journal.Entry.Moved moved, Machine machine) {
    if (machine != Machine.CASE || moved.cause() != Cause.RECOGNISE) return Optional.empty();
    var input = input(play, entry).filter(timed -> timed.input().kind() == Input.Kind.DEED);
    if (input.isEmpty()) return Optional.empty();
    return NearMiss.of(
            program, play.before(input.get()), input.get().input(), Thing.of(play, entry).part())
        .flatMap(NearMiss::word)
        .map(word -> hung(play, word));
  }

  private String hung(Play play, int word) {
    var open = program.words().get(word);
    return play.reading().choices().get(word) == 0
        ? "it hangs on `%s`, and whoever is competent has found that it counts"
            .formatted(open.name())
        : "it counts only in the broad sense of `%s`, which is assumed here".formatted(open.name());
  }

  private static Optional<Timed> input(Play play, int entry) {
    return play.occasion(entry)
        .flatMap(occasion ->
            play.inputs().stream().filter(timed -> timed.occasion().equals(occasion)).findFirst());
  }

  private void votes(Play play, Life life, int depth, List<Step> steps) {
    for (var entry = 0; entry < play.entries().size(); entry++)
      if (play.entries().get(entry) instanceof Journal.Entry.Noted noted
          && noted.note() == Note.VOTED
          && noted.part() == life.part
          && play.matter(entry).map(matter -> matter.number).orElse(Play.NO_MATTER) == life.matter)
        steps.add(new Step(depth, play.occasion(entry).map(Why::came).orElse("a vote")));
    var silent =
        Bearers.voters(play, life, ((Clause.Decision) program.clause(life.part)).rule()).stream()
            .filter(voter -> !voted(play, life, voter))
            .toList();
    if (!silent.isEmpty()) steps.add(new Step(depth, "silent: " + Crowd.count(silent, "voters")));
  }

  static boolean voted(Play play, Life life, String voter) {
    var number = play.program().actorNumber(voter);
    for (var entry = 0; entry < play.entries().size(); entry++)
      if (play.entries().get(entry) instanceof Journal.Entry.Noted noted
          && noted.note() == Note.VOTED
          && noted.part() == life.part
          && noted.actor() == number
          && play.matter(entry).map(matter -> matter.number).orElse(Play.NO_MATTER) == life.matter)
        return true;
    return false;
  }

  /// When a life ended, for those who only mention it.
  static Optional<Instant> lastMove(Play play, Life life) {
    return play.instant(play.last(life).tick());
  }
}
