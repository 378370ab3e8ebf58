package casus.workbench;

import casus.chronicle.Chronicle;
import casus.diagnostic.Nearest;
import casus.engine.run.Answer;
import casus.engine.run.Run;
import casus.engine.run.Trial;
import casus.pact.Pact;
import casus.workbench.Expected.Demand;
import casus.workbench.Expected.Line;
import casus.workbench.Expected.Readings;
import casus.workbench.Expected.Section;
import casus.workbench.Tested.Outcome;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// Holds files of expectations against what the pacts say of the chronicles beside them.
public final class Tester {
  private static final String ENDING = ".expect";
  private static final List<String> CHRONICLES = List.of(".csv", ".jsonl");

  private Tester() {}

  /// The files of expectations in a folder, in order; of a file, the file itself.
  public static List<Path> files(Path path) {
    return Files.isDirectory(path) ? Shelf.files(path, ENDING) : List.of(path);
  }

  /// Every claim of a file, tried.
  public static Loaded<Tested> test(Path file) {
    return Shelf.open(file)
        .then(source -> Loaded.of(ExpectReader.read(source, pacts(file))))
        .then(expected ->
            chronicle(file).then(chronicle -> test(file.toString(), expected, chronicle)));
  }

  /// Pacts are looked for beside the file, then in a folder `pacts` beside its folder.
  private static Function<String, Loaded<Pact>> pacts(Path file) {
    var folder = Shelf.folder(file.toAbsolutePath());
    var folders = List.of(folder, Shelf.folder(folder).resolve("pacts"));
    return name ->
        folders.stream()
            .map(place -> place.resolve(name + ".pact"))
            .filter(Files::isRegularFile)
            .findFirst()
            .map(found -> Workbench.pact(found).then(text -> sound(text.pact())))
            .orElseGet(() -> unknown(name, folders));
  }

  private static Loaded<Pact> sound(Pact pact) {
    return new Loaded.Sound<>(pact);
  }

  private static Loaded<Pact> unknown(String name, List<Path> folders) {
    var names =
        folders.stream()
            .flatMap(folder -> Shelf.files(folder, ".pact").stream())
            .map(found -> String.valueOf(found.getFileName()).replace(".pact", ""))
            .toList();
    return new Loaded.Unreadable<>(
        "There is no pact `" + name + "`, neither beside this file nor in the folder `pacts`.",
        Nearest.to(name, names).stream().map(near -> "did you mean `" + near + "`?").toList());
  }

  private static Loaded<Chronicle> chronicle(Path file) {
    var name = String.valueOf(file.getFileName());
    var stem = name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
    return CHRONICLES.stream()
        .map(ending -> file.resolveSibling(stem + ending))
        .filter(Files::isRegularFile)
        .findFirst()
        .map(Workbench::chronicle)
        .orElseGet(() ->
            new Loaded.Unreadable<>(
                "`" + file + "` has no chronicle beside it",
                List.of("put `" + stem + ".csv` or `" + stem + ".jsonl` there")));
  }

  private static Loaded<Tested> test(String file, Expected expected, Chronicle chronicle) {
    var outcomes = new ArrayList<Outcome>();
    for (var section : expected.sections()) outcomes.addAll(outcomes(section, chronicle));
    return new Loaded.Sound<>(new Tested(file, outcomes));
  }

  private static List<Outcome> outcomes(Section section, Chronicle chronicle) {
    return switch (Trial.of(section.text(), chronicle, section.settings())) {
      case Trial.Opening.Opened(var trial) ->
          tries(section, demand -> faults(trial, demand)).toList();
      case Trial.Opening.Refused(var why) -> tries(section, _ -> List.of(refusal(why))).toList();
    };
  }

  private static Stream<Outcome> tries(Section section, Function<Demand, List<String>> faults) {
    return section.lines().stream()
        .flatMap(
            line -> line.demands().stream().map(demand -> outcome(section, line, demand, faults)));
  }

  private static Outcome outcome(
      Section section, Line line, Demand demand, Function<Demand, List<String>> faults) {
    return new Outcome(
        section.pact(), line.ground(), line.words(), demand.text(), faults.apply(demand));
  }

  private static List<String> faults(Trial trial, Demand demand) {
    var under = trial.under(demand.claim());
    if (under.isPresent() && (demand.readings() == Readings.SOME || under.get().always()))
      return List.of();
    var faults = new ArrayList<String>();
    faults.add(
        under.map(some -> "it is so only " + some.text()).orElse("it is so under no reading"));
    faults.addAll(trial.instead(demand.claim()));
    return faults;
  }

  private static String refusal(Answer why) {
    return switch (why) {
      case Answer.OutOfBudget(var words, var readings, var most) ->
          "the open words can be read together in %d ways, more than %d".formatted(readings, most);
      case Answer.NoRoom(var cases) -> "more than %d cases are open at one time".formatted(cases);
      case Answer.TooLong(var first, var last) ->
          "from %s to %s is more time than a run can count".formatted(first, last);
      case Run _ -> throw new IllegalStateException("a run is no refusal");
    };
  }
}
