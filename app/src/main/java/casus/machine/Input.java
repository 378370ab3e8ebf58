package casus.machine;

import casus.chronicle.Layer;

/// What comes in from outside, in the numbers of one [Program]: who did what to whom, where. Minus
/// one stands for what is not said.
///
/// @param tick when it happens
/// @param actor who acts, as far as known
/// @param deed the act, performance or speech act
/// @param target on whom
/// @param object the kind of thing hit
/// @param place the leaf region
/// @param part the clause that a speech act is about
/// @param attributor who attributes a deed
public record Input(
    Kind kind,
    int tick,
    int actor,
    int deed,
    int target,
    int object,
    int place,
    int part,
    int attributor,
    int scale,
    int effects,
    boolean deliberate,
    int quantity) {
  /// Not said.
  public static final int UNSAID = -1;

  /// The layers of events that come from outside.
  public enum Kind {
    /// Something is done: an incident or a performance.
    DEED,
    /// Somebody finds who did it; the fields repeat the deed.
    ATTRIBUTION,
    /// Something is said with legal effect: a request, a vote, a notice.
    SPEECH,
    /// Whoever is competent settles an open word.
    DETERMINATION,
    /// Nothing happens up to the end of this tick.
    PASS;

    /// As what an act comes in. To attribute is to speak: whoever finds who did a deed repeats it.
    public static Kind of(String act) {
      return switch (Layer.of(act)) {
        case WORLD, PERFORMANCE -> DEED;
        case SPEECH -> SPEECH;
        case DETERMINATION -> act.equals("attribute") ? SPEECH : DETERMINATION;
      };
    }
  }

  /// Time passes up to the end of a tick: everything due by then falls due.
  public static Input pass(int tick) {
    // Searches tell everything from now.
    return tick == 0 ? AT_ONCE : passing(tick);
  }

  private static final Input AT_ONCE = passing(0);

  private static Input passing(int tick) {
    return new Input(
        Kind.PASS, tick, UNSAID, UNSAID, UNSAID, UNSAID, UNSAID, UNSAID, UNSAID, 0, 0, false, 1);
  }

  /// The finding that this deed was its actor's, by somebody.
  public Input foundBy(int finder) {
    return new Input(
        Kind.ATTRIBUTION,
        tick,
        actor,
        deed,
        target,
        object,
        place,
        part,
        finder,
        scale,
        effects,
        deliberate,
        quantity);
  }

  /// The same input at another tick.
  public Input at(int other) {
    return with(other, actor, target, attributor, part);
  }

  /// The same input by somebody else, to somebody else, found by somebody else.
  public Input among(int doer, int victim, int finder) {
    return with(tick, doer, victim, finder, part);
  }

  /// The same input about another clause.
  public Input about(int clause) {
    return with(tick, actor, target, attributor, clause);
  }

  /// The same input with another deed.
  public Input as(int act) {
    return new Input(
        kind,
        tick,
        actor,
        act,
        target,
        object,
        place,
        part,
        attributor,
        scale,
        effects,
        deliberate,
        quantity);
  }

  private Input with(int when, int doer, int victim, int finder, int clause) {
    return new Input(
        kind,
        when,
        doer,
        deed,
        victim,
        object,
        place,
        clause,
        finder,
        scale,
        effects,
        deliberate,
        quantity);
  }
}
