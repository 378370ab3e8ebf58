package casus.cli;

import casus.diagnostic.Code;
import casus.diagnostic.Nearest;
import casus.engine.audit.AuditRule;
import casus.engine.audit.rules.AuditRules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `casus explain`: what does this finding or message mean?
@Command(
    name = "explain",
    description = "Shows the page of an audit rule or of a message; without a name, all there are.")
final class ExplainCommand implements Callable<Integer> {
  private final Desk desk;

  @Parameters(
      arity = "0..1",
      paramLabel = "NAME",
      description = "A rule such as `no-deadline`, or a code such as `CAS030`.")
  private Optional<String> name = Optional.empty();

  ExplainCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    if (name.isEmpty()) {
      desk.answer(everything());
      return ExitCode.FINE;
    }
    var page = page(name.get());
    page.ifPresent(desk::answer);
    if (page.isPresent()) return ExitCode.FINE;
    var names = new ArrayList<>(AuditRules.ALL.stream().map(AuditRule::id).toList());
    for (var code : Code.values()) names.add(code.name());
    var helps = new ArrayList<String>();
    for (var near : Nearest.to(name.get(), names)) helps.add("did you mean `" + near + "`?");
    if (helps.isEmpty()) helps.add("`casus explain` lists what there is");
    return desk.refuse("there is no rule and no message `" + name.get() + "`", helps);
  }

  private static String everything() {
    var text = new StringBuilder("Audit rules\n");
    for (var rule : AuditRules.ALL)
      text.append("  %-24s  %s\n".formatted(rule.id(), title(AuditRules.page(rule))));
    text.append("\nMessages\n");
    for (var code : Code.values())
      text.append("  %-24s  %s\n".formatted(code.name(), code.title()));
    return text.toString();
  }

  private static String title(String page) {
    return page.lines().findFirst().orElse("").replaceFirst("^# ", "");
  }

  private static Optional<String> page(String name) {
    var rule = AuditRules.find(name.toLowerCase(Locale.ROOT));
    if (rule.isPresent()) return rule.map(AuditRules::page);
    return Arrays.stream(Code.values())
        .filter(code -> code.name().equals(name.toUpperCase(Locale.ROOT)))
        .findFirst()
        .map(ExplainCommand::page);
  }

  private static String page(Code code) {
    var file = "pages/" + code.name() + ".md";
    try (var page = Code.class.getResourceAsStream(file)) {
      if (page == null) throw new IllegalStateException(code + " has no page");
      return new String(page.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
