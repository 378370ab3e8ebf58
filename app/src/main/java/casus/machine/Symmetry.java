package casus.machine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Parties that a text treats alike may change places: what counts is how many of them stand where,
/// not which. A configuration is brought into the one form in which, in each class of such parties,
/// what belongs to each stands in ascending order.
///
/// That this keeps every answer is the theorem on symmetric reduction (Emerson and Sistla 1996):
/// exchanging two like parties is an automorphism of the pact's transition system, as long as the
/// question itself does not tell them apart.
public final class Symmetry {
  private final Program program;
  private final List<int[]> classes;
  private final Field[][] fields;

  /// Where a cell holds the number of an actor.
  private final int[] named;

  /// Bits of a cell that belong to one actor.
  record Field(int cell, int shift, int mask) {
    int read(int[] cells) {
      return cells[cell] >>> shift & mask;
    }

    void write(int[] cells, int value) {
      cells[cell] = cells[cell] & ~(mask << shift) | (value & mask) << shift;
    }
  }

  /// A configuration in its one form, and who stands in the place of whom: `from[actor]` is the
  /// actor whose part it has taken. `flags` are those of [Symmetry#canonical], moved along.
  public record Canonical(Configuration configuration, int[] from, long flags) {}

  /// Classes of parties, by number, that the program treats alike.
  public Symmetry(Program program, List<int[]> classes) {
    this.program = program;
    this.classes = classes.stream().filter(members -> members.length > 1).toList();
    fields = new Field[program.actors.size()][];
    for (var members : this.classes)
      for (var actor : members) {
        fields[actor] = fieldsOf(actor);
        if (fields[actor].length != fields[members[0]].length)
          throw new IllegalArgumentException(
              program.actor(actor) + " is not like " + program.actor(members[0]));
      }
    named = cellsThatName();
  }

  private Symmetry(Symmetry whole, List<int[]> classes) {
    program = whole.program;
    this.classes = classes;
    fields = whole.fields;
    named = whole.named;
  }

  /// The same for classes that are parts of these.
  public Symmetry among(List<int[]> parts) {
    for (var members : parts)
      for (var actor : members)
        if (fields[actor] == null)
          throw new IllegalArgumentException(program.actor(actor) + " is in no class");
    return new Symmetry(this, List.copyOf(parts));
  }

  private static final int WHOLE = -1;

  /// The classes with more than one member.
  List<int[]> classes() {
    return classes;
  }

  /// What belongs to a member of a class, in the order in which it is compared.
  Field[] fields(int actor) {
    return fields[actor];
  }

  /// The cells that name an actor, in the order in which they are compared.
  int[] named() {
    return named;
  }

  private Field[] fieldsOf(int actor) {
    // What stands among others' in one cell comes first, so that such a cell has few values.
    var found = new ArrayList<Field>();
    var own = new ArrayList<Field>();
    for (var instance : program.instances) {
      if (instance.actor() == actor) {
        for (var cell = instance.cell();
            cell < instance.cell() + Program.EXTRA + instance.extras();
            cell++) if (!isAbout(instance, cell)) own.add(new Field(cell, 0, WHOLE));
        continue;
      }
      if (instance.machine() == Machine.CASE) {
        var cell = instance.cell() + Program.ATTACKERS + actor / Integer.SIZE;
        found.add(new Field(cell, actor % Integer.SIZE, 1));
        continue;
      }
      if (instance.part() < 0) continue;
      switch (program.parts.get(instance.part())) {
        case Part.Decision decision -> ballots(decision, instance, actor, found);
        case Part.Norm norm -> progress(norm, instance, actor, found);
        default -> {}
      }
    }
    for (var word : program.wordCells)
      for (var place = 0; place < word.candidates().length; place++)
        if (word.candidates()[place] == actor)
          for (var slot = 0; slot <= program.slots(); slot++)
            own.add(new Field(word.at(slot, place), 0, WHOLE));
    found.addAll(own);
    return found.toArray(Field[]::new);
  }

  private static void ballots(
      Part.Decision decision, Instance instance, int actor, List<Field> found) {
    for (var voter = 0; voter < decision.voters().length; voter++)
      if (decision.voters()[voter] == actor)
        found.add(
            new Field(
                instance.cell() + Program.EXTRA + voter / Ballots.A_CELL,
                Ballots.BITS * (voter % Ballots.A_CELL),
                Ballots.MASK));
  }

  private static void progress(Part.Norm norm, Instance instance, int actor, List<Field> found) {
    if (!norm.shared()) return;
    var base = instance.cell() + Program.EXTRA;
    for (var row = 0; row < norm.candidates().length; row++) {
      if (norm.candidates()[row] != actor) continue;
      if (norm.needed().length > 0) {
        found.add(new Field(base + row, 0, WHOLE));
        continue;
      }
      var items = Progress.items(norm);
      for (var bit = row * items; bit < (row + 1) * items; bit++)
        found.add(new Field(base + bit / Integer.SIZE, bit % Integer.SIZE, 1));
    }
  }

  private boolean isAbout(Instance instance, int cell) {
    return instance.machine() == Machine.POWER
        && instance.extras() > 1
        && cell == instance.cell() + Powers.ABOUT;
  }

  private int[] cellsThatName() {
    var found = new ArrayList<Integer>();
    for (var instance : program.instances) {
      if (instance.machine() == Machine.CASE)
        for (var cell : List.of(Program.VICTIM, Program.ATTACKER, Program.CULPRIT))
          found.add(instance.cell() + cell);
      if (isAbout(instance, instance.cell() + Powers.ABOUT) && instance.actor() >= program.parties)
        found.add(instance.cell() + Powers.ABOUT);
    }
    return found.stream().mapToInt(Integer::intValue).toArray();
  }

  /// The one form of a configuration. `flags` is a bit for every actor that the caller keeps, and
  /// that makes a difference too.
  public Canonical canonical(Configuration configuration, long flags) {
    var from = new int[program.actors.size()];
    Arrays.setAll(from, actor -> actor);
    if (classes.isEmpty()) return new Canonical(configuration, from, flags);
    var before = configuration.copy();
    int[] after = null;
    var moved = flags;
    for (var members : classes) {
      var order = order(before, members, flags);
      if (order == null) continue;
      if (after == null) after = before.clone();
      for (var place = 0; place < members.length; place++) {
        var actor = members[place];
        from[actor] = order[place];
        for (var k = 0; k < fields[actor].length; k++)
          fields[actor][k].write(after, fields[order[place]][k].read(before));
        moved = moved & ~(1L << actor) | (flags >>> order[place] & 1) << actor;
      }
    }
    if (after == null) return new Canonical(configuration, from, flags);
    for (var cell : named)
      if (before[cell] >= 0)
        for (var actor = 0; actor < from.length; actor++)
          if (from[actor] == before[cell]) after[cell] = actor;
    return new Canonical(new Configuration(after), from, moved);
  }

  /// The members of a class in the order of what belongs to them; null where they stand so already.
  private int @org.jspecify.annotations.Nullable [] order(int[] cells, int[] members, long flags) {
    var sorted = true;
    for (var place = 1; place < members.length && sorted; place++)
      sorted = compare(cells, flags, members[place - 1], members[place]) <= 0;
    if (sorted) return null;
    var order = members.clone();
    // Insertion keeps like members where they are: few are out of place after one move.
    for (var place = 1; place < order.length; place++) {
      var actor = order[place];
      var at = place;
      while (at > 0 && compare(cells, flags, order[at - 1], actor) > 0) {
        order[at] = order[at - 1];
        at--;
      }
      order[at] = actor;
    }
    return order;
  }

  private int compare(int[] cells, long flags, int one, int other) {
    for (var k = 0; k < fields[one].length; k++) {
      var difference = Integer.compare(fields[one][k].read(cells), fields[other][k].read(cells));
      if (difference != 0) return difference;
    }
    for (var cell : named) {
      var difference = Boolean.compare(cells[cell] == one, cells[cell] == other);
      if (difference != 0) return difference;
    }
    return Long.compare(flags >>> one & 1, flags >>> other & 1);
  }
}
