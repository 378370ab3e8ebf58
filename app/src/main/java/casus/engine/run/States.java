package casus.engine.run;

import casus.engine.Wording;
import casus.engine.run.Play.Life;
import casus.machine.Cause;
import casus.pact.Clause;

/// Where something stands at the end of a play, in words that follow its name: `owed, and open`.
final class States {
  private States() {}

  static String of(Play play, Life life) {
    var state = play.state(life);
    return switch (life.machine) {
      case NORM -> norm(state, maintains(play, life));
      case POWER -> power(play, life, state);
      case DECISION -> decision(state);
      case CASE -> matter(state);
      case REMEDY -> remedy(state);
      case STAGE -> state.equals("pending") ? "not yet open" : state;
      case PACT -> pact(state);
      case MEMBERSHIP -> membership(state);
    };
  }

  /// The same, with the instant at which it came to stand so.
  static String since(Play play, Life life) {
    var at = play.instant(play.last(life).tick()).map(Wording::when);
    var stays = isEnded(life, play.state(life));
    return of(play, life)
        + at.map(when -> stays ? ", " + when : " (since " + when + ")").orElse("");
  }

  private static boolean isEnded(Life life, String state) {
    return life.machine.terminal(life.machine.state(state))
        || state.equals("breached")
        || state.equals("recognised");
  }

  private static boolean maintains(Play play, Life life) {
    return play.program().clause(life.part) instanceof Clause.Norm norm && norm.maintains();
  }

  private static String norm(String state, boolean maintains) {
    return switch (state) {
      case "active" -> maintains ? "binding, and not broken so far" : "owed, and still open";
      case "suspended" -> "owed, but suspended";
      case "fulfilled" -> maintains ? "kept to its end" : "fulfilled";
      case "cured" -> "breached, and made good late";
      case "excused" -> "excused, and so not owed";
      default -> state;
    };
  }

  private static String power(Play play, Life life, String state) {
    var uses = life.moves.stream().filter(move -> play.moved(move).cause() == Cause.USE).count();
    var used = uses == 0 ? "not used" : uses == 1 ? "used once" : "used " + uses + " times";
    return switch (state) {
      case "available" -> used + ", and still open";
      case "expired" -> used + ", and now out of time";
      case "extinguished" -> used + ", and now gone";
      case "suspended" -> used + ", and now suspended";
      default -> used;
    };
  }

  private static String decision(String state) {
    return switch (state) {
      case "no-quorum" -> "failed, since too few took part";
      case "lapsed" -> "lapsed without a decision";
      case "open" -> "open, and not decided so far";
      default -> state;
    };
  }

  private static String matter(String state) {
    return switch (state) {
      case "raised" -> "open, but not met so far";
      case "consulting" -> "under way";
      case "recognised" -> "met";
      case "declined" -> "found not to be met";
      case "lapsed" -> "fallen with the pact";
      default -> state;
    };
  }

  private static String remedy(String state) {
    return switch (state) {
      case "open" -> "under way";
      case "exhausted" -> "exhausted: nothing is left";
      default -> state;
    };
  }

  private static String pact(String state) {
    return switch (state) {
      case "in-force" -> "in force";
      case "terminated" -> "ended";
      default -> state.replace('-', ' ');
    };
  }

  private static String membership(String state) {
    return switch (state) {
      case "outside" -> "no longer bound by the pact";
      case "signed" -> "a signatory of the pact, but not bound by it";
      case "leaving" -> "bound by the pact until its notice is over";
      default -> "bound by the pact";
    };
  }
}
