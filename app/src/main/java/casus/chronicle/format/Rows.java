package casus.chronicle.format;

import casus.chronicle.Attribution;
import casus.chronicle.Event;
import casus.chronicle.Intent;
import casus.chronicle.When;
import casus.diagnostic.Code;
import casus.diagnostic.Span;
import casus.vocabulary.TargetKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Makes events of rows, whatever the format: all that is asked of the words of a row is asked
/// here.
final class Rows {
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,18}");
  private static final Pattern LARGE = Pattern.compile("0*[1-9][0-9]*");

  private final Complaints complaints;
  private final Names names;
  private final Contradictions contradictions = new Contradictions();

  /// `heading` declares names besides those of the vocabulary and the register.
  Rows(Complaints complaints, Heading heading) {
    this.complaints = complaints;
    names = new Names(complaints, heading);
  }

  /// The event of a row; empty if anything in it is wrong, and then everything that is has been
  /// said.
  Optional<Event> event(Row row) {
    var before = complaints.count();
    row.cells().values().forEach(this::readable);
    if (complaints.count() > before) return Optional.empty();
    for (var column : Column.ALL) {
      if (column.isRequired()) required(row, column);
    }
    var when = when(row);
    var known = time(row, Column.KNOWN).or(() -> when);
    var actor = actor(row, Column.ACTOR);
    var act = row.word(Column.ACT).filter(names::isAct);
    var target = actor(row, Column.TARGET);
    var object = object(row).orElse(TargetKind.TERRITORY);
    var place = row.word(Column.PLACE).filter(names::isPlace).map(Row.Word::text);
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
    var event =
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
            row.line());
    return Optional.of(event).filter(said -> isClear(said, act.get()));
  }

  /// Control characters, but for line breaks and tabs, are no text.
  private void readable(Row.Cell cell) {
    for (var word : cell.words()) {
      var text = word.text();
      for (var at = 0; at < text.length(); at++) {
        var letter = text.charAt(at);
        if (!Character.isISOControl(letter) || "\n\r\t".indexOf(letter) >= 0) continue;
        complaints.add(
            Code.CAS226,
            cell.span(),
            "The control character U+%04X stands here, which is no part of a text."
                .formatted((int) letter),
            "take it out");
        return;
      }
    }
  }

  private boolean isClear(Event event, Row.Word act) {
    var earlier = contradictions.against(event);
    if (earlier.isEmpty()) return true;
    complaints.add(
        Code.CAS225,
        act.span(),
        "Here %s says `%s`, in line %d `%s`, of the same matter at the same time: nothing says"
                .formatted(event.actor(), event.act(), earlier.get().line(), earlier.get().act())
            + " which came last.",
        "keep the line that stands, or write the hours of both if they are known");
    return false;
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
        "`until` is %s for a `time` of `%s`"
            .formatted(Complaints.quoted(word.text()), time.get().text()));
  }

  private Optional<When> time(Row row, Column column) {
    return row.word(column)
        .flatMap(word -> when(When.read(word.text()), word.span(), Complaints.quoted(word.text())));
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

  private Optional<String> actor(Row row, Column column) {
    return row.word(column)
        .filter(word -> isUnknown(word, column) || names.isActor(word))
        .map(Row.Word::text);
  }

  private static boolean isUnknown(Row.Word word, Column column) {
    return column == Column.ACTOR && word.text().equals(Event.UNKNOWN);
  }

  private List<String> actors(Row row, Column column) {
    return row.words(column).stream().filter(names::isActor).map(Row.Word::text).toList();
  }

  private boolean isReference(Row.Word word) {
    if (Event.isReference(word.text())) return true;
    complaints.add(
        Code.CAS220,
        word.span(),
        Complaints.quoted(word.text()) + " is neither the name of a pact nor `pact/clause`.",
        "for example `nato` or `nato/call-consultation`");
    return false;
  }

  private boolean isSource(Row.Word word) {
    if (Event.isWord(word.text())) return true;
    complaints.add(
        Code.CAS220,
        word.span(),
        Complaints.quoted(word.text()) + " is not the code of a source.",
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
        "%s cannot be the `%s` of an event."
            .formatted(Complaints.quoted(word.get().text()), column.text()),
        meant.isEmpty() ? List.of("write one of " + Names.listed(choices)) : meant);
    return Optional.empty();
  }

  private Optional<Integer> number(Row row, Column column, int least, int most) {
    var word = row.word(column);
    if (word.isEmpty()) return Optional.empty();
    var text = word.get().text();
    if (NUMBER.matcher(text).matches()) {
      var number = Long.parseLong(text);
      if (number >= least && number <= most) return Optional.of((int) number);
    }
    complaints.add(
        Code.CAS215,
        word.get().span(),
        "`%s` is %s, %s."
            .formatted(
                column.text(),
                Complaints.quoted(text),
                column.kind() == Column.Kind.COUNT && LARGE.matcher(text).matches()
                    ? "more than can be counted"
                    : "not a " + column.kind().text()),
        NUMBER.matcher(text).matches()
            ? "leave it out if the sources do not tell"
            : "write digits only; what is only about right belongs into the note");
    return Optional.empty();
  }
}
