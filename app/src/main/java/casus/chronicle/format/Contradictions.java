package casus.chronicle.format;

import casus.chronicle.Event;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Words of one speaker that cannot both stand: yes and no in one decision, at one time. Of such
/// words the last counts, and where both have the same time nothing says which is the last.
final class Contradictions {
  private final Map<Matter, Event> first = new HashMap<>();

  /// On what words of one speaker bear that exclude each other.
  private enum Kind {
    BALLOT,
    FINDING,
    OUTCOME,
    STANDSTILL
  }

  /// What was said, as far as it can contradict: several words are one no.
  private record Stand(Kind kind, String meaning) {}

  private record Matter(
      Kind kind,
      Instant from,
      Instant until,
      String speaker,
      Optional<String> about,
      Optional<String> target) {}

  /// The event among those told so far that this one contradicts.
  Optional<Event> against(Event event) {
    var stand = stand(event.act());
    if (stand.isEmpty() || event.actor().equals(Event.UNKNOWN)) return Optional.empty();
    var matter =
        new Matter(
            stand.get().kind(),
            event.when().first(),
            event.when().last(),
            event.actor(),
            event.about(),
            event.target());
    return Optional.ofNullable(first.putIfAbsent(matter, event))
        .filter(earlier -> !stand(earlier.act()).equals(stand));
  }

  private static Optional<Stand> stand(String act) {
    return switch (act) {
      case "vote-no", "object", "veto" -> Optional.of(new Stand(Kind.BALLOT, "no"));
      case "vote-yes", "abstain", "recuse" -> Optional.of(new Stand(Kind.BALLOT, act));
      case "determine-yes", "determine-no" -> Optional.of(new Stand(Kind.FINDING, act));
      case "adopt", "reject" -> Optional.of(new Stand(Kind.OUTCOME, act));
      case "suspend", "resume" -> Optional.of(new Stand(Kind.STANDSTILL, act));
      default -> Optional.empty();
    };
  }
}
