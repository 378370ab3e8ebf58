package casus.workbench;

import casus.diagnostic.Nearest;
import casus.diagnostic.Source;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Takes texts from files and says in plain words why one cannot be had.
final class Shelf {
  private static final long LARGEST = 64L << 20;

  private Shelf() {}

  /// The text of a file, under the name by which the user called it.
  static Loaded<Source> open(Path path) {
    if (Files.isDirectory(path)) return unreadable(path, "is a folder, not a file", inside(path));
    try {
      if (Files.size(path) > LARGEST)
        return unreadable(
            path,
            "is larger than " + (LARGEST >> 20) + " MB",
            List.of("split it into several files"));
      return decode(path, Files.readAllBytes(path));
    } catch (NoSuchFileException e) {
      return unreadable(path, "does not exist", near(path));
    } catch (AccessDeniedException e) {
      return unreadable(path, "may not be read by this user", List.of());
    } catch (IOException e) {
      return unreadable(path, "cannot be read: " + e.getMessage(), List.of());
    }
  }

  private static Loaded<Source> decode(Path path, byte[] bytes) {
    var in = ByteBuffer.wrap(bytes);
    var out = CharBuffer.allocate(bytes.length);
    // A decoder reports what it cannot read, and stops there.
    var result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
    var source = new Source(path.toString(), out.flip().toString());
    if (!result.isError()) return new Loaded.Sound<>(source);
    var end = source.text().length();
    return unreadable(
        path,
        "is not text in UTF-8 from line %d, column %d on"
            .formatted(source.line(end), source.column(end)),
        List.of("save it in UTF-8"));
  }

  private static Loaded<Source> unreadable(Path path, String problem, List<String> helps) {
    return new Loaded.Unreadable<>("`" + path + "` " + problem, helps);
  }

  /// The text that makes a pact of a name: the file of that name beside, or else the first file
  /// beside whose head has it.
  static Optional<Source> pact(Path folder, String name) {
    var named = folder.resolve(name + ".pact");
    if (Files.isRegularFile(named) && open(named) instanceof Loaded.Sound<Source>(var source))
      return Optional.of(source);
    var head =
        Pattern.compile(
            "(?m)^\\s*(pact|amend\\s+\\S+\\s+as)\\s+" + Pattern.quote(name) + "(\\s|$)");
    for (var file : files(folder, ".pact"))
      if (open(file) instanceof Loaded.Sound<Source>(var source)
          && head.matcher(source.text()).find()) return Optional.of(source);
    return Optional.empty();
  }

  /// The folder that a file stands in.
  static Path folder(Path file) {
    var parent = file.getParent();
    return parent == null ? Path.of("") : parent;
  }

  /// The files of a folder whose names end so, in order; none if it is no folder.
  static List<Path> files(Path folder, String ending) {
    try (var found = Files.list(folder)) {
      return found
          .filter(file -> file.toString().endsWith(ending) && Files.isRegularFile(file))
          .sorted()
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  private static List<String> near(Path path) {
    var folder = folder(path);
    if (!Files.isDirectory(folder.toString().isEmpty() ? Path.of(".") : folder))
      return List.of("there is no folder `" + folder + "`");
    var names =
        files(folder.toString().isEmpty() ? Path.of(".") : folder, "").stream()
            .map(file -> String.valueOf(file.getFileName()))
            .toList();
    return Nearest.to(String.valueOf(path.getFileName()), names).stream()
        .map(name -> "did you mean `" + folder.resolve(name) + "`?")
        .toList();
  }

  private static List<String> inside(Path folder) {
    var names = new ArrayList<String>();
    for (var ending : List.of(".pact", ".csv", ".jsonl", ".expect"))
      files(folder, ending).forEach(file -> names.add(file.toString()));
    return names.isEmpty()
        ? List.of()
        : List.of("name a file in it, `" + names.getFirst() + "` for one");
  }
}
