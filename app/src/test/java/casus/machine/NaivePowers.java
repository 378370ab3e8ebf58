package casus.machine;

import casus.machine.NaiveWorld.Case;
import casus.machine.NaiveWorld.Happening;
import casus.machine.NaiveWorld.Said;
import casus.pact.Clause;
import casus.pact.Clause.Ability;
import casus.pact.Clause.Otherwise;
import casus.pact.Conventions;
import casus.pact.Who;
import casus.vocabulary.DutyTypes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// The chapters on speech, powers and decisions, for [NaiveSemantics].
final class NaivePowers {
  private final NaiveSemantics rules;
  private final NaiveWorld world;
  private final NaiveVotes votes;

  /// The limit of a power, which it keeps over its uses.
  private final Map<NaiveKey, Integer> limits = new LinkedHashMap<>();

  /// The words by which a power was used whose effect is delayed.
  private final Map<NaiveKey, Said> noticed = new LinkedHashMap<>();

  /// What is left of a limit that stands still.
  private final Map<NaiveKey, Integer> left = new LinkedHashMap<>();

  /// Clauses that are suspended or ended outside all cases, and so for the cases to come.
  private final Set<String> suspended = new LinkedHashSet<>();

  private final Set<String> ended = new LinkedHashSet<>();

  /// The machines that stand still because their clause does, whatever becomes of the pact.
  private final Set<NaiveKey> still = new LinkedHashSet<>();

  private final Map<NaiveKey, Map<String, String>> ballots = new LinkedHashMap<>();

  NaivePowers(NaiveSemantics rules) {
    this.rules = rules;
    world = rules.world;
    votes = new NaiveVotes(world, rules.words);
  }

  // ---- speech

  void speech(Said said) {
    // A ballot counts in the decisions that are open when it is cast.
    var open =
        world.all(Clause.Decision.class).keySet().stream()
            .flatMap(name -> world.of(name).stream())
            .filter(key -> world.is(key, "open"))
            .toList();
    rules.bonds.sign(said);
    for (var name : world.all(Clause.Power.class).keySet())
      for (var key : world.of(name))
        if (isSaidBy(power(key).ability(), said.deed())
            && isOver(power(key), said.clause())
            && isValid(key, said)) use(key, said);
    for (var key : open) {
      vote(key, said);
      announce(key, said);
    }
    if (said.deed().equals("close")) rules.cases.close(said, Cause.CLOSE);
    if (said.deed().equals("withdraw-request")) rules.cases.close(said, Cause.WITHDRAW);
  }

  /// The words name this clause, or none.
  static boolean isOf(Said said, Clause clause) {
    return said.clause().isEmpty() || said.clause().equals(clause.label().name());
  }

  /// A call is made by request or convene, notice by notify, withdrawal and ending by denounce, the
  /// others by their own word.
  private static boolean isSaidBy(Ability ability, String speech) {
    return switch (ability) {
      case Ability.Speak(var act, var _) ->
          act.equals(speech) && !speech.equals("accede") || isCall(act) && isCall(speech);
      case Ability.Act _ -> false;
      case Ability.Veto _ -> speech.equals("veto");
      case Ability.Withdraw() -> speech.equals("denounce");
      case Ability.Extend _ -> speech.equals("extend");
      case Ability.Touch(var effect, var _) -> speech.equals(word(effect));
      case Ability.Membership(var effect, var _) -> speech.equals(word(effect));
    };
  }

  private static String word(Clause.Effect effect) {
    return switch (effect) {
      case SUSPEND -> "suspend";
      case RESUME -> "resume";
      case WAIVE -> "waive";
      case END -> "denounce";
    };
  }

  private static boolean isCall(String act) {
    return List.of("request", "convene").contains(act);
  }

  /// Words that name a clause exercise that power, one over that clause, or one upon that trigger.
  private boolean isOver(Clause.Power power, String clause) {
    if (clause.isEmpty() || clause.equals(power.label().name())) return true;
    var upon =
        world.meant(clause).stream().anyMatch(name -> world.clause(name) instanceof Clause.Trigger)
            && power.upon().stream().anyMatch(event -> event.clause().equals(clause));
    return upon
        || switch (power.ability()) {
          case Ability.Veto(var decision) -> decision.equals(clause);
          case Ability.Touch(var _, var clauses) -> clauses.contains(clause);
          case Ability.Extend(var extended, var _) -> extended.equals(clause);
          case Ability.Speak _, Ability.Act _, Ability.Withdraw _, Ability.Membership _ -> false;
        };
  }

  // ---- powers

  private Clause.Power power(NaiveKey key) {
    return (Clause.Power) world.clause(key.clause());
  }

  /// Makes a power available in a case, to those of some actors who are bound and may hold it.
  void call(String name, Clause.Power power, int nth, List<String> actors) {
    if (isEnded(name)) return;
    var scene = rules.words.scene(nth);
    for (var actor : world.actors()) {
      var key = new NaiveKey(Machine.POWER, name, nth, actor);
      if (!actors.contains(actor)
          || !world.present(actor)
          || !rules.words.acts(power.holder(), actor, scene)
          || !world.is(key, "dormant")) continue;
      var after =
          power
              .after()
              .filter(_ -> !world.assumed())
              .map(moment -> world.tick(moment.last(world.zone())) + 1);
      var begins =
          Math.max(
              after.orElse(Clock.ALWAYS),
              power.upon().isEmpty() ? world.begins(power) : Clock.ALWAYS);
      if (begins > world.now) world.due(key, begins);
      else enable(key);
    }
  }

  private void enable(NaiveKey key) {
    world.due(key, Clock.NEVER);
    if (!world.applies(power(key))) return;
    limits.put(key, Math.min(rules.limit(power(key).limit()), world.ends(power(key))));
    world.move(key, Cause.ENABLE, limits.get(key));
    begin(key);
  }

  /// A suspended norm or power begins suspended.
  void begin(NaiveKey key) {
    still.remove(key);
    if (isSuspended(key.clause())) still.add(key);
    if (isSuspended(key.clause()) || world.is(NaiveWorld.pactKey(), "suspended")) suspend(key);
  }

  boolean standsStill(NaiveKey key) {
    return still.contains(key);
  }

  void fall(NaiveKey key) {
    if (key.machine() == Machine.DECISION) closeAtLast(key);
    else if (world.is(key, "dormant")) enable(key);
    else if (world.is(key, "used")) takeEffect(key);
    else world.move(key, Cause.EXPIRE);
  }

  private boolean isValid(NaiveKey key, Said said) {
    return world.is(key, "available")
        && key.actor().equals(said.actor())
        && rules.words.holds(
            power(key).when(),
            rules.words.scene(key.nth()).of(said.actor()),
            rules.cases.anybody(key.nth()))
        && !rules.cases.meansAnother(key.nth(), said)
        && hasAnObject(key);
  }

  /// A veto needs an open decision, a withdrawal a membership not yet denounced.
  private boolean hasAnObject(NaiveKey key) {
    return switch (power(key).ability()) {
      case Ability.Veto(var decision) -> !openDecisions(decision, key.nth()).isEmpty();
      case Ability.Withdraw() -> world.is(NaiveWorld.membership(key.actor()), "bound");
      case Ability.Speak _, Ability.Act _, Ability.Touch _, Ability.Extend _ -> true;
      case Ability.Membership(var effect, var whose) -> !members(key, effect, whose).isEmpty();
    };
  }

  /// The parties whose membership a power may suspend, or resume: those meant that are bound, or
  /// suspended.
  private List<String> members(NaiveKey key, Clause.Effect effect, Who whose) {
    var scene = rules.words.scene(key.nth()).of(key.actor());
    var state = effect == Clause.Effect.SUSPEND ? "bound" : "suspended";
    return world.pact.parties().stream()
        .filter(party -> world.is(NaiveWorld.membership(party), state))
        .filter(party -> rules.words.isOnceBound(whose, party, scene))
        .toList();
  }

  private List<NaiveKey> openDecisions(String decision, int nth) {
    return world.meant(decision).stream()
        .flatMap(name -> world.of(name).stream())
        .filter(key -> key.machine() == Machine.DECISION && world.is(key, "open"))
        .filter(key -> nth == NaiveWorld.NO_CASE || key.nth() == nth)
        .toList();
  }

  /// A right to act is used by the performances it allows.
  void rightsToAct(Said said) {
    if (said.kind() == Input.Kind.ATTRIBUTION) return;
    for (var name : world.all(Clause.Power.class).keySet())
      for (var key : world.of(name))
        if (power(key).ability() instanceof Ability.Act(var performances)
            && performances.stream().anyMatch(one -> DutyTypes.satisfies(said.deed(), one))
            && isOver(power(key), said.clause())
            && isValid(key, said)) use(key, said);
  }

  /// Notice delays the effect, and with it the event that others wait for; for a withdrawal it is
  /// the departure that waits.
  private void use(NaiveKey key, Said said) {
    var isWithdrawal = power(key).ability() instanceof Ability.Withdraw;
    var effect = power(key).notice().filter(_ -> !isWithdrawal).map(rules::later);
    world.move(key, Cause.USE, effect.orElse(Clock.NEVER));
    world.happenings.remove(new Happening(key, Cause.USE));
    noticed.put(key, said);
    if (effect.isEmpty()) takeEffect(key);
  }

  /// Unless `once`, a power is available again afterwards.
  private void takeEffect(NaiveKey key) {
    world.due(key, Clock.NEVER);
    if (!callsACase(key)) world.happenings.add(new Happening(key, Cause.USE));
    effect(key, Objects.requireNonNull(noticed.remove(key)));
    if (power(key).once() || !world.is(key, "used")) return;
    world.move(key, Cause.ENABLE, limits.getOrDefault(key, Clock.NEVER));
    if (isSuspended(key.clause())
        || world.is(NaiveWorld.pactKey(), "suspended") && !isToResume(key)) suspend(key);
  }

  private void effect(NaiveKey key, Said said) {
    switch (power(key).ability()) {
      case Ability.Speak _ -> {
        if (callsACase(key)) callCase(key, said);
      }
      case Ability.Act _ -> {}
      case Ability.Membership(var effect, var whose) -> {
        var members = members(key, effect, whose);
        var one = power(key).notice().isEmpty() && members.contains(said.target());
        for (var member : one ? List.of(said.target()) : members)
          rules.bonds.standStill(member, effect);
      }
      case Ability.Veto(var decision) -> {
        for (var open : openDecisions(decision, key.nth())) close(open, Cause.VETO);
      }
      case Ability.Withdraw() ->
          rules.bonds.denounce(key.actor(), power(key).notice().map(rules::later));
      case Ability.Touch(var effect, var clauses) -> touch(effect, clauses, key.nth());
      case Ability.Extend(var clause, var by) -> {
        for (var name : world.meant(clause))
          for (var running : world.of(name)) {
            if (key.nth() != NaiveWorld.NO_CASE && key.nth() != running.nth()) continue;
            var due = world.due(running);
            if (due != Clock.NEVER
                && world.is(running, "active", "suspended", "breached", "open", "available"))
              world.due(running, rules.later(due, by));
          }
      }
    }
  }

  private boolean callsACase(NaiveKey key) {
    return power(key).ability() instanceof Ability.Speak
        && power(key).upon().isEmpty()
        && key.nth() == NaiveWorld.NO_CASE
        && !rules.remedies.isRung(key.clause());
  }

  /// A call raises a case of its own, about the caller, or, where the caller is no party, about the
  /// party that it names; the call is an event of that case, and of no other.
  private void callCase(NaiveKey key, Said said) {
    var named = !world.isParty(said.actor()) && world.isParty(said.target());
    var about = named ? said.target() : said.actor();
    var nth = rules.cases.open(new Case(power(key), about, Optional.empty(), Set.of(Set.of())));
    if (nth.isEmpty()) return;
    world.happenings.add(
        new Happening(
            new NaiveKey(Machine.POWER, key.clause(), nth.get(), key.actor()), Cause.USE));
  }

  // ---- suspend, resume, end, waive

  /// What a power or a decision was is forgotten.
  void restart(NaiveKey key) {
    limits.remove(key);
    noticed.remove(key);
    left.remove(key);
    ballots.remove(key);
  }

  boolean isSuspended(String clause) {
    return suspended.contains(clause);
  }

  boolean isEnded(String clause) {
    return ended.contains(clause);
  }

  boolean isTouched(String clause) {
    return isSuspended(clause) || isEnded(clause);
  }

  boolean isToResume(NaiveKey key) {
    return key.machine() == Machine.POWER
        && power(key).ability() instanceof Ability.Touch(var effect, var _)
        && effect == Clause.Effect.RESUME;
  }

  /// Suspends, resumes, ends or waives clauses, or the whole pact; by a power of a case, in that
  /// case and outside all cases.
  void touch(Clause.Effect effect, List<String> clauses, int nth) {
    if (clauses.isEmpty()) {
      switch (effect) {
        case SUSPEND -> rules.bonds.suspend();
        case RESUME -> rules.bonds.resume();
        case END, WAIVE -> rules.bonds.end(Cause.TERMINATE);
      }
      return;
    }
    for (var clause : clauses)
      for (var name : world.meant(clause)) {
        if (effect == Clause.Effect.END && isEnded(name)) continue;
        if (nth == NaiveWorld.NO_CASE)
          switch (effect) {
            case SUSPEND -> suspended.add(name);
            case RESUME -> suspended.remove(name);
            case END -> ended.add(name);
            case WAIVE -> {}
          }
        for (var key : machines(name)) {
          if (nth != NaiveWorld.NO_CASE && key.nth() != nth && key.nth() != NaiveWorld.NO_CASE)
            continue;
          switch (effect) {
            case SUSPEND -> {
              still.add(key);
              suspend(key);
            }
            case RESUME -> {
              still.remove(key);
              if (!world.is(NaiveWorld.pactKey(), "suspended") || isToResume(key)) resume(key);
            }
            case END -> extinguish(key);
            case WAIVE -> {
              if (!world.is(key, "dormant", "pending")) extinguish(key);
            }
          }
        }
      }
  }

  /// Every machine there may be of a clause, in the cases there are and in none.
  private List<NaiveKey> machines(String name) {
    var found = new ArrayList<NaiveKey>();
    for (var machine : List.of(Machine.NORM, Machine.POWER, Machine.DECISION, Machine.STAGE))
      for (var nth = 0; nth <= world.cases.size(); nth++) {
        found.add(new NaiveKey(machine, name, nth, NaiveWorld.NONE));
        for (var actor : world.actors()) found.add(new NaiveKey(machine, name, nth, actor));
      }
    return found.stream().filter(key -> isOf(key.machine(), world.clause(name))).toList();
  }

  private static boolean isOf(Machine machine, Clause clause) {
    return machine == Machine.NORM && clause instanceof Clause.Norm
        || machine == Machine.POWER && clause instanceof Clause.Power
        || machine == Machine.DECISION && clause instanceof Clause.Decision
        || machine == Machine.STAGE && clause instanceof Clause.Stage;
  }

  void suspend(NaiveKey key) {
    if (key.machine() != Machine.NORM && key.machine() != Machine.POWER) return;
    var due = world.due(key);
    if (world.move(key, Cause.SUSPEND, due) && tolls() && due != Clock.NEVER)
      left.put(key, due - world.now);
  }

  void resume(NaiveKey key) {
    if (!world.is(key, "suspended")
        || key.machine() != Machine.NORM && key.machine() != Machine.POWER) return;
    var rest = Optional.ofNullable(left.remove(key));
    world.move(key, Cause.RESUME, rest.map(ticks -> ticks + world.now).orElse(world.due(key)));
    if (key.machine() == Machine.POWER) limits.put(key, world.due(key));
  }

  private boolean tolls() {
    return world.pact.conventions().suspension().equals(Optional.of(Conventions.Suspension.TOLLS));
  }

  private void extinguish(NaiveKey key) {
    switch (key.machine()) {
      case NORM -> world.move(key, Cause.EXCUSE);
      case POWER -> world.move(key, Cause.EXTINGUISH);
      case DECISION -> world.move(key, Cause.LAPSE);
      case STAGE -> world.move(key, Cause.MISS);
      case PACT, MEMBERSHIP, CASE, REMEDY -> {}
    }
  }

  /// A new attacker loses the powers that it holds in a case and no longer fits.
  void leave(String attacker, int nth) {
    world
        .all(Clause.Power.class)
        .forEach((name, power) -> {
          var key = new NaiveKey(Machine.POWER, name, nth, attacker);
          if (world.is(key, "available", "suspended")
              && !rules.words.acts(power.holder(), attacker, rules.words.scene(nth)))
            world.move(key, Cause.EXTINGUISH);
        });
  }

  /// The powers of a clause that some actors hold, or might have come to hold.
  void extinguish(String name, List<String> holders) {
    var everywhere = new ArrayList<Integer>();
    for (var nth = 0; nth <= world.cases.size(); nth++) everywhere.add(nth);
    for (var nth : everywhere)
      for (var holder : holders)
        world.move(new NaiveKey(Machine.POWER, name, nth, holder), Cause.EXTINGUISH);
  }

  // ---- decisions

  private Clause.Decision decision(NaiveKey key) {
    return (Clause.Decision) world.clause(key.clause());
  }

  private Map<String, String> cast(NaiveKey key) {
    return ballots.getOrDefault(key, Map.of());
  }

  void open(String name, Clause.Decision decision, int nth) {
    var key = new NaiveKey(Machine.DECISION, name, nth, NaiveWorld.NONE);
    if (!world.applies(decision)
        || isTouched(name)
        || !rules.words.holds(decision.when(), rules.words.scene(nth), rules.cases.anybody(nth)))
      return;
    if (world.move(key, Cause.OPEN, rules.limit(decision.window()))) closeEarly(key);
  }

  private void vote(NaiveKey key, Said said) {
    var ballot = List.of("object", "veto").contains(said.deed()) ? "vote-no" : said.deed();
    if (!world.is(key, "open")
        || !List.of("vote-yes", "vote-no", "abstain", "recuse").contains(ballot)
        || !isMeantFor(key, said)
        || !isVoter(key, said.actor())) return;
    ballots.computeIfAbsent(key, _ -> new LinkedHashMap<>()).put(said.actor(), ballot);
    closeEarly(key);
  }

  /// Open decisions are counted anew when a party joins, leaves, is suspended or resumed.
  void countAnew() {
    for (var nth = 1; nth <= world.cases.size() + 1; nth++)
      countAnew(nth <= world.cases.size() ? nth : NaiveWorld.NO_CASE);
  }

  /// The open decisions of a case are counted anew.
  void countAnew(int nth) {
    for (var name : world.all(Clause.Decision.class).keySet())
      for (var key : world.of(name, nth)) if (world.is(key, "open")) closeEarly(key);
  }

  private boolean isVoter(NaiveKey key, String actor) {
    return votes.voters(decision(key).rule(), rules.words.scene(key.nth())).contains(actor);
  }

  /// The words name this decision, or none; and they mean no other case.
  private boolean isMeantFor(NaiveKey key, Said said) {
    return isOf(said, decision(key)) && !rules.cases.meansAnother(key.nth(), said);
  }

  /// An outcome announced by a body of the pact closes a decision, too.
  private void announce(NaiveKey key, Said said) {
    if (!world.is(key, "open") || !isMeantFor(key, said)) return;
    if (!world.isBody(said.actor())) return;
    if (said.deed().equals("adopt")) close(key, Cause.ADOPT);
    if (said.deed().equals("reject")) close(key, Cause.REJECT);
  }

  /// A decision closes as soon as the vote can only end one way.
  private void closeEarly(NaiveKey key) {
    var rule = decision(key).rule();
    var scene = rules.words.scene(key.nth());
    var settled = votes.settled(rule, cast(key), scene);
    if (settled.isEmpty()) return;
    if (settled.get()) close(key, Cause.ADOPT);
    else close(key, votes.vetoed(rule, cast(key), scene) ? Cause.VETO : Cause.REJECT);
  }

  /// The window has ended.
  private void closeAtLast(NaiveKey key) {
    var rule = decision(key).rule();
    var scene = rules.words.scene(key.nth());
    if (votes.carries(rule, cast(key), scene)) close(key, Cause.ADOPT);
    else if (votes.lacksQuorum(rule, cast(key), scene)) close(key, Cause.NO_QUORUM);
    else
      close(
          key,
          switch (decision(key).otherwise()) {
            case Otherwise.Adopted() -> Cause.ADOPT;
            case Otherwise.Rejected() -> Cause.REJECT;
            case Otherwise.Nothing(),
                Otherwise.EachMayAct(),
                Otherwise.EachMustAct(),
                Otherwise.Refer _ ->
                Cause.LAPSE;
          });
  }

  /// What follows every way of not being adopted, early or late.
  private void close(NaiveKey key, Cause cause) {
    if (!world.move(key, cause) || cause == Cause.ADOPT || !world.inForce()) return;
    switch (decision(key).otherwise()) {
      case Otherwise.Rejected(), Otherwise.Nothing(), Otherwise.Adopted() -> {}
      case Otherwise.EachMayAct() -> {
        for (var name : world.clauses.keySet())
          if (isRightToAct(name) && name.startsWith(key.clause() + "-"))
            call(name, (Clause.Power) world.clause(name), key.nth(), world.actors());
      }
      case Otherwise.EachMustAct() -> rules.callUpon(new Happening(key, Cause.ADOPT));
      case Otherwise.Refer(var other) -> {
        for (var name : world.meant(other))
          if (world.clause(name) instanceof Clause.Decision referred)
            open(name, referred, key.nth());
      }
    }
  }

  /// The right to do what a decision would have ordered stands in no line of the text.
  boolean isRightToAct(String name) {
    return world.clause(name) instanceof Clause.Power power
        && power.ability() instanceof Ability.Act
        && !world.pact.clauses().contains(power);
  }
}
