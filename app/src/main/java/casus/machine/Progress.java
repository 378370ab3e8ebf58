package casus.machine;

import casus.pact.Clause;

/// How far a norm has been performed: bits for what each bearer has done of what is owed, or counts
/// of a quantity.
final class Progress {
  private static final int BITS = 32;

  private Progress() {}

  /// How many cells a norm needs for it.
  static int cells(Part.Norm norm) {
    var rows = norm.shared() ? norm.candidates().length : 1;
    if (norm.needed().length > 0) return rows;
    return (rows * items(norm) + BITS - 1) / BITS;
  }

  /// How many separate performances complete the norm for one bearer.
  static int items(Part.Norm norm) {
    return norm.law().content() instanceof Clause.Content.Perform(var all, var names, var quantity)
            && all
        ? norm.items().size()
        : 1;
  }

  /// Records a deed in the cells from `base` on. `row` is the bearer's place where several share.
  static void record(Part.Norm norm, Cells cells, int base, int row, int deed, int quantity) {
    if (norm.needed().length > 0) {
      cells.set(base + row, cells.get(base + row) + quantity);
      return;
    }
    var items = items(norm);
    for (var item = 0; item < norm.items().size(); item++) {
      if (!norm.items().get(item).get(deed)) continue;
      var bit = row * items + (items == 1 ? 0 : item);
      cells.bits(base + bit / BITS, bit % BITS, 1, 1);
    }
  }

  /// How much of a quantity a bearer has brought; nothing where the text counts nothing.
  static int done(Part.Norm norm, Cells cells, int base, int row) {
    return norm.needed().length > 0 ? cells.get(base + row) : 0;
  }

  /// Whether a bearer has done all of it; `needed` is the quantity owed, if one is.
  static boolean complete(Part.Norm norm, Cells cells, int base, int row, int needed) {
    if (norm.needed().length > 0) return cells.get(base + row) >= needed;
    var items = items(norm);
    for (var item = 0; item < items; item++) {
      var bit = row * items + item;
      if (cells.bits(base + bit / BITS, bit % BITS, 1) == 0) return false;
    }
    return true;
  }
}
