import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/// Writes `states.tsv`, `spells.tsv` and `state-places.tsv` of the vocabulary from the facts in the
/// state registers of the Correlates of War and of Gleditsch and Ward, and a crosswalk of country
/// codes.
///
/// `java tools/StateRegister.java PATH_TO_DATA` in the root of the repository. The choices that the
/// registers do not make stand in the tables below; docs/decisions/0002-actor-register.md says why.
final class StateRegister {
  private static final Path OUT = Path.of("app/src/main/java/casus/vocabulary");

  /// States that go on beyond the last day that the data know.
  private static final String COW_CENSORED = "2016-12-31";

  private static final String GW_CENSORED = "2017-12-31";

  /// Register numbers whose actor is not the one that the crosswalk gives.
  private static final Map<Integer, String> CODES =
      Map.ofEntries(
          Map.entry(255, "DEU"),
          Map.entry(260, "DEU"),
          Map.entry(275, "HSG"),
          Map.entry(315, "CSK"),
          Map.entry(327, "PAP"),
          Map.entry(340, "SRB"),
          Map.entry(678, "YAR"),
          Map.entry(679, "YEM"),
          Map.entry(730, "KOREA"),
          Map.entry(815, "VNM"),
          Map.entry(816, "VNM"));

  /// Where one line of a register is two actors for us: the number, the last day of the earlier
  /// one.
  private record Split(int number, String lastDay, String before, String after) {}

  private static final List<Split> SPLITS =
      List.of(
          new Split(345, "1918-11-30", "SRB", "YUG"),
          new Split(345, "2006-06-04", "YUG", "SRB"),
          new Split(678, "1990-05-21", "YAR", "YEM"));

  private static final String NAMES =
      """
      AUH=Austria-Hungary
      CIV=Côte d'Ivoire
      COD=Democratic Republic of the Congo
      COG=Republic of the Congo
      CSK=Czechoslovakia
      FSM=Federated States of Micronesia
      GCL=Great Colombia
      GDR=German Democratic Republic
      HSE=Hesse-Kassel
      HSG=Hesse-Darmstadt
      KOREA=Korea (before 1910)
      MMR=Myanmar
      OFS=Orange Free State
      RVN=Republic of Vietnam
      TBT=Tibet
      TRA=Transvaal
      TUR=Türkiye
      UPC=United Provinces of Central America
      WRT=Württemberg
      YAR=Yemen Arab Republic
      YPR=People's Democratic Republic of Yemen
      """;

  private static final String ALIASES =
      """
      BEN=Dahomey
      BFA=Upper Volta
      CHN=PRC; People's Republic of China
      CIV=Ivory Coast
      COD=Zaire
      CPV=Cabo Verde
      CSK=CS; CZS
      CZE=Czech Republic
      DEU=Prussia; Federal Republic of Germany; West Germany
      ETH=Abyssinia
      GBR=UK; Britain; Great Britain
      GDR=DD; DDR; East Germany
      IRN=Persia
      ITA=Sardinia; Piedmont-Sardinia
      KHM=Kampuchea
      KOR=Republic of Korea
      KOS=XK; XKX
      LKA=Ceylon
      MKD=Macedonia
      MMR=Burma
      PRK=DPRK; Democratic People's Republic of Korea
      RUS=Soviet Union; USSR; SUN; SU; Russian Federation; Russian Empire
      RVN=South Vietnam
      SWZ=Swaziland
      THA=Siam
      TLS=East Timor
      TUR=Turkiye; Turkey; Ottoman Empire
      USA=United States of America
      VNM=North Vietnam; Democratic Republic of Vietnam
      YAR=North Yemen
      YPR=South Yemen; YMD
      YUG=YU; SCG; Serbia and Montenegro
      ZWE=Rhodesia
      """;

  private static final String NOTES =
      """
      AUH=Austria before 1867; Austria and Hungary after 1918 are actors of their own
      CSK=the withdrawn ISO code, because CZE is the Czech Republic's
      DEU=one actor for Prussia, Germany until 1945 and the Federal Republic; GDR is another
      ITA=Sardinia until 1861
      KOREA=the state before annexation by Japan; neither Korea of our day is its only heir
      KOS=recognised by some states and not by others, Serbia among the latter; claimed by Serbia
      PAP=not the Vatican City State, which neither register counts
      RUS=one actor for the Russian Empire, the Soviet Union and the Russian Federation
      RVN=until 1975; the Vietnam of our day is VNM
      SRB=the kingdom until 1918, the republic from 2006; COW counts both with Yugoslavia
      TUR=one actor for the Ottoman Empire and the republic
      TWN=the People's Republic of China claims it; it is not a member of the United Nations
      VNM=the Democratic Republic, from 1976 the whole country; until 1893 the old state of Annam
      YAR=the northern state; a new one came from the union of 1990
      YEM=the state since 1990; GW counts it with the northern one
      YUG=from the kingdom of 1918 to Serbia and Montenegro
      """;

  /// States that lie on islands alone.
  private static final List<String> ISLANDS =
      words(
          """
          ATG BHR BHS BRB BRN COM CPV CUB DMA DOM FJI FSM GBR GRD HTI IDN IRL ISL JAM JPN KIR
          KNA LCA LKA MDG MDV MHL MLT MUS NRU NZL PHL PLW PNG SGP SLB STP SYC TLS TON TTO TUV TWN
          VCT VUT WSM
          """);

  /// States whose territory has no sovereign in the practice that the places follow.
  private static final List<String> OPEN = words("KOS TWN");

  private static final List<String> OPEN_NOTES =
      List.of(
          "recognised as a state by some and not by others; Serbia claims it",
          "governed from Taipei; the People's Republic of China claims it");

  /// What else the region of an undivided state lies within.
  private static final String WITHIN =
      """
      eu-territory=AUT BEL BGR HRV CZE DNK EST FIN FRA GRC HUN IRL
      eu-territory=LVA LTU LUX MLT NLD POL ROU SVK SVN SWE
      nato-art6=GBR CAN FRA BEL NLD LUX NOR DNK ISL GRC TUR CZE
      nato-art6=HUN POL BGR EST LVA LTU ROU SVK SVN ALB HRV MNE MKD FIN SWE
      north-atlantic=ISL
      tropic-of-cancer-north=JPN KOR PRK MNG AZE TUR IRQ JOR KWT LBN SYR
      tropic-of-cancer-north=BHR QAT AFG BTN NPL PAK IRN MAR TUN
      pacific-area=JPN KOR PHL TWN
      jp-administered=JPN
      middle-east=BHR IRN IRQ JOR KWT LBN OMN QAT SAU SYR ARE
      soviet-union=EST LVA LTU BLR MDA AZE KAZ KGZ TJK TKM UZB
      KOREA=KOR PRK
      AUH=AUT HUN CZE SVK SVN HRV BIH
      CSK=CZE SVK
      YUG=SRB MNE HRV SVN BIH MKD KOS
      GCL=COL VEN ECU PAN
      UPC=GTM HND SLV NIC CRI
      """;

  private record Spell(
      String code,
      String from,
      String until,
      String name,
      String cow,
      String cowNumber,
      String gwNumber) {}

  void main(String[] arguments) throws IOException {
    var data = Path.of(arguments[0]);
    var crosswalk = csv(data.resolve("countrycode_codelist.csv"));
    var codeOfCow = new TreeMap<Integer, String>();
    var codeOfGw = new TreeMap<Integer, String>();
    var country = new TreeMap<String, Map<String, String>>();
    for (var line : crosswalk) {
      var code = line.get("iso3c");
      if (code.isEmpty()) continue;
      country.put(code, line);
      if (!line.get("cown").isEmpty()) codeOfCow.put(Integer.valueOf(line.get("cown")), code);
      if (!line.get("gwn").isEmpty()) codeOfGw.put(Integer.valueOf(line.get("gwn")), code);
    }
    codeOfCow.putAll(CODES);
    codeOfGw.putAll(CODES);

    var spells = new ArrayList<Spell>();
    var nameOfNumber = new TreeMap<Integer, String>();
    for (var line : csv(data.resolve("cow_states.csv"))) {
      var number = Integer.parseInt(line.get("ccode"));
      nameOfNumber.put(number, line.get("statenme"));
      var code = codeOfCow.getOrDefault(number, line.get("stateabb"));
      spells.addAll(
          split(
              new Spell(
                  code,
                  date(line, "st"),
                  open(date(line, "end"), COW_CENSORED),
                  line.get("statenme"),
                  line.get("stateabb"),
                  line.get("ccode"),
                  ""),
              number));
    }
    for (var line : csv(data.resolve("gw_states.csv"))) {
      var number = Integer.parseInt(line.get("gwcode"));
      var code = codeOfGw.getOrDefault(number, line.get("stateabb"));
      var spell =
          new Spell(
              code,
              line.get("startdate"),
              open(line.get("enddate"), GW_CENSORED),
              nameOfNumber.getOrDefault(number, line.get("statename")),
              "",
              "",
              line.get("gwcode"));
      // Yugoslavia and Serbia have a number each in this register.
      for (var part : number == 345 ? List.of(spell) : split(spell, number)) add(part, spells);
    }
    spells.sort(
        Comparator.comparing(Spell::code)
            .thenComparing(Spell::from)
            .thenComparing(spell -> spell.until().isEmpty() ? "9999" : spell.until())
            .thenComparing(Spell::gwNumber));

    var states = new LinkedHashMap<String, String>();
    var living = new TreeSet<String>();
    var names = table(NAMES);
    for (var spell : spells) {
      var line = country.get(spell.code());
      var name = line == null ? spell.name() : line.get("country.name.en").replace("&", "and");
      states.put(spell.code(), names.getOrDefault(spell.code(), name));
      if (spell.until().isEmpty()) living.add(spell.code());
    }

    write(
        "spells.tsv",
        "# When states existed, by the registers of the Correlates of War and of Gleditsch and"
            + " Ward.",
        "# Days are inclusive; no end: still existing. A line with both numbers: they agree to the"
            + " day.",
        "code\tfrom\tuntil\tname\tcow\tcow-number\tgw-number",
        spells.stream()
            .map(spell ->
                row(
                    spell.code(),
                    spell.from(),
                    spell.until(),
                    nameOf(spell, states),
                    spell.cow(),
                    spell.cowNumber(),
                    spell.gwNumber()))
            .toList());

    var aliases = table(ALIASES);
    var notes = table(NOTES);
    var lines = new ArrayList<String>();
    states.forEach((code, name) -> {
      var other = new ArrayList<String>();
      var line = country.get(code);
      // A spreadsheet reads Namibia's code as "not available".
      if (code.equals("NAM")) other.add("NA");
      else if (line != null && !line.get("iso2c").isEmpty()) other.add(line.get("iso2c"));
      if (aliases.containsKey(code)) other.addAll(List.of(aliases.get(code).split("; ")));
      lines.add(row(code, name, "state", String.join("; ", other), notes.getOrDefault(code, "")));
    });
    write(
        "states.tsv",
        "# States since 1816: ISO 3166-1 alpha-3 where there is a code, else the abbreviation of"
            + " the",
        "# Correlates of War. The first alias is the two-letter code, if there is one.",
        "code\tname\tkind\taliases\tnote",
        lines);

    var divided = new TreeSet<String>();
    for (var line : Files.readAllLines(OUT.resolve("places.tsv")))
      divided.add(line.split("\t", 2)[0]);
    var places = new ArrayList<String>();
    for (var code : living) {
      if (divided.contains(code)) continue;
      var within = new ArrayList<String>();
      var line = country.get(code);
      within.add(
          line == null
              ? "southern-europe"
              : line.get("region23").toLowerCase(java.util.Locale.ROOT).replace(' ', '-'));
      table(WITHIN)
          .forEach((region, codes) -> {
            if (words(codes).contains(code)) within.add(region);
          });
      var open = OPEN.indexOf(code);
      places.add(
          row(
              code,
              states.get(code),
              ISLANDS.contains(code) ? "island" : "land",
              open < 0 ? code : "",
              String.join("; ", within),
              open < 0 ? "" : OPEN_NOTES.get(open)));
    }
    write(
        "state-places.tsv",
        "# The states of our day that no text divides, each a leaf named by its code.",
        "# Subregions follow the United Nations' division of the world.",
        "name\ttitle\tkind\tsovereign\twithin\tnote",
        places);
  }

  private static String nameOf(Spell spell, Map<String, String> states) {
    return switch (spell.code()) {
      case "SRB", "YUG", "YAR", "YEM" -> states.get(spell.code());
      default -> spell.name();
    };
  }

  /// The parts of a spell that belong to different actors.
  private static List<Spell> split(Spell spell, int number) {
    var parts = new ArrayList<Spell>();
    var rest = spell;
    for (var split : SPLITS) {
      if (split.number() != number) continue;
      var next = java.time.LocalDate.parse(split.lastDay()).plusDays(1).toString();
      if (rest.from().compareTo(split.lastDay()) > 0) continue;
      if (!rest.until().isEmpty() && rest.until().compareTo(split.lastDay()) <= 0) {
        parts.add(with(rest, split.before(), rest.from(), rest.until()));
        return parts;
      }
      parts.add(with(rest, split.before(), rest.from(), split.lastDay()));
      rest = with(rest, split.after(), next, rest.until());
    }
    parts.add(rest);
    return parts;
  }

  private static Spell with(Spell spell, String code, String from, String until) {
    return new Spell(
        code, from, until, spell.name(), spell.cow(), spell.cowNumber(), spell.gwNumber());
  }

  /// Adds a spell of the second register; where the first has the same days, they become one.
  private static void add(Spell spell, List<Spell> spells) {
    for (var i = 0; i < spells.size(); i++) {
      var other = spells.get(i);
      if (other.gwNumber().isEmpty()
          && other.code().equals(spell.code())
          && other.from().equals(spell.from())
          && other.until().equals(spell.until())) {
        spells.set(
            i,
            new Spell(
                other.code(),
                other.from(),
                other.until(),
                other.name(),
                other.cow(),
                other.cowNumber(),
                spell.gwNumber()));
        return;
      }
    }
    spells.add(spell);
  }

  private static String date(Map<String, String> line, String which) {
    return "%04d-%02d-%02d"
        .formatted(
            Integer.valueOf(line.get(which + "year")),
            Integer.valueOf(line.get(which + "month")),
            Integer.valueOf(line.get(which + "day")));
  }

  private static String open(String end, String censored) {
    return end.equals(censored) ? "" : end;
  }

  private static String row(String... cells) {
    return String.join("\t", cells);
  }

  private static List<String> words(String text) {
    return List.of(text.strip().split("\\s+"));
  }

  /// Lines of `key=value`; values of one key on several lines are one.
  private static Map<String, String> table(String text) {
    var table = new LinkedHashMap<String, String>();
    for (var line : text.lines().toList()) {
      var at = line.indexOf('=');
      table.merge(line.substring(0, at), line.substring(at + 1), (a, b) -> a + " " + b);
    }
    return table;
  }

  private static void write(
      String file, String first, String second, String columns, List<String> rows)
      throws IOException {
    var lines = new ArrayList<>(List.of(first, second, columns));
    lines.addAll(rows);
    Files.write(OUT.resolve(file), lines);
    IO.println(file + ": " + rows.size());
  }

  /// A comma-separated file with a header; quoted cells may hold commas.
  private static List<Map<String, String>> csv(Path file) throws IOException {
    var rows = new ArrayList<Map<String, String>>();
    var columns = List.<String>of();
    for (var line : Files.readAllLines(file)) {
      var cells = new ArrayList<String>();
      var cell = new StringBuilder();
      var quoted = false;
      for (var c : line.toCharArray()) {
        if (c == '"') quoted = !quoted;
        else if (c == ',' && !quoted) {
          cells.add(cell.toString());
          cell.setLength(0);
        } else cell.append(c);
      }
      cells.add(cell.toString());
      if (columns.isEmpty()) {
        columns = cells;
        continue;
      }
      var row = new LinkedHashMap<String, String>();
      for (var i = 0; i < columns.size(); i++)
        row.put(columns.get(i), cells.get(i).equals("NA") ? "" : cells.get(i));
      rows.add(row);
    }
    return rows;
  }
}
