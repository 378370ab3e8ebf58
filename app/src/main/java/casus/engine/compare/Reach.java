package casus.engine.compare;

import casus.engine.audit.Level;
import casus.engine.audit.MapTable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;

/// How far help reaches along one axis of the map: under every reading of the open words, and under
/// some only.
public record Reach(List<String> sure, List<String> arguable) {
  public Reach {
    sure = List.copyOf(sure);
    arguable = List.copyOf(arguable);
  }

  /// Values for which some attack brings help whatever the reading, and the rest of those for which
  /// one can.
  public static Reach of(Dossier dossier, Function<MapTable.Field, List<String>> axis) {
    var sure = new LinkedHashSet<String>();
    var all = new LinkedHashSet<String>();
    for (var field : dossier.answered()) {
      all.addAll(axis.apply(field));
      if (field.answer().worst().reaches(Level.RIGHT)) sure.addAll(axis.apply(field));
    }
    all.removeAll(sure);
    return new Reach(List.copyOf(sure), List.copyOf(all));
  }

  /// Both in the words for some values.
  public Cell cell(Dossier dossier, Function<List<String>, String> words) {
    if (sure.isEmpty() && arguable.isEmpty()) return Cell.silent("none: no attack brings help");
    var lines = new ArrayList<String>();
    if (!sure.isEmpty()) lines.add(words.apply(sure));
    if (!arguable.isEmpty()) lines.add("on some readings only: " + words.apply(arguable));
    return Cell.of(lines, dossier.beforeHelp());
  }
}
