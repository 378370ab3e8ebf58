package casus.engine.audit;

import casus.machine.Input;
import casus.machine.Reading;
import casus.pact.Clause;
import casus.pact.Pact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A checked pact under audit, and what several questions about it need, made once: the board on
/// which its stories are told, the subjects of its games, the games.
public final class Study {
  /// More states than this no game may have, unless somebody says otherwise.
  public static final int MOST_STATES = 50_000;

  private final Pact pact;
  private final int mostStates;
  private final Map<List<List<String>>, Subject> subjects = new HashMap<>();
  private final Map<Game, Optional<Contest>> contests = new HashMap<>();
  private final Map<Asked, Vetoes> vetoes = new HashMap<>();
  private Optional<List<Undoing>> undoings = Optional.empty();
  private Optional<Board> board = Optional.empty();
  private Optional<CoverageMap> gaps = Optional.empty();
  private long states;

  private record Game(
      Subject subject,
      Reading reading,
      List<Input> before,
      Optional<Attack> opening,
      List<Integer> blockers,
      Contest.Detail detail,
      List<String> unused) {}

  private record Asked(List<String> goals, int members) {}

  public Study(Pact pact) {
    this(pact, MOST_STATES);
  }

  /// With another bound on the states of one game.
  public Study(Pact pact, int mostStates) {
    this.pact = pact;
    this.mostStates = mostStates;
  }

  public Pact pact() {
    return pact;
  }

  Board board() {
    if (board.isEmpty()) board = Optional.of(new Board(pact));
    return board.get();
  }

  /// As much of the coverage map as shows what escapes.
  CoverageMap gaps() {
    if (gaps.isEmpty()) gaps = Optional.of(CoverageMap.ofGaps(pact));
    return gaps.get();
  }

  /// The game in which it matters whether any of some clauses takes effect.
  Subject subject(List<String> goals) {
    return subject(goals, List.of());
  }

  /// The same where some other clauses are not left out of the game.
  Subject subject(List<String> goals, List<String> kept) {
    return subjects.computeIfAbsent(List.of(goals, kept), _ -> new Subject(pact, goals, kept));
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

  /// The game in which everybody wants the clauses to take effect, but some powers are not used;
  /// empty if it has too many states.
  Optional<Contest> without(
      Subject subject, Reading reading, Optional<Attack> opening, List<String> unused) {
    return contest(
        new Game(
            subject, reading, List.of(), opening, List.of(), Contest.Detail.WHAT_MATTERS, unused));
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

  /// The game of all that can lawfully happen, in which nobody wants the clauses to take effect;
  /// empty if it has too many states.
  Optional<Contest> lawful(Subject subject, Reading reading, Optional<Attack> opening) {
    return contest(
        new Game(
            subject,
            reading,
            List.of(),
            opening,
            subject.everybody(opening),
            Contest.Detail.LAWFUL,
            List.of()));
  }

  private Optional<Contest> contest(Game game) {
    var contest =
        contests.computeIfAbsent(
            game,
            asked ->
                Contest.of(
                    asked.subject(),
                    asked.reading(),
                    asked.before(),
                    asked.opening(),
                    asked.blockers(),
                    asked.detail(),
                    asked.unused(),
                    mostStates));
    states += contest.map(Contest::states).orElse(mostStates);
    return contest;
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

  /// Who can do what about the help that the pact promises.
  public Influence influence(int mostMembers) {
    return Influence.of(this, mostMembers);
  }

  /// What a possible attacker can do beforehand so that help falls away.
  public List<Undoing> undoings() {
    if (undoings.isEmpty()) undoings = Optional.of(Undoings.of(this));
    return undoings.get();
  }

  // Bounds.

  /// How many states all games asked about so far have, and how many configurations the plays; a
  /// game that is asked about twice counts twice.
  public long states() {
    return states + board.map(Board::states).orElse(0L);
  }

  /// The bound on the states of one game.
  public Bounds.Limit limit() {
    return new Bounds.Limit("states of a game", mostStates);
  }

  /// What is known of a search that began when so many states had been seen.
  public Bounds since(long before, Bounds.Limit... limits) {
    return bounds(states() - before, limits);
  }

  /// What is known of a search that has seen so many states.
  Bounds bounds(long seen, Bounds.Limit... limits) {
    var all = new ArrayList<>(List.of(limits));
    all.add(limit());
    return new Bounds(seen, all);
  }
}
