package casus.engine.run;

import casus.engine.Wording;
import casus.engine.run.Explanation.Step;
import casus.engine.run.Explanation.Strand;
import casus.machine.Machine;
import casus.machine.Program;
import casus.pact.Clause;
import casus.pact.Who;
import casus.pact.decision.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Tells of a party, a role or a body: since when it is bound, what the text lays upon it, and what
/// came of that.
final class AboutPeople {
  private final Plays plays;
  private final Program program;
  private final Telling telling;

  AboutPeople(Plays plays) {
    this.plays = plays;
    program = plays.plays().getFirst().program();
    telling = new Telling(plays);
  }

  // Parties.

  List<Strand> party(String code) {
    var strands = new ArrayList<Strand>();
    var bonds =
        Why.of(
            plays,
            (play, life) ->
                life.machine == Machine.MEMBERSHIP
                    && play.program().actor(life.actor).equals(code));
    strands.addAll(bonds.isEmpty() ? never(code) : bonds);
    strands.addAll(Alike.of(capital(Wording.named(code)) + " under the pact:", standing(code)));
    return strands;
  }

  private List<Strand> never(String code) {
    return Alike.of(
        plays,
        _ -> List.of(),
        variant -> {
          var play = plays.plays().get(variant);
          var steps = new ArrayList<Step>();
          for (var why :
              new Validity(plays, play).unbound(List.of(code), program.clock().tick(plays.end())))
            steps.add(new Step(0, why));
          if (play.entered().isEmpty()) {
            steps.add(new Step(0, "the pact was not in force"));
            steps.addAll(new AboutBonds(plays).entry(variant, 1));
          }
          return new Alike.Told(capital(Wording.named(code)) + " was never bound.", steps);
        });
  }

  private List<Step> standing(String code) {
    var steps = new ArrayList<Step>();
    for (var party : plays.pact().all(Clause.Party.class))
      if (party.actors().contains(code)) steps.add(new Step(0, telling.phrases().sentence(party)));
    var run = Summary.of(plays);
    for (var line : run.norms())
      if (line.bearers().contains(code))
        steps.add(
            new Step(
                0,
                "%s: must %s; %s%s%s"
                    .formatted(
                        title(line.clause(), line.cite()),
                        line.must(),
                        line.state().text(),
                        line.ended().map(at -> " " + at.when()).orElse(""),
                        under(line.under()))));
    for (var line : run.powers())
      if (line.holder().equals(code))
        steps.add(
            new Step(
                0,
                "%s: %s%s"
                    .formatted(
                        title(line.clause(), line.cite()),
                        line.used().isEmpty()
                            ? "not used"
                            : "used "
                                + Wording.list(line.used().stream().map(Interval::text).toList()),
                        under(line.under()))));
    for (var line : run.decisions())
      for (var vote : line.votes())
        if (vote.voter().equals(code))
          steps.add(
              new Step(
                  0,
                  "%s: %s%s"
                      .formatted(
                          title(line.clause(), line.cite()),
                          "its vote: " + vote.text(),
                          under(line.under()))));
    return steps;
  }

  private static String title(String clause, String cite) {
    return clause.equals(cite) ? clause : clause + " (" + cite + ")";
  }

  private static String under(Under under) {
    return under.always() ? "" : "; " + under.text();
  }

  private static String capital(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  // Roles.

  List<Strand> role(String role) {
    var steps = new ArrayList<Step>();
    for (var party : plays.pact().all(Clause.Party.class))
      if (party.roles().contains(role)) steps.add(new Step(0, telling.phrases().sentence(party)));
    for (var open : plays.pact().all(Clause.OpenRole.class))
      if (open.role().equals(role)) steps.add(new Step(0, telling.phrases().sentence(open)));
    steps.addAll(clauses(who -> mentions(who, role)));
    var players = plays.pact().members(role);
    return Alike.of(
        role
            + (players.isEmpty()
                ? ": nobody plays this role, so that what the text lays upon it binds nobody."
                : ": " + Wording.named(players) + "."),
        steps);
  }

  /// The clauses that speak of somebody, and how.
  private List<Step> clauses(Predicate<Who> meant) {
    var steps = new ArrayList<Step>();
    for (var part = 0; part < program.partCount(); part++) {
      var clause = program.clause(part);
      var how =
          switch (clause) {
            case Clause.Norm norm when meant.test(norm.bearing().who()) -> "bears";
            case Clause.Norm norm when norm.beneficiary().filter(meant).isPresent() ->
                "is to have the benefit of";
            case Clause.Power power when meant.test(power.holder()) -> "may use";
            case Clause.Decision decision when voters(decision.rule()).anyMatch(meant) ->
                "votes on";
            case Clause.Body body when meant.test(body.members()) -> "sits in";
            case Clause.Term term when settles(term.decider(), meant) -> "settles";
            case Clause.OpenTime time when settles(time.decider(), meant) -> "settles";
            case Clause.Voiding voiding when settles(voiding.decider(), meant) ->
                "finds whether to apply";
            case Clause.Verification verification when meant.test(verification.verifier()) ->
                "carries out";
            default -> "";
          };
      if (!how.isEmpty()) steps.add(new Step(0, how + " " + Telling.title(clause)));
    }
    return steps;
  }

  private static boolean settles(Clause.Decider decider, Predicate<Who> meant) {
    return decider instanceof Clause.Decider.Of(var who) && meant.test(who);
  }

  private static Stream<Who> voters(Rule rule) {
    return switch (rule) {
      case Rule.Count(var counted, var electorate) -> Stream.of(electorate.members());
      case Rule.AllOf(var parts) -> parts.stream().flatMap(AboutPeople::voters);
      case Rule.AnyOf(var parts) -> parts.stream().flatMap(AboutPeople::voters);
      case Rule.Unless(var rejection) -> voters(rejection);
    };
  }

  private static boolean mentions(Who who, String name) {
    return switch (who) {
      case Who.Named(var named, var span) -> named.equals(name);
      case Who.Relative _ -> false;
      case Who.Union(var parts) -> parts.stream().anyMatch(part -> mentions(part, name));
      case Who.Except(var base, var excluded) -> mentions(base, name);
    };
  }

  // Bodies.

  List<Strand> body(Clause.Body body) {
    var name = body.label().name();
    var steps = new ArrayList<Step>();
    steps.add(new Step(0, "its members: " + Wording.named(plays.pact().members(name))));
    steps.addAll(clauses(who -> mentions(who, name)));
    var acted = 0;
    for (var happening : Summary.of(plays).timeline())
      if (happening instanceof Happening.Came(var event, var brought)
          && event.actor().equals(name)) {
        acted++;
        steps.add(new Step(0, event.when().text() + ": " + Wording.event(event)));
        for (var consequence : brought)
          steps.add(new Step(1, consequence.text() + under(consequence.under())));
        if (brought.isEmpty()) steps.add(new Step(1, "this brought nothing under the pact"));
      }
    if (acted == 0)
      steps.add(new Step(0, "the chronicle has no act of it under the name `" + name + "`"));
    return Alike.of(telling.phrases().sentence(body), steps);
  }
}
