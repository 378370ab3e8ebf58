package casus.engine.compare;

import casus.engine.audit.Bounds;
import casus.engine.audit.Finding;
import casus.engine.run.Explanation;
import casus.pact.Clause;
import casus.pact.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What one pact answers to one question.
///
/// @param lines the answer in plain words, a point each
/// @param clauses what it rests on; empty where the text is silent
/// @param findings what the audit shows of it, each with its witness
/// @param bounds how far was searched, if anything was
/// @param reasons why a chronicle brings it, or does not
public record Cell(
    List<String> lines,
    List<Label> clauses,
    List<Finding> findings,
    Optional<Bounds> bounds,
    List<Explanation> reasons) {
  public Cell {
    lines = lines.stream().distinct().toList();
    clauses = clauses.stream().distinct().toList();
    findings = List.copyOf(findings);
    reasons = List.copyOf(reasons);
    if (lines.isEmpty()) throw new IllegalArgumentException("a cell that says nothing");
  }

  /// What a text says, or what follows from it, whatever happens.
  public Cell(
      List<String> lines, List<Label> clauses, List<Finding> findings, Optional<Bounds> bounds) {
    this(lines, clauses, findings, bounds, List.of());
  }

  /// What a cell says where a search was cut short.
  static final String CUT_SHORT = "not all is known: a search was cut short";

  /// The same where some search about the pact was cut short: whatever was searched for may be
  /// missing.
  Cell cutShort() {
    if (bounds.isEmpty()) return this;
    var more = new ArrayList<>(lines);
    more.add(CUT_SHORT);
    return new Cell(more, clauses, findings, bounds);
  }

  /// Points, and the clauses behind them.
  public static Cell of(List<String> lines, List<? extends Clause> clauses) {
    return new Cell(
        lines, clauses.stream().map(Clause::label).toList(), List.of(), Optional.empty());
  }

  /// One point, and the clauses behind it.
  public static Cell of(String line, List<? extends Clause> clauses) {
    return of(List.of(line), clauses);
  }

  /// What the text is silent on.
  public static Cell silent(String line) {
    return of(line, List.of());
  }

  /// The same with what the audit shows.
  public Cell shownBy(List<Finding> more) {
    return new Cell(lines, clauses, more, bounds);
  }

  /// The same with how far was searched, if anything was.
  public Cell within(Bounds searched) {
    if (searched.states() == 0) return this;
    return new Cell(lines, clauses, findings, Optional.of(searched));
  }

  /// The same with why a chronicle brings it, or does not.
  public Cell because(List<Explanation> why) {
    return new Cell(lines, clauses, findings, bounds, why);
  }
}
