package casus.cli;

import casus.cli.Audited.Asked;
import casus.cli.Surroundings.Screen;
import casus.diagnostic.Nearest;
import casus.engine.audit.AuditRule;
import casus.engine.audit.Regime;
import casus.engine.audit.Repair;
import casus.engine.audit.Severity;
import casus.engine.audit.rules.AuditRules;
import casus.engine.explore.Budget;
import casus.language.Language.Text;
import casus.report.Printers;
import casus.workbench.Workbench;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `casus audit`: where does the text fail those whom it should protect?
@Command(
    name = "audit",
    description = "Audits pacts: holes, risks and notes, each with its proof.",
    footer = {
      "",
      "Exits with 1 if there is a hole or a risk; with --severity, if there is a finding of that",
      "severity or a graver one. `casus explain RULE` shows the page of a rule."
    })
final class AuditCommand implements Callable<Integer> {
  /// Home, and everything behind it erased (ECMA-48).
  private static final String CLEAR = "\u001b[H\u001b[2J";

  private static final int PROGRESS = 20;

  private final Desk desk;
  private final Surroundings around;

  @Parameters(arity = "1..*", paramLabel = "PACT", description = "Files with pacts.")
  private final List<Path> files = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "FORM",
      converter = Form.OfAudit.class,
      description = "text (default), markdown or html for people; json or sarif for programs.")
  private Form form = new Form.ForPeople(Printers.TEXT);

  @Option(
      names = "--rule",
      paramLabel = "ID",
      description = "Ask this rule only, `no-deadline` for one; may be given several times.")
  private final List<String> ids = new ArrayList<>();

  @Option(
      names = "--severity",
      paramLabel = "SEVERITY",
      converter = SeverityConverter.class,
      description = "Tell findings of this severity and graver ones only: hole, risk or note.")
  private Optional<Severity> severity = Optional.empty();

  @Option(
      names = "--together",
      description = "Say as well what the pacts ask together: conflicts, and what is owed.")
  private boolean together;

  @Mixin private final Delivery delivery = new Delivery();

  @Mixin private final Patience patience = new Patience();

  @Option(
      names = "--watch",
      description = "Audit again whenever one of the texts changes, until Ctrl-C.")
  private boolean watching;

  @Option(
      names = "--repair",
      description =
          "Look for the fewest changes of each text that close its holes, out of those that the"
              + " rules propose; each is made and the text audited again.")
  private boolean repairing;

  static final class SeverityConverter extends Converters.OneOf<Severity> {
    SeverityConverter() {
      super(List.of(Severity.values()), Severity::text);
    }
  }

  AuditCommand(Desk desk, Surroundings around) {
    this.desk = desk;
    this.around = around;
  }

  /// How one audit ended, and how much it found, in a line.
  private record Outcome(int exit, String summary) {}

  @Override
  public Integer call() {
    for (var id : ids) if (AuditRules.find(id).isEmpty()) return unknown(id);
    if (patience.isWrong(desk)) return ExitCode.USAGE;
    if (delivery.destroys(desk, files)) return ExitCode.USAGE;
    if (together && files.size() < 2) {
      return desk.refuse("`--together` needs two pacts or more", List.of("name another pact"));
    }
    if (repairing) return repair();
    return watching && files.stream().allMatch(Files::isRegularFile) ? watch() : audit().exit();
  }

  private int unknown(String id) {
    var helps = new ArrayList<String>();
    for (var near : Nearest.to(id, AuditRules.ALL.stream().map(AuditRule::id).toList()))
      helps.add("did you mean `" + near + "`?");
    if (helps.isEmpty()) helps.add("`casus explain` lists the rules");
    return desk.refuse("there is no rule `" + id + "`", helps);
  }

  private int repair() {
    if (watching
        || together
        || !ids.isEmpty()
        || severity.isPresent()
        || form == Form.ForPrograms.SARIF) {
      return desk.refuse(
          "--repair asks all rules for holes, and tells the changes that close them",
          List.of("leave out --rule, --severity, --together, --watch and --format sarif"));
    }
    var texts = desk.pacts(files);
    if (texts.isEmpty()) return ExitCode.USAGE;
    return patience.spend(desk, around, budget -> repair(texts.get(), budget));
  }

  private int repair(List<Text> texts, Budget budget) {
    var repairs = new LinkedHashMap<Text, Repair>();
    for (var text : texts) repairs.put(text, Workbench.repair(text, budget, this::progress));
    var told =
        form instanceof Form.ForPeople page
            ? delivery.deliver(
                desk,
                page,
                repairs.entrySet().stream()
                    .map(entry -> RepairReport.of(entry.getKey(), entry.getValue()))
                    .toList())
            : delivery.deliver(desk, RepairJson.text(repairs));
    if (told != ExitCode.FINE) return told;
    return repairs.values().stream().allMatch(repair -> repair.left().isEmpty())
        ? ExitCode.FINE
        : ExitCode.FINDINGS;
  }

  /// A search may take a while: now and then it says how far it is.
  private void progress(int audits) {
    if (around.screen() == Screen.TERMINAL && audits % PROGRESS == 0)
      desk.say("casus: " + audits + " texts audited");
  }

  private Outcome audit() {
    var texts = desk.pacts(files);
    if (texts.isEmpty()) return new Outcome(ExitCode.USAGE, "the text has mistakes");
    if (together && isOneText(texts.get())) return new Outcome(ExitCode.USAGE, "one text twice");
    var asked = new Asked(rules(), severity.orElse(Severity.NOTE));
    return patience.spend(desk, around, budget -> audit(texts.get(), asked, budget));
  }

  private Outcome audit(List<Text> texts, Asked asked, Budget budget) {
    var audits = texts.stream().map(text -> Audited.of(text, asked, budget)).toList();
    var between = together ? Optional.of(Together.of(audits, asked)) : Optional.<Together>empty();
    var told = told(asked, audits, between);
    var failing = severity.orElse(Severity.RISK);
    var own = audits.stream().flatMap(audited -> audited.findings().stream());
    var shared = between.stream().flatMap(found -> found.all().stream());
    var grave =
        Stream.concat(own, shared).anyMatch(finding -> finding.severity().compareTo(failing) <= 0);
    return new Outcome(
        told != ExitCode.FINE ? told : grave ? ExitCode.FINDINGS : ExitCode.FINE,
        summary(audits, between));
  }

  private static String summary(List<Audited> audits, Optional<Together> between) {
    var own =
        audits.stream()
            .map(audited -> audited.text().pact().name() + ": " + AuditReport.summary(audited));
    var shared =
        between.stream()
            .map(found -> "together: " + AuditReport.summary(found.asked(), found.all()));
    return Stream.concat(own, shared).collect(Collectors.joining("; "));
  }

  /// Whether two of the texts are one, or versions of one; says so.
  private boolean isOneText(List<Text> texts) {
    var same = Regime.sameText(texts.stream().map(Text::pact).toList());
    same.ifPresent(pacts ->
        desk.complain(
            pacts.getFirst().name().equals(pacts.getLast().name())
                ? "`" + pacts.getFirst().name() + "` is named twice"
                : "`%s` and `%s` are versions of one text"
                    .formatted(pacts.getFirst().name(), pacts.getLast().name()),
            List.of("put together pacts that can bind side by side")));
    return same.isPresent();
  }

  private int told(Asked asked, List<Audited> audits, Optional<Together> between) {
    return switch (form) {
      case Form.ForPeople page -> {
        var own = audits.stream().map(AuditReport::of);
        var shared = between.stream().map(TogetherReport::of);
        yield delivery.deliver(desk, page, Stream.concat(own, shared).toList());
      }
      case Form.ForPrograms.JSON -> delivery.deliver(desk, AuditJson.text(asked, audits, between));
      case Form.ForPrograms _ -> delivery.deliver(desk, AuditSarif.text(asked, audits, between));
    };
  }

  /// Those asked for, in the order of the catalogue; all if none was.
  private List<AuditRule> rules() {
    return AuditRules.ALL.stream()
        .filter(rule -> ids.isEmpty() || ids.contains(rule.id()))
        .toList();
  }

  private int watch() {
    try (var watch = Watch.over(files)) {
      Outcome last;
      do {
        if (around.clears() && delivery.file().isEmpty()) desk.answer(CLEAR);
        last = audit();
        var now = LocalTime.now(ZoneId.systemDefault()).truncatedTo(ChronoUnit.SECONDS);
        desk.say("casus: " + now + " " + last.summary() + " (watching, Ctrl-C ends)");
      } while (watch.changed());
      return last.exit();
    } catch (IOException e) {
      return desk.refuse("the texts cannot be watched: " + e.getMessage(), List.of());
    }
  }
}
