package casus.engine.audit;

import casus.engine.explore.Exploration;
import java.util.List;
import java.util.Optional;

/// What comes of a [Question]: a game for other tools, or why there is none.
public sealed interface Exhibition permits Exhibit, Exhibition.TooLarge, Exhibition.Refused {
  /// The game went beyond a bound.
  record TooLarge(Exploration.Limit limit) implements Exhibition {}

  /// The question cannot be put to the text.
  sealed interface Refused extends Exhibition {}

  /// It names no clause, and the text promises no help.
  record NoHelp() implements Refused {}

  /// A word that means nothing there, and those that would.
  record Unknown(Kind kind, String word, List<String> known) implements Refused {
    public Unknown {
      known = List.copyOf(known);
    }

    /// What the word should name.
    public enum Kind {
      CLAUSE,
      BLOCKER,
      ATTACKER,
      VICTIM,
      OPEN_WORD,
      READING
    }
  }

  /// Nobody can attack like that so that the text is asked; the cases of which it is. None, if the
  /// clauses wait for no attack.
  record NoCase(Optional<String> attacker, Optional<String> victim, List<Exhibit.Case> cases)
      implements Refused {
    public NoCase {
      cases = List.copyOf(cases);
    }
  }

  /// Whoever is attacked is not asked whether it blocks.
  record VictimBlocks(List<String> blockers) implements Refused {
    public VictimBlocks {
      blockers = List.copyOf(blockers);
    }
  }
}
