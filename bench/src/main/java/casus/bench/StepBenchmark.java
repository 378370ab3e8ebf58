package casus.bench;

import casus.diagnostic.Source;
import casus.language.Language;
import casus.language.Library;
import casus.machine.Clock;
import casus.machine.Compiler;
import casus.machine.Configuration;
import casus.machine.Input;
import casus.machine.Journal;
import casus.machine.Program;
import casus.machine.Reading;
import casus.machine.Reasons;
import casus.machine.Semantics;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// Events that one core takes through `step` in a second, with and without reasons, on the pacts of
/// the library. The events are drawn once, with a fixed seed, from the deeds and words that the
/// vocabulary knows: attacks, requests, votes, performances, hours passing.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class StepBenchmark {
  private static final int EVENTS = 1000;
  private static final int HOUR = 3600;
  private static final List<String> WORDS =
      List.of(
          "invasion",
          "bombardment",
          "drone-incursion",
          "cyber-destruct",
          "request",
          "vote-yes",
          "vote-no",
          "consult",
          "materiel",
          "defend",
          "report-unsc");

  @Param({
    "budapest-1994",
    "csto",
    "istanbul-communique-2022",
    "istanbul-draft-2022",
    "nato",
    "uk-poland-1939",
    "us-draft-guarantee-2025",
    "us-ukraine-2024"
  })
  public String pact = "";

  private Semantics semantics;
  private List<Input> inputs;

  /// Reads and compiles the pact, and draws the events.
  @Setup
  public void prepare() {
    var settings =
        new Program.Settings(
            Clock.seconds(Instant.parse("2025-01-01T00:00:00Z")),
            4,
            Optional.of(Instant.parse("2025-01-01T00:00:00Z")));
    var program =
        Compiler.compile(Language.read(source(), Library.EMPTY).sound().orElseThrow(), settings);
    semantics = new Semantics(program, Reading.narrow(program.words()));
    inputs = draw(program);
  }

  private Source source() {
    var file = Path.of(System.getProperty("casus.pacts", "pacts"), pact + ".pact");
    try {
      return new Source(file.toString(), Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Input> draw(Program program) {
    var random = new SplittableRandom(1);
    var drawn = new ArrayList<Input>();
    for (var number = 0; number < EVENTS; number++) {
      var word = WORDS.get(random.nextInt(WORDS.size()));
      var kind =
          switch (word) {
            case "request", "vote-yes", "vote-no" -> Input.Kind.SPEECH;
            default -> Input.Kind.DEED;
          };
      var victim = random.nextInt(program.partyCount());
      var place = casus.vocabulary.Places.territoryOf(program.actor(victim)).nextSetBit(0);
      drawn.add(
          new Input(
              kind,
              (number + 1) * HOUR,
              random.nextInt(program.actorCount()),
              program.deedNumber(word).orElseThrow(),
              kind == Input.Kind.SPEECH ? Input.UNSAID : victim,
              0,
              place,
              Input.UNSAID,
              Input.UNSAID,
              5,
              5,
              true,
              1));
    }
    return drawn;
  }

  /// The meaning alone.
  @Benchmark
  @OperationsPerInvocation(EVENTS)
  public Configuration withoutReasons() {
    return fold(Reasons.NONE);
  }

  /// With a reason for every move.
  @Benchmark
  @OperationsPerInvocation(EVENTS)
  public Configuration withReasons() {
    return fold(new Journal());
  }

  private Configuration fold(Reasons reasons) {
    var configuration = semantics.program().initial();
    for (var input : inputs) configuration = semantics.step(configuration, input, reasons);
    return configuration;
  }
}
