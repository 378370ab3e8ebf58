package casus.engine.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class CoverageTest {
  private static final String HEAD =
      """
      pact test "What is covered"

      conventions
        late cures

      party UKR as beneficiary
      party POL, ROU as guarantor

      area covered = territory of UKR except crimea

      """;

  private static final String WORD =
      """
      term armed-attack
        covers invasion, attack-forces
        arguably cyber-destruct
        excludes frontier-incident
        decided by %s

      """;

  private static final String DUTY =
      """
      duty assist
        each guarantor must assist victim
        upon attack
        within 3 days
        on breach no remedy

      """;

  private static String answer(String text, String expectation) {
    var pact = Pacts.of(HEAD + text + DUTY + "expect " + expectation + "\n");
    return new Expected(new Study(pact))
        .failure(pact.expectations().getFirst())
        .map(failure -> failure.message().replaceFirst(".* does not hold: ", ""))
        .orElse("holds");
  }

  private static void check(String text, String table) {
    for (var line : table.lines().toList()) {
      var cells = line.split("\\|");
      assertEquals(cells[1].strip(), answer(text, cells[0].strip()), cells[0].strip());
    }
  }

  @Test
  void placesActsAttackersAndReadingsAreAllAsked() {
    check(
        WORD.formatted("nobody") + "trigger attack when armed-attack on UKR in covered\n",
        """
        attack in ua-core is covered                    | holds
        attack in crimea is not covered                 | holds
        attack in crimea is covered                     | the deed “invasion by another state on Ukraine (crimea)” does not meet `attack`
        attack on UKR is covered                        | the deed “invasion by another state on Ukraine (crimea)” does not meet `attack`
        attack on UKR is not covered                    | the deed “invasion by another state on Ukraine (ua-core)” meets `attack`
        attack on POL is not covered                    | holds
        attack by POL in ua-core is covered             | holds
        attack in mediterranean is not covered          | holds
        invasion on UKR in ua-core is covered           | holds
        bombardment on UKR in ua-core is not covered    | holds
        cyber-destruct in ua-core is covered            | the deed “cyber-destruct by another state on Ukraine (ua-core)” does not meet `attack` if `armed-attack` is read narrowly
        cyber-destruct in ua-core is not covered        | the deed “cyber-destruct by another state on Ukraine (ua-core)” meets `attack` if `armed-attack` is read broadly
        frontier-incident in ua-core is not covered     | holds
        aggression in ua-core is covered                | the deed “armed-attack-territory by another state on Ukraine (ua-core)” does not meet `attack`
        """);
  }

  @Test
  void aNamedAttackerLeavesTheOthersOut() {
    check(
        WORD.formatted("nobody") + "trigger attack when armed-attack by BLR on UKR\n",
        """
        attack by BLR on UKR in ua-core is covered      | holds
        attack by RUS on UKR in ua-core is not covered  | holds
        attack on UKR in ua-core is covered             | the deed “invasion by another state on Ukraine (ua-core)” does not meet `attack`
        attack by a third state on UKR in ua-core is covered | the deed “invasion by another state on Ukraine (ua-core)” does not meet `attack`
        """);
  }

  @Test
  void whoNamesTheTriggerTakesItThatTheDeedIsFoundToBeOne() {
    var tested =
        """
        term armed-attack
          covers invasion
          requires significant
          decided by %s

        trigger attack when armed-attack on UKR

        """;
    check(
        tested.formatted("POL"),
        """
        attack in ua-core is covered   | holds
        invasion in ua-core is covered | the deed “invasion by another state on Ukraine (ua-core)” does not meet `attack` if `armed-attack` is read narrowly
        """);
    check(
        tested.formatted("nobody"),
        """
        attack in ua-core is covered   | the deed “invasion by another state on Ukraine (ua-core)” does not meet `attack` if `armed-attack` is read narrowly
        """);
  }

  @Test
  void aDeedThatMustBeAttributedIsAttributed() {
    check(
        "trigger attack when invasion on UKR attributed by POL\n",
        """
        attack in ua-core is covered     | holds
        attack in ua-core is not covered | the deed “invasion by another state on Ukraine (ua-core)” meets `attack`
        """);
  }

  @Test
  void shipsAreCoveredAtSeaWhereTheTextProtectsForces() {
    var text = "trigger attack when %s on UKR in sea\narea sea = forces of UKR in black-sea\n";
    check(
        text.formatted("any of invasion, attack-forces"),
        """
        attack in black-sea is covered     | holds
        attack in mediterranean is covered | the deed “attack-forces by another state on Ukraine (mediterranean)” does not meet `attack`
        """);
    check(
        text.formatted("any of invasion, bombardment"),
        """
        attack in black-sea is covered     | there is no such deed to try
        """);
  }

  @Test
  void anyTriggerWillDoWhereOnlyAnActIsNamed() {
    check(
        """
        trigger attack when invasion on UKR in covered
        trigger landing when invasion on UKR in crimea

        """,
        """
        invasion on UKR is covered         | holds
        bombardment on UKR is covered      | the deed “bombardment by another state on Ukraine (ua-core)” does not meet any trigger
        invasion in crimea is not covered  | the deed “invasion by another state on Ukraine (crimea)” meets a trigger
        """);
  }

  @Test
  void theStoryIsTheDeedAndWhatCameOfIt() {
    var pact =
        Pacts.of(
            HEAD
                + "trigger attack when invasion on UKR in covered\n"
                + DUTY
                + "expect attack in ua-core is not covered\n");
    var failure =
        new Expected(new Study(pact)).failure(pact.expectations().getFirst()).orElseThrow();
    assertEquals(
        List.of(
            "day 1  invasion by another state on Ukraine (ua-core)",
            "       `attack` is met",
            "       `assist` is owed by Poland and Romania, until 2030-01-04 00:00",
            "       so `attack` takes effect"),
        ((Story) failure.witness()).lines());
  }
}
