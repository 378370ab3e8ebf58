package casus.engine.solve.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import casus.House;
import casus.engine.audit.Golden;
import casus.engine.solve.Coalition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Two small games as they are given to other tools, with the claims that hold of them.
class ExportTest {
  @Test
  void theFilesSayWhatTheyAreExpectedToSay() {
    for (var sample : List.of(Samples.VETO, Samples.DELAY)) {
      golden(sample, "whole.smg.prism", Prism.smg(sample.game()));
      golden(sample, "whole.mdp.prism", Prism.mdp(sample.game()));
      golden(sample, "fixed.mdp.prism", Prism.mdp(sample.fixed()));
      golden(sample, "fixed.smv", Smv.model(sample.fixed()) + smv(sample));
      golden(sample, "smg.props", lines(sample, claim -> Prism.smgProperty(sample.game(), claim)));
      golden(sample, "mdp.props", lines(sample, claim -> Prism.mdpProperty(sample.fixed(), claim)));
    }
  }

  private static String smv(Samples sample) {
    return sample.claims().stream()
        .flatMap(claim -> Smv.property(sample.fixed(), claim).stream())
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }

  private interface Property {
    String of(Claim claim);
  }

  private static String lines(Samples sample, Property property) {
    return sample.claims().stream()
        .map(claim -> property.of(claim) + "\n")
        .collect(Collectors.joining());
  }

  private static void golden(Samples sample, String name, String text) {
    Golden.check(
        House.root().resolve("app/src/test/resources/golden/export/" + sample.name() + "-" + name),
        text);
  }

  /// The page shows the first game as the tests write it.
  @Test
  void thePageShowsWhatIsWritten() {
    var page = House.root().resolve("docs/export.md");
    var text = House.text(page);
    var fresh = text;
    for (var shown :
        List.of(
            List.of("smg", Prism.smg(Samples.VETO.game())),
            List.of("smv", Smv.model(Samples.VETO.fixed()) + smv(Samples.VETO)))) {
      var begin = "<!-- %s -->\n".formatted(shown.getFirst());
      var end = "<!-- end of %s -->".formatted(shown.getFirst());
      fresh =
          fresh.substring(0, fresh.indexOf(begin) + begin.length())
              + "```\n"
              + shown.getLast()
              + "```\n"
              + fresh.substring(fresh.indexOf(end));
    }
    Golden.check(page, fresh);
  }

  @Test
  void theClaimsOfTheSamplesHold() {
    for (var sample : List.of(Samples.VETO, Samples.DELAY)) {
      for (var claim : sample.claims())
        assertEquals(true, sample.game().ability(claim).holds(), claim.toString());
    }
  }

  @Test
  void namesAreMadeIntoIdentifiers() {
    var unique = new Identifiers();
    var made = new ArrayList<String>();
    for (var name :
        List.of("joint-assistance", "joint assistance", "1939", "F", "Module", "", "-a-", "RUS"))
      made.add(unique.of(name));
    assertEquals(
        List.of(
            "joint_assistance", "joint_assistance_2", "n1939", "F_", "Module_", "n", "a_", "RUS"),
        made);
  }

  @Test
  void aPropositionThatIsNotThereIsRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () ->
            Prism.smgProperty(
                Samples.VETO.game(), new Claim.Force(Coalition.of(0), "no such thing")));
    assertThrows(
        IllegalArgumentException.class,
        () -> Samples.VETO.game().ability(new Claim.Avoid(Coalition.of(0), "no such thing")));
  }

  @Test
  void ticksAreNotForTheToolsThatDoNotCountThem() {
    assertEquals(
        Optional.empty(),
        Smv.property(Samples.DELAY.game(), new Claim.ForceWithin(Coalition.of(0), "help", 48)));
  }
}
