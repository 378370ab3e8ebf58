package casus.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// Writes files all or not at all: a new file takes the place of the old one, so that whoever reads
/// meanwhile sees one of the two. Behind a link, the file that it leads to is replaced.
final class WholeFile {
  private WholeFile() {}

  static void write(Path file, String text) throws IOException {
    write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  static void write(Path file, byte[] content) throws IOException {
    if (Files.isDirectory(file)) throw new IOException("it is a folder");
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      // A device or a pipe is written to, not replaced.
      Files.write(file, content);
      return;
    }
    var target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    var draft =
        target.resolveSibling(
            "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
    try {
      Files.write(draft, content);
      if (Files.exists(target)) keepPermissions(target, draft);
      move(draft, target);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /// Why a file could not be written, for a reader.
  static String reason(IOException problem) {
    return switch (problem) {
      case NoSuchFileException _ -> "its folder does not exist";
      case AccessDeniedException _ -> "this user may not write there";
      default -> String.valueOf(problem.getMessage());
    };
  }

  private static void keepPermissions(Path from, Path to) throws IOException {
    var views = from.getFileSystem().supportedFileAttributeViews();
    if (views.contains("posix"))
      Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
