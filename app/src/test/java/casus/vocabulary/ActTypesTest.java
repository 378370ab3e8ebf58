package casus.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class ActTypesTest {
  @Test
  void theGroupArmedForceIsWhatIsUsuallyArmed() {
    var armed = ActTypes.ALL.stream().filter(act -> act.weight().usuallyArmed()).toList();
    assertEquals(armed, ActTypes.named("armed-force"));
    assertTrue(armed.stream().anyMatch(act -> act.name().equals("unmarked-forces")));
    assertFalse(armed.stream().anyMatch(act -> act.name().equals("drone-incursion")));
  }

  @Test
  void everyMemberOfAGroupIsAnActOnce() {
    for (var group : ActTypes.GROUPS) {
      assertEquals(
          group.members(), ActTypes.named(group.name()).stream().map(ActType::name).toList());
      assertEquals(group.members().size(), new HashSet<>(group.members()).size(), group.name());
    }
  }

  @Test
  void noGroupBearsTheNameOfAnAct() {
    for (var group : ActTypes.GROUPS)
      assertTrue(ActTypes.find(group.name()).isEmpty(), group.name());
  }

  @Test
  void aWordStandsForAnActOrForTheMembersOfAGroupOrForNothing() {
    assertEquals(List.of("invasion"), names("invasion"));
    assertEquals(List.of("threat-of-force", "buildup", "nuclear-threat"), names("threat"));
    assertEquals(List.of(), names("sorcery"));
  }

  @Test
  void neutralDeedsWeighNothingAsAnAttack() {
    for (var deed :
        List.of(
            "cease-fire",
            "withdraw-forces",
            "withdraw-weapons",
            "elections-held",
            "constitutional-reform",
            "join-alliance",
            "host-bases",
            "host-forces",
            "recognise-annexation",
            "referendum-held",
            "ratify-law",
            "prisoners-released",
            "law-adopted",
            "authorise-force",
            "declare-war")) {
      var act = ActTypes.find(deed).orElseThrow(() -> new AssertionError(deed));
      assertTrue(act.added() && act.weight() == Weight.NO, deed);
    }
  }

  private static List<String> names(String word) {
    return ActTypes.named(word).stream().map(ActType::name).toList();
  }
}
