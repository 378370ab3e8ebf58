package casus.cli;

import casus.House;
import casus.engine.audit.Golden;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GoldenTest {
  private static final Map<String, String> COMMANDS = new LinkedHashMap<>();

  private static final String VOTE = "audit app/src/test/resources/vote.pact";

  static {
    for (var command :
        new String[] {
          "check", "read", "format", "run", "audit", "map", "who", "compare", "diff", "brief",
          "explain", "test"
        }) COMMANDS.put("help-" + command, command + " --help");
    COMMANDS.put("help", "--help");
    for (var pact : new String[] {"nato", "istanbul-2022-variant", "us-draft-guarantee-2025"})
      COMMANDS.put("read-" + pact, "read pacts/" + pact + ".pact");
    COMMANDS.put(
        "run-draft-on-ukraine-2022",
        "run pacts/istanbul-draft-2022.pact --events chronicles/ukraine-2022.csv --why-not assist");
    COMMANDS.put(
        "run-nato-on-new-york-2001",
        "run pacts/nato.pact --events chronicles/new-york-2001.csv --why assist");
    COMMANDS.put(
        "run-nato-as-known-on-day-2",
        "run pacts/nato.pact --events chronicles/new-york-2001.csv --known-at 2001-09-12");
    COMMANDS.put(
        "run-budapest-on-crimea-2014",
        "run pacts/budapest-1994.pact --events chronicles/crimea-2014.csv --why consult"
            + " --why-not nuclear-case");
    COMMANDS.put(
        "run-csto-on-armenia",
        "run pacts/csto.pact --events chronicles/armenia-2021-2022.csv --why-not assist");
    COMMANDS.put(
        "run-us-ukraine-2024-in-2022",
        "run pacts/us-ukraine-2024.pact --events chronicles/ukraine-2022.csv --in-force assumed");
    COMMANDS.put(
        "run-uk-poland-as-json",
        "run pacts/uk-poland-1939.pact --events chronicles/poland-1939.csv --format json --why"
            + " assist");
    for (var form : new String[] {"text", "markdown", "html", "json"})
      COMMANDS.put("audit-vote-as-" + form, VOTE + " --format " + form);
    COMMANDS.put(
        "brief-budapest-as-markdown",
        "brief pacts/budapest-1994.pact --beside pacts/us-ukraine-2024.pact --format markdown");
    COMMANDS.put("wrong-form-of-brief", "brief pacts/nato.pact --format json");
    COMMANDS.put(
        "audit-vote-as-sarif",
        VOTE + " --rule expectation-failed --rule no-deadline --format sarif");
    COMMANDS.put(
        "run-uk-poland-as-markdown",
        "run pacts/uk-poland-1939.pact --events chronicles/poland-1939.csv --format markdown --why"
            + " assist");
    COMMANDS.put(
        "run-two-as-html",
        "run pacts/uk-poland-1939.pact pacts/budapest-1994.pact --events chronicles/poland-1939.csv"
            + " --format html");
    for (var pact : Library.names()) COMMANDS.put("map-" + pact, "map pacts/" + pact + ".pact");
    for (var form : new String[] {"markdown", "html", "csv", "json"})
      COMMANDS.put(
          "map-vote-as-" + form, VOTE.replace("audit", "map") + " --act invasion --format " + form);
    COMMANDS.put("no-such-act", "map pacts/nato.pact --act invason");
    COMMANDS.put("no-such-attacker", "map pacts/nato.pact --by RSU");
    COMMANDS.put("wrong-form-of-map", "map pacts/nato.pact --format sarif");
    COMMANDS.put("no-such-rule-to-ask", "audit pacts/nato.pact --rule no-dedline");
    COMMANDS.put("wrong-form", "audit pacts/nato.pact --format htm");
    COMMANDS.put(
        "run-words-of-csto",
        "run pacts/csto.pact --events chronicles/armenia-2021-2022.csv --why armed-aggression"
            + " --why member-territory --why ARM --why CSTO --why consented-base --why in-force");
    COMMANDS.put("check-library", "check pacts/nato.pact pacts/budapest-1994.pact");
    COMMANDS.put("test", "test chronicles");
    COMMANDS.put("wrong-command", "runn pacts/nato.pact");
    COMMANDS.put("wrong-option", "run pacts/nato.pact --event chronicles/crimea-2014.csv");
    COMMANDS.put(
        "wrong-mode", "run pacts/nato.pact --events chronicles/crimea-2014.csv --in-force asumed");
    COMMANDS.put(
        "wrong-time", "run pacts/nato.pact --events chronicles/crimea-2014.csv --as-of 1.3.2014");
    COMMANDS.put(
        "wrong-name", "run pacts/nato.pact --events chronicles/crimea-2014.csv --why asist");
    COMMANDS.put("no-events", "run pacts/nato.pact");
    COMMANDS.put("no-such-file", "check pacts/natto.pact");
    COMMANDS.put("no-such-rule", "explain no-dedline");
    COMMANDS.put("folder-for-a-file", "check pacts");
  }

  @Test
  void everyCommandSaysWhatItIsExpectedToSay() {
    var folder = House.root().resolve("app/src/test/resources/golden");
    COMMANDS.forEach((name, command) ->
        Golden.check(folder.resolve(name + ".txt"), Terminal.run(command).text(command)));
  }
}
