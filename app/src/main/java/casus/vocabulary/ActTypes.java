package casus.vocabulary;

import java.util.List;
import java.util.Optional;

/// Every act type, and the groups of them. No group bears the name of an act type.
public final class ActTypes {
  public static final List<ActType> ALL =
      Table.read(
          "acts.tsv",
          "name meaning anchor weight sample added",
          row ->
              new ActType(
                  row.text("name"),
                  row.text("meaning"),
                  row.cell("anchor"),
                  Word.need(Weight.values(), row.text("weight")),
                  row.cell("sample"),
                  row.yes("added")));

  public static final List<ActGroup> GROUPS =
      Table.read(
          "act-groups.tsv",
          "name meaning members",
          row -> new ActGroup(row.text("name"), row.text("meaning"), row.list("members")));

  private static final Index<ActType> BY_NAME = new Index<>(ALL, ActType::name);
  private static final Index<ActGroup> GROUP_BY_NAME = new Index<>(GROUPS, ActGroup::name);

  private ActTypes() {}

  public static Optional<ActType> find(String name) {
    return BY_NAME.find(name);
  }

  public static Optional<ActGroup> findGroup(String name) {
    return GROUP_BY_NAME.find(name);
  }

  /// What a word stands for: the one act type of that name, or the members of the group of that
  /// name. Empty if there is neither.
  public static List<ActType> named(String word) {
    var act = find(word);
    if (act.isPresent()) return List.of(act.get());
    return findGroup(word).stream()
        .flatMap(group -> group.members().stream())
        .map(member -> find(member).orElseThrow())
        .toList();
  }
}
