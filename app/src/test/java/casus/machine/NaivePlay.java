package casus.machine;

import casus.pact.Clause;
import casus.vocabulary.ActTypes;
import casus.vocabulary.DutyTypes;
import casus.vocabulary.Places;
import casus.vocabulary.TargetKind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/// Plays a program by chance, and compares what the machine and the second opinion make of it. The
/// same seed plays the same.
final class NaivePlay {
  /// Where the two differ after an input; empty if they agree.
  record Difference(int input, List<String> machines) {}

  private static final List<String> SPEECHES =
      List.of(
          "request",
          "convene",
          "notify",
          "propose",
          "invoke",
          "vote-yes",
          "vote-no",
          "abstain",
          "object",
          "recuse",
          "veto",
          "adopt",
          "reject",
          "waive",
          "extend",
          "suspend",
          "resume",
          "close",
          "withdraw-request",
          "sign",
          "ratify",
          "accede",
          "denounce");

  private final Program program;
  private final SplittableRandom random;
  private final List<Integer> deeds = new ArrayList<>();
  private final List<Integer> grave = new ArrayList<>();
  private final List<Integer> places = new ArrayList<>();

  /// What has happened so far.
  private final List<Input> inputs = new ArrayList<>();

  NaivePlay(Program program, SplittableRandom random) {
    this.program = program;
    this.random = random;
    mention();
    accuse();
  }

  /// The deeds and places that the pact speaks of are tried more often than others.
  private void mention() {
    var text = program.pact().toString();
    var names = new LinkedHashSet<String>();
    for (var word : text.split("[^a-z0-9-]+")) names.add(word);
    for (var name : names) {
      for (var act : ActTypes.named(name)) program.deedNumber(act.name()).ifPresent(deeds::add);
      if (DutyTypes.find(name).isPresent())
        for (var performance : DutyTypes.performances(name))
          program.deedNumber(performance).ifPresent(deeds::add);
    }
    for (var act : program.pact().all(Clause.ActDefinition.class))
      program.deedNumber(act.label().name()).ifPresent(deeds::add);
    for (var party : program.pact().parties()) {
      var territory = Places.territoryOf(party);
      for (var leaf = territory.nextSetBit(0); leaf >= 0; leaf = territory.nextSetBit(leaf + 1))
        places.add(leaf);
    }
  }

  /// And most often of all what raises cases, and what is forbidden.
  private void accuse() {
    for (var clause : program.pact().clauses())
      if (clause instanceof Clause.Trigger
          || clause instanceof Clause.Norm norm && norm.content() instanceof Clause.Content.Refrain)
        for (var word : clause.toString().split("[^a-z0-9-]+"))
          for (var act : ActTypes.named(word)) program.deedNumber(act.name()).ifPresent(grave::add);
  }

  private <T> T any(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  /// A reading of the open words.
  Reading reading() {
    return new Reading(
        program.words().stream().map(word -> random.nextInt(word.readings().size())).toList());
  }

  /// The next input, in view of what is due.
  Input next(Configuration now) {
    var tick = tick(now);
    if (!inputs.isEmpty() && chance(30)) return once(again(any(inputs), tick));
    return once(fresh(tick));
  }

  private Input once(Input input) {
    if (input.kind() != Input.Kind.PASS) inputs.add(input);
    return input;
  }

  /// The same as before, or by another party, or on another: attacks go on, bans are broken twice,
  /// several are culprits, attackers join.
  private Input again(Input before, int tick) {
    var actor = chance(50) ? before.actor() : actor();
    var target = chance(80) ? before.target() : target();
    return new Input(
        before.kind(),
        tick,
        actor,
        before.deed(),
        target,
        before.object(),
        before.place(),
        before.part(),
        before.attributor(),
        before.scale(),
        before.effects(),
        before.deliberate(),
        before.quantity());
  }

  private Input fresh(int tick) {
    return switch (random.nextInt(10)) {
      case 0 -> Input.pass(tick);
      case 1 -> determination(tick);
      case 2, 3, 4 -> speech(tick);
      case 5 -> deed(Input.Kind.ATTRIBUTION, tick);
      default -> deed(Input.Kind.DEED, tick);
    };
  }

  /// At once, a tick before, at, or a tick after something is due, or some time later.
  private int tick(Configuration configuration) {
    var now = program.now(configuration) == Clock.ALWAYS ? -86_400 : program.now(configuration);
    var dues = new ArrayList<Integer>();
    for (var instance = 0; instance < program.instanceCount(); instance++) {
      var due = program.due(configuration, instance);
      if (due != Clock.NEVER && due > now && due < now + 40_000_000) dues.add(due);
    }
    dues.sort(null);
    var choice = random.nextInt(20);
    if (choice < 8) return now;
    if (choice < 16 && !dues.isEmpty()) {
      var due = chance(70) ? dues.getFirst() : any(dues);
      return Math.max(now, due - 1 + random.nextInt(3));
    }
    return now + 3_600 * (1 + random.nextInt(30));
  }

  private int actor() {
    return chance(80) ? random.nextInt(program.partyCount()) : random.nextInt(program.actorCount());
  }

  private int target() {
    return chance(25) ? Input.UNSAID : actor();
  }

  private int part() {
    if (chance(60)) return Input.UNSAID;
    // What a verification implies goes by its name.
    var part = random.nextInt(program.partCount());
    return program.partNumber(program.clause(part).label().name()).orElse(part);
  }

  private int place(int target) {
    if (chance(10)) return Input.UNSAID;
    if (target >= 0 && target < program.partyCount() && chance(60)) {
      var home = Places.territoryOf(program.actor(target));
      if (!home.isEmpty()) return home.nextSetBit(0);
    }
    return chance(80) && !places.isEmpty() ? any(places) : random.nextInt(Places.leaves().size());
  }

  private Input deed(Input.Kind kind, int tick) {
    var from = chance(40) ? grave : deeds;
    var deed =
        chance(95) && !from.isEmpty() ? any(from) : program.deedNumber("invasion").orElseThrow();
    var target = target();
    var attributor = kind == Input.Kind.ATTRIBUTION ? actor() : Input.UNSAID;
    return new Input(
        kind,
        tick,
        actor(),
        deed,
        target,
        random.nextInt(chance(50) ? 1 : TargetKind.values().length),
        place(target),
        chance(85) ? Input.UNSAID : part(),
        attributor,
        random.nextInt(6),
        random.nextInt(6),
        chance(50),
        1 + random.nextInt(3));
  }

  private Input speech(int tick) {
    var speech = any(SPEECHES);
    if (chance(40)) speech = any(List.of("request", "vote-yes", "vote-no", "abstain"));
    else if (chance(15)) speech = any(List.of("sign", "ratify", "accede", "denounce"));
    return words(Input.Kind.SPEECH, tick, speech);
  }

  private Input determination(int tick) {
    return words(Input.Kind.DETERMINATION, tick, chance(60) ? "determine-yes" : "determine-no");
  }

  private Input words(Input.Kind kind, int tick, String deed) {
    return new Input(
        kind,
        tick,
        actor(),
        program.deedNumber(deed).orElseThrow(),
        chance(70) ? Input.UNSAID : actor(),
        0,
        Input.UNSAID,
        part(),
        Input.UNSAID,
        0,
        0,
        false,
        1);
  }

  /// The first difference between the two after these inputs.
  static Optional<Difference> compare(
      Program program, Reading reading, List<Input> inputs, Reasons reasons) {
    var semantics = new Semantics(program, reading);
    var naive = new NaiveSemantics(program, reading);
    var configuration = program.initial();
    for (var place = 0; place < inputs.size(); place++) {
      configuration = semantics.step(configuration, inputs.get(place), reasons);
      naive.take(inputs.get(place));
      var difference = difference(program, configuration, naive.world);
      if (!difference.isEmpty()) return Optional.of(new Difference(place, difference));
    }
    return Optional.empty();
  }

  /// Every machine that the two see in another state, or falling due at another instant.
  static List<String> difference(Program program, Configuration configuration, NaiveWorld world) {
    var found = new ArrayList<>(mistaken(program, configuration, world));
    for (var number = 0; number < program.instanceCount(); number++) {
      var instance = program.instance(number);
      var key = world.key(instance);
      // In a case that nobody has raised no machine but its own says anything.
      if (key.nth() > world.cases.size() && key.machine() != Machine.CASE) continue;
      var state = instance.machine().state(program.state(configuration, number));
      var due = program.due(configuration, number);
      // What is left of a limit that stands still is no due instant.
      var still = state.equals("suspended") && instance.part() >= 0;
      if (!state.equals(world.state(key)) || due != world.due(key) && !still)
        found.add(
            "%s: machine %s%s, second opinion %s%s"
                .formatted(
                    text(key),
                    state,
                    when(program, due),
                    world.state(key),
                    when(program, world.due(key))));
    }
    return found;
  }

  /// Every case that the two think to be about somebody else, or raised by another clause.
  private static List<String> mistaken(
      Program program, Configuration configuration, NaiveWorld world) {
    var found = new ArrayList<String>();
    for (var nth = 1; nth <= world.cases.size(); nth++) {
      var about = world.cases.get(nth - 1);
      var victim = program.victim(configuration, nth - 1);
      var origin = program.origin(configuration, nth - 1);
      if (!about.victim.equals(victim < 0 ? NaiveWorld.NONE : program.actor(victim))
          || origin < 0
          || !about.origin.equals(program.clause(origin))) found.add("case " + nth + " is another");
    }
    return found;
  }

  private static String text(NaiveKey key) {
    return key.machine() + " " + key.clause() + "/" + key.nth() + "/" + key.actor();
  }

  private static String when(Program program, int tick) {
    return tick == Clock.NEVER
        ? ""
        : tick == Clock.ALWAYS ? " due always" : " due " + program.clock().instant(tick);
  }

  /// Leaves out inputs as long as a difference remains.
  static List<Input> shrunk(Program program, Reading reading, List<Input> inputs) {
    var least = new ArrayList<>(inputs);
    for (var place = least.size() - 1; place >= 0; place--) {
      var fewer = new ArrayList<>(least);
      fewer.remove(place);
      if (compare(program, reading, fewer, Reasons.NONE).isPresent()) least = fewer;
    }
    return least;
  }

  /// An input in words.
  static String text(Program program, Input input) {
    var text = new StringBuilder(program.clock().instant(input.tick()) + " | ");
    if (input.kind() == Input.Kind.PASS) return text.toString();
    text.append(program.actor(input.actor())).append(" ").append(program.deed(input.deed()));
    if (input.target() >= 0) text.append(" on ").append(program.actor(input.target()));
    if (input.object() > 0)
      text.append(" hitting ").append(TargetKind.values()[input.object()].text());
    if (input.place() >= 0) text.append(" in ").append(Places.leaves().get(input.place()).name());
    if (input.part() >= 0) text.append(" of ").append(program.clause(input.part()).label().name());
    if (input.attributor() >= 0) text.append(" by ").append(program.actor(input.attributor()));
    if (input.scale() > 0) text.append(" scale ").append(input.scale());
    if (input.effects() > 0) text.append(" effects ").append(input.effects());
    if (input.deliberate()) text.append(" deliberately");
    if (input.quantity() != 1) text.append(" quantity ").append(input.quantity());
    return text.toString();
  }

  /// The story of a difference, as short as leaving out makes it.
  static String story(String text, Program program, Reading reading, List<Input> inputs) {
    var least = shrunk(program, reading, inputs);
    var difference = compare(program, reading, least, Reasons.NONE).orElseThrow();
    var lines = new ArrayList<String>();
    lines.add(text);
    lines.add("reading: " + reading.text(program.words()));
    program.settings().assumedFrom().ifPresent(since -> lines.add("as if in force since " + since));
    for (var input : least) lines.add(text(program, input));
    lines.addAll(difference.machines());
    return String.join("\n", lines);
  }
}
