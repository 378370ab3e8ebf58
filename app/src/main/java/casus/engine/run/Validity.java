package casus.engine.run;

import casus.engine.Wording;
import casus.engine.run.Play.Life;
import casus.machine.Cause;
import casus.machine.Clock;
import casus.machine.Journal;
import casus.machine.Machine;
import casus.pact.Clause;
import casus.pact.Moment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// Whether the pact, a clause and a party were there for something that came at a tick.
record Validity(Plays plays, Play play) {
  /// Why a clause could not be called at a tick, if that is so.
  Optional<String> hindrance(int tick, int part) {
    return pact(tick).or(() -> version(tick, part)).or(() -> touched(tick, part));
  }

  /// Why the pact was not in force at a tick.
  Optional<String> pact(int tick) {
    var entered = play.entered();
    if (entered.isEmpty()) return Optional.of("the pact was not in force");
    if (tick < entered.get())
      return Optional.of("the pact entered into force only " + at(entered.get()));
    return play.ended()
        .filter(ended -> tick > ended)
        .map(ended -> "the pact had ended " + at(ended))
        .or(() -> suspended(tick).map(since -> "the pact was suspended since " + at(since)));
  }

  private Optional<Integer> suspended(int tick) {
    return play.lives().stream()
        .filter(life -> life.machine == Machine.PACT)
        .flatMap(life -> life.moves.stream().map(play::moved))
        .filter(moved -> moved.tick() <= tick)
        .reduce((earlier, later) -> later)
        .filter(moved -> moved.cause() == Cause.SUSPEND)
        .map(Journal.Entry.Moved::tick);
  }

  /// Why this version of a clause did not apply at a tick.
  private Optional<String> version(int tick, int part) {
    if (plays.footing() instanceof Footing.Assumed) return Optional.empty();
    var notes = play.program().clause(part).label().notes();
    var zone = Clock.zone(plays.pact().conventions());
    var at = play.instant(tick);
    if (at.isEmpty()) return Optional.empty();
    return notes
        .from()
        .filter(from -> at.get().isBefore(from.first(zone)))
        .map(from -> "this version of the clause applies only from " + from.text())
        .or(() ->
            notes
                .until()
                .filter(until -> at.get().isAfter(until.last(zone)))
                .map(until -> "this version of the clause applied only until " + until.text()));
  }

  /// Whether a power or a voiding condition had ended or suspended the clause before.
  private Optional<String> touched(int tick, int part) {
    var name = play.program().clause(part).label().name();
    var found = Optional.<String>empty();
    for (var entry = 0; entry < play.entries().size(); entry++) {
      if (play.entries().get(entry).tick() > tick) break;
      var by = Thing.of(play, entry).part();
      if (by < 0) continue;
      var effect = effect(play.program().clause(by), entry, name);
      if (effect.isEmpty()) continue;
      var text =
          "%s had been %s %s, by %s"
              .formatted(
                  Telling.title(play.program().clause(part)),
                  effect.get() == Clause.Effect.END ? "ended" : "suspended",
                  at(play.entries().get(entry).tick()),
                  Telling.title(play.program().clause(by)));
      found = effect.get() == Clause.Effect.RESUME ? Optional.empty() : Optional.of(text);
    }
    return found;
  }

  private Optional<Clause.Effect> effect(Clause clause, int entry, String name) {
    return switch (clause) {
      case Clause.Power power ->
          play.entries().get(entry) instanceof Journal.Entry.Moved moved
                  && moved.cause() == Cause.USE
                  && power.ability() instanceof Clause.Ability.Touch(var effect, var clauses)
                  && effect != Clause.Effect.WAIVE
                  && clauses.contains(name)
              ? Optional.of(effect)
              : Optional.empty();
      case Clause.Voiding voiding ->
          play.entries().get(entry) instanceof Journal.Entry.Noted noted
                  && noted.note() == casus.machine.Note.VOIDED
                  && voiding.clauses().contains(name)
              ? Optional.of(voiding.effect())
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  /// Which of some actors were parties not bound at a tick, and from when the text binds them.
  List<String> unbound(List<String> actors, int tick) {
    var alike = new LinkedHashMap<String, List<String>>();
    for (var actor : actors)
      if (plays.pact().parties().contains(actor) && !isBound(actor, tick))
        alike.computeIfAbsent(from(actor), _ -> new ArrayList<>()).add(actor);
    var said = new ArrayList<String>();
    alike.forEach((from, absent) -> {
      var one = absent.size() == 1;
      said.add(
          "%s %s not bound by the pact%s"
              .formatted(
                  Wording.named(absent),
                  one ? "was" : "were",
                  from.isEmpty()
                      ? ""
                      : ": the text binds " + (one ? "it" : "them") + " from " + from));
    });
    return said;
  }

  private String from(String actor) {
    return plays.pact().all(Clause.Party.class).stream()
        .filter(party -> party.actors().contains(actor))
        .flatMap(party -> party.from().stream())
        .map(Moment::text)
        .findFirst()
        .orElse("");
  }

  private boolean isBound(String actor, int tick) {
    return play.lives().stream()
        .filter(life -> life.machine == Machine.MEMBERSHIP)
        .filter(life -> play.program().actor(life.actor).equals(actor))
        .map(life -> state(life, tick))
        .anyMatch(state -> state.equals("bound") || state.equals("leaving"));
  }

  private String state(Life life, int tick) {
    return life.moves.stream()
        .map(play::moved)
        .filter(moved -> moved.tick() <= tick)
        .reduce((earlier, later) -> later)
        .map(moved -> Machine.MEMBERSHIP.state(moved.to()))
        .orElse(Machine.MEMBERSHIP.state(Machine.START));
  }

  private String at(int tick) {
    return play.instant(tick).map(Wording::when).orElse("long before");
  }
}
