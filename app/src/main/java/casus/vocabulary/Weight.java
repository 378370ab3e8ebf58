package casus.vocabulary;

/// How an act usually weighs on the scale of an armed attack. A default that a pact or an analyst
/// may override, never a verdict.
public enum Weight {
  YES("plainly an armed attack if grave"),
  YES_OR_THRESHOLD("an armed attack, or one only by its scale and effects"),
  YES_IF_ATTRIBUTED("an armed attack once it is known whose forces they are"),
  THRESHOLD("depends on scale and effects"),
  LOW("normally below an armed attack"),
  LOW_OR_THRESHOLD("normally below; scale and effects may lift it"),
  LOW_OR_TREATY("normally below; a treaty may make it a trigger of its own"),
  CONSULT_ONLY("no armed attack; a reason to consult"),
  NO("no armed attack"),
  NO_OR_TREATY("no armed attack; a treaty may make it a trigger of its own"),
  TREATY("weighs only what a treaty says"),
  VOIDING("weighs against the guarantee itself");

  private final String meaning;

  Weight(String meaning) {
    this.meaning = meaning;
  }

  /// One line for a reader.
  public String meaning() {
    return meaning;
  }

  /// Whether texts that say only "armed attack" are commonly read to reach such an act, at least at
  /// some scale. What is normally below the threshold is not.
  public boolean usuallyArmed() {
    return switch (this) {
      case YES, YES_OR_THRESHOLD, YES_IF_ATTRIBUTED, THRESHOLD -> true;
      case LOW, LOW_OR_THRESHOLD, LOW_OR_TREATY, CONSULT_ONLY, NO, NO_OR_TREATY, TREATY, VOIDING ->
          false;
    };
  }

  /// As tables and pages write it: `yes-or-threshold`.
  public String text() {
    return Word.of(this);
  }
}
