package casus.engine.solve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import casus.Every;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class MinimalCoalitionsTest {
  private static final int MANY = 1000;

  @Test
  void anyTwoOfFourCanWhereTwoVotesBlock() {
    var found = MinimalCoalitions.of(List.of(3, 1, 2, 0), 4, MANY, some -> some.size() >= 2);
    assertEquals("[{1, 3}, {2, 3}, {0, 3}, {1, 2}, {0, 1}, {0, 2}]", found.minimal().toString());
  }

  @Test
  void whoeverHasAVetoIsAskedOnce() {
    Predicate<Coalition> veto = some -> some.has(2) || some.has(0) && some.has(1);
    var found = MinimalCoalitions.of(List.of(0, 1, 2, 3), 4, MANY, veto);
    // All four, nobody, four alone, and the three pairs without 2; all three others contain 0 and
    // 1.
    assertEquals(new Coalitions.All(List.of(Coalition.of(2), Coalition.of(0, 1)), 9), found);
  }

  @Test
  void whatHappensAnywayNeedsNobody() {
    assertEquals(
        new Coalitions.All(List.of(Coalition.NOBODY), 2),
        MinimalCoalitions.of(List.of(0, 1, 2), 3, MANY, _ -> true));
  }

  @Test
  void whatAllTogetherCannotIsAskedOnce() {
    assertEquals(
        new Coalitions.All(List.of(), 1),
        MinimalCoalitions.of(List.of(0, 1, 2), 3, MANY, _ -> false));
  }

  @Test
  void withoutCandidatesThereIsNobody() {
    assertEquals(
        new Coalitions.All(List.of(Coalition.NOBODY), 1),
        MinimalCoalitions.of(List.of(), 0, MANY, _ -> true));
  }

  @Test
  void aBoundThatWasHitIsSaid() {
    Predicate<Coalition> three = some -> some.size() >= 3;
    assertEquals(
        new Coalitions.UpTo(2, List.of(), 12),
        MinimalCoalitions.of(List.of(0, 1, 2, 3), 2, MANY, three));
    assertEquals(
        new Coalitions.UpTo(1, List.of(), 7),
        MinimalCoalitions.of(List.of(0, 1, 2, 3), 4, 7, three));
  }

  @Test
  void aBoundThatMakesNoDifferenceIsNotSaid() {
    Predicate<Coalition> anyone = some -> some.size() >= 1;
    assertEquals(
        new Coalitions.All(List.of(Coalition.of(0), Coalition.of(1)), 4),
        MinimalCoalitions.of(List.of(0, 1), 1, MANY, anyone));
  }

  @Test
  void nobodyIsNamedTwice() {
    assertThrows(
        IllegalArgumentException.class,
        () -> MinimalCoalitions.of(List.of(0, 1, 0), 1, MANY, _ -> true));
  }

  /// Every monotone question about four players, by the coalitions that can: those minimal by
  /// definition are found, and no others.
  @Test
  void everyMonotoneQuestionIsAnsweredRight() {
    var all = new ArrayList<Coalition>();
    for (var every = new Every(); every.next(); )
      all.add(Coalition.of(every.someOf(List.of(0, 1, 2))));
    for (var every = new Every(); every.next(); ) {
      var seeds = every.someOf(all);
      Predicate<Coalition> can = some -> seeds.stream().anyMatch(seed -> seed.within(some));
      var minimal =
          all.stream()
              .filter(can)
              .filter(some ->
                  all.stream()
                      .noneMatch(less -> !less.equals(some) && less.within(some) && can.test(less)))
              .toList();
      var found = MinimalCoalitions.of(List.of(0, 1, 2), 3, MANY, can).minimal();
      assertEquals(minimal.size(), found.size(), every.toString());
      assertEquals(true, found.containsAll(minimal), every.toString());
    }
  }

  @Test
  void theCoalitionsThatCanBlockACouncilAreFoundInAGame() {
    // Two of three must agree, one after the other.
    var council =
        Games.of(
            """
            start  ann:  yes0 no0
            yes0   ben:  yes1 both
            no0    ben:  none one
            both   cat:  help
            yes1   cat:  none help
            one    cat:  help none
            none   cat:  none
            help   cat:  help
            """);
    var found =
        MinimalCoalitions.of(
            List.of(0, 1, 2),
            3,
            MANY,
            some -> Solver.canAvoid(council.automaton(), some, council.set("help")).holds());
    assertEquals("[{0, 1}, {0, 2}, {1, 2}]", found.minimal().toString());
  }
}
