package casus.engine.audit.rules;

import casus.engine.Wording;
import casus.engine.audit.AuditRule;
import casus.engine.audit.Finding;
import casus.engine.audit.Links;
import casus.engine.audit.Severity;
import casus.engine.audit.Study;
import casus.engine.audit.Vetoes;
import casus.engine.audit.Vetoes.Held;
import casus.engine.audit.Words;
import casus.pact.Clause;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/// Some can stop what the parties decide together, and none can stop the help of another.
final class JointVetoOnly implements AuditRule {
  @Override
  public String id() {
    return "joint-veto-only";
  }

  /// A decision that some can stop, who they are in words and by code, and how.
  private record Stopped(
      Clause.Decision decision, String who, List<String> parties, Vetoes vetoes, Held held) {}

  @Override
  public List<Finding> audit(Study study) {
    if (study.help().isEmpty()) return List.of();
    var help = study.vetoes(study.helpInAnyForm(), SingleVeto.MOST_MEMBERS);
    if (!help.possible() || !help.attackers().isEmpty() || !help.bystanders().isEmpty())
      return List.of();
    if (!help.complete()) return List.of();
    // Two who together stop all help stop more than joint action.
    var most =
        help.cases().stream().allMatch(one -> one.held().isEmpty()) ? SingleVeto.MOST_MEMBERS : 1;
    var byWhom = new LinkedHashMap<String, List<Stopped>>();
    for (var decision : joint(study))
      stopped(study, decision, most)
          .ifPresent(one -> byWhom.computeIfAbsent(one.who(), _ -> new ArrayList<>()).add(one));
    return byWhom.values().stream().map(this::finding).toList();
  }

  /// The decisions on what follows an attack.
  private static List<Clause.Decision> joint(Study study) {
    var links = new Links(study.pact());
    return study.pact().all(Clause.Decision.class).stream()
        .filter(decision -> !study.helpInAnyForm().contains(decision.label().name()))
        .filter(decision ->
            links.upstream(decision).stream().anyMatch(Clause.Trigger.class::isInstance))
        .toList();
  }

  /// By one alone, or else by two together, in the plainest case.
  private static Optional<Stopped> stopped(Study study, Clause.Decision decision, int most) {
    for (var members = 1; members <= most; members++) {
      var vetoes = study.vetoes(List.of(decision.label().name()), members);
      var held = vetoes.plainest().map(Vetoes.Case::held).orElse(List.of());
      if (held.isEmpty()) continue;
      var parties = new LinkedHashSet<String>();
      for (var one : held)
        for (var party : one.blocker().parties()) parties.addAll(vetoes.like(party));
      var who =
          members == 1
              ? Words.anyOf(study.pact(), List.copyOf(parties)) + " alone"
              : held.getFirst().blocker().text(study.pact()) + " together";
      return Optional.of(new Stopped(decision, who, List.copyOf(parties), vetoes, held.getFirst()));
    }
    return Optional.empty();
  }

  private Finding finding(List<Stopped> stopped) {
    var first = stopped.getFirst();
    var decisions =
        stopped.stream()
            .map(Stopped::decision)
            .map(decision ->
                Words.quote(decision.label().name())
                    + decision.label().citation().map(cite -> " (" + cite + ")").orElse(""))
            .toList();
    return new Finding(
        id(),
        Severity.NOTE,
        first.decision().label(),
        first.parties(),
        Words.begun(
            first.who()
                + " can stop "
                + Wording.list(decisions)
                + first.held().when()
                + ", and nobody alone can stop the help of others"),
        first.held().story().get(),
        Optional.of(first.vetoes().bounds()));
  }
}
