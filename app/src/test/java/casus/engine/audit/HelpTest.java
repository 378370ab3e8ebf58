package casus.engine.audit;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class HelpTest {
  @Test
  void whatReachesTheVictimIsHelp() {
    for (var help :
        List.of(
            "assist",
            "assist-discretion-each",
            "act-constitutional",
            "guarantee-unspecified",
            "materiel",
            "no-fly",
            "defend",
            "sanctions-impose",
            "humanitarian")) assertTrue(Help.is(help), help);
  }

  @Test
  void talkRestraintAndGoodIntentionsAreNone() {
    for (var other :
        List.of(
            "consult",
            "seek-unsc-action",
            "respect",
            "refrain",
            "intent",
            "right-reserved",
            "maintain-capacity",
            "support-membership",
            "sanctions-lift",
            "monitor",
            "ratify",
            "an-act-of-the-pact")) assertFalse(Help.is(other), other);
  }
}
