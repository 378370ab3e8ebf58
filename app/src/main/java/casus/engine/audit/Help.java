package casus.engine.audit;

import casus.pact.Clause;
import casus.vocabulary.Discretion;
import casus.vocabulary.DutyType;
import casus.vocabulary.DutyTypes;
import java.util.List;
import java.util.Optional;

/// What counts as help to somebody attacked. Talk is no help, and neither is a duty to leave
/// something alone, to keep one's own forces able, or to mean well.
public final class Help {
  /// Of the kinds of help, those that give the victim of an attack nothing.
  private static final List<String> NO_HELP =
      List.of(
          "support-membership", "maintain-capacity", "sanctions-lift", "right-reserved", "intent");

  private Help() {}

  /// Whether a performance is help.
  public static boolean is(String performance) {
    return DutyTypes.performances(performance).stream().anyMatch(Help::counts);
  }

  private static boolean counts(String performance) {
    return !NO_HELP.contains(performance)
        && DutyTypes.find(performance).map(DutyType::group).filter(Help::helps).isPresent();
  }

  private static boolean helps(DutyType.Group group) {
    return switch (group) {
      case NON_MILITARY_HELP, PRESSURE, SHORT_OF_FORCE, FORCE, COMPOSITE -> true;
      case RESTRAINT, TALK, PROCESS, INTERNAL -> false;
    };
  }

  /// Whether a norm is a duty to help.
  public static boolean isOwedBy(Clause.Norm norm) {
    return norm.content() instanceof Clause.Content.Perform(var all, var names, var quantity)
        && names.stream().anyMatch(Help::is);
  }

  /// Whether some performances, as far as they are help, only press somebody: that helps nobody
  /// where nobody attacks.
  static boolean onlyPresses(List<String> names) {
    return names.stream()
        .flatMap(name -> DutyTypes.performances(name).stream())
        .filter(Help::counts)
        .allMatch(name ->
            DutyTypes.find(name)
                .filter(duty -> duty.group() == DutyType.Group.PRESSURE)
                .isPresent());
  }

  /// How much choice a norm leaves, if it says so.
  public static Optional<Discretion> choice(Clause.Norm norm) {
    return norm.discretion().flatMap(some -> Discretion.find(some.level()));
  }

  /// Whether a power is a right to help.
  public static boolean isAllowedBy(Clause.Power power) {
    return power.ability() instanceof Clause.Ability.Act(var names)
        && names.stream().anyMatch(Help::is);
  }
}
