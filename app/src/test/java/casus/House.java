package casus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The tree that the tests stand in: where its files are, and what a folder of a catalogue holds.
/// Works from whatever folder the tests are started in.
public final class House {
  private static final List<String> NOT_OURS = List.of("target", "node_modules", "shared");
  private static final List<String> HIDDEN_BUT_OURS =
      List.of(".ci", ".mvn", ".gitignore", ".editorconfig", ".npmrc");

  private House() {}

  /// The root of the repository.
  public static Path root() {
    for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent())
      if (Files.exists(folder.resolve("app/pom.xml"))) return folder;
    throw new AssertionError("not inside the repository: " + Path.of("").toAbsolutePath());
  }

  /// The folder with the main sources of a package.
  public static Path sources(String packageName) {
    return root().resolve("app/src/main/java").resolve(packageName.replace('.', '/'));
  }

  /// What is wrong between a catalogue and its folder: every class in the folder that `listed` does
  /// not name, and the reverse. `others` are the classes of the folder that are no entries, such as
  /// the list itself. Empty if all is well.
  ///
  /// ```
  /// assertEquals(List.of(), House.catalogueFaults(AuditRules.ALL, List.of(AuditRules.class)));
  /// ```
  public static List<String> catalogueFaults(List<?> listed, List<Class<?>> others) {
    if (listed.isEmpty()) return List.of("the catalogue is empty");
    var home = listed.getFirst().getClass().getPackageName();
    var names = listed.stream().map(entry -> outermost(entry.getClass()).getSimpleName()).toList();
    var rest = others.stream().map(Class::getSimpleName).toList();
    return catalogueFaults(sources(home), names, rest);
  }

  static List<String> catalogueFaults(Path folder, List<String> listed, List<String> others) {
    var there = new TreeSet<String>();
    for (var file : files(folder))
      if (folder.equals(file.getParent()) && isEntry(name(file)))
        there.add(name(file).replace(".java", ""));
    there.removeAll(Set.copyOf(others));
    var named = new TreeSet<>(listed);
    var unlisted = there.stream().filter(name -> !named.contains(name));
    var missing = named.stream().filter(name -> !there.contains(name));
    return Stream.concat(
            unlisted.map(name -> name + " is in the folder but not in the catalogue"),
            missing.map(name -> name + " is in the catalogue but not in the folder"))
        .toList();
  }

  /// The files below a folder that belong to the project, sorted; nothing that a build made.
  public static List<Path> files(Path folder) {
    try (var children = Files.list(folder)) {
      return children
          .filter(House::ours)
          .sorted()
          .flatMap(child -> Files.isDirectory(child) ? files(child).stream() : Stream.of(child))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A file as text. Bytes that are no UTF-8 come out as replacement characters.
  public static String text(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String name(Path path) {
    return String.valueOf(path.getFileName());
  }

  private static Class<?> outermost(Class<?> type) {
    var outer = type;
    while (outer.getEnclosingClass() != null) outer = outer.getEnclosingClass();
    return outer;
  }

  private static boolean isEntry(String fileName) {
    return fileName.endsWith(".java") && !fileName.equals("package-info.java");
  }

  private static boolean ours(Path path) {
    var name = name(path);
    return !NOT_OURS.contains(name) && (!name.startsWith(".") || HIDDEN_BUT_OURS.contains(name));
  }
}
