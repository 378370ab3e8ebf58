package casus.engine.run;

import casus.engine.Wording;
import casus.engine.run.Play.Life;
import casus.machine.Cause;
import casus.machine.Happenings;
import casus.machine.Journal;
import casus.machine.Machine;
import casus.machine.Note;
import casus.machine.Program;
import casus.pact.Clause;
import casus.pact.EventRef;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// What one play says of the clauses of a pact: their lives, and when what others wait for came.
record Past(Play play) {
  private Program program() {
    return play.program();
  }

  /// The parts that bear a name, in the order of the text.
  List<Integer> parts(String name) {
    return IntStream.range(0, program().partCount())
        .filter(part -> program().clause(part).label().name().equals(name))
        .boxed()
        .toList();
  }

  /// The lives of a clause; those of a trigger are the cases that it has raised.
  List<Life> lives(int part) {
    return play.lives().stream()
        .filter(life ->
            Thing.of(play, life).part() == part
                && (life.machine != Machine.CASE
                    || program().clause(part) instanceof Clause.Trigger))
        .toList();
  }

  /// Whether a norm has ever bound anybody.
  boolean hasBound(int part) {
    return lives(part).stream().anyMatch(life -> play.tick(life, Cause.ACTIVATE).isPresent());
  }

  /// The entries at which what a reference means came to be.
  List<Integer> came(EventRef ref) {
    return parts(ref.clause()).stream()
        .filter(part -> isReferable(program().clause(part)))
        .flatMap(part -> came(part, ref).stream())
        .sorted()
        .toList();
  }

  private static boolean isReferable(Clause clause) {
    return switch (clause) {
      case Clause.Trigger _, Clause.Power _, Clause.Decision _, Clause.Norm _ -> true;
      case Clause.Stage _, Clause.Remedy _, Clause.Voiding _ -> true;
      default -> false;
    };
  }

  private List<Integer> came(int part, EventRef ref) {
    var clause = program().clause(part);
    var state = Contents.meant(ref, clause);
    if (clause instanceof Clause.Voiding) return notes(part, Note.VOIDED);
    var found = new ArrayList<Integer>();
    for (var life : lives(part))
      for (var entry : life.moves) {
        var moved = play.moved(entry);
        if (life.machine == Machine.CASE
            ? moved.cause() == Cause.RECOGNISE
            : Happenings.words(life.machine, life.machine.state(moved.to())).contains(state)
                || isOwedAllTheSame(clause, state, moved)) found.add(entry);
      }
    return found;
  }

  /// A decision that fails may order what it was to order all the same.
  private boolean isOwedAllTheSame(Clause clause, EventRef.State state, Journal.Entry.Moved moved) {
    return state == EventRef.State.ADOPTED
        && clause instanceof Clause.Decision decision
        && decision.otherwise() instanceof Clause.Otherwise.EachMustAct
        && Machine.DECISION.terminal(moved.to());
  }

  /// The entries of a note on a clause.
  List<Integer> notes(int part, Note note) {
    var found = new ArrayList<Integer>();
    for (var entry = 0; entry < play.entries().size(); entry++)
      if (play.entries().get(entry) instanceof Journal.Entry.Noted noted
          && noted.part() == part
          && noted.note() == note) found.add(entry);
    return found;
  }

  /// Whether something that moves is in a state when an entry is written.
  boolean isIn(Life life, String state, int entry) {
    var before = life.moves.stream().filter(move -> move <= entry).toList();
    return !before.isEmpty() && life.machine.state(play.moved(before.getLast()).to()).equals(state);
  }

  /// The state of the pact when an entry is written.
  String pactAt(int entry) {
    return play.lives().stream()
        .filter(life -> life.machine == Machine.PACT)
        .flatMap(life -> life.moves.stream().filter(move -> move <= entry))
        .max(Integer::compare)
        .map(move -> Machine.PACT.state(play.moved(move).to()))
        .orElse(Machine.PACT.state(Machine.START));
  }

  Optional<Instant> at(int entry) {
    return play.instant(play.entries().get(entry).tick());
  }

  /// When an entry was written, behind a verb and with a space in front.
  String when(int entry) {
    return at(entry).map(at -> " " + Wording.when(at)).orElse("");
  }
}
