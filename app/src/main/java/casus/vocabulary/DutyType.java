package casus.vocabulary;

import java.util.List;
import java.util.OptionalInt;

/// A kind of duty. `includes` are the performances that count as this one, besides itself: who owes
/// `defend` and flies a `no-fly` mission has performed.
///
/// `strength` ranks the words of guarantees from weak to strong. The order is an analyst's
/// convention, for display only; where a report shows it, it says so.
public record DutyType(
    String name,
    Group group,
    String meaning,
    List<String> includes,
    OptionalInt strength,
    boolean added) {
  public DutyType {
    Word.checked(name);
    includes = List.copyOf(includes);
  }

  /// Whether whoever it is done to is spoken with, and not helped.
  public boolean isTalk() {
    return group == Group.TALK || group == Group.PROCESS;
  }

  /// Whether it is done against somebody.
  public boolean isCoercion() {
    return (group == Group.PRESSURE || group == Group.FORCE) && !name.equals("sanctions-lift");
  }

  /// What a duty is about.
  public enum Group {
    RESTRAINT,
    TALK,
    NON_MILITARY_HELP,
    PRESSURE,
    SHORT_OF_FORCE,
    FORCE,
    PROCESS,
    INTERNAL,
    COMPOSITE;

    /// How heavy help of this kind is, the lightest first. What is made of several is taken for the
    /// heaviest.
    public int rank() {
      return switch (this) {
        case INTERNAL -> 0;
        case TALK -> 1;
        case PROCESS -> 2;
        case RESTRAINT -> 3;
        case NON_MILITARY_HELP -> 4;
        case PRESSURE -> 5;
        case SHORT_OF_FORCE -> 6;
        case FORCE -> 7;
        case COMPOSITE -> 8;
      };
    }

    /// As tables and pages write it: `short-of-force`.
    public String text() {
      return Word.of(this);
    }
  }
}
