package casus.engine.run;

import casus.chronicle.Chronicle;
import casus.chronicle.When;
import casus.engine.run.Claim.Sense;
import casus.engine.run.Play.Life;
import casus.machine.Cause;
import casus.machine.Journal;
import casus.machine.Machine;
import casus.machine.Note;
import casus.machine.Program;
import casus.pact.Clause;
import casus.pact.Pact;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/// A run against which claims can be held.
public final class Trial {
  private final Plays plays;

  private Trial(Plays plays) {
    this.plays = plays;
  }

  /// A trial, or why there can be none.
  public sealed interface Opening {
    record Opened(Trial trial) implements Opening {}

    record Refused(Answer why) implements Opening {}
  }

  public static Opening of(Pact pact, Chronicle chronicle, Settings settings) {
    return switch (Plays.of(pact, chronicle, settings)) {
      case Plays.Attempt.Played(var plays) -> new Opening.Opened(new Trial(plays));
      case Plays.Attempt.Refused(var why) -> new Opening.Refused(why);
    };
  }

  /// Under which readings a claim holds; empty if under none.
  public Optional<Under> under(Claim claim) {
    var variants = new BitSet();
    for (var variant = 0; variant < plays.plays().size(); variant++)
      if (holds(plays.plays().get(variant), claim)) variants.set(variant);
    return variants.isEmpty() ? Optional.empty() : Optional.of(plays.grid().under(variants));
  }

  private static boolean holds(Play play, Claim claim) {
    return isSo(play, claim) == (claim.sense() == Sense.IS);
  }

  private static boolean isSo(Play play, Claim claim) {
    return claim.verdict() == Claim.Verdict.VOID
        ? attempted(play, claim)
        : play.lives().stream().anyMatch(life -> fits(play, life, claim));
  }

  private static boolean fits(Play play, Life life, Claim claim) {
    return concerns(play, life, claim)
        && is(play, life, claim.verdict())
        && claim.due().stream().allMatch(when -> within(play.instant(life.due), when))
        && claim.since().stream().allMatch(when -> within(began(play, life, claim), when));
  }

  private static boolean concerns(Play play, Life life, Claim claim) {
    var program = play.program();
    var part = Thing.of(play, life).part();
    if (part < 0 || !program.clause(part).label().name().equals(claim.clause())) return false;
    return claim.party().stream().allMatch(party -> actors(play, life, part).contains(party))
        && claim.victim().stream()
            .allMatch(victim -> victim(play, life).equals(Optional.of(victim)));
  }

  private static List<String> actors(Play play, Life life, int part) {
    return play.program().clause(part) instanceof Clause.Norm norm
        ? Bearers.of(play, life, norm)
        : List.of(play.program().actor(life.actor));
  }

  private static Optional<String> victim(Play play, Life life) {
    if (life.matter == Play.NO_MATTER) return Optional.empty();
    var matter = play.matters().get(life.matter);
    return Optional.of(play.name(matter.victim, matter));
  }

  private static boolean is(Play play, Life life, Claim.Verdict verdict) {
    var state = play.state(life);
    return switch (verdict) {
      case OWED -> life.machine == Machine.NORM && play.tick(life, Cause.ACTIVATE).isPresent();
      case OPEN -> state.equals(life.machine == Machine.NORM ? "active" : "open");
      case OPENED -> play.tick(life, Cause.OPEN).isPresent();
      case MET -> life.machine == Machine.CASE && play.tick(life, Cause.RECOGNISE).isPresent();
      case AVAILABLE -> play.tick(life, Cause.ENABLE).isPresent();
      case USED -> play.tick(life, Cause.USE).isPresent();
      case VOID -> false;
      case SUSPENDED, FULFILLED, BREACHED, CURED, EXCUSED, LAPSED -> state.equals(verdict.text());
      case ADOPTED, REJECTED, VETOED -> state.equals(verdict.text());
      case REACHED, MISSED, SATISFIED, EXHAUSTED -> state.equals(verdict.text());
    };
  }

  /// Whether somebody spoke as if it had the power, and had not.
  private static boolean attempted(Play play, Claim claim) {
    var program = play.program();
    for (var entry = 0; entry < play.entries().size(); entry++) {
      if (!(play.entries().get(entry) instanceof Journal.Entry.Noted noted)
          || noted.note() != Note.VOID_ACT
          || !about(play, entry, noted, claim)) continue;
      if (claim.party().stream().allMatch(party -> party.equals(program.actor(noted.actor()))))
        return true;
    }
    return false;
  }

  private static boolean about(Play play, int entry, Journal.Entry.Noted noted, Claim claim) {
    var named = noted.part() >= 0 ? name(play.program(), noted.part()) : "";
    var meant = play.occasion(entry).flatMap(occasion -> occasion.event().clause()).orElse(named);
    return meant.equals(claim.clause());
  }

  private static String name(Program program, int part) {
    return program.clause(part).label().name();
  }

  /// A trigger is met when its case is recognised; all else begins with its first move.
  private static Optional<Instant> began(Play play, Life life, Claim claim) {
    if (claim.verdict() == Claim.Verdict.MET)
      return play.tick(life, Cause.RECOGNISE).flatMap(play::instant);
    return play.instant(play.moved(life.moves.getFirst()).tick());
  }

  private static boolean within(Optional<Instant> instant, When when) {
    return instant.filter(at -> !at.isBefore(when.first()) && !at.isAfter(when.last())).isPresent();
  }

  /// What did become of the clause of a claim, in words; one line for each outcome.
  public List<String> instead(Claim claim) {
    var run = Summary.of(plays);
    var found = new ArrayList<String>();
    for (var line : run.norms())
      if (line.clause().equals(claim.clause())
          && claim.party().stream().allMatch(line.bearers()::contains)
          && claim.victim().stream().allMatch(who -> line.victim().equals(Optional.of(who))))
        found.add(
            "it is %s%s%s%s%s, %s"
                .formatted(
                    line.state().text(),
                    of(line.bearers()),
                    line.victim().map(victim -> " for " + victim).orElse(""),
                    since(line.since()),
                    line.due().map(due -> ", due " + due.text()).orElse(""),
                    line.under().text()));
    for (var line : run.decisions())
      if (line.clause().equals(claim.clause()))
        found.add("it is %s%s, %s".formatted(line.state(), since(line.opened()), text(line)));
    for (var line : run.cases())
      if (line.clause().equals(claim.clause()))
        found.add("its case is %s, %s".formatted(line.state(), line.under().text()));
    for (var line : run.powers())
      if (line.clause().equals(claim.clause()))
        found.add(
            "%s of %s, used %d times, %s"
                .formatted(line.state(), line.holder(), line.used().size(), line.under().text()));
    for (var line : run.stages())
      if (line.clause().equals(claim.clause()))
        found.add("it is %s, %s".formatted(line.state(), line.under().text()));
    for (var line : run.remedies())
      if (line.clause().equals(claim.clause()))
        found.add("it is %s, %s".formatted(line.state(), line.under().text()));
    return found.isEmpty() ? List.of("nothing came of it") : found;
  }

  private static String of(List<String> actors) {
    return " of " + Crowd.count(actors, "parties");
  }

  private static String since(Optional<Interval> since) {
    return since.map(interval -> " since " + interval.text()).orElse("");
  }

  private static String text(Lines.DecisionLine line) {
    return line.victim().map(victim -> "for " + victim + ", ").orElse("") + line.under().text();
  }
}
