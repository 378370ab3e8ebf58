package casus.engine.audit.rules;

import casus.engine.audit.AuditRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// Every question that the audit asks, in the order in which a reader asks them.
public final class AuditRules {
  public static final List<AuditRule> ALL =
      List.of(
          new UncoveredAct(),
          new UncoveredArea(),
          new UncoveredActor(),
          new UncoveredTime(),
          new VagueThreshold(),
          new Unattributed(),
          new InterestedJudge(),
          new VacuousClause(),
          new AttackerVeto(),
          new SingleVeto(),
          new JointVetoOnly(),
          new LapseOnSilence(),
          new RequestGate(),
          new NoDecisionRule(),
          new NoDecisionDeadline(),
          new UnreachableQuorum(),
          new NoAssistanceDuty(),
          new LawfulAbandonment(),
          new NoDeadline(),
          new DeadlineOnTalkOnly(),
          new DiscretionaryContent(),
          new ImpossibleDeadline(),
          new ConflictingNorms(),
          new Toothless(),
          new UnborneDuty(),
          new UnjudgedVoid(),
          new AttackerCanVoid(),
          new CircularWait(),
          new UnreachableStage(),
          new HostageStep(),
          new ExitInCrisis(),
          new SunsetCliff(),
          new Unverified(),
          new FindingWithoutCulprit(),
          new MonitorVeto(),
          new NotInForce(),
          new AttackerIsGuarantor(),
          new OpenRole(),
          new UnpublishedPart(),
          new ExpectationFailed(),
          new OrderSensitive(),
          new UnusedAllow());

  private AuditRules() {}

  /// The rule of an id.
  public static Optional<AuditRule> find(String id) {
    return ALL.stream().filter(rule -> rule.id().equals(id)).findFirst();
  }

  /// The page of a rule: Markdown, title first.
  public static String page(AuditRule rule) {
    var name = rule.getClass().getSimpleName() + ".md";
    try (var page = rule.getClass().getResourceAsStream(name)) {
      if (page == null) throw new IllegalStateException(rule.id() + " has no page " + name);
      return new String(page.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
