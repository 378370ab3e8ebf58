package casus.machine;

import casus.diagnostic.Span;
import casus.pact.Clause;
import casus.pact.EventRef;
import casus.pact.Label;
import casus.pact.Limit;
import casus.pact.Pact;
import casus.pact.Who;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a verification clause makes of its verifier: a duty to verify, period by period, under the
/// name of the clause; and for every party a right to ask for it, with a duty to come in time.
final class Inspections {
  private static final List<String> VERIFY = List.of("verify");

  private Inspections() {}

  static List<Clause> of(Pact pact, Clause.Verification verification) {
    var clauses = new ArrayList<Clause>();
    if (!mayOwe(pact, verification.verifier())) return clauses;
    verification
        .every()
        .ifPresent(
            period -> clauses.add(duty(verification, "", List.of(), new Limit.Every(period))));
    verification
        .onRequest()
        .ifPresent(span -> {
          var request = new EventRef(name(verification, "-request"), Optional.empty(), Span.NONE);
          clauses.add(request(pact, verification));
          clauses.add(duty(verification, "-on-request", List.of(request), new Limit.Within(span)));
        });
    return clauses;
  }

  /// Whoever is neither a party nor a body of the pact owes nothing under it.
  private static boolean mayOwe(Pact pact, Who verifier) {
    return switch (verifier) {
      case Who.Named(var name, var span) ->
          !pact.members(name).isEmpty() || pact.find(Clause.Body.class, name).isPresent();
      case Who.Relative _ -> true;
      case Who.Union(var parts) -> parts.stream().allMatch(part -> mayOwe(pact, part));
      case Who.Except(var base, var excluded) -> mayOwe(pact, base);
    };
  }

  private static String name(Clause.Verification verification, String what) {
    return verification.label().name() + what;
  }

  private static Label label(Clause.Verification verification, String what) {
    var label = verification.label();
    return new Label(name(verification, what), label.citation(), Label.Notes.NONE, label.span());
  }

  private static Clause.Norm duty(
      Clause.Verification verification, String what, List<EventRef> upon, Limit limit) {
    return new Clause.Norm(
        label(verification, what),
        new Clause.Bearing(Clause.Bearing.Mode.EACH, verification.verifier(), List.of()),
        new Clause.Content.Perform(false, VERIFY, Optional.empty()),
        Optional.empty(),
        upon,
        Optional.empty(),
        limit,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        new Clause.Breach.NoRemedy());
  }

  private static Clause.Power request(Pact pact, Clause.Verification verification) {
    var span = verification.label().span();
    return new Clause.Power(
        label(verification, "-request"),
        new Who.Union(
            pact.parties().stream().<Who>map(party -> new Who.Named(party, span)).toList()),
        new Clause.Ability.Speak("request", "an inspection"),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        new Limit.None(),
        Optional.empty(),
        false);
  }
}
