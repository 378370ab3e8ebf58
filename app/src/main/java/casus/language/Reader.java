package casus.language;

import casus.diagnostic.Code;
import casus.diagnostic.Diagnostic;
import casus.diagnostic.Source;
import casus.diagnostic.Span;
import casus.pact.Clause;
import casus.pact.Clause.Bearing;
import casus.pact.Clause.Content;
import casus.pact.Condition;
import casus.pact.Conventions;
import casus.pact.Expectation;
import casus.pact.Header;
import casus.pact.Label;
import casus.pact.Limit;
import casus.pact.Moment;
import casus.pact.Omission;
import casus.pact.Pact;
import casus.pact.Pattern;
import casus.pact.Who;
import casus.pact.decision.Rule;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Turns blocks into the pact that they say. A phrase that a clause must have and lacks is
/// reported; the clause then stands in the pact with something harmless in its place, so that
/// others can still refer to it.
final class Reader {
  private final List<Written> texts;
  private final List<Diagnostic> diagnostics;
  private final TreeSet<String> stages = new TreeSet<>();
  private final TreeSet<String> triggers = new TreeSet<>();
  private final TreeSet<String> names = new TreeSet<>();
  private final TreeMap<String, Integer> players = new TreeMap<>();

  private Reader(List<Written> texts, List<Diagnostic> diagnostics) {
    this.texts = texts;
    this.diagnostics = diagnostics;
    for (var text : texts) {
      var block = text.block();
      if (block.kind() == BlockKind.STAGE) stages.add(block.name());
      if (block.kind() == BlockKind.TRIGGER) triggers.add(block.name());
      if (block.kind().isClause()) block.names().forEach(name -> names.add(name.text()));
      if (block.kind() == BlockKind.PARTY)
        block
            .find(Phrase.As.class)
            .ifPresent(as ->
                as.roles()
                    .forEach(role -> players.merge(role, block.names().size(), Integer::sum)));
    }
  }

  /// A block and the text that wrote it: `writtenBy` an amendment, or the pact itself; in force
  /// `until` an amendment replaced it.
  record Written(Block block, Source source, Optional<String> writtenBy, Optional<Moment> until) {
    Written(Block block, Source source) {
      this(block, source, Optional.empty(), Optional.empty());
    }

    /// The same text with another block.
    Written saying(Block other) {
      return new Written(other, source, writtenBy, until);
    }

    /// The same, in force until a moment.
    Written until(Moment end) {
      return new Written(block, source, writtenBy, Optional.of(end));
    }
  }

  /// Reads the blocks of a text, its head first; what is missing is added to the diagnostics.
  static Optional<Pact> read(List<Written> texts, List<Diagnostic> diagnostics) {
    var reader = new Reader(texts, diagnostics);
    var head = texts.stream().map(Written::block).filter(Block::isHead).findFirst();
    var clauses = texts.stream().flatMap(text -> reader.clause(text).stream()).toList();
    return head.filter(block -> !block.names().isEmpty()).map(block -> reader.pact(block, clauses));
  }

  private Pact pact(Block head, List<Clause> clauses) {
    var omissions = new ArrayList<Omission>();
    var expectations = new ArrayList<Expectation>();
    for (var text : texts) {
      text.block().omission().ifPresent(omissions::add);
      text.block()
          .expectation()
          .map(this::withTrigger)
          .map(this::withHelp)
          .ifPresent(expectations::add);
    }
    var name = head.names().getLast();
    return new Pact(
        name.text(),
        head.names().size() > 1 ? Optional.of(head.names().getFirst().text()) : Optional.empty(),
        head.citation().orElse(name.text()),
        header(head),
        conventions(),
        clauses,
        omissions,
        expectations,
        name.span());
  }

  private static Header header(Block head) {
    return new Header(
        head.find(Phrase.Status.class).map(Phrase.Status::name),
        head.find(Phrase.Binding.class).map(Phrase.Binding::name),
        head.find(Phrase.Signed.class).map(Phrase.Signed::on),
        head.find(Phrase.InForceOn.class).map(Phrase.InForceOn::date),
        head.find(Phrase.Ended.class).map(Phrase.Ended::on),
        head.all(Phrase.Marked.class).map(Phrase.Marked::mark).toList(),
        head.find(Phrase.Sourced.class).map(Phrase.Sourced::codes).orElse(List.of()),
        head.find(Phrase.Sure.class).map(Phrase.Sure::certainty));
  }

  /// The choices of all `conventions` blocks. An amendment may choose anew, a text only once.
  private Conventions conventions() {
    var chosen = Conventions.EMPTY;
    var said = new LinkedHashMap<Source, Set<Class<?>>>();
    for (var text : texts) {
      if (text.block().kind() != BlockKind.CONVENTIONS) continue;
      var block = text.block();
      var earlier = said.computeIfAbsent(text.source(), source -> new LinkedHashSet<>());
      for (var line : block.lines())
        if (!earlier.add(line.phrase().getClass())) chosenTwice(line, text.source());
      var before = chosen;
      chosen =
          new Conventions(
              block.find(Phrase.DayIs.class).map(Phrase.DayIs::day).orElse(before.day()),
              block.find(Phrase.MonthIs.class).map(Phrase.MonthIs::months).or(before::months),
              block
                  .find(Phrase.Abstaining.class)
                  .map(Phrase.Abstaining::abstention)
                  .or(before::abstention),
              block.find(Phrase.BeingLate.class).map(Phrase.BeingLate::late).or(before::late),
              block
                  .find(Phrase.Suspending.class)
                  .map(Phrase.Suspending::suspension)
                  .or(before::suspension),
              block.find(Phrase.Merging.class).map(Phrase.Merging::within).or(before::merging));
    }
    return chosen;
  }

  private void chosenTwice(Block.Line line, Source source) {
    diagnostics.add(
        new Diagnostic(
            Code.CAS016,
            source,
            line.span(),
            "This chooses a second time what the conventions above choose: "
                + line.tokens().getFirst().quoted()
                + ".",
            List.of("delete one of the two")));
  }

  private Expectation withTrigger(Expectation expectation) {
    if (!(expectation instanceof Expectation.Covers covers)
        || covers.acts().size() != 1
        || !triggers.contains(covers.acts().getFirst().name())) return expectation;
    return new Expectation.Covers(
        Optional.of(covers.acts().getFirst().name()),
        covers.by(),
        covers.on(),
        List.of(),
        covers.in(),
        covers.covered(),
        covers.span());
  }

  /// `help` is any duty to help, where no clause has that name.
  private Expectation withHelp(Expectation expectation) {
    return expectation instanceof Expectation.Owed owed
            && owed.duty().filter(Expectation.Owed.HELP::equals).isPresent()
            && !names.contains(Expectation.Owed.HELP)
        ? new Expectation.Owed(
            Optional.empty(), owed.owing(), owed.within(), owed.trigger(), owed.span())
        : expectation;
  }

  // Clauses.

  private Optional<Clause> clause(Written text) {
    var block = text.block();
    if (!block.kind().isClause()) return Optional.empty();
    if (block.names().isEmpty() && block.kind() != BlockKind.OPEN_ROLE) return Optional.empty();
    var of = new Obligatory(text, diagnostics);
    var label = label(text);
    return switch (block.kind()) {
      case PARTY -> Optional.of(party(block, of, label));
      case OPEN_ROLE -> openRole(block, of, label);
      case BODY ->
          Optional.of(
              new Clause.Body(
                  label,
                  of.members(),
                  block
                      .find(Phrase.Weighted.class)
                      .map(Phrase.Weighted::weights)
                      .orElse(List.of())));
      case AREA -> Optional.of(new Clause.Zone(label, of.area()));
      case ACT -> Optional.of(new Clause.ActDefinition(label, of.meaning()));
      case TERM -> Optional.of(term(block, of, label));
      case OPEN -> Optional.of(new Clause.OpenTime(label, of.decider(), of.readings()));
      case TRIGGER -> Optional.of(new Clause.Trigger(label, of.when()));
      case POWER -> Optional.of(power(block, of, label));
      case DECISION -> Optional.of(decision(block, of, label));
      case DUTY, STANDING, BAN -> Optional.of(norm(text, of, label));
      case EXCEPTION -> Optional.of(new Clause.Exemption(label, of.exceptedClauses(), of.when()));
      case VOID -> {
        var falls = of.falls();
        yield Optional.of(
            new Clause.Voiding(label, of.when(), falls.effect(), falls.clauses(), of.decider()));
      }
      case ENTRY -> Optional.of(entry(block, of, label));
      case EXPIRY -> Optional.of(expiry(block, of, label));
      case STAGE -> Optional.of(new Clause.Stage(label, requirements(of), of.limit()));
      case REMEDY -> Optional.of(new Clause.Remedy(label, of.rungs()));
      case PRECEDENCE -> {
        var ranks = block.find(Phrase.Ranks.class);
        if (ranks.isPresent())
          yield ranks.map(said -> new Clause.Rank(label, said.order(), said.pacts()));
        var prevails = of.prevails();
        yield prevails.map(said -> new Clause.Precedence(label, said.superior(), said.inferior()));
      }
      case VERIFICATION -> Optional.of(verification(block, of, label));
      case PACT, AMEND, CONVENTIONS, OMISSION, EXPECT -> Optional.empty();
    };
  }

  private static Label label(Written text) {
    var block = text.block();
    var inForce = block.find(Phrase.InForce.class);
    var until = inForce.flatMap(Phrase.InForce::until);
    var notes =
        new Label.Notes(
            block.find(Phrase.Text.class).map(Phrase.Text::words),
            block.find(Phrase.Sure.class).map(Phrase.Sure::certainty),
            inForce.flatMap(Phrase.InForce::from),
            text.until()
                .filter(end -> until.isEmpty() || isBefore(end, until.get()))
                .or(() -> until),
            block.all(Phrase.Allowed.class).map(Phrase.Allowed::allow).toList(),
            text.writtenBy());
    return new Label(block.name(), block.citation(), notes, block.place());
  }

  private static boolean isBefore(Moment one, Moment other) {
    return one.last(ZoneOffset.UTC).isBefore(other.last(ZoneOffset.UTC));
  }

  private static Clause party(Block block, Obligatory of, Label label) {
    return new Clause.Party(
        label,
        Phrases.texts(block.names()),
        of.roles(),
        block.find(Phrase.From.class).map(Phrase.From::moment),
        of.lastDay());
  }

  private static Optional<Clause> openRole(Block block, Obligatory of, Label label) {
    var meaning = of.meaning();
    var roles = of.roles();
    if (roles.isEmpty()) return Optional.empty();
    var role = roles.getFirst();
    var named = new Label(role, label.citation(), label.notes(), place(block));
    return Optional.of(new Clause.OpenRole(named, meaning, role));
  }

  private static Span place(Block block) {
    return block.lines().stream()
        .filter(line -> line.phrase() instanceof Phrase.As)
        .map(line -> line.tokens().getLast().span())
        .findFirst()
        .orElseGet(block::place);
  }

  private static Clause term(Block block, Obligatory of, Label label) {
    return new Clause.Term(
        label,
        of.covers(),
        block.find(Phrase.Arguably.class).map(Phrase.Arguably::patterns).orElse(List.of()),
        block.find(Phrase.Excludes.class).map(Phrase.Excludes::patterns).orElse(List.of()),
        block.find(Phrase.Tests.class).map(Phrase.Tests::modifiers).orElse(List.of()),
        of.decider());
  }

  private static Clause power(Block block, Obligatory of, Label label) {
    var may = of.may();
    return new Clause.Power(
        label,
        may.holder(),
        may.ability(),
        upon(block),
        when(block),
        block.find(Phrase.After.class).map(Phrase.After::moment),
        block.find(Phrase.Limit.class).map(Phrase.Limit::limit).orElse(new Limit.None()),
        block.find(Phrase.Effective.class).map(Phrase.Effective::later),
        block.find(Phrase.Once.class).isPresent());
  }

  private static Clause decision(Block block, Obligatory of, Label label) {
    Rule rule = of.rule();
    return new Clause.Decision(label, upon(block), when(block), rule, of.limit(), of.otherwise());
  }

  private Clause norm(Written text, Obligatory of, Label label) {
    var block = text.block();
    var must = of.must();
    bearing(text, must);
    var brokenBy =
        block.find(Phrase.BrokenBy.class).map(Phrase.BrokenBy::patterns).orElse(List.of());
    var content =
        must.content() instanceof Content.Keep(var performances, var _)
            ? new Content.Keep(performances, brokenBy)
            : must.content();
    return new Clause.Norm(
        label,
        must.bearing(),
        content,
        must.beneficiary(),
        upon(block),
        when(block),
        of.limit(),
        discretion(block),
        block.find(Phrase.AtLeast.class).map(Phrase.AtLeast::performances).orElse(List.of()),
        block.find(Phrase.BeingLate.class).map(Phrase.BeingLate::late),
        of.breach());
  }

  /// Several who bear a duty must do so in a way that the text states.
  private void bearing(Written text, Phrase.Must must) {
    if (must.bearing().mode() != Bearing.Mode.EACH) return;
    var line = text.block().lines().stream().filter(each -> each.phrase().equals(must)).findFirst();
    if (line.isEmpty() || line.get().tokens().getFirst().is("each")) return;
    var who = must.bearing().who();
    if (!(who instanceof Who.Union) && size(who) < 2) return;
    var words = who.text();
    diagnostics.add(
        new Diagnostic(
            Code.CAS023,
            text.source(),
            line.get().tokens().getFirst().span(),
            "`"
                + words
                + "` stands for several parties: the text must say how they bear this together.",
            List.of(
                "write `each " + words + "` if every one of them owes it",
                "write `" + words + " jointly` if it is kept when all have acted",
                "write `any of " + words + "` if it is kept when one has acted")));
  }

  private int size(Who who) {
    return switch (who) {
      case Who.Named(var name, var _) -> players.getOrDefault(name, 1);
      case Who.Relative _ -> 1;
      case Who.Union(var parts) -> parts.size();
      case Who.Except(var base, var _) -> size(base);
    };
  }

  /// Who chooses, and how much there is to choose. Without a word on the level, the choice of the
  /// bearer or of another is theirs alone.
  private static Optional<Clause.Discretion> discretion(Block block) {
    var chosen = block.find(Phrase.Chosen.class);
    var chooser = chosen.flatMap(Phrase.Chosen::by);
    return block
        .find(Phrase.Discretion.class)
        .map(level -> new Clause.Discretion(level.level(), chooser, level.words()))
        .or(() ->
            chosen.map(choice ->
                new Clause.Discretion(
                    choice.by().isPresent() ? "own-judgment" : "jointly-chosen",
                    chooser,
                    Optional.empty())));
  }

  private static Clause entry(Block block, Obligatory of, Label label) {
    of.entry();
    return new Clause.Entry(label, when(block), upon(block), of.day());
  }

  private static Clause expiry(Block block, Obligatory of, Label label) {
    of.expiry();
    var lasts = block.find(Phrase.Lasts.class);
    return new Clause.Expiry(
        label,
        lasts.map(Phrase.Lasts::amount),
        lasts.map(Phrase.Lasts::from).orElse(Clause.Expiry.From.ENTRY),
        of.day());
  }

  private List<Clause.Requirement> requirements(Obligatory of) {
    return of.needs().stream().map(this::requirement).toList();
  }

  /// A bare name is a stage if there is one of that name, else a deed.
  private Clause.Requirement requirement(Pattern pattern) {
    var first = pattern.acts().getFirst();
    var bare =
        new Pattern(
            List.of(first),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Pattern.Gravity.ANY);
    return pattern.equals(bare) && stages.contains(first.name())
        ? new Clause.Requirement.Reached(first.name(), first.span())
        : new Clause.Requirement.Done(pattern);
  }

  private static Clause verification(Block block, Obligatory of, Label label) {
    var verifies = of.verifies();
    return new Clause.Verification(
        label,
        verifies.verifier(),
        verifies.clauses(),
        of.rhythm(),
        block.find(Phrase.OnRequest.class).map(Phrase.OnRequest::within),
        block.find(Phrase.NamesCulprit.class).map(Phrase.NamesCulprit::names),
        block.find(Phrase.Renewed.class).map(Phrase.Renewed::by));
  }

  private static List<casus.pact.EventRef> upon(Block block) {
    return block.find(Phrase.Upon.class).map(Phrase.Upon::events).orElse(List.of());
  }

  private static Optional<Condition> when(Block block) {
    return block.find(Phrase.When.class).map(Phrase.When::condition);
  }
}
