package casus.vocabulary;

import java.util.List;
import java.util.Optional;

/// Every speech act.
public final class SpeechActs {
  public static final List<SpeechAct> ALL =
      Table.read(
          "speech-acts.tsv",
          "name meaning",
          row -> new SpeechAct(row.text("name"), row.text("meaning")));

  private static final Index<SpeechAct> BY_NAME = new Index<>(ALL, SpeechAct::name);

  private SpeechActs() {}

  public static Optional<SpeechAct> find(String name) {
    return BY_NAME.find(name);
  }

  /// Where a speech act stands in the list, which goes from asking to leaving; minus one for any
  /// other name.
  public static int place(String name) {
    return find(name).map(ALL::indexOf).orElse(-1);
  }
}
