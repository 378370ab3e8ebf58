package casus.engine.audit.rules;

import casus.engine.Wording;
import casus.engine.audit.AuditRule;
import casus.engine.audit.Finding;
import casus.engine.audit.Help;
import casus.engine.audit.Links;
import casus.engine.audit.Severity;
import casus.engine.audit.Study;
import casus.engine.audit.Words;
import casus.pact.Clause;
import casus.pact.Pact;
import casus.pact.Pattern;
import casus.pact.Who;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/// Whoever owes help may be the attacker, and owes it all the same.
final class AttackerIsGuarantor implements AuditRule {
  private static final int MOST_NAMED = 6;

  @Override
  public String id() {
    return "attacker-is-guarantor";
  }

  @Override
  public List<Finding> audit(Study study) {
    var pact = study.pact();
    var findings = new ArrayList<Finding>();
    for (var norm : pact.all(Clause.Norm.class)) {
      var suspects = new LinkedHashSet<String>();
      var victims = new LinkedHashSet<String>();
      for (var trigger : triggers(pact, norm)) {
        suspects.addAll(suspects(pact, trigger, norm));
        victims.addAll(victims(pact, trigger));
      }
      if (!suspects.isEmpty())
        findings.add(finding(norm, List.copyOf(suspects), List.copyOf(victims)));
    }
    return findings;
  }

  private Finding finding(Clause.Norm norm, List<String> suspects, List<String> victims) {
    var mutual = victims.containsAll(suspects);
    var name = Words.quote(norm.label().name());
    var each = suspects.size() == 1 ? "that state" : "each of them";
    var sentence =
        mutual
            ? who(suspects)
                + " owe "
                + name
                + " to each other, and the text does not say what becomes of that if one of them"
                + " attacks another"
            : who(suspects)
                + (suspects.size() == 1 ? " owes " : " owe ")
                + name
                + " to "
                + who(victims)
                + ", and nothing excludes "
                + (suspects.size() == 1 ? "it" : "them")
                + " as the attacker: the text treats "
                + each
                + " as guarantor even when it attacks";
    return Finding.inText(
        id(),
        mutual ? Severity.NOTE : Severity.RISK,
        norm.label(),
        suspects,
        Words.cited(norm.label(), sentence),
        norm.bearing().who().text() + " must");
  }

  private static String who(List<String> parties) {
    return parties.size() > MOST_NAMED ? parties.size() + " parties" : Wording.list(parties);
  }

  /// Of those who owe help that follows from a trigger, who may be the attacker without being a
  /// possible victim as well.
  static List<String> oneSided(Pact pact, Clause.Trigger trigger) {
    var found = new LinkedHashSet<String>();
    for (var norm : pact.all(Clause.Norm.class))
      if (triggers(pact, norm).contains(trigger)) found.addAll(suspects(pact, trigger, norm));
    found.removeAll(victims(pact, trigger));
    return List.copyOf(found);
  }

  private static List<Clause.Trigger> triggers(Pact pact, Clause.Norm norm) {
    if (!helps(norm)) return List.of();
    var upstream = new Links(pact).upstream(norm);
    return pact.all(Clause.Trigger.class).stream().filter(upstream::contains).toList();
  }

  /// To seek help from the Security Council is help here: who attacks owes that too.
  private static boolean helps(Clause.Norm norm) {
    return Help.isOwedBy(norm)
        || norm.content() instanceof Clause.Content.Perform(var all, var performances, var quantity)
            && performances.contains("seek-unsc-action");
  }

  private static List<String> suspects(Pact pact, Clause.Trigger trigger, Clause.Norm norm) {
    if (excludesAttacker(norm.bearing().who())) return List.of();
    var patterns = Links.patterns(trigger.when());
    var victims = victims(pact, trigger);
    return pact.members(norm.bearing().who()).stream()
        .filter(bearer -> patterns.stream().anyMatch(pattern -> mayDo(pact, pattern, bearer)))
        .filter(bearer -> !victims.equals(List.of(bearer)))
        .toList();
  }

  private static boolean excludesAttacker(Who who) {
    return switch (who) {
      case Who.Named _, Who.Relative _ -> false;
      case Who.Union(var parts) -> parts.stream().allMatch(AttackerIsGuarantor::excludesAttacker);
      case Who.Except(var base, var excluded) ->
          Links.speaksOfAttacker(excluded) || excludesAttacker(base);
    };
  }

  private static boolean mayDo(Pact pact, Pattern pattern, String party) {
    return pattern.by().map(who -> means(pact, who, party)).orElse(true);
  }

  private static boolean means(Pact pact, Who who, String party) {
    return switch (who) {
      case Who.Named(var name, var span) ->
          name.equals(party) || pact.members(name).contains(party);
      case Who.Relative(var relation, var span) ->
          switch (relation) {
            case ANYONE, PARTY -> true;
            case VICTIM, ATTACKER, PARTY_TO_THE_ATTACK, HOLDER, BEARER -> true;
            case CULPRIT, THIRD_STATE, UNKNOWN, NOBODY -> false;
          };
      case Who.Union(var parts) -> parts.stream().anyMatch(part -> means(pact, part, party));
      case Who.Except(var base, var excluded) ->
          means(pact, base, party) && !means(pact, excluded, party);
    };
  }

  private static List<String> victims(Pact pact, Clause.Trigger trigger) {
    var found = new LinkedHashSet<String>();
    for (var pattern : Links.patterns(trigger.when()))
      found.addAll(pattern.on().map(pact::members).orElseGet(pact::parties));
    return List.copyOf(found);
  }
}
