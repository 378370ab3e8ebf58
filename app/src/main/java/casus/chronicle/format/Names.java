package casus.chronicle.format;

import casus.chronicle.Event;
import casus.diagnostic.Code;
import casus.diagnostic.Nearest;
import casus.vocabulary.ActTypes;
import casus.vocabulary.Actor;
import casus.vocabulary.Actors;
import casus.vocabulary.DutyTypes;
import casus.vocabulary.Places;
import casus.vocabulary.Region;
import casus.vocabulary.SpeechActs;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// The names of acts, actors and places that the words of a file may be: those of the vocabulary
/// and the register, and those that its heading declares.
final class Names {
  private static final int LISTED = 8;
  private static final int MEANT = 3;
  private static final int HELPED = 100;
  private static final String LISTS = "`docs/vocabulary.md` lists them all";

  private final Complaints complaints;
  private final Heading heading;

  /// What helps against a wrong name, which a long file repeats in every line.
  private final Map<String, List<String>> near = new TreeMap<>();

  Names(Complaints complaints, Heading heading) {
    this.complaints = complaints;
    this.heading = heading;
  }

  boolean isAct(Row.Word word) {
    var name = word.text();
    if (heading.hasAct(name)
        || ActTypes.find(name).isPresent()
        || SpeechActs.find(name).isPresent()
        || DutyTypes.find(name).isPresent()) return true;
    var group = ActTypes.findGroup(name);
    if (group.isPresent()) {
      complaints.add(
          Code.CAS211,
          word.span(),
          Complaints.quoted(name) + " is a group of acts, and an event is one of them.",
          "name one of " + listed(group.get().members()));
      return false;
    }
    var helps = helps("act " + name, () -> actHelps(name));
    complaints.add(
        Code.CAS211, word.span(), "There is no act " + Complaints.quoted(name) + ".", helps);
    return false;
  }

  private List<String> actHelps(String name) {
    var helps = new ArrayList<>(Complaints.meant(name, actNames()));
    if (Event.isActName(name))
      helps.add(
          "if a pact declares this act, say so at the head of the file: `"
              + heading.declaration(Heading.ACTS, name)
              + "`");
    return helps.isEmpty() ? List.of(LISTS) : helps;
  }

  /// Helps for a wrong name, looked up once. A file with very many wrong names uses others
  /// altogether, and is told where the right ones stand.
  private List<String> helps(String name, Supplier<List<String>> found) {
    if (near.size() >= HELPED && !near.containsKey(name)) return List.of(LISTS);
    return near.computeIfAbsent(name, _ -> found.get());
  }

  private List<String> actNames() {
    return Stream.of(
            heading.acts().stream(),
            ActTypes.ALL.stream().map(act -> act.name()),
            SpeechActs.ALL.stream().map(act -> act.name()),
            DutyTypes.ALL.stream().map(duty -> duty.name()))
        .flatMap(names -> names)
        .toList();
  }

  boolean isActor(Row.Word word) {
    var code = word.text();
    if (Actors.find(code).isPresent() || heading.hasActor(code)) return true;
    if (code.equals(Event.UNKNOWN)) {
      complaints.add(
          Code.CAS212, word.span(), "Only an actor can be `UNKNOWN`.", "leave it out instead");
      return false;
    }
    var helps = helps("actor " + code, () -> actorHelps(code));
    complaints.add(
        Code.CAS212,
        word.span(),
        "The register has no actor " + Complaints.quoted(code) + ".",
        helps);
    return false;
  }

  private List<String> actorHelps(String code) {
    var helps = new ArrayList<>(actorsMeant(code));
    if (Event.isActName(code) && Heading.shadowed(code).isEmpty())
      helps.add(
          "if it is a body that a pact declares, say so at the head of the file: `"
              + heading.declaration(Heading.ACTORS, code)
              + "`");
    return helps.isEmpty() ? List.of(LISTS) : helps;
  }

  private List<String> actorsMeant(String code) {
    var matches = Actors.search(code);
    if (matches.stream().limit(1).anyMatch(first -> first.name().equalsIgnoreCase(code)))
      return List.of(meant(matches.getFirst()));
    var codes = Actors.ALL.stream().map(Actor::code);
    var near = Complaints.meant(code, Stream.concat(codes, heading.actors().stream()).toList());
    if (!near.isEmpty()) return near;
    if (matches.isEmpty()) {
      var names = Nearest.to(code, Actors.ALL.stream().map(Actor::name).toList());
      matches = Actors.ALL.stream().filter(actor -> names.contains(actor.name())).toList();
    }
    return matches.stream().limit(MEANT).map(Names::meant).toList();
  }

  private static String meant(Actor actor) {
    return "did you mean `" + actor.code() + "`, " + actor.name() + "?";
  }

  boolean isPlace(Row.Word word) {
    var name = word.text();
    var region = Places.find(name);
    if (region.filter(Region::isLeaf).isPresent()) return true;
    if (region.isPresent()) {
      var parts =
          Places.leavesOf(name).stream()
              .mapToObj(leaf -> Places.leaves().get(leaf).name())
              .toList();
      complaints.add(
          Code.CAS214,
          word.span(),
          Complaints.quoted(name) + " has parts, and an event happens in one of them.",
          "name one of " + listed(parts));
      return false;
    }
    var helps = helps("place " + name, () -> placeHelps(name));
    complaints.add(
        Code.CAS213, word.span(), "There is no region " + Complaints.quoted(name) + ".", helps);
    return false;
  }

  private static List<String> placeHelps(String name) {
    var around = Places.locate(name);
    if (around.isEmpty()) {
      var meant = Complaints.meant(name, Places.ALL.stream().map(Region::name).toList());
      return meant.isEmpty() ? List.of(LISTS) : meant;
    }
    var advice = around.get().isLeaf() ? "write that" : "name the part of it";
    return List.of("it lies in `" + around.get().name() + "`: " + advice);
  }

  /// `a`, `b` and 3 more.
  static String listed(List<String> names) {
    var shown =
        String.join(", ", names.stream().limit(LISTED).map(name -> "`" + name + "`").toList());
    return names.size() <= LISTED ? shown : shown + " and " + (names.size() - LISTED) + " more";
  }
}
