package casus.engine.run;

import casus.chronicle.Attribution;
import casus.chronicle.Event;
import casus.engine.Wording;
import casus.engine.run.Schedule.Occasion;
import casus.language.EnglishPhrases;
import casus.machine.NearMiss.Lack;
import casus.pact.Pattern;
import casus.pact.Who;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What an event lacked, in words: the fact as it is, and what the clause asks instead.
final class Misses {
  private final EnglishPhrases phrases;

  Misses(EnglishPhrases phrases) {
    this.phrases = phrases;
  }

  /// All that is lacking: `it lies in crimea, and not in the area “covered”`.
  String text(Occasion occasion, List<Lack> lacking) {
    return String.join("; ", lacking.stream().map(lack -> text(occasion, lack)).toList());
  }

  private String text(Occasion occasion, Lack lack) {
    return switch (lack) {
      case Lack.Aspect(var respect, var pattern) ->
          switch (respect) {
            case ACT -> "its act is not " + acts(pattern);
            case ACTOR ->
                "it was done by %s, and not by %s"
                    .formatted(Wording.named(occasion.event().actor()), any(pattern, Pattern::by));
            case TARGET -> target(occasion.event(), any(pattern, Pattern::on));
            case PLACE -> place(occasion.event(), pattern);
            case SCALE -> measure("scale", occasion.event().scale(), pattern.gravity().scale());
            case EFFECTS ->
                measure("effects", occasion.event().effects(), pattern.gravity().effects());
            case INTENT -> "it is not recorded as deliberate";
            case ATTRIBUTION -> attribution(occasion, any(pattern, Pattern::attributedBy));
            case DEED -> "it is a finding, and no deed";
          };
      case Lack.Inside(var term, var inner) ->
          "“%s” asks more of such a deed: %s".formatted(term, text(occasion, inner));
      case Lack.Excluded(var term, var pattern) ->
          "“%s” leaves out %s".formatted(term, phrases.deed(pattern));
      case Lack.Unmet(var condition) ->
          "the clause asks besides that " + phrases.holds(condition) + ", which was not so";
    };
  }

  private String acts(Pattern pattern) {
    return phrases.acts(pattern.acts().stream().map(Pattern.Act::name).toList());
  }

  private String any(Pattern pattern, Function<Pattern, Optional<Who>> who) {
    return who.apply(pattern).map(phrases::any).orElse("anyone");
  }

  private static String target(Event event, String wanted) {
    return event
        .target()
        .map(target -> "it was done to %s, and not to %s".formatted(Wording.named(target), wanted))
        .orElse("it is not told to whom it was done, and it must be " + wanted);
  }

  private String place(Event event, Pattern pattern) {
    var wanted = pattern.in().map(phrases::within).orElse("any place");
    return event
        .place()
        .map(place -> "it lies in %s, and not in %s".formatted(place, wanted))
        .orElseGet(() -> "no place is told" + at(event) + ", and it must lie in " + wanted);
  }

  /// Without a place, a deed lies in the territory of its target, if that is one place.
  private static String at(Event event) {
    return event.target().map(target -> ", so that only " + target + " stands for it").orElse("");
  }

  private static String measure(String what, int told, int wanted) {
    return told == 0
        ? "its %s %s not told, and must be %d or more"
            .formatted(what, what.equals("effects") ? "are" : "is", wanted)
        : "its %s %s %d, and must be %d or more"
            .formatted(what, what.equals("effects") ? "are" : "is", told, wanted);
  }

  private static String attribution(Occasion occasion, String wanted) {
    var by = occasion.event().attribution().map(Attribution::by).orElse(List.of());
    if (occasion.attribution())
      return "it was attributed by %s, and not by %s".formatted(Wording.named(by), wanted);
    return by.isEmpty()
        ? "nobody has attributed it, and %s must".formatted(wanted)
        : "it was attributed by %s, and not by %s".formatted(Wording.named(by), wanted);
  }
}
