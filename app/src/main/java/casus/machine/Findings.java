package casus.machine;

/// Findings on open words: who may settle them, what has been settled, and what is assumed where
/// nobody has spoken.
final class Findings {
  private static final int FOUND_YES = 1;
  private static final int FOUND_NO = 2;

  /// How open words answer for a case.
  enum Answer {
    YES,
    /// Not under the reading assumed.
    NO,
    /// Somebody competent has found that they do not cover the case.
    FOUND_NOT;

    /// All words of a set must answer yes.
    Answer and(Answer other) {
      return compareTo(other) > 0 ? this : other;
    }
  }

  private Findings() {}

  /// Somebody settles an open word, or all that it may settle.
  static void take(Step step, int because) {
    var program = step.program();
    var input = step.input();
    var yes = program.deed(input.deed()).equals("determine-yes");
    var competent = false;
    for (var word = 0; word < program.words.size(); word++) {
      var named =
          input.part() < 0 || program.words.get(word).name().equals(name(step, input.part()));
      if (named) competent |= settle(step, word, input.actor(), yes, because);
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

  /// Settles a word, if the actor may: in the live cases that hang on it (of the victim named, if
  /// one is), and for what belongs to no case. Later cases ask anew.
  private static boolean settle(Step step, int word, int actor, boolean yes, int because) {
    var program = step.program();
    var cells = program.wordCells[word];
    var place = Program.place(cells.candidates(), actor);
    if (place < 0 || !step.bound(actor)) return false;
    var finding = yes ? FOUND_YES : FOUND_NO;
    var competent = step.among(cells.deciders(), actor, program.standing());
    if (competent) step.cells().set(cells.at(program.standing(), place), finding);
    for (var slot = 0; slot < program.slots(); slot++) {
      var number = program.caseOf(slot);
      if (!Cases.live(step, number)
          || !hangs(step, slot, word)
          || Cases.meansAnother(step, slot)
          || !step.among(cells.deciders(), actor, slot)) continue;
      competent = true;
      step.cells().set(cells.at(slot, place), finding);
      if (!yes && !alone(step, cells, slot)) excuse(step, word, slot, actor, because);
      Cases.recognise(step, slot, because);
    }
    return competent;
  }

  /// What one of several competent denies binds nobody but itself there; what a body denies binds
  /// nobody who has not found otherwise.
  private static void excuse(Step step, int word, int slot, int actor, int because) {
    if (actor < step.program().parties) Norms.excuseOwn(step, slot, actor, because);
    else
      for (var party = 0; party < step.program().parties; party++)
        if (ownOf(step, word, slot, party) == Answer.FOUND_NOT)
          Norms.excuseOwn(step, slot, party, because);
  }

  /// A new case begins without findings.
  static void forget(Step step, int slot) {
    for (var cells : step.program().wordCells)
      for (var k = 0; k < cells.candidates().length; k++) step.cells().set(cells.at(slot, k), 0);
  }

  /// Whether a case hangs on an open word.
  static boolean hangs(Step step, int slot, int word) {
    var words = step.extra(step.program().caseOf(slot), Program.WORDS);
    return words > 0 && (words & Guard.hanging(word)) != 0;
  }

  /// The answer of a set of words for the case as a whole.
  static Answer general(Step step, int words, int slot) {
    var answer = Answer.YES;
    for (var word = 0; words >>> word != 0; word++)
      if ((words & Guard.hanging(word)) != 0) answer = answer.and(generalOf(step, word, slot));
    return answer;
  }

  /// Yes if anybody competent says so; no if the one office competent says so; where there are
  /// several, not so far if a body says no; else as assumed.
  private static Answer generalOf(Step step, int word, int slot) {
    var cells = step.program().wordCells[word];
    var no = false;
    for (var k = 0; k < cells.candidates().length; k++) {
      var finding = step.cells().get(cells.at(slot, k));
      if (finding == 0 || !step.among(cells.deciders(), cells.candidates()[k], slot)) continue;
      if (finding == FOUND_YES) return Answer.YES;
      no = true;
    }
    if (no && alone(step, cells, slot)) return Answer.FOUND_NOT;
    if (common(step, cells, slot) == FOUND_NO) return Answer.NO;
    return step.assumed(word) > 0 ? Answer.YES : Answer.NO;
  }

  /// What bodies have found: yes if one has; no if one has and none the contrary; else nothing.
  private static int common(Step step, Program.WordCells cells, int slot) {
    var found = 0;
    for (var k = 0; k < cells.candidates().length; k++) {
      var finding = step.cells().get(cells.at(slot, k));
      if (finding == 0
          || cells.candidates()[k] < step.program().parties
          || !step.among(cells.deciders(), cells.candidates()[k], slot)) continue;
      if (finding == FOUND_YES) return FOUND_YES;
      found = FOUND_NO;
    }
    return found;
  }

  /// The answer of a set of words for one bearer.
  static Answer own(Step step, int words, int slot, int bearer) {
    var answer = Answer.YES;
    for (var word = 0; words >>> word != 0; word++)
      if ((words & Guard.hanging(word)) != 0) answer = answer.and(ownOf(step, word, slot, bearer));
    return answer;
  }

  /// The bearer's own finding if it may find; else what a body has found; else as assumed. For a
  /// bearer that may not find, the answer of the case.
  private static Answer ownOf(Step step, int word, int slot, int bearer) {
    var cells = step.program().wordCells[word];
    var finds = false;
    for (var k = 0; k < cells.candidates().length; k++) {
      var finding = step.cells().get(cells.at(slot, k));
      if (cells.candidates()[k] == bearer && step.among(cells.deciders(), bearer, slot)) {
        if (finding == FOUND_YES) return Answer.YES;
        if (finding == FOUND_NO) return Answer.FOUND_NOT;
        finds = true;
      }
    }
    var common = common(step, cells, slot);
    if (common == FOUND_NO) return Answer.FOUND_NOT;
    if (!finds) return generalOf(step, word, slot);
    return common == FOUND_YES || step.assumed(word) > 0 ? Answer.YES : Answer.NO;
  }

  /// One office decides for all; several decide each for itself.
  private static boolean alone(Step step, Program.WordCells cells, int slot) {
    var able = 0;
    for (var candidate : cells.candidates())
      if (step.among(cells.deciders(), candidate, slot)) able++;
    return able == 1;
  }
}
