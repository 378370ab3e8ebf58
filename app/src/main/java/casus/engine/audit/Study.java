package casus.engine.audit;

import casus.machine.Reading;
import casus.pact.Clause;
import casus.pact.Pact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A checked pact under audit, and what several questions about it need, made once: the board on
/// which its stories are told, the subjects of its games, the games.
public final class Study {
  /// More states than this no game may have, unless somebody says otherwise.
  public static final int MOST_STATES = 50_000;

  private final Pact pact;
  private final int mostStates;
  private final Map<List<String>, Subject> subjects = new HashMap<>();
  private final Map<Game, Optional<Contest>> contests = new HashMap<>();
  private final Map<Asked, Vetoes> vetoes = new HashMap<>();
  private Optional<Board> board = Optional.empty();
  private long states;

  private record Game(
      List<String> goals,
      Reading reading,
      Optional<Attack> opening,
      List<Integer> blockers,
      Contest.Detail detail) {}

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

  /// The game in which it matters whether any of some clauses takes effect.
  Subject subject(List<String> goals) {
    return subjects.computeIfAbsent(goals, names -> new Subject(pact, names));
  }

  /// The game in which some actors, by their numbers on the subject's board, block by all means;
  /// empty if it has too many states.
  Optional<Contest> contest(
      Subject subject, Reading reading, Optional<Attack> opening, List<Integer> blockers) {
    return contest(
        new Game(subject.goals(), reading, opening, blockers, Contest.Detail.WHAT_MATTERS));
  }

  /// The game in which some actors do nothing at all; empty if it has too many states.
  Optional<Contest> silence(
      Subject subject, Reading reading, Optional<Attack> opening, List<Integer> silent) {
    return contest(new Game(subject.goals(), reading, opening, silent, Contest.Detail.SILENCE));
  }

  private Optional<Contest> contest(Game game) {
    var known = contests.get(game);
    if (known != null) return known;
    var contest =
        Contest.of(
            subject(game.goals()),
            game.reading(),
            game.opening(),
            game.blockers(),
            game.detail(),
            mostStates);
    states += contest.map(Contest::states).orElse(mostStates);
    contests.put(game, contest);
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

  // Bounds.

  /// How many states all games together have had so far, and how many configurations the plays.
  public long states() {
    return states + board.map(Board::states).orElse(0L);
  }

  /// The bound on the states of one game.
  public Bounds.Limit limit() {
    return new Bounds.Limit("states of a game", mostStates);
  }

  /// What is known of a search that began when so many states had been seen.
  public Bounds since(long before, Bounds.Limit... limits) {
    var all = new ArrayList<>(List.of(limits));
    all.add(limit());
    return new Bounds(states() - before, all);
  }
}
