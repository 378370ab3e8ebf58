package casus.engine.audit;

import casus.engine.Wording;
import casus.machine.Reading;
import casus.pact.Expectation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Who can block a clause together: whether there is a case in which the clause can take effect,
/// none of them is the one attacked, and these have a joint strategy by which it never does. That
/// fewer of them cannot is not said.
final class Together {
  private static final int MOST_COALITIONS = 256;

  private final Study study;
  private final Expectation.BlocksTogether expected;
  private final Subject subject;
  private final Board board;

  private Together(Study study, Expectation.BlocksTogether expected) {
    this.study = study;
    this.expected = expected;
    subject = study.subject(Blocking.goals(study.board().links(), expected.clause()));
    board = subject.board();
  }

  /// Why an expectation does not hold; empty if it does.
  static Optional<Failure> check(Study study, Expectation.BlocksTogether expected) {
    return new Together(study, expected).check();
  }

  /// What a coalition comes to under one reading: the game in which it blocks, or one in which it
  /// does not; nothing, where there is no case for it.
  private record Verdict(
      Optional<Supplier<Contest>> blocked, Optional<Supplier<Contest>> unblocked) {}

  private Optional<Failure> check() {
    var readings = subject.readings();
    if (readings.all().isEmpty()) return fails(readings.tooMany());
    var coalitions = coalitions();
    if (inVain(coalitions)) return Optional.empty();
    var possible = new LinkedHashMap<Reading, List<Optional<Attack>>>();
    for (var reading : readings.all())
      for (var opening : subject.openings()) {
        var blocked = study.blocked(subject, reading, opening, List.of());
        if (blocked.isEmpty()) return tooLarge();
        if (!blocked.get()) possible.computeIfAbsent(reading, _ -> new ArrayList<>()).add(opening);
      }
    if (possible.isEmpty())
      return fails(
          Words.quote(expected.clause())
              + " never takes effect, not even if everybody helps, so that nobody can block it");
    if (coalitions.isEmpty()) return fails("there are not so many of them");
    if (coalitions.size() > MOST_COALITIONS)
      return fails("there are more coalitions than can be tried");
    for (var coalition : coalitions) {
      var verdicts = new LinkedHashMap<Reading, Verdict>();
      for (var reading : possible.keySet()) {
        var verdict = verdict(reading, Objects.requireNonNull(possible.get(reading)), coalition);
        if (verdict.isEmpty()) return tooLarge();
        verdicts.put(reading, verdict.get());
      }
      var failure = expected.can() ? cannot(verdicts, coalition) : can(verdicts, coalition);
      if (failure.isPresent()) return failure;
    }
    return Optional.empty();
  }

  /// Whether it is plain that these cannot, as is expected: not even all parties together can.
  private boolean inVain(List<List<Integer>> coalitions) {
    return !expected.can()
        && !coalitions.isEmpty()
        && coalitions.size() <= MOST_COALITIONS
        && coalitions.stream().flatMap(List::stream).allMatch(board::party)
        && !subject.openings().isEmpty()
        && subject.readings().all().stream()
            .allMatch(reading ->
                subject.openings().stream()
                    .allMatch(opening ->
                        study
                            .unstopped(subject, reading, opening, subject.allBlockers(opening))
                            .isPresent()));
  }

  /// Empty if a game has too many states.
  private Optional<Verdict> verdict(
      Reading reading, List<Optional<Attack>> cases, List<Integer> coalition) {
    var unblocked = Optional.<Supplier<Contest>>empty();
    for (var opening : cases)
      for (var members : seated(coalition, opening)) {
        var blocked = study.blocked(subject, reading, opening, members);
        if (blocked.isEmpty()) return Optional.empty();
        Supplier<Contest> game = () -> study.itself(subject, reading, opening, members);
        if (blocked.get()) return Optional.of(new Verdict(Optional.of(game), Optional.empty()));
        if (unblocked.isEmpty()) unblocked = Optional.of(game);
      }
    return Optional.of(new Verdict(Optional.empty(), unblocked));
  }

  // Coalitions.

  /// The one that is named, or each so large among them, up to an exchange of parties that the text
  /// treats alike.
  private List<List<Integer>> coalitions() {
    var named = List.copyOf(board.cast(expected.who(), -1, -1));
    if (expected.count().isEmpty()) return List.of(named);
    var found = new ArrayList<List<Integer>>();
    choose(groups(named), expected.count().getAsInt(), new ArrayList<>(), found);
    return found;
  }

  private List<List<Integer>> groups(List<Integer> named) {
    var groups = new ArrayList<List<Integer>>();
    for (var group : board.twins())
      if (group.stream().anyMatch(named::contains))
        groups.add(group.stream().filter(named::contains).toList());
    for (var actor : named) if (!board.party(actor)) groups.add(List.of(actor));
    return groups;
  }

  private static void choose(
      List<List<Integer>> groups, int size, List<Integer> chosen, List<List<Integer>> all) {
    if (size == 0) all.add(List.copyOf(chosen));
    if (size == 0 || groups.isEmpty() || all.size() > MOST_COALITIONS) return;
    var group = groups.getFirst();
    for (var count = Math.min(size, group.size()); count >= 0; count--) {
      var more = new ArrayList<>(chosen);
      more.addAll(group.subList(0, count));
      choose(groups.subList(1, groups.size()), size - count, more, all);
    }
  }

  /// A coalition in a case, in those who play there: without the attacker and, where one of them is
  /// like it or is it, with it. None where one of them would be the one attacked.
  private List<List<Integer>> seated(List<Integer> coalition, Optional<Attack> opening) {
    var attacker = Subject.attacker(opening);
    var not = List.of(Subject.victim(opening), attacker);
    var seats = new ArrayList<>(seated(coalition, not).stream().toList());
    var like = Twins.of(board.twins(), attacker);
    var alike = coalition.stream().filter(like::contains).toList();
    if (alike.isEmpty()) return seats;
    var rest = coalition.stream().filter(member -> member.intValue() != alike.getFirst()).toList();
    seated(rest, not)
        .ifPresent(
            others -> seats.add(Stream.concat(Stream.of(attacker), others.stream()).toList()));
    return seats;
  }

  /// Others like them, where one of them may not be chosen.
  private Optional<List<Integer>> seated(List<Integer> coalition, List<Integer> not) {
    var seated = new ArrayList<Integer>();
    for (var member : coalition) {
      var seat =
          Twins.of(board.twins(), member).stream()
              .filter(twin -> !not.contains(twin) && !seated.contains(twin))
              .findFirst();
      if (seat.isEmpty()) return Optional.empty();
      seated.add(seat.get());
    }
    return Optional.of(seated);
  }

  // The answer.

  private Optional<Failure> cannot(Map<Reading, Verdict> verdicts, List<Integer> coalition) {
    var wrong =
        verdicts.entrySet().stream()
            .filter(entry -> entry.getValue().blocked().isEmpty())
            .map(Map.Entry::getKey)
            .toList();
    if (wrong.isEmpty()) return Optional.empty();
    var codes = codes(coalition);
    var game = Objects.requireNonNull(verdicts.get(wrong.getFirst())).unblocked();
    if (game.isEmpty())
      return fails(
          "one of "
              + Wording.list(codes)
              + " is the one protected whenever this arises: its own silence does not count");
    return Optional.of(
        Failure.of(
            expected,
            Words.quote(expected.clause())
                + " takes effect though "
                + Wording.list(codes)
                + (codes.size() == 1 ? " refuses" : " refuse")
                + subject.readings().difference(wrong.getFirst(), wrong),
            codes,
            game.get().get().story(study.board())));
  }

  private Optional<Failure> can(Map<Reading, Verdict> verdicts, List<Integer> coalition) {
    var wrong =
        verdicts.entrySet().stream()
            .filter(entry -> entry.getValue().blocked().isPresent())
            .map(Map.Entry::getKey)
            .toList();
    if (wrong.isEmpty()) return Optional.empty();
    var codes = codes(coalition);
    var game = Objects.requireNonNull(verdicts.get(wrong.getFirst())).blocked();
    return Optional.of(
        Failure.of(
            expected,
            Wording.list(codes)
                + " can"
                + (codes.size() == 1 ? "" : ", together")
                + subject.readings().difference(wrong.getFirst(), wrong),
            codes,
            game.orElseThrow().get().story(study.board())));
  }

  private Optional<Failure> tooLarge() {
    var what = "who can block " + Words.quote(expected.clause());
    return Optional.of(Failure.tooLarge(expected, what));
  }

  private Optional<Failure> fails(String reason) {
    return Optional.of(Failure.of(expected, reason, List.of()));
  }

  private List<String> codes(List<Integer> actors) {
    return actors.stream().map(board.program()::actor).toList();
  }
}
