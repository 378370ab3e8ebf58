package casus.engine.audit;

import casus.pact.Clause;
import casus.pact.Condition;
import casus.pact.Label;
import casus.pact.Pattern;
import casus.pact.Who;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Looks for clauses that can never matter: triggers that no deed meets, duties and rights that
/// never take effect though everybody does what helps, whatever the attack and the reading, and
/// exceptions and voiding conditions that hang on such. A clause of which that cannot be told for
/// certain is not among them.
public final class DeadLetters {
  /// No clause of an author has such a name.
  private static final String PROBE = "a deed";

  private final Study study;
  private final Board board;
  private final Set<Clause> elsewhere = new LinkedHashSet<>();
  private final List<DeadLetter> found = new ArrayList<>();

  /// A clause that never matters: whatever hangs on it alone and so does not matter either, the
  /// description that no deed fits, if that is why.
  public record DeadLetter(
      Clause clause, List<Clause> behind, Optional<Pattern> unfit, Bounds bounds) {
    public DeadLetter {
      behind = List.copyOf(behind);
    }
  }

  private DeadLetters(Study study) {
    this.study = study;
    board = study.board();
    Calls.unborne(study).forEach(vain -> elsewhere.add(vain.clause()));
    Calls.unreachable(study).forEach(vain -> elsewhere.add(vain.clause()));
    Sequence.unreachable(study).forEach(vain -> elsewhere.add(vain.stage()));
    for (var norm : study.pact().all(Clause.Norm.class))
      if (study.pact().members(norm.bearing().who()).isEmpty()) elsewhere.add(norm);
  }

  /// Those of a text, in its order; not those that only hang on another of them, or that come to
  /// nothing for a reason of their own (nobody to bear a duty, a vote that cannot be won, a step
  /// that cannot be reached).
  public static List<DeadLetter> of(Study study) {
    var letters = new DeadLetters(study);
    for (var clause : study.pact().clauses()) letters.consider(clause);
    return letters.found.stream().map(letters::withWhatHangsOnIt).toList();
  }

  private void consider(Clause clause) {
    var upstream = board.links().upstream(clause);
    if (upstream.stream().anyMatch(elsewhere::contains)
        || found.stream().anyMatch(letter -> upstream.contains(letter.clause()))) return;
    var before = study.states();
    var dead =
        switch (clause) {
          case Clause.Norm _, Clause.Power _ -> waits(clause) && !alive(clause);
          default -> unfit(clause).isPresent();
        };
    if (!dead) return;
    var bounds = study.since(before, Readings.LIMIT, Subject.HORIZON);
    found.add(new DeadLetter(clause, List.of(), unfit(clause), bounds));
  }

  private static boolean waits(Clause clause) {
    return !Links.upon(clause).isEmpty() || Links.when(clause).findAny().isPresent();
  }

  private DeadLetter withWhatHangsOnIt(DeadLetter letter) {
    var behind =
        board.links().downstream(letter.clause()).stream()
            .filter(other -> !other.equals(letter.clause()))
            .filter(other -> !alive(other))
            .toList();
    return new DeadLetter(letter.clause(), behind, letter.unfit(), letter.bounds());
  }

  // Taking effect.

  /// Whether a clause takes effect in some play, or that cannot be told.
  private boolean alive(Clause clause) {
    return switch (clause) {
      case Clause.Norm _, Clause.Power _, Clause.Decision _, Clause.Stage _, Clause.Remedy _ ->
          inConcert(clause) || inSomeGame(clause);
      default -> true;
    };
  }

  private boolean inConcert(Clause clause) {
    var reading = Openings.reading(board);
    var name = List.of(clause.label().name());
    return Openings.of(board, clause, (_, _) -> true).stream()
        .limit(3)
        .anyMatch(opening ->
            Effect.any(
                board.program(),
                Concert.of(
                        board,
                        reading,
                        board.links().upstream(clause),
                        opening.deeds(),
                        opening.withheld())
                    .at(),
                name));
  }

  private boolean inSomeGame(Clause clause) {
    var subject = study.subject(List.of(clause.label().name()));
    var readings = subject.readings().all();
    if (readings.isEmpty() || subject.inexact().isPresent() || !begins(clause)) return true;
    return subject.openings().stream()
        .anyMatch(opening ->
            readings.stream()
                .anyMatch(
                    reading -> !study.blocked(subject, reading, opening, List.of()).orElse(false)));
  }

  /// Whether games begin with all that can call a clause: an attack calls a trigger on the first
  /// day only if the trigger asks for nothing besides, and no attack is looked for that would call
  /// a voiding condition.
  private boolean begins(Clause clause) {
    var upstream = board.links().upstream(clause);
    return upstream.stream().noneMatch(Clause.Voiding.class::isInstance)
        && upstream.stream()
            .filter(Clause.Trigger.class::isInstance)
            .flatMap(Links::when)
            .flatMap(Links::parts)
            .allMatch(part ->
                part instanceof Condition.Fits
                    || part instanceof Condition.AllOf
                    || part instanceof Condition.AnyOf);
  }

  // Being met.

  /// The description that no deed fits, if a clause can therefore never be met.
  private Optional<Pattern> unfit(Clause clause) {
    return switch (clause) {
      case Clause.Trigger trigger -> unfit(trigger.when());
      case Clause.Exemption exemption -> unfit(exemption.when());
      case Clause.Voiding voiding -> unfit(voiding.when());
      default -> Optional.empty();
    };
  }

  private Optional<Pattern> unfit(Condition condition) {
    return switch (condition) {
      case Condition.Fits(var pattern) -> fits(pattern) ? Optional.empty() : Optional.of(pattern);
      case Condition.AllOf(var parts) ->
          parts.stream().flatMap(part -> unfit(part).stream()).findFirst();
      case Condition.AnyOf(var parts) -> {
        var unfit = parts.stream().map(this::unfit).toList();
        yield unfit.stream().allMatch(Optional::isPresent) ? unfit.getFirst() : Optional.empty();
      }
      case Condition.Opinion _, Condition.Is _, Condition.Not _ -> Optional.empty();
      case Condition.Before _, Condition.After _, Condition.Ratified _ -> Optional.empty();
    };
  }

  /// Whether any deed of the vocabulary fits a description, on some reading of its words.
  private boolean fits(Pattern pattern) {
    if (Stream.concat(pattern.by().stream(), pattern.on().stream()).anyMatch(DeadLetters::relative))
      return true;
    var probe = new Clause.Trigger(probe(), new Condition.Fits(pattern));
    var clauses = new ArrayList<Clause>();
    study.pact().clauses().stream().filter(Sequence::words).forEach(clauses::add);
    clauses.add(probe);
    var probing = new Board(study.pact().with(clauses));
    var victims = Attack.victims(probing, probe);
    var attackers = new ArrayList<>(probing.parties());
    attackers.addAll(probing.outsiders());
    attackers.add(probing.program().actorNumber("UNKNOWN"));
    return victims.stream()
        .anyMatch(victim ->
            attackers.stream()
                .anyMatch(
                    attacker -> Attack.plainest(probing, probe, victim, attacker).isPresent()));
  }

  private static boolean relative(Who who) {
    return switch (who) {
      case Who.Named _ -> false;
      case Who.Relative(var relation, var span) ->
          switch (relation) {
            case ANYONE, THIRD_STATE, PARTY, UNKNOWN -> false;
            case VICTIM, ATTACKER, PARTY_TO_THE_ATTACK, HOLDER, BEARER, CULPRIT, NOBODY -> true;
          };
      case Who.Union(var parts) -> parts.stream().anyMatch(DeadLetters::relative);
      case Who.Except(var base, var excluded) -> relative(base) || relative(excluded);
    };
  }

  private Label probe() {
    return new Label(PROBE, Optional.empty(), Label.Notes.NONE, study.pact().span());
  }
}
