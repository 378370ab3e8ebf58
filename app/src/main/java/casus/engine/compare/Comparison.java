package casus.engine.compare;

import casus.engine.compare.questions.Questions;
import java.util.ArrayList;
import java.util.List;

/// What several pacts answer to every question.
///
/// @param rows a row for each question, in order
/// @param complete for each pact, whether every search came to its end
public record Comparison(List<Row> rows, List<Boolean> complete) {
  public Comparison {
    rows = List.copyOf(rows);
    complete = List.copyOf(complete);
  }

  /// A question, and a cell for each pact, in their order.
  public record Row(Question question, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /// The rows of one aspect.
  public List<Row> rows(Aspect aspect) {
    return rows.stream().filter(row -> row.question().aspect() == aspect).toList();
  }

  public static Comparison of(List<Dossier> dossiers) {
    var columns = dossiers.stream().map(Comparison::column).toList();
    var rows = new ArrayList<Row>();
    for (var at = 0; at < Questions.ALL.size(); at++) {
      var question = at;
      rows.add(
          new Row(
              Questions.ALL.get(at),
              columns.stream().map(column -> column.get(question)).toList()));
    }
    return new Comparison(
        rows, dossiers.stream().map(dossier -> dossier.study().untold().isEmpty()).toList());
  }

  /// What one pact answers to every question.
  private static List<Cell> column(Dossier dossier) {
    var cells = Questions.ALL.stream().map(question -> question.answer(dossier)).toList();
    return dossier.study().untold().isEmpty() ? cells : cells.stream().map(Cell::cutShort).toList();
  }
}
