package casus.chronicle.format;

import casus.chronicle.Attribution;
import casus.chronicle.Chronicle;
import casus.chronicle.Event;
import casus.diagnostic.Code;
import casus.diagnostic.Source;
import casus.vocabulary.ActTypes;
import casus.vocabulary.Actor;
import casus.vocabulary.Actors;
import casus.vocabulary.DutyTypes;
import casus.vocabulary.SpeechActs;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What a file says of itself: its name, the acts it uses beyond those of the vocabulary, and the
/// actors beyond those of the register.
final class Heading {
  static final String NAME = "chronicle";
  static final String ACTS = "acts";
  static final String ACTORS = "actors";

  /// All that it can say.
  static final List<String> WORDS = List.of(NAME, ACTS, ACTORS);

  private final Complaints complaints;
  private final String notation;
  private String name;
  private final Set<String> acts = new LinkedHashSet<>();
  private final Set<String> actors = new LinkedHashSet<>();

  /// `notation` is how the format declares a name, with places for what it is and the name.
  Heading(Source source, Complaints complaints, String notation) {
    this.complaints = complaints;
    this.notation = notation;
    this.name = nameOf(source.name());
  }

  /// The name of the chronicle; the name of the file, without folder and extension, unless it says
  /// otherwise.
  String name() {
    return name;
  }

  /// Whether it declares an act of this name.
  boolean hasAct(String act) {
    return acts.contains(act);
  }

  /// Whether it declares an actor of this name.
  boolean hasActor(String actor) {
    return actors.contains(actor);
  }

  List<String> acts() {
    return List.copyOf(acts);
  }

  List<String> actors() {
    return List.copyOf(actors);
  }

  /// How the file would declare a name.
  String declaration(String word, String declared) {
    return notation.formatted(word, declared);
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
    if (isName(word, "an act")) acts.add(word.text());
  }

  void actor(Row.Word word) {
    var known = shadowed(word.text());
    if (known.isPresent())
      complaints.add(
          Code.CAS224,
          word.span(),
          "%s stands in the register of actors: %s."
              .formatted(Complaints.quoted(word.text()), known.get().name()),
          word.text().equals(known.get().code())
              ? "leave it out here: actors of the register need no declaration"
              : "write `%s` where that actor acts, or give the body another name"
                  .formatted(known.get().code()));
    else if (word.text().equalsIgnoreCase(Event.UNKNOWN))
      complaints.add(
          Code.CAS224,
          word.span(),
          "`UNKNOWN` stands for an actor whom nobody has named.",
          "give the body another name");
    else if (isName(word, "an actor")) actors.add(word.text());
  }

  /// The actor of the register that a reader would take a name for.
  static Optional<Actor> shadowed(String name) {
    var plain = name.replace('-', ' ');
    return Actors.find(name.toUpperCase(Locale.ROOT))
        .or(() ->
            Actors.search(plain).stream()
                .filter(actor -> actor.name().equalsIgnoreCase(plain))
                .findFirst());
  }

  private boolean isName(Row.Word word, String thing) {
    if (Event.isActName(word.text())) return true;
    complaints.add(
        Code.CAS222,
        word.span(),
        Complaints.quoted(word.text()) + " cannot name " + thing + ".",
        "write small letters and digits, in words joined by hyphens");
    return false;
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

  /// The actors of a chronicle that its file must declare, in the order of the alphabet.
  static List<String> localActors(Chronicle chronicle) {
    return chronicle.events().stream()
        .flatMap(Heading::actors)
        .distinct()
        .filter(actor -> Actors.find(actor).isEmpty() && !actor.equals(Event.UNKNOWN))
        .sorted()
        .toList();
  }

  private static Stream<String> actors(Event event) {
    return Stream.of(
            Stream.of(event.actor()),
            event.target().stream(),
            event.attribution().stream().map(Attribution::by).flatMap(List::stream),
            event.claimedBy().stream(),
            event.deniedBy().stream())
        .flatMap(actors -> actors);
  }

  private static String nameOf(String file) {
    var base = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    var dot = base.lastIndexOf('.');
    var stem = (dot > 0 ? base.substring(0, dot) : base).strip();
    return stem.isEmpty() || stem.lines().count() != 1 ? NAME : stem;
  }
}
