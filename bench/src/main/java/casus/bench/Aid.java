package casus.bench;

import casus.engine.explore.Arena;
import casus.engine.explore.Observer;
import casus.machine.Input;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A game in which much can be done at any time: after an attack a guarantor owes so many parcels
/// of help within so many hours, each in any of four kinds and all in any order, an hour a round.
/// What kind came last is kept in mind, so that no two moves lead to the same state.
record Aid(int parcels, int hours) implements Game {
  private String text() {
    return """
    pact aid "A game of many moves"
    conventions late does-not-cure
    party ISL as ward
    party NOR as guarantor
    trigger attack when invasion on ISL
    %s
    """
        .formatted(
            IntStream.rangeClosed(1, parcels).mapToObj(this::parcel).collect(Collectors.joining()));
  }

  private String parcel(int number) {
    return """
    duty parcel-%d each guarantor must do any of intel, economic-aid, materiel, logistics upon attack
      within %d hours on breach no remedy
    """
        .formatted(number, hours);
  }

  @Override
  public Arena arena() {
    Observer last = (memory, input, _) -> input.kind() == Input.Kind.DEED ? input.deed() : memory;
    return Opening.of(text(), 1).arena(List.of(List.of(0), List.of(1)), last, _ -> false);
  }

  @Override
  public String toString() {
    return "%d parcels, %d h".formatted(parcels, hours);
  }
}
