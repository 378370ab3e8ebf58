package casus.workbench;

import casus.chronicle.When;
import casus.diagnostic.Checked;
import casus.diagnostic.Code;
import casus.diagnostic.Diagnostic;
import casus.diagnostic.Nearest;
import casus.diagnostic.Source;
import casus.diagnostic.Span;
import casus.engine.run.Claim;
import casus.engine.run.Claim.Sense;
import casus.engine.run.Claim.Verdict;
import casus.engine.run.InForce;
import casus.engine.run.Settings;
import casus.pact.Clause;
import casus.pact.Pact;
import casus.vocabulary.Actors;
import casus.workbench.ExpectScan.Kind;
import casus.workbench.ExpectScan.Word;
import casus.workbench.Expected.Demand;
import casus.workbench.Expected.Ground;
import casus.workbench.Expected.Line;
import casus.workbench.Expected.Readings;
import casus.workbench.Expected.Section;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Reads a file of expectations:
///
/// ```
/// with nato in-force assumed as-of 2001-10-04
/// stated "Art. 5 confirmed on day 21": attack for USA is met and assist of GBR is owed
/// ```
final class ExpectReader {
  private static final List<String> OPENERS = List.of("with", "stated", "derived");

  /// What may stand behind an outcome.
  private static final List<String> FOLLOWERS =
      List.of("due", "since", "under", "and", "with", "stated", "derived");

  private final Source source;
  private final Function<String, Loaded<Pact>> pacts;
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final List<Word> words;
  private final List<Section> sections = new ArrayList<>();
  private int at;

  /// The text cannot be understood further here; reading goes on at the next line of its kind.
  private static final class Lost extends Exception {
    private static final long serialVersionUID = 1;
  }

  private ExpectReader(Source source, Function<String, Loaded<Pact>> pacts) {
    this.source = source;
    this.pacts = pacts;
    words = ExpectScan.words(source, diagnostics);
  }

  /// The expectations, their names looked up in the pacts, and everything that is wrong.
  static Checked<Expected> read(Source source, Function<String, Loaded<Pact>> pacts) {
    var reader = new ExpectReader(source, pacts);
    reader.file();
    return new Checked<>(Optional.of(new Expected(reader.sections)), reader.diagnostics);
  }

  private void file() {
    if (is(Kind.END))
      complain(Code.CAS310, peek().span(), "The file expects nothing.", "begin with `with PACT`");
    while (!is(Kind.END)) {
      try {
        if (take("with")) section();
        else if (isWord("stated") || isWord("derived")) orphan();
        else throw unexpected("`with PACT`");
      } catch (Lost lost) {
        skip();
      }
    }
  }

  private void orphan() throws Lost {
    complain(
        Code.CAS307,
        peek().span(),
        "An expectation stands here before any pact is named.",
        "write `with PACT` above it");
    at++;
    throw new Lost();
  }

  private void section() throws Lost {
    var named = next(Kind.WORD, "the name of a pact");
    var pact = pact(named);
    var settings = settings();
    var lines = new ArrayList<Line>();
    while (isWord("stated") || isWord("derived")) {
      try {
        line(pact).ifPresent(lines::add);
      } catch (Lost lost) {
        skip();
      }
    }
    if (lines.isEmpty() && diagnostics.isEmpty())
      complain(
          Code.CAS310,
          named.span(),
          "Nothing is expected of `" + named.text() + "`.",
          "write `stated \"…\": …` or `derived \"…\": …`");
    pact.ifPresent(text -> sections.add(new Section(named.text(), text, settings, lines)));
  }

  private Optional<Pact> pact(Word named) {
    return switch (pacts.apply(named.text())) {
      case Loaded.Sound<Pact>(var pact) -> Optional.of(pact);
      case Loaded.Faulty<Pact>(var faults) -> {
        complain(
            Code.CAS302,
            named.span(),
            "The text of `" + named.text() + "` has mistakes.",
            "`casus check` shows them");
        yield Optional.empty();
      }
      case Loaded.Unreadable<Pact>(var problem, var helps) -> {
        diagnostics.add(new Diagnostic(Code.CAS302, source, named.span(), problem, helps));
        yield Optional.empty();
      }
    };
  }

  private Settings settings() throws Lost {
    var settings = Settings.PLAIN;
    var seen = new ArrayList<String>();
    while (isWord("in-force") || isWord("known-at") || isWord("as-of")) {
      var option = next(Kind.WORD, "an option");
      if (seen.contains(option.text()))
        complain(Code.CAS311, option.span(), "`" + option.text() + "` is said twice.", "leave one");
      seen.add(option.text());
      settings =
          switch (option.text()) {
            case "in-force" -> settings.inForce(inForce());
            case "known-at" -> settings.knownAt(instant());
            default -> settings.asOf(instant());
          };
    }
    return settings;
  }

  private InForce inForce() throws Lost {
    var word = next(Kind.WORD, "`actual` or `assumed`");
    for (var choice : InForce.values()) if (choice.text().equals(word.text())) return choice;
    var names = Arrays.stream(InForce.values()).map(InForce::text).toList();
    complain(
        Code.CAS309,
        word.span(),
        "`" + word.text() + "` is no way to be in force.",
        help(word.text(), names));
    return InForce.AUTO;
  }

  private Instant instant() throws Lost {
    return when().map(When::last).orElse(Instant.EPOCH);
  }

  private Optional<When> when() throws Lost {
    var word = next(Kind.WORD, "a time");
    return switch (When.read(word.text())) {
      case When.Reading.Read(var when) -> Optional.of(when);
      case When.Reading.Malformed(var help) -> {
        complain(Code.CAS306, word.span(), "`" + word.text() + "` cannot be read as a time.", help);
        yield Optional.empty();
      }
      case When.Reading.Impossible(var problem) -> {
        complain(Code.CAS306, word.span(), "`" + word.text() + "` is no time: " + problem + ".");
        yield Optional.empty();
      }
      case When.Reading.Backwards() -> {
        complain(Code.CAS306, word.span(), "`" + word.text() + "` ends before it begins.");
        yield Optional.empty();
      }
    };
  }

  private Optional<Line> line(Optional<Pact> pact) throws Lost {
    var opener = next(Kind.WORD, "`stated` or `derived`");
    var ground = opener.text().equals("stated") ? Ground.STATED : Ground.DERIVED;
    var words = next(Kind.QUOTE, "a quotation of the source");
    next(Kind.COLON, "`:`");
    var demands = new ArrayList<Demand>();
    var sound = diagnostics.size();
    do demands.add(demand(pact));
    while (take("and"));
    if (!is(Kind.END) && OPENERS.stream().noneMatch(this::isWord))
      throw unexpected("`and`, another expectation or `with PACT`");
    return diagnostics.size() == sound
        ? Optional.of(new Line(ground, words.text(), demands, opener.span().to(peek().span())))
        : Optional.empty();
  }

  private Demand demand(Optional<Pact> pact) throws Lost {
    var named = next(Kind.WORD, "the name of a clause");
    var clauses = pact.map(text -> clauses(text, named)).orElse(List.of());
    var party = take("of") ? Optional.of(actor(pact)) : Optional.<String>empty();
    var victim = take("for") ? Optional.of(actor(pact)) : Optional.<String>empty();
    if (!take("is")) throw unexpected("`is`");
    var sense = take("not") ? Sense.IS_NOT : Sense.IS;
    var verdict = verdict(named, clauses);
    var due = take("due") ? when() : Optional.<When>empty();
    var since = take("since") ? when() : Optional.<When>empty();
    var claim = new Claim(named.text(), party, victim, verdict, sense, due, since);
    return new Demand(claim, readings());
  }

  private List<Clause> clauses(Pact pact, Word named) {
    var found =
        pact.clauses().stream()
            .filter(clause -> clause.label().name().equals(named.text()))
            .filter(clause -> !Claim.verdicts(clause).isEmpty())
            .toList();
    if (found.isEmpty())
      complain(
          Code.CAS303,
          named.span(),
          "`%s` has no clause `%s` of which something could come."
              .formatted(pact.name(), named.text()),
          help(named.text(), claimed(pact)));
    return found;
  }

  /// The clauses of which something can come, in the order of the text.
  private static List<String> claimed(Pact pact) {
    return pact.clauses().stream()
        .filter(clause -> !Claim.verdicts(clause).isEmpty())
        .map(clause -> clause.label().name())
        .distinct()
        .toList();
  }

  private String actor(Optional<Pact> pact) throws Lost {
    var word = next(Kind.WORD, "the code of a party");
    var candidates = pact.map(ExpectReader::actors).orElse(List.of());
    if (pact.isPresent() && !candidates.contains(word.text()) && Actors.find(word.text()).isEmpty())
      complain(
          Code.CAS305,
          word.span(),
          "`" + word.text() + "` is neither a party nor any other actor.",
          help(word.text(), candidates));
    return word.text();
  }

  /// The parties of a pact, and the bodies that it makes.
  private static List<String> actors(Pact pact) {
    var bodies = pact.all(Clause.Body.class).stream().map(body -> body.label().name());
    return Stream.concat(pact.parties().stream(), bodies).toList();
  }

  private Verdict verdict(Word named, List<Clause> clauses) throws Lost {
    var word = next(Kind.WORD, "what became of `" + named.text() + "`");
    var found = Verdict.find(word.text());
    var possible =
        clauses.stream().flatMap(clause -> Claim.verdicts(clause).stream()).distinct().toList();
    var names = possible.stream().map(Verdict::text).toList();
    if (found.isEmpty()) {
      complain(
          Code.CAS309,
          word.span(),
          "`" + word.text() + "` is nothing that can become of a clause.",
          help(word.text(), names));
      while (is(Kind.WORD) && FOLLOWERS.stream().noneMatch(this::isWord)) at++;
    } else if (!clauses.isEmpty() && !possible.contains(found.get()))
      complain(
          Code.CAS304,
          word.span(),
          "`%s` cannot be %s.".formatted(named.text(), word.text()),
          "it can be " + String.join(", ", names));
    return found.orElse(Verdict.OWED);
  }

  private Readings readings() throws Lost {
    if (!take("under")) return Readings.EVERY;
    var word = next(Kind.WORD, "`every` or `some`");
    if (!take("reading")) throw unexpected("`reading`");
    return switch (word.text()) {
      case "every" -> Readings.EVERY;
      case "some" -> Readings.SOME;
      default -> {
        complain(
            Code.CAS309,
            word.span(),
            "`" + word.text() + "` is no number of readings.",
            "write `every` or `some`");
        yield Readings.EVERY;
      }
    };
  }

  // Words.

  private Word peek() {
    return words.get(at);
  }

  private boolean is(Kind kind) {
    return peek().kind() == kind;
  }

  private boolean isWord(String text) {
    return is(Kind.WORD) && peek().text().equals(text);
  }

  private boolean take(String text) {
    if (!isWord(text)) return false;
    at++;
    return true;
  }

  private Word next(Kind kind, String wanted) throws Lost {
    if (!is(kind)) throw unexpected(wanted);
    return words.get(at++);
  }

  /// To the next word that can open a line.
  private void skip() {
    while (!is(Kind.END) && OPENERS.stream().noneMatch(this::isWord)) at++;
  }

  private Lost unexpected(String wanted) {
    var word = peek();
    var said = word.kind() == Kind.END ? "the end of the file" : "`" + word.text() + "`";
    complain(Code.CAS301, word.span(), said + " stands where " + wanted + " is expected.");
    return new Lost();
  }

  private static String help(String word, List<String> names) {
    var near = Nearest.to(word.toLowerCase(Locale.ROOT), names);
    return near.isEmpty()
        ? "write one of " + String.join(", ", names)
        : "did you mean `" + String.join("` or `", near) + "`?";
  }

  private void complain(Code code, Span span, String problem, String... helps) {
    diagnostics.add(new Diagnostic(code, source, span, problem, List.of(helps)));
  }
}
