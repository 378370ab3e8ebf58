package casus.language;

import static casus.language.CheckerScope.the;

import casus.diagnostic.Code;
import casus.diagnostic.Span;
import casus.pact.Clause;
import casus.vocabulary.ActTypes;
import casus.vocabulary.Actors;
import casus.vocabulary.DutyTypes;
import casus.vocabulary.Places;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// No name means two things at one time.
final class CheckerHomonyms {
  private static final List<String> RENAME = List.of("give one of them another name");

  private final CheckerScope scope;
  private final CheckerComplaints complaints;

  CheckerHomonyms(CheckerScope scope, CheckerComplaints complaints) {
    this.scope = scope;
    this.complaints = complaints;
  }

  void check() {
    var before = new LinkedHashMap<String, List<Clause>>();
    var parties = new LinkedHashMap<String, List<Clause.Party>>();
    for (var clause : scope.pact().clauses()) {
      if (clause instanceof Clause.Party party) {
        twice(party, parties);
        for (var actor : party.actors())
          parties.computeIfAbsent(actor, code -> new ArrayList<>()).add(party);
      } else if (!(clause instanceof Clause.OpenRole)) {
        var earlier = before.computeIfAbsent(clause.label().name(), name -> new ArrayList<>());
        named(clause, earlier);
        earlier.add(clause);
      }
    }
  }

  private void named(Clause clause, List<Clause> before) {
    var name = clause.label().name();
    for (var other : before) {
      if (!CheckerScope.overlap(clause, other)) continue;
      if (clause.getClass() == other.getClass()) {
        complaints.add(
            Code.CAS116,
            clause,
            "There is already %s, in force at the same time.".formatted(theOther(other)),
            List.of(
                "give one of them another name",
                "or say when each version is in force: `in force until …`, `in force from …`"));
        return;
      }
      if (referable(clause) && referable(other)) {
        complaints.add(
            Code.CAS117,
            clause,
            "`%s` is already %s: nobody could tell which of the two another clause means."
                .formatted(name, CheckerScope.kind(other).one()),
            RENAME);
        return;
      }
    }
    taken(clause)
        .ifPresent(taken ->
            complaints.add(
                Code.CAS117,
                clause,
                "`%s` is already %s.".formatted(name, taken),
                List.of("give %s another name".formatted(the(clause)))));
  }

  private static String theOther(Clause other) {
    return CheckerScope.kind(other).one() + " `" + other.label().name() + "`";
  }

  /// Whether events, conditions and chronicles name such clauses.
  private static boolean referable(Clause clause) {
    return clause instanceof Clause.Term || !CheckerStates.of(clause).isEmpty();
  }

  /// What else, in the vocabulary or in this pact, has the name of a clause that gives a name a
  /// meaning.
  private Optional<String> taken(Clause clause) {
    var name = clause.label().name();
    return switch (clause) {
      case Clause.Body _ -> {
        if (scope.isRole(name)) yield Optional.of("a role");
        yield scope.isParty(name) ? Optional.of("a party") : Optional.empty();
      }
      case Clause.Zone _ -> Places.find(name).map(region -> "a region: " + region.title());
      case Clause.ActDefinition _ -> deed(name);
      case Clause.Term _ -> {
        if (scope.has(name, BlockKind.ACT)) yield Optional.of("an act of this pact");
        yield deed(name);
      }
      case Clause.Party _, Clause.OpenRole _, Clause.OpenTime _ -> Optional.empty();
      case Clause.Trigger _, Clause.Power _, Clause.Decision _, Clause.Norm _ -> Optional.empty();
      case Clause.Exemption _, Clause.Voiding _, Clause.Entry _ -> Optional.empty();
      case Clause.Expiry _, Clause.Stage _, Clause.Remedy _ -> Optional.empty();
      case Clause.Precedence _, Clause.Rank _, Clause.Verification _ -> Optional.empty();
    };
  }

  private static Optional<String> deed(String name) {
    if (ActTypes.find(name).isPresent()) return Optional.of("an act of the vocabulary");
    if (ActTypes.findGroup(name).isPresent())
      return Optional.of("a group of acts of the vocabulary");
    if (DutyTypes.find(name).isPresent()) return Optional.of("a duty type of the vocabulary");
    return Optional.empty();
  }

  private void twice(Clause.Party party, Map<String, List<Clause.Party>> before) {
    for (var role : party.roles()) {
      if (Actors.find(role).isPresent() || scope.isParty(role))
        complaints.once(
            Code.CAS117,
            party,
            role,
            Span.NONE,
            "`" + role + "` is the code of an actor and cannot be a role too.",
            List.of("give the role a word of its own, such as `guarantor`"));
    }
    for (var actor : party.actors()) {
      if (party.actors().indexOf(actor) != party.actors().lastIndexOf(actor)) {
        complaints.once(
            Code.CAS119,
            party,
            actor,
            Span.NONE,
            "`" + actor + "` stands twice in one list of parties.",
            List.of("leave one of them out"));
        continue;
      }
      for (var earlier : before.getOrDefault(actor, List.of())) {
        var shared = earlier.roles().stream().filter(party.roles()::contains).findFirst();
        if (shared.isPresent() && CheckerScope.overlap(party, earlier))
          complaints.once(
              Code.CAS119,
              party,
              actor,
              Span.NONE,
              "`%s` is named as %s twice for the same time.".formatted(actor, shared.get()),
              List.of("leave one of them out", "or set them apart with `from …` and `until …`"));
      }
    }
  }
}
