package casus.engine.compare;

import casus.engine.Wording;
import casus.engine.audit.Links;
import casus.engine.audit.Words;
import casus.language.EnglishPhrases;
import casus.pact.Amount;
import casus.pact.Certainty;
import casus.pact.Clause;
import casus.pact.Label;
import casus.pact.Pact;
import java.util.List;

/// What a pact itself says is not sure: words that it leaves open, and clauses whose coding rests
/// on less than two independent accounts. Marks and omissions it says by themselves.
public record Doubts(List<Open> open, List<Unsure> unsure) {
  public Doubts {
    open = List.copyOf(open);
    unsure = List.copyOf(unsure);
  }

  /// A word, how it may be read, and who may settle that.
  public record Open(Label label, String readings, String settledBy) {}

  /// Clauses of one certainty.
  public record Unsure(Certainty certainty, List<Label> clauses) {
    public Unsure {
      clauses = List.copyOf(clauses);
    }
  }

  public static Doubts of(Pact pact) {
    var phrases = new EnglishPhrases(pact);
    var open =
        pact.clauses().stream()
            .<Open>mapMulti((clause, found) -> {
              if (clause instanceof Clause.Term term && Links.isOpen(term))
                found.accept(open(phrases, term));
              if (clause instanceof Clause.OpenTime time) found.accept(open(phrases, time));
            })
            .toList();
    var unsure =
        List.of(Certainty.C, Certainty.D).stream()
            .map(certainty -> new Unsure(certainty, labels(pact, certainty)))
            .filter(one -> !one.clauses().isEmpty())
            .toList();
    return new Doubts(open, unsure);
  }

  private static Open open(EnglishPhrases phrases, Clause.Term term) {
    var arguable =
        term.arguably().isEmpty()
            ? ""
            : "arguably also "
                + Words.some(term.arguably().stream().map(Words::text).toList(), 6)
                + (term.tests().isEmpty() ? "" : "; ");
    var tests = term.tests().isEmpty() ? "" : "only if " + Wording.either(term.tests());
    return new Open(term.label(), arguable + tests, Say.decider(phrases, term.decider()));
  }

  private static Open open(EnglishPhrases phrases, Clause.OpenTime time) {
    var lengths =
        time.readings().stream()
            .map(reading -> reading.amount().map(Amount::text).orElse("no limit"))
            .toList();
    return new Open(time.label(), Wording.either(lengths), Say.decider(phrases, time.decider()));
  }

  /// The clauses of one certainty; where a clause says none, it is that of the whole text.
  private static List<Label> labels(Pact pact, Certainty certainty) {
    return pact.clauses().stream()
        .map(Clause::label)
        .filter(label ->
            label.notes().certainty().or(() -> pact.header().certainty()).stream()
                .anyMatch(certainty::equals))
        .toList();
  }
}
