package casus.machine;

/// Where `step` says why. Every call returns the number of the entry, by which later entries name
/// it as their cause; engines in a hurry pass [#NONE].
public interface Reasons {
  /// The cause of what has none.
  int NOTHING = -1;

  /// Listens to nothing.
  Reasons NONE =
      new Reasons() {
        @Override
        public int took(Input input) {
          return NOTHING;
        }

        @Override
        public int fell(int tick, int instance, int because) {
          return NOTHING;
        }

        @Override
        public int moved(
            int tick, int instance, Cause cause, int from, int to, int due, int because) {
          return NOTHING;
        }

        @Override
        public int noted(int tick, Note note, int part, int slot, int actor, int because) {
          return NOTHING;
        }
      };

  /// An input begins to work.
  int took(Input input);

  /// The due tick of an instance has come. `because` is what set it, as far as this step knows.
  int fell(int tick, int instance, int because);

  /// A machine has moved. `due` is the due tick of the instance after the move.
  int moved(int tick, int instance, Cause cause, int from, int to, int due, int because);

  /// Something is worth saying of a clause, in a case, about an actor.
  int noted(int tick, Note note, int part, int slot, int actor, int because);
}
