package casus.cli;

import casus.engine.audit.Bounds;
import casus.engine.audit.Influence.Compelling;
import casus.engine.audit.Influence.Delay;
import casus.engine.audit.Influence.Stopping;
import casus.engine.audit.Influence.Taking;
import casus.engine.audit.Study;
import casus.language.Language.Text;
import java.util.List;
import java.util.Optional;

/// A pact, and who can do what about the help that it promises.
record Answered(
    Text text,
    Optional<Stopping> help,
    List<Stopping> parts,
    List<Delay> delays,
    List<Compelling> compelling,
    List<Taking> taking,
    int together,
    Bounds bounds,
    boolean complete) {
  static Answered of(Text text, Study study, int together) {
    var influence = study.influence(together);
    return new Answered(
        text,
        influence.help(),
        influence.parts(),
        influence.delays(),
        influence.compelling(),
        influence.taking(),
        together,
        study.since(0),
        influence.complete());
  }
}
