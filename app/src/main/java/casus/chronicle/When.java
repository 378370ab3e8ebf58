package casus.chronicle;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// When something happened, as far as it is known: at some instant of the closed interval from
/// `first` to `last`, whole seconds in UTC, and the text that said so. Made by [#of], [#at] or
/// [#between], so that the text always reads back as the interval.
public record When(Instant first, Instant last, String text) implements Comparable<When> {
  private static final Pattern NOTATION =
      Pattern.compile(
          "(\\d{4})(?:-(\\d{2})(?:-(\\d{2})(?:T(\\d{2})(?::(\\d{2})(?::(\\d{2}))?)?)?"
              + "(Z|[+-]\\d{2}:\\d{2})?)?)?");

  // Groups of the notation.
  private static final int HOUR = 4;
  private static final int MINUTE = 5;
  private static final int SECOND = 6;
  private static final int ZONE = 7;

  private static final Pattern STROKES = Pattern.compile("\\d{1,4}/\\d{1,2}/\\d{1,4}");

  public When {
    if (first.isAfter(last)) throw new IllegalArgumentException(first + " is after " + last);
    if (!isWhole(first) || !isWhole(last))
      throw new IllegalArgumentException("fractions of a second: " + first + ", " + last);
    if (text.isBlank()) throw new IllegalArgumentException("no text");
  }

  /// A notation that others use, and what to write instead.
  private record Habit(Pattern notation, String help) {
    Habit(String notation, String help) {
      this(Pattern.compile(notation), help);
    }
  }

  private static final int LONGEST = 80;
  private static final List<Habit> HABITS =
      List.of(
          new Habit(
              "\\d{1,2}[./-]\\d{1,2}[./-]\\d{4}.*",
              "the year comes first, then the month, then the day: `2022-02-24`"),
          new Habit(
              "\\d{4}[./]\\d{1,2}[./]\\d{1,2}|\\d{8}|\\d{4}-\\d{1,2}(-\\d{1,2})?",
              "hyphens stand between year, month and day, which have two digits: `2022-02-04`"),
          new Habit(
              "\\d{4}-\\d{2}-\\d{2} .*",
              "a `T` stands between the day and the hour, and nothing before the zone:"
                  + " `2022-02-24T04:45Z`"),
          new Habit(".*[0-9]z", "the zone `Z` is a capital letter"),
          new Habit(
              ".*T.*[+-]\\d{1,2}(:?\\d{1,2})?",
              "an hour has two digits, and the offset of its zone hours and minutes:"
                  + " `2022-02-24T04:45+02:00`"),
          new Habit(".*T.*\\.\\d+.*", "seconds are whole: `2022-02-24T04:45:30Z`"));

  private static String help(String text) {
    return HABITS.stream()
        .filter(habit -> text.length() < LONGEST && habit.notation().matcher(text).matches())
        .map(Habit::help)
        .findFirst()
        .orElse("write `2022-02-24`, `2022-02-24T04:45Z`, `2021-05` or `2021`");
  }

  /// How much the notation tells.
  public enum Precision {
    INSTANT,
    HOUR,
    DAY,
    MONTH,
    YEAR,
    /// From one time until another, both inclusive.
    INTERVAL
  }

  /// What came of reading a text as a time.
  public sealed interface Reading {
    record Read(When when) implements Reading {}

    /// Not the notation of a time; `help` says what to write instead.
    record Malformed(String help) implements Reading {}

    /// The notation of a day or hour that no calendar or clock has.
    record Impossible(String problem) implements Reading {}

    /// An interval that ends before it begins.
    record Backwards() implements Reading {}
  }

  /// The time that a notation stands for: an instant `2022-02-24T04:45Z` or
  /// `2022-02-24T06:45+02:00`, perhaps with seconds, an hour `2022-02-24T04Z`, a day `2022-02-24`
  /// (of UTC) or `2022-02-24+02:00` (of that offset), a month `2021-05`, a year `2021`, or an
  /// interval `2021-05-10/2021-05-14` of any two of these, both inclusive.
  public static Reading read(String text) {
    var slash = text.indexOf('/');
    if (slash < 0 || STROKES.matcher(text).matches()) return one(text);
    var from = one(text.substring(0, slash));
    var until = one(text.substring(slash + 1));
    if (!(from instanceof Reading.Read(var begin))) return from;
    if (!(until instanceof Reading.Read(var end))) return until;
    return until(begin, end);
  }

  /// From the beginning of one time until the end of another. Neither may be an interval.
  public static Reading until(When begin, When end) {
    if (begin.precision() == Precision.INTERVAL || end.precision() == Precision.INTERVAL)
      return new Reading.Malformed("an interval has one beginning and one end");
    if (end.last.isBefore(begin.first)) return new Reading.Backwards();
    return new Reading.Read(new When(begin.first, end.last, begin.text + "/" + end.text));
  }

  /// As [#read], for texts that are known to be right.
  public static When of(String text) {
    if (read(text) instanceof Reading.Read(var when)) return when;
    throw new IllegalArgumentException("`" + text + "` is not a time");
  }

  public static When at(Instant instant) {
    return of(instant.toString());
  }

  public static When between(Instant first, Instant last) {
    return of(first + "/" + last);
  }

  public Precision precision() {
    if (text.indexOf('/') >= 0) return Precision.INTERVAL;
    var hour = text.indexOf('T');
    if (hour < 0)
      return switch (text.length()) {
        case 4 -> Precision.YEAR;
        case 7 -> Precision.MONTH;
        default -> Precision.DAY;
      };
    return text.startsWith(":", hour + 3) ? Precision.INSTANT : Precision.HOUR;
  }

  /// By beginning, then by end; then by text, so that only equals compare as equal.
  @Override
  public int compareTo(When other) {
    var byFirst = first.compareTo(other.first);
    if (byFirst != 0) return byFirst;
    var byLast = last.compareTo(other.last);
    return byLast != 0 ? byLast : text.compareTo(other.text);
  }

  private static boolean isWhole(Instant instant) {
    return instant.equals(instant.truncatedTo(ChronoUnit.SECONDS));
  }

  private static Reading one(String text) {
    var parts = NOTATION.matcher(text);
    if (!parts.matches()) return new Reading.Malformed(help(text));
    if (parts.group(HOUR) != null && parts.group(ZONE) == null)
      return new Reading.Malformed("an hour needs its zone: `" + text + "Z` for UTC, or `+02:00`");
    try {
      return new Reading.Read(when(text, parts));
    } catch (DateTimeException e) {
      return new Reading.Impossible(impossible(parts));
    }
  }

  private static When when(String text, Matcher parts) {
    var year = Integer.parseInt(parts.group(1));
    if (parts.group(2) == null)
      return days(text, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), ZoneOffset.UTC);
    var month = YearMonth.of(year, Integer.parseInt(parts.group(2)));
    if (parts.group(3) == null)
      return days(text, month.atDay(1), month.atEndOfMonth(), ZoneOffset.UTC);
    var day = LocalDate.of(year, month.getMonth(), Integer.parseInt(parts.group(3)));
    var zone = parts.group(ZONE) == null ? ZoneOffset.UTC : ZoneOffset.of(parts.group(ZONE));
    if (parts.group(HOUR) == null) return days(text, day, day, zone);
    var hour = Integer.parseInt(parts.group(HOUR));
    if (parts.group(MINUTE) == null) {
      var first = day.atTime(hour, 0).toInstant(zone);
      return new When(first, first.plusSeconds(3599), text);
    }
    var second = parts.group(SECOND) == null ? 0 : Integer.parseInt(parts.group(SECOND));
    var at = LocalTime.of(hour, Integer.parseInt(parts.group(MINUTE)), second);
    var instant = day.atTime(at).toInstant(zone);
    return new When(instant, instant, text);
  }

  private static When days(String text, LocalDate from, LocalDate until, ZoneOffset zone) {
    var end = until.plusDays(1).atStartOfDay().toInstant(zone).minusSeconds(1);
    return new When(from.atStartOfDay().toInstant(zone), end, text);
  }

  private static String impossible(Matcher parts) {
    var month = Integer.parseInt(parts.group(2));
    if (month < 1 || month > 12) return "a year has no month " + month;
    if (parts.group(3) != null) {
      var day = Integer.parseInt(parts.group(3));
      var days = YearMonth.of(Integer.parseInt(parts.group(1)), month).lengthOfMonth();
      if (day < 1 || day > days)
        return "%s-%s has %d days".formatted(parts.group(1), parts.group(2), days);
    }
    if (isBeyond(parts, HOUR, 23)) return "the hours of a day go from 00 to 23";
    if (isBeyond(parts, MINUTE, 59)) return "the minutes of an hour go from 00 to 59";
    if (isBeyond(parts, SECOND, 59)) return "the seconds of a minute go from 00 to 59";
    return "no zone is " + parts.group(ZONE) + " off UTC";
  }

  private static boolean isBeyond(Matcher parts, int group, int most) {
    return parts.group(group) != null && Integer.parseInt(parts.group(group)) > most;
  }
}
