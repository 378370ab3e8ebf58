package casus.language;

import casus.diagnostic.Code;
import casus.language.Token.Kind;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a run of characters that begins with a digit is: a number, percentage, fraction, date,
/// instant or name. `code`, with a sentence and a help, says what is wrong with it; `text` is then
/// a sound one in its place.
record Numeral(Kind kind, String text, Optional<Code> code, String problem, String help) {
  /// More than anybody can mean, and little enough to calculate with.
  static final int GREATEST = 999_999_999;

  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern INSTANT =
      Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2})?Z");
  private static final Pattern LIKE_INSTANT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T.*");
  private static final Pattern LIKE_DATE = Pattern.compile("\\d{1,4}[-./]\\d{1,2}([-./]\\d{1,4})?");

  static Numeral of(String run) {
    if (run.matches("\\d+"))
      return isLarge(run) ? tooLarge(Kind.NUMBER, run, "1") : sound(Kind.NUMBER, run);
    if (run.matches("\\d+%")) {
      var digits = run.substring(0, run.length() - 1);
      return isLarge(digits) ? tooLarge(Kind.PERCENT, run, "1%") : sound(Kind.PERCENT, run);
    }
    if (run.matches("\\d+/\\d+")) {
      var slash = run.indexOf('/');
      return isLarge(run.substring(0, slash)) || isLarge(run.substring(slash + 1))
          ? tooLarge(Kind.FRACTION, run, "1/2")
          : sound(Kind.FRACTION, run);
    }
    if (DATE.matcher(run).matches())
      return exists(run, "00:00") ? sound(Kind.DATE, run) : impossible(Kind.DATE, run);
    if (INSTANT.matcher(run).matches())
      return exists(run.substring(0, 10), run.substring(11, run.length() - 1))
          ? sound(Kind.INSTANT, run)
          : impossible(Kind.INSTANT, run);
    if (LIKE_INSTANT.matcher(run).matches())
      return malformed(
          Kind.DATE,
          "2000-01-01",
          run,
          "is not an instant as the language writes it",
          "write date, `T`, hour and minute in UTC, and `Z`: `2015-02-15T04:45Z`");
    if (LIKE_DATE.matcher(run).matches())
      return malformed(
          Kind.DATE,
          "2000-01-01",
          run,
          "is neither a date nor a number as the language writes them",
          "write a date as year, month and day, with two digits each for month and day:"
              + " `2015-02-15`");
    if (Lexer.isName(run)) return sound(Kind.WORD, run);
    return malformed(
        Kind.NUMBER,
        "1",
        run,
        "is neither a number nor a name",
        "numbers are whole (`3`), parts are written `20%` or `2/3`, dates `2015-02-15`");
  }

  private static boolean isLarge(String digits) {
    return digits.length() > 9;
  }

  private static boolean exists(String date, String time) {
    try {
      LocalTime.parse(time);
      return LocalDate.parse(date).getYear() > 0;
    } catch (DateTimeException none) {
      return false;
    }
  }

  private static Numeral sound(Kind kind, String text) {
    return new Numeral(kind, text, Optional.empty(), "", "");
  }

  private static Numeral tooLarge(Kind kind, String run, String instead) {
    return new Numeral(
        kind,
        instead,
        Optional.of(Code.CAS004),
        "`" + Token.shortened(run) + "` is more than the language counts.",
        "the greatest number is " + GREATEST);
  }

  private static Numeral impossible(Kind kind, String run) {
    return new Numeral(
        kind,
        kind == Kind.DATE ? "2000-01-01" : "2000-01-01T00:00Z",
        Optional.of(Code.CAS003),
        "There is no " + (kind == Kind.DATE ? "day" : "instant") + " `" + run + "`.",
        kind == Kind.DATE
            ? "check the day and the month: dates are written year-month-day"
            : "check day and hour: hours run from 00:00 to 23:59");
  }

  private static Numeral malformed(
      Kind kind, String instead, String run, String problem, String help) {
    return new Numeral(
        kind,
        instead,
        Optional.of(Code.CAS005),
        "`" + Token.shortened(run) + "` " + problem + ".",
        help);
  }
}
