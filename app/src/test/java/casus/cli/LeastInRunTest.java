package casus.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LeastInRunTest {
  @Test
  void aRunSaysTheLeastThatADutyAsks() {
    var said =
        Terminal.run(
            "run pacts/proposal-trilateral-framework.pact --events chronicles/ukraine-2022.csv"
                + " --in-force assumed");
    assertTrue(
        said.out().replaceAll("\\s+", " ").contains("; the least is to supply weapons"), said::out);
  }
}
