package casus.engine.run;

import casus.chronicle.Chronicle;
import casus.chronicle.Event;
import casus.engine.run.Lines.CaseLine;
import casus.engine.run.Lines.DecisionLine;
import casus.engine.run.Lines.NormLine;
import casus.engine.run.Lines.PowerLine;
import casus.engine.run.Lines.RemedyLine;
import casus.engine.run.Lines.StageLine;
import casus.engine.run.Lines.VoidAct;
import casus.machine.OpenWord;
import casus.pact.Pact;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/// What a pact says of a chronicle: what is owed, by whom, by when; what was kept and what was
/// breached; and what each event brought about. Every line says under which readings it holds, and
/// what has no line holds under none.
///
/// @param chronicle as far as it was known
/// @param end where time stopped
/// @param words the words that the text leaves open
/// @param timings how imprecise times were settled, where that makes a difference to the order
/// @param misdirected events about a clause that the pact does not have
public record Run(
    Pact pact,
    Chronicle chronicle,
    Settings settings,
    Footing footing,
    Instant end,
    List<OpenWord> words,
    List<Timing> timings,
    List<CaseLine> cases,
    List<DecisionLine> decisions,
    List<NormLine> norms,
    List<PowerLine> powers,
    List<StageLine> stages,
    List<RemedyLine> remedies,
    List<VoidAct> voidActs,
    List<Happening> timeline,
    List<Event> misdirected)
    implements Answer {
  public Run {
    words = List.copyOf(words);
    timings = List.copyOf(timings);
    cases = List.copyOf(cases);
    decisions = List.copyOf(decisions);
    norms = List.copyOf(norms);
    powers = List.copyOf(powers);
    stages = List.copyOf(stages);
    remedies = List.copyOf(remedies);
    voidActs = List.copyOf(voidActs);
    timeline = List.copyOf(timeline);
    misdirected = List.copyOf(misdirected);
  }

  /// Every circumstance that some line of the run depends on.
  Stream<Under> circumstances() {
    return Stream.of(
            cases.stream().map(CaseLine::under),
            decisions.stream().map(DecisionLine::under),
            norms.stream().map(NormLine::under),
            powers.stream().map(PowerLine::under),
            stages.stream().map(StageLine::under),
            remedies.stream().map(RemedyLine::under),
            voidActs.stream().map(VoidAct::under),
            timeline.stream()
                .flatMap(happening -> happening.consequences().stream())
                .map(Happening.Consequence::under))
        .flatMap(unders -> unders);
  }

  /// The open words on which something in the run hangs.
  public List<OpenWord> decisiveWords() {
    var names = circumstances().flatMap(under -> under.words().stream()).distinct().toList();
    return words.stream().filter(word -> names.contains(word.name())).toList();
  }
}
