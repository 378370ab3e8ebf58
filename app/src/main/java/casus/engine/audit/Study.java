package casus.engine.audit;

import casus.engine.explore.Budget;
import casus.engine.explore.Exploration;
import casus.machine.Input;
import casus.machine.Reading;
import casus.pact.Clause;
import casus.pact.Pact;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// A checked pact under audit, and what several questions about it need, made once: the board on
/// which its stories are told, the subjects of its games, the games.
public final class Study {
  /// More states than this no game may have, unless somebody says otherwise.
  public static final int MOST_STATES = 50_000;

  private static final Reading ANY = new Reading(List.of());

  private final Pact pact;
  private final Budget budget;
  private final Map<List<List<String>>, Subject> subjects = new HashMap<>();
  private final Map<Game, Optional<Contest>> contests = new HashMap<>();
  private final Map<Game, List<Searched<Contest>>> searched = new HashMap<>();
  private final Map<Kept, Optional<Forbearance>> forbearances = new HashMap<>();
  private final Map<Kept, List<Searched<Forbearance>>> forborne = new HashMap<>();
  private final Map<Asked, Vetoes> vetoes = new HashMap<>();
  private final Map<Subject, Set<Exploration.Limit>> reached = new HashMap<>();
  private Optional<List<Undoing>> undoings = Optional.empty();
  private Optional<Board> board = Optional.empty();
  private Optional<CompletableFuture<CoverageMap>> gaps = Optional.empty();
  private long states;

  private record Game(
      Subject subject,
      Reading reading,
      List<Input> before,
      Optional<Attack> opening,
      List<Integer> blockers,
      Contest.Detail detail,
      List<String> unused) {
    Game under(Reading other) {
      return new Game(subject, other, before, opening, blockers, detail, unused);
    }
  }

  /// A game that was searched, and the words of which no game under its reading had asked till
  /// then: whatever they mean, it goes the same way.
  private record Searched<G>(Reading reading, boolean[] asked, Optional<G> game) {
    boolean standsFor(Reading other) {
      for (var word = 0; word < asked.length; word++)
        if (asked[word] && !reading.choices().get(word).equals(other.choices().get(word)))
          return false;
      return true;
    }
  }

  private record Kept(
      Subject subject, Reading reading, Optional<Attack> opening, int victim, Set<String> help) {
    Kept under(Reading other) {
      return new Kept(subject, other, opening, victim, help);
    }
  }

  private record Asked(List<String> goals, int members) {}

  public Study(Pact pact) {
    this(pact, MOST_STATES);
  }

  /// With another bound on the states of one game.
  public Study(Pact pact, int mostStates) {
    this(pact, Budget.states(mostStates));
  }

  /// With another bound on one game; whoever stops a game stops the whole study.
  public Study(Pact pact, Budget budget) {
    this.pact = pact;
    this.budget = budget;
  }

  /// Whether somebody has stopped it.
  boolean stopped() {
    return budget.stop().getAsBoolean();
  }

  /// What could not be told of some clauses: games that went beyond their bounds, or open words
  /// with too many readings to try them all.
  public List<Untold> untold() {
    var untold = new TreeSet<Untold>();
    var cut = new HashSet<Subject>();
    contests.forEach((game, contest) -> {
      if (contest.isEmpty()) cut.add(game.subject());
    });
    forbearances.forEach((game, kept) -> {
      if (kept.isEmpty()) cut.add(game.subject());
    });
    for (var subject : cut)
      for (var limit : reached.getOrDefault(subject, Set.of()))
        untold.add(new Untold(subject.goals(), Untold.Why.of(limit)));
    for (var subject : subjects.values())
      if (subject.readings().all().isEmpty())
        untold.add(new Untold(subject.goals(), Untold.Why.READINGS));
    return List.copyOf(untold);
  }

  public Pact pact() {
    return pact;
  }

  Board board() {
    if (board.isEmpty()) board = Optional.of(new Board(pact, FirstDay.of(pact), budget.cases()));
    return board.get();
  }

  /// As much of the coverage map as shows what escapes.
  CoverageMap gaps() {
    begin();
    return gaps.orElseThrow().join();
  }

  /// Begins with what takes long and needs nothing else of the study, beside whatever is asked.
  void begin() {
    if (gaps.isEmpty())
      gaps = Optional.of(CompletableFuture.supplyAsync(() -> CoverageMap.ofGaps(pact)));
  }

  /// The game in which it matters whether any of some clauses takes effect.
  Subject subject(List<String> goals) {
    return subject(goals, List.of());
  }

  /// The same where some other clauses are not left out of the game.
  Subject subject(List<String> goals, List<String> kept) {
    return subjects.computeIfAbsent(
        List.of(goals, kept), _ -> new Subject(pact, goals, kept, budget.cases()));
  }

  /// The game in which some actors, by their numbers on the subject's board, block by all means;
  /// empty if it has too many states.
  Optional<Contest> contest(
      Subject subject, Reading reading, Optional<Attack> opening, List<Integer> blockers) {
    return contest(subject, reading, List.of(), opening, blockers);
  }

  /// The same where something has been done or said before the opening.
  Optional<Contest> contest(
      Subject subject,
      Reading reading,
      List<Input> before,
      Optional<Attack> opening,
      List<Integer> blockers) {
    return contest(
        new Game(
            subject, reading, before, opening, blockers, Contest.Detail.WHAT_MATTERS, List.of()));
  }

  /// A game that goes just as the one in which some actors block by all means: that one, or the
  /// same under a reading that differs in words of which nothing asks. Its stories are told under
  /// its own reading, and so are not those of the other. Empty if it has too many states.
  Optional<Contest> like(
      Subject subject, Reading reading, Optional<Attack> opening, List<Integer> blockers) {
    return like(game(subject, reading, opening, blockers, Contest.Detail.WHAT_MATTERS));
  }

  /// Whether some actors can block by all means; empty if it cannot be told.
  Optional<Boolean> blocked(
      Subject subject, Reading reading, Optional<Attack> opening, List<Integer> blockers) {
    return like(subject, reading, opening, blockers).map(Contest::blocked);
  }

  /// The game in which some block together, if it is plain from it that they cannot: what these
  /// cannot, no fewer can. It is not counted, and says nothing if it has too many states.
  Optional<Contest> unstopped(
      Subject subject, Reading reading, Optional<Attack> opening, List<Integer> blockers) {
    return aside(game(subject, reading, opening, blockers, Contest.Detail.SILENCE))
        .filter(silence -> !silence.blocked())
        .flatMap(_ -> aside(game(subject, reading, opening, blockers, Contest.Detail.WHAT_MATTERS)))
        .filter(contest -> !contest.blocked());
  }

  /// Whether some actors block by doing nothing at all; empty if it cannot be told.
  Optional<Boolean> blockedBySilence(
      Subject subject, Reading reading, Optional<Attack> opening, List<Integer> silent) {
    return like(game(subject, reading, opening, silent, Contest.Detail.SILENCE))
        .map(Contest::blocked);
  }

  /// Whether the clauses never take effect, though everybody wants it, if some powers are not used;
  /// empty if it cannot be told.
  Optional<Boolean> blockedWithout(
      Subject subject, Reading reading, Optional<Attack> opening, List<String> unused) {
    var detail = Contest.Detail.WHAT_MATTERS;
    return like(new Game(subject, reading, List.of(), opening, List.of(), detail, unused))
        .map(Contest::blocked);
  }

  /// A game that goes just as that of all that can lawfully happen; empty if it has too many
  /// states.
  Optional<Contest> likeLawful(Subject subject, Reading reading, Optional<Attack> opening) {
    return like(lawfully(subject, reading, opening));
  }

  /// The game for which another stood, to tell its story; it is not counted again.
  Contest itself(
      Subject subject, Reading reading, Optional<Attack> opening, List<Integer> blockers) {
    return itself(game(subject, reading, opening, blockers, Contest.Detail.WHAT_MATTERS));
  }

  /// The same of all that can lawfully happen.
  Contest lawfulItself(Subject subject, Reading reading, Optional<Attack> opening) {
    return itself(lawfully(subject, reading, opening));
  }

  private Contest itself(Game game) {
    return contests.computeIfAbsent(game, this::search).orElseThrow();
  }

  private static Game game(
      Subject subject,
      Reading reading,
      Optional<Attack> opening,
      List<Integer> blockers,
      Contest.Detail detail) {
    return new Game(subject, reading, List.of(), opening, blockers, detail, List.of());
  }

  /// The game in which everybody wants the clauses to take effect, but some powers are not used;
  /// empty if it has too many states.
  Optional<Contest> without(
      Subject subject, Reading reading, Optional<Attack> opening, List<String> unused) {
    return contest(
        new Game(
            subject, reading, List.of(), opening, List.of(), Contest.Detail.WHAT_MATTERS, unused));
  }

  /// The game in which some actors block by all means, and every move of everybody is followed;
  /// empty if it has too many states.
  Optional<Contest> whole(
      Subject subject, Reading reading, Optional<Attack> opening, List<Integer> blockers) {
    return contest(
        new Game(
            subject, reading, List.of(), opening, blockers, Contest.Detail.EVERYTHING, List.of()));
  }

  /// The game in which some actors do nothing at all; empty if it has too many states.
  Optional<Contest> silence(
      Subject subject, Reading reading, Optional<Attack> opening, List<Integer> silent) {
    return contest(
        new Game(subject, reading, List.of(), opening, silent, Contest.Detail.SILENCE, List.of()));
  }

  /// The game in which everybody but one actor does what it can so that the clauses never take
  /// effect; with minus one, everybody. Where it is enough that they do nothing, that game. Empty
  /// if it has too many states.
  Optional<Contest> against(Subject subject, Reading reading, Optional<Attack> opening, int actor) {
    var rest = subject.everybody(opening).stream().filter(other -> other != actor).toList();
    var silence = silence(subject, reading, opening, rest);
    return silence.map(Contest::blocked).orElse(true)
        ? silence
        : contest(subject, reading, opening, rest);
  }

  /// A game that goes just as that one.
  Optional<Contest> likeAgainst(
      Subject subject, Reading reading, Optional<Attack> opening, int actor) {
    var rest = subject.everybody(opening).stream().filter(other -> other != actor).toList();
    var silence = like(game(subject, reading, opening, rest, Contest.Detail.SILENCE));
    return silence.map(Contest::blocked).orElse(true)
        ? silence
        : like(subject, reading, opening, rest);
  }

  /// The game of all that can lawfully happen, in which nobody wants the clauses to take effect.
  private static Game lawfully(Subject subject, Reading reading, Optional<Attack> opening) {
    return game(subject, reading, opening, subject.everybody(opening), Contest.Detail.LAWFUL);
  }

  private Optional<Contest> contest(Game game) {
    return counted(contests.computeIfAbsent(game, this::search));
  }

  private Optional<Contest> like(Game game) {
    return counted(known(game, () -> contests.computeIfAbsent(game, this::search)));
  }

  /// The same, not counted; one with too many states is forgotten.
  private Optional<Contest> aside(Game game) {
    return known(
        game,
        () -> {
          var contest = search(game);
          if (contest.isPresent()) contests.put(game, contest);
          else Objects.requireNonNull(searched.get(game.under(ANY))).removeLast();
          return contest;
        });
  }

  private Optional<Contest> known(Game game, Supplier<Optional<Contest>> unknown) {
    if (contests.containsKey(game)) return contests.getOrDefault(game, Optional.empty());
    var other = standing(searched.getOrDefault(game.under(ANY), List.of()), game.reading());
    return other.isPresent() ? other.get().game() : unknown.get();
  }

  private static <G> Optional<Searched<G>> standing(List<Searched<G>> searched, Reading reading) {
    return searched.stream().filter(other -> other.standsFor(reading)).findFirst();
  }

  private Optional<Contest> search(Game game) {
    var noted = game.subject().noted(game.reading());
    var contest =
        Contest.of(
            game.subject(),
            noted.reading(),
            game.before(),
            game.opening(),
            game.blockers(),
            game.detail(),
            game.unused(),
            noting(game.subject()));
    searched
        .computeIfAbsent(game.under(ANY), _ -> new ArrayList<>())
        .add(new Searched<>(game.reading(), noted.asked().clone(), contest));
    return contest;
  }

  private Optional<Contest> counted(Optional<Contest> contest) {
    states += contest.map(Contest::states).orElse(budget.mostStates());
    return contest;
  }

  /// The game in which everybody but one keeps every duty, and performs none of some clauses, or
  /// one that goes the same way under another reading; empty if it has too many states.
  Optional<Forbearance> forbearance(
      Subject subject, Reading reading, Optional<Attack> opening, int victim, Set<String> help) {
    var kept = new Kept(subject, reading, opening, victim, help);
    var game =
        forbearances.computeIfAbsent(
            kept,
            _ ->
                standing(forborne.getOrDefault(kept.under(ANY), List.of()), reading)
                    .map(Searched::game)
                    .orElseGet(() -> search(kept)));
    states += game.map(Forbearance::states).orElse(budget.mostStates());
    return game;
  }

  private Optional<Forbearance> search(Kept kept) {
    var noted = kept.subject().noted(kept.reading());
    var game =
        Forbearance.plainest(
            kept.subject(),
            noted.reading(),
            kept.opening(),
            kept.victim(),
            kept.help(),
            noting(kept.subject()));
    forborne
        .computeIfAbsent(kept.under(ANY), _ -> new ArrayList<>())
        .add(new Searched<>(kept.reading(), noted.asked().clone(), game));
    return game;
  }

  private Budget noting(Subject subject) {
    return budget.noting(limit ->
        reached.computeIfAbsent(subject, _ -> EnumSet.noneOf(Exploration.Limit.class)).add(limit));
  }

  /// A limit that searches about a subject have reached; that of states, where none was noted.
  Exploration.Limit reached(Subject subject) {
    return reached.getOrDefault(subject, Set.of()).stream()
        .findFirst()
        .orElse(Exploration.Limit.STATES);
  }

  // What the clauses are for.

  /// The clauses by which somebody attacked gets help: duties to help, and rights to help.
  public List<String> help() {
    return pact.clauses().stream()
        .filter(clause ->
            clause instanceof Clause.Norm norm && Help.isOwedBy(norm)
                || clause instanceof Clause.Power power && Help.isAllowedBy(power))
        .map(clause -> clause.label().name())
        .distinct()
        .toList();
  }

  /// Every party that owes help or may give it, by code.
  public List<String> helpers() {
    return pact.clauses().stream()
        .flatMap(clause ->
            switch (clause) {
              case Clause.Norm norm when Help.isOwedBy(norm) ->
                  pact.members(norm.bearing().who()).stream();
              case Clause.Power power when Help.isAllowedBy(power) ->
                  pact.members(power.holder()).stream();
              default -> Stream.<String>empty();
            })
        .distinct()
        .toList();
  }

  /// Those clauses, and the rights to act alone that stand in for them.
  public List<String> helpInAnyForm() {
    return help().stream()
        .flatMap(name -> Blocking.goals(board().links(), name).stream())
        .distinct()
        .toList();
  }

  /// Who can block some clauses, in coalitions of no more than so many members.
  public Vetoes vetoes(List<String> goals, int mostMembers) {
    return vetoes.computeIfAbsent(
        new Asked(goals, mostMembers), asked -> Vetoes.of(this, asked.goals(), asked.members()));
  }

  /// The plainest case in which silence of all but the one attacked keeps some clauses from ever
  /// taking effect.
  public Optional<Silence.Lapse> silence(List<String> goals) {
    return Silence.of(this, goals);
  }

  /// The plainest case in which some clauses take effect only if somebody asks.
  public Optional<Asking.Gate> asking(List<String> goals) {
    return Asking.of(this, goals);
  }

  /// What attackers have a say in when it is found whether a case is met.
  public List<Judging.Say> judging() {
    return Judging.of(this);
  }

  /// The plainest case in which everybody keeps every duty and no help comes.
  public Optional<Abandonment> abandonment() {
    return Abandonment.of(this);
  }

  /// Who can do what about the help that the pact promises.
  public Influence influence(int mostMembers) {
    return Influence.of(this, mostMembers);
  }

  /// A game for other tools, with the claim that they can check.
  public Exhibition exhibit(Question question) {
    return Exhibitor.answer(this, question);
  }

  /// What a possible attacker can do beforehand so that help falls away.
  public List<Undoing> undoings() {
    if (undoings.isEmpty()) undoings = Optional.of(Undoings.of(this));
    return undoings.get();
  }

  // Bounds.

  /// What is asked so is not counted.
  <T> T uncounted(Supplier<T> asked) {
    var before = states;
    var answer = asked.get();
    states = before;
    return answer;
  }

  /// How many states all games asked about so far have, and how many configurations the plays; a
  /// game that is asked about twice counts twice.
  public long states() {
    return states + board.map(Board::states).orElse(0L);
  }

  /// More states than this no game of this study may have.
  int mostStates() {
    return budget.mostStates();
  }

  /// The bound on the states of one game.
  public Bounds.Limit limit() {
    return new Bounds.Limit("states of a game", budget.mostStates());
  }

  /// What is known of a search that began when so many states had been seen.
  public Bounds since(long before, Bounds.Limit... limits) {
    return bounds(states() - before, limits);
  }

  /// What is known of a search that has seen so many states.
  Bounds bounds(long seen, Bounds.Limit... limits) {
    var all = new ArrayList<>(List.of(limits));
    all.add(limit());
    if (budget.cases() != Budget.CASES)
      all.add(new Bounds.Limit("cases at one time", budget.cases()));
    return new Bounds(seen, all);
  }
}
