package casus.engine.run;

import casus.engine.Wording;
import casus.engine.run.Lines.NormLine;
import casus.engine.run.Lines.NormState;
import casus.language.EnglishPhrases;
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

  private record Bearers(String clause, Clause.Bearing.Mode mode, List<String> codes) {}

  private record Borne(Bearers bearers, Optional<String> victim) {}

  private record Alike(
      String clause, Clause.Bearing.Mode mode, Optional<String> victim, List<Course> courses) {}

  private record Shared(Bearers bearers, List<Course> courses) {}

  /// Of everything that anybody ever owed, in the order of the run.
  public static List<Fate> all(Run run) {
    var lines = new LinkedHashMap<Borne, List<NormLine>>();
    for (var line : run.norms())
      lines
          .computeIfAbsent(
              new Borne(new Bearers(line.clause(), line.mode(), line.bearers()), line.victim()),
              _ -> new ArrayList<>())
          .add(line);
    var alike = new LinkedHashMap<Alike, List<String>>();
    lines.forEach((borne, of) ->
        alike
            .computeIfAbsent(
                new Alike(
                    borne.bearers().clause(),
                    borne.bearers().mode(),
                    borne.victim(),
                    of.stream().map(Course::of).toList()),
                _ -> new ArrayList<>())
            .addAll(borne.bearers().codes()));
    var shared = new LinkedHashMap<Shared, List<String>>();
    alike.forEach((like, codes) ->
        shared
            .computeIfAbsent(
                new Shared(
                    new Bearers(like.clause(), like.mode(), codes.stream().distinct().toList()),
                    like.courses()),
                _ -> new ArrayList<>())
            .addAll(like.victim().stream().toList()));
    var fates = new ArrayList<Fate>();
    shared.forEach((same, victims) -> fates.add(fate(run, same, victims)));
    return fates;
  }

  private static Fate fate(Run run, Shared shared, List<String> victims) {
    var clause = shared.bearers().clause();
    var codes = shared.bearers().codes();
    var lines = run.norms().stream().filter(line -> line.clause().equals(clause)).toList();
    var together = Contents.of(shared.bearers().mode());
    return new Fate(
        clause,
        Crowd.text(codes, bearers(lines, victims), expression(run, clause))
            + (victims.equals(codes) ? "" : cases(victims))
            + (codes.size() > 1 && !together.isEmpty() ? ", " + together + "," : ""),
        lines.getFirst().must(),
        shared.courses());
  }

  private static List<String> bearers(List<NormLine> lines, List<String> victims) {
    return lines.stream()
        .filter(line -> victims.containsAll(line.victim().stream().toList()))
        .flatMap(line -> line.bearers().stream())
        .distinct()
        .toList();
  }

  private static String expression(Run run, String clause) {
    return run.pact()
        .find(Clause.Norm.class, clause)
        .map(norm -> new EnglishPhrases(run.pact()).all(norm.bearing().who()))
        .orElse(clause);
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

  private static String cases(List<String> victims) {
    if (victims.isEmpty()) return "";
    return victims.size() <= MOST_NAMED
        ? (victims.size() == 1 ? " (case of " : " (cases of ") + Wording.named(victims) + ")"
        : " (%d cases)".formatted(victims.size());
  }

  private static String either(Stream<String> texts) {
    return Wording.either(texts.distinct().sorted().toList());
  }
}
