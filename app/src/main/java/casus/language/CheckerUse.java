package casus.language;

import static casus.language.CheckerScope.the;

import casus.diagnostic.Code;
import casus.diagnostic.Span;
import casus.pact.Clause;
import casus.pact.Who;
import casus.vocabulary.Actors;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What the pact introduces, something in it speaks of: roles, bodies, areas, acts and words that
/// nothing speaks of are left over, or were meant where another name stands.
final class CheckerUse {
  private final CheckerScope scope;
  private final CheckerComplaints complaints;
  private final Set<String> actors = new LinkedHashSet<>();
  private final Set<String> places = new LinkedHashSet<>();
  private final Set<String> deeds = new LinkedHashSet<>();
  private final Set<String> times = new LinkedHashSet<>();
  private boolean everybody;

  CheckerUse(CheckerScope scope, CheckerComplaints complaints) {
    this.scope = scope;
    this.complaints = complaints;
    for (var clause : scope.pact().clauses())
      CheckerMentions.of(clause).forEach(mention -> hear(mention, clause.label().name()));
    for (var expectation : scope.pact().expectations())
      CheckerMentions.of(expectation).forEach(mention -> hear(mention, ""));
  }

  /// Nobody is introduced by speaking of themselves.
  private void hear(CheckerMention mention, String speaker) {
    switch (mention) {
      case CheckerMention.Actor actor -> add(actors, actor.name(), speaker);
      case CheckerMention.Place(var name, _) -> add(places, name, speaker);
      case CheckerMention.Deed(var name, _) -> add(deeds, name, speaker);
      case CheckerMention.Performance(var name) -> add(deeds, name, speaker);
      case CheckerMention.TimeWord(var name, _) -> add(times, name, speaker);
      case CheckerMention.Relative(var relation, _) -> everybody |= relation == Who.Relation.PARTY;
      case CheckerMention.Ref _, CheckerMention.Line _, CheckerMention.Length _ -> {}
      case CheckerMention.Test _, CheckerMention.Level _ -> {}
    }
  }

  private static void add(Set<String> names, String name, String speaker) {
    if (!name.equals(speaker)) names.add(name);
  }

  void check() {
    for (var clause : scope.pact().clauses()) {
      switch (clause) {
        case Clause.Party party -> party.roles().forEach(role -> role(party, role));
        case Clause.OpenRole open -> role(open, open.role());
        // A body that the register knows acts in chronicles under its code: it may close a case.
        case Clause.Body body when Actors.find(body.label().name()).isPresent() -> {}
        case Clause.Body _ -> used(clause, actors);
        case Clause.Zone _ -> used(clause, places);
        case Clause.ActDefinition _, Clause.Term _ -> used(clause, deeds);
        case Clause.OpenTime _ -> used(clause, times);
        case Clause.Trigger _, Clause.Power _, Clause.Decision _, Clause.Norm _ -> {}
        case Clause.Exemption _, Clause.Voiding _, Clause.Entry _, Clause.Expiry _ -> {}
        case Clause.Stage _,
            Clause.Remedy _,
            Clause.Precedence _,
            Clause.Rank _,
            Clause.Verification _ -> {}
      }
    }
  }

  private void used(Clause clause, Set<String> names) {
    var name = clause.label().name();
    if (names.contains(name)) return;
    complaints.once(
        Code.CAS182,
        clause,
        name,
        Span.NONE,
        "Nothing in this pact speaks of %s.".formatted(the(clause)),
        List.of("write its name where it is meant", "or leave it out"));
  }

  /// A role may also say no more than what a party is that clauses call by its own name.
  private void role(Clause clause, String role) {
    if (everybody || actors.contains(role) || isNamed(role)) return;
    complaints.once(
        Code.CAS182,
        clause,
        role,
        Span.NONE,
        "Nothing in this pact speaks of the role `%s`, or of a party that plays it."
            .formatted(role),
        List.of("say what the role has to do: `each " + role + " must …`", "or leave it out"));
  }

  private boolean isNamed(String role) {
    return scope.members(new Who.Named(role, Span.NONE)).stream()
        .flatMap(List::stream)
        .anyMatch(actors::contains);
  }
}
