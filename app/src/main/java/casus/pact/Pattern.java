package casus.pact;

import casus.diagnostic.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A description of deeds: which acts, by whom, on whom, where, and how grave. What it leaves out
/// is not asked. An act is an act type, a group of them, an act that the pact declares, a duty type
/// performed, or an open term, which may match under some of its readings only.
public record Pattern(
    List<Act> acts,
    Optional<Who> by,
    Optional<Who> on,
    Optional<Area> in,
    Optional<Who> attributedBy,
    Gravity gravity) {
  public Pattern {
    acts = List.copyOf(acts);
  }

  /// The description in the words of the language, without what it asks of attribution and gravity.
  public String text() {
    var names = acts.stream().map(Act::name).toList();
    return (names.size() > 1 ? "any of " : "")
        + String.join(", ", names)
        + by.map(who -> " by " + who.text()).orElse("")
        + on.map(who -> " on " + who.text()).orElse("")
        + in.map(area -> " in " + area.text()).orElse("");
  }

  /// The same description with one kind of act more.
  public Pattern or(String act) {
    var more = new ArrayList<>(acts);
    more.add(new Act(act, Span.NONE));
    return new Pattern(more, by, on, in, attributedBy, gravity);
  }

  /// The same description wherever the deed is done.
  public Pattern anywhere() {
    return new Pattern(acts, by, on, Optional.empty(), attributedBy, gravity);
  }

  /// One named kind of act.
  public record Act(String name, Span span) {}

  /// The least scale and effects, 0 to 5 each, and whether intent must have been shown. Zero and
  /// `false` ask nothing.
  public record Gravity(int scale, int effects, boolean deliberate) {
    public static final Gravity ANY = new Gravity(0, 0, false);
  }
}
