package casus.engine.run;

import casus.engine.Wording;
import casus.machine.Clock;
import casus.machine.Journal;
import casus.machine.Machine;
import casus.machine.OpenWord;
import casus.machine.Program;
import casus.pact.Amount;
import casus.pact.Clause;
import casus.pact.Conventions;
import casus.pact.Limit;
import casus.pact.Moment;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;

/// How a due instant was computed: the date of the text, or the start, the length and the
/// convention by which it was counted.
record Computed(Play play) {
  private Program program() {
    return play.program();
  }

  /// For a move that begins a time limit, or leaves a clause without one.
  Optional<String> of(Journal.Entry.Moved moved) {
    var part = program().instance(moved.instance()).part();
    return switch (moved.cause()) {
      case ENABLE ->
          moved.from() == Machine.START
              ? limit(moved, part)
              : due(moved).map(due -> "until " + due + ", as before");
      case ACTIVATE, OPEN -> limit(moved, part);
      case ENTER -> expiry(moved);
      case DENOUNCE -> notice(moved);
      case JOIN, RATIFY, ACCEDE -> until(moved);
      case RESUME -> due(moved).map(due -> "what was left of its time runs until " + due);
      case USE -> delay(moved, part);
      default -> Optional.empty();
    };
  }

  private Optional<String> due(Journal.Entry.Moved moved) {
    return play.instant(moved.due()).map(Wording::instant);
  }

  private String start(Journal.Entry.Moved moved) {
    return play.instant(moved.tick()).map(Wording::instant).orElse("the start");
  }

  private Optional<String> limit(Journal.Entry.Moved moved, int part) {
    var clause = program().clause(part);
    var limit = limit(clause);
    if (limit.isEmpty()) return Optional.empty();
    if (moved.due() == Clock.NEVER)
      return clause instanceof Clause.Power ? Optional.empty() : endless(limit.get());
    var due = play.instant(moved.due());
    var version = clause.label().notes().until();
    if (due.isPresent() && version.map(this::last).equals(due) && !isDate(limit.get()))
      return due(moved)
          .map(text ->
              "it ends "
                  + text
                  + ", with this version of the clause (until "
                  + date(version)
                  + ")");
    var word = isUntil(clause) ? "until " : "due ";
    return due(moved).map(text -> word + text + ": " + counted(limit.get(), start(moved)));
  }

  /// Whether its time is for keeping something up, or for being able to act, and not for being
  /// done.
  private static boolean isUntil(Clause clause) {
    return clause instanceof Clause.Power || clause instanceof Clause.Norm norm && norm.maintains();
  }

  private static boolean isDate(Limit limit) {
    return limit instanceof Limit.Until || limit instanceof Limit.On;
  }

  private static String date(Optional<Moment> moment) {
    return moment.map(Moment::text).orElse("");
  }

  private Instant last(Moment moment) {
    return moment.last(Clock.zone(program().pact().conventions()));
  }

  /// The time limit of a clause, if it may have one.
  static Optional<Limit> limit(Clause clause) {
    return switch (clause) {
      case Clause.Norm norm -> Optional.of(norm.limit());
      case Clause.Power power -> Optional.of(power.limit());
      case Clause.Decision decision -> Optional.of(decision.window());
      case Clause.Stage stage -> Optional.of(stage.limit());
      case Clause.Party _, Clause.OpenRole _, Clause.Body _, Clause.Zone _ -> Optional.empty();
      case Clause.ActDefinition _, Clause.Term _, Clause.OpenTime _ -> Optional.empty();
      case Clause.Trigger _, Clause.Exemption _, Clause.Voiding _ -> Optional.empty();
      case Clause.Entry _, Clause.Expiry _, Clause.Remedy _ -> Optional.empty();
      case Clause.Precedence _, Clause.Rank _, Clause.Verification _ -> Optional.empty();
    };
  }

  private Optional<String> endless(Limit limit) {
    return switch (limit) {
      case Limit.WithinOpen(var word, var span) ->
          Optional.of("`" + word + "` is read as no limit at all: it never falls due");
      case Limit.Within _, Limit.Until _, Limit.On _, Limit.Every _ -> Optional.empty();
      case Limit.Throughout _, Limit.None _ -> Optional.empty();
    };
  }

  private String counted(Limit limit, String start) {
    return switch (limit) {
      case Limit.Within(var amount) -> length(amount, start);
      case Limit.WithinOpen(var word, var span) ->
          "`"
              + word
              + "`, read as "
              + reading(word).map(amount -> length(amount, start)).orElse("");
      case Limit.Every(var amount) -> "a period of " + length(amount, start);
      case Limit.Until(var moment) -> "the date of the text, " + moment.text() + end(moment);
      case Limit.On(var moment) -> "the date of the text, " + moment.text() + end(moment);
      case Limit.Throughout _, Limit.None _ -> "the end of its clause";
    };
  }

  private String end(Moment moment) {
    return moment.time().isPresent()
        ? ""
        : ", to its end (" + zone(program().pact().conventions().day()) + ")";
  }

  private static String zone(Conventions.Day day) {
    return switch (day) {
      case Conventions.Day.Hours() -> "UTC";
      case Conventions.Day.Calendar(var zone) -> zone.getId().equals("Z") ? "UTC" : zone.getId();
    };
  }

  private Optional<Amount> reading(String name) {
    return choice(name)
        .flatMap(choice ->
            program()
                .pact()
                .find(Clause.OpenTime.class, name)
                .flatMap(time -> time.readings().get(choice).amount()));
  }

  /// The reading assumed for the open time in which a clause must be done, if there is one.
  Optional<Integer> choice(int part) {
    if (part < 0) return Optional.empty();
    return limit(program().clause(part))
        .flatMap(limit ->
            limit instanceof Limit.WithinOpen(var word, var span)
                ? choice(word)
                : Optional.empty());
  }

  private Optional<Integer> choice(String name) {
    for (var word = 0; word < program().words().size(); word++) {
      var open = program().words().get(word);
      if (open.kind() == OpenWord.Kind.TIME && open.name().equals(name))
        return Optional.of(play.reading().choices().get(word));
    }
    return Optional.empty();
  }

  /// `3 days of 24 hours, counted from …`.
  private String length(Amount amount, String start) {
    var conventions = program().pact().conventions();
    var how =
        switch (amount.unit()) {
          case SECOND, MINUTE, HOUR -> "";
          case DAY, WEEK -> days(conventions);
          case MONTH, YEAR ->
              conventions.months().orElse(Conventions.Months.CALENDAR)
                      == Conventions.Months.CALENDAR
                  ? ", to the same day of a later month, or its last"
                  : ", a month counting 30 days and a year 365" + days(conventions);
        };
    return amount.text() + " from " + start + how;
  }

  private static String days(Conventions conventions) {
    return switch (conventions.day()) {
      case Conventions.Day.Hours() -> ", a day being 24 hours";
      case Conventions.Day.Calendar _ ->
          ", to the end of the calendar day (" + zone(conventions.day()) + ")";
    };
  }

  // The pact, and who is bound.

  private Optional<String> expiry(Journal.Entry.Moved moved) {
    return due(moved).map(due -> "it ends by itself " + due + ": " + terms(start(moved)));
  }

  /// The terms that the text sets; the earliest counts.
  private String terms(String entry) {
    var pact = program().pact();
    var assumed = program().settings().assumedFrom().isPresent();
    var terms = new ArrayList<String>();
    for (var expiry : pact.all(Clause.Expiry.class)) {
      expiry
          .after()
          .ifPresent(amount ->
              terms.add(length(amount, from(expiry, entry)) + ", by " + Telling.title(expiry)));
      expiry
          .on()
          .filter(_ -> !assumed)
          .ifPresent(
              moment -> terms.add("the date of " + Telling.title(expiry) + ", " + moment.text()));
    }
    pact.header()
        .ended()
        .filter(_ -> !assumed)
        .ifPresent(date -> terms.add("the end of " + date + ", by the head of its text"));
    return String.join("; or, if that is earlier, ", terms);
  }

  private String from(Clause.Expiry expiry, String entry) {
    return switch (expiry.from()) {
      case ENTRY -> entry;
      case SIGNATURE ->
          program()
              .pact()
              .header()
              .signed()
              .filter(_ -> program().settings().assumedFrom().isEmpty())
              .map(date -> "signature, " + date)
              .orElse(entry);
    };
  }

  private Optional<String> notice(Journal.Entry.Moved moved) {
    return due(moved)
        .map(
            due -> "it is bound until " + due + ", when the notice that the text asks for is over");
  }

  private Optional<String> until(Journal.Entry.Moved moved) {
    return due(moved).map(due -> "the text binds it until " + due);
  }

  private Optional<String> delay(Journal.Entry.Moved moved, int part) {
    if (part < 0 || !(program().clause(part) instanceof Clause.Power power))
      return Optional.empty();
    return power
        .notice()
        .filter(_ -> moved.due() != Clock.NEVER)
        .flatMap(notice ->
            due(moved).map(due -> "it takes effect " + due + ": " + length(notice, start(moved))));
  }
}
