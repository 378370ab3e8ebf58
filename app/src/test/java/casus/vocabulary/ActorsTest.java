package casus.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ActorsTest {
  @Test
  void noCodeIsSharedWhateverTheCaseOfItsLetters() {
    var seen = new HashMap<String, Actor>();
    for (var actor : Actors.ALL) {
      var before = seen.put(actor.code().toLowerCase(Locale.ROOT), actor);
      assertTrue(before == null, () -> actor + " and " + before);
      assertEquals(actor, Actors.find(actor.code()).orElseThrow());
    }
  }

  @Test
  void everyActorIsFoundFirstByItsCodeAndFoundByItsNameAndAliases() {
    for (var actor : Actors.ALL) {
      assertEquals(actor, Actors.search(actor.code()).getFirst());
      assertEquals(actor, Actors.search(actor.name()).getFirst());
      for (var alias : actor.aliases())
        assertTrue(Actors.search(alias).contains(actor), actor.code() + " by " + alias);
    }
  }

  @Test
  void aNameTakesItsArticleWithinASentence() {
    assertEquals("the United States", Actors.find("USA").orElseThrow().inText());
    assertEquals("the European Union", Actors.find("EU").orElseThrow().inText());
    assertEquals("Ukraine", Actors.find("UKR").orElseThrow().inText());
    assertEquals("al-Qaeda", Actors.find("AL-QAEDA").orElseThrow().inText());
  }

  @Test
  void spellsAreInOrder() {
    for (var actor : Actors.ALL) {
      for (var i = 1; i < actor.spells().size(); i++) {
        var earlier = actor.spells().get(i - 1);
        var later = actor.spells().get(i);
        assertTrue(!later.from().isBefore(earlier.from()), actor.code());
      }
    }
  }

  @Test
  void everyStateHasASpellAndEverySpellComesFromARegister() {
    for (var actor : Actors.ALL) {
      assertEquals(actor.kind() == Actor.Kind.STATE, !actor.spells().isEmpty(), actor.code());
      for (var spell : actor.spells()) {
        assertEquals(spell.cow().isPresent(), spell.cowNumber().isPresent(), actor.code());
        assertTrue(spell.cow().isPresent() || spell.gwNumber().isPresent(), actor.code());
        assertTrue(!spell.from().isBefore(LocalDate.of(1816, 1, 1)), actor.code());
      }
    }
  }

  @Test
  void statesExistWhenARegisterSaysSo() {
    check(
        """
        UKR   1991-11-30 no  | before the referendum of 1 December
        UKR   1991-12-01 yes
        UKR   2022-02-24 yes
        RUS   1839-04-19 yes | one actor through empire, union and federation
        RUS   1975-01-01 yes
        RUS   2022-02-24 yes
        DEU   1914-08-04 yes
        DEU   1945-05-08 yes
        DEU   1947-01-01 no
        DEU   1955-05-05 yes
        DEU   2024-01-01 yes | the data end in 2016; the state does not
        GDR   1949-10-04 no
        GDR   1955-05-14 yes
        GDR   1990-10-02 yes
        GDR   1990-10-03 no
        CSK   1918-10-27 no
        CSK   1955-05-14 yes
        CSK   1992-12-31 yes
        CSK   1993-01-01 no
        CZE   1992-12-31 no
        CZE   1993-01-01 yes
        SVK   1993-01-01 yes
        YUG   1918-11-30 no
        YUG   1943-01-01 yes | for one register
        YUG   2006-06-04 yes
        YUG   2006-06-05 no
        SRB   1914-07-28 yes
        SRB   1960-01-01 no
        SRB   2006-06-05 yes
        BEL   1830-10-03 no
        BEL   1914-08-04 yes
        BEL   1942-01-01 yes | occupied, and existing for one register
        POL   1918-11-02 no
        POL   1939-09-01 yes
        KOREA 1904-02-08 yes
        KOREA 1950-06-25 no
        KOR   1950-06-25 yes
        PRK   1950-06-25 yes
        YAR   1990-05-21 yes
        YAR   1990-05-22 no
        YEM   1990-05-21 no
        YEM   1990-05-22 yes
        RVN   1975-04-30 yes
        RVN   1975-05-01 no
        NATO  1816-01-01 yes | no dates in the register
        """);
  }

  private static void check(String table) {
    for (var line : table.lines().toList()) {
      var words = line.split("\\|", -1)[0].strip().split(" +", -1);
      assertEquals(
          words[2].equals("yes"),
          Actors.find(words[0]).orElseThrow().existedOn(LocalDate.parse(words[1])),
          line);
    }
  }

  @Test
  void datesOnWhichTheRegistersDifferAreBothKept() {
    var germany = Actors.find("DEU").orElseThrow().spells();
    assertTrue(
        germany.stream()
            .anyMatch(s ->
                s.cow().equals(Optional.of("GMY"))
                    && s.until().equals(Optional.of(LocalDate.of(1945, 5, 8)))));
    assertTrue(
        germany.stream()
            .anyMatch(s ->
                s.gwNumber().orElse(0) == 255
                    && s.until().equals(Optional.of(LocalDate.of(1945, 5, 7)))));
    var czechia = Actors.find("CZE").orElseThrow().spells();
    assertEquals(1, czechia.size(), "where the registers agree there is one spell");
  }

  @Test
  void searchKnowsOldNamesAndOtherCodes() {
    checkSearch("Soviet Union", "RUS");
    checkSearch("ussr", "RUS");
    checkSearch("SUN", "RUS");
    checkSearch("UA", "UKR");
    checkSearch("UKG", "GBR");
    checkSearch("gmy", "DEU");
    checkSearch("East Germany", "GDR");
    checkSearch("DDR", "GDR");
    checkSearch("Turkey", "TUR");
    checkSearch("Ottoman", "TUR");
    checkSearch("Persia", "IRN");
    checkSearch("czs", "CSK");
    checkSearch("CZE", "CZE", "CSK");
    checkSearch("  nato ", "NATO");
    checkSearch("coalition of the willing", "COALITION");
    checkSearch("League of Nations", "LON", "LON-COUNCIL");
    checkSearch("xyzzy");
    checkSearch("");
    checkSearch("a");
  }

  private static void checkSearch(String text, String... codes) {
    assertEquals(List.of(codes), Actors.search(text).stream().map(Actor::code).toList(), text);
  }

  @Test
  void whoTheFactSheetsNameIsThere() {
    var expected =
        "UN UNSC UNGA ICJ IAEA UNC LON NATO NAC DPC EU WEU OSCE SMM CSTO OAS MFO G7 COALITION"
            + " AL-QAEDA ISIL WARSAW-PACT ALB ARE ARM ARG AUS AUT AZE BEL BGR BLR CAN CHN CSK CYP"
            + " DEU DNK EGY ESP EST FIN FRA GBR GDR GEO GRC HUN IRL IRN IRQ ISL ISR ITA JPN KAZ KGZ"
            + " KOR KWT LTU LUX LVA NLD NOR NZL PAK PHL POL PRK PRT ROU RUS SAU SWE TJK TUR TWN UKR"
            + " USA VEN";
    for (var code : expected.split(" ", -1)) assertTrue(Actors.find(code).isPresent(), code);
  }
}
