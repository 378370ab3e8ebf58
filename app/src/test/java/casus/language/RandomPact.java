package casus.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.function.Supplier;

/// Pacts that nobody would sign and everybody must be able to read: random, sound, and with every
/// kind of clause once they are long enough. A clause speaks only of clauses before it, so that
/// nothing waits in a circle.
public final class RandomPact {
  private static final List<String> STATES =
      List.of("UKR", "POL", "RUS", "GBR", "USA", "FRA", "CHN", "TUR", "DEU", "ITA", "CAN", "NOR");
  private static final List<String> ACTS =
      List.of(
          "invasion",
          "bombardment",
          "blockade",
          "attack-forces",
          "attack-fleet",
          "armed-bands",
          "drone-incursion",
          "terror-external",
          "cyber-destruct",
          "space-attack",
          "threat-of-force",
          "buildup");
  private static final List<String> DEEDS =
      List.of("cease-fire", "withdraw-forces", "withdraw-weapons", "elections-held", "ratify-law");
  private static final List<String> PROMISES =
      List.of("consult", "assist", "materiel", "intel", "no-fly", "defend", "sanctions-impose");
  private static final List<String> KEPT =
      List.of("force-limit", "no-bases", "maintain-capacity", "sanctions-keep");
  private static final List<String> PLACES =
      List.of("europe", "crimea", "north-atlantic", "mediterranean", "black-sea");
  private static final List<String> LEVELS =
      List.of("fixed", "all-means", "own-judgment", "constitutional-process");
  private static final Set<String> CALLS =
      Set.of("ask", "call", "notify", "convene", "propose", "accede");
  private static final Set<String> ATTACK = Set.of("victim", "attacker", "party to the attack");
  private static final List<String> TESTS = List.of("significant", "deliberate", "unprovoked");

  private final SplittableRandom random;
  private final StringBuilder text = new StringBuilder();
  private final List<String> guarantors = new ArrayList<>();
  private final List<String> beneficiaries = new ArrayList<>();
  private final List<String> areas = new ArrayList<>();
  private final List<String> acts = new ArrayList<>();
  private final List<String> terms = new ArrayList<>();
  private final List<String> times = new ArrayList<>();
  private final List<String> bodies = new ArrayList<>();
  private final List<String> triggers = new ArrayList<>();
  private final List<String> powers = new ArrayList<>();
  private final List<String> decisions = new ArrayList<>();
  private final List<String> orders = new ArrayList<>();
  private final List<String> timedDecisions = new ArrayList<>();
  private final List<String> norms = new ArrayList<>();
  private final List<String> doable = new ArrayList<>();
  private final List<String> timed = new ArrayList<>();
  private final List<String> stages = new ArrayList<>();
  private final List<String> expectations = new ArrayList<>();
  private final Map<String, Set<String>> scenes = new HashMap<>();
  private Set<String> scene = Set.of();
  private int count;
  private boolean entered;
  private boolean expires;
  private boolean openRole;

  private RandomPact(long seed) {
    random = new SplittableRandom(seed);
  }

  /// The text of a pact with so many clauses beyond its parties and conventions; the same for the
  /// same seed. From a size of 24 on, every kind of clause is there.
  public static String text(long seed, int size) {
    var pact = new RandomPact(seed);
    pact.write(size);
    return pact.text.toString();
  }

  private void write(int size) {
    head();
    parties();
    // What others speak of comes first: a pact needs a word, a case and a duty.
    term();
    trigger();
    power();
    decision();
    duty();
    var kinds = new ArrayList<Runnable>();
    for (var i = 0; i < size; i++) {
      if (kinds.isEmpty()) kinds.addAll(shuffled(kinds()));
      kinds.removeLast().run();
    }
    expectations.forEach(this::line);
    line("expect nobody can block " + one(doable));
    line(played());
    line(played());
  }

  private List<Runnable> kinds() {
    return List.of(
        this::area,
        this::act,
        this::term,
        this::open,
        this::body,
        this::trigger,
        this::power,
        this::decision,
        this::duty,
        this::duty,
        this::standing,
        this::ban,
        this::exception,
        this::voiding,
        this::entry,
        this::expiry,
        this::stage,
        this::remedy,
        this::precedence,
        this::verification,
        this::omission,
        this::role,
        this::expectation,
        this::power);
  }

  // The head.

  private void head() {
    line("pact random-" + random.nextInt(1000) + " \"A random pact\"");
    line("  status " + one("claimed", "text-published", "signed", "in-force"));
    line("  binding " + one("treaty", "protocol", "political"));
    if (chance()) line("  signed 2001-0" + (1 + random.nextInt(9)) + "-03");
    if (chance()) line("  in force 2002-02-0" + (1 + random.nextInt(9)));
    if (chance()) line("  source N1 I4");
    if (chance()) line("  certainty " + one("A", "B", "C", "D"));
    if (chance()) line("  mark denied-by by RUS" + maybe(" \"no such text\""));
    line("conventions");
    line("  day is " + one("24 hours", "calendar day in UTC", "calendar day in \"Europe/Kyiv\""));
    line("  month is " + one("calendar", "30 days"));
    line("  abstention " + one("blocks-unanimity", "ignored"));
    line("  late " + one("cures", "does-not-cure"));
    line("  suspension " + one("tolls", "does-not-toll"));
    if (chance()) line("  attacks merge within " + amount());
  }

  private void parties() {
    var states = shuffled(STATES);
    beneficiaries.addAll(states.subList(0, 1 + random.nextInt(2)));
    guarantors.addAll(states.subList(3, 5 + random.nextInt(3)));
    line("party " + String.join(", ", beneficiaries) + " as beneficiary");
    line("party " + String.join(", ", guarantors) + " as guarantor");
    if (chance())
      line("party " + states.getLast() + " as observer from 2010-05-0" + (1 + random.nextInt(9)));
  }

  // Words.

  private void area() {
    var parts = new ArrayList<String>();
    for (var i = 0; i <= random.nextInt(3); i++) parts.add(part());
    var name = name("area");
    line("area " + name + cite() + " = " + String.join(" + ", parts));
    tail();
    areas.add(name);
  }

  private String part() {
    return either(
        () -> one("territory", "islands", "forces") + " of " + actor() + maybe(" in europe"),
        () -> "territory of (" + String.join(", ", guarantors) + ") except crimea, " + place(),
        () -> "islands of guarantor north-of tropic-of-cancer in north-atlantic",
        () -> "(" + place() + " + " + place() + ") except crimea",
        this::place);
  }

  private void act() {
    var name = name("act");
    line("act " + name + " \"a deed of kind " + count + "\"");
    tail();
    acts.add(name);
  }

  private void term() {
    var kinds = shuffled(ACTS);
    var name = name("term");
    line("term " + name + cite());
    line("  covers " + kinds.get(0) + ", " + kinds.get(1) + maybe(" by " + actor()));
    if (chance()) line("  arguably " + kinds.get(2) + " of scale 2 or more, " + kinds.get(3));
    if (chance()) line("  excludes " + kinds.get(4) + ", " + kinds.get(5) + " deliberate");
    if (chance()) line("  requires " + one(TESTS));
    line("  decided by " + decider());
    tail();
    terms.add(name);
  }

  private String decider() {
    return either(
        () -> "nobody", () -> "each guarantor", () -> one(guarantors), () -> body("nobody"));
  }

  private void open() {
    var name = name("soon");
    line("open " + name + cite());
    line("  decided by " + one("nobody", "bearer", "each guarantor"));
    line("  readings " + amount() + " | " + amount() + maybe(" | unbounded"));
    tail();
    times.add(name);
  }

  private void body() {
    var name = name("council");
    line("body " + name + cite() + " of guarantor");
    if (chance())
      line("  weights " + guarantors.get(0) + " 3, " + guarantors.get(1) + " " + random.nextInt(4));
    tail();
    bodies.add(name);
  }

  private void role() {
    if (openRole) return;
    openRole = true;
    line("open-role \"a state to be named\" as guarantor");
  }

  // What happens.

  private void trigger() {
    var name = name("case");
    line("trigger " + name + cite());
    line("  when " + condition(2));
    tail();
    triggers.add(name);
    scenes.put(name, ATTACK);
  }

  /// A condition that holds because of a deed, whatever else it asks.
  private String condition(int depth) {
    if (depth == 0) return deed();
    return either(
        this::deed,
        () -> deed() + " and " + circumstance(),
        () -> circumstance() + " and (" + condition(depth - 1) + " or " + deed() + ")",
        () -> condition(depth - 1) + " or " + deed() + " and not " + circumstance());
  }

  private String circumstance() {
    return either(
        () -> "after 2003-01-01",
        () -> "before 2040-12-31T12:00Z",
        () -> "ratified by " + one("each guarantor", one(guarantors)),
        () -> "not before 2003-01-01T00:00:30Z",
        () -> decisions.isEmpty() ? "after 2004-02-29" : one(decisions) + " adopted",
        () -> stages.isEmpty() ? "before 2050-01-01" : one(stages) + " reached");
  }

  private String deed() {
    var what =
        either(
            () -> one(ACTS),
            () -> terms.isEmpty() ? one(ACTS) : one(terms),
            () -> acts.isEmpty() ? one(ACTS) : one(acts),
            () -> "any of " + String.join(", ", shuffled(ACTS).subList(0, 2)));
    return what
        + maybe(" by " + one("RUS", "a third state", "anyone", "unknown"))
        + " on "
        + one("any beneficiary", one(beneficiaries), "beneficiary")
        + maybe(" in " + place())
        + maybe(" attributed by " + one(guarantors))
        + maybe(" of scale " + (1 + random.nextInt(5)) + " or more")
        + maybe(" of effects 2 or more deliberate");
  }

  /// Something earlier that a clause can wait for.
  private String event() {
    return either(
        () -> happened(triggers, "", " met"),
        () -> happened(powers, "", " used"),
        () -> happened(decisions, "", " adopted", " failed", " rejected"),
        () -> happened(timedDecisions, " lapsed"),
        () -> happened(norms, " activated"),
        () -> happened(doable, "", " fulfilled"),
        () -> happened(timed, " breached"),
        () -> happened(stages, "", " reached"));
  }

  private String happened(List<String> clauses, String... states) {
    return clauses.isEmpty() ? one(triggers) : one(clauses) + one(states);
  }

  /// What a clause waits for. What is known of the case then is known in the clause, too.
  private String upon() {
    return upon(event());
  }

  private String upon(String first) {
    var other = chance() ? one(triggers) : first;
    scene = new HashSet<>();
    for (var event : List.of(first, other)) {
      scene.addAll(scenes.getOrDefault(event.split(" ")[0], Set.of()));
      if (event.endsWith(" breached")) scene.add("culprit");
    }
    return "  upon " + first + (other.equals(first) ? "" : " or " + other);
  }

  /// A clause that waits for nothing belongs to no case.
  private void free() {
    scene = Set.of();
  }

  /// Somebody of whom the case at hand knows, or else somebody by name.
  private String somebody(String... otherwise) {
    var known = List.copyOf(new TreeSet<>(scene));
    return known.isEmpty() || chance() ? one(otherwise) : one(known);
  }

  // Powers and decisions.

  private void power() {
    var name = name("right");
    line("power " + name + cite());
    var free = random.nextInt(4) == 0 || triggers.isEmpty();
    var upon = upon();
    if (free) free();
    var ability = ability();
    line("  " + (free ? "any beneficiary" : holder()) + " may " + ability);
    if (!free) line(upon);
    else if (chance()) line("  when threat to beneficiary in the opinion of holder");
    if (!free && chance()) line("  when " + circumstance());
    if (chance()) line("  after 2005-06-07");
    if (chance()) line("  " + one("within " + amount(), "no time limit", "until 2045-01-01"));
    if (chance()) line("  effective " + amount() + " later");
    if (chance()) line("  once");
    tail();
    powers.add(name);
    scenes.put(name, free && CALLS.contains(ability.split(" ")[0]) ? Set.of("victim") : scene);
  }

  private String holder() {
    return somebody("any guarantor", one(guarantors), "any party") + except();
  }

  private String except() {
    return scene.contains("victim") ? maybe(" except victim") : "";
  }

  private String ability() {
    return either(
        () -> "ask for help with materiel, no more",
        () -> "call a meeting of the guarantors",
        () -> "notify the others",
        () -> "convene the council",
        () -> "propose measures",
        () -> "accede",
        () -> "withdraw",
        () -> "act by " + String.join(", ", shuffled(PROMISES).subList(0, 2)),
        () -> decisions.isEmpty() ? "withdraw" : "veto " + one(decisions),
        () -> orders.isEmpty() ? "withdraw" : "veto " + one(orders),
        () -> norms.isEmpty() ? "end the pact" : one("suspend ", "resume ", "waive ") + one(norms),
        () -> one("suspend", "resume") + " membership of " + somebody(one(guarantors)),
        () -> timed.isEmpty() ? "suspend the pact" : "extend " + one(timed) + " by " + amount());
  }

  private void decision() {
    var name = name("vote");
    line("decision " + name + cite());
    line(upon());
    if (chance()) line("  when " + circumstance());
    line("  by " + rule(2));
    var otherwise = otherwise();
    // What refers, in no time, to what it waits for, would begin again and again.
    var limit =
        otherwise.startsWith("refer")
            ? "within " + amount()
            : one("within " + amount(), "until 2044-04-04", "no time limit");
    line("  " + limit);
    line("  otherwise " + otherwise);
    tail();
    // What a decision orders all the same are duties: nothing else waits for such a one.
    (otherwise.equals("each must act") ? orders : decisions).add(name);
    scenes.put(name, scene);
    var timed = !limit.equals("no time limit") && !orders.contains(name);
    if (timed) timedDecisions.add(name);
  }

  private String otherwise() {
    return either(
        () -> one("rejected", "nothing", "adopted"),
        () -> one("each may act", "each must act"),
        () -> decisions.isEmpty() ? "nothing" : "refer to " + one(decisions));
  }

  private String rule(int depth) {
    if (depth == 0) return count();
    return either(
        this::count,
        this::count,
        () -> count() + " and " + count(),
        () -> "(" + rule(depth - 1) + " or " + count() + ") and " + count(),
        () -> "unless rejected by " + count());
  }

  private String count() {
    var voters = one("guarantor", "guarantor", body("guarantor"));
    var way =
        one(
            "unanimity",
            "consensus",
            "majority",
            "majority voting",
            "two-thirds",
            "three-quarters voting",
            "3/5",
            "at least " + (1 + random.nextInt(guarantors.size())));
    return either(
        () -> way + " of " + voters,
        () -> way + " of " + voters + " excluding " + somebody(one(guarantors)),
        () -> way + " of " + voters + " with quorum " + one("1", "1/2"),
        () -> "consent of " + one(guarantors),
        () ->
            one("concurrence", "no veto") + " of " + guarantors.get(0) + ", " + guarantors.get(1));
  }

  // Norms.

  private void duty() {
    var name = name("duty");
    line("duty " + name + cite());
    var upon = orders.isEmpty() || chance() ? upon() : upon(one(orders) + maybe(" adopted"));
    line("  " + bearing() + " must " + content() + maybe(" " + beneficiary()));
    line(upon);
    if (chance()) line("  when " + circumstance());
    var limit = limit();
    line("  " + limit);
    freedom();
    line("  on breach no remedy");
    tail();
    norms.add(name);
    doable.add(name);
    scenes.put(name, scene);
    if (!limit.endsWith("no time limit")) timed.add(name);
  }

  private void freedom() {
    if (chance()) line("  chosen by " + one("bearer", "jointly", one(guarantors)));
    if (chance()) line("  discretion " + one(LEVELS) + maybe(" \"as it sees fit\""));
    if (chance()) line("  at least consult");
    if (chance()) line("  late " + one("cures", "does-not-cure"));
  }

  private String bearing() {
    return either(
        () -> "each guarantor",
        () -> "each guarantor" + except(),
        () -> "each party except " + one(guarantors),
        () -> "guarantor jointly",
        () -> "any of guarantor",
        () -> guarantors.get(0) + ", " + guarantors.get(1) + " jointly",
        this::shares,
        () -> one(guarantors));
  }

  private String shares() {
    var shares = new ArrayList<String>();
    var left = 100;
    for (var bearer : guarantors.subList(1, guarantors.size())) {
      var share = random.nextInt(left / 2);
      shares.add(bearer + " " + share + "%");
      left -= share;
    }
    return (openRole ? String.join(", ", guarantors) : "guarantor" + except())
        + " by shares "
        + guarantors.getFirst()
        + " "
        + left
        + "%, "
        + String.join(", ", shares);
  }

  private String content() {
    var some = shuffled(PROMISES);
    return either(
        some::getFirst,
        () -> "do any of " + some.get(0) + ", " + some.get(1),
        () -> "do all of " + some.get(0) + ", " + some.get(1) + ", " + some.get(2),
        () -> "materiel " + (1 + random.nextInt(500)) + " of \"vehicles\"");
  }

  private String beneficiary() {
    return somebody("to " + one(beneficiaries), "each beneficiary");
  }

  private String limit() {
    return either(
        () -> "within " + amount(),
        () -> times.isEmpty() ? "within 1 day" : "within " + one(times),
        () -> one("until 2041-01-01", "on 2042-02-02T10:00Z", "every " + period()),
        () -> one("no time limit", "within no time limit"));
  }

  private void standing() {
    var name = name("state");
    line("standing " + name + cite());
    line("  " + one("each guarantor", one(beneficiaries)) + " must keep " + one(KEPT));
    free();
    if (chance()) line(upon());
    line("  " + one("throughout", "at all times", "until 2046-06-06", "every 6 months"));
    if (chance()) line("  broken by limit-breach by bearer, " + one(ACTS) + " by bearer");
    line("  on breach no remedy");
    tail();
    norms.add(name);
    timed.add(name);
    scenes.put(name, scene);
  }

  private void ban() {
    var name = name("ban");
    line("ban " + name + cite());
    var against = " " + one("against", "on", "to") + " " + one(beneficiaries);
    line("  " + one("each guarantor", one(guarantors)) + " must not " + one(ACTS) + against);
    line("  " + one("throughout", "at all times", "until 2047-07-07"));
    line("  on breach no remedy");
    tail();
    norms.add(name);
    timed.add(name);
  }

  private void remedy() {
    scene = Set.of("culprit");
    var first = name("answer");
    line("duty " + first);
    line("  " + somebody("each guarantor") + " must consult");
    line("  within " + amount());
    line("  on breach no remedy");
    var second = name("answer");
    if (chance()) {
      line("decision " + second);
      line("  by " + count());
      line("  within " + amount());
      line("  otherwise nothing");
    } else {
      line("power " + second);
      line("  any guarantor may act by sanctions-impose");
    }
    var name = name("ladder");
    line("remedy " + name + cite());
    line("  first " + first + " then " + second + maybe(" then nothing"));
    tail();
    var promise = name("duty");
    line("duty " + promise);
    line("  each guarantor must " + one(PROMISES));
    line(upon());
    line("  within " + amount());
    line("  on breach " + name);
    scenes.put(promise, scene);
    doable.add(promise);
    timed.add(promise);
    norms.add(promise);
  }

  // The rest.

  private void exception() {
    line("exception " + name("exception") + cite() + " to " + one(norms));
    line("  when " + either(this::deed, this::circumstance));
    tail();
  }

  private void voiding() {
    line("void " + name("fall") + cite());
    line("  when " + condition(1));
    line("  " + one("ends ", "suspends ") + one("the pact", one(norms)));
    line("  decided by " + decider());
    tail();
  }

  private void entry() {
    if (entered) return;
    entered = true;
    line("entry start" + cite());
    line("  " + one("on 2012-12-12", "when ratified by each guarantor", "upon " + one(powers)));
  }

  private void expiry() {
    if (expires) return;
    expires = true;
    line("expiry finish" + cite());
    line("  " + one("10 years after signature", "120 months after entry", "on 2060-01-01"));
  }

  private void stage() {
    var needs = new ArrayList<String>();
    for (var i = 0; i <= random.nextInt(2); i++) needs.add(one(DEEDS) + maybe(" by " + actor()));
    if (!stages.isEmpty() && chance()) needs.add(one(stages));
    var name = name("step");
    line("stage " + name + cite());
    line("  requires " + String.join(", ", needs));
    line("  " + one("within " + amount(), "on 2033-03-03", "until 2034-04-04", "no time limit"));
    tail();
    stages.add(name);
  }

  private void precedence() {
    var inferior = norms.size() < 2 ? powers.getFirst() : norms.getFirst();
    line("precedence " + name("order") + cite());
    line("  " + norms.getLast() + " prevails over " + inferior);
    tail();
    line("precedence " + name("rank"));
    line("  the pact prevails over another, some-other");
  }

  private void verification() {
    line("verification " + name("check") + cite());
    line("  " + one("each guarantor", body("UN")) + " verifies " + one(norms));
    if (chance()) line("  every " + amount());
    if (chance()) line("  on request within " + amount());
    if (chance()) line("  names " + one("culprit", "no culprit"));
    if (chance()) line("  renewed by guarantor");
    tail();
  }

  private void omission() {
    line("not " + one("encoded", "published") + " \"Art " + count + "\" because \"not needed\"");
  }

  private void expectation() {
    expectations.add(
        either(
            () -> "expect " + one(guarantors) + " can block " + one(doable),
            () -> "expect no party can block " + one(doable) + " except guarantor",
            () -> "expect " + one(triggers) + " in crimea is not covered",
            () -> bombarded(one(beneficiaries)),
            () -> "expect no stage waits for itself",
            () -> stages.isEmpty() ? "expect no stage waits for itself" : waits()));
  }

  /// Nobody bombards themselves.
  private static String bombarded(String victim) {
    var by = victim.equals("RUS") ? "BLR" : "RUS";
    return "expect bombardment by " + by + " on " + victim + " is covered";
  }

  /// What is expected of games. It comes last, so that it leaves the clauses as they are.
  private String played() {
    return "expect "
        + either(
            () -> one(guarantors) + " cannot block " + one(doable),
            () -> one("any", "no") + " 2 of guarantor can block " + one(doable) + " together",
            () -> "nobody can delay " + one(doable) + " by more than 3 days",
            () -> one(guarantors) + " can delay " + one(doable) + " by 1 day",
            () -> one(beneficiaries) + " can compel " + one(doable) + " within 2 days",
            () -> "nobody can compel " + one(doable),
            () ->
                one("help", one(norms))
                    + one(" owed", " not owed", " can be owed", " cannot be owed")
                    + one(" upon ", " within 3 days of ")
                    + one(triggers));
  }

  private String waits() {
    return "expect " + one(stages) + one(" waits for itself", " does not wait for itself");
  }

  // Small things.

  private void tail() {
    if (random.nextInt(6) == 0) line("  text \"as the text has it, in \\\"its\\\" words\"");
    if (random.nextInt(6) == 0) line("  certainty " + one("A", "B", "C", "D"));
    if (random.nextInt(9) == 0) line("  in force from 2006-01-01 until 2048-12-31");
    if (random.nextInt(9) == 0) line("  allow toothless because \"nobody minds\"");
  }

  private String cite() {
    return maybe(" \"Art " + (1 + random.nextInt(20)) + "(" + (1 + random.nextInt(3)) + ")\"");
  }

  private String amount() {
    return one("1 second", "30 minutes", "24 hours", "3 days", "2 weeks", "1 month", "5 years");
  }

  /// Each period that passes without performance is a breach: not too many of them in a play.
  private String period() {
    return one("24 hours", "3 days", "2 weeks", "1 month", "5 years");
  }

  private String place() {
    return areas.isEmpty() || chance() ? one(PLACES) : one(areas);
  }

  private String body(String otherwise) {
    return bodies.isEmpty() ? otherwise : one(bodies);
  }

  private String actor() {
    return one("guarantor", "beneficiary", one(guarantors), one(beneficiaries));
  }

  private String name(String stem) {
    return stem + "-" + ++count;
  }

  private String maybe(String words) {
    return chance() ? words : "";
  }

  private boolean chance() {
    return random.nextInt(2) == 0;
  }

  private String one(String... choices) {
    return choices[random.nextInt(choices.length)];
  }

  private String one(List<String> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  @SafeVarargs
  private final String either(Supplier<String>... choices) {
    return choices[random.nextInt(choices.length)].get();
  }

  private <T> List<T> shuffled(List<T> all) {
    var left = new ArrayList<>(all);
    var mixed = new ArrayList<T>();
    while (!left.isEmpty()) mixed.add(left.remove(random.nextInt(left.size())));
    return mixed;
  }

  private void line(String words) {
    text.append(words).append('\n');
  }
}
