package casus.machine;

import casus.chronicle.Event;
import casus.chronicle.Intent;
import casus.pact.Clause;
import casus.vocabulary.Actors;
import casus.vocabulary.Places;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Turns events into inputs of one program. Words about another pact do not concern it; deeds
/// concern every pact.
public final class Encoder {
  private final Program program;
  private final Set<String> names = new LinkedHashSet<>();

  public Encoder(Program program) {
    this.program = program;
    names.add(program.pact().name());
    // An amended text answers to the names of those that it amends.
    program.pact().amends().ifPresent(names::add);
    for (Clause clause : program.pact().clauses())
      clause.label().notes().writtenBy().ifPresent(names::add);
  }

  /// The input that an event is, if it happens at the instant; empty if it does not concern the
  /// pact, or does something of which neither the vocabulary nor the pact knows the name.
  public Optional<Input> input(Event event, Instant at) {
    var deed = program.deedNumber(event.act());
    if (deed.isEmpty() || event.pact().filter(pact -> !names.contains(pact)).isPresent())
      return Optional.empty();
    return Optional.of(input(event, Input.Kind.of(event.act()), at, deed.get(), event.actor()));
  }

  /// The findings of who did it, each as an input of its own.
  public List<Input> attributions(Event event, Instant at) {
    if (event.attribution().isEmpty() || Input.Kind.of(event.act()) != Input.Kind.DEED)
      return List.of();
    return event.attribution().get().by().stream()
        .flatMap(by -> input(event, at).map(deed -> deed.foundBy(program.actorNumber(by))).stream())
        .toList();
  }

  /// Whether an event names a clause of this pact that the pact does not have.
  public boolean misdirected(Event event) {
    return event.pact().filter(names::contains).isPresent()
        && event.clause().filter(clause -> program.partNumber(clause).isEmpty()).isPresent();
  }

  private Input input(Event event, Input.Kind kind, Instant at, int deed, String actor) {
    return new Input(
        kind,
        program.clock().tick(at),
        program.actorNumber(actor),
        deed,
        event.target().map(program::actorNumber).orElse(Input.UNSAID),
        event.object().ordinal(),
        place(event),
        event.clause().flatMap(program::partNumber).orElse(Input.UNSAID),
        Input.UNSAID,
        event.scale(),
        event.effects(),
        event.intent() == Intent.DELIBERATE,
        event.quantity());
  }

  /// The leaf in which the event lies; where none is given, the target's territory if that is one
  /// place.
  private static int place(Event event) {
    return event
        .place()
        .or(() -> event.target().filter(target -> Actors.find(target).isPresent()))
        .flatMap(Places::locate)
        .map(region -> Places.leafIndex(region.name()).orElse(Input.UNSAID))
        .orElse(Input.UNSAID);
  }
}
