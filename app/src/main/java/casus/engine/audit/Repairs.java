package casus.engine.audit;

import casus.engine.audit.rules.AuditRules;
import casus.engine.explore.Budget;
import casus.pact.Pact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/// Looks for the fewest changes of a text that close all its holes. The rules behind the holes
/// propose changes; each set of them is made and the text audited anew, smaller sets first, so that
/// what is told has been checked, and that no smaller set of the changes proposed will do. Holes
/// that a change opens count, and their rules propose on.
public final class Repairs {
  private final Function<String, Optional<Pact>> amended;
  private final Settings settings;
  private final Consumer<Integer> progress;
  private int audits;

  /// How far to search: how many changes at one time, how many texts, and each game of them.
  public record Settings(int mostEdits, int mostAudits, Budget game) {
    public static final Settings USUAL = usual(Budget.states(Study.MOST_STATES));

    /// The usual bounds, but for one game.
    public static Settings usual(Budget game) {
      return new Settings(4, 200, game);
    }
  }

  /// A text that was tried: the changes, what an audit of it finds.
  private record Tried(List<Edit> edits, Pact pact, List<Finding> findings) {
    List<Finding> holes() {
      return findings.stream().filter(finding -> finding.severity() == Severity.HOLE).toList();
    }

    int phrases() {
      return edits.stream().mapToInt(edit -> edit.phrases().size()).sum();
    }

    long risks() {
      return findings.stream().filter(finding -> finding.severity() == Severity.RISK).count();
    }
  }

  private Repairs(
      Function<String, Optional<Pact>> amended, Settings settings, Consumer<Integer> progress) {
    this.amended = amended;
    this.settings = settings;
    this.progress = progress;
  }

  /// The best that was found for a pact.
  ///
  /// @param amended the pact that an amendment of it makes, by the lines behind its head; empty if
  ///   they have mistakes
  /// @param progress is told after each audit how many there have been
  public static Repair of(
      Pact pact,
      Function<String, Optional<Pact>> amended,
      Settings settings,
      Consumer<Integer> progress) {
    return new Repairs(amended, settings, progress).search(pact);
  }

  private Repair search(Pact pact) {
    var first = tried(List.of(), pact.expecting(List.of()));
    var best = first;
    var level = List.of(first);
    for (var size = 1; !best.holes().isEmpty() && size <= settings.mostEdits(); size++) {
      var next = level(level);
      if (next.isEmpty()) break;
      best = better(best, next);
      level = next;
    }
    return new Repair(
        best.edits(),
        text(best.edits()).orElseThrow(),
        first.findings(),
        best.findings(),
        audits,
        !spent());
  }

  /// Of the texts of one size the first with the fewest holes, of these the one with the fewest
  /// phrases changed, and of these with the fewest risks.
  private static Tried better(Tried best, List<Tried> next) {
    var least =
        next.stream()
            .min(
                Comparator.<Tried>comparingInt(one -> one.holes().size())
                    .thenComparingInt(Tried::phrases)
                    .thenComparingLong(Tried::risks))
            .orElseThrow();
    return least.holes().size() < best.holes().size() ? least : best;
  }

  /// All texts with one change more.
  private List<Tried> level(List<Tried> before) {
    var seen = new LinkedHashSet<Set<Edit>>();
    var found = new ArrayList<Tried>();
    for (var one : before)
      for (var edit : proposed(one)) {
        var edits = new ArrayList<>(one.edits());
        edits.add(edit);
        if (!seen.add(Set.copyOf(edits)) || spent()) continue;
        text(edits).flatMap(amended).ifPresent(pact -> found.add(tried(edits, pact)));
      }
    return found;
  }

  private boolean spent() {
    return audits >= settings.mostAudits() || settings.game().stop().getAsBoolean();
  }

  private static List<Edit> proposed(Tried one) {
    return one.holes().stream()
        .flatMap(hole ->
            AuditRules.find(hole.rule()).stream()
                .flatMap(rule -> rule.edits(one.pact(), hole).stream()))
        .filter(edit -> !one.edits().contains(edit))
        .distinct()
        .toList();
  }

  private Tried tried(List<Edit> edits, Pact pact) {
    var findings = Audit.audit(new Study(pact, settings.game()), AuditRules.ALL);
    audits++;
    progress.accept(audits);
    return new Tried(List.copyOf(edits), pact, findings);
  }

  /// The lines of an amendment, one change for each clause; empty if two of them exclude each
  /// other.
  private static Optional<String> text(List<Edit> edits) {
    Map<String, Edit> all = new LinkedHashMap<>();
    for (var edit : edits) {
      var before = Optional.ofNullable(all.get(edit.clause()));
      var both = before.isEmpty() ? Optional.of(edit) : before.get().and(edit);
      if (both.isEmpty()) return Optional.empty();
      all.put(edit.clause(), both.get());
    }
    return Optional.of(String.join("\n", all.values().stream().map(Edit::text).toList()));
  }
}
