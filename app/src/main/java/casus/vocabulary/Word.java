package casus.vocabulary;

import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;

/// How the constants of an enum are written in pacts: `YES_OR_THRESHOLD` as `yes-or-threshold`.
final class Word {
  private Word() {}

  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static <E extends Enum<E>> Optional<E> find(E[] constants, String word) {
    for (var constant : constants) {
      if (of(constant).equals(word)) return Optional.of(constant);
    }
    return Optional.empty();
  }

  static <E extends Enum<E>> E need(E[] constants, String word) {
    return find(constants, word)
        .orElseThrow(() -> new IllegalArgumentException("`" + word + "` is no such word"));
  }

  /// A name that a pact can use: small letters and digits, in words joined by hyphens.
  static String checked(String name) {
    if (!isHyphenated(name, c -> c >= 'a' && c <= 'z'))
      throw new IllegalArgumentException("`" + name + "` is not lower-case-with-hyphens");
    return name;
  }

  /// Whether a text is words of these letters and digits joined by hyphens, with a letter in front.
  /// By hand, because it is asked of every row at the start and a regular expression takes its
  /// time.
  static boolean isHyphenated(String text, IntPredicate letter) {
    if (text.isEmpty() || !letter.test(text.charAt(0)) || text.endsWith("-")) return false;
    for (var i = 1; i < text.length(); i++) {
      var c = text.charAt(i);
      var digit = c >= '0' && c <= '9';
      var hyphen = c == '-' && text.charAt(i - 1) != '-';
      if (!letter.test(c) && !digit && !hyphen) return false;
    }
    return true;
  }
}
