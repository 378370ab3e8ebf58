package casus.engine.audit;

import casus.engine.Wording;
import casus.machine.Cause;
import casus.machine.Clock;
import casus.machine.Configuration;
import casus.machine.Input;
import casus.machine.Journal;
import casus.machine.Machine;
import casus.machine.Program;
import casus.machine.Reading;
import casus.machine.Semantics;
import casus.pact.Clause;
import casus.pact.Label;
import casus.vocabulary.Places;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/// Puts a play into words. Plays anew, listens to the reasons, and tells like acts at one instant
/// as one.
final class Teller {
  /// More actors than these are not all named, if that can be helped.
  private static final int MOST_NAMED = 6;

  private static final int MOST_EXCEPTED = 2;

  private final Program program;

  Teller(Program program) {
    this.program = program;
  }

  /// The steps of a story. What happens before the first tick is the pact's entry into force, of
  /// which nothing is told; neither is a time in which nothing happens.
  List<Story.Step> tell(Reading reading, List<Input> inputs) {
    var hearing = hearing(reading);
    var steps = new ArrayList<Story.Step>();
    for (var next = 0; next < inputs.size(); ) {
      var alike = alike(inputs.subList(next, inputs.size()));
      next += alike.size();
      var step = hearing.hear(alike);
      if (!isIdle(alike.getFirst(), step)) steps.add(step);
    }
    return steps;
  }

  /// The first of some inputs, and all behind it that are told with it.
  static List<Input> alike(List<Input> inputs) {
    var first = inputs.getFirst();
    if (first.kind() == Input.Kind.PASS) return List.of(first);
    var end = 1;
    while (end < inputs.size()
        && inputs
            .get(end)
            .among(first.actor(), inputs.get(end).target(), inputs.get(end).attributor())
            .equals(first)) end++;
    return inputs.subList(0, end);
  }

  /// Whether a step is one of which nothing is told.
  static boolean isIdle(Input first, Story.Step step) {
    return first.tick() < 0 || first.kind() == Input.Kind.PASS && step.brings().isEmpty();
  }

  /// A play that is told bit by bit, from its beginning on.
  Hearing hearing(Reading reading) {
    return new Hearing(reading);
  }

  /// Where a play stands that is told bit by bit.
  final class Hearing {
    private final Semantics semantics;
    private Configuration at = program.initial();

    private Hearing(Reading reading) {
      semantics = new Semantics(program, reading);
    }

    /// The step that like inputs make.
    Story.Step hear(List<Input> alike) {
      var telling = new Telling(alike.getFirst());
      for (var input : alike) {
        var journal = new Journal();
        at = semantics.step(at, input, journal);
        telling.actors.add(input.actor());
        for (var entry : journal.entries()) telling.lines.addAll(line(entry, at).stream().toList());
      }
      return step(telling);
    }
  }

  /// Like acts, and what came of them.
  private static final class Telling {
    final Input first;
    final List<Integer> actors = new ArrayList<>();
    final List<Line> lines = new ArrayList<>();

    Telling(Input first) {
      this.first = first;
    }
  }

  /// Something that came of it. `@` in the words stands for the actors of all lines that say the
  /// same.
  private record Line(String words, String behind, int actor, int part) {
    boolean sameAs(Line other) {
      return words.equals(other.words) && behind.equals(other.behind);
    }
  }

  private Story.Step step(Telling telling) {
    var at = program.clock().instant(telling.first.tick());
    var day = program.clock().day(telling.first.tick());
    return new Story.Step(at, day, event(telling), brings(telling.lines), clauses(telling));
  }

  private List<Label> clauses(Telling telling) {
    var parts = new LinkedHashSet<Integer>();
    parts.add(telling.first.part());
    telling.lines.forEach(line -> parts.add(line.part()));
    return parts.stream().filter(part -> part >= 0).map(this::label).toList();
  }

  private List<String> brings(List<Line> lines) {
    var actors = new LinkedHashMap<Line, List<Integer>>();
    for (var line : lines) {
      var like = actors.keySet().stream().filter(line::sameAs).findFirst().orElse(line);
      actors.computeIfAbsent(like, _ -> new ArrayList<>()).add(line.actor());
    }
    var told = new ArrayList<String>();
    actors.forEach((line, by) -> told.add(line.words().replace("@", names(by)) + line.behind()));
    return told;
  }

  // What comes in.

  private String event(Telling telling) {
    var input = telling.first;
    var who = names(telling.actors);
    var several = isPlural(telling.actors);
    return switch (input.kind()) {
      case PASS -> "time passes";
      case ATTRIBUTION -> name(input.attributor()) + " finds that " + who + " did it";
      case DETERMINATION ->
          who
              + (several ? " find that " : " finds that ")
              + clause(input.part())
              + (program.deed(input.deed()).equals("determine-yes") ? " is met" : " is not met");
      case SPEECH -> who + " " + speech(input, several);
      case DEED -> deed(input, who);
    };
  }

  private String speech(Input input, boolean several) {
    var s = several ? "" : "s";
    var word = program.deed(input.deed());
    if (input.part() < 0) return "say" + s + ": " + word;
    return switch (word) {
      case "vote-yes" -> "vote" + s + " for " + clause(input.part());
      case "vote-no" -> "vote" + s + " against " + clause(input.part());
      default ->
          program.clause(input.part()) instanceof Clause.Power
              ? "use" + s + " " + clause(input.part())
              : "say" + s + ": " + word + ", as " + clause(input.part()) + " asks";
    };
  }

  private String deed(Input input, String who) {
    var act = program.deed(input.deed());
    if (input.part() >= 0) return who + ": " + act + ", as " + clause(input.part()) + " asks";
    return act
        + " by "
        + who
        + (input.target() < 0 ? "" : " on " + name(input.target()))
        + (input.place() < 0 ? "" : " (" + Places.leaves().get(input.place()).name() + ")");
  }

  // What follows.

  private Optional<Line> line(Journal.Entry entry, Configuration at) {
    return switch (entry) {
      case Journal.Entry.Moved moved -> {
        var instance = program.instance(moved.instance());
        var part =
            instance.machine() == Machine.CASE
                ? program.origin(at, instance.slot())
                : instance.part();
        yield words(moved, at).map(words -> new Line(words, until(moved), instance.actor(), part));
      }
      case Journal.Entry.Noted noted ->
          words(noted).map(words -> new Line(words, "", noted.actor(), noted.part()));
      case Journal.Entry.Took _, Journal.Entry.Fell _ -> Optional.empty();
    };
  }

  private String until(Journal.Entry.Moved moved) {
    var runs =
        switch (program.instance(moved.instance()).machine()) {
          case NORM, DECISION -> moved.due() != Clock.NEVER;
          case PACT, MEMBERSHIP, CASE, POWER, REMEDY, STAGE -> false;
        };
    return runs ? ", until " + Wording.instant(program.clock().instant(moved.due())) : "";
  }

  private Optional<String> words(Journal.Entry.Moved moved, Configuration at) {
    var instance = program.instance(moved.instance());
    var from = instance.machine().state(moved.from());
    var to = instance.machine().state(moved.to());
    return switch (instance.machine()) {
      case PACT -> Optional.of("the pact is " + to);
      case MEMBERSHIP -> Optional.of("@: " + (to.equals("outside") ? "no longer bound" : to));
      case CASE -> verdict(moved.cause()).map(word -> origin(at, instance.slot()) + " is " + word);
      case DECISION ->
          Optional.of(
              clause(instance.part()) + " is " + (to.equals("open") ? "put to the vote" : to));
      case NORM ->
          Optional.of(
              clause(instance.part()) + " is " + norm(to) + (instance.actor() < 0 ? "" : " by @"));
      case POWER ->
          switch (to) {
            case "available" ->
                from.equals("dormant")
                    ? Optional.of("@ may use " + clause(instance.part()))
                    : Optional.empty();
            case "used" -> Optional.empty();
            default -> Optional.of("@ may not use " + clause(instance.part()) + " any more");
          };
      case REMEDY, STAGE -> Optional.of(clause(instance.part()) + " is " + to);
    };
  }

  private static Optional<String> verdict(Cause cause) {
    return switch (cause) {
      case RECOGNISE -> Optional.of("met");
      case DECLINE -> Optional.of("not met");
      default -> Optional.empty();
    };
  }

  private static String norm(String state) {
    return switch (state) {
      case "active" -> "owed";
      case "cured" -> "made good";
      case "excused", "lapsed" -> "no longer owed";
      default -> state;
    };
  }

  private Optional<String> words(Journal.Entry.Noted noted) {
    if (noted.part() < 0) return Optional.empty();
    var what = clause(noted.part());
    return switch (noted.note()) {
      case UNSETTLED ->
          Optional.of("whether " + what + " applies hangs on " + openWord(noted.part()));
      case GUARDED -> Optional.of("a condition of " + what + " does not hold");
      case EXCEPTED -> Optional.of("an exception takes " + what + " away");
      case DEFEATED -> Optional.of("a superior clause takes " + what + " away");
      case UNFIT -> Optional.of("@: no longer meant by " + what + ", as an attacker");
      case UNBORNE -> Optional.of("nobody is there to bear " + what);
      case OWN_FINDING -> Optional.of("@: bound by an own finding, and not by " + what);
      case TOO_LATE -> Optional.of("too late for " + what);
      case VOID_ACT -> Optional.of("void: " + what + " gives no such power");
      case AWAITS_FINDING -> Optional.of(what + " awaits a finding");
      case MERGED, VOTED, NO_ROOM, EXCEPTION_HOLDS, VOIDED -> Optional.empty();
    };
  }

  /// The open word on which a trigger hangs, where it has only one.
  private String openWord(int part) {
    var links = new Links(program.pact());
    var patterns =
        Links.when(program.clause(part)).flatMap(when -> Links.patterns(when).stream()).toList();
    var open = links.terms(patterns).stream().filter(Links::isOpen).toList();
    return open.size() == 1 ? Words.quote(open.getFirst().label().name()) : "an open word";
  }

  // Names.

  private String origin(Configuration at, int slot) {
    return clause(program.origin(at, slot));
  }

  private String clause(int part) {
    if (part < 0) return "the case";
    var label = label(part);
    return Words.quote(label.name()) + label.citation().map(cite -> " (" + cite + ")").orElse("");
  }

  private Label label(int part) {
    return program.clause(part).label();
  }

  /// Of many, those of a role with no more than two exceptions are told by the role.
  private String names(List<Integer> actors) {
    var codes = actors.stream().distinct().map(program::actor).toList();
    return codes.size() > MOST_NAMED ? byRole(codes).orElseGet(() -> listed(codes)) : listed(codes);
  }

  /// Whether several are told one by one, so that their verb is in the plural.
  private boolean isPlural(List<Integer> actors) {
    var codes = actors.stream().distinct().map(program::actor).toList();
    return codes.size() > 1 && (codes.size() <= MOST_NAMED || byRole(codes).isEmpty());
  }

  private Optional<String> byRole(List<String> codes) {
    for (var role : program.pact().roles()) {
      var others = new ArrayList<>(program.pact().members(role));
      if (!others.containsAll(codes)) continue;
      others.removeAll(codes);
      if (others.isEmpty()) return Optional.of("every " + role);
      if (others.size() <= MOST_EXCEPTED)
        return Optional.of("every " + role + " but " + listed(others));
    }
    return Optional.empty();
  }

  private static String listed(List<String> codes) {
    return Wording.list(codes.stream().map(Wording::actor).toList());
  }

  private String name(int actor) {
    return Wording.actor(program.actor(actor));
  }
}
