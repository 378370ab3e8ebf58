package casus.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class DutyTypesTest {
  @Test
  void everythingIncludedIsADuty() {
    for (var duty : DutyTypes.ALL) {
      for (var included : duty.includes())
        assertTrue(DutyTypes.find(included).isPresent(), duty.name() + " includes " + included);
    }
  }

  @Test
  void whatIsOfNoLighterKindReachesTheLeast() {
    assertTrue(DutyTypes.reaches("materiel", "materiel"));
    assertTrue(DutyTypes.reaches("train", "materiel"));
    assertTrue(DutyTypes.reaches("land-deploy", "materiel"));
    assertTrue(DutyTypes.reaches("no-fly", "defend"));
    assertFalse(DutyTypes.reaches("materiel", "defend"));
    assertFalse(DutyTypes.reaches("intel", "materiel"));
    assertFalse(DutyTypes.reaches("sanctions-impose", "materiel"));
    assertFalse(DutyTypes.reaches("consult", "intel"));
    assertTrue(DutyTypes.reaches("assist", "defend"));
    assertTrue(DutyTypes.reaches("delivers-goods", "defend"));
  }

  @Test
  void noDutyIncludesItselfAtAnyRemove() {
    for (var duty : DutyTypes.ALL) {
      for (var included : duty.includes())
        assertFalse(DutyTypes.satisfies(duty.name(), included), duty.name() + " by " + included);
    }
  }

  @Test
  void satisfyingIsReflexiveAndTransitiveAndFollowsTheTable() {
    for (var owed : DutyTypes.ALL) {
      assertTrue(DutyTypes.satisfies(owed.name(), owed.name()));
      for (var included : owed.includes()) {
        for (var done : DutyTypes.ALL) {
          if (DutyTypes.satisfies(done.name(), included))
            assertTrue(DutyTypes.satisfies(done.name(), owed.name()));
        }
      }
      for (var done : DutyTypes.ALL) {
        var expected =
            done.equals(owed)
                || owed.includes().stream()
                    .anyMatch(included -> DutyTypes.satisfies(done.name(), included));
        assertEquals(expected, DutyTypes.satisfies(done.name(), owed.name()));
      }
    }
  }

  @Test
  void knownPerformancesCount() {
    check("no-fly", "defend", true);
    check("no-fly", "assist", true);
    check("intel", "assist-nonmilitary", true);
    check("economic-aid", "assist", true);
    check("assist-all-means", "assist", true);
    check("land-deploy", "assist-discretion-each", true);
    check("sanctions-impose", "assist-discretion-each", true);
    check("sanctions-impose", "assist", false);
    check("consult", "assist", false);
    check("assist", "no-fly", false);
    check("materiel", "defend", false);
    check("right-reserved", "defend", false);
    check("assist-nonmilitary", "defend", false);
    check("humanitarian", "consult", false);
  }

  /// Whether help was all that somebody could give, or what a text lists, no table can say.
  @Test
  void smallHelpIsNeitherAllMeansNorWhatATextLists() {
    for (var owed : List.of("assist-all-means", "assist-specified"))
      for (var done : DutyTypes.ALL) check(done.name(), owed, done.name().equals(owed));
  }

  private static void check(String performed, String owed, boolean expected) {
    assertTrue(DutyTypes.find(performed).isPresent(), performed);
    assertTrue(DutyTypes.find(owed).isPresent(), owed);
    assertEquals(expected, DutyTypes.satisfies(performed, owed), performed + " for " + owed);
  }

  @Test
  void aWordOutsideTheVocabularySatisfiesOnlyItself() {
    assertTrue(DutyTypes.satisfies("delivers-goods", "delivers-goods"));
    assertFalse(DutyTypes.satisfies("delivers-goods", "assist"));
    assertEquals(List.of("delivers-goods"), DutyTypes.performances("delivers-goods"));
  }

  @Test
  void strengthRunsFromRespectToAListOfMeasures() {
    assertEquals(
        List.of(
            "respect",
            "intent",
            "consult",
            "seek-unsc-action",
            "right-reserved",
            "guarantee-unspecified",
            "act-constitutional",
            "assist-discretion-each",
            "assist",
            "assist-all-means",
            "assist-specified"),
        DutyTypes.ALL.stream()
            .filter(duty -> duty.strength().isPresent())
            .sorted(Comparator.comparingInt(duty -> duty.strength().orElseThrow()))
            .map(DutyType::name)
            .toList());
  }
}
