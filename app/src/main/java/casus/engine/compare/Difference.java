package casus.engine.compare;

import casus.engine.audit.Audit;
import casus.engine.audit.Contrast;
import casus.engine.audit.Finding;
import casus.engine.audit.Study;
import casus.engine.audit.Turnover;
import casus.engine.audit.rules.AuditRules;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// What two texts say and do otherwise. What the second does is told as it stands to the first.
///
/// @param rewordings the clauses that they say otherwise
/// @param contrast the deeds that both were put to
/// @param rows those that they answer otherwise
/// @param vetoes who can stop what under one of them only
/// @param findings holes and risks of one of them only
/// @param complete whether every search came to its end
public record Difference(
    List<Rewording> rewordings,
    Contrast contrast,
    List<Contrast.Row> rows,
    List<Veto> vetoes,
    Turnover findings,
    boolean complete) {
  /// The rule by which everybody can comply and help need not come.
  private static final String ABANDONMENT = "lawful-abandonment";

  public Difference {
    rewordings = List.copyOf(rewordings);
    rows = List.copyOf(rows);
    vetoes = List.copyOf(vetoes);
  }

  /// Between the texts of two studies.
  public static Difference of(Study first, Study second) {
    var contrast = Contrast.of(first.pact(), second.pact());
    return new Difference(
        Rewording.between(first.pact(), second.pact()),
        contrast,
        contrast.rows(),
        Veto.between(first, second),
        Turnover.of(first.pact(), findings(first), second.pact(), findings(second)),
        first.untold().isEmpty() && second.untold().isEmpty());
  }

  private static List<Finding> findings(Study study) {
    return Audit.audit(study, AuditRules.ALL);
  }

  /// Whether they say and do the same.
  public boolean isNone() {
    return rewordings.isEmpty()
        && rows.isEmpty()
        && contrast.onlyFirst().isEmpty()
        && contrast.onlySecond().isEmpty()
        && vetoes.isEmpty()
        && findings.gone().isEmpty()
        && findings.come().isEmpty();
  }

  /// A way in which whoever is attacked has less under one text than under the other.
  public enum Loss {
    /// Some are not protected.
    PROTECTED,
    /// Some deeds are answered less strongly, later, at more people's word, or with more choice.
    ANSWERS,
    /// Some can stop all help that cannot under the other.
    STOPPED,
    /// Everybody can comply and help need not come.
    ABANDONED
  }

  /// Where the second guarantees less than the first; nothing, if it is a refinement of it.
  public List<Loss> losses() {
    return losses(1, contrast.onlyFirst(), Contrast.Row::takes);
  }

  /// Where the first guarantees less than the second.
  public List<Loss> gains() {
    return losses(0, contrast.onlySecond(), Contrast.Row::gives);
  }

  /// Those of one of the texts, by number.
  private List<Loss> losses(int of, List<String> only, Predicate<Contrast.Row> worse) {
    var found = new ArrayList<Loss>();
    if (!only.isEmpty()) found.add(Loss.PROTECTED);
    if (rows.stream().anyMatch(worse)) found.add(Loss.ANSWERS);
    if (vetoes.stream().anyMatch(veto -> veto.text() == of && veto.decision().isEmpty()))
      found.add(Loss.STOPPED);
    if (isAbandoned(of) && !isAbandoned(1 - of)) found.add(Loss.ABANDONED);
    return found;
  }

  private boolean isAbandoned(int text) {
    var only = text == 0 ? findings.gone() : findings.come();
    return only.stream().anyMatch(finding -> finding.rule().equals(ABANDONMENT));
  }
}
