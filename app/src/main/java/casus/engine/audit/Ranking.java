package casus.engine.audit;

import casus.pact.Clause;
import casus.pact.Label;
import casus.pact.Pact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Which of two texts goes first where both cannot be kept: the one that a text names, then the one
/// that goes before every other, then the later one between the same parties (Vienna Convention on
/// the Law of Treaties, Art 30). Where none of these tells, nothing does.
///
/// @param first which of the texts goes first, by number
/// @param second which goes behind
/// @param ground what makes it so
/// @param by the clause that says so, and in which text it stands; empty for dates
public record Ranking(int first, int second, Ground ground, Optional<Said> by) {
  /// A clause, and in which of the texts it stands.
  public record Said(int text, Label label) {}

  /// What makes a text go first.
  public enum Ground {
    /// A text says so of the other by name.
    STATED("stated"),
    /// It goes before every other, or the other behind every other.
    SUPERIOR("superior"),
    /// It is the later one, and all parties to the other are parties to it.
    LATER("later");

    private final String text;

    Ground(String text) {
      this.text = text;
    }

    /// As programs read it.
    public String text() {
      return text;
    }
  }

  /// Which of two texts goes first; empty if nothing tells.
  static Optional<Ranking> of(List<Pact> pacts, int one, int other) {
    return said(pacts, one, other, Ground.STATED)
        .or(() -> said(pacts, one, other, Ground.SUPERIOR))
        .or(() -> later(pacts, one, other).or(() -> later(pacts, other, one)));
  }

  /// What the texts say, if they do not contradict each other.
  private static Optional<Ranking> said(List<Pact> pacts, int one, int other, Ground ground) {
    var found = new ArrayList<Ranking>();
    found.addAll(said(pacts, ground, one, other));
    found.addAll(said(pacts, ground, other, one));
    return found.stream().map(Ranking::first).distinct().count() == 1
        ? Optional.of(found.getFirst())
        : Optional.empty();
  }

  private static List<Ranking> said(List<Pact> pacts, Ground ground, int by, int of) {
    var names = names(pacts.get(of));
    return pacts.get(by).all(Clause.Rank.class).stream()
        .filter(rank ->
            ground == Ground.SUPERIOR
                ? rank.pacts().isEmpty()
                : rank.pacts().stream().anyMatch(names::contains))
        .map(rank ->
            switch (rank.order()) {
              case PREVAILS -> new Ranking(by, of, ground, Optional.of(new Said(by, rank.label())));
              case YIELDS -> new Ranking(of, by, ground, Optional.of(new Said(by, rank.label())));
            })
        .toList();
  }

  /// The names that a pact answers to: its own, and those of the texts that it amends.
  static Set<String> names(Pact pact) {
    var names = new LinkedHashSet<>(List.of(pact.name()));
    pact.amends().ifPresent(names::add);
    for (var clause : pact.clauses()) clause.label().notes().writtenBy().ifPresent(names::add);
    return names;
  }

  private static Optional<Ranking> later(List<Pact> pacts, int late, int early) {
    var after = date(pacts.get(late));
    var before = date(pacts.get(early));
    return after.isPresent()
            && before.isPresent()
            && after.get().isAfter(before.get())
            && pacts.get(late).parties().containsAll(pacts.get(early).parties())
        ? Optional.of(new Ranking(late, early, Ground.LATER, Optional.empty()))
        : Optional.empty();
  }

  /// When a text was made: its signature, or else its entry into force.
  private static Optional<LocalDate> date(Pact pact) {
    return pact.header().signed().or(pact.header()::inForce);
  }
}
