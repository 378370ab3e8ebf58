package casus.chronicle;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Events in their canonical order, each of them once. The order in which they were given does not
/// matter: two chronicles of the same events are equal.
///
/// `merged` counts the events that said exactly what another said and were left out. It is told to
/// the reader and is no part of what the chronicle says.
public record Chronicle(String name, List<Event> events, int merged) {
  public Chronicle {
    if (name.isBlank() || !name.equals(name.strip()) || name.lines().count() != 1)
      throw new IllegalArgumentException("`" + name + "` is not a chronicle's name");
    if (merged < 0) throw new IllegalArgumentException("merged " + merged);
    var given = events.size();
    events = distinct(events.stream().sorted().toList());
    merged += given - events.size();
  }

  public Chronicle(String name, List<Event> events) {
    this(name, events, 0);
  }

  /// What was known at an instant: without the events that nobody knew of yet, and with an unknown
  /// actor where nobody had yet said who did it. An event counts as known, and an attribution as
  /// made, from the first second that its notation allows. Claims and denials carry no time of
  /// their own and stay.
  public Chronicle knownAt(Instant instant) {
    var known =
        events.stream()
            .filter(event -> isKnown(event, instant))
            .map(event -> isAttributed(event, instant) ? event : event.anonymous())
            .toList();
    return new Chronicle(name, known);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Chronicle that && name.equals(that.name) && events.equals(that.events);
  }

  @Override
  public int hashCode() {
    return 31 * name.hashCode() + events.hashCode();
  }

  private static boolean isKnown(Event event, Instant instant) {
    return !event.when().first().isAfter(instant) && !event.known().first().isAfter(instant);
  }

  private static boolean isAttributed(Event event, Instant instant) {
    return event.attribution().stream().noneMatch(made -> made.when().first().isAfter(instant));
  }

  private static List<Event> distinct(List<Event> sorted) {
    var distinct = new ArrayList<Event>();
    for (var event : sorted) {
      if (distinct.isEmpty() || !distinct.getLast().equals(event)) distinct.add(event);
    }
    return List.copyOf(distinct);
  }
}
