package casus.engine.run;

import casus.engine.Wording;
import casus.engine.run.Explanation.Step;
import casus.engine.run.Explanation.Strand;
import casus.machine.OpenWord;
import casus.machine.Program;
import casus.pact.Clause;
import casus.pact.Limit;
import casus.pact.Omission;
import casus.pact.Pattern;
import java.util.ArrayList;
import java.util.List;

/// Tells what became of words, and of what a run has no moves for: open times, acts of the pact's
/// own, verification, and parts of the text that are left out.
final class AboutWords {
  private final Plays plays;
  private final Telling telling;

  AboutWords(Plays plays) {
    this.plays = plays;
    telling = new Telling(plays);
  }

  // Times.

  /// When what hangs on an open time falls due, reading by reading.
  List<Strand> time(Clause.OpenTime time) {
    var program = plays.plays().getFirst().program();
    var steps = new ArrayList<Step>();
    var word = word(program, time.label().name());
    for (var choice = 0; choice < time.readings().size(); choice++) {
      steps.add(
          new Step(
              0,
              "read as "
                  + time.readings()
                      .get(choice)
                      .amount()
                      .map(amount -> amount.text())
                      .orElse("no limit at all")));
      due(time, word, choice, steps);
    }
    return Alike.of(telling.phrases().sentence(time), steps);
  }

  private static int word(Program program, String name) {
    for (var word = 0; word < program.words().size(); word++) {
      var open = program.words().get(word);
      if (open.kind() == OpenWord.Kind.TIME && open.name().equals(name)) return word;
    }
    throw new IllegalArgumentException("no open time " + name);
  }

  private void due(Clause.OpenTime time, int word, int choice, List<Step> steps) {
    var found = new ArrayList<Step>();
    for (var variant = 0; variant < plays.plays().size(); variant++) {
      var play = plays.plays().get(variant);
      if (play.reading().choices().get(word) != choice) continue;
      for (var life : play.lives()) {
        if (life.part < 0 || !isLimit(play.program().clause(life.part), time)) continue;
        var step = new Step(1, due(play, life));
        if (!found.contains(step)) found.add(step);
      }
      // The other words and the hours only move the instants: one play that has some is enough.
      if (!found.isEmpty()) break;
    }
    steps.addAll(found.isEmpty() ? List.of(new Step(1, "nothing hung on it")) : found);
  }

  private static boolean isLimit(Clause clause, Clause.OpenTime time) {
    return Computed.limit(clause)
        .filter(limit ->
            limit instanceof Limit.WithinOpen(var word, var span)
                && word.equals(time.label().name()))
        .isPresent();
  }

  private static String due(Play play, Play.Life life) {
    var first = play.moved(life.moves.getFirst());
    return "%s: %s; %s"
        .formatted(
            Telling.title(play.program().clause(life.part)),
            play.instant(first.due()).map(due -> "due " + Wording.instant(due)).orElse("never due"),
            States.of(play, life));
  }

  // Acts.

  /// Which events are of a kind that the pact itself declares, and which clauses speak of it.
  List<Strand> act(Clause.ActDefinition act) {
    var name = act.label().name();
    var steps = new ArrayList<Step>();
    for (var event : plays.chronicle().events())
      if (event.act().equals(name))
        steps.add(new Step(0, event.when().text() + ": " + Wording.event(event)));
    var done = !steps.isEmpty();
    var users =
        plays.pact().clauses().stream()
            .filter(clause -> names(clause, name))
            .map(Telling::title)
            .toList();
    if (!users.isEmpty()) steps.add(new Step(0, "used in " + String.join(", ", users)));
    return Alike.of(
        "%s: %s; the chronicle has %s."
            .formatted(name, act.meaning(), done ? "these" : "no such act"),
        steps);
  }

  private static boolean names(Clause clause, String act) {
    return Patterns.of(clause).stream()
            .flatMap(pattern -> pattern.acts().stream())
            .map(Pattern.Act::name)
            .anyMatch(act::equals)
        || clause instanceof Clause.Norm norm
            && norm.content() instanceof Clause.Content.Perform(var all, var names, var quantity)
            && names.contains(act);
  }

  // Verification.

  /// A run plays no inspections; it tells how what is verified stands.
  List<Strand> verification(Clause.Verification verification) {
    var steps = new ArrayList<Step>();
    steps.add(new Step(0, telling.phrases().sentence(verification)));
    for (var line : Summary.of(plays).norms())
      if (verification.clauses().contains(line.clause()))
        steps.add(
            new Step(
                0,
                "%s of %s: %s%s"
                    .formatted(
                        line.clause(),
                        Crowd.count(line.bearers(), "parties"),
                        line.state().text(),
                        line.under().always() ? "" : "; " + line.under().text())));
    return Alike.of(
        Telling.title(verification)
            + ": whether what it verifies is kept is for that clause to say.",
        steps);
  }

  // Other pacts.

  /// A run puts pacts side by side; it weighs none against another.
  List<Strand> rank(Clause.Rank rank) {
    return Alike.of(
        Telling.title(rank)
            + ": it says which pact goes first, and within this one decides nothing.",
        List.of(new Step(0, telling.phrases().sentence(rank))));
  }

  // What is left out.

  /// Why a part of the text is not in the pact.
  static List<Strand> left(Omission omission) {
    return Alike.of(
        "%s: this part of the text is not in the pact, so that nothing can come of it."
            .formatted(omission.part()),
        List.of(
            new Step(
                0,
                (switch (omission.kind()) {
                      case NOT_ENCODED -> "it is not encoded because: ";
                      case NOT_PUBLISHED -> "it was not published: ";
                    })
                    + omission.reason())));
  }
}
