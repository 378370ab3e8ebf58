package casus.machine;

/// Findings on open words: who may settle them, what has been settled, and what is assumed where
/// nobody has spoken.
final class Findings {
  private static final int FOUND_YES = 1;
  private static final int FOUND_NO = 2;

  /// How an open word answers for a case.
  enum Answer {
    YES,
    /// Not under the reading assumed.
    NO,
    /// Somebody competent has found that it does not cover the case.
    FOUND_NOT
  }

  private Findings() {}

  /// Somebody settles an open word, or all that it may settle.
  static void take(Step step, int because) {
    var program = step.program();
    var input = step.input();
    var yes = program.deed(input.deed()).equals("determine-yes");
    var competent = false;
    for (var word = 0; word < program.words.size(); word++) {
      var cells = program.wordCells[word];
      for (var k = 0; k < cells.candidates().length; k++) {
        var decider = cells.candidates()[k];
        if (!competent(step, word, input.actor(), decider, cells)) continue;
        if (input.part() >= 0 && !program.words.get(word).name().equals(name(step, input.part())))
          continue;
        competent = true;
        step.cells()[cells.first() + k] = yes ? FOUND_YES : FOUND_NO;
        settled(step, word, decider, yes, because);
      }
    }
    for (var part = 0; part < program.parts.size(); part++)
      if (program.parts.get(part) instanceof Part.Voiding voiding
          && (input.part() < 0 || input.part() == part)
          && voiding.deciders().has(input.actor(), step.at(program.standing(), input.actor()))) {
        competent = true;
        Voidings.found(step, part, yes, because);
      }
    if (!competent)
      step.note(Note.VOID_ACT, input.part(), program.standing(), input.actor(), because);
  }

  private static String name(Step step, int part) {
    return step.program().clause(part).label().name();
  }

  /// Whether an actor may settle a word now: by itself, or as what it is in a live case that hangs
  /// on it.
  private static boolean competent(
      Step step, int word, int actor, int decider, Program.WordCells cells) {
    var program = step.program();
    if (actor != decider || !step.bound(decider)) return false;
    if (cells.deciders().has(decider, step.at(program.standing(), decider))) return true;
    for (var slot = 0; slot < program.slots(); slot++) {
      var number = program.caseOf(slot);
      if (Cases.live(step, number)
          && step.extra(number, Program.WORD) == word + 1
          && cells.deciders().has(decider, step.at(slot, decider))) return true;
    }
    return false;
  }

  private static void settled(Step step, int word, int decider, boolean yes, int because) {
    var program = step.program();
    for (var slot = 0; slot < program.slots(); slot++) {
      var number = program.caseOf(slot);
      if (!Cases.live(step, number) || step.extra(number, Program.WORD) != word + 1) continue;
      if (!yes) Norms.excuseOwn(step, slot, decider, because);
      Cases.recognise(step, slot, because);
    }
  }

  /// The answer for the case as a whole: yes if anybody competent says so; no if somebody says so
  /// and nobody yes; else as assumed.
  static Answer general(Step step, int word, int slot) {
    var cells = step.program().wordCells[word];
    var no = false;
    for (var k = 0; k < cells.candidates().length; k++) {
      var finding = step.cells()[cells.first() + k];
      if (finding == 0
          || !cells.deciders().has(cells.candidates()[k], step.at(slot, cells.candidates()[k])))
        continue;
      if (finding == FOUND_YES) return Answer.YES;
      no = true;
    }
    if (no && alone(step, cells, slot)) return Answer.FOUND_NOT;
    return step.assumed(word) > 0 ? Answer.YES : Answer.NO;
  }

  /// The answer for one bearer: its own finding if it may find; else what a common body has found;
  /// else as assumed. For a bearer that may not find, the answer of the case.
  static Answer own(Step step, int word, int slot, int bearer) {
    var cells = step.program().wordCells[word];
    var finds = false;
    var common = false;
    for (var k = 0; k < cells.candidates().length; k++) {
      var finding = step.cells()[cells.first() + k];
      if (cells.candidates()[k] == bearer) {
        if (finding == FOUND_YES) return Answer.YES;
        if (finding == FOUND_NO) return Answer.FOUND_NOT;
        finds = true;
      }
      common |= finding == FOUND_YES && cells.candidates()[k] >= step.program().parties;
    }
    if (!finds) return general(step, word, slot);
    return common || step.assumed(word) > 0 ? Answer.YES : Answer.NO;
  }

  /// One office decides for all; several decide each for itself.
  private static boolean alone(Step step, Program.WordCells cells, int slot) {
    var able = 0;
    for (var candidate : cells.candidates())
      if (cells.deciders().has(candidate, step.at(slot, candidate))) able++;
    return able == 1;
  }
}
