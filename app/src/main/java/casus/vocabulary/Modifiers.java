package casus.vocabulary;

import java.util.List;
import java.util.Optional;

/// Every threshold modifier seen in texts.
public final class Modifiers {
  public static final List<Modifier> ALL =
      Table.read(
          "modifiers.tsv",
          "name meaning seen-in loophole",
          row ->
              new Modifier(
                  row.text("name"),
                  row.text("meaning"),
                  row.cell("seen-in"),
                  row.text("loophole")));

  private static final Index<Modifier> BY_NAME = new Index<>(ALL, Modifier::name);

  private Modifiers() {}

  public static Optional<Modifier> find(String name) {
    return BY_NAME.find(name);
  }
}
