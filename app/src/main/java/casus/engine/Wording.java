package casus.engine;

import casus.chronicle.Event;
import casus.vocabulary.Actor;
import casus.vocabulary.Actors;
import casus.vocabulary.TargetKind;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// How actors, instants and events sound in reports.
public final class Wording {
  private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);
  private static final DateTimeFormatter MINUTES =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
  private static final DateTimeFormatter SECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

  private Wording() {}

  /// `Russia` for `RUS`; a code that the register does not know stays as it is.
  public static String actor(String code) {
    if (code.equals(Event.UNKNOWN)) return "somebody unknown";
    return Actors.find(code).map(Actor::name).orElse(code);
  }

  /// The same within a sentence: `the United States`.
  public static String named(String code) {
    return Actors.find(code).map(Actor::inText).orElseGet(() -> actor(code));
  }

  /// `Russia, China and the United States`, within a sentence.
  public static String named(List<String> codes) {
    return list(codes.stream().map(Wording::named).toList());
  }

  /// `Russia, China and France`.
  public static String actors(List<String> codes) {
    return list(codes.stream().map(Wording::actor).toList());
  }

  /// `a, b and c`.
  public static String list(List<String> words) {
    if (words.size() < 2) return String.join("", words);
    return String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
  }

  /// `a`, `a or b`, `a, b or c`.
  public static String either(List<String> words) {
    if (words.size() < 2) return String.join("", words);
    return String.join(", ", words.subList(0, words.size() - 1)) + " or " + words.getLast();
  }

  /// `1 act`, `2 acts`.
  public static String count(int count, String one) {
    return count + " " + one + (count == 1 ? "" : "s");
  }

  /// `2022-02-24 04:45`, in UTC; the last second of a day is the end of it.
  public static String instant(Instant instant) {
    var at = instant.atZone(ZoneOffset.UTC);
    if (at.toLocalTime().equals(LAST_SECOND)) return "the end of " + at.toLocalDate();
    if (at.getSecond() != 0) return SECONDS.format(at);
    return MINUTES.format(at);
  }

  /// The same behind a verb: `at the end of 2022-02-24`.
  public static String when(Instant instant) {
    var text = instant(instant);
    return text.startsWith("the end") ? "at " + text : text;
  }

  /// From one instant to another, as short as it can be said: a whole day is its date.
  public static String between(Instant first, Instant last) {
    if (first.equals(last)) return instant(first);
    var from = first.atZone(ZoneOffset.UTC);
    var until = last.atZone(ZoneOffset.UTC);
    if (!wholeDays(from, until)) return instant(first) + " to " + instant(last);
    return from.toLocalDate().equals(until.toLocalDate())
        ? from.toLocalDate().toString()
        : from.toLocalDate() + " to " + until.toLocalDate();
  }

  private static boolean wholeDays(ZonedDateTime from, ZonedDateTime until) {
    return from.toLocalTime().equals(LocalTime.MIDNIGHT) && until.toLocalTime().equals(LAST_SECOND);
  }

  /// `Russia: unmarked forces, on Ukraine, in Crimea (denied by Russia)`.
  public static String event(Event event) {
    var text = new StringBuilder(actor(event.actor())).append(": ").append(plain(event.act()));
    if (event.quantity() > 1) text.append(" (").append(event.quantity()).append(")");
    event.target().ifPresent(target -> text.append(", on ").append(named(target)));
    if (event.object() != TargetKind.TERRITORY)
      text.append(" (").append(event.object().text()).append(")");
    event.place().ifPresent(place -> text.append(", in ").append(place(place)));
    event.about().ifPresent(about -> text.append(", about ").append(about));
    var views = views(event);
    if (!views.isEmpty()) text.append(" (").append(String.join("; ", views)).append(")");
    return text.toString();
  }

  /// `NATO: attribution to al-Qaeda of the terror external of 2001-09-11`.
  public static String attribution(Event event) {
    var by = event.attribution().map(made -> actors(made.by())).orElse("somebody");
    return "%s: attribution to %s of the %s of %s"
        .formatted(by, named(event.actor()), plain(event.act()), event.when().text());
  }

  /// A name of the vocabulary in plain words: `unmarked forces`.
  public static String plain(String name) {
    return name.replace('-', ' ');
  }

  /// A state by its name, any other region as pacts write it.
  private static String place(String place) {
    return Actors.find(place).map(Actor::inText).orElse(place);
  }

  private static List<String> views(Event event) {
    var views = new ArrayList<String>();
    if (!event.claimedBy().isEmpty()) views.add("claimed by " + named(event.claimedBy()));
    if (!event.deniedBy().isEmpty()) views.add("denied by " + named(event.deniedBy()));
    return views;
  }
}
