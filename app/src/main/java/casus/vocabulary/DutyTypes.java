package casus.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Every duty type, and which performance counts as which.
public final class DutyTypes {
  public static final List<DutyType> ALL =
      Table.read(
          "duties.tsv",
          "name group meaning includes strength added",
          row ->
              new DutyType(
                  row.text("name"),
                  Word.need(DutyType.Group.values(), row.text("group")),
                  row.text("meaning"),
                  row.list("includes"),
                  row.number("strength"),
                  row.yes("added")));

  private static final Index<DutyType> BY_NAME = new Index<>(ALL, DutyType::name);

  private DutyTypes() {}

  public static Optional<DutyType> find(String name) {
    return BY_NAME.find(name);
  }

  /// Whether doing `performed` is doing what is `owed`: the same word, or one that the owed duty
  /// includes, at any remove. Words outside the vocabulary satisfy only themselves.
  public static boolean satisfies(String performed, String owed) {
    return performed.equals(owed) || performances(owed).contains(performed);
  }

  /// Whether `performed` is no less than `least`: it counts as that, or is help of no lighter kind.
  /// A word outside the vocabulary is taken for the heaviest.
  public static boolean reaches(String performed, String least) {
    return satisfies(performed, least) || rank(performed) >= rank(least);
  }

  /// How heavy a performance is, by its kind.
  public static int rank(String name) {
    return find(name).map(DutyType::group).orElse(DutyType.Group.COMPOSITE).rank();
  }

  /// Every performance that counts as the duty, itself first. For a word outside the vocabulary
  /// only itself.
  public static List<String> performances(String owed) {
    var found = new ArrayList<String>();
    found.add(owed);
    for (var next = 0; next < found.size(); next++) {
      for (var included : find(found.get(next)).map(DutyType::includes).orElse(List.of())) {
        if (!found.contains(included)) found.add(included);
      }
    }
    return List.copyOf(found);
  }
}
