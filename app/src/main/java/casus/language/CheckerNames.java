package casus.language;

import static casus.language.CheckerScope.atStart;
import static casus.language.CheckerScope.helps;
import static casus.language.CheckerScope.list;
import static casus.language.CheckerScope.meant;

import casus.diagnostic.Code;
import casus.diagnostic.Nearest;
import casus.diagnostic.Span;
import casus.pact.Clause;
import casus.vocabulary.ActTypes;
import casus.vocabulary.Actor;
import casus.vocabulary.Actors;
import casus.vocabulary.Discretion;
import casus.vocabulary.DutyTypes;
import casus.vocabulary.Modifiers;
import casus.vocabulary.Places;
import casus.vocabulary.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Every name means something, and something of the kind that its place asks for.
final class CheckerNames {
  /// More names than these nobody reads in a help line.
  private static final int MOST_NAMES = 8;

  private static final String LISTED = "all words are listed in docs/vocabulary.md";

  private final CheckerScope scope;
  private final CheckerComplaints complaints;

  CheckerNames(CheckerScope scope, CheckerComplaints complaints) {
    this.scope = scope;
    this.complaints = complaints;
  }

  void check() {
    for (var clause : scope.pact().clauses()) {
      if (clause instanceof Clause.Party party)
        party.actors().forEach(code -> registered(clause, code));
      for (var mention : CheckerMentions.of(clause)) check(Optional.of(clause), mention);
    }
    for (var expectation : scope.pact().expectations())
      for (var mention : CheckerMentions.of(expectation)) check(Optional.empty(), mention);
  }

  /// A mention in a clause or, if there is none, in an expectation.
  private void check(Optional<Clause> in, CheckerMention mention) {
    switch (mention) {
      case CheckerMention.Actor actor -> actor(in, actor);
      case CheckerMention.Place(var name, var span) -> place(in, name, span);
      case CheckerMention.Line(var name, var span) -> line(in, name, span);
      case CheckerMention.Deed(var name, var span) -> deed(in, name, span);
      case CheckerMention.Performance(var name) -> performance(in, name);
      case CheckerMention.Ref ref -> ref(in, ref);
      case CheckerMention.TimeWord(var name, var span) -> timeWord(in, name, span);
      case CheckerMention.Test(var name) -> test(in, name);
      case CheckerMention.Level(var name) -> level(in, name);
      case CheckerMention.Relative _, CheckerMention.Length _ -> {}
    }
  }

  private void complain(
      Code code, Optional<Clause> in, String word, Span span, String problem, List<String> helps) {
    if (in.isPresent()) complaints.once(code, in.get(), word, span, problem, helps);
    else complaints.main(code, word, span, problem, helps);
  }

  // Actors.

  private void registered(Clause party, String code) {
    if (Actors.find(code).isEmpty()) unknownActor(Optional.of(party), code, Span.NONE);
  }

  private void actor(Optional<Clause> in, CheckerMention.Actor actor) {
    var name = actor.name();
    if (scope.isParty(name) || scope.isRole(name) || scope.isBody(name)) return;
    var known = Actors.find(name);
    if (known.isEmpty() && Character.isUpperCase(name.charAt(0)))
      unknownActor(in, name, actor.span());
    else if (known.isEmpty()) unknownRole(in, name, actor.span());
    else if (actor.use().needsParty())
      complain(
          Code.CAS103,
          in,
          name,
          actor.span(),
          "`%s` (%s) %s, but is no party to this pact."
              .formatted(name, known.get().name(), uses(in, actor)),
          helps(
              meant(Nearest.to(name, scope.pact().parties())),
              "add `party " + name + " as …`, with its role"));
  }

  private static String uses(Optional<Clause> in, CheckerMention.Actor actor) {
    return actor.use().words() + " " + in.map(CheckerScope::the).orElse("an expectation");
  }

  private void unknownActor(Optional<Clause> in, String code, Span span) {
    var parties = scope.pact().parties();
    var codes = Actors.ALL.stream().map(Actor::code).toList();
    var near =
        Stream.of(
                Nearest.to(code, parties).stream(),
                Actors.search(code).stream().map(Actor::code),
                Nearest.to(code, codes).stream())
            .flatMap(found -> found)
            .distinct()
            .flatMap(found -> Actors.find(found).stream())
            .limit(3)
            .map(actor -> "did you mean `%s` (%s)?".formatted(actor.code(), actor.name()))
            .toList();
    complain(
        Code.CAS101,
        in,
        code,
        span,
        "The actor register has no `" + code + "`.",
        helps(near, "states are written by their code of three letters: `UKR`, `POL`, `USA`"));
  }

  private void unknownRole(Optional<Clause> in, String name, Span span) {
    var candidates =
        Stream.of(scope.roles(), scope.bodies(), scope.pact().parties())
            .flatMap(List::stream)
            .toList();
    var region = Places.find(name).isPresent();
    var helps = new ArrayList<>(meant(Nearest.to(name, candidates)));
    if (region)
      helps.add("`" + name + "` is a place; an actor stands here, a state by its code: `UKR`");
    helps.add("add `party … as " + name + "` with the parties that play the role");
    complain(
        Code.CAS102,
        in,
        name,
        span,
        "No party plays the role `" + name + "`, and no body has that name.",
        helps);
  }

  // Places.

  private void place(Optional<Clause> in, String name, Span span) {
    if (scope.has(name, BlockKind.AREA) || Places.find(name).isPresent()) return;
    var zones = scope.names(List.of(BlockKind.AREA));
    var near =
        Nearest.to(
            name, Stream.concat(zones.stream(), Places.ALL.stream().map(Region::name)).toList());
    var helps = new ArrayList<>(meant(near));
    Places.locate(name)
        .ifPresent(at -> helps.add("it lies in `" + at.name() + "`: write that region"));
    if (helps.isEmpty()) {
      helps.add(LISTED);
      helps.add("or add `area " + name + " = …`, made of regions that exist");
    }
    complain(Code.CAS108, in, name, span, "There is no area or region `" + name + "`.", helps);
  }

  private void line(Optional<Clause> in, String name, Span span) {
    if (Places.northOf(name).isPresent()) return;
    var suffix = "-north";
    var lines =
        Places.ALL.stream()
            .map(Region::name)
            .filter(region -> region.endsWith(suffix))
            .map(region -> region.substring(0, region.length() - suffix.length()))
            .toList();
    complain(
        Code.CAS108,
        in,
        name,
        span,
        "There is no line `" + name + "` that a place can be north of.",
        List.of("the lines are " + list(lines, "and")));
  }

  // Deeds.

  private void deed(Optional<Clause> in, String name, Span span) {
    if (scope.has(name, BlockKind.TERM, BlockKind.ACT) || isDeed(name)) return;
    var own = scope.names(List.of(BlockKind.TERM, BlockKind.ACT));
    var helps =
        new ArrayList<>(
            meant(Nearest.to(name, Stream.concat(own.stream(), deeds().stream()).toList())));
    var clause =
        scope.named(name).stream()
            .filter(other -> CheckerMentions.WITH_A_LIFE.contains(CheckerScope.kind(other)))
            .findFirst();
    clause.ifPresent(other ->
        helps.add(
            "`%s` is %s: say what happens to it, `%s %s`, or wait for it with `upon`"
                .formatted(
                    name,
                    CheckerScope.kind(other).one(),
                    name,
                    CheckerStates.usual(other).text())));
    if (helps.isEmpty()) helps.add(LISTED);
    helps.add("or declare it: `act " + name + " \"…\"` with its meaning");
    complain(
        Code.CAS106,
        in,
        name,
        span,
        "There is no act, group of acts or term `" + name + "`.",
        helps);
  }

  private void performance(Optional<Clause> in, String name) {
    if (scope.has(name, BlockKind.ACT) || isDeed(name)) return;
    var own = scope.names(List.of(BlockKind.ACT));
    var near =
        Nearest.to(
            name,
            Stream.concat(own.stream(), DutyTypes.ALL.stream().map(duty -> duty.name())).toList());
    complain(
        Code.CAS107,
        in,
        name,
        Span.NONE,
        "There is no duty type or act `" + name + "` that somebody could perform.",
        helps(
            near.isEmpty() ? List.of(LISTED) : meant(near),
            "or declare it: `act " + name + " \"…\"` with its meaning"));
  }

  private static boolean isDeed(String name) {
    return !ActTypes.named(name).isEmpty() || DutyTypes.find(name).isPresent();
  }

  private static List<String> deeds() {
    var names = new ArrayList<String>();
    ActTypes.ALL.forEach(act -> names.add(act.name()));
    ActTypes.GROUPS.forEach(group -> names.add(group.name()));
    DutyTypes.ALL.forEach(duty -> names.add(duty.name()));
    return names;
  }

  // Clauses.

  private void ref(Optional<Clause> in, CheckerMention.Ref ref) {
    var named = scope.named(ref.name());
    var fitting =
        named.stream()
            .filter(clause -> ref.wanted().contains(CheckerScope.kind(clause)))
            .findFirst();
    if (fitting.isPresent()) {
      ref.state().ifPresent(state -> state(in, ref, fitting.get(), state));
      return;
    }
    var wanted = wanted(ref.wanted());
    var brief = ref.wanted().size() > 5 ? "clause" : wanted;
    if (named.isEmpty())
      complain(
          Code.CAS104,
          in,
          ref.name(),
          ref.span(),
          "This pact has no " + brief + " `" + ref.name() + "`.",
          helps(
              meant(Nearest.to(ref.name(), scope.names(ref.wanted()))),
              "add the clause, or correct the name"));
    else
      complain(
          Code.CAS105,
          in,
          ref.name(),
          ref.span(),
          "`%s` is %s; a %s is expected here."
              .formatted(ref.name(), CheckerScope.kind(named.getFirst()).one(), wanted),
          List.of(instead(ref)));
  }

  /// The clauses that could have been meant.
  private String instead(CheckerMention.Ref ref) {
    var all = scope.names(ref.wanted());
    if (all.isEmpty()) return "add the clause that is meant: this pact has none of that kind";
    if (all.size() <= MOST_NAMES) return "this pact has " + list(all, "and");
    return meant(Nearest.to(ref.name(), all)).stream()
        .findFirst()
        .orElse("this pact has " + all.size() + " such clauses: name one of them");
  }

  private void state(
      Optional<Clause> in, CheckerMention.Ref ref, Clause clause, casus.pact.EventRef.State state) {
    var possible = CheckerStates.of(clause);
    if (possible.contains(state)) return;
    complain(
        Code.CAS118,
        in,
        ref.name(),
        ref.span(),
        "%s is never %s.".formatted(atStart(clause), state.text()),
        List.of(
            "what happens to %s: it is %s"
                .formatted(
                    CheckerScope.kind(clause).one(),
                    list(possible.stream().map(s -> s.text()).toList(), "or"))));
  }

  /// What may stand here; duties of every form are one kind to a reader.
  private static String wanted(List<BlockKind> kinds) {
    var nouns =
        kinds.stream()
            .filter(kind -> kind != BlockKind.STANDING && kind != BlockKind.BAN)
            .map(CheckerNames::noun)
            .toList();
    if (nouns.size() == 1) return nouns.getFirst();
    return String.join(", ", nouns.subList(0, nouns.size() - 1)) + " or " + nouns.getLast();
  }

  private static String noun(BlockKind kind) {
    return kind.one().substring(kind.one().indexOf(' ') + 1);
  }

  // Other words.

  private void timeWord(Optional<Clause> in, String name, Span span) {
    if (scope.has(name, BlockKind.OPEN)) return;
    var own = scope.names(List.of(BlockKind.OPEN));
    complain(
        Code.CAS115,
        in,
        name,
        span,
        "`within "
            + name
            + "` is an open word of time, and the pact does not say what it can mean.",
        helps(
            meant(Nearest.to(name, own)),
            "add `open " + name + " decided by … readings 1 day | 10 days | unbounded`"));
  }

  private void test(Optional<Clause> in, String name) {
    if (Modifiers.find(name).isPresent()) return;
    var all = Modifiers.ALL.stream().map(modifier -> modifier.name()).toList();
    complain(
        Code.CAS109,
        in,
        name,
        Span.NONE,
        "There is no test `" + name + "` that a text can add to an act.",
        helps(meant(Nearest.to(name, all)), "the tests are " + list(all, "and")));
  }

  private void level(Optional<Clause> in, String name) {
    if (Discretion.find(name).isPresent()) return;
    var all = Stream.of(Discretion.values()).map(Discretion::text).toList();
    complain(
        Code.CAS113,
        in,
        name,
        Span.NONE,
        "There is no level of discretion `" + name + "`.",
        helps(meant(Nearest.to(name, all)), "the levels are " + list(all, "and")));
  }
}
