package casus.engine.audit;

import casus.engine.Wording;
import casus.machine.Clock;
import casus.machine.Configuration;
import casus.machine.Input;
import casus.machine.Machine;
import casus.machine.OpenWord;
import casus.machine.Reading;
import casus.machine.Reasons;
import casus.machine.Semantics;
import casus.pact.Clause;
import casus.pact.Condition;
import casus.vocabulary.Discretion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What a text answers to deeds done at one instant. A deed is put to the machine under every
/// reading that matters; deeds that it takes in the same way get the same answer, which is played
/// once.
final class Responses {
  private final Board board;
  private final int tick;
  private final CoverageMap.Detail detail;
  private final List<Goal> goals;
  private final Readings readings;
  private final boolean tellsDeedsApart;
  private final boolean certain;
  private final List<Integer> kept;
  private final List<Integer> opinions;
  private final Map<Reading, List<Semantics.Question>> questions = new LinkedHashMap<>();
  private final Map<Key, Answer> known = new LinkedHashMap<>();
  private final Map<Asked, Owed> owed = new LinkedHashMap<>();
  private final boolean asksWhoAttacks;
  private final Map<List<Integer>, List<Taken>> takenBefore = new LinkedHashMap<>();

  /// How a deed is taken under one reading: the triggers that are met or hang on a word, the
  /// promises broken, and who may use which power in its own opinion.
  private record Taken(
      List<Integer> met,
      List<Integer> hanging,
      List<Integer> broken,
      Map<Integer, List<Integer>> holders) {
    boolean nothing() {
      return met.isEmpty() && hanging.isEmpty() && broken.isEmpty() && holders.isEmpty();
    }

    /// The triggers met, and the powers in somebody's opinion.
    List<Integer> calling() {
      var parts = new LinkedHashSet<Integer>(met);
      parts.addAll(holders.keySet());
      return List.copyOf(parts);
    }

    List<Integer> parts() {
      var parts = new LinkedHashSet<Integer>(met);
      parts.addAll(broken);
      parts.addAll(holders.keySet());
      return List.copyOf(parts);
    }
  }

  private record Key(int victim, int attacker, List<Taken> taken, List<Input> deed) {}

  Responses(Board board, int tick, CoverageMap.Detail detail) {
    this.board = board;
    this.tick = tick;
    this.detail = detail;
    goals = Goal.of(board.pact());
    var words = board.program().words();
    var asked = Readings.of(words, word -> word.kind() != OpenWord.Kind.TIME);
    readings = asked.all().isEmpty() ? extremes(words) : asked;
    var clauses = board.pact().clauses();
    tellsDeedsApart =
        clauses.stream()
            .filter(clause -> !(clause instanceof Clause.Trigger) && !isOpinion(clause))
            .flatMap(Links::when)
            .anyMatch(when -> !Links.patterns(when).isEmpty());
    certain =
        clauses.stream()
            .flatMap(Links::when)
            .flatMap(Links::parts)
            .noneMatch(Condition.Not.class::isInstance);
    kept = instances(clause -> clause instanceof Clause.Norm norm && norm.maintains());
    opinions = parts(Responses::isOpinion);
    asksWhoAttacks = !kept.isEmpty() || asksWho();
  }

  private static boolean isOpinion(Clause clause) {
    return clause instanceof Clause.Power power && Goal.isOpinion(power);
  }

  /// Where the text leaves too many words open: all read narrowly, and all broadly.
  private static Readings extremes(List<OpenWord> words) {
    var narrow = Reading.narrow(words);
    var broad =
        new Reading(
            words.stream()
                .map(word -> word.kind() == OpenWord.Kind.TIME ? 0 : word.readings().size() - 1)
                .toList());
    var varied =
        IntStream.range(0, words.size())
            .filter(word -> words.get(word).kind() != OpenWord.Kind.TIME)
            .boxed()
            .toList();
    return new Readings(words, varied, List.of(narrow, broad));
  }

  private interface Wanted {
    boolean is(Clause clause);
  }

  private List<Integer> instances(Wanted wanted) {
    var program = board.program();
    return IntStream.range(0, program.instanceCount())
        .filter(number -> program.instance(number).part() >= 0)
        .filter(number -> wanted.is(program.clause(program.instance(number).part())))
        .boxed()
        .toList();
  }

  private List<Integer> parts(Wanted wanted) {
    return IntStream.range(0, board.program().partCount())
        .filter(part -> wanted.is(board.program().clause(part)))
        .boxed()
        .toList();
  }

  /// Whether the text is in force when the deeds are done.
  boolean inForce() {
    var program = board.program();
    var reading = readings.all().getFirst();
    var at = new Semantics(program, reading).arrive(board.start(reading), tick);
    return Effect.state(program, at, 0).equals("in-force");
  }

  /// Whether it matters for help or talk who attacks: a clause asks it, or a promise of somebody is
  /// what calls for them.
  boolean callersAskWhoAttacks() {
    return asksWho()
        || goals.stream()
            .flatMap(goal -> goal.upstream().stream())
            .anyMatch(clause -> clause instanceof Clause.Norm norm && norm.maintains());
  }

  private boolean asksWho() {
    return board.pact().clauses().stream()
        .flatMap(Terrain::patterns)
        .anyMatch(pattern ->
            pattern.by().isPresent()
                || pattern.attributedBy().isPresent()
                || pattern.on().filter(Terrain::depends).isPresent());
  }

  Board board() {
    return board;
  }

  /// A deed at a spot; empty if the text and the vocabulary know no such deed.
  Optional<Input> deed(int attacker, String act, Spot spot) {
    return board
        .deed(act)
        .map(number ->
            board
                .act(attacker, number, spot.victim(), spot.hits(act), spot.leaf(), Input.UNSAID, 1)
                .at(tick));
  }

  /// What follows from a deed.
  Answer to(Input deed) {
    var taken = taken(deed);
    if (taken.stream().allMatch(Taken::nothing)) return Answer.NOTHING;
    var key = key(deed, taken);
    var before = known.get(key);
    if (before != null) return before;
    var answer = answer(deed, taken);
    known.put(key, answer);
    return answer;
  }

  private Key key(Input deed, List<Taken> taken) {
    return new Key(deed.target(), deed.actor(), taken, tellsDeedsApart ? List.of(deed) : List.of());
  }

  /// How a deed is taken, reading by reading; asked once, and for all attackers at once where no
  /// clause asks who does a deed.
  private List<Taken> taken(Input deed) {
    var by = asksWhoAttacks ? deed.actor() : Input.UNSAID;
    var same = List.of(by, deed.target(), deed.deed(), deed.object(), deed.place());
    var before = takenBefore.get(same);
    if (before != null) return before;
    var taken = everyReading(deed);
    takenBefore.put(same, taken);
    return taken;
  }

  private List<Taken> everyReading(Input deed) {
    var narrow = taken(deed, readings.all().getFirst());
    // What is taken neither as narrowly nor as broadly as can be is never taken, unless a text
    // negates; a case that hangs on a word is there however it is read.
    if (certain && narrow.nothing() && isIgnoredBroadly(deed)) return List.of(narrow);
    var taken = new ArrayList<Taken>(List.of(narrow));
    for (var reading : readings.all().subList(1, readings.all().size()))
      taken.add(taken(deed, reading));
    return taken;
  }

  private boolean isIgnoredBroadly(Input deed) {
    var broadest = readings.all().getLast();
    if (kept.isEmpty()) return opinions.isEmpty() || holders(deed, broadest).isEmpty();
    return taken(deed, broadest).nothing();
  }

  /// What is owed after a deed, not only by the strongest clause: the parties that owe help or
  /// talk, and the performances of all that is strongest.
  record Owed(Set<Bound> bound, Set<String> measures) {
    static final Owed NOTHING = new Owed(Set.of(), Set.of());
  }

  /// A party that owes help or talk, by code.
  record Bound(String who, Level level) {
    /// Whether another owes no less.
    boolean isIn(Bound other) {
      return who.equals(other.who) && other.level.reaches(level);
    }
  }

  /// What is owed after a deed under the first reading under which the strongest that follows is of
  /// a level.
  Owed owed(Input deed, Level level) {
    if (!level.reaches(Level.TALK)) return Owed.NOTHING;
    var key = new Asked(key(deed, taken(deed)), level);
    var before = owed.get(key);
    if (before != null) return before;
    var answer = owed(deed, found(deed, level));
    owed.put(key, answer);
    return answer;
  }

  private record Asked(Key key, Level level) {}

  private Owed owed(Input deed, Found found) {
    var bound = new LinkedHashSet<Bound>();
    var measures = new TreeSet<String>();
    for (var goal : goals) {
      if (!(goal.clause() instanceof Clause.Norm) || !isCalled(goal, found.taken())) continue;
      var course = course(deed, found, goal, Course.Pace.AT_ONCE);
      if (!course.arises()) continue;
      for (var bearer : course.bearers())
        if (board.party(bearer)) bound.add(new Bound(board.program().actor(bearer), goal.level()));
      if (goal.level() == found.level()) measures.addAll(Goal.performances(goal.clause()));
    }
    return new Owed(bound, measures);
  }

  private boolean isCalled(Goal goal, Taken taken) {
    return taken.parts().stream()
        .map(part -> board.program().clause(part))
        .anyMatch(goal.upstream()::contains);
  }

  /// How a deed goes: the reading, everything that comes in, and how it ends.
  record Played(Reading reading, List<Input> inputs, Story.Ending ending) {
    Played {
      inputs = List.copyOf(inputs);
    }
  }

  /// How a deed goes under the first reading under which the strongest that follows is of a level,
  /// if everybody acts at once.
  Played played(Input deed, Level level) {
    return played(deed, found(deed, level));
  }

  private Found found(Input deed, Level level) {
    var taken = taken(deed);
    for (var index = 0; index < taken.size(); index++) {
      var found = found(deed, readings.all().get(index), taken.get(index));
      if (found.level() == level) return found;
    }
    throw new IllegalArgumentException("never " + level + " after " + deed);
  }

  private Played played(Input deed, Found found) {
    if (found.goal().isPresent()) {
      var goal = found.goal().get();
      var course = course(deed, found, goal, Course.Pace.AT_ONCE);
      return new Played(
          found.reading(), course.inputs(), new Story.Ending.Arises(List.of(goal.name())));
    }
    var inputs = new ArrayList<>(List.of(Board.opening()));
    inputs.addAll(deeds(deed));
    var broken = found.taken().broken().stream().map(this::name).toList();
    return new Played(
        found.reading(),
        inputs,
        broken.isEmpty() ? nothing(found.reading()) : new Story.Ending.Breaks(broken));
  }

  /// That nothing which a deed can bring about comes about.
  private Story.Ending nothing(Reading reading) {
    var names = waiting(reading, Level.TALK);
    return names.isEmpty()
        ? new Story.Ending.Kept(List.of(), List.of())
        : new Story.Ending.NeverArises(names);
  }

  /// What is of some strength, and not there from the beginning.
  private List<String> waiting(Reading reading, Level strength) {
    var start = board.start(reading);
    return goals.stream()
        .filter(goal -> goal.level().reaches(strength))
        .map(Goal::name)
        .filter(name -> !Effect.any(board.program(), start, List.of(name)))
        .distinct()
        .toList();
  }

  /// A deed after which nothing of some strength follows however kindly the words are read, as a
  /// story; none if all of that is there from the beginning, as a right is that waits for its
  /// holder's opinion only.
  Optional<Story> nothing(Input deed, Level strength) {
    var reading = kind();
    var names = waiting(reading, strength);
    if (names.isEmpty()) return Optional.empty();
    var goal = goals.getFirst();
    var taken = taken(deed, reading);
    var course =
        course(
            deed,
            new Found(reading, goal.level(), Optional.of(goal), taken),
            goal,
            Course.Pace.AT_ONCE);
    return Optional.of(
        Story.of(board.program(), reading, course.inputs(), new Story.Ending.NeverArises(names)));
  }

  /// Words for deeds read broadly, and no doubtful condition taken to be met.
  private Reading kind() {
    var words = board.program().words();
    var reading = Reading.narrow(words);
    for (var word = 0; word < words.size(); word++)
      if (words.get(word).kind() == OpenWord.Kind.DEED)
        reading = reading.with(word, words.get(word).readings().size() - 1);
    return reading;
  }

  // How it is taken.

  private List<Input> deeds(Input deed) {
    var deeds = new ArrayList<>(List.of(deed));
    for (var trigger : board.pact().all(Clause.Trigger.class))
      for (var pattern : Links.patterns(trigger.when()))
        for (var who : pattern.attributedBy().stream().toList())
          for (var actor : board.members(who, deed.target(), deed.actor())) {
            var found = Board.attribution(deed, actor);
            if (!deeds.contains(found)) deeds.add(found);
          }
    return deeds;
  }

  private Taken taken(Input deed, Reading reading) {
    var program = board.program();
    var semantics = new Semantics(program, reading);
    var start = board.start(reading);
    var at = start;
    for (var input : deeds(deed)) {
      at = semantics.step(at, input, Reasons.NONE);
      board.count();
    }
    var met = new ArrayList<Integer>();
    var hanging = new ArrayList<Integer>();
    for (var slot = 0; slot < program.slots(); slot++) {
      var origin = program.origin(at, slot);
      if (origin >= 0 && program.clause(origin) instanceof Clause.Trigger)
        (recognised(at, slot) ? met : hanging).add(origin);
    }
    var broken = new LinkedHashSet<Integer>();
    for (var number : kept)
      if (Effect.state(program, at, number).equals("breached")
          && program.state(start, number) != program.state(at, number))
        broken.add(program.instance(number).part());
    return new Taken(met, hanging, List.copyOf(broken), holders(deed, reading));
  }

  private boolean recognised(Configuration at, int slot) {
    var program = board.program();
    for (var number = 0; number < program.instanceCount(); number++)
      if (program.instance(number).machine() == Machine.CASE
          && program.instance(number).slot() == slot)
        return Effect.state(program, at, number).equals("recognised");
    return false;
  }

  private Map<Integer, List<Integer>> holders(Input deed, Reading reading) {
    var found = new LinkedHashMap<Integer, List<Integer>>();
    for (var index = 0; index < opinions.size(); index++) {
      var part = opinions.get(index);
      var question = questions(reading).get(index);
      var power = (Clause.Power) board.program().clause(part);
      var start = board.start(reading);
      var asksWho = asksWhoHolds(power);
      if (!asksWho && !question.holds(start, deed, Input.UNSAID)) continue;
      var holders =
          board.cast(power.holder(), deed.target(), deed.actor()).stream()
              .filter(holder -> !asksWho || question.holds(start, deed, holder))
              .toList();
      if (!holders.isEmpty()) found.put(part, holders);
    }
    return found;
  }

  /// Whether it matters for an opinion whose it is.
  private static boolean asksWhoHolds(Clause.Power power) {
    return Links.patterns(power.when().orElseThrow()).stream()
        .flatMap(pattern -> Stream.of(pattern.by(), pattern.on(), pattern.attributedBy()))
        .flatMap(Optional::stream)
        .anyMatch(Terrain::depends);
  }

  private List<Semantics.Question> questions(Reading reading) {
    return questions.computeIfAbsent(
        reading,
        _ -> {
          var semantics = new Semantics(board.program(), reading);
          return opinions.stream()
              .map(part -> (Clause.Power) board.program().clause(part))
              .map(power -> semantics.question(meant(power.when().orElseThrow())))
              .toList();
        });
  }

  /// An opinion, taken for what it is about: the map shows what a holder has reason to say.
  private static Condition meant(Condition condition) {
    return switch (condition) {
      case Condition.Opinion(var pattern) -> new Condition.Fits(pattern);
      case Condition.AllOf(var parts) ->
          new Condition.AllOf(parts.stream().map(Responses::meant).toList());
      case Condition.AnyOf(var parts) ->
          new Condition.AnyOf(parts.stream().map(Responses::meant).toList());
      case Condition.Not(var negated) -> new Condition.Not(meant(negated));
      case Condition.Fits _, Condition.Is _, Condition.Before _ -> condition;
      case Condition.After _, Condition.Ratified _ -> condition;
    };
  }

  // What follows.

  /// The strongest that follows under one reading.
  private record Found(Reading reading, Level level, Optional<Goal> goal, Taken taken) {}

  private Answer answer(Input deed, List<Taken> taken) {
    var found = new ArrayList<Found>();
    for (var index = 0; index < taken.size(); index++)
      found.add(found(deed, readings.all().get(index), taken.get(index)));
    var best = found.stream().map(Found::level).min(Level::compareTo).orElseThrow();
    var worst = found.stream().map(Found::level).max(Level::compareTo).orElseThrow();
    if (best == Level.NOTHING) return Answer.NOTHING;
    var among = found.stream().filter(each -> each.level() == best).toList();
    var first = among.getFirst();
    var condition =
        best == worst
            ? ""
            : readings.difference(first.reading(), among.stream().map(Found::reading).toList());
    var taking = first.goal().isEmpty() ? first.taken().broken() : first.taken().calling();
    var names = taking.stream().map(this::name).toList();
    if (first.goal().isEmpty())
      return new Answer(
          best,
          worst,
          condition,
          Answer.Brings.NOTHING,
          Answer.Span.NEVER,
          Answer.Span.NEVER,
          List.of(),
          names);
    var goal = first.goal().get();
    var eager = course(deed, first, goal, Course.Pace.AT_ONCE);
    var lazy =
        among.stream()
            .filter(_ -> detail == CoverageMap.Detail.FULL)
            .filter(each -> each.goal().equals(first.goal()))
            .map(each -> course(deed, slow(each), goal, Course.Pace.AT_LAST))
            .toList();
    return new Answer(
        best,
        worst,
        condition,
        brings(goal.clause()),
        new Answer.Span(
            eager.since(), lazy.stream().mapToInt(Course::since).max().orElse(Clock.NEVER)),
        new Answer.Span(eager.due(), lazy.stream().mapToInt(Course::due).max().orElse(Clock.NEVER)),
        gates(goal, eager),
        names);
  }

  private Found found(Input deed, Reading reading, Taken taken) {
    for (var goal : goals) {
      if (!isCalled(goal, taken)) continue;
      var found = new Found(reading, goal.level(), Optional.of(goal), taken);
      if (course(deed, found, goal, Course.Pace.AT_ONCE).arises()) return found;
    }
    var level = taken.broken().isEmpty() ? Level.NOTHING : Level.BREACH;
    return new Found(reading, level, Optional.empty(), taken);
  }

  private Course course(Input deed, Found found, Goal goal, Course.Pace pace) {
    var aim =
        new Course.Aim(
            goal.name(),
            goal.upstream().stream().filter(clause -> !clause.equals(goal.clause())).toList(),
            found.taken().holders());
    return Course.of(board, found.reading(), deeds(deed), aim, pace);
  }

  /// The same, with the words of time read as long as they can be.
  private Found slow(Found found) {
    var reading = found.reading();
    var words = board.program().words();
    for (var word = 0; word < words.size(); word++)
      if (words.get(word).kind() == OpenWord.Kind.TIME)
        reading = reading.with(word, words.get(word).readings().size() - 1);
    return new Found(reading, found.level(), found.goal(), found.taken());
  }

  // In words.

  private String name(int part) {
    return board.program().clause(part).label().name();
  }

  private static Answer.Brings brings(Clause clause) {
    var who =
        switch (clause) {
          case Clause.Norm norm -> norm.bearing().who();
          case Clause.Power power -> power.holder();
          default -> throw new IllegalArgumentException("no goal: " + clause);
        };
    var choice =
        clause instanceof Clause.Norm norm
            ? norm.discretion()
                .map(discretion ->
                    Discretion.find(discretion.level())
                        .map(Discretion::meaning)
                        .orElse(discretion.level()))
                .orElse("")
            : "";
    return new Answer.Brings(
        clause.label().name(),
        clause.label().cite(),
        Words.text(who),
        Goal.performances(clause),
        choice);
  }

  /// What came before the goal in a course, and whose word it was.
  private List<Answer.Gate> gates(Goal goal, Course course) {
    Set<Integer> parts = new LinkedHashSet<>();
    for (var input : course.inputs()) if (input.part() >= 0) parts.add(input.part());
    return parts.stream()
        .map(part -> board.program().clause(part))
        .filter(clause -> goal.upstream().contains(clause) && !clause.equals(goal.clause()))
        .map(Responses::gate)
        .toList();
  }

  private static Answer.Gate gate(Clause clause) {
    var name = clause.label().name();
    var quoted = Words.quote(name);
    return switch (clause) {
      case Clause.Power power ->
          new Answer.Gate(name, Answer.Freedom.ASKED, quoted + " by " + Words.text(power.holder()));
      case Clause.Decision decision ->
          new Answer.Gate(name, Answer.Freedom.DECIDED, quoted + " of " + voters(decision));
      default -> new Answer.Gate(name, Answer.Freedom.OWED, quoted);
    };
  }

  private static String voters(Clause.Decision decision) {
    var voters =
        Links.electorates(decision.rule())
            .map(electorate -> Words.text(electorate.members()))
            .distinct()
            .toList();
    return Wording.either(voters)
        + (decision.otherwise() instanceof Clause.Otherwise.EachMayAct
            ? ", else each may act"
            : "");
  }
}
