package casus.chronicle.format;

import casus.chronicle.Chronicle;
import casus.chronicle.Event;
import casus.diagnostic.Code;
import casus.diagnostic.Source;
import casus.vocabulary.ActTypes;
import casus.vocabulary.DutyTypes;
import casus.vocabulary.SpeechActs;
import java.util.ArrayList;
import java.util.List;

/// What a file says of itself: its name, and the acts it uses beyond those of the vocabulary.
final class Heading {
  static final String NAME = "chronicle";
  static final String ACTS = "acts";

  private final Complaints complaints;
  private String name;
  private final List<String> acts = new ArrayList<>();

  Heading(Source source, Complaints complaints) {
    this.complaints = complaints;
    this.name = nameOf(source.name());
  }

  /// The name of the chronicle; the name of the file, without folder and extension, unless it says
  /// otherwise.
  String name() {
    return name;
  }

  List<String> acts() {
    return List.copyOf(acts);
  }

  void name(Row.Word word) {
    if (word.text().isBlank() || word.text().lines().count() != 1) {
      complaints.add(
          Code.CAS222, word.span(), "A chronicle's name is one line of text.", "write a name");
      return;
    }
    name = word.text().strip();
  }

  void act(Row.Word word) {
    if (!Event.isActName(word.text())) {
      complaints.add(
          Code.CAS222,
          word.span(),
          "`" + word.text() + "` cannot name an act.",
          "write small letters and digits, in words joined by hyphens");
      return;
    }
    acts.add(word.text());
  }

  /// The acts of a chronicle that its file must declare, in the order of the alphabet.
  static List<String> localActs(Chronicle chronicle) {
    return chronicle.events().stream()
        .map(Event::act)
        .filter(act ->
            ActTypes.find(act).isEmpty()
                && SpeechActs.find(act).isEmpty()
                && DutyTypes.find(act).isEmpty())
        .distinct()
        .sorted()
        .toList();
  }

  private static String nameOf(String file) {
    var base = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    var dot = base.lastIndexOf('.');
    var stem = (dot > 0 ? base.substring(0, dot) : base).strip();
    return stem.isEmpty() || stem.lines().count() != 1 ? NAME : stem;
  }
}
