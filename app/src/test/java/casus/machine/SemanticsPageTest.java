package casus.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import casus.House;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// The tables of `docs/semantics.md` are those that the code runs.
class SemanticsPageTest {
  private static final String BEGIN = "<!-- tables -->\n";
  private static final String END = "<!-- end of tables -->";

  @Test
  void thePageShowsTheTablesThatTheCodeRuns() throws IOException {
    var page = House.root().resolve("docs/semantics.md");
    var text = Files.readString(page);
    var start = text.indexOf(BEGIN) + BEGIN.length();
    var end = text.indexOf(END);
    var fresh = text.substring(0, start) + tables() + text.substring(end);
    if (Boolean.getBoolean("update")) Files.writeString(page, fresh);
    else assertEquals(fresh, text, "run ./build fix");
  }

  private static String tables() {
    var page = new StringBuilder("\n");
    for (var machine : Machine.values()) {
      var name = machine.name().charAt(0) + machine.name().substring(1).toLowerCase(Locale.ROOT);
      page.append("#### ").append(name).append(" machine\n\n");
      page.append("| from | cause | to |\n|---|---|---|\n");
      for (var line : machine.transitions())
        page.append("| %s | %s | %s |\n".formatted(line.from(), line.cause().text(), to(line)));
      page.append("\n```mermaid\nstateDiagram-v2\n  direction LR\n");
      page.append("  [*] --> %s\n".formatted(id(machine.states().getFirst())));
      for (var line : machine.transitions())
        page.append(
            "  %s --> %s : %s\n".formatted(id(line.from()), id(line.to()), line.cause().text()));
      for (var state : machine.states())
        if (machine.terminal(machine.state(state)))
          page.append("  %s --> [*]\n".formatted(id(state)));
      page.append("```\n\n");
    }
    return page.toString();
  }

  private static String to(Machine.Transition line) {
    var machine = line.machine();
    return line.to() + (machine.terminal(machine.state(line.to())) ? " (for good)" : "");
  }

  private static String id(String state) {
    return state.replace('-', '_');
  }
}
