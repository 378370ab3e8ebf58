package casus.vocabulary;

/// How a group comes to a decision, as texts are classified. How such a rule counts votes is
/// another room's business. `examples` cites instruments where the rule is found.
public record DecisionRuleType(String name, String meaning, String examples) {
  public DecisionRuleType {
    Word.checked(name);
  }
}
