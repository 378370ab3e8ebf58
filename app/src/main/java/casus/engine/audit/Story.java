package casus.engine.audit;

import casus.engine.Wording;
import casus.machine.Configuration;
import casus.machine.Input;
import casus.machine.Program;
import casus.machine.Reading;
import casus.machine.Reasons;
import casus.machine.Semantics;
import casus.pact.Label;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Something that can happen under a pact run as if in force, from its first day on: what comes in,
/// what each of it brings, and how it ends. It cannot be made unless it replays: a story that does
/// not end as it claims, or tells what did not happen, is an `AssertionError`, because the bug is
/// ours.
///
/// @param reading how the open words are read
/// @param inputs everything that comes in, for the machine
/// @param steps the same in words, like acts at one instant put together
public record Story(
    Program program, Reading reading, List<Input> inputs, Ending ending, List<Step> steps)
    implements Witness {

  /// One instant of a story: its date, the day counted from 1, the event, what the event brings,
  /// and the clauses that it speaks of or follows from, each once.
  public record Step(Instant at, int day, String event, List<String> brings, List<Label> clauses) {
    public Step {
      brings = List.copyOf(brings);
      clauses = List.copyOf(clauses);
    }
  }

  /// How a story ends, in the names of clauses.
  public sealed interface Ending {
    /// The clauses; any of them will do, where one took effect.
    List<String> clauses();

    /// In words.
    default String text() {
      var names = Wording.list(clauses().stream().map(Words::quote).toList());
      var several = clauses().size() > 1;
      return switch (this) {
        case Arises _ -> "so " + names + (several ? " take effect" : " takes effect");
        case NeverArises _ ->
            "so " + names + (several ? " never take effect" : " never takes effect");
        case Breaks _ -> "so " + names + (several ? " are" : " is") + " breached";
        case Spares(var _, var who) -> "so " + Wording.named(who) + " does not owe " + names;
        case Kept(var _, var breakers) ->
            "so "
                + (breakers.isEmpty()
                    ? "nobody"
                    : "nobody but " + Wording.list(breakers.stream().map(Wording::named).toList()))
                + " is in breach of anything"
                + (clauses().isEmpty()
                    ? ""
                    : ", and "
                        + names
                        + (several ? " are never performed" : " is never performed"));
        case Late(_, var time) ->
            "so "
                + names
                + (several ? " do" : " does")
                + " not take effect within "
                + Words.length(time);
      };
    }

    /// Whether a play ends so.
    default boolean holds(Program program, Configuration last) {
      return switch (this) {
        case Arises(var clauses) -> Effect.any(program, last, clauses);
        case Late(var clauses, _) -> !Effect.any(program, last, clauses);
        case NeverArises(var clauses) -> !Effect.any(program, last, clauses);
        case Breaks(var clauses) ->
            clauses.stream().allMatch(name -> Effect.breached(program, last, name));
        case Spares(var clauses, var who) ->
            clauses.stream()
                .noneMatch(name -> Effect.bears(program, last, name, program.actorNumber(who)));
        case Kept(var clauses, var breakers) ->
            clauses.stream().noneMatch(name -> Effect.performed(program, last, name))
                && Effect.breakers(program, last).equals(breakers);
      };
    }

    /// One of them took effect: a duty was owed, a decision adopted, a right available, a trigger
    /// met.
    record Arises(List<String> clauses) implements Ending {
      public Arises {
        clauses = List.copyOf(clauses);
      }
    }

    /// All of them are breached.
    record Breaks(List<String> clauses) implements Ending {
      public Breaks {
        clauses = List.copyOf(clauses);
      }
    }

    /// Somebody, by code, comes to bear none of them.
    record Spares(List<String> clauses, String who) implements Ending {
      public Spares {
        clauses = List.copyOf(clauses);
      }
    }

    /// Nobody has broken anything but some, by code; and nobody has performed any of the clauses.
    record Kept(List<String> clauses, List<String> breakers) implements Ending {
      public Kept {
        clauses = List.copyOf(clauses);
        breakers = List.copyOf(breakers);
      }
    }

    /// None of them took effect within a time.
    record Late(List<String> clauses, Duration time) implements Ending {
      public Late {
        clauses = List.copyOf(clauses);
      }
    }

    /// None of them ever took effect.
    record NeverArises(List<String> clauses) implements Ending {
      public NeverArises {
        clauses = List.copyOf(clauses);
      }
    }
  }

  public Story {
    inputs = List.copyOf(inputs);
    steps = List.copyOf(steps);
    var last = play(program, reading, inputs);
    if (!ending.holds(program, last))
      throw new AssertionError("the story does not end so: " + ending + " " + steps);
    if (!steps.equals(new Teller(program).tell(reading, inputs)))
      throw new AssertionError("the story does not replay: " + steps);
  }

  /// The story that inputs make.
  static Story of(Program program, Reading reading, List<Input> inputs, Ending ending) {
    return new Story(program, reading, inputs, ending, new Teller(program).tell(reading, inputs));
  }

  /// Where a play leads.
  static Configuration play(Program program, Reading reading, List<Input> inputs) {
    var semantics = new Semantics(program, reading);
    var at = program.initial();
    for (var input : inputs) at = semantics.step(at, input, Reasons.NONE);
    return at;
  }

  /// How the open words are read, `forthwith = 1 day, …`; empty where the text leaves none open.
  public String readings() {
    return reading.text(program.words());
  }

  /// The story for a reader: a line for each step, indented lines for what it brings, and how it
  /// ends.
  public List<String> lines() {
    var lines = new ArrayList<String>();
    for (var step : steps) {
      lines.add("day " + step.day() + "  " + step.event());
      step.brings().forEach(what -> lines.add("       " + what));
    }
    lines.add("       " + ending.text());
    return lines;
  }
}
