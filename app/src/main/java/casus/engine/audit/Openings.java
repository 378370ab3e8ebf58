package casus.engine.audit;

import casus.machine.Input;
import casus.machine.OpenWord;
import casus.machine.Reading;
import casus.pact.Clause;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/// What may begin a play about a clause: an attack on one of each group of victims by one of each
/// group of attackers, where it waits for a trigger; a matter that one of each group brings up,
/// where it waits for a free power; else nothing.
final class Openings {
  private Openings() {}

  /// One of them: what is done first, by whom on whom (minus one for nobody), and what nobody else
  /// does in it.
  record Opening(List<Input> deeds, int victim, int attacker, Predicate<Input> withheld) {
    Opening {
      deeds = List.copyOf(deeds);
    }
  }

  /// Those for a clause whose victim and attacker are wanted.
  static List<Opening> of(Board board, Clause clause, BiPredicate<Integer, Integer> wanted) {
    var found = new ArrayList<Opening>();
    var starts = false;
    for (var before : board.links().upstream(clause))
      switch (before) {
        case Clause.Trigger trigger -> {
          starts = true;
          attacks(board, trigger, wanted, found);
        }
        case Clause.Power power when free(power) -> {
          starts = true;
          matters(board, power, wanted, found);
        }
        default -> {}
      }
    if (!starts && wanted.test(Input.UNSAID, Input.UNSAID))
      found.add(new Opening(List.of(), Input.UNSAID, Input.UNSAID, _ -> false));
    return found;
  }

  /// The reading under which most deeds count, and nothing voids the text.
  static Reading reading(Board board) {
    var words = board.program().words();
    var reading = Reading.narrow(words);
    for (var word = 0; word < words.size(); word++)
      if (words.get(word).kind() == OpenWord.Kind.DEED)
        reading = reading.with(word, words.get(word).readings().size() - 1);
    return reading;
  }

  private static boolean free(Clause.Power power) {
    return power.upon().isEmpty() && power.ability() instanceof Clause.Ability.Speak;
  }

  private static void attacks(
      Board board,
      Clause.Trigger trigger,
      BiPredicate<Integer, Integer> wanted,
      List<Opening> found) {
    for (var victim : first(board, Attack.victims(board, trigger))) {
      var attackers = new ArrayList<>(Twins.others(board.twins(), List.of(victim)));
      attackers.addAll(board.outsiders());
      for (var attacker : attackers)
        if (wanted.test(victim, attacker))
          Attack.plainest(board, trigger, victim, attacker)
              .ifPresent(
                  attack -> found.add(new Opening(deeds(attack), victim, attacker, _ -> false)));
    }
  }

  private static List<Input> deeds(Attack attack) {
    var deeds = new ArrayList<>(List.of(attack.deed()));
    for (var attributor : attack.attributors())
      deeds.add(Board.attribution(attack.deed(), attributor));
    return deeds;
  }

  private static void matters(
      Board board, Clause.Power power, BiPredicate<Integer, Integer> wanted, List<Opening> found) {
    var part = board.program().partNumber(power.label().name()).orElseThrow();
    for (var holder : first(board, board.cast(power.holder(), Input.UNSAID, Input.UNSAID)))
      if (board.party(holder) && wanted.test(holder, Input.UNSAID))
        found.add(
            new Opening(
                List.of(),
                holder,
                Input.UNSAID,
                input -> input.part() == part && input.actor() != holder));
  }

  /// One of each group of parties that the text treats alike, and whoever is no party.
  private static List<Integer> first(Board board, Iterable<Integer> actors) {
    var all = new LinkedHashSet<Integer>();
    actors.forEach(all::add);
    var found = new ArrayList<Integer>();
    for (var group : board.twins())
      group.stream().filter(all::contains).findFirst().ifPresent(found::add);
    all.stream().filter(actor -> !board.party(actor)).forEach(found::add);
    return found;
  }
}
