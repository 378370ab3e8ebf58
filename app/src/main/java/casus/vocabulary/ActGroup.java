package casus.vocabulary;

import java.util.List;

/// A named set of act types, so that a pact can say `threat` and mean each kind of it.
public record ActGroup(String name, String meaning, List<String> members) {
  public ActGroup {
    Word.checked(name);
    members = List.copyOf(members);
    if (members.isEmpty()) throw new IllegalArgumentException(name + " has no members");
  }
}
