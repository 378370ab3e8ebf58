package casus.diagnostic;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Names that somebody may have meant, by edit distance (optimal string alignment: one insertion,
/// deletion, substitution or swap of neighbours costs one).
public final class Nearest {
  private static final int MOST = 3;

  private Nearest() {}

  /// At most three of the candidates, nearest first; none that differs in more than a third of its
  /// letters, and at least one difference is always allowed.
  public static List<String> to(String word, Iterable<String> candidates) {
    record Near(String name, int distance) {}
    var found = new java.util.ArrayList<Near>();
    for (var candidate : candidates) {
      var allowed = Math.max(1, Math.max(word.length(), candidate.length()) / 3);
      if (Math.abs(word.length() - candidate.length()) > allowed) continue;
      var distance = distance(word.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
      if (distance <= allowed) found.add(new Near(candidate, distance));
    }
    found.sort(Comparator.comparingInt(Near::distance).thenComparing(Near::name));
    return found.stream().map(Near::name).distinct().limit(MOST).toList();
  }

  static int distance(String a, String b) {
    var rows = new int[a.length() + 1][b.length() + 1];
    for (var i = 0; i <= a.length(); i++) {
      for (var j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          rows[i][j] = i + j;
          continue;
        }
        var same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        var best =
            Math.min(Math.min(rows[i - 1][j], rows[i][j - 1]) + 1, rows[i - 1][j - 1] + same);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) best = Math.min(best, rows[i - 2][j - 2] + 1);
        rows[i][j] = best;
      }
    }
    return rows[a.length()][b.length()];
  }
}
