package casus.language;

import casus.diagnostic.Code;
import casus.pact.Expectation;
import casus.pact.Who;
import casus.vocabulary.Actor;
import casus.vocabulary.Actors;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Whether there is a deed to try where a text says what it expects of deeds: somebody does it, to
/// somebody else. Bodies stand for themselves or for their members; of them nothing is said.
final class CheckerExpectations {
  private final CheckerScope scope;
  private final CheckerComplaints complaints;
  private final Set<String> known = new LinkedHashSet<>();

  CheckerExpectations(CheckerScope scope, CheckerComplaints complaints) {
    this.scope = scope;
    this.complaints = complaints;
    known.addAll(scope.pact().parties());
    for (var clause : scope.pact().clauses())
      for (var mention : CheckerMentions.of(clause))
        if (mention instanceof CheckerMention.Actor actor) known.add(actor.name());
  }

  void check() {
    for (var expectation : scope.pact().expectations())
      if (expectation instanceof Expectation.Covers covers && !speaksOfBodies(covers))
        check(covers);
  }

  private boolean speaksOfBodies(Expectation.Covers covers) {
    return CheckerMentions.of(covers).stream()
        .anyMatch(
            mention -> mention instanceof CheckerMention.Actor actor && scope.isBody(actor.name()));
  }

  private void check(Expectation.Covers covers) {
    for (var who : List.of(covers.by(), covers.on()))
      if (who.flatMap(this::members).filter(List::isEmpty).isPresent()) {
        nobody(covers, who.orElseThrow());
        return;
      }
    if (covers.by().isEmpty() || covers.on().isEmpty()) return;
    var by = covers.by().get();
    var on = covers.on().get();
    var attackers = members(by);
    var victims = members(on);
    if (attackers.isEmpty() || victims.isEmpty()) return;
    var all = new LinkedHashSet<>(attackers.get());
    all.addAll(victims.get());
    if (all.size() == 1) toThemselves(covers, by, on);
    else if (all.stream().allMatch(this::isUnknownState)) strangers(covers, by, on);
  }

  /// Outsiders, too, where they are called by their names.
  private Optional<List<String>> members(Who who) {
    return scope
        .members(who)
        .or(() ->
            who instanceof Who.Named(var name, _) && !scope.isRole(name)
                ? Optional.of(List.of(name))
                : Optional.empty());
  }

  /// All states that no clause speaks of are one to a pact.
  private boolean isUnknownState(String name) {
    return !known.contains(name)
        && Actors.find(name).filter(actor -> actor.kind() == Actor.Kind.STATE).isPresent();
  }

  private void nobody(Expectation.Covers covers, Who who) {
    complain(
        covers,
        who,
        "`%s` stands for nobody".formatted(who.text()),
        "name parties, or a role that a party plays");
  }

  private void toThemselves(Expectation.Covers covers, Who by, Who on) {
    complain(
        covers,
        by,
        "nobody attacks themselves, and `by %s on %s` leaves nobody else"
            .formatted(by.text(), on.text()),
        "name another attacker, or leave out `by " + by.text() + "`");
  }

  private void strangers(Expectation.Covers covers, Who by, Who on) {
    complain(
        covers,
        by,
        "no clause speaks of `%s` or `%s`, so that the pact cannot tell one from the other"
            .formatted(by.text(), on.text()),
        "leave out `by " + by.text() + "`: the parties are tried then");
  }

  private void complain(Expectation.Covers covers, Who who, String why, String help) {
    complaints.main(
        Code.CAS129,
        who.text(),
        covers.span(),
        "There is no deed to try: " + why + ".",
        List.of(help));
  }
}
