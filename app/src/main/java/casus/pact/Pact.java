package casus.pact;

import casus.diagnostic.Span;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A guarantee, or any other text that is meant to bind: its parties, its words and its clauses, in
/// the order of the text. `amends` names the pact that an amendment was made of; whatever concerns
/// that one concerns it too.
public record Pact(
    String name,
    Optional<String> amends,
    String title,
    Header header,
    Conventions conventions,
    List<Clause> clauses,
    List<Omission> omissions,
    List<Expectation> expectations,
    Span span) {
  public Pact {
    clauses = List.copyOf(clauses);
    omissions = List.copyOf(omissions);
    expectations = List.copyOf(expectations);
  }

  /// The same pact with other clauses, and nothing said of what is missing or expected.
  public Pact with(List<? extends Clause> others) {
    return new Pact(
        name, amends, title, header, conventions, List.copyOf(others), List.of(), List.of(), span);
  }

  /// The same pact with other expectations.
  public Pact expecting(List<Expectation> others) {
    return new Pact(name, amends, title, header, conventions, clauses, omissions, others, span);
  }

  /// The pact as it stood at an instant: parties bound by then and still, versions of clauses that
  /// had begun and had not ended.
  public Pact at(Instant instant) {
    var standing = clauses.stream().filter(clause -> standsAt(clause, instant)).toList();
    return new Pact(
        name, amends, title, header, conventions, standing, omissions, expectations, span);
  }

  private static boolean standsAt(Clause clause, Instant instant) {
    var notes = clause.label().notes();
    var party =
        clause instanceof Clause.Party bound ? Optional.of(bound) : Optional.<Clause.Party>empty();
    return lasts(notes.from(), notes.until(), instant)
        && lasts(party.flatMap(Clause.Party::from), party.flatMap(Clause.Party::until), instant);
  }

  private static boolean lasts(Optional<Moment> from, Optional<Moment> until, Instant instant) {
    return from.stream().noneMatch(first -> first.first(ZoneOffset.UTC).isAfter(instant))
        && until.stream().noneMatch(last -> last.last(ZoneOffset.UTC).isBefore(instant));
  }

  /// The clauses of one kind, in the order of the text.
  public <C extends Clause> List<C> all(Class<C> kind) {
    var found = new ArrayList<C>();
    for (var clause : clauses) if (kind.isInstance(clause)) found.add(kind.cast(clause));
    return List.copyOf(found);
  }

  /// The clause of a kind and a name. Names are unique among the clauses of one kind in force at
  /// one time.
  public <C extends Clause> Optional<C> find(Class<C> kind, String name) {
    for (var clause : clauses)
      if (kind.isInstance(clause) && clause.label().name().equals(name))
        return Optional.of(kind.cast(clause));
    return Optional.empty();
  }

  /// Every party, in the order of the text.
  public List<String> parties() {
    return all(Clause.Party.class).stream()
        .flatMap(party -> party.actors().stream())
        .distinct()
        .toList();
  }

  /// Every role that a party plays, in the order of the text.
  public List<String> roles() {
    return all(Clause.Party.class).stream()
        .flatMap(party -> party.roles().stream())
        .distinct()
        .toList();
  }

  /// The parties that a name stands for: a role, a party itself, or a body's members; none for
  /// other names.
  public List<String> members(String name) {
    var inRole =
        all(Clause.Party.class).stream()
            .filter(party -> party.roles().contains(name))
            .flatMap(party -> party.actors().stream());
    var itself = parties().stream().filter(name::equals);
    var inBody =
        find(Clause.Body.class, name).stream().flatMap(body -> members(body.members()).stream());
    return Stream.of(inRole, itself, inBody).flatMap(found -> found).distinct().toList();
  }

  /// The parties that an expression stands for whatever happens; words like `victim`, which depend
  /// on the case, stand for nobody here.
  public List<String> members(Who who) {
    return switch (who) {
      case Who.Named(var name, var span) -> members(name);
      case Who.Relative(var relation, var span) ->
          relation == Who.Relation.ANYONE || relation == Who.Relation.PARTY ? parties() : List.of();
      case Who.Union(var parts) ->
          parts.stream().flatMap(part -> members(part).stream()).distinct().toList();
      case Who.Except(var base, var excluded) ->
          members(base).stream().filter(party -> !members(excluded).contains(party)).toList();
    };
  }
}
