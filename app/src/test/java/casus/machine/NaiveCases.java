package casus.machine;

import casus.machine.NaiveWords.Scene;
import casus.machine.NaiveWords.View;
import casus.machine.NaiveWorld.Case;
import casus.machine.NaiveWorld.Happening;
import casus.machine.NaiveWorld.Said;
import casus.pact.Clause;
import casus.pact.Who;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The chapters on cases, open words and voiding conditions, for [NaiveSemantics].
final class NaiveCases {
  private final NaiveSemantics rules;
  private final NaiveWorld world;

  /// What somebody competent has found, for each case (and what belongs to no case) and open word.
  private final Map<Integer, Map<String, Map<String, Boolean>>> findings = new LinkedHashMap<>();

  /// Voiding conditions that are met and await a finding.
  private final Set<String> awaiting = new LinkedHashSet<>();

  NaiveCases(NaiveSemantics rules) {
    this.rules = rules;
    world = rules.world;
  }

  // ---- open words

  /// The words that hang on findings and readings: every term of the pact.
  private List<String> openWords() {
    return world.pact.all(Clause.Term.class).stream().map(term -> term.label().name()).toList();
  }

  /// Whoever may settle a word, or find a voiding condition met, in a case.
  private List<String> competent(String name, int nth) {
    var decider =
        world.meant(name).stream()
            .map(world.clauses::get)
            .flatMap(clause -> decider(clause).stream())
            .findFirst();
    if (decider.isEmpty() || !(decider.get() instanceof Clause.Decider.Of(var who)))
      return List.of();
    return world.actors().stream().filter(actor -> mayFind(who, actor, nth)).toList();
  }

  /// `decided by bearer`: each party, for it may come to bear.
  private boolean mayFind(Who who, String actor, int nth) {
    if (who instanceof Who.Relative(var relation, var _) && relation == Who.Relation.BEARER)
      return world.isParty(actor);
    return rules.words.acts(who, actor, rules.words.scene(nth));
  }

  private static Optional<Clause.Decider> decider(Clause clause) {
    if (clause instanceof Clause.Term term) return Optional.of(term.decider());
    if (clause instanceof Clause.Voiding voiding) return Optional.of(voiding.decider());
    return Optional.empty();
  }

  /// The single office that settles a word, if it is one.
  private Optional<String> office(String word, int nth) {
    var competent = competent(word, nth);
    return competent.size() == 1 ? Optional.of(competent.getFirst()) : Optional.empty();
  }

  private Map<String, Boolean> findings(String word, int nth) {
    return findings.getOrDefault(nth, Map.of()).getOrDefault(word, Map.of());
  }

  /// What has been found in general: a yes of anybody competent, or the no of the single office.
  private Optional<Boolean> found(String word, int nth) {
    var said = findings(word, nth);
    if (competent(word, nth).stream().anyMatch(finder -> said.getOrDefault(finder, false)))
      return Optional.of(true);
    return office(word, nth).filter(said::containsKey).map(said::get);
  }

  /// What bodies have found that are competent: a yes before a no.
  private Optional<Boolean> foundByBody(String word, int nth) {
    var said = findings(word, nth);
    var bodies =
        competent(word, nth).stream()
            .filter(finder -> world.isBody(finder) && said.containsKey(finder))
            .toList();
    return bodies.isEmpty() ? Optional.empty() : Optional.of(bodies.stream().anyMatch(said::get));
  }

  /// The words as found, else not so far if a body has denied them, else as read.
  View anybody(int nth) {
    return word -> found(word, nth).or(() -> foundByBody(word, nth)).orElseGet(() -> isBroad(word));
  }

  /// The words from where one bearer stands who may find for itself: its own yes or no, else the
  /// yes of a body that may find too, else the reading.
  View of(String bearer, int nth) {
    return word -> {
      var competent = competent(word, nth);
      if (competent.size() == 1 || !competent.contains(bearer)) return anybody(nth).test(word);
      var said = findings(word, nth);
      if (said.containsKey(bearer)) return said.get(bearer);
      return foundByBody(word, nth).orElseGet(() -> isBroad(word));
    };
  }

  private boolean isBroad(String word) {
    return rules.choice(word) == 1;
  }

  /// The bearer has found for itself that the word does not cover the case, or a body has and the
  /// bearer has not found otherwise.
  boolean findsOtherwise(String bearer, int nth) {
    if (nth == NaiveWorld.NO_CASE || isCertain(nth)) return false;
    return openWords().stream()
        .anyMatch(word ->
            competent(word, nth).size() > 1 && denies(bearer, word, nth) && hangsOn(nth, word));
  }

  private boolean denies(String bearer, String word, int nth) {
    var own =
        Optional.ofNullable(findings(word, nth).get(bearer))
            .filter(_ -> competent(word, nth).contains(bearer));
    if (own.isPresent()) return !own.get();
    return !bearer.isEmpty() && foundByBody(word, nth).filter(yes -> !yes).isPresent();
  }

  /// Whether the case is one from where the bearer stands.
  boolean isSettledFor(String bearer, int nth) {
    return nth == NaiveWorld.NO_CASE || isCertain(nth) || fits(nth, of(bearer, nth));
  }

  // ---- cases

  /// A deed that fits a trigger raises a case, or merges into the live case of the same victim.
  void raise(Said said) {
    if (!world.inForce()) return;
    for (var name : world.all(Clause.Trigger.class).keySet()) {
      var trigger = (Clause.Trigger) world.clause(name);
      if (!world.applies(trigger) || rules.powers.isTouched(name)) continue;
      var fitting = fitting(trigger, Scene.of(said));
      if (fitting.isEmpty()) continue;
      var live = liveCase(trigger, said.target());
      if (live.isPresent()) merge(live.get(), said, fitting);
      else open(new Case(trigger, said.target(), Optional.of(said), fitting));
    }
  }

  private Optional<Integer> liveCase(Clause origin, String victim) {
    for (var nth = 1; nth <= world.cases.size(); nth++) {
      var about = world.cases.get(nth - 1);
      if (about.origin.equals(origin) && about.victim.equals(victim) && isLive(nth) && !about.over)
        return Optional.of(nth);
    }
    return Optional.empty();
  }

  private boolean isLive(int nth) {
    return world.is(NaiveWorld.caseKey(nth), "raised", "consulting", "recognised");
  }

  /// A certain deed that merges into an uncertain case makes it certain. An attacker that it adds
  /// leaves what it no longer fits, and the trigger is met once more.
  private void merge(int nth, Said said, Set<Set<String>> fitting) {
    var key = NaiveWorld.caseKey(nth);
    var about = world.cases.get(nth - 1);
    world.due(key, endOfAttack());
    var before = rules.words.scene(nth);
    var isNew = about.attackers.add(said.actor());
    var wasRecognised = world.is(key, "recognised");
    if (isNew) {
      rules.norms.leave(said.actor(), before);
      rules.powers.leave(said.actor(), nth);
      rules.powers.countAnew(nth);
    }
    if (fitting.contains(Set.of()) && !isCertain(nth)) {
      about.deed = Optional.of(said);
      about.fitting = fitting;
      world.move(key, Cause.RECOGNISE, world.due(key));
      rules.norms.settle(nth);
    }
    if (isNew && wasRecognised) world.happenings.add(new Happening(key, Cause.RECOGNISE));
  }

  /// Until when another deed is part of the same attack.
  private int endOfAttack() {
    return world.pact.conventions().merging().map(rules::later).orElse(Clock.NEVER);
  }

  /// The time in which another deed would have merged has passed: the attack is over.
  void passBy(NaiveKey key) {
    world.due(key, Clock.NEVER);
    world.cases.get(key.nth() - 1).over = true;
  }

  /// The number of the new case; none if the program has no room for it.
  Optional<Integer> open(Case about) {
    if (world.cases.size() == world.program.slots()) return Optional.empty();
    world.cases.add(about);
    var nth = world.cases.size();
    world.move(NaiveWorld.caseKey(nth), Cause.RAISE, about.called() ? Clock.NEVER : endOfAttack());
    judge(nth);
    return Optional.of(nth);
  }

  /// The sets of open words under which a deed fits a trigger, if they and no others count.
  private Set<Set<String>> fitting(Clause.Trigger trigger, Scene scene) {
    var found = new LinkedHashSet<Set<String>>();
    for (var counting : subsets(openWords()))
      if (rules.words.holds(trigger.when(), scene, counting::contains)) found.add(counting);
    return found;
  }

  private static List<Set<String>> subsets(List<String> of) {
    var all = new ArrayList<Set<String>>();
    all.add(Set.of());
    for (var word : of)
      for (var smaller : List.copyOf(all)) {
        var larger = new LinkedHashSet<>(smaller);
        larger.add(word);
        all.add(larger);
      }
    return all;
  }

  /// Whether what raised a case is what the trigger says, if the words count so.
  private boolean fits(int nth, View view) {
    var counting = new LinkedHashSet<>(openWords());
    counting.removeIf(word -> !view.test(word));
    return world.cases.get(nth - 1).fitting.contains(counting);
  }

  private boolean isCertain(int nth) {
    return fits(nth, _ -> false);
  }

  /// Recognises or declines a live case, as found or as read.
  private void judge(int nth) {
    if (world.cases.get(nth - 1).called() || !isLive(nth)) return;
    var key = NaiveWorld.caseKey(nth);
    if (fits(nth, anybody(nth))) world.move(key, Cause.RECOGNISE, world.due(key));
    else if (!fits(nth, word -> found(word, nth).orElse(true))) fall(nth, Cause.DECLINE);
  }

  /// When a case is declined, closed or withdrawn, what runs in it lapses.
  private void fall(int nth, Cause cause) {
    if (!world.move(NaiveWorld.caseKey(nth), cause)) return;
    for (var name : world.clauses.keySet())
      for (var key : world.of(name, nth)) {
        if (key.machine() == Machine.NORM || key.machine() == Machine.DECISION)
          world.move(key, Cause.LAPSE);
        if (key.machine() == Machine.POWER) world.move(key, Cause.EXTINGUISH);
      }
  }

  /// A called case consults as soon as a duty or decision opens in it, and closes when none is open
  /// any more; what is kept up keeps no case open. The case of an attack that is over closes when
  /// nothing runs in it, or lapses if nobody has recognised it.
  void follow() {
    for (var nth = 1; nth <= world.cases.size(); nth++) {
      var key = NaiveWorld.caseKey(nth);
      var about = world.cases.get(nth - 1);
      if (about.called()) {
        if (isBusy(nth)) world.move(key, Cause.CONSULT);
        else if (world.is(key, "consulting")) fall(nth, Cause.CLOSE);
      } else if (about.over && isLive(nth) && !isRunning(nth))
        fall(nth, world.is(key, "raised") ? Cause.LAPSE : Cause.CLOSE);
    }
  }

  private boolean isRunning(int nth) {
    return world.clauses.keySet().stream()
        .flatMap(name -> world.of(name, nth).stream())
        .anyMatch(key -> world.is(key, "active", "suspended", "available", "open"));
  }

  private boolean isBusy(int nth) {
    return world.clauses.keySet().stream()
        .flatMap(name -> world.of(name, nth).stream())
        .anyMatch(this::isOpen);
  }

  private boolean isOpen(NaiveKey key) {
    return key.machine() == Machine.NORM
            && !rules.norms.maintains(key)
            && world.is(key, "active", "suspended")
        || key.machine() != Machine.STAGE && world.is(key, "open");
  }

  /// The victim, or a body of the pact, may close its cases or withdraw the request.
  void close(Said said, Cause cause) {
    var victim = said.target().isEmpty() ? said.actor() : said.target();
    if (!victim.equals(said.actor()) && !world.isBody(said.actor())) return;
    for (var nth = 1; nth <= world.cases.size(); nth++) {
      var about = world.cases.get(nth - 1);
      if (NaivePowers.isOf(said, about.origin) && about.victim.equals(victim)) fall(nth, cause);
    }
  }

  // ---- determinations and voiding conditions

  /// A finding settles the word in the live cases that hang on it (of the victim named, if a party
  /// is named), and for what belongs to no case; later cases ask anew.
  void determination(Said said) {
    var yes = said.deed().equals("determine-yes");
    if (!world.present(said.actor())) return;
    for (var term : world.pact.all(Clause.Term.class)) {
      if (!NaivePowers.isOf(said, term)) continue;
      var word = term.label().name();
      find(word, NaiveWorld.NO_CASE, said.actor(), yes);
      for (var nth = 1; nth <= world.cases.size(); nth++)
        if (isLive(nth) && hangsOn(nth, word) && !meansAnother(nth, said))
          find(word, nth, said.actor(), yes);
    }
    world
        .all(Clause.Voiding.class)
        .forEach((name, voiding) -> {
          if (NaivePowers.isOf(said, voiding)
              && competent(name, NaiveWorld.NO_CASE).contains(said.actor())
              && awaiting.remove(name)
              && yes) rules.powers.touch(voiding.effect(), voiding.clauses(), NaiveWorld.NO_CASE);
        });
    for (var nth = 1; nth <= world.cases.size(); nth++) {
      if (!isLive(nth)) continue;
      judge(nth);
      rules.norms.settle(nth);
    }
  }

  /// Words that name the victim of another live case mean that case.
  boolean meansAnother(int nth, Said said) {
    if (nth == NaiveWorld.NO_CASE || said.target().isEmpty()) return false;
    if (world.cases.get(nth - 1).victim.equals(said.target())) return false;
    for (var other = 1; other <= world.cases.size(); other++)
      if (isLive(other) && world.cases.get(other - 1).victim.equals(said.target())) return true;
    return false;
  }

  private void find(String word, int nth, String finder, boolean yes) {
    if (competent(word, nth).contains(finder))
      findings
          .computeIfAbsent(nth, _ -> new LinkedHashMap<>())
          .computeIfAbsent(word, _ -> new LinkedHashMap<>())
          .put(finder, yes);
  }

  /// Whether it can make a difference to a case how the word is taken.
  private boolean hangsOn(int nth, String word) {
    if (isCertain(nth)) return false;
    var fitting = world.cases.get(nth - 1).fitting;
    return fitting.stream()
        .filter(counting -> counting.contains(word))
        .anyMatch(counting -> {
          var without = new LinkedHashSet<>(counting);
          without.remove(word);
          return !fitting.contains(without);
        });
  }

  /// A deed may bring voiding conditions about, while the pact is in force.
  void voidBy(Said said) {
    if (!world.inForce()) return;
    world
        .all(Clause.Voiding.class)
        .forEach((name, voiding) -> {
          if (!world.applies(voiding)
              || !rules.words.holds(voiding.when(), Scene.of(said), anybody(NaiveWorld.NO_CASE)))
            return;
          if (voiding.decider() instanceof Clause.Decider.Of) awaiting.add(name);
          else if (isBroad(name))
            rules.powers.touch(voiding.effect(), voiding.clauses(), NaiveWorld.NO_CASE);
        });
  }
}
