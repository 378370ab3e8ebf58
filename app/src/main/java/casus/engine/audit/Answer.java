package casus.engine.audit;

import casus.machine.Clock;
import java.time.Duration;
import java.util.List;

/// What a text answers to a deed: the strongest that follows if nobody breaches anything, what it
/// hangs on, and when it is due. Equal answers need not be told apart.
///
/// @param best what it amounts to under the reading that is kindest to whoever is attacked
/// @param worst the same under the unkindest
/// @param condition the readings under which the best holds, ` if word is read broadly`; empty if
///   it does under every reading
/// @param brings the clause behind the best, its performances and the choice that it leaves
/// @param since after how long it is owed or may be done
/// @param due when it must be done
/// @param gates what must come first, and whose word that is
/// @param taken the clauses that take the deed: triggers and powers in somebody's opinion; the
///   promises broken, where nothing else follows
public record Answer(
    Level best,
    Level worst,
    String condition,
    Brings brings,
    Span since,
    Span due,
    List<Gate> gates,
    List<String> taken) {
  /// Nothing follows.
  public static final Answer NOTHING =
      new Answer(
          Level.NOTHING,
          Level.NOTHING,
          "",
          Brings.NOTHING,
          Span.NEVER,
          Span.NEVER,
          List.of(),
          List.of());

  public Answer {
    gates = List.copyOf(gates);
    taken = List.copyOf(taken);
  }

  /// What must come before it, in words.
  public List<String> waitsFor() {
    return gates.stream().map(Gate::text).toList();
  }

  /// A clause that takes effect, and who must or may do what.
  public record Brings(
      String clause, String cite, String who, List<String> performances, String choice) {
    static final Brings NOTHING = new Brings("", "", "", List.of(), "");

    public Brings {
      performances = List.copyOf(performances);
    }
  }

  /// What must come before it: a clause, whether that is free to whoever it is left to, and in
  /// words.
  public record Gate(String clause, Freedom freedom, String text) {}

  /// Whether what must come first need come.
  public enum Freedom {
    /// It is owed, or comes by itself.
    OWED,
    /// Somebody may ask for it, or not.
    ASKED,
    /// Some decide on it, and may decide against it.
    DECIDED
  }

  /// The least and the greatest number of seconds after the deed: if everybody acts at once and
  /// words of time are read narrowly, and if nobody acts before it must and they are read broadly.
  public record Span(int least, int greatest) {
    static final Span NEVER = new Span(Clock.NEVER, Clock.NEVER);

    /// Whether there is no more than one answer.
    public boolean isOne() {
      return least == greatest;
    }

    /// `at once`, `after 3 days`; empty for never.
    public static String length(int seconds) {
      if (seconds == Clock.NEVER) return "";
      if (Math.ceilDiv(seconds, 60) == 0) return "at once";
      return "after " + Words.length(Duration.ofSeconds(seconds));
    }
  }
}
