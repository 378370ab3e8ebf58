package casus.machine;

import casus.chronicle.Layer;
import casus.diagnostic.Source;
import casus.language.Language;
import casus.language.Library;
import casus.pact.Pact;
import casus.vocabulary.Places;
import casus.vocabulary.TargetKind;
import java.time.Instant;
import java.time.LocalDate;
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
/// An instant (UTC); an input, or nothing if only time passes to the end of that instant; and what the
/// machines named are to be in after it. A machine is `clause/case/actor`, with 0 for what belongs to
/// no case; `pact`, `member//UKR` and `case/1` are the three that no clause makes.
final class NaiveStory {
  /// A line: when, what, what is expected. The input is in the numbers of the story's program.
  record Line(String text, Input input, List<String> expected) {}

  /// Midnight of the day on which the stories' clocks stand at zero.
  static final Instant ORIGIN = Instant.parse("2031-01-01T00:00:00Z");

  final Pact pact;
  final Program program;
  final List<Line> lines = new ArrayList<>();

  NaiveStory(String text, String happenings) {
    this(text, Optional.empty(), happenings);
  }

  NaiveStory(String text, Optional<Instant> assumedFrom, String happenings) {
    pact = pact(text);
    program = Compiler.compile(pact, new Program.Settings(Clock.seconds(ORIGIN), 8, assumedFrom));
    for (var line : happenings.lines().filter(line -> !line.isBlank()).toList()) {
      var columns = line.split("\\|", -1);
      var expected = columns.length < 3 ? "" : columns[2];
      var input = input(program, instant(columns[0].strip()), columns[1].strip());
      lines.add(new Line(line.strip(), input, words(expected, ";")));
    }
  }

  /// Reads a pact that must be sound.
  static Pact pact(String text) {
    var checked = Language.read(new Source("story.pact", text), Library.EMPTY);
    var problems = checked.diagnostics().stream().map(wrong -> wrong.problem()).toList();
    return checked
        .sound()
        .orElseThrow(() -> new IllegalArgumentException(String.join("\n", problems) + "\n" + text));
  }

  /// `RUS invasion on UKR in crimea`; `USA vote-yes of joint-assistance`; nothing, if time passes.
  static Input input(Program program, Instant at, String text) {
    var tick = program.clock().tick(at);
    if (text.isEmpty()) return Input.pass(tick);
    var words = new ArrayList<>(words(text, " "));
    var actor = program.actorNumber(words.removeFirst());
    var deed = words.removeFirst();
    var number = program.deedNumber(deed).orElseThrow(() -> new IllegalArgumentException(deed));
    var target = Input.UNSAID;
    var object = TargetKind.TERRITORY;
    var place = Input.UNSAID;
    var part = Input.UNSAID;
    var attributor = Input.UNSAID;
    var scale = 0;
    var effects = 0;
    var deliberate = false;
    var quantity = 1;
    while (!words.isEmpty()) {
      var key = words.removeFirst();
      if (key.equals("deliberately")) {
        deliberate = true;
        continue;
      }
      var value = words.removeFirst();
      switch (key) {
        case "on" -> target = program.actorNumber(value);
        case "hitting" -> object = TargetKind.find(value).orElseThrow();
        case "in" -> place = Places.leafIndex(Places.principalLeaf(value).name()).orElseThrow();
        case "of" -> part = program.partNumber(value).orElseThrow();
        case "by" -> attributor = program.actorNumber(value);
        case "scale" -> scale = Integer.parseInt(value);
        case "effects" -> effects = Integer.parseInt(value);
        case "quantity" -> quantity = Integer.parseInt(value);
        default -> throw new IllegalArgumentException(text);
      }
    }
    var kind =
        attributor != Input.UNSAID
            ? Input.Kind.ATTRIBUTION
            : switch (Layer.of(deed)) {
              case WORLD, PERFORMANCE -> Input.Kind.DEED;
              case SPEECH -> Input.Kind.SPEECH;
              case DETERMINATION -> Input.Kind.DETERMINATION;
            };
    return new Input(
        kind, tick, actor, number, target, object.ordinal(), place, part, attributor, scale,
        effects, deliberate, quantity);
  }

  private static Instant instant(String text) {
    if (text.length() == 10)
      return LocalDate.parse(text).atStartOfDay().toInstant(ZoneOffset.UTC);
    return Instant.parse(text.length() == 16 ? text + ":00Z" : text + "Z");
  }

  private static List<String> words(String text, String separator) {
    return List.of(text.split(separator)).stream()
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
