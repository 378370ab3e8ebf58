package casus.engine.audit;

import casus.pact.Pact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Several checked pacts under audit side by side, as if all of them were in force from one day on:
/// what they ask together.
public final class Regime {
  private final List<Pact> pacts;
  private Optional<List<Board>> boards = Optional.empty();
  private Optional<List<Conflicts.Conflict>> conflicts = Optional.empty();

  public Regime(List<Pact> pacts) {
    if (pacts.size() < 2) throw new IllegalArgumentException("nothing beside it: " + pacts);
    this.pacts = List.copyOf(pacts);
  }

  public List<Pact> pacts() {
    return pacts;
  }

  /// Where two of them are one text, or versions of one text: an amended pact and what it amends
  /// are not two promises.
  public static Optional<List<Pact>> sameText(List<Pact> pacts) {
    for (var one = 0; one < pacts.size(); one++)
      for (var other = one + 1; other < pacts.size(); other++)
        if (Ranking.names(pacts.get(one)).stream()
            .anyMatch(Ranking.names(pacts.get(other))::contains))
          return Optional.of(List.of(pacts.get(one), pacts.get(other)));
    return Optional.empty();
  }

  /// What one of them binds a party to do and another binds it not to do.
  public List<Conflicts.Conflict> conflicts() {
    if (conflicts.isEmpty()) conflicts = Optional.of(Conflicts.among(boards()));
    return conflicts.get();
  }

  /// What they owe together to whoever is attacked.
  public List<Union.Row> union() {
    return Union.of(boards());
  }

  private List<Board> boards() {
    if (boards.isEmpty()) boards = Optional.of(made());
    return boards.get();
  }

  private List<Board> made() {
    var first = FirstDay.of(pacts);
    var boards = new ArrayList<Board>();
    for (var text = 0; text < pacts.size(); text++) {
      var others = new ArrayList<>(pacts);
      var pact = others.remove(text);
      boards.add(Board.beside(others, pact, first));
    }
    return boards;
  }
}
