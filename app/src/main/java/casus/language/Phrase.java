package casus.language;

import casus.pact.Amount;
import casus.pact.Area;
import casus.pact.Certainty;
import casus.pact.Clause.Ability;
import casus.pact.Clause.Bearing;
import casus.pact.Clause.Body;
import casus.pact.Clause.Breach;
import casus.pact.Clause.Content;
import casus.pact.Clause.Decider;
import casus.pact.Clause.Effect;
import casus.pact.Clause.Expiry;
import casus.pact.Clause.OpenTime;
import casus.pact.Clause.Otherwise;
import casus.pact.Clause.Rank;
import casus.pact.Condition;
import casus.pact.Conventions;
import casus.pact.EventRef;
import casus.pact.Header;
import casus.pact.Label;
import casus.pact.Moment;
import casus.pact.Pattern;
import casus.pact.Who;
import casus.pact.decision.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What one line of a clause says. A clause says each kind of phrase once, in any order; only what
/// the author accepts (`allow`) and marks (`mark`) may come again and again.
sealed interface Phrase {
  // The head of a pact.

  record Status(String name) implements Phrase {}

  record Binding(String name) implements Phrase {}

  record Signed(LocalDate on) implements Phrase {}

  record InForceOn(LocalDate date) implements Phrase {}

  record Ended(LocalDate on) implements Phrase {}

  record Sourced(List<String> codes) implements Phrase {}

  record Marked(Header.Mark mark) implements Phrase {}

  // The conventions. `late` is a phrase of duties, too.

  record DayIs(Conventions.Day day) implements Phrase {}

  record MonthIs(Conventions.Months months) implements Phrase {}

  record Abstaining(Conventions.Abstention abstention) implements Phrase {}

  record BeingLate(Conventions.Late late) implements Phrase {}

  record Suspending(Conventions.Suspension suspension) implements Phrase {}

  record Merging(Amount within) implements Phrase {}

  // What any clause may say.

  record Text(String words) implements Phrase {}

  record Sure(Certainty certainty) implements Phrase {}

  record InForce(Optional<Moment> from, Optional<Moment> until) implements Phrase {}

  record Allowed(Label.Allow allow) implements Phrase {}

  // What several kinds of clause may say.

  record Upon(List<EventRef> events) implements Phrase {}

  record When(Condition condition) implements Phrase {}

  record Limit(casus.pact.Limit limit) implements Phrase {}

  record DecidedBy(Decider decider) implements Phrase {}

  // Parties, bodies, areas, words.

  record As(List<String> roles) implements Phrase {}

  record From(Moment moment) implements Phrase {}

  record Described(String words) implements Phrase {}

  record Of(Who members) implements Phrase {}

  record Weighted(List<Body.Weight> weights) implements Phrase {}

  record Equal(Area area) implements Phrase {}

  record Covers(List<Pattern> patterns) implements Phrase {}

  record Arguably(List<Pattern> patterns) implements Phrase {}

  record Excludes(List<Pattern> patterns) implements Phrase {}

  record Tests(List<String> modifiers) implements Phrase {}

  record Readings(List<OpenTime.Reading> readings) implements Phrase {}

  // Powers, decisions, duties.

  record May(Who holder, Ability ability) implements Phrase {}

  record After(Moment moment) implements Phrase {}

  record Effective(Amount later) implements Phrase {}

  record Once() implements Phrase {}

  record By(Rule rule) implements Phrase {}

  record Else(Otherwise otherwise) implements Phrase {}

  record Must(Bearing bearing, Content content, Optional<Who> beneficiary) implements Phrase {}

  record BrokenBy(List<Pattern> patterns) implements Phrase {}

  record Chosen(Optional<Who> by) implements Phrase {}

  record Discretion(String level, Optional<String> words) implements Phrase {}

  record AtLeast(List<String> performances) implements Phrase {}

  record OnBreach(Breach breach) implements Phrase {}

  // The other clauses.

  record To(List<String> clauses) implements Phrase {}

  record Falls(Effect effect, List<String> clauses) implements Phrase {}

  record Lasts(Amount amount, Expiry.From from) implements Phrase {}

  record Needs(List<Pattern> patterns) implements Phrase {}

  record Ladder(List<String> rungs) implements Phrase {}

  record Prevails(String superior, List<String> inferior) implements Phrase {}

  record Ranks(Rank.Order order, List<String> pacts) implements Phrase {}

  record Verifies(Who verifier, List<String> clauses) implements Phrase {}

  record OnRequest(Amount within) implements Phrase {}

  record NamesCulprit(boolean names) implements Phrase {}

  record Renewed(Who by) implements Phrase {}
}
