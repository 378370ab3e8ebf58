package casus.vocabulary;

import java.time.LocalDate;
import java.util.List;

/// Somebody who can act, promise, vote or be attacked. `code` is what pacts and chronicles write.
/// `spells` are in order; an actor whose dates the register does not carry has none, and then
/// counts as existing on every day.
public record Actor(
    String code, String name, Kind kind, List<String> aliases, List<Spell> spells, String note) {
  private static final List<String> THE =
      List.of("United ", "Netherlands", "Philippines", "Maldives", "Bahamas", "Gambia");
  private static final List<String> THE_END =
      List.of("Republic", "Islands", "Emirates", "Union", "Federation", "Republics", "States");

  public Actor {
    aliases = List.copyOf(aliases);
    spells = List.copyOf(spells);
    if (!Word.isHyphenated(code, c -> c >= 'A' && c <= 'Z'))
      throw new IllegalArgumentException("`" + code + "` is not an actor's code");
  }

  /// A state, an organisation or organ of states, or a group that is neither.
  public enum Kind {
    STATE,
    ORGANISATION,
    GROUP;

    /// As tables and pages write it: `state`.
    public String text() {
      return Word.of(this);
    }
  }

  /// The name as it stands within a sentence: `the United States`, `Ukraine`.
  public String inText() {
    var article =
        switch (kind) {
          case STATE ->
              THE.stream().anyMatch(name::startsWith) || THE_END.stream().anyMatch(name::endsWith);
          case ORGANISATION -> !name.startsWith("The ") && !name.equals("NATO");
          case GROUP -> false;
        };
    return article ? "the " + name : name;
  }

  /// Whether either register counts the actor as existing on that day. An occupied state may exist
  /// for one and not for the other.
  public boolean existedOn(LocalDate date) {
    return spells.isEmpty() || spells.stream().anyMatch(spell -> spell.covers(date));
  }
}
