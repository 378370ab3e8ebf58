package casus.engine.audit;

import casus.machine.Input;
import casus.machine.Reading;
import casus.pact.Clause;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/// Who can do what about a pact: stop all help, stop one decision while others may still act, put
/// help off, bring something about against everybody else, and take the guarantee away.
public final class Influence {
  private final Study study;
  private final int mostMembers;
  private boolean complete = true;

  private Influence(Study study, int mostMembers) {
    this.study = study;
    this.mostMembers = mostMembers;
  }

  static Influence of(Study study, int mostMembers) {
    return new Influence(study, mostMembers);
  }

  /// Something that may be stopped, by the names of clauses any of which would do, and who can.
  public record Stopping(List<String> clauses, Vetoes vetoes) {
    public Stopping {
      clauses = List.copyOf(clauses);
    }
  }

  /// Who can put off the first help in a case, alone, without being able to stop it: until when it
  /// comes at the latest if nobody does, and if these do.
  public record Delay(Vetoes.Case in, Blocker blocker, Duration before, Duration after) {}

  /// Who can bring a clause about alone, whatever everybody else does, in which cases, and within
  /// what time at the latest; nobody, where it comes about whatever anybody does.
  public record Compelling(
      String clause, Optional<Blocker> blocker, List<Vetoes.Case> in, Duration within) {
    public Compelling {
      in = List.copyOf(in);
    }
  }

  /// Who may suspend, end or waive clauses, leave, or put something off, by what the text says.
  public record Taking(Clause.Power power, List<String> holders) {
    public Taking {
      holders = List.copyOf(holders);
    }
  }

  /// Whether every game was searched to its end: only after all answers have been taken.
  public boolean complete() {
    return complete;
  }

  // Stopping.

  /// All help; nothing, where the pact promises none.
  public Optional<Stopping> help() {
    if (study.help().isEmpty()) return Optional.empty();
    return Optional.of(new Stopping(study.help(), vetoes(study.helpInAnyForm())));
  }

  /// Each decision by itself, and each clause of help where there are several.
  public List<Stopping> parts() {
    var found = new ArrayList<Stopping>();
    for (var decision : study.pact().all(Clause.Decision.class)) {
      var name = List.of(decision.label().name());
      found.add(new Stopping(name, vetoes(name)));
    }
    if (study.help().size() > 1)
      for (var help : study.help())
        found.add(new Stopping(List.of(help), vetoes(Blocking.goals(study.board().links(), help))));
    return found;
  }

  private Vetoes vetoes(List<String> goals) {
    var vetoes = study.vetoes(goals, mostMembers);
    // Cases are searched when they are asked for.
    vetoes.cases();
    complete &= vetoes.complete();
    return vetoes;
  }

  // Delaying.

  /// For each case, whoever can put the first help off without being able to stop it, under the
  /// reading under which it does so longest.
  public List<Delay> delays() {
    if (study.help().isEmpty()) return List.of();
    var subject = study.subject(study.helpInAnyForm());
    var found = new ArrayList<Delay>();
    for (var opening : subject.openings())
      for (var group : subject.blockers(opening))
        delay(subject, opening, group).ifPresent(found::add);
    return found;
  }

  private Optional<Delay> delay(Subject subject, Optional<Attack> opening, List<Integer> group) {
    var longest = Optional.<Delay>empty();
    for (var reading : subject.readings().all()) {
      var before = latest(subject, reading, opening, List.of());
      var after = latest(subject, reading, opening, List.of(group.getFirst()));
      if (before.isEmpty() || after.isEmpty() || after.getAsLong() <= before.getAsLong()) continue;
      var delay =
          new Delay(
              in(subject, opening),
              blocker(subject, group),
              Duration.ofSeconds(before.getAsLong()),
              Duration.ofSeconds(after.getAsLong()));
      if (longest.isEmpty() || longest.get().after().compareTo(delay.after()) < 0)
        longest = Optional.of(delay);
    }
    return longest;
  }

  private OptionalLong latest(
      Subject subject, Reading reading, Optional<Attack> opening, List<Integer> blockers) {
    var contest = study.like(subject, reading, opening, blockers);
    complete &= contest.isPresent();
    return contest.map(Contest::delay).orElseGet(OptionalLong::empty);
  }

  // Compelling.

  /// What each party can bring about alone, under every reading, for duties, rights to help and
  /// decisions.
  public List<Compelling> compelling() {
    var found = new LinkedHashMap<String, Compelling>();
    for (var clause : study.pact().clauses()) {
      var asked =
          clause instanceof Clause.Norm norm && !norm.maintains()
              || clause instanceof Clause.Decision
              || clause instanceof Clause.Power power && Help.isAllowedBy(power);
      if (asked) compelling(clause.label().name(), found);
    }
    return List.copyOf(found.values());
  }

  private void compelling(String clause, Map<String, Compelling> found) {
    var subject = study.subject(List.of(clause));
    for (var opening : subject.openings()) {
      var anyhow = within(subject, opening, Input.UNSAID);
      if (anyhow.isPresent()) {
        add(found, subject, clause, opening, Optional.empty(), anyhow.getAsLong());
        continue;
      }
      for (var group : subject.sides(opening)) {
        var within = within(subject, opening, group.getFirst());
        var who = Optional.of(blocker(subject, group));
        if (within.isPresent()) add(found, subject, clause, opening, who, within.getAsLong());
      }
    }
  }

  private static void add(
      Map<String, Compelling> found,
      Subject subject,
      String clause,
      Optional<Attack> opening,
      Optional<Blocker> who,
      long seconds) {
    var in = List.of(in(subject, opening));
    found.merge(
        clause + who,
        new Compelling(clause, who, in, Duration.ofSeconds(seconds)),
        Influence::both);
  }

  private static Compelling both(Compelling one, Compelling other) {
    var in = new ArrayList<>(one.in());
    in.addAll(other.in());
    var within = one.within().compareTo(other.within()) > 0 ? one.within() : other.within();
    return new Compelling(one.clause(), one.blocker(), in, within);
  }

  /// Within how many seconds an actor can bring it about against all others, or, for minus one,
  /// within how many it comes about against everybody; empty if it cannot under some reading, or if
  /// that cannot be told.
  private OptionalLong within(Subject subject, Optional<Attack> opening, int actor) {
    var latest = OptionalLong.empty();
    for (var reading : subject.readings().all()) {
      var contest = study.likeAgainst(subject, reading, opening, actor);
      complete &= contest.isPresent();
      var ticks = contest.map(Contest::delay).orElseGet(OptionalLong::empty);
      if (ticks.isEmpty()) return ticks;
      if (latest.isEmpty() || latest.getAsLong() < ticks.getAsLong()) latest = ticks;
    }
    return latest;
  }

  // Taking away.

  /// The powers by which the guarantee, or a part of it, can be taken away or put off.
  public List<Taking> taking() {
    var found = new ArrayList<Taking>();
    for (var power : study.pact().all(Clause.Power.class)) {
      var takes =
          switch (power.ability()) {
            case Clause.Ability.Touch(var effect, var clauses) -> effect != Clause.Effect.RESUME;
            case Clause.Ability.Membership(var effect, var whose) ->
                effect == Clause.Effect.SUSPEND;
            case Clause.Ability.Withdraw _, Clause.Ability.Extend _ -> true;
            case Clause.Ability.Veto _, Clause.Ability.Speak _, Clause.Ability.Act _ -> false;
          };
      if (takes) found.add(new Taking(power, holders(power)));
    }
    return found;
  }

  private List<String> holders(Clause.Power power) {
    var board = study.board();
    return board.cast(power.holder(), Input.UNSAID, Input.UNSAID).stream()
        .map(board.program()::actor)
        .toList();
  }

  // Groups.

  private static Vetoes.Case in(Subject subject, Optional<Attack> opening) {
    return new Vetoes.Case(
        opening.map(Attack::trigger),
        subject.like(Subject.attacker(opening), Subject.victim(opening)),
        subject.like(Subject.victim(opening), Input.UNSAID),
        true,
        List.of());
  }

  private static Blocker blocker(Subject subject, List<Integer> group) {
    return Blocker.anyOf(group.stream().map(subject.board().program()::actor).toList());
  }
}
