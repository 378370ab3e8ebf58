package casus.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The vocabulary in running words. A test sees to it that no act type and no duty type is missing.
final class EnglishWords {
  private static final Map<String, List<String>> DUTY = table("duties-in-words.tsv");
  private static final Map<String, List<String>> ACT = table("acts-in-words.tsv");

  private EnglishWords() {}

  /// The rows of a table by name, behind its comments and its head.
  private static Map<String, List<String>> table(String file) {
    var rows = new LinkedHashMap<String, List<String>>();
    var head = true;
    for (var line : text(file).lines().filter(row -> !row.startsWith("#")).toList()) {
      var cells = List.of(line.split("\t", -1));
      if (!head) rows.put(cells.getFirst(), cells.subList(1, cells.size()));
      head = false;
    }
    return rows;
  }

  private static String text(String file) {
    try (var in = EnglishWords.class.getResourceAsStream(file)) {
      if (in == null) throw new IllegalStateException("no " + file);
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What a performance is, as something that one must do: `consult with Ukraine`. A word of the
  /// pact's own is quoted.
  static String perform(String name, Optional<String> whom) {
    var duty = DUTY.get(name);
    if (duty != null)
      return whom.map(somebody -> duty.get(1).replace("@", somebody)).orElseGet(duty::getFirst);
    return verb(name, whom)
        .orElseGet(() -> "do the act " + quoted(name) + whom.map(one -> " for " + one).orElse(""));
  }

  /// An act as something to do to somebody, if the vocabulary has it.
  static Optional<String> verb(String name, Optional<String> whom) {
    var act = ACT.get(name);
    if (act == null) return Optional.empty();
    return Optional.of(whom.map(one -> act.get(3).replace("@", one)).orElseGet(() -> act.get(2)));
  }

  /// An act as a thing with its article: `an invasion`. A word of the pact's own is quoted; what a
  /// duty type asks is the doing of it.
  static String thing(String name) {
    var act = ACT.get(name);
    if (act != null) return act.getFirst();
    var duty = DUTY.get(name);
    if (duty != null) return "any act to " + duty.getFirst();
    return a(name).replace(name, quoted(name));
  }

  /// How an act is done to somebody: `of Ukraine`, `against Ukraine`.
  static String to(String name, String whom) {
    var act = ACT.get(name);
    return act == null ? "on " + whom : act.get(1).replace("@", whom);
  }

  /// `a`, `a and b`, `a, b and c`.
  static String list(List<String> words, String last) {
    if (words.size() < 2) return String.join("", words);
    return String.join(", ", words.subList(0, words.size() - 1))
        + " "
        + last
        + " "
        + words.getLast();
  }

  /// A name of the pact, as the reader finds it in the text.
  static String quoted(String name) {
    return "“" + name + "”";
  }

  static String quoted(List<String> names, String last) {
    return list(names.stream().map(EnglishWords::quoted).toList(), last);
  }

  /// A role or body in words: `contact-group` as `contact group`.
  static String spaced(String name) {
    return name.replace('-', ' ');
  }

  /// The same for several.
  static String plural(String name) {
    var words = spaced(name);
    if (words.endsWith("y") && !words.endsWith("ay") && !words.endsWith("ey"))
      return words.substring(0, words.length() - 1) + "ies";
    return words.endsWith("s") || words.endsWith("ch") || words.endsWith("sh")
        ? words + "es"
        : words + "s";
  }

  /// `a guarantor`, `an ally`.
  static String a(String words) {
    var vowel = "aeiou".indexOf(words.charAt(0)) >= 0 && !words.matches("(use|uni[^n]).*");
    return (vowel ? "an " : "a ") + words;
  }

  /// With a capital letter in front.
  static String sentence(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
