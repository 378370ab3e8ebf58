package casus.language;

import casus.diagnostic.Code;
import casus.pact.Area;
import casus.pact.Clause;
import casus.pact.Expectation;
import casus.pact.Pact;
import casus.pact.Pattern;
import casus.pact.Who;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// Nothing is defined by itself, and no sequence waits for itself.
final class CheckerCycles {
  private final Pact pact;
  private final CheckerComplaints complaints;

  CheckerCycles(Pact pact, CheckerComplaints complaints) {
    this.pact = pact;
    this.complaints = complaints;
  }

  void check() {
    named(
        Clause.Body.class,
        body -> actors(body.members()).toList(),
        Code.CAS146,
        "has among its members",
        "a body is made of parties in the end: name them");
    named(
        Clause.Zone.class,
        zone -> places(zone.area()),
        Code.CAS143,
        "is defined by",
        "an area is made of regions in the end: name them");
    named(
        Clause.Term.class,
        term ->
            Stream.of(term.covers(), term.arguably(), term.excludes())
                .flatMap(List::stream)
                .flatMap(pattern -> pattern.acts().stream())
                .map(Pattern.Act::name)
                .toList(),
        Code.CAS144,
        "is defined by",
        "a term is made of acts in the end: name them");
    named(
        Clause.Decision.class,
        decision ->
            decision.otherwise() instanceof Clause.Otherwise.Refer(var other)
                ? List.of(other)
                : List.of(),
        Code.CAS145,
        "is referred to",
        "let one of them end otherwise: `rejected`, `nothing`, `adopted`, `each may act`");
    precedence();
    ranks();
    stages();
  }

  /// Circles among the clauses of one kind.
  private <C extends Clause> void named(
      Class<C> kind, Function<C, List<String>> leadsTo, Code code, String verb, String help) {
    var graph = new LinkedHashMap<String, List<String>>();
    for (var clause : pact.all(kind))
      graph
          .computeIfAbsent(clause.label().name(), name -> new ArrayList<>())
          .addAll(leadsTo.apply(clause));
    var circles = CheckerCircles.of(graph);
    for (var circle : circles)
      pact.find(kind, circle.getFirst())
          .ifPresent(
              clause -> complaints.add(code, clause, chain(circle, verb) + ".", List.of(help)));
  }

  private static List<String> ticked(List<String> names) {
    return names.stream().map(name -> "`" + name + "`").toList();
  }

  /// `a` does something to `b`, and that to `a`.
  static String chain(List<String> names, String verb) {
    var circle = ticked(names);
    if (circle.size() == 1) return circle.getFirst() + " " + verb + " itself";
    var text = new StringBuilder(circle.getFirst());
    for (var i = 1; i <= circle.size(); i++)
      text.append(i == 1 ? " " : ", and that ")
          .append(verb)
          .append(" ")
          .append(circle.get(i % circle.size()));
    return text.toString();
  }

  private void precedence() {
    var all = pact.all(Clause.Precedence.class);
    var graph = new LinkedHashMap<String, List<String>>();
    for (var clause : all)
      graph.computeIfAbsent(clause.superior(), name -> new ArrayList<>()).addAll(clause.inferior());
    var circles = CheckerCircles.of(graph);
    for (var circle : circles)
      all.stream()
          .filter(clause -> clause.superior().equals(circle.getFirst()))
          .findFirst()
          .ifPresent(clause ->
              complaints.add(
                  Code.CAS142,
                  clause,
                  chain(circle, "prevails over") + ".",
                  List.of("leave out one step, so that one of them comes first")));
  }

  /// A pact that goes before itself, or before another and behind it.
  private void ranks() {
    var own = Stream.concat(Stream.of(pact.name()), pact.amends().stream()).toList();
    var all = pact.all(Clause.Rank.class);
    for (var rank : all) {
      if (rank.pacts().stream().anyMatch(own::contains))
        complaints.add(
            Code.CAS142,
            rank,
            "The pact is ranked against itself.",
            List.of("name other pacts only"));
      if (rank.order() == Clause.Rank.Order.YIELDS
          && all.stream().anyMatch(other -> contradicts(other, rank)))
        complaints.add(
            Code.CAS142,
            rank,
            "The pact yields to others over which it prevails.",
            List.of("leave out one of the two, so that one pact comes first"));
    }
  }

  /// What is said of a pact by name goes before what is said of every other.
  private static boolean contradicts(Clause.Rank prevails, Clause.Rank yields) {
    return prevails.order() == Clause.Rank.Order.PREVAILS
        && (prevails.pacts().isEmpty() && yields.pacts().isEmpty()
            || prevails.pacts().stream().anyMatch(yields.pacts()::contains));
  }

  /// Stages none of which is reached, whatever anybody does. Some texts are so: a circle of which
  /// the author says that it is expected goes without a word.
  private void stages() {
    var expected = new LinkedHashSet<String>();
    for (var expectation : pact.expectations())
      if (expectation instanceof Expectation.Waits(var stage, var waits, _) && waits)
        stage.ifPresent(expected::add);
    var graph = new LinkedHashMap<String, List<String>>();
    // A circle is told through its first stage.
    expected.forEach(stage -> graph.put(stage, new ArrayList<>()));
    for (var stage : pact.all(Clause.Stage.class))
      graph
          .computeIfAbsent(stage.label().name(), name -> new ArrayList<>())
          .addAll(CheckerScope.stagesBefore(stage));
    for (var circle : CheckerCircles.of(graph)) {
      if (expected.contains(circle.getFirst())) continue;
      pact.find(Clause.Stage.class, circle.getFirst())
          .ifPresent(stage ->
              complaints.add(
                  Code.CAS181,
                  stage,
                  CheckerReach.wait(stage, circle, "no order of deeds reaches them"),
                  List.of(
                      "let one of them require deeds only, so that it can come first",
                      "if the text has it so, say that you know it: `expect %s waits for itself`"
                          .formatted(circle.getFirst()))));
    }
  }

  private static Stream<String> actors(Who who) {
    return switch (who) {
      case Who.Named(var name, _) -> Stream.of(name);
      case Who.Relative _ -> Stream.of();
      case Who.Union(var parts) -> parts.stream().flatMap(CheckerCycles::actors);
      case Who.Except(var base, var excluded) -> Stream.concat(actors(base), actors(excluded));
    };
  }

  private static List<String> places(Area area) {
    return CheckerMentions.of(area).stream()
        .filter(mention -> mention instanceof CheckerMention.Place)
        .map(mention -> ((CheckerMention.Place) mention).name())
        .toList();
  }
}
