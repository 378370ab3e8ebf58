package casus.language;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The kinds of block that a text is made of, each with the phrases that it may say.
enum BlockKind {
  PACT(head()),
  AMEND(head()),
  CONVENTIONS(
      List.of(
          Phrase.DayIs.class,
          Phrase.MonthIs.class,
          Phrase.Abstaining.class,
          Phrase.BeingLate.class,
          Phrase.Suspending.class,
          Phrase.Merging.class)),
  PARTY(clause(Phrase.As.class, Phrase.From.class, Phrase.Limit.class)),
  OPEN_ROLE(clause(Phrase.Described.class, Phrase.As.class)),
  BODY(clause(Phrase.Of.class, Phrase.Weighted.class)),
  AREA(clause(Phrase.Equal.class)),
  ACT(clause(Phrase.Described.class)),
  TERM(
      clause(
          Phrase.Covers.class,
          Phrase.Arguably.class,
          Phrase.Excludes.class,
          Phrase.Tests.class,
          Phrase.DecidedBy.class)),
  OPEN(clause(Phrase.DecidedBy.class, Phrase.Readings.class)),
  TRIGGER(clause(Phrase.When.class)),
  POWER(
      clause(
          Phrase.May.class,
          Phrase.Upon.class,
          Phrase.When.class,
          Phrase.After.class,
          Phrase.Limit.class,
          Phrase.Effective.class,
          Phrase.Once.class)),
  DECISION(
      clause(
          Phrase.Upon.class,
          Phrase.When.class,
          Phrase.By.class,
          Phrase.Limit.class,
          Phrase.Else.class)),
  DUTY(norm()),
  STANDING(norm(Phrase.BrokenBy.class)),
  BAN(norm()),
  EXCEPTION(clause(Phrase.To.class, Phrase.When.class)),
  VOID(clause(Phrase.When.class, Phrase.Falls.class, Phrase.DecidedBy.class)),
  ENTRY(clause(Phrase.Upon.class, Phrase.When.class, Phrase.Limit.class)),
  EXPIRY(clause(Phrase.Lasts.class, Phrase.Limit.class)),
  STAGE(clause(Phrase.Needs.class, Phrase.Limit.class)),
  REMEDY(clause(Phrase.Ladder.class)),
  PRECEDENCE(clause(Phrase.Ranks.class, Phrase.Prevails.class)),
  VERIFICATION(
      clause(
          Phrase.Verifies.class,
          Phrase.Limit.class,
          Phrase.OnRequest.class,
          Phrase.NamesCulprit.class,
          Phrase.Renewed.class)),
  OMISSION(List.of()),
  EXPECT(List.of());

  private final List<Class<? extends Phrase>> phrases;

  BlockKind(List<Class<? extends Phrase>> phrases) {
    this.phrases = phrases;
  }

  /// The phrases that such a block may say.
  List<Class<? extends Phrase>> phrases() {
    return phrases;
  }

  /// The word that opens such a block.
  String keyword() {
    return this == OMISSION ? "not" : name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// Whether it is a clause: something with a name that an amendment can replace.
  boolean isClause() {
    return switch (this) {
      case PACT, AMEND, CONVENTIONS, OMISSION, EXPECT -> false;
      default -> true;
    };
  }

  /// The phrase of such a block that begins with an actor or a clause, not with a word of its own.
  Optional<Class<? extends Phrase>> subject() {
    return switch (this) {
      case DUTY, STANDING, BAN -> Optional.of(Phrase.Must.class);
      case POWER -> Optional.of(Phrase.May.class);
      case VERIFICATION -> Optional.of(Phrase.Verifies.class);
      case PRECEDENCE -> Optional.of(Phrase.Prevails.class);
      default -> Optional.empty();
    };
  }

  /// How a message speaks of one: `a duty`, `an area`.
  String one() {
    var words =
        switch (this) {
          case PACT -> "head of a pact";
          case AMEND -> "head of an amendment";
          case CONVENTIONS -> "list of conventions";
          case OPEN_ROLE -> "open role";
          case OPEN -> "open word";
          case STANDING -> "standing duty";
          case VOID -> "void clause";
          case ENTRY -> "entry clause";
          case EXPIRY -> "expiry clause";
          case PRECEDENCE -> "precedence clause";
          case VERIFICATION -> "verification clause";
          case OMISSION -> "note of what is missing";
          case EXPECT -> "expectation";
          default -> keyword();
        };
    return ("aeio".indexOf(words.charAt(0)) >= 0 ? "an " : "a ") + words;
  }

  static Optional<BlockKind> of(String keyword) {
    return Stream.of(values()).filter(kind -> kind.keyword().equals(keyword)).findFirst();
  }

  private static List<Class<? extends Phrase>> head() {
    return List.of(
        Phrase.Status.class,
        Phrase.Binding.class,
        Phrase.Signed.class,
        Phrase.InForceOn.class,
        Phrase.Ended.class,
        Phrase.Sourced.class,
        Phrase.Sure.class,
        Phrase.Marked.class);
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  private static List<Class<? extends Phrase>> clause(Class<? extends Phrase>... own) {
    return Stream.concat(
            Stream.of(own),
            Stream.of(
                Phrase.Text.class, Phrase.Sure.class, Phrase.InForce.class, Phrase.Allowed.class))
        .toList();
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  private static List<Class<? extends Phrase>> norm(Class<? extends Phrase>... own) {
    var common =
        Stream.<Class<? extends Phrase>>of(
            Phrase.Must.class,
            Phrase.Upon.class,
            Phrase.When.class,
            Phrase.Limit.class,
            Phrase.Chosen.class,
            Phrase.Discretion.class,
            Phrase.AtLeast.class,
            Phrase.BeingLate.class,
            Phrase.OnBreach.class);
    return Stream.concat(common, clause(own).stream()).toList();
  }
}
