package casus.vocabulary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The rows of a table by name, in the order of the table. No name twice.
final class Index<T> {
  private final Map<String, T> byName = new LinkedHashMap<>();

  Index(List<T> rows, Function<T, String> name) {
    for (var row : rows) {
      if (byName.put(name.apply(row), row) != null)
        throw new IllegalStateException(name.apply(row) + " stands twice");
    }
  }

  Optional<T> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }
}
