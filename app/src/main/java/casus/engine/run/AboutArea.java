package casus.engine.run;

import casus.engine.Wording;
import casus.engine.run.Explanation.Step;
import casus.engine.run.Explanation.Strand;
import casus.engine.run.Schedule.Timed;
import casus.machine.Configuration;
import casus.machine.Input;
import casus.machine.NearMiss;
import casus.machine.Program;
import casus.pact.Area;
import casus.pact.Clause;
import casus.pact.Pattern;
import casus.vocabulary.Actor;
import casus.vocabulary.Actors;
import casus.vocabulary.Places;
import casus.vocabulary.Region;
import casus.vocabulary.TargetKind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/// Tells what an area is made of, which territory of its parties it leaves out, and which deeds lay
/// in it.
final class AboutArea {
  private static final int MOST = 24;

  private final Plays plays;
  private final Play play;
  private final Program program;
  private final Telling telling;
  private final List<Step> steps = new ArrayList<>();

  AboutArea(Plays plays) {
    this.plays = plays;
    play = plays.plays().getFirst();
    program = play.program();
    telling = new Telling(plays);
  }

  List<Strand> of(Clause.Zone zone) {
    var inside = leaves(zone.area());
    regions("regions without parts that lie in it", inside);
    for (var party : plays.pact().parties()) {
      var outside = Places.territoryOf(party);
      var whole = outside.cardinality();
      outside.andNot(inside);
      if (outside.cardinality() < whole)
        regions("of the territory of " + Wording.named(party) + ", these lie outside it", outside);
    }
    used(zone.label().name());
    deeds(zone.area());
    return Alike.of(Telling.title(zone) + ": " + telling.phrases().area(zone.area()) + ".", steps);
  }

  private BitSet leaves(Area area) {
    var inside = new BitSet();
    var end = play.after();
    for (var leaf = 0; leaf < Places.leaves().size(); leaf++)
      if (NearMiss.lies(program, end, at(end, leaf), area)) inside.set(leaf);
    return inside;
  }

  /// A deed against whatever lies in a leaf.
  private Input at(Configuration end, int leaf) {
    return new Input(
        Input.Kind.DEED,
        program.now(end),
        Input.UNSAID,
        Input.UNSAID,
        Input.UNSAID,
        TargetKind.TERRITORY.ordinal(),
        leaf,
        Input.UNSAID,
        Input.UNSAID,
        0,
        0,
        false,
        1);
  }

  private void regions(String what, BitSet leaves) {
    if (leaves.isEmpty()) return;
    var names = leaves.stream().mapToObj(Places.leaves()::get).map(AboutArea::name).toList();
    var more = names.size() - MOST;
    steps.add(
        new Step(
            0,
            "%s: %s%s"
                .formatted(
                    what,
                    String.join(", ", names.subList(0, Math.min(MOST, names.size()))),
                    more > 0 ? " and " + more + " more" : "")));
  }

  /// As pacts and chronicles write it; of a state, its name.
  private static String name(Region region) {
    return Actors.find(region.name()).map(Actor::name).orElse(region.name());
  }

  private void used(String name) {
    var users =
        plays.pact().clauses().stream()
            .filter(clause ->
                clause instanceof Clause.Zone other && mentions(other.area(), name)
                    || Patterns.of(clause).stream().anyMatch(pattern -> lies(pattern, name)))
            .map(Telling::title)
            .toList();
    steps.add(
        new Step(
            0, users.isEmpty() ? "no clause speaks of it" : "used in " + String.join(", ", users)));
  }

  private static boolean lies(Pattern pattern, String name) {
    return pattern.in().filter(area -> mentions(area, name)).isPresent();
  }

  private static boolean mentions(Area area, String name) {
    return switch (area) {
      case Area.Named(var named, var span) -> named.equals(name);
      case Area.TerritoryOf _, Area.IslandsOf _, Area.ForcesOf _ -> false;
      case Area.Union(var parts) -> parts.stream().anyMatch(part -> mentions(part, name));
      case Area.In(var base, var limits) -> any(base, limits, name);
      case Area.Except(var base, var excluded) -> any(base, excluded, name);
      case Area.NorthOf(var base, var line, var span) -> mentions(base, name);
    };
  }

  private static boolean any(Area base, List<Area> others, String name) {
    return Stream.concat(Stream.of(base), others.stream()).anyMatch(area -> mentions(area, name));
  }

  private void deeds(Area area) {
    var inside = new ArrayList<Timed>();
    var outside = new ArrayList<Timed>();
    for (var timed : play.inputs()) {
      if (!timed.occasion().deed()) continue;
      (NearMiss.lies(program, play.before(timed), timed.input(), area) ? inside : outside)
          .add(timed);
    }
    deeds("deeds of the chronicle that lay in it", inside);
    deeds("deeds that lay outside it, or whose place is not told", outside);
    if (inside.isEmpty() && outside.isEmpty()) steps.add(new Step(0, "the chronicle has no deed"));
  }

  private void deeds(String what, List<Timed> found) {
    if (found.isEmpty()) return;
    steps.add(new Step(0, what));
    for (var timed : found) steps.add(new Step(1, Nearby.words(timed)));
  }
}
