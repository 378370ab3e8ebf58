package casus.chronicle.format;

import casus.chronicle.Attribution;
import casus.chronicle.Event;
import casus.chronicle.Intent;
import casus.chronicle.When;
import casus.vocabulary.TargetKind;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The words of an event, by column: what a format writes. What an empty cell would mean anyway is
/// left out.
final class Cells {
  private Cells() {}

  static Map<Column, List<String>> of(Event event) {
    var cells = new EnumMap<Column, List<String>>(Column.class);
    var time = event.when().text().split("/", 2);
    cells.put(Column.TIME, List.of(time[0]));
    if (time.length > 1) cells.put(Column.UNTIL, List.of(time[1]));
    if (!event.known().equals(event.when())) cells.put(Column.KNOWN, text(event.known()));
    cells.put(Column.ACTOR, List.of(event.actor()));
    cells.put(Column.ACT, List.of(event.act()));
    event.target().ifPresent(target -> cells.put(Column.TARGET, List.of(target)));
    if (event.object() != TargetKind.TERRITORY)
      cells.put(Column.OBJECT, List.of(event.object().text()));
    event.place().ifPresent(place -> cells.put(Column.PLACE, List.of(place)));
    event.about().ifPresent(about -> cells.put(Column.ABOUT, List.of(about)));
    event.attribution().ifPresent(made -> attribution(cells, made, event.known()));
    cells.put(Column.CLAIMED_BY, event.claimedBy());
    cells.put(Column.DENIED_BY, event.deniedBy());
    number(cells, Column.SCALE, event.scale(), 0);
    number(cells, Column.EFFECTS, event.effects(), 0);
    if (event.intent() != Intent.UNKNOWN) cells.put(Column.INTENT, List.of(event.intent().text()));
    number(cells, Column.QUANTITY, event.quantity(), 1);
    event.certainty().ifPresent(letter -> cells.put(Column.CERTAINTY, List.of(letter)));
    cells.put(Column.SOURCE, event.sources());
    if (!event.note().isEmpty()) cells.put(Column.NOTE, List.of(event.note()));
    cells.values().removeIf(List::isEmpty);
    return cells;
  }

  private static void attribution(Map<Column, List<String>> cells, Attribution made, When known) {
    cells.put(Column.ATTRIBUTED_BY, made.by());
    if (!made.when().equals(known)) cells.put(Column.ATTRIBUTED_AT, text(made.when()));
  }

  private static void number(
      Map<Column, List<String>> cells, Column column, int number, int usual) {
    if (number != usual) cells.put(column, List.of(Integer.toString(number)));
  }

  private static List<String> text(When when) {
    return List.of(when.text());
  }
}
