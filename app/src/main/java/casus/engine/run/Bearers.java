package casus.engine.run;

import casus.engine.run.Play.Life;
import casus.machine.Input;
import casus.pact.Clause;
import casus.pact.Pact;
import casus.pact.Who;
import casus.pact.decision.Rule;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Who stands behind an expression for actors, in a matter: what `each ally except victim` comes to
/// when the victim is known.
record Bearers(Pact pact, Optional<String> victim, Optional<String> attacker) {
  /// Whoever bears the norm of a life when it begins, as far as bound then.
  static List<String> of(Play play, Life life, Clause.Norm norm) {
    var program = play.program();
    if (life.actor >= 0) return List.of(program.actor(life.actor));
    var bearers = new Bearers(program.pact(), victim(play, life), attacker(play, life));
    return bearers.members(norm.bearing().who()).stream()
        .filter(actor -> play.bound(program.actorNumber(actor), life.moves.getFirst()))
        .toList();
  }

  /// Whoever may vote on the decision of a life, as far as bound when it opens.
  static List<String> voters(Play play, Life life, Rule rule) {
    var program = play.program();
    var bearers = new Bearers(program.pact(), victim(play, life), attacker(play, life));
    return bearers.voters(rule).stream()
        .distinct()
        .filter(actor -> play.bound(program.actorNumber(actor), life.moves.getFirst()))
        .toList();
  }

  private List<String> voters(Rule rule) {
    return switch (rule) {
      case Rule.Count(var counted, var electorate) -> {
        var out = electorate.excluding().map(this::members).orElse(List.of());
        yield members(electorate.members()).stream()
            .flatMap(actor -> seats(actor).stream())
            .filter(actor -> !out.contains(actor))
            .toList();
      }
      case Rule.AllOf(var parts) -> parts.stream().flatMap(part -> voters(part).stream()).toList();
      case Rule.AnyOf(var parts) -> parts.stream().flatMap(part -> voters(part).stream()).toList();
      case Rule.Unless(var rejection) -> voters(rejection);
    };
  }

  /// A body votes by its members.
  private List<String> seats(String actor) {
    return pact.find(Clause.Body.class, actor).isPresent() ? pact.members(actor) : List.of(actor);
  }

  private static Optional<String> victim(Play play, Life life) {
    return name(play, play.victim(life));
  }

  private static Optional<String> attacker(Play play, Life life) {
    return life.matter == Play.NO_MATTER
        ? Optional.empty()
        : name(play, play.matters().get(life.matter).attacker);
  }

  private static Optional<String> name(Play play, int actor) {
    return actor == Input.UNSAID ? Optional.empty() : Optional.of(play.program().actor(actor));
  }

  List<String> members(Who who) {
    return switch (who) {
      case Who.Named(var name, var span) ->
          pact.find(Clause.Body.class, name).isPresent() ? List.of(name) : pact.members(name);
      case Who.Relative(var relation, var span) -> relative(relation);
      case Who.Union(var parts) ->
          parts.stream().flatMap(part -> members(part).stream()).distinct().toList();
      case Who.Except(var base, var excluded) -> {
        var out = members(excluded);
        yield members(base).stream().filter(actor -> !out.contains(actor)).toList();
      }
    };
  }

  private List<String> relative(Who.Relation relation) {
    return switch (relation) {
      case VICTIM -> victim.stream().toList();
      case ATTACKER -> attacker.stream().toList();
      case PARTY_TO_THE_ATTACK -> Stream.concat(victim.stream(), attacker.stream()).toList();
      case ANYONE, PARTY -> pact.parties();
      case HOLDER, BEARER, CULPRIT, THIRD_STATE, UNKNOWN, NOBODY -> List.of();
    };
  }
}
