package casus.engine.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casus.language.RandomPact;
import casus.pact.Pact;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ContrastTest {
  private static final String TEXT =
      """
      pact test "A guarantee"

      conventions
        late cures
        abstention ignored

      party UKR as beneficiary
      party POL, ROU as guarantor

      term armed-attack
        covers     invasion, bombardment
        arguably   cyber-destruct
        decided by nobody

      trigger attack when armed-attack on UKR

      duty assist
        each guarantor must defend victim
        upon attack
        within 3 days
        discretion own-judgment
        on breach no remedy
      """;

  /// What the second does otherwise with each deed, as far as it does: `invasion WAITS`.
  private static Set<String> shifts(Pact first, Pact second) {
    return Contrast.of(first, second).rows().stream()
        .flatMap(row -> row.acts().stream().map(act -> act + " " + row.shifts()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> changed(String from, String to) {
    assertTrue(TEXT.contains(from), from);
    return shifts(Pacts.of(TEXT), Pacts.of(TEXT.replace(from, to)));
  }

  @Test
  void aTextDiffersFromItselfInNothing() {
    for (var name : Pacts.names()) {
      if (name.equals("un-charter-1945")) continue;
      var pact = Pacts.named(name);
      assertEquals(0, Contrast.of(pact, pact).different(), name);
    }
  }

  @Test
  void eachChangeOfTheWordsIsTheChangeItMakes() {
    assertEquals(Set.of(), changed("A guarantee", "Another guarantee"));
    assertEquals(Set.of("bombardment [WEAKER]"), changed("invasion, bombardment", "invasion"));
    assertEquals(
        Set.of("blockade [STRONGER]"),
        changed("invasion, bombardment", "invasion, bombardment, blockade"));
    assertEquals(
        Set.of("cyber-destruct [STRONGER]"),
        changed("bombardment\n  arguably   cyber-destruct", "bombardment, cyber-destruct"));
    var all = List.of("bombardment", "cyber-destruct", "invasion");
    assertEquals(each(all, "[LATER]"), changed("within 3 days", "within 7 days"));
    assertEquals(each(all, "[SOONER]"), changed("within 3 days", "within 24 hours"));
    assertEquals(each(all, "[LATER]"), changed("within 3 days", "no time limit"));
    assertEquals(each(all, "[STRICTER]"), changed("own-judgment", "all-means"));
    assertEquals(each(all, "[LOOSER]"), changed("own-judgment", "constitutional-process"));
    assertEquals(each(all, "[MEASURES]"), changed("must defend", "must materiel"));
    assertEquals(each(all, "[MORE]"), changed("POL, ROU as", "POL, ROU, HUN as"));
    assertEquals(each(all, "[FEWER]"), changed("POL, ROU as", "POL as"));
    assertEquals(
        each(all, "[WAITS, LATER]"),
        shifts(Pacts.of(TEXT), Pacts.of(TEXT.replace("upon attack", "upon vote adopted") + VOTE)));
  }

  private static Set<String> each(List<String> acts, String shifts) {
    return acts.stream()
        .map(act -> act + " " + shifts)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void whoeverOneOfThemDoesNotProtectIsNamed() {
    var text = TEXT.replace("on UKR", "on beneficiary");
    var wide = Pacts.of(text.replace("UKR as", "UKR, MDA as"));
    var contrast = Contrast.of(wide, Pacts.of(text));
    assertEquals(List.of("MDA"), contrast.onlyFirst());
    assertEquals(List.of(), contrast.onlySecond());
    assertEquals(0, contrast.different());
  }

  @Test
  void textsThatProtectNobodyInCommonAreComparedByOneOfEach() {
    var other = Pacts.of(TEXT.replace("UKR", "JPN"));
    var contrast = Contrast.of(Pacts.of(TEXT), other);
    assertEquals(List.of("UKR", "JPN"), contrast.standIns());
    assertTrue(contrast.size() > 20, contrast.size() + " deeds");
    assertEquals(0, contrast.different());
    var later = Pacts.of(TEXT.replace("UKR", "JPN").replace("3 days", "4 days"));
    var rows = Contrast.of(Pacts.of(TEXT), later).rows();
    for (var row : rows) {
      assertEquals(EnumSet.of(Shift.LATER), row.shifts());
      assertEquals(2, row.witness().size());
    }
    assertTrue(!rows.isEmpty());
  }

  @Test
  void aTextThatProtectsNobodyIsPutToNoDeed() {
    var contrast = Contrast.of(Pacts.named("osce-mission-2014"), Pacts.named("sinai-force-1981"));
    assertEquals(0, contrast.size());
    assertEquals(List.of(), contrast.standIns());
  }

  /// The story is one that both hear, and each text ends it in its own way.
  @Test
  void theStoryShowsTheDifference() {
    var late = Pacts.of(TEXT.replace("upon attack", "upon request used") + REQUEST);
    var row = Contrast.of(Pacts.of(TEXT), late).rows().getFirst();
    var story = (SharedStory) row.witness().getFirst();
    assertEquals(List.of(0, 1), story.texts());
    assertEquals(
        "invasion by another state on Ukraine (ua-core)", story.steps().getFirst().event());
    assertEquals("Ukraine uses `request`", story.steps().get(1).event());
    assertEquals(
        List.of(1), story.steps().get(1).brings().stream().map(SharedStory.Under::text).toList());
  }

  private static final String VOTE =
      """

      decision vote
        upon attack
        by unanimity of guarantor
        no time limit
        otherwise rejected
      """;

  private static final String REQUEST =
      """

      power request
        any beneficiary may ask for help
        upon attack
      """;

  private static final Map<Shift, Shift> MIRROR =
      Map.ofEntries(
          Map.entry(Shift.WEAKER, Shift.STRONGER),
          Map.entry(Shift.WAITS, Shift.FREED),
          Map.entry(Shift.LOOSER, Shift.STRICTER),
          Map.entry(Shift.LATER, Shift.SOONER),
          Map.entry(Shift.FEWER, Shift.MORE),
          Map.entry(Shift.STRONGER, Shift.WEAKER),
          Map.entry(Shift.FREED, Shift.WAITS),
          Map.entry(Shift.STRICTER, Shift.LOOSER),
          Map.entry(Shift.SOONER, Shift.LATER),
          Map.entry(Shift.MORE, Shift.FEWER),
          Map.entry(Shift.MEASURES, Shift.MEASURES),
          Map.entry(Shift.READINGS, Shift.READINGS));

  /// What the one takes away the other adds, and the rows hold every deed that differs.
  @Test
  void theOtherWayRoundIsTheMirror() {
    for (var pair : pairs()) {
      var there = Contrast.of(pair.first(), pair.second());
      var back = Contrast.of(pair.second(), pair.first());
      assertEquals(all(there, false), all(back, true), pair.toString());
      var size = there.rows().stream().mapToInt(Contrast.Row::size).sum();
      assertEquals(there.different(), size, pair.toString());
    }
  }

  private static Set<Set<Shift>> all(Contrast contrast, boolean mirrored) {
    return contrast.rows().stream()
        .map(row ->
            row.shifts().stream()
                .map(shift -> mirrored ? MIRROR.get(shift) : shift)
                .collect(Collectors.toCollection(TreeSet::new)))
        .collect(Collectors.toSet());
  }

  /// The last act, leaf and attacker of a field are answered as the first ones by both texts.
  @Test
  void whatIsPutTogetherIsAlikeInBoth() {
    var asked = 0;
    for (var pair : pairs()) {
      var contrast = Contrast.of(pair.first(), pair.second());
      var boards =
          List.of(
              Board.beside(List.of(pair.second()), pair.first(), first(pair)),
              Board.beside(List.of(pair.first()), pair.second(), first(pair)));
      for (var text = 0; text < 2; text++) {
        var fresh = new Responses(boards.get(text), 0, CoverageMap.Detail.FULL);
        for (var cell : contrast.grid().fields(0)) {
          var names = boards.getFirst().program();
          var spot = contrast.grid().spot(cell);
          var leaf = spot.leaves().length() - 1;
          var attacker = contrast.grid().side(cell).actors().getLast();
          if (leaf < 0 || attacker == spot.victim()) continue;
          var here = boards.get(text).program();
          var act = contrast.grid().actClasses().get(cell.act()).getLast();
          var victim =
              here.actorNumber(names.actor(owner(contrast, boards.getFirst(), cell, leaf)));
          var by = here.actorNumber(names.actor(attacker));
          if (victim == by) continue;
          var other = new Spot(spot.kind(), spot.atom(), victim, leaf, spot.leaves());
          var answer = fresh.deed(by, act, other).map(fresh::to).orElse(Answer.NOTHING);
          assertEquals(contrast.answer(cell, text), answer, pair + " " + act + " " + cell);
          if (answer.best() != Level.NOTHING) asked++;
        }
      }
    }
    assertTrue(asked > 1_000, asked + " answers");
  }

  private static int owner(Contrast contrast, Board board, Grid.Cell cell, int leaf) {
    var spot = contrast.grid().spot(cell);
    if (spot.kind() != Spot.Kind.HOME) return spot.victim();
    return contrast.grid().victims().get(cell.victim()).actors().stream()
        .filter(actor -> new Ground(board).belongs(leaf, actor))
        .findFirst()
        .orElseThrow();
  }

  private static java.time.Instant first(Pair pair) {
    return FirstDay.of(List.of(pair.first(), pair.second()));
  }

  /// Two texts that protect somebody in common.
  private record Pair(Pact first, Pact second) {
    @Override
    public String toString() {
      return first.name() + " and " + second.name();
    }
  }

  private static List<Pair> pairs() {
    var found = new ArrayList<Pair>();
    for (var names :
        List.of(
            List.of("istanbul-communique-2022", "istanbul-draft-2022"),
            List.of("istanbul-draft-2022", "istanbul-2022-variant"),
            List.of("twenty-eight-points-2025", "twenty-points-2025"),
            List.of("paris-draft-2026", "paris-declaration-2026"),
            List.of("nato", "brussels-1948"),
            List.of("budapest-1994", "us-ukraine-2024")))
      found.add(new Pair(Pacts.named(names.getFirst()), Pacts.named(names.getLast())));
    for (var seed = 0; seed < 30; seed++) {
      var pair =
          new Pair(
              Pacts.of(RandomPact.text(seed, seed % 40)),
              Pacts.of(RandomPact.text(seed + 500, seed % 40)));
      if (Contrast.of(pair.first(), pair.second()).standIns().isEmpty()) found.add(pair);
    }
    return found;
  }

  @Test
  void aLevelThatNeverComesIsNotPlayed() {
    var board = new Board(Pacts.of(TEXT));
    var responses = new Responses(board, 0, CoverageMap.Detail.FULL);
    var spot =
        new Terrain(List.of(board)).spots(List.of(board.program().actorNumber("UKR"))).getFirst();
    var deed = responses.deed(board.thirdState(), "invasion", spot).orElseThrow();
    assertThrows(IllegalArgumentException.class, () -> responses.played(deed, Level.TALK));
  }
}
