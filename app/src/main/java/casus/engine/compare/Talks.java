package casus.engine.compare;

import casus.pact.Clause;
import casus.vocabulary.DutyType;
import casus.vocabulary.DutyTypes;

/// What counts as talk among those who help. A word to the Security Council does not.
public final class Talks {
  private static final String REPORT = "report-unsc";

  private Talks() {}

  /// Whether a norm is a duty to talk.
  public static boolean isOwedBy(Clause.Norm norm) {
    return norm.content() instanceof Clause.Content.Perform(var all, var names, var quantity)
        && names.stream()
            .filter(name -> !name.equals(REPORT))
            .anyMatch(name ->
                DutyTypes.find(name)
                    .map(DutyType::group)
                    .filter(group -> group == DutyType.Group.TALK)
                    .isPresent());
  }
}
