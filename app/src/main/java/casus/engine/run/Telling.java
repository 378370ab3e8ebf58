package casus.engine.run;

import casus.engine.Wording;
import casus.engine.run.Happening.Consequence;
import casus.language.EnglishPhrases;
import casus.machine.Cause;
import casus.machine.Journal;
import casus.machine.Machine;
import casus.machine.NearMiss;
import casus.machine.Note;
import casus.machine.Program;
import casus.pact.Clause;
import casus.pact.Condition;
import casus.pact.Label;
import casus.pact.Limit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// Puts the moves of machines into words, with names, citations and dates.
final class Telling {
  private static final int NOTES = 10_000;
  private static final int A_MACHINE = 100;

  static final String EACH_MAY_ACT = "-each-may-act";

  private final Plays plays;
  private final Program program;
  private final EnglishPhrases phrases;

  /// A move, or a note where nothing moved.
  sealed interface Change extends Comparable<Change> {
    record Moved(Machine machine, Cause cause) implements Change {}

    record Noted(Note note) implements Change {}

    private int rank() {
      return switch (this) {
        case Moved(var machine, var cause) -> machine.ordinal() * A_MACHINE + cause.ordinal();
        case Noted(var note) -> NOTES + note.ordinal();
      };
    }

    @Override
    default int compareTo(Change other) {
      return Integer.compare(rank(), other.rank());
    }
  }

  Telling(Plays plays) {
    this.plays = plays;
    program = plays.plays().getFirst().program();
    phrases = new EnglishPhrases(plays.pact());
  }

  EnglishPhrases phrases() {
    return phrases;
  }

  /// Whose duty, power or vote a thing is, by code.
  List<String> actors(Thing thing, int variant) {
    if (thing.actor() >= 0) return List.of(program.actor(thing.actor()));
    if (thing.part() < 0 || !(program.clause(thing.part()) instanceof Clause.Norm norm))
      return List.of();
    var play = plays.plays().get(variant);
    return play.lives().stream()
        .filter(life -> life.machine == Machine.NORM && Thing.of(play, life).equals(thing))
        .findFirst()
        .map(life -> Bearers.of(play, life, norm))
        .orElse(List.of());
  }

  Consequence consequence(
      Thing thing,
      Change change,
      List<String> actors,
      Optional<Interval> at,
      Optional<Interval> due,
      Under under,
      int variant,
      int event) {
    var victim = plays.victim(thing, variant);
    var said = new Said(thing, actors, victim, due, variant, event);
    return new Consequence(
        label(thing).map(Label::name).orElse(plays.pact().name()),
        label(thing).map(Label::cite).orElse(plays.pact().name()),
        name(change),
        actors,
        victim,
        at,
        due,
        under,
        text(change, said));
  }

  /// A change of one play, by itself.
  String entry(int variant, int entry, Change change) {
    return entry(
        variant, entry, actors(Thing.of(plays.plays().get(variant), entry), variant), change);
  }

  /// A change of one play that several share.
  String entry(int variant, int entry, List<String> actors, Change change) {
    var play = plays.plays().get(variant);
    var thing = Thing.of(play, entry);
    if (play.entries().get(entry) instanceof Journal.Entry.Moved moved
        && moved.cause() == Cause.ENABLE
        && moved.from() != Machine.START)
      return title(program.clause(thing.part())) + " may be used again";
    var due =
        play.entries().get(entry) instanceof Journal.Entry.Moved moved
            ? play.instant(moved.due()).map(at -> new Interval(at, at))
            : Optional.<Interval>empty();
    var event = play.occasion(entry).map(Schedule.Occasion::number).orElse(-1);
    var said = new Said(thing, actors, plays.victim(thing, variant), due, variant, event);
    return text(change, said);
  }

  private String text(Change change, Said said) {
    return switch (change) {
      case Change.Moved(var machine, var cause) ->
          moved(machine, cause, said) + whose(machine, said);
      case Change.Noted(var note) -> noted(note, said);
    };
  }

  /// Whose case it is, where the clause is called in several.
  private String whose(Machine machine, Said said) {
    var several =
        plays.plays().get(said.variant()).matters().stream()
                .map(matter -> matter.victim)
                .distinct()
                .count()
            > 1;
    var told = machine == Machine.CASE || said.actors().equals(said.victim().stream().toList());
    return several && !told
        ? said.victim().map(victim -> " (case of " + Wording.named(victim) + ")").orElse("")
        : "";
  }

  private record Said(
      Thing thing,
      List<String> actors,
      Optional<String> victim,
      Optional<Interval> due,
      int variant,
      int event) {
    String by(String before) {
      return due.map(interval -> before + interval.text()).orElse("");
    }
  }

  /// The actors of a change, by name; many bearers of one norm by the words of the pact.
  private String who(Said said) {
    if (said.actors().isEmpty()) return "nobody";
    var part = said.thing().part();
    return part >= 0 && program.clause(part) instanceof Clause.Norm norm
        ? Crowd.text(said.actors(), bearers(said), phrases.all(norm.bearing().who()))
        : Wording.named(said.actors());
  }

  /// Everybody who bears the norm of a change in its case.
  private List<String> bearers(Said said) {
    var play = plays.plays().get(said.variant());
    return play.lives().stream()
        .map(life -> Thing.of(play, life))
        .filter(thing -> thing.isIn(said.thing()))
        .flatMap(thing -> actors(thing, said.variant()).stream())
        .distinct()
        .toList();
  }

  private Optional<Label> label(Thing thing) {
    return thing.part() < 0 ? Optional.empty() : Optional.of(program.clause(thing.part()).label());
  }

  /// The name of a change, as JSON has it: the state that follows, or the note.
  private static String name(Change change) {
    return switch (change) {
      case Change.Moved(var machine, var cause) ->
          machine.transitions().stream()
              .filter(line -> line.cause() == cause)
              .map(Machine.Transition::to)
              .findFirst()
              .orElse(cause.text());
      case Change.Noted(var note) -> note.name().toLowerCase(Locale.ROOT).replace('_', '-');
    };
  }

  /// `consult (Art 5)`, or the name alone where it is the citation.
  static String title(Clause clause) {
    var label = clause.label();
    var name =
        label.name().endsWith(EACH_MAY_ACT)
            ? label.name().replace(EACH_MAY_ACT, ", each may act")
            : label.name();
    return label.citation().map(cite -> name + " (" + cite + ")").orElse(name);
  }

  private String title(Said said) {
    return said.thing().part() < 0
        ? plays.pact().name()
        : title(program.clause(said.thing().part()));
  }

  // Moves.

  private String moved(Machine machine, Cause cause, Said said) {
    return switch (machine) {
      case PACT -> "the pact " + pact(cause);
      case MEMBERSHIP -> who(said) + " " + membership(cause) + " the pact";
      case CASE -> matter(cause, said);
      case NORM -> norm(cause, said);
      case POWER -> power(cause, said);
      case DECISION -> decision(cause, said);
      case REMEDY -> remedy(cause, said);
      case STAGE -> stage(cause, said);
    };
  }

  private static String pact(Cause cause) {
    return switch (cause) {
      case ENTER -> "enters into force";
      case EXPIRE -> "expires";
      case TERMINATE -> "is ended";
      case SUSPEND -> "is suspended";
      case RESUME -> "is in force again";
      default -> cause.text();
    };
  }

  private static String membership(Cause cause) {
    return switch (cause) {
      case SIGN -> "signs";
      case RATIFY, ACCEDE, JOIN -> "is bound by";
      case DENOUNCE -> "gives notice that it leaves";
      case DEPART, LEAVE -> "is no longer bound by";
      default -> cause.text() + " under";
    };
  }

  private String matter(Cause cause, Said said) {
    var whose = said.victim().map(victim -> " for " + Wording.named(victim)).orElse("");
    return switch (cause) {
      case RECOGNISE -> title(said) + " is met" + whose;
      case DECLINE -> title(said) + " is found not to be met" + whose;
      case WITHDRAW -> "the request under " + title(said) + " is withdrawn" + whose;
      case RAISE -> "a case under " + title(said) + " begins" + whose;
      case CONSULT -> "talks or a vote begin in the case under " + title(said) + whose;
      case CLOSE -> "the case under " + title(said) + whose + " is closed";
      case LAPSE -> "the case under " + title(said) + whose + " falls with the pact";
      default -> title(said) + ", the case" + whose + ": " + cause.text();
    };
  }

  private String norm(Cause cause, Said said) {
    var norm = (Clause.Norm) program.clause(said.thing().part());
    var whose = title(said) + " of " + who(said);
    return switch (cause) {
      case ACTIVATE ->
          title(said)
              + ": "
              + bearing(norm, said)
              + " "
              + phrases.duty(norm)
              + phrases.limit(norm)
              + due(norm, said)
              + phrases.least(norm);
      case PERFORM -> whose + " is fulfilled";
      case KEEP -> whose + " has been kept to its end";
      case VIOLATE -> whose + " is breached by this";
      case DUE -> whose + " is breached: its time has run out";
      case CURE -> whose + " is performed late, which cures the breach";
      case EXCUSE -> whose + " is excused";
      case LAPSE -> whose + " lapses";
      case SUSPEND -> whose + " is suspended";
      case RESUME -> whose + " runs again" + said.by(", until ");
      default -> whose + ": " + cause.text();
    };
  }

  private String bearing(Clause.Norm norm, Said said) {
    if (said.actors().size() < 2 || norm.content() instanceof Clause.Content.Refrain)
      return who(said) + " must";
    return switch (norm.bearing().mode()) {
      case EACH -> who(said) + " must each";
      case SHARES -> who(said) + " must, each for its share,";
      case JOINTLY -> who(said) + " must together";
      case ANY -> "at least one of " + who(said) + " must";
    };
  }

  /// The last instant, where the words of the text do not say it.
  private static String due(Clause.Norm norm, Said said) {
    return switch (norm.limit()) {
      case Limit.Until _, Limit.On _ -> "";
      case Limit.Every _ -> said.by(", the first time by ");
      case Limit.WithinOpen _ -> said.due().isEmpty() ? ", which here has no end" : by(norm, said);
      case Limit.Within _, Limit.Throughout _, Limit.None _ -> by(norm, said);
    };
  }

  private static String by(Clause.Norm norm, Said said) {
    return said.by(norm.maintains() ? ", that is, until " : ", that is, by ");
  }

  private String power(Cause cause, Said said) {
    var power = (Clause.Power) program.clause(said.thing().part());
    var whose = title(said) + " of " + who(said);
    return switch (cause) {
      case ENABLE ->
          "%s: %s may %s%s"
              .formatted(title(said), who(said), phrases.right(power), said.by(", until "));
      case USE -> who(said) + (said.actors().size() > 1 ? " use " : " uses ") + title(said);
      case EXPIRE -> whose + " can no longer be used: its time is over";
      case EXTINGUISH -> whose + " falls away";
      case SUSPEND -> whose + " is suspended";
      case RESUME -> whose + " is available again";
      default -> whose + ": " + cause.text();
    };
  }

  private String decision(Cause cause, Said said) {
    return switch (cause) {
      case OPEN -> title(said) + " is put to the vote" + window(said);
      case ADOPT -> title(said) + " is adopted";
      case REJECT -> title(said) + " is rejected";
      case VETO -> title(said) + " is vetoed";
      case NO_QUORUM -> title(said) + " fails: too few have taken part";
      case LAPSE -> title(said) + " lapses: it has not been decided";
      default -> title(said) + ": " + cause.text();
    };
  }

  private String window(Said said) {
    var decision = (Clause.Decision) program.clause(said.thing().part());
    return said.due().isPresent() || !(decision.window() instanceof Limit.None)
        ? said.by(", until ")
        : ", with no time limit";
  }

  private String remedy(Cause cause, Said said) {
    return switch (cause) {
      case SPAWN -> "the remedy " + title(said) + " begins";
      case ESCALATE -> "the remedy " + title(said) + " goes on to its next step";
      case SATISFY -> "the remedy " + title(said) + " is satisfied";
      case EXHAUST -> "the remedy " + title(said) + " is exhausted: nothing is left";
      default -> title(said) + ": " + cause.text();
    };
  }

  private String stage(Cause cause, Said said) {
    return switch (cause) {
      case OPEN -> "stage " + title(said) + " opens" + said.by(", until ");
      case REACH -> "stage " + title(said) + " is reached";
      case MISS -> "stage " + title(said) + " is missed";
      default -> title(said) + ": " + cause.text();
    };
  }

  // Notes.

  private String noted(Note note, Said said) {
    return switch (note) {
      case VOID_ACT -> "without effect: " + who(said) + " had no power to say so then";
      case MERGED -> "this belongs to the case under " + title(said) + " that is open already";
      case EXCEPTION_HOLDS -> "the exception " + title(said) + " holds";
      case EXCEPTED -> excepted(said);
      case DEFEATED -> title(said) + " of " + who(said) + " gives way" + defeat(said);
      case UNBORNE -> title(said) + " is called, but nobody bound by the pact is there to bear it";
      case GUARDED -> guarded(said);
      case UNFIT ->
          who(said) + " is now among the attackers, and " + title(said) + " leaves it out";
      case TOO_LATE -> "too late for " + title(said) + ": the breach stays";
      case UNSETTLED ->
          program.clause(said.thing().part()) instanceof Clause.Norm
              ? title(said) + " is not owed by " + who(said) + " so far: " + unsettled(said)
              : title(said) + " is not met so far: " + unsettled(said);
      case OWN_FINDING ->
          who(said) + " has found for itself that this does not call " + title(said);
      case AWAITS_FINDING -> awaits(said);
      case VOIDED -> "the condition of " + title(said) + " is met, and has its effect";
      case VOTED -> who(said) + " has voted on " + title(said);
      case NO_ROOM -> "no room for one more case under " + title(said);
    };
  }

  private String excepted(Said said) {
    return switch (program.clause(said.thing().part())) {
      case Clause.Norm norm when norm.maintains() ->
          title(said) + " of " + who(said) + " is not broken by this";
      case Clause.Norm _ -> title(said) + " is not owed by " + who(said);
      case Clause.Trigger _ -> title(said) + " is not met by this";
      case Clause.Decision _ -> title(said) + " is not put to the vote";
      default -> title(said) + " does not apply";
    };
  }

  /// What prevails over a clause, and by which precedence.
  private String defeat(Said said) {
    var name = program.clause(said.thing().part()).label().name();
    return plays.pact().all(Clause.Precedence.class).stream()
        .filter(precedence -> precedence.inferior().contains(name))
        .map(precedence ->
            plays
                    .pact()
                    .find(Clause.Norm.class, precedence.superior())
                    .map(Telling::title)
                    .orElse(precedence.superior())
                + ", which prevails by "
                + title(precedence))
        .collect(
            Collectors.collectingAndThen(
                Collectors.joining(", or to "), found -> found.isEmpty() ? "" : " to " + found));
  }

  private String guarded(Said said) {
    var clause = program.clause(said.thing().part());
    var when =
        switch (clause) {
          case Clause.Norm norm -> norm.when();
          case Clause.Decision decision -> decision.when();
          default -> Optional.<Condition>empty();
        };
    return title(said)
        + " is called, but its condition does not hold"
        + when.map(condition -> ": that " + phrases.holds(condition)).orElse("");
  }

  private String unsettled(Said said) {
    return word(said)
        .map(word -> "it hangs on `" + word + "`, which nobody competent has settled")
        .orElse("it hangs on an open word, which nobody competent has settled");
  }

  private Optional<String> word(Said said) {
    var play = plays.plays().get(said.variant());
    return play.inputs().stream()
        .filter(timed -> timed.occasion().number() == said.event())
        .map(timed -> word(play, timed, said.thing().part()))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<String> word(Play play, Schedule.Timed timed, int part) {
    return NearMiss.of(program, play.before(timed), timed.input(), part)
        .filter(miss -> miss.lacking().isEmpty())
        .flatMap(NearMiss::word)
        .map(word -> program.words().get(word).name());
  }

  private String awaits(Said said) {
    var voiding = (Clause.Voiding) program.clause(said.thing().part());
    var decider =
        switch (voiding.decider()) {
          case Clause.Decider.Nobody() -> "nobody is named to make it";
          case Clause.Decider.Of(var who) -> "it is for " + phrases.any(who) + " to make it";
        };
    return "the condition of " + title(said) + " is met, and awaits a finding: " + decider;
  }
}
