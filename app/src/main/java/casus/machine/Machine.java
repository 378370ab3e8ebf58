package casus.machine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The eight life cycles. Each table is what the code runs and what `docs/semantics.md` prints: a
/// line is a state, a cause, and the state that follows; `*` marks a state that is never left. What
/// stands in no line does not happen. The state named first is where every instance begins.
public enum Machine {
  PACT(
      """
      not-in-force  enter      in-force
      in-force      suspend    suspended
      suspended     resume     in-force
      in-force      expire     terminated*
      suspended     expire     terminated*
      in-force      terminate  terminated*
      suspended     terminate  terminated*
      """),
  MEMBERSHIP(
      """
      outside    sign      signed
      outside    ratify    bound
      outside    accede    bound
      outside    join      bound
      signed     ratify    bound
      signed     join      bound
      bound      denounce  leaving
      leaving    depart    outside
      bound      leave     outside
      bound      suspend   suspended
      suspended  resume    bound
      suspended  leave     outside
      """),
  CASE(
      """
      idle        raise      raised
      raised      consult    consulting
      raised      recognise  recognised
      raised      decline    declined*
      recognised  decline    declined*
      raised      withdraw   withdrawn*
      consulting  withdraw   withdrawn*
      raised      lapse      lapsed*
      consulting  lapse      lapsed*
      consulting  close      closed*
      recognised  close      closed*
      """),
  DECISION(
      """
      idle  open       open
      open  adopt      adopted*
      open  reject     rejected*
      open  veto       vetoed*
      open  no-quorum  no-quorum*
      open  lapse      lapsed*
      """),
  NORM(
      """
      pending    activate  active
      pending    excuse    excused*
      active     suspend   suspended
      suspended  resume    active
      active     perform   fulfilled*
      suspended  perform   fulfilled*
      active     keep      fulfilled*
      active     violate   breached
      active     due       breached
      breached   violate   breached
      breached   due       breached
      breached   cure      cured*
      active     excuse    excused*
      suspended  excuse    excused*
      active     lapse     lapsed*
      suspended  lapse     lapsed*
      """),
  POWER(
      """
      dormant    enable      available
      available  use         used
      used       enable      available
      available  suspend     suspended
      suspended  resume      available
      available  expire      expired*
      dormant    extinguish  extinguished*
      used       extinguish  extinguished*
      available  extinguish  extinguished*
      suspended  extinguish  extinguished*
      """),
  REMEDY(
      """
      idle  spawn     open
      open  escalate  open
      open  satisfy   satisfied*
      open  exhaust   exhausted*
      """),
  STAGE(
      """
      pending  open   open
      pending  miss   missed*
      open     reach  reached*
      open     miss   missed*
      """);

  /// One line of a table.
  public record Transition(Machine machine, String from, Cause cause, String to) {}

  /// The state in which every instance begins.
  public static final int START = 0;

  private static final int NONE = -1;

  private final List<String> states = new ArrayList<>();
  private final List<Transition> transitions = new ArrayList<>();
  private final int[][] next;
  private final boolean[] last;

  Machine(String table) {
    var starred = new ArrayList<String>();
    for (var line : table.lines().toList()) {
      var words = line.strip().split("\\s+");
      var to = words[2].replace("*", "");
      if (words[2].endsWith("*")) starred.add(to);
      for (var state : List.of(words[0], to))
        if (!states.contains(state)) states.add(state.intern());
      transitions.add(new Transition(this, words[0], Cause.of(words[1]), to));
    }
    next = new int[states.size()][Cause.values().length];
    for (var row : next) Arrays.fill(row, NONE);
    for (var line : transitions)
      next[states.indexOf(line.from())][line.cause().ordinal()] = states.indexOf(line.to());
    last = new boolean[states.size()];
    for (var state : starred) last[states.indexOf(state)] = true;
  }

  /// The names of the states; a state is known by its place in this list.
  public List<String> states() {
    return List.copyOf(states);
  }

  /// The lines of the table, in order.
  public List<Transition> transitions() {
    return List.copyOf(transitions);
  }

  /// The name of a state.
  public String state(int state) {
    return states.get(state);
  }

  /// The number of a state, by name.
  public int state(String name) {
    var state = states.indexOf(name);
    if (state < 0) throw new IllegalArgumentException(this + " has no state " + name);
    return state;
  }

  /// The number of a state, by name; minus one if there is none.
  int place(String name) {
    return states.indexOf(name);
  }

  /// Whether a state has this name.
  boolean is(int state, String name) {
    return states.get(state).equals(name);
  }

  /// Whether a state is never left.
  public boolean terminal(int state) {
    return last[state];
  }

  /// Whether a cause moves a machine in this state.
  boolean moves(int state, Cause cause) {
    return next[state][cause.ordinal()] != NONE;
  }

  /// The state that follows; the caller has asked [#moves].
  int next(int state, Cause cause) {
    return next[state][cause.ordinal()];
  }
}
