package casus.engine.audit;

import casus.machine.Input;
import casus.machine.Reading;
import casus.pact.Clause;
import casus.pact.Label;
import casus.pact.Who;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A case in which everybody can keep every duty and whoever is attacked gets no help that the text
/// owes it, although it could get some.
///
/// @param victim whoever is attacked, by code, unless it might be any of several alike
/// @param helpers whoever owes help, by code
/// @param measure how little it gets
/// @param always whether that is so whatever brings help into play, under every reading
/// @param when the readings under which it is so, ` if word has no end`
/// @param at the clause on which it turns
/// @param missing what has become of it
public record Abandonment(
    Optional<String> victim,
    List<String> helpers,
    Measure measure,
    boolean always,
    String when,
    Label at,
    String missing,
    Story story,
    Bounds bounds) {
  public Abandonment {
    helpers = List.copyOf(helpers);
  }

  /// How little help somebody gets.
  public enum Measure {
    /// Nothing at all.
    NOTHING,
    /// What each bearer judges enough, with no least set.
    WHAT_EACH_JUDGES
  }

  /// The plainest such case: nothing at all under every reading, before what each judges enough,
  /// before nothing under some; empty if there is none, or if it cannot be told.
  static Optional<Abandonment> of(Study study) {
    return study.pact().all(Clause.Norm.class).stream().anyMatch(Help::isOwedBy)
        ? new Search(study, study.subject(study.help())).plainest()
        : Optional.empty();
  }

  /// The same, where it is not so whatever brings help into play.
  private Abandonment only(String where) {
    return new Abandonment(
        victim, helpers, measure, false, where + when, at, missing, story, bounds);
  }

  /// Whether a duty's bearer may find next to nothing enough: it judges for itself, or is promised
  /// nothing more than talk, and no least is set.
  private static boolean judged(Clause.Norm norm) {
    if (!norm.floor().isEmpty()) return false;
    return Help.choice(norm)
        .map(level ->
            switch (level) {
              case OWN_JUDGMENT, CONSTITUTIONAL_PROCESS, FREE, TALK_ONLY, INTENTION, NONE -> true;
              case FIXED, ALL_MEANS, JOINTLY_CHOSEN -> false;
            })
        .orElse(false);
  }

  private static final class Search {
    private final Study study;
    private final Subject subject;
    private final Readings readings;
    private final long before;

    Search(Study study, Subject subject) {
      this.study = study;
      this.subject = subject;
      readings = subject.readingsToTheEnd();
      before = study.states();
    }

    /// Of every trigger the plainest; it is so for good if it is so for all of them.
    Optional<Abandonment> plainest() {
      var triggers = new LinkedHashMap<String, List<Optional<Attack>>>();
      for (var opening : subject.openings())
        if (helped(opening))
          triggers
              .computeIfAbsent(opening.map(Attack::trigger).orElse(""), _ -> new ArrayList<>())
              .add(opening);
      var found = new LinkedHashMap<String, Abandonment>();
      triggers.forEach(
          (trigger, openings) -> plainest(openings).ifPresent(one -> found.put(trigger, one)));
      var everywhere =
          found.size() == triggers.size() && found.values().stream().allMatch(Abandonment::always);
      return found.entrySet().stream()
          .min(Comparator.comparing(one -> !one.getValue().always()))
          .map(one ->
              everywhere
                  ? one.getValue()
                  : one.getValue().only(found.size() < triggers.size() ? where(one.getKey()) : ""));
    }

    /// Whether there is anybody besides attacker and victim who would owe help.
    private boolean helped(Optional<Attack> opening) {
      var involved = List.of(Subject.victim(opening), Subject.attacker(opening));
      return study.pact().all(Clause.Norm.class).stream()
          .filter(Help::isOwedBy)
          .flatMap(norm ->
              subject
                  .board()
                  .cast(norm.bearing().who(), involved.getFirst(), involved.getLast())
                  .stream())
          .anyMatch(bearer -> !involved.contains(bearer));
    }

    private static String where(String trigger) {
      return trigger.isEmpty() ? "" : " if nothing but " + Words.quote(trigger) + " is met";
    }

    private Optional<Abandonment> plainest(List<Optional<Attack>> openings) {
      var best = Optional.<Abandonment>empty();
      for (var opening : openings)
        for (var speaker : subject.speakers(opening))
          for (var measure : Measure.values()) {
            var found = abandonment(opening, speaker, measure);
            if (found.filter(Abandonment::always).isPresent()) return found;
            best = best.or(() -> found);
          }
      return best;
    }

    private Optional<Abandonment> abandonment(
        Optional<Attack> opening, int victim, Measure measure) {
      var all = help(Measure.NOTHING, opening, victim);
      if (all.isEmpty()) return Optional.empty();
      var help = help(measure, opening, victim);
      var possible = new ArrayList<Reading>();
      var under = new ArrayList<Reading>();
      for (var reading : readings.all()) {
        if (!comes(opening, reading)) continue;
        possible.add(reading);
        if (study
            .forbearance(subject, reading, opening, victim, help)
            .map(Forbearance::abandons)
            .orElse(false)) under.add(reading);
      }
      for (var reading : under) {
        var story = story(opening, victim, reading, help);
        if (story.isPresent())
          return Optional.of(told(victim, measure, all, under, possible, story.get()));
      }
      return Optional.empty();
    }

    /// The clauses of which the performance counts: by somebody else, for the victim.
    private Set<String> help(Measure measure, Optional<Attack> opening, int victim) {
      var counted = new LinkedHashSet<String>();
      for (var clause : subject.board().pact().clauses())
        if (subject.goals().contains(clause.label().name())
            && helps(clause, victim, Subject.attacker(opening))
            && !(measure == Measure.WHAT_EACH_JUDGES
                && clause instanceof Clause.Norm norm
                && judged(norm))) counted.add(clause.label().name());
      return counted;
    }

    private boolean helps(Clause clause, int victim, int attacker) {
      if (attacker < 0 && Help.onlyPresses(Goal.performances(clause))) return false;
      return switch (clause) {
        case Clause.Norm norm ->
            others(norm.bearing().who(), victim, attacker)
                && norm.beneficiary()
                    .map(whom -> subject.board().cast(whom, victim, attacker).contains(victim))
                    .orElse(true);
        case Clause.Power power -> others(power.holder(), victim, attacker);
        default -> false;
      };
    }

    private boolean others(Who who, int victim, int attacker) {
      return subject.board().cast(who, victim, attacker).stream()
          .anyMatch(actor -> actor != victim);
    }

    private boolean comes(Optional<Attack> opening, Reading reading) {
      return !study.blocked(subject, reading, opening, List.of()).orElse(true);
    }

    private Abandonment told(
        int victim,
        Measure measure,
        Set<String> help,
        List<Reading> under,
        List<Reading> possible,
        Story story) {
      var board = subject.board();
      var halt = halt(measure, help, story);
      return new Abandonment(
          Twins.of(board.twins(), victim).size() == 1
              ? Optional.of(board.program().actor(victim))
              : Optional.empty(),
          study.helpers(),
          measure,
          under.containsAll(possible),
          readings.difference(under, possible),
          halt.at(),
          halt.missing(),
          story,
          study.since(before, Readings.LIMIT, Subject.HORIZON));
    }

    /// Where help is owed, nothing has stopped: it is the duty itself that asks for so little.
    private Halt halt(Measure measure, Set<String> help, Story story) {
      var last = Story.play(story.program(), story.reading(), story.inputs());
      var owed =
          study.pact().all(Clause.Norm.class).stream()
              .filter(Help::isOwedBy)
              .map(Clause.Norm::label)
              .filter(label -> help.contains(label.name()))
              .filter(label -> Effect.any(story.program(), last, List.of(label.name())))
              .findFirst();
      return owed.map(label ->
              new Halt(
                  label,
                  measure == Measure.NOTHING
                      ? "never falls due"
                      : "leaves what is enough to each bearer, with no least"))
          .orElseGet(() -> Halt.of(subject, story));
    }

    // The story.

    private Optional<Story> story(
        Optional<Attack> opening, int victim, Reading reading, Set<String> help) {
      var teller = study.board();
      var game = study.forbearance(subject, reading, opening, victim, help).orElseThrow();
      var inputs = subject.heard(teller, List.of(), opening, game.play());
      var read = teller.heard(reading, subject.board());
      var told = subject.told(teller, read, inputs);
      var attackers = opening.stream().map(attack -> inputs.get(1).actor()).toList();
      return ended(
          teller,
          read,
          Diligence.added(teller, read, told, attackers),
          List.copyOf(help),
          attackers);
    }

    /// Empty if help is given or somebody else is in breach all the same, by what no play of these
    /// clauses shows.
    private static Optional<Story> ended(
        Board teller,
        Reading reading,
        List<Input> inputs,
        List<String> help,
        List<Integer> attackers) {
      var program = teller.program();
      var last = Story.play(program, reading, inputs);
      if (help.stream().anyMatch(name -> Effect.performed(program, last, name)))
        return Optional.empty();
      var breakers = Effect.breakers(program, last);
      if (!attackers.stream().map(program::actor).toList().containsAll(breakers))
        return Optional.empty();
      var story = Story.of(program, reading, inputs, new Story.Ending.Kept(help, breakers));
      // Where nothing happens at all, nobody has called for help.
      return Optional.of(story).filter(told -> !told.steps().isEmpty());
    }
  }
}
