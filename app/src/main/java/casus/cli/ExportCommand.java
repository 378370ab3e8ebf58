package casus.cli;

import casus.diagnostic.Nearest;
import casus.engine.audit.Exhibit;
import casus.engine.audit.Exhibition;
import casus.engine.audit.Question;
import casus.engine.audit.Words;
import casus.engine.explore.Budget;
import casus.engine.explore.Exploration;
import casus.language.Language.Text;
import casus.workbench.Workbench;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `casus export`: the game behind an answer, for tools that know nothing of Casus.
@Command(
    name = "export",
    description =
        "Writes the game in which some try to keep a clause from ever taking effect, and what"
            + " Casus says of it, for other tools to check.",
    footer = {
      "",
      "With --output FILE.prism the property goes into FILE.props; printed, it is in the head of",
      "the model. Exits with 1 if the game is too large; --states lets it be larger."
    })
final class ExportCommand implements Callable<Integer> {
  private static final int MOST_NAMED = 8;
  private static final String MODEL = ".prism";
  private static final String PROPERTIES = ".props";

  private final Desk desk;
  private final Surroundings around;

  @Parameters(paramLabel = "PACT", description = "A file with a pact.")
  private Path file = Path.of("");

  @Option(
      names = "--to",
      required = true,
      paramLabel = "TOOL",
      converter = ExportForm.OfWord.class,
      description = "prism (PRISM, Storm), prism-games, or smv (nuXmv, NuSMV).")
  private ExportForm form = ExportForm.PRISM;

  @Option(
      names = "--goal",
      split = ",",
      paramLabel = "CLAUSE",
      description = "What should not take effect: any of these clauses (default: all help).")
  private final List<String> goals = new ArrayList<>();

  @Option(
      names = "--blockers",
      split = ",",
      paramLabel = "ACTOR",
      description = "The parties that try to stop it, together (default: nobody does).")
  private final List<String> blockers = new ArrayList<>();

  @Option(
      names = "--by",
      paramLabel = "ACTOR",
      description = "Who attacks (default: somebody after whose attack the blockers can).")
  private Optional<String> attacker = Optional.empty();

  @Option(names = "--on", paramLabel = "ACTOR", description = "Who is attacked.")
  private Optional<String> victim = Optional.empty();

  @Option(
      names = "--reading",
      paramLabel = "WORD=READING",
      description = "How an open word is read; `forthwith=1 day` for one.")
  private final List<String> readings = new ArrayList<>();

  @Option(
      names = "--whole",
      description = "Every move of everybody, not only what can matter: a much larger game.")
  private boolean whole;

  @Mixin private final Delivery delivery = new Delivery();

  @Mixin private final Patience patience = new Patience();

  ExportCommand(Desk desk, Surroundings around) {
    this.desk = desk;
    this.around = around;
  }

  @Override
  public Integer call() {
    if (patience.isWrong(desk)) return ExitCode.USAGE;
    for (var reading : readings)
      if (reading.indexOf('=') < 1)
        return desk.refuse(
            "`" + reading + "` gives no word a reading",
            List.of("`--reading` takes a word and a reading, `forthwith=1 day` for one"));
    if (delivery.destroys(desk, List.of(file))) return ExitCode.USAGE;
    var beside = beside();
    if (beside.isPresent() && Delivery.destroys(desk, beside.get(), List.of(file)))
      return ExitCode.USAGE;
    var texts = desk.pacts(List.of(file));
    if (texts.isEmpty()) return ExitCode.USAGE;
    var text = texts.get().getFirst();
    return patience.spend(desk, around, budget -> answer(text, budget, beside));
  }

  private int answer(Text text, Budget budget, Optional<Path> beside) {
    return switch (Workbench.study(text, budget).exhibit(question())) {
      case Exhibit exhibit -> write(new ExportText(text, exhibit, form), beside);
      case Exhibition.TooLarge(var limit) -> {
        var helps = new ArrayList<>(larger(limit));
        if (whole) helps.add("without `--whole` it is smaller");
        desk.complain(limit.text(), helps);
        yield ExitCode.FINDINGS;
      }
      case Exhibition.Refused refused -> refused(text, refused);
    };
  }

  private static List<String> larger(Exploration.Limit limit) {
    return switch (limit) {
      case STATES -> List.of("`--states` lets it be larger");
      case BYTES -> List.of("`--memory` lets it be larger");
      case STOPPED, CLOCKS -> List.of();
    };
  }

  private Question question() {
    return new Question(
        goals,
        blockers,
        attacker,
        victim,
        read(),
        whole ? Question.Extent.EVERYTHING : Question.Extent.WHAT_MATTERS);
  }

  private SequencedMap<String, String> read() {
    var read = new LinkedHashMap<String, String>();
    for (var reading : readings) {
      var equals = reading.indexOf('=');
      read.put(reading.substring(0, equals), reading.substring(equals + 1));
    }
    return read;
  }

  /// The file of the properties, where they have one.
  private Optional<Path> beside() {
    return delivery
        .file()
        .filter(_ -> form.apart())
        .map(model -> {
          var name = String.valueOf(model.getFileName());
          var stem =
              name.endsWith(MODEL) ? name.substring(0, name.length() - MODEL.length()) : name;
          return model.resolveSibling(stem + PROPERTIES);
        });
  }

  /// The properties first: whoever finds the model finds them too.
  private int write(ExportText export, Optional<Path> beside) {
    var told = beside.map(path -> Delivery.write(desk, path, export.properties()));
    return told.filter(exit -> exit != ExitCode.FINE)
        .orElseGet(() -> delivery.deliver(desk, export.model()));
  }

  // What cannot be asked.

  private int refused(Text text, Exhibition.Refused refused) {
    return switch (refused) {
      case Exhibition.NoHelp() ->
          desk.refuse(
              "`" + text.pact().name() + "` promises no help",
              List.of("name a clause with `--goal`"));
      case Exhibition.Unknown unknown -> desk.refuse(problem(unknown), helps(unknown));
      case Exhibition.NoCase(_, _, var cases) when cases.isEmpty() ->
          desk.refuse(
              "no attack is needed for these clauses", List.of("leave out `--by` and `--on`"));
      case Exhibition.NoCase(var by, var on, var cases) ->
          desk.refuse(
              "the text answers no attack"
                  + by.map(code -> " by `" + code + "`").orElse("")
                  + on.map(code -> " on `" + code + "`").orElse("")
                  + " with these clauses",
              List.of("it answers, among others: " + ExportText.cases(cases)));
      case Exhibition.VictimBlocks(var all) ->
          desk.refuse(
              "the one attacked is among the blockers, `" + String.join("`, `", all) + "`",
              List.of("leave it out, or let another be attacked with `--on`"));
    };
  }

  private static String problem(Exhibition.Unknown unknown) {
    var word = "`" + unknown.word() + "`";
    return switch (unknown.kind()) {
      case CLAUSE -> "there is no duty, decision or power " + word;
      case BLOCKER -> word + " is no party";
      case ATTACKER -> "there is no state " + word + " to attack";
      case VICTIM -> word + " is nobody whom the text protects with these clauses";
      case OPEN_WORD -> "no open word " + word + " has a say in these clauses";
      case READING -> word + " is no reading of that word";
    };
  }

  private static List<String> helps(Exhibition.Unknown unknown) {
    var near = Nearest.to(unknown.word(), unknown.known());
    if (!near.isEmpty()) return near.stream().map(name -> "did you mean `" + name + "`?").toList();
    if (unknown.known().isEmpty()) return List.of("there is none to choose");
    var names = unknown.known().stream().map(Words::quote).toList();
    return List.of("choose among " + Words.some(names, MOST_NAMED));
  }
}
