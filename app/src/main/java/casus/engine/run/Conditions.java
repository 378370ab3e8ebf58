package casus.engine.run;

import casus.pact.Conventions;
import casus.pact.Pact;
import java.util.ArrayList;
import java.util.Locale;

/// The head of a pact and its conventions, as every report prints them.
final class Conditions {
  private Conditions() {}

  /// `nato: in-force, treaty, signed 1949-04-04`.
  static String text(Pact pact) {
    var words = new ArrayList<String>();
    pact.header().status().ifPresent(words::add);
    pact.header().binding().ifPresent(words::add);
    pact.header().signed().ifPresent(date -> words.add("signed " + date));
    pact.header().inForce().ifPresent(date -> words.add("in force " + date));
    pact.header().ended().ifPresent(date -> words.add("ended " + date));
    pact.header().certainty().ifPresent(letter -> words.add("certainty " + letter));
    return words.isEmpty() ? pact.name() : pact.name() + ": " + String.join(", ", words);
  }

  /// `a day is 24 hours; a month is a calendar month; late performance cures`.
  static String text(Conventions conventions) {
    var words = new ArrayList<String>();
    words.add(
        switch (conventions.day()) {
          case Conventions.Day.Hours() -> "a day is 24 hours";
          case Conventions.Day.Calendar(var zone) -> "a day ends at midnight in " + zone;
        });
    conventions
        .months()
        .ifPresent(months ->
            words.add(
                switch (months) {
                  case CALENDAR -> "a month is a calendar month";
                  case THIRTY_DAYS -> "a month is 30 days";
                }));
    conventions.abstention().ifPresent(choice -> words.add("abstention: " + plain(choice.name())));
    conventions.late().ifPresent(choice -> words.add("late performance " + plain(choice.name())));
    conventions
        .suspension()
        .ifPresent(choice -> words.add("suspension " + plain(choice.name()) + " a time limit"));
    return String.join("; ", words);
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
