package casus.engine.audit;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// What several texts owe together: an invasion of each whom one of them protects, where its
/// capital or the bulk of its territory lies, by each other party and by a state that is none, put
/// to every text.
public final class Union {
  private static final String ACT = "invasion";

  private final List<Board> boards;
  private final List<Responses> responses;
  private final List<Terrain> terrains;
  private final List<List<String>> groups = new ArrayList<>();

  private Union(List<Board> boards) {
    this.boards = boards;
    responses =
        boards.stream().map(board -> new Responses(board, 0, CoverageMap.Detail.FULL)).toList();
    terrains = boards.stream().map(board -> new Terrain(List.of(board))).toList();
    var marks = Twins.Marks.of(boards.stream().map(Board::pact).toList());
    var like = new LinkedHashMap<List<String>, List<String>>();
    for (var board : boards)
      for (var party : board.pact().parties()) {
        var group = like.computeIfAbsent(marks.of(party), _ -> new ArrayList<>());
        if (!group.contains(party)) group.add(party);
      }
    groups.addAll(like.values());
    groups.add(List.of(Sides.ANOTHER_STATE));
  }

  /// What one text answers.
  public record Reply(int text, Answer answer) {}

  /// An attack on any of some states by any of others (codes, or words for a state that is no
  /// party), and what each text answers: the strongest first, and of equals in the order of the
  /// texts.
  ///
  /// @param rest whoever else can attack, and is answered otherwise
  public record Row(List<String> on, List<String> by, List<String> rest, List<Reply> replies) {
    public Row {
      on = List.copyOf(on);
      by = List.copyOf(by);
      rest = List.copyOf(rest);
      replies = List.copyOf(replies);
    }

    /// What is owed if every text is kept.
    public Level level() {
      return replies.getFirst().answer().best();
    }
  }

  /// What texts on boards that begin on one day answer; like attacks put together.
  static List<Row> of(List<Board> boards) {
    return new Union(boards).rows();
  }

  /// Victims to whom the same is owed whoever attacks them, as far as each can: what is answered,
  /// by the number of the group that attacks.
  private record Alike(List<String> on, Map<Integer, List<Reply>> replies) {
    boolean takes(Map<Integer, List<Reply>> others) {
      return others.entrySet().stream()
          .allMatch(other ->
              replies.getOrDefault(other.getKey(), other.getValue()).equals(other.getValue()));
    }
  }

  private List<Row> rows() {
    var all = new ArrayList<Alike>();
    for (var victim : victims()) {
      var replies = replies(victim);
      var alike = all.stream().filter(found -> found.takes(replies)).findFirst();
      if (alike.isEmpty()) all.add(new Alike(new ArrayList<>(List.of(victim)), replies));
      else {
        alike.get().on().add(victim);
        replies.forEach(alike.get().replies()::putIfAbsent);
      }
    }
    return all.stream().flatMap(alike -> rows(alike).stream()).toList();
  }

  private List<Row> rows(Alike alike) {
    var by = new LinkedHashMap<List<Reply>, Set<String>>();
    new TreeMap<>(alike.replies())
        .forEach((group, replies) ->
            by.computeIfAbsent(replies, _ -> new LinkedHashSet<>()).addAll(groups.get(group)));
    // Nobody attacks itself: one of several is attacked by the others.
    if (alike.on().size() == 1) by.values().forEach(each -> each.removeAll(alike.on()));
    var rows = new ArrayList<Row>();
    by.forEach((replies, each) -> {
      var rest =
          by.entrySet().stream()
              .filter(other -> !other.getKey().equals(replies))
              .flatMap(other -> other.getValue().stream())
              .toList();
      rows.add(new Row(alike.on(), List.copyOf(each), rest, replies));
    });
    return rows;
  }

  private Set<String> victims() {
    var found = new LinkedHashSet<String>();
    for (var board : boards)
      for (var side : new Sides(board).victims())
        side.actors().stream()
            .filter(actor -> actor < board.thirdState())
            .map(board.program()::actor)
            .forEach(found::add);
    return found;
  }

  /// What the texts answer to an attack on somebody by each group of which somebody else is left.
  private Map<Integer, List<Reply>> replies(String victim) {
    var found = new LinkedHashMap<Integer, List<Reply>>();
    for (var group = 0; group < groups.size(); group++) {
      var by = groups.get(group).stream().filter(attacker -> !attacker.equals(victim)).findFirst();
      if (by.isPresent()) found.put(group, replies(victim, by.get()));
    }
    return found;
  }

  private List<Reply> replies(String victim, String attacker) {
    var found = new ArrayList<Reply>();
    for (var text = 0; text < boards.size(); text++)
      found.add(new Reply(text, answer(text, victim, attacker)));
    found.sort(Comparator.comparing(reply -> reply.answer().best()));
    return found;
  }

  private Answer answer(int text, String victim, String attacker) {
    var board = boards.get(text);
    var number = board.program().actorNumber(victim);
    var by =
        attacker.equals(Sides.ANOTHER_STATE)
            ? board.thirdState()
            : board.program().actorNumber(attacker);
    var leaf = terrains.get(text).principal(number);
    var spot = new Spot(Spot.Kind.HOME, 0, number, leaf, new BitSet());
    return responses
        .get(text)
        .deed(by, ACT, spot)
        .map(responses.get(text)::to)
        .orElse(Answer.NOTHING);
  }
}
