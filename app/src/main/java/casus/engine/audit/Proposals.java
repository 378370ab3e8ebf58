package casus.engine.audit;

import casus.diagnostic.Span;
import casus.pact.Clause;
import casus.pact.Condition;
import casus.pact.EventRef;
import casus.pact.Limit;
import casus.pact.Pact;
import casus.pact.Pattern;
import casus.pact.Who;
import casus.pact.decision.Rule;
import casus.vocabulary.DutyTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Changes of clauses that rules propose.
public final class Proposals {
  private static final String WINDOW = "within 3 days";
  private static final String DEADLINE = "within 7 days";
  private static final String LEAST = "materiel";

  private static final Optional<Who> INVOLVED =
      Optional.of(new Who.Relative(Who.Relation.PARTY_TO_THE_ATTACK, Span.NONE));

  private Proposals() {}

  /// What keeps anybody, a party to the attack first, from stopping help by the clause of a name,
  /// and help from waiting for it.
  public static List<Edit> forHelp(Pact pact, String name) {
    var edits = new ArrayList<Edit>();
    for (var clause : new Links(pact).named(name))
      switch (clause) {
        case Clause.Decision decision -> edits.addAll(forDecision(pact, decision));
        case Clause.Norm norm when Help.isOwedBy(norm) -> edits.addAll(forDuty(pact, norm));
        case Clause.Trigger trigger -> edits.addAll(forWords(pact, trigger));
        default -> {}
      }
    pact.find(Clause.Term.class, name).ifPresent(term -> edits.addAll(forWord(term)));
    return edits;
  }

  private static List<Edit> forDecision(Pact pact, Clause.Decision decision) {
    var edits = new ArrayList<Edit>();
    if (decision.rule() instanceof Rule.Count(var rule, var electorate)
        && electorate.excluding().isEmpty()) {
      var others =
          new Rule.Electorate(
              electorate.members(), INVOLVED, electorate.weighted(), electorate.quorum());
      edits.add(Edit.of(decision, "by " + new Rule.Count(rule, others).text()));
      if (!decision.rule().text().startsWith("two-thirds"))
        edits.add(
            Edit.of(
                decision,
                "by two-thirds of "
                    + electorate.members().text()
                    + " excluding "
                    + Who.Relation.PARTY_TO_THE_ATTACK.text()));
    }
    if (orders(pact, decision) && !(decision.otherwise() instanceof Clause.Otherwise.EachMustAct)) {
      edits.add(
          decision.window() instanceof Limit.None
              ? Edit.of(decision, WINDOW, "otherwise each must act")
              : Edit.of(decision, "otherwise each must act"));
    }
    return edits;
  }

  /// Whether a duty waits for the decision.
  private static boolean orders(Pact pact, Clause.Decision decision) {
    return pact.all(Clause.Norm.class).stream()
        .flatMap(norm -> norm.upon().stream())
        .map(EventRef::clause)
        .anyMatch(decision.label().name()::equals);
  }

  private static List<Edit> forDuty(Pact pact, Clause.Norm norm) {
    var edits = new ArrayList<Edit>();
    var inTime = inTime(pact, norm);
    if (norm.limit() instanceof Limit.None || norm.limit() instanceof Limit.WithinOpen)
      edits.add(Edit.of(norm, inTime));
    if (!norm.floor().isEmpty() || Help.choice(norm).isEmpty()) return edits;
    floor(norm)
        .ifPresent(least -> {
          edits.add(Edit.of(norm, "at least " + least));
          edits.add(Edit.of(norm, inTime).and(Edit.of(norm, "at least " + least)).orElseThrow());
        });
    return edits;
  }

  private static String[] inTime(Pact pact, Clause.Norm norm) {
    return norm.late().isPresent() ? new String[] {DEADLINE} : inTime(pact);
  }

  /// A deadline, and what becomes of help that comes late, where the text does not say so.
  public static String[] inTime(Pact pact) {
    return pact.conventions().late().isPresent()
        ? new String[] {DEADLINE}
        : new String[] {DEADLINE, "late cures"};
  }

  /// The least help short of force that counts as performance.
  private static Optional<String> floor(Clause.Norm norm) {
    if (!(norm.content() instanceof Clause.Content.Perform(var all, var names, var quantity)))
      return Optional.empty();
    var enough = names.stream().flatMap(name -> DutyTypes.performances(name).stream()).toList();
    return enough.contains(LEAST)
        ? Optional.of(LEAST)
        : enough.stream().filter(Help::is).findFirst();
  }

  private static List<Edit> forWords(Pact pact, Clause.Trigger trigger) {
    var links = new Links(pact);
    return links.terms(Links.patterns(trigger.when())).stream()
        .filter(Links::isOpen)
        .flatMap(term -> forWord(term).stream())
        .toList();
  }

  /// Whoever is attacked says what the word means.
  public static List<Edit> forWord(Clause.Term term) {
    return List.of(Edit.of(term, "decided by victim"));
  }

  /// A body finds that the condition is met, or the text does without it.
  public static List<Edit> forVoiding(Pact pact, Clause.Voiding voiding) {
    var edits = new ArrayList<Edit>();
    for (var body : pact.all(Clause.Body.class))
      edits.add(Edit.of(voiding, "decided by " + body.label().name()));
    edits.add(Edit.without(voiding));
    return edits;
  }

  /// A trigger, or the word that it hangs on, takes in a kind of acts.
  public static List<Edit> forCoverage(Pact pact, Clause.Trigger trigger, String acts) {
    if (!(trigger.when() instanceof Condition.Fits(var pattern)) || !plain(pattern))
      return List.of();
    var terms = new Links(pact).terms(List.of(pattern));
    if (terms.isEmpty()) return List.of(Edit.of(trigger, "when " + pattern.or(acts).text()));
    return terms.stream()
        .filter(term -> term.covers().stream().allMatch(Proposals::plain))
        .map(term -> {
          var covered = Stream.concat(Stream.of(acts), term.covers().stream().map(Pattern::text));
          return Edit.of(term, "covers " + covered.collect(Collectors.joining(", ")));
        })
        .toList();
  }

  /// A trigger takes in acts wherever they are done.
  public static List<Edit> forArea(Clause.Trigger trigger) {
    return trigger.when() instanceof Condition.Fits(var pattern)
            && plain(pattern)
            && pattern.in().isPresent()
        ? List.of(Edit.of(trigger, "when " + pattern.anywhere().text()))
        : List.of();
  }

  /// One of the steps of a circle no longer requires the next.
  public static List<Edit> forCircle(List<Clause> circle) {
    var edits = new ArrayList<Edit>();
    for (var at = 0; at < circle.size(); at++)
      if (circle.get(at) instanceof Clause.Stage stage)
        without(stage, circle.get((at + 1) % circle.size())).ifPresent(edits::add);
    return edits;
  }

  /// Empty where nothing would be left, or where it waits for the other by a deed.
  private static Optional<Edit> without(Clause.Stage stage, Clause other) {
    var rest =
        stage.requires().stream()
            .filter(required ->
                !(required instanceof Clause.Requirement.Reached(var name, var span)
                    && name.equals(other.label().name())))
            .toList();
    if (rest.isEmpty() || rest.size() == stage.requires().size()) return Optional.empty();
    if (!stage.deeds().stream().allMatch(Proposals::plain)) return Optional.empty();
    var texts = rest.stream().map(Clause.Requirement::text).collect(Collectors.joining(", "));
    return Optional.of(Edit.of(stage, "requires " + texts));
  }

  private static boolean plain(Pattern pattern) {
    return pattern.attributedBy().isEmpty() && pattern.gravity().equals(Pattern.Gravity.ANY);
  }
}
