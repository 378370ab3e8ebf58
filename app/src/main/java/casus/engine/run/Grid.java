package casus.engine.run;

import casus.machine.OpenWord;
import casus.machine.Reading;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/// All that a run tries: every reading of every open word with every timing. A variant is a number;
/// sets of variants are put into words that name only what matters.
final class Grid {
  private final List<OpenWord> words;
  private final List<Timing> timings;
  private final int[] sizes;
  private final int count;

  Grid(List<OpenWord> words, List<Timing> timings) {
    this.words = List.copyOf(words);
    this.timings = List.copyOf(timings);
    sizes =
        IntStream.concat(
                words.stream().mapToInt(word -> word.readings().size()),
                IntStream.of(timings.size()))
            .toArray();
    count = Arrays.stream(sizes).reduce(1, Math::multiplyExact);
  }

  /// How many variants there are.
  int count() {
    return count;
  }

  /// How many timings; variants of one reading stand together.
  int timings() {
    return timings.size();
  }

  /// The timings that are tried.
  List<Timing> timingsTried() {
    return timings;
  }

  Timing timing(int variant) {
    return timings.get(variant % timings.size());
  }

  Reading reading(int variant) {
    var choices = coordinates(variant);
    return new Reading(Arrays.stream(choices).limit(words.size()).boxed().toList());
  }

  /// The circumstances that make up exactly a set of variants.
  Under under(BitSet variants) {
    if (variants.isEmpty()) throw new IllegalArgumentException("under no variant");
    if (variants.cardinality() == count) return new Under.Every();
    var relevant = relevant(variants);
    return new Under.Some(
        boxes(variants, relevant).stream().map(box -> circumstance(box, relevant)).toList());
  }

  private Under.Circumstance circumstance(BitSet[] box, int[] relevant) {
    var choices = new ArrayList<Under.Choice>();
    for (var index = 0; index < relevant.length; index++) {
      var dimension = relevant[index];
      if (box[index].cardinality() == sizes[dimension]) continue;
      choices.add(choice(dimension, box[index]));
    }
    return new Under.Circumstance(choices);
  }

  private Under.Choice choice(int dimension, BitSet values) {
    if (dimension == words.size())
      return new Under.Choice.Hours(values.stream().mapToObj(timings::get).toList());
    var word = words.get(dimension);
    return new Under.Choice.Word(
        word.name(),
        word.cite(),
        word.kind(),
        values.stream().mapToObj(word.readings()::get).toList());
  }

  /// The dimensions on which membership depends: somewhere a change of that one alone decides.
  private int[] relevant(BitSet variants) {
    return IntStream.range(0, sizes.length).filter(d -> decides(d, variants)).toArray();
  }

  private boolean decides(int dimension, BitSet variants) {
    var stride = stride(dimension);
    for (var variant = 0; variant < count; variant++) {
      if (variant / stride % sizes[dimension] == 0) continue;
      if (variants.get(variant) != variants.get(variant - stride)) return true;
    }
    return false;
  }

  /// Boxes over the relevant dimensions that cover the set exactly: points at first, then any two
  /// that differ in one dimension become one.
  private List<BitSet[]> boxes(BitSet variants, int[] relevant) {
    var boxes = new ArrayList<BitSet[]>();
    for (var variant = variants.nextSetBit(0);
        variant >= 0;
        variant = variants.nextSetBit(variant + 1)) {
      var coordinates = coordinates(variant);
      if (!representative(coordinates, relevant)) continue;
      var box = new BitSet[relevant.length];
      for (var index = 0; index < box.length; index++) {
        box[index] = new BitSet();
        box[index].set(coordinates[relevant[index]]);
      }
      boxes.add(box);
    }
    while (merge(boxes)) {}
    return boxes;
  }

  private static boolean merge(List<BitSet[]> boxes) {
    for (var first = 0; first < boxes.size(); first++)
      for (var second = first + 1; second < boxes.size(); second++) {
        var differs = difference(boxes.get(first), boxes.get(second));
        if (differs < 0) continue;
        boxes.get(first)[differs].or(boxes.get(second)[differs]);
        boxes.remove(second);
        return true;
      }
    return false;
  }

  /// The one dimension in which two boxes differ, or minus one.
  private static int difference(BitSet[] a, BitSet[] b) {
    var found = -1;
    for (var index = 0; index < a.length; index++) {
      if (a[index].equals(b[index])) continue;
      if (found >= 0) return -1;
      found = index;
    }
    return found;
  }

  /// Whether a point has the first value wherever nothing depends on it.
  private boolean representative(int[] coordinates, int[] relevant) {
    return IntStream.range(0, coordinates.length)
        .filter(dimension -> Arrays.stream(relevant).noneMatch(r -> r == dimension))
        .allMatch(dimension -> coordinates[dimension] == 0);
  }

  private int stride(int dimension) {
    return Arrays.stream(sizes).skip(dimension + 1L).reduce(1, (a, b) -> a * b);
  }

  private int[] coordinates(int variant) {
    return IntStream.range(0, sizes.length).map(d -> variant / stride(d) % sizes[d]).toArray();
  }
}
