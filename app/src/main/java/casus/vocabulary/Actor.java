package casus.vocabulary;

import java.time.LocalDate;
import java.util.List;

/// Somebody who can act, promise, vote or be attacked. `code` is what pacts and chronicles write.
/// `spells` are in order; an actor whose dates the register does not carry has none, and then
/// counts as existing on every day.
public record Actor(
    String code, String name, Kind kind, List<String> aliases, List<Spell> spells, String note) {
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

  /// Whether either register counts the actor as existing on that day. An occupied state may exist
  /// for one and not for the other.
  public boolean existedOn(LocalDate date) {
    return spells.isEmpty() || spells.stream().anyMatch(spell -> spell.covers(date));
  }
}
