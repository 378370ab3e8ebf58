package casus.engine.compare;

import casus.engine.audit.CoverageMap;
import casus.engine.audit.Finding;
import casus.engine.audit.Help;
import casus.engine.audit.Level;
import casus.engine.audit.Links;
import casus.engine.audit.MapTable;
import casus.engine.audit.Study;
import casus.engine.audit.rules.AuditRules;
import casus.language.EnglishPhrases;
import casus.pact.Clause;
import casus.pact.Pact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A pact that is compared, and what several questions about it need, found once.
public final class Dossier {
  private final Study study;
  private final Links links;
  private final EnglishPhrases phrases;
  private final Map<String, List<Finding>> findings = new HashMap<>();
  private Optional<MapTable> map = Optional.empty();

  public Dossier(Study study) {
    this.study = study;
    links = new Links(study.pact());
    phrases = new EnglishPhrases(study.pact());
  }

  public Pact pact() {
    return study.pact();
  }

  public Study study() {
    return study;
  }

  public Links links() {
    return links;
  }

  /// The duties to help.
  public List<Clause.Norm> duties() {
    return pact().all(Clause.Norm.class).stream().filter(Help::isOwedBy).toList();
  }

  /// The rights to help.
  public List<Clause.Power> rights() {
    return pact().all(Clause.Power.class).stream().filter(Help::isAllowedBy).toList();
  }

  /// Rights to do something that is no help to whoever is attacked, but answers something.
  public List<Clause.Power> otherRights() {
    return pact().all(Clause.Power.class).stream()
        .filter(power -> power.ability() instanceof Clause.Ability.Act)
        .filter(power -> !Help.isAllowedBy(power))
        .filter(this::isOnAttack)
        .toList();
  }

  /// The words in which reports speak of the pact.
  public EnglishPhrases phrases() {
    return phrases;
  }

  /// Both.
  public List<Clause> help() {
    var help = new ArrayList<Clause>(duties());
    help.addAll(rights());
    return help;
  }

  /// Everything that help waits for, at any remove, help itself included.
  public List<Clause> beforeHelp() {
    return help().stream().flatMap(clause -> links.upstream(clause).stream()).distinct().toList();
  }

  /// The decisions on an attack.
  public List<Clause.Decision> decisions() {
    return pact().all(Clause.Decision.class).stream()
        .filter(decision -> beforeHelp().contains(decision) || isOnAttack(decision))
        .toList();
  }

  private boolean isOnAttack(Clause clause) {
    return links.upstream(clause).stream().anyMatch(Clause.Trigger.class::isInstance);
  }

  /// Whoever must help or may, by code, but for the one whom all help is for.
  public List<String> helpers() {
    var victims = map().victims();
    return study.helpers().stream()
        .filter(party -> victims.size() > 1 || !victims.contains(party))
        .toList();
  }

  /// Every field of the map in which the text is in force and an attack can bring help.
  public List<MapTable.Field> answered() {
    var inForce = map().phases().getFirst();
    return map().fields().stream()
        .filter(field -> field.phase().equals(inForce))
        .filter(field -> field.answer().best().reaches(Level.RIGHT))
        .toList();
  }

  public MapTable map() {
    if (map.isEmpty()) map = Optional.of(new MapTable(CoverageMap.of(pact())));
    return map.get();
  }

  /// What a rule of the audit finds, accepted by the author or not.
  public List<Finding> findings(String rule) {
    return findings.computeIfAbsent(
        rule, id -> List.copyOf(AuditRules.find(id).orElseThrow().audit(study)));
  }

  /// What several rules find.
  public List<Finding> findings(List<String> rules) {
    return rules.stream().flatMap(rule -> findings(rule).stream()).toList();
  }
}
