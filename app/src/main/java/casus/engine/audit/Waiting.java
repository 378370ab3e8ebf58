package casus.engine.audit;

import casus.engine.Wording;
import casus.pact.Clause;
import casus.pact.Expectation;
import casus.pact.Limit;
import casus.pact.Pact;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/// Which clauses wait for themselves: directly, or through clauses that wait for each other. A
/// stage waits for all that it requires, and for a deed that somebody owes only once something else
/// has happened; a clause `upon` several events waits for the first of them; where a condition
/// brings the pact into force, what needs the pact in force waits for it. Follows from the text: no
/// play is needed.
public final class Waiting {
  private final Pact pact;
  private final Links links;
  private final List<Clause> entries;

  private Waiting(Pact pact) {
    this.pact = pact;
    links = new Links(pact);
    var all = pact.all(Clause.Entry.class);
    var dated =
        pact.header().inForce().isPresent()
            || all.stream().anyMatch(entry -> entry.on().isPresent());
    entries = dated ? List.of() : List.copyOf(all);
  }

  /// Clauses each of which waits for the next, and the last for the first; and whatever else waits
  /// for them. `hard` if no deed can break it: else one of them waits for a deed that could be done
  /// before it is owed.
  public record Circle(List<Clause> clauses, List<Clause> behind, boolean hard) {
    public Circle {
      clauses = List.copyOf(clauses);
      behind = List.copyOf(behind);
    }

    /// Each with the one for which it waits.
    public String text() {
      return Wording.list(says(clauses));
    }
  }

  /// The circles of a text, the shortest through each clause, in the order of the text.
  public static List<Circle> circles(Pact pact) {
    var waiting = new Waiting(pact);
    var stuck = waiting.stuck();
    var told = new LinkedHashSet<Clause>();
    var found = new ArrayList<Circle>();
    for (var clause : stuck) {
      if (told.contains(clause)) continue;
      var circle = waiting.circle(clause);
      if (circle.isEmpty()) continue;
      told.addAll(waiting.together(clause, stuck));
      found.add(waiting.circle(circle.get(), stuck));
    }
    return found;
  }

  private Circle circle(List<Clause> clauses, List<Clause> stuck) {
    var same = together(clauses.getFirst(), stuck);
    var behind =
        stuck.stream()
            .filter(other -> !same.contains(other) && reaches(other, clauses.getFirst(), stuck))
            .toList();
    var hard = true;
    for (var at = 0; at < clauses.size(); at++)
      hard &=
          !(clauses.get(at) instanceof Clause.Stage
              && clauses.get((at + 1) % clauses.size()) instanceof Clause.Norm);
    return new Circle(clauses, behind, hard);
  }

  /// All that a clause waits for and that waits for it.
  private List<Clause> together(Clause clause, List<Clause> stuck) {
    return stuck.stream()
        .filter(other -> reaches(clause, other, stuck) && reaches(other, clause, stuck))
        .toList();
  }

  private boolean reaches(Clause from, Clause to, List<Clause> among) {
    var seen = new LinkedHashSet<Clause>();
    var queue = new ArrayList<>(List.of(from));
    for (var at = 0; at < queue.size(); at++)
      for (var before : groups(queue.get(at)).stream().flatMap(List::stream).toList()) {
        if (before.equals(to)) return true;
        if (among.contains(before) && seen.add(before)) queue.add(before);
      }
    return false;
  }

  /// Why an expectation does not hold; empty if it does.
  static Optional<Failure> check(Pact pact, Expectation.Waits expected) {
    var waiting = new Waiting(pact);
    var circles =
        pact.all(Clause.Stage.class).stream()
            .filter(stage -> expected.stage().map(stage.label().name()::equals).orElse(true))
            .map(waiting::circle)
            .flatMap(Optional::stream)
            .toList();
    if (circles.isEmpty() != expected.waits()) return Optional.empty();
    var reason =
        circles.isEmpty()
            ? "nothing that it waits for waits for it"
            : Wording.list(says(circles.getFirst()));
    return Optional.of(Failure.of(expected, reason, List.of()));
  }

  private static List<String> says(List<Clause> circle) {
    var says = new ArrayList<String>();
    for (var at = 0; at < circle.size(); at++) {
      var next = circle.get((at + 1) % circle.size());
      says.add(name(circle.get(at)) + " waits for " + name(next));
    }
    return says;
  }

  private static String name(Clause clause) {
    return clause instanceof Clause.Entry
        ? "the entry into force"
        : Words.quote(clause.label().name());
  }

  /// The shortest way from a clause back to itself among clauses none of which can come first.
  private Optional<List<Clause>> circle(Clause first) {
    var stuck = stuck();
    if (!stuck.contains(first)) return Optional.empty();
    var paths = new ArrayList<List<Clause>>();
    paths.add(List.of(first));
    var seen = new LinkedHashSet<Clause>();
    for (var at = 0; at < paths.size(); at++) {
      var path = paths.get(at);
      for (var before : groups(path.getLast()).stream().flatMap(List::stream).toList()) {
        if (before.equals(first)) return Optional.of(path);
        if (!stuck.contains(before) || !seen.add(before)) continue;
        var longer = new ArrayList<>(path);
        longer.add(before);
        paths.add(longer);
      }
    }
    return Optional.empty();
  }

  /// The clauses that can never come about because each waits for another of them.
  private List<Clause> stuck() {
    var free = new LinkedHashSet<Clause>();
    for (var grown = -1; grown != free.size(); ) {
      grown = free.size();
      for (var clause : pact.clauses())
        if (groups(clause).stream().allMatch(any -> any.stream().anyMatch(free::contains)))
          free.add(clause);
    }
    return pact.clauses().stream().filter(clause -> !free.contains(clause)).toList();
  }

  /// What a clause waits for: one of each group.
  private List<List<Clause>> groups(Clause clause) {
    var groups = new ArrayList<List<Clause>>();
    var calls = new LinkedHashSet<Clause>();
    for (var ref : Links.upon(clause)) calls.addAll(links.named(ref.clause()));
    if (!calls.isEmpty()) groups.add(List.copyOf(calls));
    Links.required(clause).forEach(ref -> groups.add(links.named(ref.clause())));
    if (!entries.isEmpty() && needsEntry(clause)) groups.add(entries);
    if (clause instanceof Clause.Stage stage)
      for (var requirement : stage.requires())
        switch (requirement) {
          case Clause.Requirement.Reached(var name, var span) -> groups.add(links.named(name));
          case Clause.Requirement.Done(var pattern) -> owed(pattern).ifPresent(groups::add);
        }
    return groups;
  }

  /// Whether a clause does nothing before the pact is in force. A first step with a time limit
  /// counts it from the signature, or else from there.
  private boolean needsEntry(Clause clause) {
    return switch (clause) {
      case Clause.Trigger _, Clause.Power _, Clause.Decision _, Clause.Norm _ -> true;
      case Clause.Stage stage ->
          pact.header().signed().isEmpty()
              && !(stage.limit() instanceof Limit.None)
              && stage.requires().stream().noneMatch(Clause.Requirement.Reached.class::isInstance);
      case Clause.Remedy _, Clause.Voiding _, Clause.Entry _, Clause.Expiry _ -> false;
      case Clause.Party _, Clause.OpenRole _, Clause.Body _, Clause.Zone _ -> false;
      case Clause.ActDefinition _, Clause.Term _, Clause.OpenTime _, Clause.Exemption _ -> false;
      case Clause.Precedence _, Clause.Rank _, Clause.Verification _ -> false;
    };
  }

  /// The duties by which a deed is owed, where it is owed at all.
  private Optional<List<Clause>> owed(casus.pact.Pattern pattern) {
    var acts = links.acts(List.of(pattern));
    var owing =
        pact.all(Clause.Norm.class).stream()
            .filter(norm ->
                norm.content()
                        instanceof Clause.Content.Perform(var all, var performances, var quantity)
                    && performances.stream().anyMatch(acts::contains)
                    && pattern
                        .by()
                        .map(pact::members)
                        .map(doers -> doers.isEmpty() || overlap(doers, norm))
                        .orElse(true))
            .map(Clause.class::cast)
            .toList();
    return owing.isEmpty() ? Optional.empty() : Optional.of(owing);
  }

  private boolean overlap(List<String> doers, Clause.Norm norm) {
    return pact.members(norm.bearing().who()).stream().anyMatch(doers::contains);
  }
}
