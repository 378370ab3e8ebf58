package casus.engine.run;

import casus.chronicle.Event;
import casus.pact.Clause;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a run says of each thing that a pact brings into being. Every line carries the name of its
/// clause and the citation, and under which readings it holds; what arises under no reading has no
/// line. An absent instant never comes, or lies too far back to be told.
public final class Lines {
  private Lines() {}

  /// A case: an attack on a victim, or a call that begins a matter of its own. The victim of a call
  /// is whoever it was made for; nobody, where the deed hit no party by name.
  public record CaseLine(
      String clause,
      String cite,
      Optional<String> victim,
      String attacker,
      String state,
      Optional<Interval> raised,
      Optional<Interval> ended,
      Under under) {}

  /// A duty, a ban or a standing duty of one bearer, or of several who share it.
  ///
  /// @param bearers one, or all who share it
  /// @param victim whose case it belongs to
  /// @param content what is owed, in the words of the pact
  /// @param must the same in plain English, behind "must"
  public record NormLine(
      String clause,
      String cite,
      List<String> bearers,
      Clause.Bearing.Mode mode,
      Optional<String> victim,
      String content,
      String must,
      NormState state,
      Optional<Interval> since,
      Optional<Interval> due,
      Optional<Interval> ended,
      Under under) {
    public NormLine {
      bearers = List.copyOf(bearers);
    }
  }

  /// What has become of a norm.
  public enum NormState {
    OPEN,
    SUSPENDED,
    FULFILLED,
    BREACHED,
    CURED,
    EXCUSED,
    LAPSED;

    /// The word of reports and of expectations: `breached`.
    public String text() {
      return name().toLowerCase(Locale.ROOT);
    }

    static NormState of(String state) {
      return state.equals("active") ? OPEN : valueOf(state.toUpperCase(Locale.ROOT));
    }
  }

  /// One voter's last word on a decision.
  public record Vote(String voter, String ballot) {
    /// What was said, in a word: `no`, `abstains`.
    String text() {
      return switch (ballot) {
        case "vote-yes" -> "yes";
        case "vote-no" -> "no";
        case "abstain" -> "abstains";
        case "object" -> "objects";
        case "veto" -> "vetoes";
        case "recuse" -> "stays out";
        default -> ballot;
      };
    }
  }

  /// A question put to voters.
  ///
  /// @param silent voters who said nothing
  public record DecisionLine(
      String clause,
      String cite,
      Optional<String> victim,
      String state,
      List<Vote> votes,
      List<String> silent,
      Optional<Interval> opened,
      Optional<Interval> closes,
      Optional<Interval> closed,
      Under under) {
    public DecisionLine {
      votes = List.copyOf(votes);
      silent = List.copyOf(silent);
    }
  }

  /// A power that somebody has had.
  public record PowerLine(
      String clause,
      String cite,
      String holder,
      Optional<String> victim,
      String state,
      Optional<Interval> available,
      Optional<Interval> expires,
      List<Interval> used,
      Under under) {
    public PowerLine {
      used = List.copyOf(used);
    }
  }

  /// A step of a sequence.
  public record StageLine(
      String clause,
      String cite,
      String state,
      Optional<Interval> opened,
      Optional<Interval> due,
      Optional<Interval> ended,
      Under under) {}

  /// A ladder of remedies.
  ///
  /// @param rung the clause on which it stands
  public record RemedyLine(
      String clause,
      String cite,
      Optional<String> victim,
      String state,
      String rung,
      Optional<Interval> spawned,
      Optional<Interval> ended,
      Under under) {}

  /// Something said that nobody had the power to say then: recorded, and without effect.
  public record VoidAct(Event event, Optional<Interval> at, Under under) {}
}
