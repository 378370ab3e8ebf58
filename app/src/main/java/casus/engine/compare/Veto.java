package casus.engine.compare;

import casus.engine.audit.Study;
import casus.engine.audit.Vetoes;
import casus.pact.Clause;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// Whoever can stop something alone under one of two texts, and not under the other.
///
/// @param text under which, by number
/// @param decision what they can stop, if it is not all help
/// @param parties by code
/// @param held how the first of them does it
public record Veto(
    int text,
    Optional<String> decision,
    Occasion occasion,
    List<String> parties,
    Vetoes.Held held) {
  /// When they can.
  public enum Occasion {
    /// Whoever else attacks.
    BYSTANDER,
    /// After their own attack.
    ATTACKER
  }

  public Veto {
    parties = List.copyOf(parties);
  }

  /// All of two texts: of all help, and of decisions that both have under one name.
  static List<Veto> between(Study first, Study second) {
    var found = new ArrayList<Veto>();
    compare(first.helpInAnyForm(), second.helpInAnyForm(), Optional.empty(), first, second, found);
    for (var decision : first.pact().all(Clause.Decision.class)) {
      var name = decision.label().name();
      if (second.pact().find(Clause.Decision.class, name).isPresent())
        compare(List.of(name), List.of(name), Optional.of(name), first, second, found);
    }
    return found;
  }

  private static void compare(
      List<String> goals,
      List<String> others,
      Optional<String> decision,
      Study first,
      Study second,
      List<Veto> found) {
    if (goals.isEmpty() || others.isEmpty()) return;
    var vetoes = List.of(first.vetoes(goals, 1), second.vetoes(others, 1));
    for (var text = 0; text < vetoes.size(); text++)
      for (var occasion : Occasion.values()) {
        var here = new LinkedHashMap<>(held(vetoes.get(text), occasion));
        var there = held(vetoes.get(1 - text), occasion);
        here.keySet().removeAll(there.keySet());
        if (!here.isEmpty())
          found.add(
              new Veto(
                  text,
                  decision,
                  occasion,
                  List.copyOf(here.keySet()),
                  here.firstEntry().getValue()));
      }
  }

  private static SequencedMap<String, Vetoes.Held> held(Vetoes vetoes, Occasion occasion) {
    return switch (occasion) {
      case BYSTANDER -> vetoes.bystanders();
      case ATTACKER -> vetoes.attackers();
    };
  }
}
