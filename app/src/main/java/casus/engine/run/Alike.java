package casus.engine.run;

import casus.engine.run.Explanation.Step;
import casus.engine.run.Explanation.Strand;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/// One strand for all plays that come to the same, told by the first of them.
final class Alike {
  private Alike() {}

  /// What one play has to say.
  record Told(String outcome, List<Step> steps) {
    Told {
      steps = List.copyOf(steps);
    }
  }

  /// `shape` says of a variant what makes it different, `tell` puts it into words.
  static List<Strand> of(Plays plays, IntFunction<List<?>> shape, IntFunction<Told> tell) {
    var variants = new LinkedHashMap<List<?>, BitSet>();
    for (var variant = 0; variant < plays.plays().size(); variant++)
      variants.computeIfAbsent(shape.apply(variant), _ -> new BitSet()).set(variant);
    var told = new LinkedHashMap<Told, BitSet>();
    variants.forEach((_, found) ->
        told.computeIfAbsent(tell.apply(found.nextSetBit(0)), _ -> new BitSet()).or(found));
    return strands(plays, told);
  }

  /// One strand for each distinct telling.
  static List<Strand> strands(Plays plays, Map<Told, BitSet> told) {
    var strands = new ArrayList<Strand>();
    told.forEach((words, found) ->
        strands.add(new Strand(words.outcome(), plays.grid().under(found), words.steps())));
    return strands;
  }

  /// What holds in every play alike.
  static List<Strand> of(String outcome, List<Step> steps) {
    return List.of(new Strand(outcome, new Under.Every(), steps));
  }
}
