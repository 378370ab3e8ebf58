package casus.cli;

import casus.report.Looks;
import casus.report.Report;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/// Where an answer goes: to standard output, or to a file.
final class Delivery {
  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write the answer to a file, all of it or nothing, instead of printing it.")
  private Optional<Path> file = Optional.empty();

  /// The file, if there is one.
  Optional<Path> file() {
    return file;
  }

  /// Whether the answer would take the place of a text that it is about; says so.
  boolean destroys(Desk desk, List<Path> texts) {
    return file.isPresent() && destroys(desk, file.get(), texts);
  }

  /// The same for a file that is written beside it.
  static boolean destroys(Desk desk, Path file, List<Path> texts) {
    for (var text : texts) {
      if (!same(text, file)) continue;
      desk.complain(
          "`" + file + "` is one of the texts: the answer would destroy it",
          List.of("name another file"));
      return true;
    }
    return false;
  }

  private static boolean same(Path one, Path other) {
    try {
      return Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other);
    } catch (IOException e) {
      return false;
    }
  }

  /// Pages for people. A file gets no colours.
  int deliver(Desk desk, Form.ForPeople page, List<Report> reports) {
    var looks = file.isPresent() ? Looks.PLAIN : desk.looks();
    return deliver(desk, reports.isEmpty() ? "" : page.printer().print(reports, looks));
  }

  /// The answer as it is; says so if it cannot be written.
  int deliver(Desk desk, String answer) {
    if (file.isPresent()) return write(desk, file.get(), answer);
    desk.answer(answer);
    return ExitCode.FINE;
  }

  /// An answer that is no text, and goes to a file.
  int deliver(Desk desk, byte[] answer) {
    if (file.isPresent()) return write(desk, file.get(), answer);
    throw new IllegalStateException("a terminal shows text");
  }

  /// A file; says so if it cannot be written.
  static int write(Desk desk, Path file, String text) {
    return write(desk, file, text.getBytes(StandardCharsets.UTF_8));
  }

  private static int write(Desk desk, Path file, byte[] content) {
    try {
      WholeFile.write(file, content);
      return ExitCode.FINE;
    } catch (IOException e) {
      return desk.refuse("`" + file + "` cannot be written: " + WholeFile.reason(e), List.of());
    }
  }
}
