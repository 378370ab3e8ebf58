package casus.engine.run;

import casus.engine.Wording;
import casus.engine.run.Lines.NormLine;
import casus.engine.run.Lines.NormState;
import casus.pact.Clause;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What became of a duty or a ban for those whom it treats alike, under all readings together: a
/// run in a line for each of them.
///
/// @param who the bearers, in the words of the pact where they are many, and whose case it is
/// @param must what they must do, in plain English
/// @param courses what became of it; each is the outcome of some reading
public record Fate(String clause, String who, String must, List<Course> courses) {
  private static final int MOST_NAMED = 4;

  private static final String NO_LIMIT = "no time limit";

  /// One outcome, and under which readings it is the outcome.
  public record Course(
      NormState state,
      Optional<Interval> since,
      Optional<Interval> due,
      Optional<Interval> ended,
      Under under) {
    static Course of(NormLine line) {
      return new Course(line.state(), line.since(), line.due(), line.ended(), line.under());
    }

    private String sinceText() {
      return since.map(Gist::day).orElse("the start");
    }

    private String dueText() {
      return due.map(Gist::day).orElse(NO_LIMIT);
    }

    private String outcomeText() {
      return (state == NormState.OPEN ? "open at the end" : state.text())
          + ended.map(at -> " " + Gist.day(at)).orElse("");
    }
  }

  public Fate {
    courses = List.copyOf(courses);
  }

  private record Borne(
      String clause, Clause.Bearing.Mode mode, List<String> codes, Optional<String> victim) {}

  private record Fare(String clause, Clause.Bearing.Mode mode, List<Course> courses) {}

  /// Of everything that anybody ever owed, in the order of the run.
  public static List<Fate> all(Run run) {
    var lines = new LinkedHashMap<Borne, List<NormLine>>();
    for (var line : run.norms())
      lines
          .computeIfAbsent(
              new Borne(line.clause(), line.mode(), line.bearers(), line.victim()),
              _ -> new ArrayList<>())
          .add(line);
    var ones = new ArrayList<Cohort.One<Fare>>();
    lines.forEach((borne, of) -> {
      var courses = of.stream().map(Course::of).toList();
      ones.add(
          new Cohort.One<>(
              new Fare(borne.clause(), borne.mode(), courses), borne.codes(), borne.victim()));
    });
    return Cohort.of(ones).stream().map(cohort -> fate(run, cohort)).toList();
  }

  private static Fate fate(Run run, Cohort<Fare> cohort) {
    var clause = cohort.fare().clause();
    var line = run.norms().stream().filter(one -> one.clause().equals(clause)).findFirst();
    var together = Contents.of(cohort.fare().mode());
    return new Fate(
        clause,
        cohort.who(run, clause)
            + cases(cohort)
            + (cohort.bearers().size() > 1 && !together.isEmpty() ? ", " + together + "," : ""),
        line.orElseThrow().must(),
        cohort.fare().courses());
  }

  /// Whether it was broken under some reading, even if it was made good later.
  public boolean isBroken() {
    return courses.stream()
        .anyMatch(
            course -> course.state() == NormState.BREACHED || course.state() == NormState.CURED);
  }

  /// The guarantors (all 5) must consult since 2022-02-24, by 2022-02-27: breached 2022-02-27.
  public String text() {
    return who
        + " must "
        + must
        + ", since "
        + either(courses.stream().map(Course::sinceText))
        + limit()
        + ": "
        + either(courses.stream().map(Course::outcomeText))
        + Gist.hangs(courses.stream().map(Course::under).toList());
  }

  /// A ban has no time limit to speak of.
  private String limit() {
    var due = either(courses.stream().map(Course::dueText));
    if (due.equals(NO_LIMIT)) return must.startsWith("not ") ? "" : ", " + NO_LIMIT;
    return ", by " + due;
  }

  private static String cases(Cohort<Fare> cohort) {
    var cases = cohort.cases();
    var many = cohort.victims().size() > MOST_NAMED && !cases.isEmpty();
    return many ? " (%d cases)".formatted(cohort.victims().size()) : cases;
  }

  private static String either(Stream<String> texts) {
    return Wording.either(texts.distinct().sorted().toList());
  }
}
