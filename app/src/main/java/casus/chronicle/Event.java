package casus.chronicle;

import casus.vocabulary.SpeechActs;
import casus.vocabulary.TargetKind;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/// One thing that happened, was found, said or performed, with what the sources tell of it.
///
/// `actor` is whoever the best attribution names, or [#UNKNOWN]; who contests that stands in
/// `deniedBy`, whose account it is in `claimedBy`. `place` is a region without parts. `about` names
/// the pact, or the clause of a pact, that words or a performance concern. Zero `scale` or
/// `effects` means that nobody has said.
///
/// Two events are equal if they say the same: the `line` that an event was read from (0: none) is
/// no part of that. Events are ordered by the beginning of `when`, layer, end of `when`, actor,
/// act, target, place, about, then by all the rest. Words come in the order of the vocabulary: who
/// signs and ratifies at one time has signed first.
public record Event(
    When when,
    When known,
    String actor,
    String act,
    Optional<String> target,
    TargetKind object,
    Optional<String> place,
    Optional<String> about,
    Optional<Attribution> attribution,
    List<String> claimedBy,
    List<String> deniedBy,
    int scale,
    int effects,
    Intent intent,
    int quantity,
    Optional<String> certainty,
    List<String> sources,
    String note,
    int line)
    implements Comparable<Event> {
  /// Whoever did it, when nobody has said who.
  public static final String UNKNOWN = "UNKNOWN";

  /// The highest scale and the gravest effects.
  public static final int GRAVEST = 5;

  private static final Pattern ACT = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
  private static final Pattern ABOUT =
      Pattern.compile("[A-Za-z0-9]+(-[A-Za-z0-9]+)*(/[A-Za-z0-9]+(-[A-Za-z0-9]+)*)?");

  private static final Comparator<Event> ORDER =
      Comparator.comparing((Event event) -> event.when.first())
          .thenComparing(Event::layer)
          .thenComparing(event -> event.when.last())
          .thenComparing(Event::actor)
          .thenComparingInt(event -> SpeechActs.place(event.act))
          .thenComparing(Event::act)
          .thenComparing(event -> event.target.orElse(""))
          .thenComparing(event -> event.place.orElse(""))
          .thenComparing(event -> event.about.orElse(""))
          .thenComparing(Event::when)
          .thenComparing(Event::known)
          .thenComparing(Event::object)
          .thenComparing(
              event -> event.attribution.map(Attribution::when).map(When::text).orElse(""))
          .thenComparing(
              event -> event.attribution.map(Attribution::by).map(Event::words).orElse(""))
          .thenComparing(event -> words(event.claimedBy))
          .thenComparing(event -> words(event.deniedBy))
          .thenComparingInt(Event::scale)
          .thenComparingInt(Event::effects)
          .thenComparing(Event::intent)
          .thenComparingInt(Event::quantity)
          .thenComparing(event -> event.certainty.orElse(""))
          .thenComparing(event -> words(event.sources))
          .thenComparing(Event::note);

  public Event {
    claimedBy = List.copyOf(claimedBy);
    deniedBy = List.copyOf(deniedBy);
    sources = List.copyOf(sources);
    note = note.strip();
    if (!claimedBy.stream().allMatch(Event::isWord)
        || !deniedBy.stream().allMatch(Event::isWord)
        || !sources.stream().allMatch(Event::isWord))
      throw new IllegalArgumentException("not words: " + claimedBy + deniedBy + sources);
    if (actor.isBlank()) throw new IllegalArgumentException("no actor");
    if (!isActName(act)) throw new IllegalArgumentException("`" + act + "` is not an act's name");
    if (about.filter(text -> !isReference(text)).isPresent())
      throw new IllegalArgumentException("`" + about.get() + "` is not `pact` or `pact/clause`");
    if (known.last().isBefore(when.first()))
      throw new IllegalArgumentException("known " + known.text() + ", before " + when.text());
    if (attribution.filter(made -> made.when().last().isBefore(when.first())).isPresent())
      throw new IllegalArgumentException("attributed before " + when.text());
    if (actor.equals(UNKNOWN) && attribution.isPresent())
      throw new IllegalArgumentException("attributed to nobody");
    if (scale < 0 || scale > GRAVEST || effects < 0 || effects > GRAVEST)
      throw new IllegalArgumentException("scale " + scale + ", effects " + effects);
    if (quantity < 1) throw new IllegalArgumentException("quantity " + quantity);
    if (certainty.filter(letter -> !letter.matches("[A-D]")).isPresent())
      throw new IllegalArgumentException("certainty " + certainty);
  }

  /// A plain deed or word, known when it happened, of which no more is told.
  public Event(
      When when,
      String actor,
      String act,
      Optional<String> target,
      Optional<String> place,
      Optional<String> about) {
    this(
        when,
        when,
        actor,
        act,
        target,
        TargetKind.TERRITORY,
        place,
        about,
        Optional.empty(),
        List.of(),
        List.of(),
        0,
        0,
        Intent.UNKNOWN,
        1,
        Optional.empty(),
        List.of(),
        "",
        0);
  }

  /// Whether a word can name an act: small letters and digits, in words joined by hyphens.
  public static boolean isActName(String word) {
    return ACT.matcher(word).matches();
  }

  /// Whether a text can name a pact, or `pact/clause`.
  public static boolean isReference(String text) {
    return ABOUT.matcher(text).matches();
  }

  /// Whether a text is one word, without spaces, as codes of actors and sources are.
  public static boolean isWord(String text) {
    return !text.isEmpty() && text.chars().noneMatch(Character::isWhitespace);
  }

  public Layer layer() {
    return Layer.of(act);
  }

  /// The pact that the event is about.
  public Optional<String> pact() {
    return about.map(text -> text.contains("/") ? text.substring(0, text.indexOf('/')) : text);
  }

  /// The clause that the event is about, where it names one.
  public Optional<String> clause() {
    return about
        .filter(text -> text.contains("/"))
        .map(text -> text.substring(text.indexOf('/') + 1));
  }

  /// The same event before anybody had said who did it.
  Event anonymous() {
    return new Event(
        when,
        known,
        UNKNOWN,
        act,
        target,
        object,
        place,
        about,
        Optional.empty(),
        claimedBy,
        deniedBy,
        scale,
        effects,
        intent,
        quantity,
        certainty,
        sources,
        note,
        line);
  }

  @Override
  public int compareTo(Event other) {
    return ORDER.compare(this, other);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Event that && compareTo(that) == 0;
  }

  @Override
  public int hashCode() {
    return Objects.hash(when, known, actor, act, target, place, about, note);
  }

  /// Lists of words without spaces, so that no two lists give the same text.
  private static String words(List<String> words) {
    return String.join(" ", words);
  }
}
