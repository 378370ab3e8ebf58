package casus.report;

import java.util.List;

/// Texts that would be something else than text if a printer let them.
final class Hostile {
  static final List<String> TEXTS =
      List.of(
          "<script>alert(1)</script>",
          "a | b || c \\| d",
          "*a* **b** _c_ __d__ e_f_g",
          "[words](https://example.org) ![image](x.png) [a]: b",
          "<https://example.org> <!-- gone --> <?php ?>",
          "# no heading #",
          "1. no list",
          "23) no list",
          "- no list",
          "+ no list",
          "* no list",
          "> no quotation",
          "    no code",
          "---",
          "===",
          "***",
          "~~~",
          "``` no fence",
          "~~gone~~ ~gone~",
          "$x$ $$y$$",
          "&amp; &lt;b&gt; &#65; &copy",
          "`name` and ` and ``",
          "`a | <b>` `*c*`",
          "back\\slash \\* end\\",
          "\"quoted\" 'quoted'",
          "two  blanks\tand a tab",
          "Договір про гарантії: «Київ», ґ, є, ї",
          "é, 𝔸, ⚖️",
          "");

  private Hostile() {}

  /// What a reader should see of a text: its words, without the marks round names.
  static String seen(String text) {
    return text.strip().replaceAll("\\s+", " ").replaceAll("`([^`\\s](?:[^`]*[^`\\s])?)`", "$1");
  }
}
