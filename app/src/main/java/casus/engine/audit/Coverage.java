package casus.engine.audit;

import casus.machine.Input;
import casus.machine.OpenWord;
import casus.machine.Reading;
import casus.machine.Reasons;
import casus.machine.Semantics;
import casus.pact.Clause;
import casus.pact.Expectation;
import casus.pact.Pattern;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/// Whether deeds are covered: each kind of act, by each possible attacker (a state that is no
/// party, and each party but the victim), on each possible victim, in each leaf of the area is put
/// to the pact, as grave and as deliberate as can be. It is covered where a trigger is met under
/// every reading of the open words, and not covered where none is under any.
///
/// Who names a trigger (`attack in crimea`) takes it as given that the deed is of its kind: the
/// acts are those that count on any view, and whoever may find finds so. Who names an act
/// (`bombardment in crimea`) asks that too.
final class Coverage {
  private final Board board;
  private final Expectation.Covers expected;
  private final Ground ground;
  private final List<Clause.Trigger> triggers;
  private final Readings readings;
  private final List<List<Integer>> groups;

  /// A deed that was tried: whether it is met under every reading, under some, or under none.
  private record Tried(List<Input> inputs, List<Reading> met, List<Reading> unmet) {}

  private Coverage(Board board, Expectation.Covers expected) {
    this.board = board;
    this.expected = expected;
    ground = board.ground();
    groups = board.twins();
    triggers =
        board.pact().all(Clause.Trigger.class).stream()
            .filter(trigger -> expected.trigger().map(trigger.label().name()::equals).orElse(true))
            .toList();
    readings = Readings.of(board.program().words(), word -> word.kind() != OpenWord.Kind.TIME);
  }

  /// Why an expectation does not hold; empty if it does.
  static Optional<Failure> check(Board board, Expectation.Covers expected) {
    return new Coverage(board, expected).check();
  }

  private Optional<Failure> check() {
    if (readings.all().isEmpty())
      return fails("the text leaves too many words open to try all their readings");
    var deeds = deeds();
    if (deeds.isEmpty()) return fails("there is no such deed to try");
    for (var deed : deeds) {
      var tried = tried(deed);
      var wrong = expected.covered() ? tried.unmet() : tried.met();
      if (!wrong.isEmpty()) return Optional.of(failure(tried, wrong));
    }
    return Optional.empty();
  }

  // The deeds.

  private List<Input> deeds() {
    var deeds = new ArrayList<Input>();
    for (var act : acts()) {
      var number = board.deed(act);
      if (number.isEmpty()) continue;
      for (var victim : victims())
        for (var attacker : attackers(victim))
          for (var leaf : leaves(victim)) {
            if (expected.trigger().isPresent() && !Ground.possible(act, leaf)) continue;
            var object = Board.object(act, Ground.atSea(leaf));
            deeds.add(board.act(attacker, number.get(), victim, object, leaf, Input.UNSAID, 1));
          }
    }
    return deeds;
  }

  private List<String> acts() {
    var patterns =
        expected.trigger().isPresent()
            ? patterns()
            : List.of(
                new Pattern(
                    expected.acts(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Pattern.Gravity.ANY));
    var core = Attack.core(board, patterns);
    var plain = expected.covered() && expected.trigger().isPresent() && !core.isEmpty();
    return plain ? core : Attack.acts(board, patterns);
  }

  private List<Pattern> patterns() {
    return triggers.stream().flatMap(trigger -> Links.patterns(trigger.when()).stream()).toList();
  }

  /// Those named; else those on whom the trigger's deeds may be done, and among these the ones
  /// whose territory the area is.
  private List<Integer> victims() {
    if (expected.on().isPresent())
      return List.copyOf(board.members(expected.on().get(), Input.UNSAID, Input.UNSAID));
    var all = new LinkedHashSet<Integer>();
    for (var trigger : triggers) all.addAll(Attack.victims(board, trigger));
    var leaves = expected.in().map(ground::of).orElse(List.of());
    var there =
        all.stream()
            .filter(victim -> leaves.stream().anyMatch(leaf -> ground.belongs(leaf, victim)))
            .toList();
    if (!there.isEmpty()) return there;
    if (leaves.isEmpty()) return List.copyOf(all);
    // Where the place is nobody's, those alike are alike there too.
    return all.stream().map(victim -> first(all, victim)).distinct().toList();
  }

  private int first(Collection<Integer> all, int victim) {
    return Twins.of(groups, victim).stream().filter(all::contains).findFirst().orElse(victim);
  }

  private List<Integer> attackers(int victim) {
    var all = new ArrayList<Integer>();
    if (expected.by().isPresent())
      all.addAll(board.members(expected.by().get(), victim, Input.UNSAID));
    else {
      all.add(board.thirdState());
      all.addAll(Twins.others(groups, List.of(victim)));
    }
    all.remove(Integer.valueOf(victim));
    return all;
  }

  private List<Integer> leaves(int victim) {
    return expected.in().map(ground::of).orElseGet(() -> ground.of(victim));
  }

  // The trial.

  private Tried tried(Input deed) {
    var met = new ArrayList<Reading>();
    var unmet = new ArrayList<Reading>();
    var inputs = List.<Input>of();
    for (var reading : readings.all()) {
      var taken = taken(deed, reading);
      if (found(taken, reading) == Attack.Case.RECOGNISED) met.add(reading);
      else unmet.add(reading);
      if (taken.size() > inputs.size()) inputs = taken;
    }
    return new Tried(inputs, met, unmet);
  }

  /// The deed, and what those competent make of it.
  private List<Input> taken(Input deed, Reading reading) {
    var inputs = new ArrayList<>(List.of(Board.opening(), deed));
    var found = found(inputs, reading);
    if (found == Attack.Case.RECOGNISED) return inputs;
    for (var pattern : patterns())
      for (var who : pattern.attributedBy().stream().toList())
        for (var actor : board.members(who, deed.target(), deed.actor()))
          inputs.add(Board.attribution(deed, actor));
    if (expected.trigger().isEmpty() || found(inputs, reading) != Attack.Case.RAISED) return inputs;
    for (var term : board.links().terms(patterns()))
      if (term.decider() instanceof Clause.Decider.Of(var who)) {
        var part = board.program().partNumber(term.label().name()).orElseThrow();
        for (var actor : board.cast(who, deed.target(), deed.actor()))
          inputs.add(board.say(actor, "determine-yes", Input.UNSAID, part));
      }
    return inputs;
  }

  /// How far the triggers come, from where the opening leaves the pact.
  private Attack.Case found(List<Input> inputs, Reading reading) {
    var semantics = new Semantics(board.program(), reading);
    var at = board.start(reading);
    for (var input : inputs.subList(1, inputs.size())) {
      at = semantics.step(at, input, Reasons.NONE);
      board.count();
    }
    var best = Attack.Case.NONE;
    for (var trigger : triggers) {
      var state = Attack.Case.of(board.program(), at, trigger);
      if (state.compareTo(best) > 0) best = state;
    }
    return best;
  }

  private List<String> names() {
    return triggers.stream().map(trigger -> trigger.label().name()).toList();
  }

  // The answer.

  private Failure failure(Tried tried, List<Reading> wrong) {
    var reading = wrong.getFirst();
    var ending =
        expected.covered()
            ? new Story.Ending.NeverArises(names())
            : new Story.Ending.Arises(names());
    var inputs = taken(tried.inputs().get(1), reading);
    var story = Story.of(board.program(), reading, inputs, ending);
    var deed = story.steps().getFirst().event();
    var what =
        triggers.size() == 1
            ? Words.quote(triggers.getFirst().label().name())
            : expected.covered() ? "any trigger" : "a trigger";
    var message =
        "the deed “"
            + deed
            + "” "
            + (expected.covered() ? "does not meet " : "meets ")
            + what
            + readings.difference(reading, wrong);
    return new Failure(sentence(message), List.of(), story);
  }

  private Optional<Failure> fails(String message) {
    return Optional.of(
        new Failure(
            sentence(message),
            List.of(),
            new Witness.Text(expected.span(), Expected.text(expected))));
  }

  private String sentence(String message) {
    return "`" + Expected.text(expected) + "` does not hold: " + message;
  }
}
