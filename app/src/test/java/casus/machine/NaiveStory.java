package casus.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import casus.chronicle.Layer;
import casus.diagnostic.Diagnostic;
import casus.diagnostic.Source;
import casus.language.Language;
import casus.language.Library;
import casus.pact.Pact;
import casus.vocabulary.Places;
import casus.vocabulary.TargetKind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A pact, told as text, and what happens to it, a line each:
///
/// ```
/// 2031-03-02       | RUS invasion on UKR in crimea | case/1 recognised; assist/1/USA active
/// 2031-03-09T12:00 |                               | assist/1/USA breached
/// ```
///
/// An instant (UTC); an input, or nothing if only time passes to the end of that instant; and the
/// states of some machines after it, with `due …` where that is of interest. A machine is
/// `clause/case/actor`, with 0 for what belongs to no case; `pact`, `member/UKR` and `case/1` are
/// the three that no clause makes. The second opinion is asked at every line, too.
record NaiveStory(String pact, String happenings, List<Integer> choices) {
  /// Midnight of the day on which the stories' clocks stand at zero.
  static final Instant ORIGIN = Instant.parse("2031-01-01T00:00:00Z");

  private static final int SLOTS = 8;

  /// Under the narrow reading of every open word.
  NaiveStory(String pact, String happenings) {
    this(pact, happenings, List.of());
  }

  static void check(String pact, String happenings) {
    new NaiveStory(pact, happenings).check(Reasons.NONE);
  }

  /// Reads a pact that must be sound.
  static Pact read(String text) {
    var checked = Language.read(new Source("story.pact", text), Library.EMPTY);
    var problems = checked.diagnostics().stream().map(Diagnostic::problem).toList();
    return checked.sound().orElseThrow(() -> new IllegalArgumentException(problems + "\n" + text));
  }

  Program program() {
    return Compiler.compile(
        read(pact), new Program.Settings(Clock.seconds(ORIGIN), SLOTS, Optional.empty()));
  }

  /// Tells the story to the end.
  void check(Reasons reasons) {
    var program = program();
    var reading = choices.isEmpty() ? Reading.narrow(program.words()) : new Reading(choices);
    var semantics = new Semantics(program, reading);
    var naive = new NaiveSemantics(program, reading);
    var configuration = program.initial();
    for (var line : happenings.lines().filter(line -> !line.isBlank()).toList()) {
      var columns = line.split("\\|", -1);
      var input = input(program, instant(columns[0].strip()), columns[1].strip());
      configuration = semantics.step(configuration, input, reasons);
      naive.take(input);
      assertEquals(List.of(), NaivePlay.difference(program, configuration, naive.world), line);
      for (var expected : words(columns.length < 3 ? "" : columns[2], ";"))
        assertEquals(expected, seen(program, configuration, naive.world, expected), line);
    }
  }

  /// The same words about the same machine, as things are.
  private static String seen(
      Program program, Configuration configuration, NaiveWorld world, String expected) {
    var name = expected.split(" ")[0];
    for (var number = 0; number < program.instanceCount(); number++) {
      var instance = program.instance(number);
      if (!name(world.key(instance)).equals(name)) continue;
      var state = instance.machine().state(program.state(configuration, number));
      var due = program.due(configuration, number);
      var when = due == Clock.NEVER ? "never" : inShort(program.clock().instant(due));
      return name + " " + state + (expected.contains(" due ") ? " due " + when : "");
    }
    return fail("no machine " + name);
  }

  static String name(NaiveKey key) {
    return switch (key.machine()) {
      case PACT -> "pact";
      case MEMBERSHIP -> "member/" + key.actor();
      case CASE -> "case/" + key.nth();
      case DECISION, REMEDY, STAGE -> key.clause() + "/" + key.nth();
      case NORM, POWER ->
          key.clause() + "/" + key.nth() + (key.actor().isEmpty() ? "" : "/" + key.actor());
    };
  }

  private static String inShort(Instant instant) {
    var text = LocalDateTime.ofInstant(instant, ZoneOffset.UTC).toString();
    return text.endsWith("T00:00") ? text.substring(0, 10) : text;
  }

  /// `RUS invasion on UKR in crimea`; `USA vote-yes of joint-assistance`; nothing, if time passes.
  static Input input(Program program, Instant at, String text) {
    var tick = program.clock().tick(at);
    if (text.isEmpty()) return Input.pass(tick);
    var words = new ArrayList<>(words(text, " "));
    var actor = program.actorNumber(words.removeFirst());
    var deed = words.removeFirst();
    var target = Input.UNSAID;
    var object = TargetKind.TERRITORY;
    var place = Input.UNSAID;
    var part = Input.UNSAID;
    var attributor = Input.UNSAID;
    var scale = 0;
    var quantity = 1;
    while (!words.isEmpty()) {
      var key = words.removeFirst();
      var value = words.removeFirst();
      switch (key) {
        case "on" -> target = program.actorNumber(value);
        case "hitting" -> object = TargetKind.find(value).orElseThrow();
        case "in" -> place = Places.leafIndex(Places.principalLeaf(value).name()).orElseThrow();
        case "of" -> part = program.partNumber(value).orElseThrow();
        case "attributed-by" -> attributor = program.actorNumber(value);
        case "scale" -> scale = Integer.parseInt(value);
        case "quantity" -> quantity = Integer.parseInt(value);
        default -> throw new IllegalArgumentException(text);
      }
    }
    assertTrue(program.deedNumber(deed).isPresent(), deed);
    return new Input(
        attributor == Input.UNSAID ? kind(deed) : Input.Kind.ATTRIBUTION,
        tick,
        actor,
        program.deedNumber(deed).get(),
        target,
        object.ordinal(),
        place,
        part,
        attributor,
        scale,
        0,
        false,
        quantity);
  }

  private static Input.Kind kind(String deed) {
    return switch (Layer.of(deed)) {
      case WORLD, PERFORMANCE -> Input.Kind.DEED;
      case SPEECH -> Input.Kind.SPEECH;
      case DETERMINATION -> Input.Kind.DETERMINATION;
    };
  }

  static Instant instant(String text) {
    return text.length() == 10
        ? LocalDate.parse(text).atStartOfDay().toInstant(ZoneOffset.UTC)
        : LocalDateTime.parse(text).toInstant(ZoneOffset.UTC);
  }

  private static List<String> words(String text, String separator) {
    return List.of(text.split(separator)).stream()
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
