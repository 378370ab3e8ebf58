package casus.engine.compare;

import casus.pact.Certainty;
import casus.pact.Clause;
import casus.pact.Omission;
import casus.pact.Pact;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/// How much of a text a pact carries, as far as can be counted: its clauses by kind and by
/// certainty, and the parts that it says it leaves out. How long the text itself is, no pact says.
///
/// @param certainties how many clauses are how sure, what the text says of itself included
/// @param unsaid how many say nothing of it
public record Extent(
    SequencedMap<String, Integer> kinds,
    Map<Certainty, Integer> certainties,
    int unsaid,
    int notEncoded,
    int notPublished) {
  public static Extent of(Pact pact) {
    var kinds = new LinkedHashMap<String, Integer>();
    var certainties = new EnumMap<Certainty, Integer>(Certainty.class);
    var unsaid = 0;
    for (var clause : pact.clauses()) {
      kinds.merge(kind(clause), 1, Integer::sum);
      var certainty = clause.label().notes().certainty().or(() -> pact.header().certainty());
      certainty.ifPresent(letter -> certainties.merge(letter, 1, Integer::sum));
      if (certainty.isEmpty()) unsaid++;
    }
    return new Extent(
        kinds,
        certainties,
        unsaid,
        count(pact, Omission.Kind.NOT_ENCODED),
        count(pact, Omission.Kind.NOT_PUBLISHED));
  }

  private static int count(Pact pact, Omission.Kind kind) {
    return (int) pact.omissions().stream().filter(omission -> omission.kind() == kind).count();
  }

  /// All clauses.
  public int clauses() {
    return kinds.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static String kind(Clause clause) {
    return switch (clause) {
      case Clause.Party _, Clause.OpenRole _, Clause.Body _ -> "parties, roles and bodies";
      case Clause.Zone _ -> "areas";
      case Clause.ActDefinition _, Clause.Term _, Clause.OpenTime _ -> "words";
      case Clause.Trigger _ -> "triggers";
      case Clause.Power _ -> "powers";
      case Clause.Decision _ -> "decisions";
      case Clause.Norm _ -> "duties, bans and standing duties";
      case Clause.Exemption _ -> "exceptions";
      case Clause.Voiding _ -> "conditions that void";
      case Clause.Entry _, Clause.Expiry _ -> "beginnings and ends";
      case Clause.Stage _ -> "steps";
      case Clause.Remedy _ -> "remedies";
      case Clause.Precedence _, Clause.Rank _ -> "what goes before what";
      case Clause.Verification _ -> "verification";
    };
  }
}
