package casus.engine.run;

import casus.engine.Wording;
import casus.engine.run.Lines.CaseLine;
import casus.engine.run.Lines.DecisionLine;
import casus.engine.run.Lines.PowerLine;
import casus.pact.Clause;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/// A run in a few lines, as a cell of a table can hold them.
public final class Gist {
  private Gist() {}

  /// One line, and the clause that it is about.
  public record Point(String clause, String text) {}

  /// Whether the pact was in force, or runs as if.
  public static String footing(Run run) {
    return switch (run.footing()) {
      case Footing.Actual(var since) -> "in force since " + day(Wording.instant(since));
      case Footing.Ended(var since, var at) ->
          "in force since "
              + day(Wording.instant(since))
              + ", ended "
              + day(at.map(Wording::instant).orElse("long before the first event"));
      case Footing.NotInForce() -> "not in force by its own terms: nothing is owed under it";
      case Footing.Assumed(var since) -> "as if in force since " + day(Wording.instant(since));
    };
  }

  /// Some instant of an interval, to the day: `2014-02-27`, `between 2014-02-27 and 2014-03-05`.
  static String day(Interval interval) {
    if (interval.first().equals(interval.last())) return day(interval.text());
    var first = interval.first().atZone(ZoneOffset.UTC).toLocalDate();
    var last = interval.last().atZone(ZoneOffset.UTC).toLocalDate();
    return first.equals(last) ? first.toString() : "between " + first + " and " + last;
  }

  /// A time to the day, where its hour says nothing.
  static String day(String time) {
    return time.replace(" 00:00", "").replace("the end of ", "");
  }

  /// The attacks that the pact knows, whether it is settled that they are attacks or not.
  public static List<Point> attacks(Run run) {
    var attacks =
        run.cases().stream()
            .filter(line -> run.pact().find(Clause.Trigger.class, line.clause()).isPresent())
            .toList();
    record Attack(String clause, String victim, String attacker) {}
    var alike = new LinkedHashMap<Attack, List<CaseLine>>();
    for (var line : attacks)
      alike
          .computeIfAbsent(
              new Attack(
                  line.clause(),
                  line.victim().map(Wording::named).orElse("nobody by name"),
                  Wording.named(line.attacker())),
              _ -> new ArrayList<>())
          .add(line);
    var points = new ArrayList<Point>();
    alike.forEach((like, lines) ->
        points.add(
            new Point(
                like.clause(),
                "on %s since %s, begun by %s: %s%s"
                    .formatted(
                        like.victim(),
                        either(
                            lines.stream()
                                .map(line -> line.raised().map(Gist::day).orElse("the start"))),
                        like.attacker(),
                        either(lines.stream().map(line -> state(line.state()))),
                        hangs(lines.stream().map(CaseLine::under).toList())))));
    return points;
  }

  /// How a case stands at the end.
  private static String state(String state) {
    return switch (state) {
      case "recognised" -> "met";
      case "raised" -> "unsettled";
      default -> Wording.plain(state);
    };
  }

  /// Votes, and how they ended.
  public static List<Point> votes(Run run) {
    return run.decisions().stream()
        .map(line ->
            new Point(
                line.clause(),
                line.victim().map(victim -> "case of " + Wording.named(victim) + ": ").orElse("")
                    + Wording.plain(line.state())
                    + line.closed().map(at -> " " + day(at)).orElse("")
                    + silent(line)
                    + hangs(List.of(line.under()))))
        .distinct()
        .toList();
  }

  private static String silent(DecisionLine line) {
    return line.votes().isEmpty() && !line.state().equals("adopted") ? ", nobody voted" : "";
  }

  /// Powers that somebody had in a case, or used.
  public static List<Point> powers(Run run) {
    record Held(String clause, String since, String used, Under under) {}
    var alike = new LinkedHashMap<Held, List<PowerLine>>();
    for (var line : told(run))
      alike
          .computeIfAbsent(
              new Held(
                  line.clause(),
                  line.available().map(Gist::day).orElse("the start"),
                  line.used().isEmpty()
                      ? "not used"
                      : "used " + String.join(", ", line.used().stream().map(Gist::day).toList()),
                  line.under()),
              _ -> new ArrayList<>())
          .add(line);
    var points = new ArrayList<Point>();
    alike.forEach((like, lines) -> {
      var holders = lines.stream().map(PowerLine::holder).distinct().toList();
      points.add(
          new Point(
              like.clause(),
              "%s had the right since %s: %s%s"
                  .formatted(
                      Crowd.count(holders, "parties"),
                      like.since(),
                      like.used(),
                      hangs(List.of(like.under())))));
    });
    return points;
  }

  private static List<PowerLine> told(Run run) {
    return run.powers().stream()
        .filter(line -> line.victim().isPresent() || !line.used().isEmpty())
        .toList();
  }

  /// The first thing that was missing, and the nearest fact behind it.
  public static String lacked(Explanation explanation) {
    var strand = explanation.strands().getFirst();
    var steps = strand.steps();
    if (steps.isEmpty()) return strand.outcome();
    var first = steps.getFirst();
    var last = first;
    var deed = "";
    for (var step : steps.subList(1, steps.size())) {
      if (step.depth() <= last.depth()) break;
      if (step.text().startsWith(Nearby.NEAR)) deed = "nearest deed: ";
      last = step;
    }
    return day(last.equals(first) ? first.text() : first.text() + "; " + deed + last.text());
  }

  private static String either(Stream<String> texts) {
    return String.join(" or ", texts.distinct().sorted().toList());
  }

  /// The open words on which something hangs, behind it; nothing, if it hangs on none.
  static String hangs(List<Under> unders) {
    var words =
        unders.stream()
            .flatMap(under -> under.words().stream())
            .distinct()
            .map(word -> "`" + word + "`")
            .toList();
    return words.isEmpty() ? "" : "; hangs on " + Wording.list(words);
  }
}
