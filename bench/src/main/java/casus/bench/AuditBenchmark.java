package casus.bench;

import casus.engine.audit.Audit;
import casus.engine.audit.AuditRule;
import casus.engine.audit.Study;
import casus.engine.audit.rules.AuditRules;
import casus.pact.Pact;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

/// How long an audit takes on one core: to its first finding, and as a whole, in the first round of
/// a program that has audited nothing yet and in the best of the later ones; and which rule takes
/// the most of it. By the time that the core spent on it: others may use the machine meanwhile.
public final class AuditBenchmark {
  private static final int ROUNDS = 10;
  private static final double MILLION = 1e6;
  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private AuditBenchmark() {}

  /// What one round took, in nanoseconds: until a rule had found something, and each rule.
  private record Round(long first, LinkedHashMap<String, Long> rules) {
    long whole() {
      return rules.values().stream().mapToLong(Long::longValue).sum();
    }

    String slowest() {
      return rules.entrySet().stream()
          .max(Comparator.comparingLong(entry -> entry.getValue()))
          .map(entry -> "%s %.0f ms".formatted(entry.getKey(), entry.getValue() / MILLION))
          .orElseThrow();
    }
  }

  /// Pacts of the library by name; all of them, if none is named.
  public static void main(String[] names) {
    OUT.println("| pact | findings | first round | first finding | whole audit | most of it |");
    OUT.println("|---|---:|---:|---:|---:|---|");
    for (var name : names.length > 0 ? List.of(names) : PactLibrary.names()) row(name);
  }

  private static void row(String name) {
    var pact = PactLibrary.pact(name);
    var cold = round(pact);
    var best = round(pact);
    for (var more = 2; more < ROUNDS; more++) {
      var next = round(pact);
      if (next.whole() < best.whole()) best = next;
    }
    OUT.printf(
        Locale.ROOT,
        "| %s | %d | %.0f ms | %.1f ms | %.0f ms | %s |%n",
        name,
        Audit.audit(pact).size(),
        cold.whole() / MILLION,
        best.first() / MILLION,
        best.whole() / MILLION,
        best.slowest());
  }

  private static Round round(Pact pact) {
    var study = new Study(pact);
    var rules = new LinkedHashMap<String, Long>();
    var first = 0L;
    var whole = 0L;
    for (AuditRule rule : AuditRules.ALL) {
      var begun = spent();
      var found = rule.audit(study);
      var took = spent() - begun;
      rules.put(rule.id(), took);
      whole += took;
      if (first == 0 && !found.isEmpty()) first = whole;
    }
    return new Round(first, rules);
  }

  private static long spent() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
