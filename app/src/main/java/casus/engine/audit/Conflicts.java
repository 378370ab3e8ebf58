package casus.engine.audit;

import casus.engine.audit.Clashes.Clash;
import casus.engine.audit.Openings.Opening;
import casus.engine.audit.Voice.Said;
import casus.pact.Clause;
import casus.pact.Pact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Whether a party can be bound by one text to do what another binds it not to do: whether, while
/// it owes a duty under one, every way to perform it breaks something that it must keep up, and
/// that not by the same text alone.
public final class Conflicts {
  private final List<Pact> pacts;
  private final List<Board> boards;
  private final Clashes clashes;

  private Conflicts(List<Board> boards) {
    this.boards = boards;
    pacts = boards.stream().map(Board::pact).toList();
    clashes = new Clashes(boards);
  }

  /// A duty that cannot be kept together with what other texts ask; `broken` is what stands against
  /// it, and `settled` says of each other text that goes before that of the duty or behind it why,
  /// if that leaves no conflict.
  public record Conflict(
      Provision duty,
      List<Provision> broken,
      List<String> bearers,
      List<Ranking> settled,
      SharedStory witness,
      Bounds bounds) {
    public Conflict {
      broken = List.copyOf(broken);
      bearers = List.copyOf(bearers);
      settled = List.copyOf(settled);
    }
  }

  /// The conflicts among some texts, whose boards begin on one day: one for each duty and what
  /// stands against it.
  static List<Conflict> among(List<Board> boards) {
    var conflicts = new Conflicts(boards);
    var found = new ArrayList<Conflict>();
    for (var text = 0; text < boards.size(); text++)
      for (var norm : boards.get(text).pact().all(Clause.Norm.class))
        found.addAll(conflicts.of(new Provision(text, norm)));
    return found;
  }

  private List<Conflict> of(Provision duty) {
    var before = clashes.states();
    var own = pacts.get(duty.text());
    var kept =
        new ArrayList<>(Collisions.unsettled(own, duty.norm(), Collisions.kept(own, duty.text())));
    var foreign = new ArrayList<Provision>();
    for (var text = 0; text < pacts.size(); text++)
      if (text != duty.text()) foreign.addAll(Collisions.kept(pacts.get(text), text));
    kept.addAll(foreign);
    var groups = clashes.candidates(duty, kept);
    if (groups.isEmpty()) return List.of();
    var all = new LinkedHashMap<Set<Provision>, List<Clash>>();
    for (var clash : clashes(duty, kept, foreign, groups))
      if (!isOwn(duty, clash))
        all.computeIfAbsent(new LinkedHashSet<>(against(duty, clash)), _ -> new ArrayList<>())
            .add(clash);
    var found = new ArrayList<Conflict>();
    all.forEach((broken, like) ->
        found.add(
            conflict(
                duty,
                List.copyOf(broken),
                like,
                new Bounds(clashes.states() - before, List.of(Concert.LIMIT)))));
    return found;
  }

  /// Those after what begins the duty, and where there are none, after what begins something that
  /// another text has parties keep up and after that.
  private List<Clash> clashes(
      Provision duty, List<Provision> kept, List<Provision> foreign, List<List<String>> groups) {
    var found = new ArrayList<Clash>();
    for (var opening : Openings.of(boards.get(duty.text()), duty.norm(), (_, _) -> true)) {
      var plain = clashes.of(duty, kept, opening, List.of(), groups);
      found.addAll(plain);
      if (plain.isEmpty())
        for (var before : besides(foreign))
          found.addAll(clashes.of(duty, kept, opening, before, groups));
    }
    return found;
  }

  private List<List<Said>> besides(List<Provision> foreign) {
    var found = new LinkedHashSet<List<Said>>();
    for (var norm : foreign)
      for (var opening : Openings.of(boards.get(norm.text()), norm.norm(), (_, _) -> true))
        if (!opening.deeds().isEmpty()) found.add(told(norm.text(), opening));
    return List.copyOf(found);
  }

  private static List<Said> told(int text, Opening opening) {
    return opening.deeds().stream().map(deed -> new Said(text, deed)).toList();
  }

  /// Whether the text of the duty alone makes it so.
  private static boolean isOwn(Provision duty, Clash clash) {
    return clash.breaks().stream()
        .allMatch(broken -> broken.stream().anyMatch(norm -> norm.text() == duty.text()));
  }

  /// Why a norm goes before the duty or behind it, if a text or its date tells.
  private Optional<Ranking> ranking(Provision duty, Provision norm) {
    return norm.text() == duty.text()
        ? Optional.empty()
        : Ranking.of(pacts, duty.text(), norm.text());
  }

  private boolean isOpen(Provision duty, Clash clash) {
    return clash.breaks().stream()
        .allMatch(broken -> broken.stream().anyMatch(norm -> ranking(duty, norm).isEmpty()));
  }

  /// What stands against a duty: where that is settled, all of it; else what is not.
  private List<Provision> against(Provision duty, Clash clash) {
    var open = isOpen(duty, clash);
    return clash.broken().stream().filter(norm -> !open || ranking(duty, norm).isEmpty()).toList();
  }

  private Conflict conflict(
      Provision duty, List<Provision> broken, List<Clash> like, Bounds bounds) {
    var first = like.getFirst();
    var board = boards.get(duty.text());
    var bearers =
        Twins.spread(board.twins(), like.stream().map(Clash::bearer).distinct().toList()).stream()
            .map(board.program()::actor)
            .toList();
    var settled =
        isOpen(duty, first)
            ? List.<Ranking>of()
            : broken.stream().flatMap(norm -> ranking(duty, norm).stream()).distinct().toList();
    return new Conflict(duty, broken, bearers, settled, story(duty, first), bounds);
  }

  private SharedStory story(Provision duty, Clash clash) {
    var texts = new LinkedHashSet<>(List.of(duty.text()));
    clash.shown().forEach(norm -> texts.add(norm.text()));
    var parts = new ArrayList<SharedStory.Part>();
    for (var text : texts)
      parts.add(
          new SharedStory.Part(
              text, boards.get(text), clashes.reading(text), ending(duty, clash, text)));
    var said = new ArrayList<Said>();
    for (var what : clash.play()) said.addAll(told(texts, duty.text(), what));
    return SharedStory.of(parts, said);
  }

  /// What a text tells that takes no part, in the words of the duty's.
  private List<Said> told(Set<Integer> texts, int home, Said what) {
    if (texts.contains(what.speaker())) return List.of(what);
    return Voice.heard(boards.get(home), boards.get(what.speaker()), what.input()).stream()
        .map(input -> new Said(home, input))
        .toList();
  }

  private static Story.Ending ending(Provision duty, Clash clash, int text) {
    return text == duty.text()
        ? new Story.Ending.Arises(List.of(duty.name()))
        : new Story.Ending.Breaks(
            clash.shown().stream()
                .filter(norm -> norm.text() == text)
                .map(Provision::name)
                .distinct()
                .toList());
  }
}
