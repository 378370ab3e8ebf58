package casus.chronicle.format;

import casus.diagnostic.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What one row says, before anybody has asked whether it makes sense: the cells that are there, by
/// column, each with its place in the text.
record Row(int line, Span span, Map<Column, Cell> cells) {
  /// The words of a cell, none if it is empty. A cell that is no list has one word at most, which
  /// may then hold spaces.
  record Cell(Span span, List<Word> words) {
    Cell {
      words = List.copyOf(words);
    }
  }

  /// A stretch of text with its place.
  record Word(String text, Span span) {}

  /// The words of a column; none if it is missing or empty.
  List<Word> words(Column column) {
    var cell = cells.get(column);
    return cell == null ? List.of() : cell.words();
  }

  /// The one word of a column that is no list.
  Optional<Word> word(Column column) {
    var words = words(column);
    return words.isEmpty() ? Optional.empty() : Optional.of(words.getFirst());
  }
}
