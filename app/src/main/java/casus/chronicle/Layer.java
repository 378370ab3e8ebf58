package casus.chronicle;

import casus.vocabulary.ActTypes;
import casus.vocabulary.DutyTypes;
import casus.vocabulary.SpeechActs;

/// What kind of thing an event is: that something happened, that somebody competent found so, that
/// somebody said something, or that a duty was performed. At one instant events come in this order.
public enum Layer {
  WORLD,
  DETERMINATION,
  SPEECH,
  PERFORMANCE;

  /// The layer of an act. A name in two lists of the vocabulary counts as the first that fits:
  /// `attribute`, `determine-yes` and `determine-no` are determinations; then speech acts, so that
  /// `notify` and `ratify` are said, though saying them may also perform a duty of that name; then
  /// acts; then duty types, performed. Any other name is an act that a pact declares: of the world.
  public static Layer of(String act) {
    return switch (act) {
      case "attribute", "determine-yes", "determine-no" -> DETERMINATION;
      default -> {
        if (SpeechActs.find(act).isPresent()) yield SPEECH;
        if (ActTypes.find(act).isPresent()) yield WORLD;
        yield DutyTypes.find(act).isPresent() ? PERFORMANCE : WORLD;
      }
    };
  }
}
