package casus.language;

import static casus.language.CheckerScope.atStart;

import casus.diagnostic.Code;
import casus.diagnostic.Span;
import casus.pact.Clause;
import casus.pact.Limit;
import casus.pact.Moment;
import casus.pact.Pact;
import java.util.List;
import java.util.Optional;

/// Dates are in their order, and no time limit has run out before the pact could bind anybody.
final class CheckerDates {
  private final Pact pact;
  private final CheckerComplaints complaints;

  CheckerDates(Pact pact, CheckerComplaints complaints) {
    this.pact = pact;
    this.complaints = complaints;
  }

  void check() {
    for (var clause : pact.clauses()) {
      var notes = clause.label().notes();
      order(clause, notes.from(), notes.until());
      switch (clause) {
        case Clause.Party party -> order(clause, party.from(), party.until());
        case Clause.Norm norm -> over(clause, norm.limit());
        case Clause.Decision decision -> over(clause, decision.window());
        case Clause.Power power -> {
          over(clause, power.limit());
          if (last(power.limit()).isPresent()) order(clause, power.after(), last(power.limit()));
        }
        case Clause.Stage stage -> over(clause, stage.limit());
        case Clause.Expiry expiry -> expiry.on().ifPresent(on -> over(clause, new Limit.On(on)));
        case Clause.Entry entry -> entry.on().ifPresent(on -> entered(clause, on));
        case Clause.OpenRole _, Clause.Body _, Clause.Zone _, Clause.ActDefinition _ -> {}
        case Clause.Term _, Clause.OpenTime _, Clause.Trigger _, Clause.Exemption _ -> {}
        case Clause.Voiding _, Clause.Remedy _, Clause.Precedence _, Clause.Rank _ -> {}
        case Clause.Verification _ -> {}
      }
    }
  }

  private void order(Clause clause, Optional<Moment> from, Optional<Moment> until) {
    if (from.isEmpty() || until.isEmpty()) return;
    if (!CheckerScope.last(until.get()).isBefore(CheckerScope.first(from.get()))) return;
    complaints.at(
        Code.CAS122,
        clause,
        until.get().text(),
        Span.NONE,
        "%s ends on %s, before it begins on %s."
            .formatted(atStart(clause), until.get().text(), from.get().text()),
        List.of("correct one of the two dates"));
  }

  private void over(Clause clause, Limit limit) {
    var last = last(limit);
    var begins = clause.label().notes().from().or(this::firstDay);
    if (last.isEmpty() || begins.isEmpty()) return;
    if (!CheckerScope.last(last.get()).isBefore(CheckerScope.first(begins.get()))) return;
    complaints.at(
        Code.CAS152,
        clause,
        last.get().text(),
        Span.NONE,
        "%s must be over by %s, and nothing here binds anybody before %s."
            .formatted(atStart(clause), last.get().text(), begins.get().text()),
        List.of("correct the date, or the dates at the head of the pact"));
  }

  private void entered(Clause clause, Moment on) {
    var signed = pact.header().signed();
    if (signed.isEmpty() || !on.date().isBefore(signed.get())) return;
    complaints.at(
        Code.CAS151,
        clause,
        on.text(),
        Span.NONE,
        "The pact would enter into force on %s, before it is signed on %s."
            .formatted(on.text(), signed.get()),
        List.of("correct one of the two dates"));
  }

  private Optional<Moment> firstDay() {
    var header = pact.header();
    return header.signed().or(header::inForce).map(day -> new Moment(day, Optional.empty()));
  }

  private static Optional<Moment> last(Limit limit) {
    return switch (limit) {
      case Limit.Until(var moment) -> Optional.of(moment);
      case Limit.On(var moment) -> Optional.of(moment);
      case Limit.Within _, Limit.WithinOpen _, Limit.Every _ -> Optional.empty();
      case Limit.Throughout _, Limit.None _ -> Optional.empty();
    };
  }

  /// Whether there comes an instant at which the time is over.
  static boolean canFallDue(Limit limit) {
    return switch (limit) {
      case Limit.Within _, Limit.WithinOpen _, Limit.Until _, Limit.On _, Limit.Every _ -> true;
      case Limit.Throughout _, Limit.None _ -> false;
    };
  }
}
