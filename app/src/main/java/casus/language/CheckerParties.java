package casus.language;

import static casus.language.CheckerScope.atStart;
import static casus.language.CheckerScope.list;
import static casus.language.CheckerScope.the;

import casus.diagnostic.Code;
import casus.diagnostic.Span;
import casus.pact.Clause;
import casus.pact.Moment;
import casus.pact.Who;
import casus.pact.decision.AtLeast;
import casus.pact.decision.Rule;
import casus.vocabulary.Actor;
import casus.vocabulary.Actors;
import casus.vocabulary.Spell;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Whoever is named is there: it exists on the day, belongs to the set in which it has a share, and
/// no set that is asked for something is empty.
final class CheckerParties {
  private final CheckerScope scope;
  private final CheckerComplaints complaints;

  CheckerParties(CheckerScope scope, CheckerComplaints complaints) {
    this.scope = scope;
    this.complaints = complaints;
  }

  void check() {
    for (var clause : scope.pact().clauses()) {
      switch (clause) {
        case Clause.Party party -> exists(party);
        case Clause.Body body -> {
          nobody(body, body.members(), "has no members");
          for (var weight : body.weights())
            insider(body, weight.member(), weight.span(), body.members(), "has votes in");
        }
        case Clause.Norm norm -> {
          nobody(norm, norm.bearing().who(), "binds nobody");
          shares(norm);
        }
        case Clause.Power power -> {
          nobody(power, power.holder(), "has no holder");
          if (power.ability() instanceof Clause.Ability.Membership(_, var whose))
            nobody(power, whose, "is about nobody's membership");
        }
        case Clause.Decision decision -> votes(decision, decision.rule());
        case Clause.OpenRole _, Clause.Zone _, Clause.ActDefinition _, Clause.Term _ -> {}
        case Clause.OpenTime _, Clause.Trigger _, Clause.Exemption _, Clause.Voiding _ -> {}
        case Clause.Entry _, Clause.Expiry _, Clause.Stage _, Clause.Remedy _ -> {}
        case Clause.Precedence _, Clause.Rank _, Clause.Verification _ -> {}
      }
    }
  }

  // Existence.

  private void exists(Clause.Party party) {
    var header = scope.pact().header();
    var days =
        party.from().isPresent()
            ? party.from().map(Moment::date).stream()
            : Stream.concat(header.signed().stream(), header.inForce().stream());
    var asked = days.distinct().toList();
    for (var code : party.actors()) {
      var actor = Actors.find(code);
      if (actor.isEmpty()) continue;
      asked.stream()
          .filter(day -> !actor.get().existedOn(day))
          .findFirst()
          .ifPresent(day -> gone(party, actor.get(), day));
    }
  }

  private void gone(Clause.Party party, Actor actor, LocalDate day) {
    complaints.once(
        Code.CAS121,
        party,
        actor.code(),
        Span.NONE,
        "`%s` (%s) is no state on %s.".formatted(actor.code(), actor.name(), day),
        List.of(
            "the register has it " + String.join(" and ", times(actor)),
            "name the state of that day, or say `from …` when it joined"));
  }

  /// A stretch of existence, without end if there is none.
  private record Time(LocalDate from, Optional<LocalDate> until) {
    boolean reaches(Spell spell) {
      return until.filter(end -> end.isBefore(spell.from())).isEmpty();
    }

    Time and(Spell spell) {
      var endless = until.isEmpty() || spell.until().isEmpty();
      var last = until.filter(end -> spell.until().filter(end::isBefore).isEmpty());
      return new Time(from, endless ? Optional.empty() : last.or(spell::until));
    }

    String text() {
      return "from " + from + until.map(last -> " until " + last).orElse(" on");
    }
  }

  /// When an actor existed; the two registers of states differ by days, so that what overlaps is
  /// one.
  private static List<String> times(Actor actor) {
    var times = new ArrayList<Time>();
    for (var spell : actor.spells()) {
      if (!times.isEmpty() && times.getLast().reaches(spell))
        times.add(times.removeLast().and(spell));
      else times.add(new Time(spell.from(), spell.until()));
    }
    return times.stream().map(Time::text).toList();
  }

  // Shares and weights.

  private void shares(Clause.Norm norm) {
    var bearing = norm.bearing();
    if (bearing.mode() != Clause.Bearing.Mode.SHARES) return;
    var named = new LinkedHashSet<String>();
    for (var share : bearing.shares()) {
      insider(norm, share.bearer(), share.span(), bearing.who(), "has a share of");
      if (!named.add(share.bearer())) twice(norm, share);
    }
    var left =
        scope.possible(bearing.who()).stream()
            .flatMap(List::stream)
            .filter(bearer -> !named.contains(bearer))
            .toList();
    if (!left.isEmpty()) without(norm, left);
    var sum = bearing.shares().stream().mapToInt(Clause.Bearing.Share::percent).sum();
    if (sum != 100)
      complaints.at(
          Code.CAS124,
          norm,
          "shares",
          Span.NONE,
          "The shares under %s add up to %d%%, not to 100%%.".formatted(the(norm), sum),
          List.of("give every bearer its part, 100% together"));
  }

  private void twice(Clause.Norm norm, Clause.Bearing.Share share) {
    complaints.once(
        Code.CAS119,
        norm,
        share.bearer(),
        share.span(),
        "`%s` has two shares of %s.".formatted(share.bearer(), the(norm)),
        List.of("give it one share, of both together"));
  }

  private void without(Clause.Norm norm, List<String> bearers) {
    complaints.at(
        Code.CAS128,
        norm,
        "shares",
        Span.NONE,
        "%s binds `%s`, and gives no share to %s."
            .formatted(atStart(norm), norm.bearing().who().text(), list(bearers, "and")),
        List.of(
            "name every bearer with its share: `%s 20%%`".formatted(bearers.getFirst()),
            "or leave it out of those who must: `… except %s`"
                .formatted(String.join(", ", bearers))));
  }

  private void insider(Clause clause, String name, Span span, Who set, String has) {
    var members = scope.possible(set);
    if (members.isEmpty() || members.get().contains(name) || !scope.isParty(name)) return;
    complaints.once(
        Code.CAS123,
        clause,
        name,
        span,
        "`%s` %s %s, but is not among `%s`.".formatted(name, has, the(clause), set.text()),
        List.of("among them are " + list(members.get(), "and")));
  }

  // Empty sets.

  private void nobody(Clause clause, Who who, String problem) {
    if (!isNobody(who)) return;
    complaints.add(
        Code.CAS125,
        clause,
        "%s %s: `%s` stands for nobody.".formatted(atStart(clause), problem, who.text()),
        List.of("name parties, or a role that a party plays"));
  }

  private boolean isNobody(Who who) {
    return scope.members(who).filter(List::isEmpty).isPresent();
  }

  private void votes(Clause.Decision decision, Rule rule) {
    switch (rule) {
      case Rule.Count(var counted, var electorate) -> {
        var voters =
            electorate
                .excluding()
                .<Who>map(excluded -> new Who.Except(electorate.members(), excluded))
                .orElse(electorate.members());
        if (isNobody(voters) || isNobody(electorate.members())) {
          complaints.add(
              Code.CAS126,
              decision,
              "%s has nobody who could vote: `%s` stands for nobody."
                  .formatted(atStart(decision), voters.text()),
              List.of("name parties, a role that a party plays, or a body"));
        } else if (counted instanceof AtLeast(var ayes) && !electorate.weighted()) {
          scope
              .members(electorate.members())
              .map(LinkedHashSet::new)
              .filter(members -> members.size() < ayes)
              .ifPresent(members -> tooMany(decision, ayes, electorate.members(), members.size()));
        }
        quorum(decision, electorate);
      }
      case Rule.AllOf(var parts) -> parts.forEach(part -> votes(decision, part));
      case Rule.AnyOf(var parts) -> parts.forEach(part -> votes(decision, part));
      case Rule.Unless(var rejection) -> votes(decision, rejection);
    }
  }

  private void quorum(Clause.Decision decision, Rule.Electorate electorate) {
    var count = electorate.quorum().filter(quorum -> quorum.denominator() == 0);
    var members = scope.members(electorate.members());
    if (count.isEmpty() || members.isEmpty() || members.get().isEmpty()) return;
    if (count.get().numerator() > members.get().size())
      tooMany(decision, count.get().numerator(), electorate.members(), members.get().size());
  }

  private void tooMany(Clause.Decision decision, int asked, Who voters, int there) {
    complaints.add(
        Code.CAS127,
        decision,
        "%s asks for %d of `%s`, who are only %d."
            .formatted(atStart(decision), asked, voters.text(), there),
        List.of("ask for at most " + there));
  }
}
