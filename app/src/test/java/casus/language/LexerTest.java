package casus.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import casus.diagnostic.Source;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LexerTest {
  /// Each line: a text, and its tokens as kind and words, or the code of what is wrong with it.
  private static void check(String table) {
    table
        .lines()
        .forEach(line -> {
          var sides = line.split(" -> ");
          assertEquals(sides[1].strip(), lexed(sides[0].strip()), line);
        });
  }

  private static String lexed(String text) {
    var lexed = Lexer.lex(new Source("", text));
    if (!lexed.diagnostics().isEmpty())
      return lexed.diagnostics().stream()
          .map(found -> found.code().name() + " " + found.source().text(found.span()))
          .collect(Collectors.joining(", "));
    return lexed.tokens().stream()
        .filter(token -> token.kind() != Token.Kind.END)
        .map(token -> token.kind().name().toLowerCase(java.util.Locale.ROOT) + " " + token.text())
        .collect(Collectors.joining(", "));
  }

  @Test
  void eachKindOfTokenIsKnownByItsLetters() {
    check(
        """
        party UKR,RUS -> word party, word UKR, sign ,, word RUS
        in-force AL-QAEDA I4 -> word in-force, word AL-QAEDA, word I4
        20-points 3d -> word 20-points, word 3d
        3 20% 2/3 -> number 3, percent 20%, fraction 2/3
        2015-02-15 2024-02-29 -> date 2015-02-15, date 2024-02-29
        2015-02-15T04:45Z -> instant 2015-02-15T04:45Z
        2015-02-15T04:45:30Z -> instant 2015-02-15T04:45:30Z
        "a b" "" "q\\"q" -> string "a b", string "", string "q\\"q"
        a=(b+c)|d -> word a, sign =, sign (, word b, sign +, word c, sign ), sign |, word d
        a // b c -> word a
        3// three -> number 3
        """);
  }

  @Test
  void whatCannotBeReadIsReportedOnce() {
    check(
        """
        a ; b -> CAS001 ;
        a ;;.; b -> CAS001 ;;.;
        2015-02-29 -> CAS003 2015-02-29
        2015-02-15T24:00Z -> CAS003 2015-02-15T24:00Z
        0000-01-01 -> CAS003 0000-01-01
        1234567890 -> CAS004 1234567890
        12345678901% -> CAS004 12345678901%
        1/99999999999 -> CAS004 1/99999999999
        15.02.2015 -> CAS005 15.02.2015
        2015-2-15 -> CAS005 2015-2-15
        2015-02-15T04:45 -> CAS005 2015-02-15T04:45
        3.5 -> CAS005 3.5
        12:30 -> CAS005 12:30
        no_fly -> CAS006 no_fly
        no--fly -> CAS006 no--fly
        no- -> CAS006 no-
        Україна -> CAS006 Україна
        “a b” -> CAS001 “
        "a \\n b" -> CAS001 \\n
        "a b -> CAS002 "
        """);
  }

  @Test
  void aByteOrderMarkAndForeignLineBreaksMeanNothing() {
    assertEquals("word a, word b", lexed("\uFEFFa\r\n\tb\r"));
    assertEquals("word a, word b", lexed("a\u00A0b"));
    assertEquals("CAS001 \uFEFF", lexed("a \uFEFF b"));
  }

  @Test
  void aStringSaysItsWordsWithEachLineBreakAsOneSpace() {
    var token =
        Lexer.lex(new Source("", "\"one \\\"two\\\"  \r\n   three\\\\\"")).tokens().getFirst();
    assertEquals("one \"two\" three\\", token.value());
  }

  @Test
  void placesAreThoseOfTheText() {
    var source = new Source("", "one\n  two // three\n\n\"four\n five\" six");
    for (var token : Lexer.lex(source).tokens())
      assertEquals(token.text(), source.text(token.span()));
  }
}
