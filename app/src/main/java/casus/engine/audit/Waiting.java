package casus.engine.audit;

import casus.engine.Wording;
import casus.pact.Clause;
import casus.pact.Expectation;
import casus.pact.Pact;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/// Which steps of a sequence wait for themselves: directly, or through clauses that wait for each
/// other. A stage waits for all that it requires, and for a deed that somebody owes only once
/// something else has happened; a clause `upon` several events waits for the first of them. Follows
/// from the text: no play is needed.
final class Waiting {
  private final Pact pact;
  private final Links links;

  private Waiting(Pact pact) {
    this.pact = pact;
    links = new Links(pact);
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
    var text = Expected.text(expected);
    return Optional.of(
        new Failure(
            "`" + text + "` does not hold: " + reason,
            List.of(),
            new Witness.Text(expected.span(), text)));
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
    return Words.quote(clause.label().name());
  }

  /// The shortest way from a stage back to itself among clauses none of which can come first.
  private Optional<List<Clause>> circle(Clause.Stage stage) {
    var stuck = stuck();
    if (!stuck.contains(stage)) return Optional.empty();
    var paths = new ArrayList<List<Clause>>();
    paths.add(List.of(stage));
    var seen = new LinkedHashSet<Clause>();
    for (var at = 0; at < paths.size(); at++) {
      var path = paths.get(at);
      for (var before : groups(path.getLast()).stream().flatMap(List::stream).toList()) {
        if (before.equals(stage)) return Optional.of(path);
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
    if (clause instanceof Clause.Stage stage)
      for (var requirement : stage.requires())
        switch (requirement) {
          case Clause.Requirement.Reached(var name, var span) -> groups.add(links.named(name));
          case Clause.Requirement.Done(var pattern) -> owed(pattern).ifPresent(groups::add);
        }
    return groups;
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
