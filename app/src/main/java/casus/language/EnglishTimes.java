package casus.language;

import casus.pact.Amount;
import casus.pact.Clause;
import casus.pact.Limit;
import casus.pact.Moment;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// Times in words.
final class EnglishTimes {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private EnglishTimes() {}

  /// `15 February 2015`.
  static String day(LocalDate date) {
    return DAY.format(date);
  }

  /// `15 February 2015`, `04:45 UTC on 15 February 2015`.
  static String moment(Moment moment) {
    return moment
        .time()
        .map(time -> time + " UTC on " + day(moment.date()))
        .orElse(day(moment.date()));
  }

  /// `on 15 February 2015`, `at 04:45 UTC on 15 February 2015`.
  static String on(Moment moment) {
    return (moment.time().isPresent() ? "at " : "on ") + moment(moment);
  }

  /// `3 days`, `24 hours`.
  static String amount(Amount amount) {
    return amount.text();
  }

  /// `3 months`, `month`: behind "every".
  static String period(Amount amount) {
    return amount.count() == 1 ? amount.unit().text(1) : amount(amount);
  }

  /// A limit for something to be done, with a space in front; `start` is the event from which a
  /// length of time counts, empty where it need not be said.
  static String by(Limit limit, String start) {
    return switch (limit) {
      case Limit.Within(var amount) ->
          " within " + amount(amount) + (start.isEmpty() ? "" : " of " + start);
      case Limit.WithinOpen(var word, _) -> " within " + called(word, start);
      case Limit.Until(var moment) -> " by the end of " + moment(moment);
      case Limit.On(var moment) -> " " + on(moment) + " at the latest";
      case Limit.Throughout _ -> " at all times";
      case Limit.Every(var amount) -> " at least once every " + period(amount);
      case Limit.None _ -> ", with no time limit";
    };
  }

  private static String called(String word, String start) {
    return "the time called "
        + EnglishWords.quoted(word)
        + (start.isEmpty() ? "" : ", counted from " + start);
  }

  /// A limit for something not to be done, with a space in front.
  static String never(Limit limit, String start) {
    return switch (limit) {
      case Limit.Throughout _, Limit.None _ -> " at any time";
      case Limit.Within _, Limit.WithinOpen _, Limit.Until _, Limit.On _, Limit.Every _ ->
          during(limit, start);
    };
  }

  /// A limit for something to be kept up, with a space in front.
  static String during(Limit limit, String start) {
    return switch (limit) {
      case Limit.Within(var amount) ->
          " for " + amount(amount) + (start.isEmpty() ? "" : " from " + start);
      case Limit.WithinOpen(var word, _) -> " for " + called(word, start);
      case Limit.Until(var moment) -> " until the end of " + moment(moment);
      case Limit.On(var moment) -> " " + on(moment);
      case Limit.Throughout _ -> " at all times";
      case Limit.Every(var amount) -> " in every period of " + amount(amount);
      case Limit.None _ -> ", with no end";
    };
  }

  /// What an open word can mean: `1 day, 10 days or no limit`.
  static String readings(List<Clause.OpenTime.Reading> readings) {
    return EnglishWords.list(
        readings.stream()
            .map(reading -> reading.amount().map(EnglishTimes::amount).orElse("no limit at all"))
            .toList(),
        "or");
  }
}
