package casus.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/// Waits for texts to change: the files named, and every pact beside them, since a text may amend
/// another. What an editor writes within a moment is one change.
final class Watch implements Closeable {
  private static final long MOMENT_MILLIS = 150;

  private final WatchService service;
  private final Set<Path> files = new LinkedHashSet<>();
  private final Map<WatchKey, Path> folders = new LinkedHashMap<>();

  private Watch(WatchService service) {
    this.service = service;
  }

  /// Changes count from now on.
  static Watch over(List<Path> files) throws IOException {
    var watch = new Watch(FileSystems.getDefault().newWatchService());
    try {
      for (var file : files) {
        watch.add(file.toAbsolutePath().normalize());
        watch.add(file.toRealPath());
      }
      return watch;
    } catch (IOException e) {
      watch.close();
      throw e;
    }
  }

  private void add(Path file) throws IOException {
    var folder = file.getParent();
    if (folder == null || !files.add(file)) return;
    folders.put(
        folder.register(
            service,
            StandardWatchEventKinds.ENTRY_CREATE,
            StandardWatchEventKinds.ENTRY_MODIFY,
            StandardWatchEventKinds.ENTRY_DELETE),
        folder);
  }

  /// Waits for the next change; false if the waiting was interrupted.
  boolean changed() {
    try {
      for (var changed = false; !changed; ) changed = concerns(service.take());
      for (var key = next(); key.isPresent(); key = next()) concerns(key.get());
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /// What changes within a moment from now.
  private Optional<WatchKey> next() throws InterruptedException {
    return Optional.ofNullable(service.poll(MOMENT_MILLIS, TimeUnit.MILLISECONDS));
  }

  private boolean concerns(WatchKey key) {
    var folder = Optional.ofNullable(folders.get(key));
    var concerns = false;
    for (var event : key.pollEvents()) {
      var lost = event.kind().equals(StandardWatchEventKinds.OVERFLOW);
      concerns |=
          lost
              || event.context() instanceof Path name
                  && folder.map(found -> concerns(found.resolve(name))).orElse(false);
    }
    key.reset();
    return concerns;
  }

  private boolean concerns(Path file) {
    return files.contains(file) || file.toString().endsWith(".pact");
  }

  @Override
  public void close() throws IOException {
    service.close();
  }
}
