package casus.engine.audit;

import casus.engine.Wording;
import casus.engine.audit.Openings.Opening;
import casus.machine.Input;
import casus.machine.Journal;
import casus.machine.Note;
import casus.machine.Semantics;
import casus.pact.Clause;
import casus.pact.Who;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What comes of calling a clause, whoever is attacked by whomever: whether a duty finds anybody to
/// bear it, and whether a decision can be taken at all. In each play everybody does everything.
public final class Calls {
  private static final int MOST_OPENINGS = 400;

  private static final Bounds.Limit OPENINGS = new Bounds.Limit("openings", MOST_OPENINGS);

  private final Board board;

  private Calls(Board board) {
    this.board = board;
  }

  /// A clause that comes to nothing, in which cases (`if Norway attacks Iceland`), who is concerned
  /// by code, a play in which it is so, and whether it is so in every case.
  public record Vain(
      Clause clause,
      String cases,
      List<String> victims,
      boolean always,
      Witness witness,
      Bounds bounds) {
    public Vain {
      victims = List.copyOf(victims);
    }
  }

  /// The duties, bans and standing duties that nobody bears in some cases.
  public static List<Vain> unborne(Study study) {
    var calls = new Calls(study.board());
    return study.pact().all(Clause.Norm.class).stream()
        .filter(norm -> dependsOnTheCase(norm.bearing().who()))
        .flatMap(norm -> calls.unborne(norm).stream())
        .toList();
  }

  /// The decisions that cannot be adopted in some cases even if all vote for them at once.
  public static List<Vain> unreachable(Study study) {
    var decisions = study.pact().all(Clause.Decision.class);
    if (decisions.isEmpty()) return List.of();
    var calls = new Calls(study.board());
    return decisions.stream().flatMap(decision -> calls.unreachable(decision).stream()).toList();
  }

  private static boolean dependsOnTheCase(Who who) {
    return switch (who) {
      case Who.Named _ -> false;
      case Who.Relative(var relation, var span) ->
          switch (relation) {
            case VICTIM, ATTACKER, PARTY_TO_THE_ATTACK -> true;
            case HOLDER, BEARER, CULPRIT, PARTY, ANYONE, THIRD_STATE, UNKNOWN, NOBODY -> false;
          };
      case Who.Union(var parts) -> parts.stream().anyMatch(Calls::dependsOnTheCase);
      case Who.Except(var base, var excluded) ->
          dependsOnTheCase(base) || dependsOnTheCase(excluded);
    };
  }

  // Duties.

  private Optional<Vain> unborne(Clause.Norm norm) {
    var who = norm.bearing().who();
    return vain(
        norm,
        Openings.of(
            board,
            norm,
            (victim, attacker) ->
                board.cast(who, victim, attacker).stream().noneMatch(this::canOwe)),
        false);
  }

  private boolean canOwe(int actor) {
    return board.party(actor)
        || board.pact().find(Clause.Body.class, board.program().actor(actor)).isPresent();
  }

  /// Whether a play calls a norm, and finds nobody to bear it in any case.
  private boolean findsNobody(Clause norm, Concert play) {
    if (Effect.any(board.program(), play.at(), List.of(norm.label().name()))) return false;
    var part = board.program().partNumber(norm.label().name()).orElseThrow();
    var semantics = new Semantics(board.program(), Openings.reading(board));
    var journal = new Journal();
    var at = board.program().initial();
    for (var input : play.inputs()) at = semantics.step(at, input, journal);
    return journal.entries().stream()
        .anyMatch(entry ->
            entry instanceof Journal.Entry.Noted noted
                && noted.note() == Note.UNBORNE
                && noted.part() == part);
  }

  // Decisions.

  private Optional<Vain> unreachable(Clause.Decision decision) {
    var openings = Openings.of(board, decision, (_, _) -> true);
    var relative =
        Links.electorates(decision.rule())
            .anyMatch(electorate ->
                dependsOnTheCase(electorate.members())
                    || electorate.excluding().filter(Calls::dependsOnTheCase).isPresent());
    // Whoever attacks, the same vote: one play shows all.
    return vain(
        decision,
        relative ? openings : openings.subList(0, Math.min(1, openings.size())),
        !relative);
  }

  /// Whether a play puts a decision, and it is not adopted.
  private boolean isLost(Clause decision, Concert play) {
    var program = board.program();
    var name = decision.label().name();
    var part = program.partNumber(name).orElseThrow();
    if (Effect.any(program, play.at(), List.of(name))) return false;
    for (var number = 0; number < program.instanceCount(); number++)
      if (program.instance(number).part() == part
          && !Effect.state(program, play.at(), number).equals("idle")) return true;
    return false;
  }

  // Plays.

  private Optional<Vain> vain(Clause clause, List<Opening> openings, boolean one) {
    var before = board.states();
    var played = new LinkedHashSet<>(board.links().upstream(clause));
    if (clause instanceof Clause.Norm) played.remove(clause);
    var failing = new ArrayList<Opening>();
    Optional<Story> story = Optional.empty();
    for (var opening : openings.stream().limit(MOST_OPENINGS).toList()) {
      var reading = Openings.reading(board);
      var play = Concert.of(board, reading, played, opening.deeds(), opening.withheld());
      if (clause instanceof Clause.Norm ? !findsNobody(clause, play) : !isLost(clause, play))
        continue;
      failing.add(opening);
      var ending = new Story.Ending.NeverArises(List.of(clause.label().name()));
      if (story.isEmpty())
        story = Optional.of(Story.of(board.program(), reading, play.inputs(), ending));
    }
    return story.map(told ->
        new Vain(
            clause,
            one ? "" : cases(clause, failing),
            codes(failing.stream().map(Opening::victim).toList()),
            one || all(clause, failing),
            told,
            new Bounds(board.states() - before, List.of(OPENINGS, Concert.LIMIT))));
  }

  private boolean all(Clause clause, List<Opening> failing) {
    return Openings.of(board, clause, (_, _) -> true).size() == failing.size();
  }

  /// `if Iceland is attacked`, `if Norway attacks Iceland`; nothing where it is so in all cases.
  private String cases(Clause clause, List<Opening> failing) {
    if (all(clause, failing)) return "";
    var attackers = new LinkedHashMap<Integer, Set<Integer>>();
    for (var opening : failing)
      attackers
          .computeIfAbsent(opening.victim(), _ -> new LinkedHashSet<>())
          .add(opening.attacker());
    var victims = new LinkedHashMap<String, List<Integer>>();
    attackers.forEach((victim, by) ->
        victims.computeIfAbsent(doing(clause, victim, by), _ -> new ArrayList<>()).add(victim));
    return " " + Wording.either(victims.entrySet().stream().map(this::text).toList());
  }

  /// What is done to a victim in some cases, with `@` for the victim.
  private String doing(Clause clause, int victim, Set<Integer> by) {
    if (by.contains(Input.UNSAID)) return "if @ brings it up";
    var every =
        Openings.of(board, clause, (one, _) -> one == victim).stream()
            .map(Opening::attacker)
            .distinct()
            .count();
    if (by.size() == every) return "if @ is attacked";
    if (Twins.of(board.twins(), victim).containsAll(by)) return "if one of @ attacks another";
    return "if " + Wording.either(codes(List.copyOf(by))) + " attacks @";
  }

  private String text(Map.Entry<String, List<Integer>> entry) {
    return entry.getKey().replace("@", Wording.either(codes(entry.getValue())));
  }

  /// Actors and whoever is like them, by code.
  private List<String> codes(List<Integer> actors) {
    return Twins.spread(
            board.twins(), actors.stream().filter(actor -> actor >= 0).distinct().toList())
        .stream()
        .map(board.program()::actor)
        .distinct()
        .toList();
  }
}
