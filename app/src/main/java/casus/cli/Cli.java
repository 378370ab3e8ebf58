package casus.cli;

import casus.diagnostic.Nearest;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/// The command line: words in, exit code out.
public final class Cli {
  private Cli() {}

  /// Runs one command. Never throws: a mistake of ours is told, and answered with 70.
  public static int run(List<String> words, Surroundings around, PrintWriter out, PrintWriter err) {
    var desk = new Desk(out, err, around.looks());
    try {
      return commands(desk, around).execute(words.toArray(String[]::new));
    } catch (StackOverflowError | OutOfMemoryError | AssertionError bug) {
      return confess(desk, around, words, bug);
    } finally {
      out.flush();
      err.flush();
    }
  }

  static CommandLine commands(Desk desk, Surroundings around) {
    var line = new CommandLine(new Casus(desk));
    line.addSubcommand("check", new CheckCommand(desk));
    line.addSubcommand("read", new ReadCommand(desk));
    line.addSubcommand("format", new FormatCommand(desk));
    line.addSubcommand("run", new RunCommand(desk));
    line.addSubcommand("audit", new AuditCommand(desk, around));
    line.addSubcommand("map", new MapCommand(desk));
    line.addSubcommand("who", new WhoCommand(desk, around));
    line.addSubcommand("compare", new CompareCommand(desk, around));
    line.addSubcommand("diff", new DiffCommand(desk, around));
    line.addSubcommand("brief", new BriefCommand(desk, around));
    line.addSubcommand("export", new ExportCommand(desk, around));
    line.addSubcommand("explain", new ExplainCommand(desk));
    line.addSubcommand("test", new TestCommand(desk));
    for (var each : line.getSubcommands().values()) help(each);
    line.setOut(desk.out());
    line.setErr(desk.err());
    line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
    line.setUsageHelpWidth(desk.looks().width());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setParameterExceptionHandler((wrong, _) -> misused(desk, wrong));
    line.setExecutionExceptionHandler(
        (bug, command, parsed) -> confess(desk, around, parsed.originalArgs(), bug));
    return line;
  }

  private static void help(CommandLine command) {
    var help = OptionSpec.builder("-h", "--help").usageHelp(true);
    command.getCommandSpec().addOption(help.description("Show how the command is used.").build());
  }

  /// The command line is wrong: says how, what is near, and where the help is.
  private static int misused(Desk desk, ParameterException wrong) {
    var command = wrong.getCommandLine();
    var helps = new ArrayList<String>();
    var unknown = command.getUnmatchedArguments().stream().findFirst();
    unknown.ifPresent(word ->
        Nearest.to(word, known(command, word)).stream()
            .map(name -> "did you mean `" + name + "`?")
            .forEach(helps::add));
    helps.add("`" + command.getCommandSpec().qualifiedName() + " --help` shows how it is used");
    return desk.refuse(
        unknown.map(word -> unknown(command, word)).orElseGet(() -> said(wrong)), helps);
  }

  private static String unknown(CommandLine command, String word) {
    if (word.startsWith("-")) return "there is no option `" + word + "`";
    return command.getSubcommands().isEmpty()
        ? "`" + word + "` is one word too many"
        : "there is no command `" + word + "`";
  }

  private static String said(ParameterException wrong) {
    var said = String.valueOf(wrong.getMessage()).lines().findFirst().orElse("wrong usage");
    return said.substring(0, 1).toLowerCase(Locale.ROOT) + said.substring(1);
  }

  private static List<String> known(CommandLine command, String word) {
    return word.startsWith("-")
        ? List.copyOf(command.getCommandSpec().optionsMap().keySet())
        : List.copyOf(command.getSubcommands().keySet());
  }

  /// A mistake of ours: what to report, and more only for those who ask for it.
  private static int confess(Desk desk, Surroundings around, List<String> words, Throwable bug) {
    desk.say("casus: this is a mistake of ours, not of yours.");
    desk.say("  Please report the command `casus " + String.join(" ", words) + "`,");
    desk.say("  the files that it names, and this line:");
    desk.say("  " + bug + place(bug));
    if (around.debugging()) bug.printStackTrace(desk.err());
    else desk.say("  (CASUS_DEBUG=1 shows more.)");
    return ExitCode.BUG;
  }

  private static String place(Throwable bug) {
    var trace = bug.getStackTrace();
    return trace.length == 0 ? "" : " at " + trace[0];
  }
}
