package casus.chronicle.format;

import casus.chronicle.Attribution;
import casus.chronicle.Event;
import casus.chronicle.Intent;
import casus.chronicle.When;
import casus.diagnostic.Code;
import casus.diagnostic.Span;
import casus.vocabulary.ActTypes;
import casus.vocabulary.Actor;
import casus.vocabulary.Actors;
import casus.vocabulary.DutyTypes;
import casus.vocabulary.Places;
import casus.vocabulary.Region;
import casus.vocabulary.SpeechActs;
import casus.vocabulary.TargetKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Makes events of rows, whatever the format: all that is asked of the words of a row is asked
/// here.
final class Rows {
  private static final int LISTED = 8;
  private static final int MEANT = 3;

  private final Complaints complaints;
  private final List<String> localActs;

  /// What helps against a wrong name, which a long file repeats in every line.
  private final Map<String, List<String>> near = new TreeMap<>();

  /// `localActs` are the acts that the file declares besides those of the vocabulary.
  Rows(Complaints complaints, List<String> localActs) {
    this.complaints = complaints;
    this.localActs = List.copyOf(localActs);
  }

  /// The event of a row; empty if anything in it is wrong, and then everything that is has been
  /// said.
  Optional<Event> event(Row row) {
    var before = complaints.count();
    for (var column : Column.ALL) {
      if (column.isRequired()) required(row, column);
    }
    var when = when(row);
    var known = time(row, Column.KNOWN).or(() -> when);
    var actor = actor(row, Column.ACTOR);
    var act = row.word(Column.ACT).filter(this::isAct);
    var target = actor(row, Column.TARGET);
    var object = object(row).orElse(TargetKind.TERRITORY);
    var place = row.word(Column.PLACE).filter(this::isPlace).map(Row.Word::text);
    var about = row.word(Column.ABOUT).filter(this::isReference).map(Row.Word::text);
    var attribution = attribution(row, when, known);
    var claimedBy = actors(row, Column.CLAIMED_BY);
    var deniedBy = actors(row, Column.DENIED_BY);
    var scale = number(row, Column.SCALE, 0, Event.GRAVEST).orElse(0);
    var effects = number(row, Column.EFFECTS, 0, Event.GRAVEST).orElse(0);
    var intent = intent(row).orElse(Intent.UNKNOWN);
    var quantity = number(row, Column.QUANTITY, 1, Integer.MAX_VALUE).orElse(1);
    var certainty = choice(row, Column.CERTAINTY);
    var sources =
        row.words(Column.SOURCE).stream().filter(this::isSource).map(Row.Word::text).toList();
    notBefore(row, Column.KNOWN, known, when);
    if (complaints.count() > before || when.isEmpty() || actor.isEmpty() || act.isEmpty())
      return Optional.empty();
    return Optional.of(
        new Event(
            when.get(),
            known.orElse(when.get()),
            actor.get(),
            act.get().text(),
            target,
            object,
            place,
            about,
            attribution,
            claimedBy,
            deniedBy,
            scale,
            effects,
            intent,
            quantity,
            certainty,
            sources,
            row.word(Column.NOTE).map(Row.Word::text).orElse(""),
            row.line()));
  }

  /// A column that the whole file lacks was complained of once, at its head.
  private void required(Row row, Column column) {
    var cell = row.cells().get(column);
    if (cell != null && cell.words().isEmpty())
      complaints.add(
          Code.CAS206,
          cell.span(),
          "This event has no `" + column.text() + "`: it does not say " + column.gist() + ".",
          "for example `" + column.example() + "`");
  }

  private Optional<When> when(Row row) {
    var time = time(row, Column.TIME);
    var until = time(row, Column.UNTIL);
    if (time.isEmpty() || until.isEmpty()) return time;
    var word = row.word(Column.UNTIL).orElseThrow();
    return when(
        When.until(time.get(), until.get()),
        word.span(),
        "`until` is `%s` for a `time` of `%s`".formatted(word.text(), time.get().text()));
  }

  private Optional<When> time(Row row, Column column) {
    return row.word(column)
        .flatMap(word -> when(When.read(word.text()), word.span(), "`" + word.text() + "`"));
  }

  /// What came of reading a time; `words` are what the author wrote.
  private Optional<When> when(When.Reading reading, Span span, String words) {
    switch (reading) {
      case When.Reading.Read(var when) -> {
        return Optional.of(when);
      }
      case When.Reading.Malformed(var help) ->
          complaints.add(Code.CAS207, span, words + " cannot be read as a time.", help);
      case When.Reading.Impossible(var problem) ->
          complaints.add(Code.CAS208, span, "There is no time " + words + ": " + problem + ".");
      case When.Reading.Backwards() ->
          complaints.add(
              Code.CAS209, span, words + ": it ends before it begins.", "write the earlier first");
    }
    return Optional.empty();
  }

  private void notBefore(Row row, Column column, Optional<When> later, Optional<When> when) {
    if (row.word(column).isEmpty() || later.isEmpty() || when.isEmpty()) return;
    if (!later.get().last().isBefore(when.get().first())) return;
    complaints.add(
        Code.CAS210,
        row.word(column).get().span(),
        "`%s` is %s, before the event itself, which is of %s."
            .formatted(column.text(), later.get().text(), when.get().text()),
        "an announcement is an event of its own: `declare`, `notify` or `threat-of-force`");
  }

  private boolean isAct(Row.Word word) {
    var name = word.text();
    if (localActs.contains(name)
        || ActTypes.find(name).isPresent()
        || SpeechActs.find(name).isPresent()
        || DutyTypes.find(name).isPresent()) return true;
    var group = ActTypes.findGroup(name);
    if (group.isPresent()) {
      complaints.add(
          Code.CAS211,
          word.span(),
          "`" + name + "` is a group of acts, and an event is one of them.",
          "name one of " + listed(group.get().members()));
      return false;
    }
    var helps = new ArrayList<>(Complaints.meant(name, actNames()));
    if (Event.isActName(name))
      helps.add(
          "if a pact declares this act, say so at the head of the file: `acts: " + name + "`");
    complaints.add(Code.CAS211, word.span(), "There is no act `" + name + "`.", helps);
    return false;
  }

  private List<String> actNames() {
    return Stream.of(
            localActs.stream(),
            ActTypes.ALL.stream().map(act -> act.name()),
            SpeechActs.ALL.stream().map(act -> act.name()),
            DutyTypes.ALL.stream().map(duty -> duty.name()))
        .flatMap(names -> names)
        .toList();
  }

  private Optional<String> actor(Row row, Column column) {
    return row.word(column)
        .filter(word -> isUnknown(word, column) || isActor(word))
        .map(Row.Word::text);
  }

  private static boolean isUnknown(Row.Word word, Column column) {
    return column == Column.ACTOR && word.text().equals(Event.UNKNOWN);
  }

  private List<String> actors(Row row, Column column) {
    return row.words(column).stream().filter(this::isActor).map(Row.Word::text).toList();
  }

  private boolean isActor(Row.Word word) {
    var code = word.text();
    if (Actors.find(code).isPresent()) return true;
    if (code.equals(Event.UNKNOWN)) {
      complaints.add(
          Code.CAS212, word.span(), "Only an actor can be `UNKNOWN`.", "leave it out instead");
      return false;
    }
    var helps = near.computeIfAbsent("actor " + code, key -> actorHelps(code));
    complaints.add(Code.CAS212, word.span(), "The register has no actor `" + code + "`.", helps);
    return false;
  }

  private static List<String> actorHelps(String code) {
    var matches = Actors.search(code);
    if (matches.isEmpty())
      return Complaints.meant(code, Actors.ALL.stream().map(Actor::code).toList());
    var exact = matches.getFirst().name().equalsIgnoreCase(code);
    return matches.stream()
        .limit(exact ? 1 : MEANT)
        .map(actor -> "did you mean `" + actor.code() + "`, " + actor.name() + "?")
        .toList();
  }

  private boolean isPlace(Row.Word word) {
    var name = word.text();
    var region = Places.find(name);
    if (region.filter(Region::isLeaf).isPresent()) return true;
    if (region.isPresent()) {
      var parts =
          Places.leavesOf(name).stream()
              .mapToObj(leaf -> Places.leaves().get(leaf).name())
              .toList();
      complaints.add(
          Code.CAS214,
          word.span(),
          "`" + name + "` has parts, and an event happens in one of them.",
          "name one of " + listed(parts));
      return false;
    }
    var helps = near.computeIfAbsent("place " + name, key -> placeHelps(name));
    complaints.add(Code.CAS213, word.span(), "There is no region `" + name + "`.", helps);
    return false;
  }

  private static List<String> placeHelps(String name) {
    var around = Places.locate(name);
    if (around.isEmpty())
      return Complaints.meant(name, Places.ALL.stream().map(Region::name).toList());
    var advice = around.get().isLeaf() ? "write that" : "name the part of it";
    return List.of("it lies in `" + around.get().name() + "`: " + advice);
  }

  private boolean isReference(Row.Word word) {
    if (Event.isReference(word.text())) return true;
    complaints.add(
        Code.CAS220,
        word.span(),
        "`" + word.text() + "` is neither the name of a pact nor `pact/clause`.",
        "for example `nato` or `nato/call-consultation`");
    return false;
  }

  private boolean isSource(Row.Word word) {
    if (Event.isWord(word.text())) return true;
    complaints.add(
        Code.CAS220,
        word.span(),
        "`" + word.text() + "` is not the code of a source.",
        "a code is one word; an address or a title belongs into the note");
    return false;
  }

  private Optional<Attribution> attribution(Row row, Optional<When> when, Optional<When> known) {
    var by = actors(row, Column.ATTRIBUTED_BY);
    var at = time(row, Column.ATTRIBUTED_AT);
    notBefore(row, Column.ATTRIBUTED_AT, at, when);
    if (row.words(Column.ATTRIBUTED_BY).isEmpty()) {
      row.word(Column.ATTRIBUTED_AT)
          .ifPresent(word ->
              complaints.add(
                  Code.CAS221,
                  word.span(),
                  "This attribution is nobody's.",
                  "say in `attributed-by` who made it"));
      return Optional.empty();
    }
    var actor = row.word(Column.ACTOR).filter(word -> word.text().equals(Event.UNKNOWN));
    if (actor.isPresent()) {
      complaints.add(
          Code.CAS221,
          actor.get().span(),
          "This event is attributed, but to nobody.",
          "write the actor to whom it was attributed; until then he counts as unknown");
      return Optional.empty();
    }
    var made = at.or(() -> known);
    return by.isEmpty() ? Optional.empty() : made.map(time -> new Attribution(by, time));
  }

  private Optional<TargetKind> object(Row row) {
    return choice(row, Column.OBJECT).flatMap(TargetKind::find);
  }

  private Optional<Intent> intent(Row row) {
    return choice(row, Column.INTENT).map(word -> Intent.valueOf(word.toUpperCase(Locale.ROOT)));
  }

  /// The word of a column, if it is one of its choices.
  private Optional<String> choice(Row row, Column column) {
    var word = row.word(column);
    if (word.isEmpty()) return Optional.empty();
    var choices = column.choices();
    if (choices.contains(word.get().text())) return word.map(Row.Word::text);
    var meant = Complaints.meant(word.get().text(), choices);
    complaints.add(
        Code.CAS216,
        word.get().span(),
        "`%s` cannot be the `%s` of an event.".formatted(word.get().text(), column.text()),
        meant.isEmpty() ? List.of("write one of " + listed(choices)) : meant);
    return Optional.empty();
  }

  private Optional<Integer> number(Row row, Column column, int least, int most) {
    var word = row.word(column);
    if (word.isEmpty()) return Optional.empty();
    try {
      var number = Integer.parseInt(word.get().text());
      if (number >= least && number <= most) return Optional.of(number);
    } catch (NumberFormatException e) {
      // Said below, in the words of the author.
    }
    complaints.add(
        Code.CAS215,
        word.get().span(),
        "`%s` is `%s`, not a %s."
            .formatted(column.text(), word.get().text(), column.kind().text()));
    return Optional.empty();
  }

  private static String listed(List<String> names) {
    var shown =
        String.join(", ", names.stream().limit(LISTED).map(name -> "`" + name + "`").toList());
    return names.size() <= LISTED ? shown : shown + " and " + (names.size() - LISTED) + " more";
  }
}
