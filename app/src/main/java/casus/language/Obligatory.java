package casus.language;

import casus.diagnostic.Code;
import casus.diagnostic.Diagnostic;
import casus.diagnostic.Span;
import casus.pact.Amount;
import casus.pact.Area;
import casus.pact.Clause.Ability;
import casus.pact.Clause.Bearing;
import casus.pact.Clause.Breach;
import casus.pact.Clause.Content;
import casus.pact.Clause.Decider;
import casus.pact.Clause.Effect;
import casus.pact.Clause.OpenTime;
import casus.pact.Clause.Otherwise;
import casus.pact.Condition;
import casus.pact.Limit;
import casus.pact.Moment;
import casus.pact.Pattern;
import casus.pact.Who;
import casus.pact.decision.Rule;
import java.util.List;
import java.util.Optional;

/// What one clause must say. Nothing that the law hangs on has a default: what is missing is
/// reported in the words that would have to be written, and something harmless is returned.
final class Obligatory {
  private static final Who NOBODY = new Who.Relative(Who.Relation.NOBODY, Span.NONE);

  private final Block block;
  private final Reader.Written text;
  private final List<Diagnostic> diagnostics;

  Obligatory(Reader.Written text, List<Diagnostic> diagnostics) {
    this.text = text;
    this.block = text.block();
    this.diagnostics = diagnostics;
  }

  // Definitions.

  List<String> roles() {
    return block
        .find(Phrase.As.class)
        .map(Phrase.As::roles)
        .orElseGet(() ->
            missing(
                Phrase.As.class,
                Code.CAS036,
                "The text must say in which role: as guarantor, as beneficiary, or any other.",
                List.of(),
                "write `as guarantor`"));
  }

  Who members() {
    return block
        .find(Phrase.Of.class)
        .map(Phrase.Of::members)
        .orElseGet(() ->
            missing(
                Phrase.Of.class,
                Code.CAS036,
                "The text must say who sits in " + name() + ".",
                NOBODY,
                "write `of guarantor`, naming a role or parties"));
  }

  Area area() {
    return block
        .find(Phrase.Equal.class)
        .map(Phrase.Equal::area)
        .orElseGet(() ->
            missing(
                Phrase.Equal.class,
                Code.CAS036,
                "The text must say which places " + name() + " consists of.",
                new Area.Union(List.of()),
                "write `= territory of …`, or the names of regions joined by `+`"));
  }

  String meaning() {
    return block
        .find(Phrase.Described.class)
        .map(Phrase.Described::words)
        .orElseGet(() ->
            missing(
                Phrase.Described.class,
                Code.CAS035,
                "The text must say in words what is meant.",
                "",
                "put the meaning in quotation marks: `\"…\"`"));
  }

  List<Pattern> covers() {
    var covers = block.find(Phrase.Covers.class).map(Phrase.Covers::patterns);
    if (covers.isPresent() || block.find(Phrase.Arguably.class).isPresent())
      return covers.orElse(List.of());
    return missing(
        Phrase.Covers.class,
        Code.CAS035,
        "The text must say which acts " + name() + " covers.",
        List.of(),
        "write `covers` and the acts that are plainly meant",
        "write `arguably` and the acts that may be meant");
  }

  Decider decider() {
    return block
        .find(Phrase.DecidedBy.class)
        .map(Phrase.DecidedBy::decider)
        .orElseGet(() ->
            missing(
                Phrase.DecidedBy.class,
                Code.CAS034,
                block.kind() == BlockKind.VOID
                    ? "The text must say who decides whether the condition of "
                        + name()
                        + " is met, or that nobody does."
                    : "The text must say who decides what "
                        + name()
                        + " means, or that nobody does.",
                new Decider.Nobody(),
                "write `decided by` and a party, a role or a body",
                "if the text names nobody, write `decided by nobody`"));
  }

  List<OpenTime.Reading> readings() {
    return block
        .find(Phrase.Readings.class)
        .map(Phrase.Readings::readings)
        .orElseGet(() ->
            missing(
                Phrase.Readings.class,
                Code.CAS035,
                "The text must say how " + name() + " can be read.",
                List.of(new OpenTime.Reading(Optional.empty())),
                "write `readings 1 day | 10 days | unbounded`"));
  }

  // Norms.

  Condition when() {
    return block
        .find(Phrase.When.class)
        .map(Phrase.When::condition)
        .orElseGet(() ->
            missing(
                Phrase.When.class,
                Code.CAS036,
                "The text must say when " + name() + " applies.",
                new Condition.AllOf(List.of()),
                "write `when` and the deeds: `when armed-attack on UKR`"));
  }

  Phrase.May may() {
    return block
        .find(Phrase.May.class)
        .orElseGet(() ->
            missing(
                Phrase.May.class,
                Code.CAS036,
                "The text must say who may do what.",
                new Phrase.May(NOBODY, new Ability.Withdraw()),
                "write for example `UKR may ask for assistance`"));
  }

  Phrase.Must must() {
    Content nothing =
        switch (block.kind()) {
          case BAN ->
              new Content.Refrain(
                  new Pattern(
                      List.of(),
                      Optional.empty(),
                      Optional.empty(),
                      Optional.empty(),
                      Optional.empty(),
                      Pattern.Gravity.ANY));
          case STANDING -> new Content.Keep(List.of(), List.of());
          default -> new Content.Perform(true, List.of(), Optional.empty());
        };
    var example =
        switch (block.kind()) {
          case BAN -> "UKR must not join-alliance";
          case STANDING -> "UKR must keep force-limit";
          default -> "each guarantor must consult";
        };
    return block
        .find(Phrase.Must.class)
        .orElseGet(() ->
            missing(
                Phrase.Must.class,
                Code.CAS036,
                "The text must say who must do what.",
                new Phrase.Must(
                    new Bearing(Bearing.Mode.EACH, NOBODY, List.of()), nothing, Optional.empty()),
                "write for example `" + example + "`"));
  }

  Breach breach() {
    return block
        .find(Phrase.OnBreach.class)
        .map(Phrase.OnBreach::breach)
        .orElseGet(() ->
            missing(
                Phrase.OnBreach.class,
                Code.CAS031,
                "The text must say what a breach of " + name() + " leads to.",
                new Breach.NoRemedy(),
                "a breach without a consequence is written `on breach no remedy`",
                "write `on breach` and the name of a remedy"));
  }

  Rule rule() {
    return block
        .find(Phrase.By.class)
        .map(Phrase.By::rule)
        .orElseGet(() ->
            missing(
                Phrase.By.class,
                Code.CAS032,
                "The text must say how " + name() + " is decided, and by whom.",
                new Rule.AllOf(List.of()),
                "write `by unanimity of guarantor`, `by two-thirds of …`, `by consent of …`"));
  }

  Otherwise otherwise() {
    return block
        .find(Phrase.Else.class)
        .map(Phrase.Else::otherwise)
        .orElseGet(() ->
            missing(
                Phrase.Else.class,
                Code.CAS033,
                "The text must say what follows if " + name() + " is not taken in time.",
                new Otherwise.Nothing(),
                "write `otherwise rejected`, `otherwise nothing`, `otherwise adopted`,"
                    + " `otherwise each may act` or `otherwise refer to …`"));
  }

  // Time.

  /// The time limit of a norm, a decision or a stage.
  Limit limit() {
    var found = block.find(Phrase.Limit.class);
    if (found.isPresent()) return fitting(found.get().limit());
    var problem =
        switch (block.kind()) {
          case DUTY, STANDING ->
              "`must` without a time limit: the text must say by when, or how long.";
          case BAN -> "`must not` without a time limit: the text must say how long.";
          case DECISION -> "The text must say by when " + name() + " is to be taken.";
          default -> "The text must say by when " + name() + " is to be reached.";
        };
    return missing(
        Phrase.Limit.class, Code.CAS030, problem, new Limit.None(), "write " + possibleLimits());
  }

  private Limit fitting(Limit limit) {
    var fits =
        switch (block.kind()) {
          case DUTY -> !(limit instanceof Limit.Throughout);
          case STANDING ->
              limit instanceof Limit.Throughout
                  || limit instanceof Limit.Until
                  || limit instanceof Limit.Every;
          case BAN -> !(limit instanceof Limit.Every || limit instanceof Limit.On);
          case DECISION ->
              limit instanceof Limit.Within
                  || limit instanceof Limit.WithinOpen
                  || limit instanceof Limit.Until
                  || limit instanceof Limit.None;
          default -> !(limit instanceof Limit.Every || limit instanceof Limit.Throughout);
        };
    if (!fits) misfit(block.kind().one() + " cannot have the time limit " + quoted());
    return limit;
  }

  /// The first word of the time limit.
  private String quoted() {
    return block.lines().stream()
        .filter(line -> line.phrase() instanceof Phrase.Limit)
        .map(line -> line.tokens().getFirst().quoted())
        .findFirst()
        .orElse("");
  }

  private String possibleLimits() {
    return switch (block.kind()) {
      case DUTY -> "`within …`, `until …`, `on …`, `every …` or `no time limit`";
      case STANDING -> "`throughout`, `at all times`, `until …` or `every …`";
      case BAN -> "`throughout`, `at all times`, `until …`, `within …` or `no time limit`";
      case PARTY -> "`until` and a date";
      case ENTRY, EXPIRY -> "`on` and a date";
      case VERIFICATION -> "`every` and a length of time";
      case DECISION -> "`within …`, `until …` or `no time limit`";
      default -> "`within …`, `until …`, `on …` or `no time limit`";
    };
  }

  private void misfit(String problem) {
    if (!block.unread().isEmpty()) return;
    var span =
        block.lines().stream()
            .filter(line -> line.phrase() instanceof Phrase.Limit)
            .map(Block.Line::span)
            .findFirst()
            .orElseGet(block::place);
    var sentence = Character.toUpperCase(problem.charAt(0)) + problem.substring(1) + ".";
    var helps =
        block.kind() == BlockKind.DUTY
            ? List.of(
                "write " + possibleLimits(),
                "what must be kept up is written `standing`, not `duty`")
            : List.of("write " + possibleLimits());
    diagnostics.add(new Diagnostic(Code.CAS037, text.source(), span, sentence, helps));
  }

  /// The last day of a party.
  Optional<Moment> lastDay() {
    var limit = block.find(Phrase.Limit.class).map(Phrase.Limit::limit);
    if (limit.isPresent() && !(limit.get() instanceof Limit.Until))
      misfit("a party leaves on a date");
    return limit.flatMap(
        until -> until instanceof Limit.Until(var moment) ? Optional.of(moment) : Optional.empty());
  }

  /// The day on which a pact enters into force, or ends.
  Optional<Moment> day() {
    var limit = block.find(Phrase.Limit.class).map(Phrase.Limit::limit);
    if (limit.isPresent() && !(limit.get() instanceof Limit.On))
      misfit(block.kind().one() + " names a day");
    return limit.flatMap(
        on -> on instanceof Limit.On(var moment) ? Optional.of(moment) : Optional.empty());
  }

  /// How often somebody verifies.
  Optional<Amount> rhythm() {
    var limit = block.find(Phrase.Limit.class).map(Phrase.Limit::limit);
    if (limit.isPresent() && !(limit.get() instanceof Limit.Every))
      misfit("verification has a rhythm");
    return limit.flatMap(
        every -> every instanceof Limit.Every(var amount) ? Optional.of(amount) : Optional.empty());
  }

  // The other clauses.

  List<String> exceptedClauses() {
    return block
        .find(Phrase.To.class)
        .map(Phrase.To::clauses)
        .orElseGet(() ->
            missing(
                Phrase.To.class,
                Code.CAS036,
                "The text must say to which clause " + name() + " is an exception.",
                List.of(),
                "write `to` and the name of a clause"));
  }

  Phrase.Falls falls() {
    return block
        .find(Phrase.Falls.class)
        .orElseGet(() ->
            missing(
                Phrase.Falls.class,
                Code.CAS036,
                "The text must say what falls when " + name() + " is met.",
                new Phrase.Falls(Effect.END, List.of()),
                "write `ends the pact`, or `ends` or `suspends` and the names of clauses"));
  }

  void entry() {
    if (block.lines().stream()
        .noneMatch(line ->
            line.phrase() instanceof Phrase.Upon
                || line.phrase() instanceof Phrase.When
                || line.phrase() instanceof Phrase.Limit))
      missing(
          Phrase.When.class,
          Code.CAS036,
          "The text must say how the pact enters into force.",
          Optional.empty(),
          "write `on` and a date, `upon` and an event, or `when ratified by …`");
  }

  void expiry() {
    if (block.find(Phrase.Lasts.class).isEmpty() && block.find(Phrase.Limit.class).isEmpty())
      missing(
          Phrase.Lasts.class,
          Code.CAS036,
          "The text must say when the pact ends.",
          Optional.empty(),
          "write `10 years after signature`, `10 years after entry`, or `on` and a date");
  }

  List<Pattern> needs() {
    return block
        .find(Phrase.Needs.class)
        .map(Phrase.Needs::patterns)
        .orElseGet(() ->
            missing(
                Phrase.Needs.class,
                Code.CAS036,
                "The text must say what " + name() + " requires.",
                List.of(),
                "write `requires` and other stages, or deeds: `requires cease-fire by UKR`"));
  }

  List<String> rungs() {
    return block
        .find(Phrase.Ladder.class)
        .map(Phrase.Ladder::rungs)
        .orElseGet(() ->
            missing(
                Phrase.Ladder.class,
                Code.CAS036,
                "The text must say what " + name() + " consists of.",
                List.of(),
                "write `first` and the name of a clause, then `then` and the next one"));
  }

  Optional<Phrase.Prevails> prevails() {
    return block
        .find(Phrase.Prevails.class)
        .or(() ->
            missing(
                Phrase.Prevails.class,
                Code.CAS036,
                "The text must say which clause prevails over which.",
                Optional.empty(),
                "write `charter prevails over assist`, naming two clauses",
                "of the pact as a whole, write `the pact prevails over` or `the pact yields to`,"
                    + " and the name of another pact"));
  }

  Phrase.Verifies verifies() {
    return block
        .find(Phrase.Verifies.class)
        .orElseGet(() ->
            missing(
                Phrase.Verifies.class,
                Code.CAS036,
                "The text must say who verifies what.",
                new Phrase.Verifies(NOBODY, List.of()),
                "write `commission verifies ceasefire`"));
  }

  private String name() {
    return block.names().isEmpty() ? "this" : "`" + block.name() + "`";
  }

  private <T> T missing(
      Class<? extends Phrase> phrase, Code code, String problem, T instead, String... helps) {
    if (!block.unread().contains(phrase))
      diagnostics.add(new Diagnostic(code, text.source(), block.place(), problem, List.of(helps)));
    return instead;
  }
}
