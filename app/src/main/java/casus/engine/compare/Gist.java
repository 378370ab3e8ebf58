package casus.engine.compare;

import casus.engine.audit.Abandonment;

/// What a reader asks first of a guarantee, in two sentences: can help be stopped and by whom, and
/// need it come at all.
public record Gist(String stopping, String coming) {
  public static Gist of(Dossier dossier) {
    if (dossier.help().isEmpty())
      return new Gist(
          "The text promises no help, so that there is nothing to stop.", "No help need come.");
    return new Gist(stopping(dossier), coming(dossier));
  }

  private static String stopping(Dossier dossier) {
    var study = dossier.study();
    var vetoes = study.vetoes(study.helpInAnyForm(), Stoppers.TOGETHER);
    if (!vetoes.possible() && vetoes.complete())
      return "There is no help to stop: no attack, and nothing else, brings any about.";
    var lines = Stoppers.lines(dossier.pact(), vetoes);
    var nobody = vetoes.cases().stream().allMatch(one -> one.held().isEmpty());
    if (nobody)
      return vetoes.complete()
          ? "Nobody can stop all help, alone or in pairs."
          : "Nobody was found who can stop all help, alone or in pairs, but "
              + Cell.CUT_SHORT
              + ".";
    return "All help can be stopped: by " + String.join("; ", lines) + ".";
  }

  private static String coming(Dossier dossier) {
    if (dossier.duties().isEmpty()) return "It need not come: to help is a right, not a duty.";
    return dossier
        .study()
        .abandonment()
        .map(Gist::coming)
        .orElse(
            dossier.study().untold().isEmpty()
                ? "It must come if everybody complies: no case was found in which it need not."
                : "No case was found in which everybody complies and it need not come, but "
                    + Cell.CUT_SHORT
                    + ".");
  }

  private static String coming(Abandonment found) {
    var where = (found.always() ? "" : ", in some cases") + found.when() + ".";
    return switch (found.measure()) {
      case NOTHING -> "It need not come at all: everybody can comply with no help given" + where;
      case WHAT_EACH_JUDGES ->
          "It need not be more than each helper judges enough, for no least is set" + where;
    };
  }
}
