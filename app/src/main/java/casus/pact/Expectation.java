package casus.pact;

import casus.diagnostic.Span;
import java.util.List;
import java.util.Optional;

/// What the author expects an audit to find. Every audit checks it.
public sealed interface Expectation {
  /// Where it stands.
  Span span();

  /// `RUS can block assist`, `nobody can block assist`, `no party can block assist except
  /// guarantor`: who, alone, can keep the clause from ever taking effect. The protected party's own
  /// silence is not counted as blocking.
  record Blocks(Able able, String clause, Span span) implements Expectation {}

  /// `attack in crimea is not covered`: the trigger would, or would not, take a deed there; any
  /// trigger at all, where only acts are named (`bombardment in crimea is not covered`).
  record Covers(
      Optional<String> trigger,
      Optional<Who> by,
      Optional<Who> on,
      List<Pattern.Act> acts,
      Optional<Area> in,
      boolean covered,
      Span span)
      implements Expectation {
    public Covers {
      acts = List.copyOf(acts);
    }
  }

  /// `no stage waits for itself`, `elections waits for itself`.
  record Waits(Optional<String> stage, boolean waits, Span span) implements Expectation {}
}
