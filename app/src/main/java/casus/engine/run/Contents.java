package casus.engine.run;

import casus.pact.Clause;
import casus.pact.EventRef;
import casus.pact.Pattern;
import casus.pact.Who;
import java.util.List;
import java.util.Optional;

/// What clauses ask for, in the words of the pact.
final class Contents {
  private Contents() {}

  /// `consult`, `do any of no-fly, materiel, defend`, `not invasion on UKR`.
  static String of(Clause.Norm norm) {
    var content =
        switch (norm.content()) {
          case Clause.Content.Perform(var all, var performances, var quantity) ->
              several(all, performances)
                  + quantity.map(q -> ", " + q.count() + " " + q.unit()).orElse("");
          case Clause.Content.Refrain(var pattern) -> "not " + of(pattern);
          case Clause.Content.Keep(var performances, var brokenBy) ->
              "keep " + String.join(", ", performances);
        };
    return content + norm.beneficiary().map(who -> " " + who.text()).orElse("");
  }

  private static String several(boolean all, List<String> performances) {
    return performances.size() == 1
        ? performances.getFirst()
        : "do " + (all ? "all of " : "any of ") + String.join(", ", performances);
  }

  static String of(Pattern pattern) {
    var acts = pattern.acts().stream().map(Pattern.Act::name).toList();
    var text = new StringBuilder(acts.size() == 1 ? "" : "any of ");
    text.append(String.join(", ", acts));
    append(text, " by ", pattern.by());
    append(text, " on ", pattern.on());
    pattern.in().ifPresent(area -> text.append(" in ").append(area.text()));
    append(text, " attributed by ", pattern.attributedBy());
    return text.toString();
  }

  private static void append(StringBuilder text, String word, Optional<Who> who) {
    who.ifPresent(found -> text.append(word).append(found.text()));
  }

  /// What a reference to a clause means where it names no state.
  static EventRef.State meant(EventRef ref, Clause clause) {
    return ref.state()
        .orElse(
            switch (clause) {
              case Clause.Power _ -> EventRef.State.USED;
              case Clause.Decision _ -> EventRef.State.ADOPTED;
              case Clause.Norm _ -> EventRef.State.FULFILLED;
              case Clause.Stage _ -> EventRef.State.REACHED;
              case Clause.Remedy _ -> EventRef.State.OPEN;
              default -> EventRef.State.MET;
            });
  }

  /// `jointly`, `any one of them`: how several bear a norm together.
  static String of(Clause.Bearing.Mode mode) {
    return switch (mode) {
      case EACH, SHARES -> "";
      case JOINTLY -> "jointly";
      case ANY -> "any one of them";
    };
  }
}
