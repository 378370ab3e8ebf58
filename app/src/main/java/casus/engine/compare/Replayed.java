package casus.engine.compare;

import casus.chronicle.Chronicle;
import casus.chronicle.Event;
import casus.chronicle.When;
import casus.engine.audit.Help;
import casus.engine.audit.Words;
import casus.engine.run.Answer;
import casus.engine.run.Explained;
import casus.engine.run.Explainer;
import casus.engine.run.Explanation;
import casus.engine.run.Fate;
import casus.engine.run.Footing;
import casus.engine.run.Gist;
import casus.engine.run.InForce;
import casus.engine.run.Run;
import casus.engine.run.Runner;
import casus.engine.run.Settings;
import casus.pact.Clause;
import casus.pact.Label;
import casus.pact.Pact;
import casus.vocabulary.EvidenceLevel;
import casus.vocabulary.EvidenceLevels;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What a chronicle brings under one pact, a cell for each matter.
final class Replayed {
  private static final String NONE = "the text promises none";

  private final Chronicle chronicle;
  private final Settings settings;
  private final Answer answer;
  private final Pact pact;
  private final InForce asked;

  private Replayed(Pact pact, Chronicle chronicle, Settings settings, InForce asked) {
    this.asked = asked;
    this.pact = pact;
    this.chronicle = chronicle;
    this.settings = settings;
    answer = Runner.run(pact, chronicle, settings);
  }

  /// A pact that was not in force at the time of the events is run as if it had been, unless asked
  /// otherwise.
  static Replayed of(Pact pact, Chronicle chronicle, Settings settings) {
    var first = new Replayed(pact, chronicle, settings, settings.inForce());
    return settings.inForce() == InForce.AUTO && first.isPast()
        ? new Replayed(pact, chronicle, settings.inForce(InForce.ASSUMED), InForce.AUTO)
        : first;
  }

  /// Whether it never was in force while there were events.
  private boolean isPast() {
    return answer instanceof Run run
        && switch (run.footing()) {
          case Footing.NotInForce() -> true;
          case Footing.Ended(var since, var at) ->
              at.isEmpty() || at.get().isBefore(begin(run.chronicle()));
          case Footing.Actual _, Footing.Assumed _ -> false;
        };
  }

  private static Instant begin(Chronicle chronicle) {
    return chronicle.events().stream()
        .map(Event::when)
        .map(When::first)
        .min(Comparator.naturalOrder())
        .orElse(Instant.MAX);
  }

  boolean ran() {
    return answer instanceof Run;
  }

  InForce inForce() {
    return settings.inForce();
  }

  Cell cell(Matter matter) {
    return switch (answer) {
      case Run run -> cell(run, matter);
      case Answer.OutOfBudget _ ->
          Cell.silent("not known: its open words can be read together in too many ways");
      case Answer.NoRoom _ -> Cell.silent("not known: too many cases are open at one time");
      case Answer.TooLong _ -> Cell.silent("not known: the chronicle is too long for a run");
    };
  }

  private Cell cell(Run run, Matter matter) {
    return switch (matter) {
      case FOOTING -> Cell.silent(footing(run));
      case ATTACK -> attacks(run);
      case TALK -> points(fates(run, Talks::isOwedBy), hasNorm(Talks::isOwedBy) ? "nothing" : NONE);
      case VOTE -> points(Gist.votes(run), "nothing");
      case HELP -> points(help(run), help().isEmpty() ? NONE : "nothing");
      case BROKEN -> points(broken(run), "nothing");
      case LACKED -> lacked(run);
    };
  }

  private String footing(Run run) {
    if (run.footing() instanceof Footing.Actual) return Gist.footing(run) + undated();
    if (!(run.footing() instanceof Footing.Assumed)) return Gist.footing(run);
    return Gist.footing(run)
        + switch (asked) {
          case ASSUMED -> ", as asked";
          case AUTO, ACTUAL ->
              settings.inForce() == InForce.AUTO
                  ? ": the text has never entered into force"
                  : ": it was not in force then";
        };
  }

  /// A text that ended on a day that its file does not have runs on.
  private String undated() {
    return pact.header()
        .status()
        .filter(status -> pact.header().ended().isEmpty())
        .flatMap(EvidenceLevels::find)
        .filter(EvidenceLevel::ended)
        .map(level -> "; " + level.name() + " since, on a day that its file does not have")
        .orElse("");
  }

  /// Every attack that the pact knows; where it knows none, why the first trigger was not met.
  private Cell attacks(Run run) {
    var attacks = Gist.attacks(run);
    var triggers = pact.all(Clause.Trigger.class);
    if (!attacks.isEmpty()) return points(attacks, "none");
    if (triggers.isEmpty()) return Cell.silent("no clause that an attack alone sets off");
    return Cell.of("none", triggers).because(whyNot(triggers.stream().map(Clause::label).toList()));
  }

  /// Points in the words of a cell, each behind the name of its clause, with why they came.
  private Cell points(List<Gist.Point> points, String none) {
    if (points.isEmpty()) return Cell.silent(none);
    var labels =
        points.stream().map(Gist.Point::clause).distinct().flatMap(name -> label(name)).toList();
    return new Cell(
        points.stream().map(point -> Words.quote(point.clause()) + ": " + point.text()).toList(),
        labels,
        List.of(),
        Optional.empty(),
        labels.stream()
            .flatMap(label -> explained(Explainer.why(pact, chronicle, settings, label.name())))
            .toList());
  }

  private Stream<Label> label(String name) {
    return pact.clauses().stream()
        .map(Clause::label)
        .filter(label -> label.name().equals(name))
        .limit(1);
  }

  private static Stream<Explanation> explained(Explained explained) {
    return explained instanceof Explanation explanation ? Stream.of(explanation) : Stream.empty();
  }

  private List<Explanation> whyNot(List<Label> labels) {
    return labels.stream()
        .map(Label::name)
        .distinct()
        .flatMap(name -> explained(Explainer.whyNot(pact, chronicle, settings, name)))
        .toList();
  }

  private boolean hasNorm(Predicate<Clause.Norm> kind) {
    return pact.all(Clause.Norm.class).stream().anyMatch(kind);
  }

  private List<Gist.Point> fates(Run run, Predicate<Clause.Norm> kind) {
    return Fate.all(run).stream()
        .filter(fate -> pact.find(Clause.Norm.class, fate.clause()).filter(kind).isPresent())
        .map(fate -> new Gist.Point(fate.clause(), fate.text()))
        .toList();
  }

  private List<Clause> help() {
    return pact.clauses().stream()
        .filter(clause ->
            clause instanceof Clause.Norm norm && Help.isOwedBy(norm)
                || clause instanceof Clause.Power power && Help.isAllowedBy(power))
        .toList();
  }

  private List<Gist.Point> help(Run run) {
    var rights =
        Gist.powers(run).stream()
            .filter(point ->
                pact.find(Clause.Power.class, point.clause())
                    .filter(Help::isAllowedBy)
                    .isPresent());
    return Stream.concat(fates(run, Help::isOwedBy).stream(), rights).toList();
  }

  /// What was broken and is neither help nor talk.
  private List<Gist.Point> broken(Run run) {
    return Fate.all(run).stream()
        .filter(Fate::isBroken)
        .filter(fate ->
            pact.find(Clause.Norm.class, fate.clause())
                .filter(norm -> !Help.isOwedBy(norm) && !Talks.isOwedBy(norm))
                .isPresent())
        .map(fate -> new Gist.Point(fate.clause(), fate.text()))
        .toList();
  }

  /// What kept each promise of help from being owed.
  private Cell lacked(Run run) {
    if (help().isEmpty()) return Cell.silent(NONE);
    var came = help(run).stream().map(Gist.Point::clause).toList();
    var missing =
        help().stream().map(Clause::label).filter(label -> !came.contains(label.name())).toList();
    if (missing.isEmpty()) return Cell.silent("nothing");
    var lines = new ArrayList<String>();
    var reasons = new ArrayList<Explanation>();
    for (var label : missing) {
      var why = whyNot(List.of(label));
      reasons.addAll(why);
      for (var one : why) lines.add(Words.quote(label.name()) + ": " + Gist.lacked(one));
    }
    return new Cell(lines, missing, List.of(), Optional.empty(), reasons);
  }
}
