package casus;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;

/// The order of the house: which package may know which. A room uses itself and lower floors, never
/// a neighbour; a third party is known in its own rooms only.
final class Floors {
  /// The number of a floor as it is written, and its height: 3b stands above 3 and below 4.
  record Floor(String number, int height) {}

  /// A package and the room it belongs to: a room may have an annexe, such as `pact.decision`.
  record Room(String name, Floor floor) {
    @Override
    public String toString() {
      return name + " (floor " + floor.number() + ")";
    }
  }

  private static final Floor ZERO = new Floor("0", 0);
  private static final Floor ONE = new Floor("1", 10);
  private static final Floor TWO = new Floor("2", 20);
  private static final Floor THREE = new Floor("3", 30);
  private static final Floor THREE_B = new Floor("3b", 35);
  private static final Floor THREE_C = new Floor("3c", 37);
  private static final Floor FOUR = new Floor("4", 40);

  /// Where terminals and protocols live; below it nothing prints, exits or reads a clock.
  static final Floor DOORS = new Floor("5", 50);

  private static final Floor ROOF = new Floor("6", 60);

  private static final String ROOT = "casus";

  private static final Map<String, Room> ROOMS = new LinkedHashMap<>();

  private static void room(Floor floor, String name, String... annexes) {
    var room = new Room(name, floor);
    ROOMS.put(name, room);
    for (var annexe : annexes) ROOMS.put(name + "." + annexe, room);
  }

  static {
    room(ZERO, "diagnostic");
    room(ZERO, "vocabulary");
    room(ONE, "pact", "decision");
    room(ONE, "chronicle", "format");
    room(ONE, "report");
    room(TWO, "language");
    room(TWO, "machine");
    room(TWO, "engine");
    room(THREE, "engine.run");
    room(THREE, "engine.explore");
    room(THREE, "engine.solve", "export");
    room(THREE_B, "engine.audit", "rules");
    room(THREE_C, "engine.compare", "questions");
    room(FOUR, "workbench");
    room(DOORS, "cli");
    ROOMS.put("", new Room("Main", ROOF));
  }

  /// Third parties, by package prefix, and the packages that may know them.
  private static final Map<String, List<String>> GUESTS = new LinkedHashMap<>();

  static {
    GUESTS.put("picocli", List.of("cli", ""));
    GUESTS.put("tools.jackson", List.of("report", "chronicle.format", "cli"));
    GUESTS.put("com.fasterxml.jackson.annotation", List.of("report", "chronicle.format", "cli"));
    GUESTS.put("de.siegmar.fastcsv", List.of("chronicle.format"));
    GUESTS.put("com.github.difflib", List.of("engine.compare"));
    GUESTS.put("com.openhtmltopdf", List.of("report"));
    GUESTS.put("org.apache.pdfbox", List.of("report"));
    // Tests only.
    GUESTS.put("com.networknt", List.of());
    GUESTS.put("org.commonmark", List.of());
    GUESTS.put("java.sql", List.of());
    GUESTS.put("javax.sql", List.of());
  }

  private static final List<String> WELCOME = List.of("java", "javax", "org.jspecify");

  private static final Pattern ARROW = Pattern.compile("^\\s+(\\S+)\\s+->\\s+(\\S+)\\s.*");

  private Floors() {}

  /// The room of a package, `casus.pact.decision` for example; none if it was given no floor.
  static Optional<Room> roomOf(String packageName) {
    return Optional.ofNullable(ROOMS.get(inside(packageName)));
  }

  /// Every trespass of the classes in a folder, as one sentence each, sorted.
  static List<String> faults(Path classes) {
    var faults = new TreeSet<>(Comparator.<String>naturalOrder());
    for (var line : jdeps(classes).lines().toList()) {
      var arrow = ARROW.matcher(line);
      if (!arrow.matches()) continue;
      var from = packageOf(arrow.group(1));
      var to = packageOf(arrow.group(2));
      if (!within(from, ROOT)) continue;
      fault(from, to).ifPresent(fault -> faults.add(fault + ": " + arrow.group(1)));
    }
    return List.copyOf(faults);
  }

  private static Optional<String> fault(String from, String to) {
    var here = roomOf(from);
    if (here.isEmpty()) return Optional.of(from + " has no floor: give it one in Floors");
    var room = here.get();
    if (!within(to, ROOT)) return guestFault(from, to).map(guest -> room + " " + guest);
    var there = roomOf(to);
    if (there.isEmpty()) return Optional.of(to + " has no floor: give it one in Floors");
    var allowed = room.equals(there.get()) || there.get().floor().height() < room.floor().height();
    return allowed ? Optional.empty() : Optional.of(room + " must not know " + there.get());
  }

  private static Optional<String> guestFault(String from, String to) {
    for (var guest : GUESTS.entrySet()) {
      if (!within(to, guest.getKey())) continue;
      return guest.getValue().contains(inside(from))
          ? Optional.empty()
          : Optional.of("must not know " + guest.getKey());
    }
    return WELCOME.stream().anyMatch(welcome -> within(to, welcome))
        ? Optional.empty()
        : Optional.of("must not know " + to + ", a third party without a room");
  }

  private static String jdeps(Path classes) {
    var tool = ToolProvider.findFirst("jdeps").orElseThrow();
    var out = new StringWriter();
    var err = new StringWriter();
    var status =
        tool.run(
            new PrintWriter(out),
            new PrintWriter(err),
            "-verbose:class",
            "-filter:none",
            classes.toString());
    if (status != 0) throw new AssertionError("jdeps: " + out + err);
    return out.toString();
  }

  private static String packageOf(String className) {
    return className.substring(0, Math.max(0, className.lastIndexOf('.')));
  }

  private static String inside(String packageName) {
    return packageName.equals(ROOT) ? "" : packageName.replaceFirst("^" + ROOT + "\\.", "");
  }

  private static boolean within(String packageName, String prefix) {
    return packageName.equals(prefix) || packageName.startsWith(prefix + ".");
  }
}
