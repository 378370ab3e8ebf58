package casus.vocabulary;

import java.util.List;
import java.util.Optional;

/// Every type of decision rule.
public final class DecisionRuleTypes {
  public static final List<DecisionRuleType> ALL =
      Table.read(
          "decision-rules.tsv",
          "name meaning examples",
          row -> new DecisionRuleType(row.text("name"), row.text("meaning"), row.cell("examples")));

  private static final Index<DecisionRuleType> BY_NAME = new Index<>(ALL, DecisionRuleType::name);

  private DecisionRuleTypes() {}

  public static Optional<DecisionRuleType> find(String name) {
    return BY_NAME.find(name);
  }
}
