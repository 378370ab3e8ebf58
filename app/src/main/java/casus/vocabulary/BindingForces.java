package casus.vocabulary;

import java.util.List;
import java.util.Optional;

/// Every kind of instrument.
public final class BindingForces {
  public static final List<BindingForce> ALL =
      Table.read(
          "binding-forces.tsv",
          "name meaning",
          row -> new BindingForce(row.text("name"), row.text("meaning")));

  private static final Index<BindingForce> BY_NAME = new Index<>(ALL, BindingForce::name);

  private BindingForces() {}

  public static Optional<BindingForce> find(String name) {
    return BY_NAME.find(name);
  }
}
