package casus.engine.run;

import casus.chronicle.Attribution;
import casus.chronicle.When;
import casus.engine.Wording;
import casus.engine.run.Alike.Told;
import casus.engine.run.Explanation.Step;
import casus.engine.run.Explanation.Strand;
import casus.engine.run.Play.Life;
import casus.engine.run.Schedule.Timed;
import casus.machine.Cause;
import casus.machine.Input;
import casus.machine.Journal;
import casus.machine.Machine;
import casus.machine.NearMiss;
import casus.machine.Note;
import casus.machine.Program;
import casus.pact.Clause;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/// Tells every move of some machines, and each cause of it, from the event on.
final class Why {
  private final Plays plays;
  private final Telling telling;
  private final Program program;
  private final BiPredicate<Play, Life> concerned;

  private Why(Plays plays, BiPredicate<Play, Life> concerned) {
    this.plays = plays;
    this.concerned = concerned;
    telling = new Telling(plays);
    program = plays.plays().getFirst().program();
  }

  /// The strands of a clause; none if nothing has ever come of it.
  static List<Strand> of(Plays plays, int part) {
    return of(
        plays,
        (play, life) ->
            Thing.of(play, life).part() == part
                && (life.machine != Machine.CASE
                    || play.program().clause(part) instanceof Clause.Trigger));
  }

  static List<Strand> of(Plays plays, BiPredicate<Play, Life> concerned) {
    return new Why(plays, concerned).strands();
  }

  /// What a life went through, whoever bears it: every move with the event that began it, and the
  /// reading of the time in which it had to be done.
  private record Course(
      Machine machine, int part, int victim, int ordinal, List<Turn> turns, int reading) {}

  private record Turn(Cause cause, int event) {}

  private List<Strand> strands() {
    var variants = new LinkedHashMap<List<Course>, BitSet>();
    for (var variant = 0; variant < plays.plays().size(); variant++) {
      var play = plays.plays().get(variant);
      var courses = lives(play).stream().map(life -> course(play, life)).distinct().toList();
      if (!courses.isEmpty()) variants.computeIfAbsent(courses, _ -> new BitSet()).set(variant);
    }
    var told = new LinkedHashMap<Told, BitSet>();
    variants.forEach((_, found) -> {
      for (var words : told(found)) told.computeIfAbsent(words, _ -> new BitSet()).or(found);
    });
    return Alike.strands(plays, told);
  }

  private List<Life> lives(Play play) {
    return play.lives().stream().filter(life -> concerned.test(play, life)).toList();
  }

  private static Course course(Play play, Life life) {
    var thing = Thing.of(play, life);
    var turns =
        life.moves.stream()
            .map(entry ->
                new Turn(
                    play.moved(entry).cause(),
                    play.occasion(entry).map(Schedule.Occasion::number).orElse(-1)))
            .toList();
    var reading = new Computed(play).choice(life.part).orElse(0);
    return new Course(life.machine, thing.part(), thing.victim(), thing.ordinal(), turns, reading);
  }

  /// One telling for all who fared alike, by the first of them.
  private List<Told> told(BitSet variants) {
    var sample = variants.nextSetBit(0);
    var play = plays.plays().get(sample);
    var alike = new LinkedHashMap<Course, List<Life>>();
    for (var life : lives(play))
      alike.computeIfAbsent(course(play, life), _ -> new ArrayList<>()).add(life);
    return alike.values().stream()
        .map(lives -> new Told(outcome(sample, play, lives), steps(sample, play, lives)))
        .toList();
  }

  private String outcome(int sample, Play play, List<Life> lives) {
    var life = lives.getFirst();
    var thing = Thing.of(play, life);
    var actors = actors(sample, play, lives);
    var all =
        actors(
            sample,
            play,
            lives(play).stream()
                .filter(other -> Thing.of(play, other).part() == thing.part())
                .toList());
    var others =
        lives.size() > 1 ? " The reasons are told for the first; the others' are alike." : "";
    if (life.machine == Machine.MEMBERSHIP)
      return "%s: %s.%s"
          .formatted(Crowd.text(actors, all, whom(thing)), States.of(play, life), others);
    return "%s%s%s: %s.%s"
        .formatted(
            thing.part() < 0 ? plays.pact().name() : Telling.title(program.clause(thing.part())),
            actors.isEmpty() ? "" : " of " + Crowd.text(actors, all, whom(thing)),
            plays
                .victim(thing, sample)
                .map(victim -> ", in the case of " + Wording.named(victim))
                .orElse(""),
            States.of(play, life),
            others);
  }

  private List<String> actors(int sample, Play play, List<Life> lives) {
    return lives.stream()
        .flatMap(life -> telling.actors(Thing.of(play, life), sample).stream())
        .distinct()
        .toList();
  }

  private String whom(Thing thing) {
    if (thing.part() < 0) return "the parties";
    return switch (program.clause(thing.part())) {
      case Clause.Norm norm -> telling.phrases().all(norm.bearing().who());
      case Clause.Power power -> telling.phrases().all(power.holder());
      default -> program.clause(thing.part()).label().name();
    };
  }

  // The steps of one life.

  private List<Step> steps(int sample, Play play, List<Life> lives) {
    var life = lives.getFirst();
    var steps = new ArrayList<Step>();
    var told = List.<Integer>of();
    for (var entry : Stream.concat(life.moves.stream(), votes(play, life)).sorted().toList()) {
      var moved = postponed(play, life, told.isEmpty() ? -1 : told.getLast(), entry, steps);
      var chain = chain(play, entry);
      var known = 0;
      while (known < Math.min(told.size(), chain.size())
          && told.get(known).equals(chain.get(known))) known++;
      for (var depth = known; depth < chain.size(); depth++)
        tell(sample, play, chain.get(depth), moved ? depth - known + 1 : depth, steps);
      told = chain;
    }
    postponed(play, life, told.getLast(), play.entries().size(), steps);
    if (life.machine == Machine.DECISION) silent(play, life, steps);
    return steps;
  }

  private static Stream<Integer> votes(Play play, Life life) {
    return life.machine == Machine.DECISION ? votesOf(play, life).stream() : Stream.empty();
  }

  /// The entries of the votes on a decision in its case.
  static List<Integer> votesOf(Play play, Life life) {
    return new Past(play)
        .notes(life.part, Note.VOTED).stream()
            .filter(entry ->
                play.matter(entry).map(matter -> matter.number).orElse(Play.NO_MATTER)
                    == life.matter)
            .toList();
  }

  /// Between two entries its time limit may have got another end. Says whether it has.
  private static boolean postponed(Play play, Life life, int from, int to, List<Step> steps) {
    var before = steps.size();
    for (var change : life.postponements) {
      if (change.entry() <= from || change.entry() >= to) continue;
      play.occasion(change.entry()).ifPresent(occasion -> steps.add(new Step(0, came(occasion))));
      play.instant(change.due())
          .ifPresent(
              due -> steps.add(new Step(1, "its time now runs until " + Wording.instant(due))));
    }
    return steps.size() > before;
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
      case Journal.Entry.Fell fell ->
          steps.add(new Step(depth, at(play, fell.tick()) + fell(play, entry, fell)));
      case Journal.Entry.Noted noted ->
          steps.add(
              new Step(
                  depth,
                  at(play, noted.tick())
                      + telling.entry(sample, entry, new Telling.Change.Noted(noted.note()))));
      case Journal.Entry.Moved moved -> {
        var machine = program.instance(moved.instance()).machine();
        var change = new Telling.Change.Moved(machine, moved.cause());
        steps.add(new Step(depth, at(play, moved.tick()) + telling.entry(sample, entry, change)));
        new Computed(play).of(moved).ifPresent(text -> steps.add(new Step(depth + 1, text)));
        hung(play, entry, moved, machine).ifPresent(text -> steps.add(new Step(depth + 1, text)));
        rule(moved, machine).ifPresent(text -> steps.add(new Step(depth + 1, text)));
        if (moved.cause() == Cause.DUE)
          steps.add(new Step(depth + 1, "the chronicle records no full performance by then"));
        for (var defeated : defeated(play, entry))
          steps.add(
              new Step(
                  depth + 1,
                  telling.entry(sample, defeated, new Telling.Change.Noted(Note.DEFEATED))));
      }
    }
  }

  static String came(Schedule.Occasion occasion) {
    var event = occasion.event();
    return occasion.attribution()
        ? event.attribution().map(Attribution::when).map(When::text).orElse("")
            + ": "
            + Wording.attribution(event)
        : event.when().text() + ": " + Wording.event(event);
  }

  private static String at(Play play, int tick) {
    return play.instant(tick).map(Wording::instant).orElse("from the start") + ": ";
  }

  /// What it means that the time of something has come, by what followed.
  private String fell(Play play, int entry, Journal.Entry.Fell fell) {
    var next =
        play.entries().stream()
            .filter(line -> line.because() == entry && line instanceof Journal.Entry.Moved)
            .map(line -> ((Journal.Entry.Moved) line).cause())
            .findFirst();
    var part = program.instance(fell.instance()).part();
    var title = part < 0 ? "the pact" : Telling.title(program.clause(part));
    if (fell.because() >= 0
        && play.entries().get(fell.because()) instanceof Journal.Entry.Moved moved
        && (moved.cause() == Cause.USE || moved.cause() == Cause.DENOUNCE))
      return "the time of notice is over";
    return switch (next.orElse(Cause.DUE)) {
      case ENTER ->
          plays.footing() instanceof Footing.Assumed
              ? "the pact is taken to be in force from here on, as the run assumes"
              : "the date of entry into force has come";
      case EXPIRE ->
          part < 0 ? "the term of the pact is over" : "the time limit of " + title + " is over";
      case JOIN -> "the date from which the text binds it has come";
      case LEAVE -> "the last day on which the text binds it is over";
      case ACTIVATE -> "this version of " + title + " begins to apply";
      case ENABLE -> "the time from which " + title + " may be used has come";
      case OPEN -> "the sequence of stages begins";
      case ADOPT, REJECT, NO_QUORUM, LAPSE -> "the time for a vote on " + title + " is over";
      default -> "the time limit of " + title + " is over";
    };
  }

  private Optional<String> rule(Journal.Entry.Moved moved, Machine machine) {
    return machine == Machine.DECISION && moved.cause() == Cause.OPEN
        ? Optional.of(
            "it needs "
                + telling
                    .phrases()
                    .rule(
                        (Clause.Decision)
                            program.clause(program.instance(moved.instance()).part())))
        : Optional.empty();
  }

  /// What gave way because something began to bind.
  private static List<Integer> defeated(Play play, int entry) {
    var found = new ArrayList<Integer>();
    for (var later = entry + 1; later < play.entries().size(); later++)
      if (play.entries().get(later) instanceof Journal.Entry.Noted noted
          && noted.note() == Note.DEFEATED
          && noted.because() == entry) found.add(later);
    return found;
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

  private void silent(Play play, Life life, List<Step> steps) {
    var silent = silent(play, life);
    if (!silent.isEmpty()) steps.add(new Step(0, "silent: " + Crowd.names(silent, "voters")));
  }

  /// Whoever might have voted on a decision, and has not.
  static List<String> silent(Play play, Life life) {
    var voted =
        votesOf(play, life).stream()
            .map(entry -> ((Journal.Entry.Noted) play.entries().get(entry)).actor())
            .toList();
    var rule = ((Clause.Decision) play.program().clause(life.part)).rule();
    return Bearers.voters(play, life, rule).stream()
        .filter(voter -> !voted.contains(play.program().actorNumber(voter)))
        .toList();
  }
}
