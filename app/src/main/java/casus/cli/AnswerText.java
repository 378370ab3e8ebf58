package casus.cli;

import casus.engine.Wording;
import casus.engine.audit.Answer;
import casus.engine.audit.Level;
import casus.engine.audit.Words;
import casus.report.Phrase;
import casus.report.Tone;
import java.util.List;
import java.util.Optional;

/// An answer to a deed, in words: what tells answers apart for a reader.
record AnswerText(
    Level level, Answer.Brings brings, Answer.Span since, Answer.Span due, List<String> gates) {

  static AnswerText of(Answer answer) {
    return new AnswerText(
        answer.best(), answer.brings(), answer.since(), answer.due(), answer.waitsFor());
  }

  /// `Help is owed: `assist` (Art 5)`.
  Phrase headline() {
    return new Phrase(Words.begun(level.meaning()) + name(), tone());
  }

  private String name() {
    return brings.clause().isEmpty() ? "" : ": " + Words.quote(brings.clause()) + cite();
  }

  private String cite() {
    return brings.cite().equals(brings.clause()) ? "" : " (" + brings.cite() + ")";
  }

  /// Who must do what, when, and what it waits for; empty where no clause is behind it.
  Optional<String> detail() {
    if (brings.clause().isEmpty()) return Optional.empty();
    var verb = level == Level.RIGHT ? " may " : " must ";
    var choice = brings.choice().isEmpty() ? "" : ": " + brings.choice();
    var what =
        brings.who()
            + verb
            + Wording.either(brings.performances().stream().map(Words::quote).toList())
            + choice
            + ".";
    var hangs = gates.isEmpty() ? "" : " Waits for " + Wording.list(gates) + ".";
    return Optional.of(what + owed() + limit() + hangs);
  }

  private String owed() {
    var verb = level == Level.RIGHT ? " Allowed " : " Owed ";
    var least = Answer.Span.length(since.least());
    var greatest = Answer.Span.length(since.greatest());
    if (since.isOne()) return verb + least + ".";
    var latest = greatest.isEmpty() ? "with no latest time" : greatest + " at the latest";
    return verb + least + " at the earliest, " + latest + ".";
  }

  private String limit() {
    if (level == Level.RIGHT) return "";
    var least = Answer.Span.length(due.least());
    var greatest = Answer.Span.length(due.greatest());
    if (greatest.isEmpty() && least.isEmpty()) return " No time limit.";
    if (due.isOne()) return " Due " + least + ".";
    var latest = greatest.isEmpty() ? "with no time limit" : greatest + " at the latest";
    return " Due " + least + " at the earliest, " + latest + ".";
  }

  /// Under which readings an answer holds, and what there is under the others.
  static String under(Answer answer) {
    if (answer.best() == answer.worst()) return "every reading";
    return answer.condition().strip() + ", else " + answer.worst().meaning();
  }

  private Tone tone() {
    return switch (level) {
      case HELP -> Tone.GOOD;
      case RIGHT, TALK -> Tone.WAITING;
      case BREACH, NOTHING -> Tone.BAD;
    };
  }
}
