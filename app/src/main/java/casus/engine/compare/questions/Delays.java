package casus.engine.compare.questions;

import casus.engine.audit.Answer;
import casus.engine.compare.Aspect;
import casus.engine.compare.Cell;
import casus.engine.compare.Dossier;
import casus.engine.compare.Question;
import casus.machine.Clock;

/// From when after an attack there is help, at the earliest and at the latest.
final class Delays implements Question {
  @Override
  public String id() {
    return "owed-from";
  }

  @Override
  public String asks() {
    return "From when help is owed or allowed, if nobody breaches";
  }

  @Override
  public Aspect aspect() {
    return Aspect.MACHINERY;
  }

  @Override
  public Cell answer(Dossier dossier) {
    var spans =
        dossier.answered().stream().map(field -> field.answer().since()).distinct().toList();
    if (spans.isEmpty()) return Cell.silent("never");
    var least = spans.stream().mapToInt(Answer.Span::least).min().orElseThrow();
    var greatest = spans.stream().mapToInt(Answer.Span::greatest).max().orElseThrow();
    var first = Answer.Span.length(least);
    var last =
        greatest == Clock.NEVER
            ? "with no latest time"
            : Answer.Span.length(greatest) + " at the latest";
    return Cell.of(least == greatest ? first : first + " at the earliest, " + last, dossier.help());
  }
}
