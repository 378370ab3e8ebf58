package casus.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Words in one tone, and the numbers of the notes that they lead to.
public record Phrase(String text, Tone tone, List<Integer> notes) {
  public Phrase {
    notes = List.copyOf(notes);
    if (text.lines().count() > 1) throw new IllegalArgumentException("several lines: " + text);
  }

  public Phrase(String text, Tone tone) {
    this(text, tone, List.of());
  }

  public static Phrase plain(String text) {
    return new Phrase(text, Tone.PLAIN);
  }

  /// The same words, leading to one note more: a [Block.Note] of the same report.
  public Phrase leadingTo(int note) {
    var more = new ArrayList<>(notes);
    more.add(note);
    return new Phrase(text, tone, more);
  }

  /// With the numbers behind the words, for where nothing can be followed: `nobody [3]`.
  String whole() {
    return text + notes.stream().map(note -> " [" + note + "]").collect(Collectors.joining());
  }
}
