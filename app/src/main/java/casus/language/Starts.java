package casus.language;

import casus.diagnostic.Nearest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How phrases begin. A phrase is known by its first words; only the three that begin with an actor
/// (`… must`, `… may`, `… verifies`) have none.
final class Starts {
  private static final String MOMENT = "DATE";
  private static final String NUMBER = "NUMBER";
  private static final String STRING = "STRING";

  private record Start(Class<? extends Phrase> phrase, List<String> words) {
    boolean at(Cursor in) {
      for (var i = 0; i < words.size(); i++) if (!is(in, i)) return false;
      return true;
    }

    private boolean is(Cursor in, int i) {
      return switch (words.get(i)) {
        case MOMENT -> in.atMoment(i);
        case NUMBER -> in.peek(i).kind() == Token.Kind.NUMBER;
        case STRING -> in.peek(i).kind() == Token.Kind.STRING;
        default -> in.peek(i).is(words.get(i));
      };
    }

    boolean isWord() {
      return !List.of(MOMENT, NUMBER, STRING).contains(words.getFirst());
    }
  }

  private static final List<Start> ALL =
      List.of(
          start(Phrase.Status.class, "status"),
          start(Phrase.Binding.class, "binding"),
          start(Phrase.Signed.class, "signed"),
          start(Phrase.InForceOn.class, "in", "force"),
          start(Phrase.Ended.class, "ended"),
          start(Phrase.Sourced.class, "source"),
          start(Phrase.Marked.class, "mark"),
          start(Phrase.DayIs.class, "day"),
          start(Phrase.MonthIs.class, "month"),
          start(Phrase.Abstaining.class, "abstention"),
          start(Phrase.BeingLate.class, "late"),
          start(Phrase.Suspending.class, "suspension"),
          start(Phrase.Merging.class, "attacks"),
          start(Phrase.Text.class, "text"),
          start(Phrase.Sure.class, "certainty"),
          start(Phrase.InForce.class, "in", "force"),
          start(Phrase.Allowed.class, "allow"),
          start(Phrase.Upon.class, "upon"),
          start(Phrase.When.class, "when"),
          start(Phrase.Limit.class, "within"),
          start(Phrase.Limit.class, "no", "time"),
          start(Phrase.Limit.class, "until"),
          start(Phrase.Limit.class, "on", MOMENT),
          start(Phrase.Limit.class, "throughout"),
          start(Phrase.Limit.class, "at", "all"),
          start(Phrase.Limit.class, "every"),
          start(Phrase.DecidedBy.class, "decided"),
          start(Phrase.As.class, "as"),
          start(Phrase.From.class, "from"),
          start(Phrase.Described.class, STRING),
          start(Phrase.Of.class, "of"),
          start(Phrase.Weighted.class, "weights"),
          start(Phrase.Equal.class, "="),
          start(Phrase.Covers.class, "covers"),
          start(Phrase.Arguably.class, "arguably"),
          start(Phrase.Excludes.class, "excludes"),
          start(Phrase.Needs.class, "requires"),
          start(Phrase.Tests.class, "requires"),
          start(Phrase.Readings.class, "readings"),
          start(Phrase.After.class, "after"),
          start(Phrase.Effective.class, "effective"),
          start(Phrase.Once.class, "once"),
          start(Phrase.By.class, "by"),
          start(Phrase.Else.class, "otherwise"),
          start(Phrase.BrokenBy.class, "broken"),
          start(Phrase.Chosen.class, "chosen"),
          start(Phrase.Discretion.class, "discretion"),
          start(Phrase.AtLeast.class, "at", "least"),
          start(Phrase.OnBreach.class, "on", "breach"),
          start(Phrase.To.class, "to"),
          start(Phrase.Falls.class, "ends"),
          start(Phrase.Falls.class, "suspends"),
          start(Phrase.Lasts.class, NUMBER),
          start(Phrase.Ladder.class, "first"),
          start(Phrase.Ranks.class, "the", "pact"),
          start(Phrase.OnRequest.class, "on", "request"),
          start(Phrase.NamesCulprit.class, "names"),
          start(Phrase.Renewed.class, "renewed"));

  private static final Map<String, List<Start>> BY_FIRST =
      ALL.stream()
          .collect(
              Collectors.groupingBy(
                  start -> start.words().getFirst(), TreeMap::new, Collectors.toList()));

  private Starts() {}

  /// The phrase of such a block that begins here.
  static Optional<Class<? extends Phrase>> of(BlockKind kind, Cursor in) {
    return begun(in).filter(kind.phrases()::contains).findFirst();
  }

  /// The phrase of any block that begins here.
  static Optional<Class<? extends Phrase>> ofAny(Cursor in) {
    return begun(in).findFirst();
  }

  /// The first word of a phrase of such a block that somebody mistyped here: the first or, where
  /// the first is right, the second.
  static Optional<Mistyped> mistyped(BlockKind kind, Cursor in) {
    var own = ALL.stream().filter(start -> kind.phrases().contains(start.phrase())).toList();
    var firsts = own.stream().filter(Start::isWord).map(start -> start.words().getFirst()).toList();
    var first = Cursor.mistyped(in.peek(), firsts);
    if (!first.isEmpty()) return Optional.of(new Mistyped(0, first.getFirst()));
    var seconds =
        own.stream()
            .filter(start -> start.words().size() > 1 && in.peek().is(start.words().getFirst()))
            .map(start -> start.words().get(1))
            .filter(word -> !word.equals(MOMENT))
            .toList();
    var second = seconds.isEmpty() ? List.<String>of() : Nearest.to(in.peek(1).text(), seconds);
    return second.stream().findFirst().map(word -> new Mistyped(1, word));
  }

  /// A word that was meant, so many tokens ahead.
  record Mistyped(int ahead, String word) {}

  /// The first words of the phrases of a block, for a message.
  static List<String> words(BlockKind kind) {
    return ALL.stream()
        .filter(start -> start.isWord() && kind.phrases().contains(start.phrase()))
        .map(start ->
            String.join(" ", start.words().stream().filter(word -> !word.equals(MOMENT)).toList()))
        .distinct()
        .toList();
  }

  private static Stream<Class<? extends Phrase>> begun(Cursor in) {
    return BY_FIRST.getOrDefault(first(in.peek()), List.of()).stream()
        .filter(start -> start.at(in))
        .map(Start::phrase);
  }

  private static String first(Token token) {
    return switch (token.kind()) {
      case NUMBER -> NUMBER;
      case STRING -> STRING;
      default -> token.text();
    };
  }

  private static Start start(Class<? extends Phrase> phrase, String... words) {
    return new Start(phrase, List.of(words));
  }
}
