package casus.cli;

import casus.engine.audit.Contrast;
import casus.engine.audit.Finding;
import casus.engine.audit.SharedStory;
import casus.engine.audit.Witness;
import casus.engine.compare.Difference;
import casus.engine.compare.Difference.Loss;
import casus.engine.compare.Rewording;
import casus.engine.compare.Veto;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What two texts do and say otherwise as JSON, in the form that `docs/schema/diff.schema.json`
/// describes. Names of fields are kept within a version; parties are codes, times are seconds after
/// the deed.
final class DiffJson {
  private static final int VERSION = 1;

  private final Texts texts;
  private final Difference difference;

  private DiffJson(Differed differed) {
    texts = differed.texts();
    difference = differed.difference();
  }

  static String text(Differed differed) {
    var root = Provenance.json(VERSION);
    new DiffJson(differed).write(root);
    return Provenance.text(root);
  }

  private void write(ObjectNode root) {
    Provenance.json(root.putObject("first"), texts.all().getFirst());
    Provenance.json(root.putObject("second"), texts.all().getLast());
    root.put("same", difference.isNone());
    losses(root.putArray("losses"), difference.losses());
    losses(root.putArray("gains"), difference.gains());
    var contrast = difference.contrast();
    var deeds = root.putObject("deeds");
    deeds.put("tried", contrast.size()).put("different", contrast.different());
    RunJson.strings(deeds.putArray("protected-by-first-only"), contrast.onlyFirst());
    RunJson.strings(deeds.putArray("protected-by-second-only"), contrast.onlySecond());
    RunJson.strings(deeds.putArray("stand-ins"), contrast.standIns());
    AuditJson.bounds(deeds.putObject("bounds"), contrast.bounds());
    var rows = root.putArray("answers");
    for (var row : difference.rows()) row(rows.addObject(), row);
    var vetoes = root.putArray("vetoes");
    for (var veto : difference.vetoes()) veto(vetoes.addObject(), veto);
    findings(root.putArray("findings-gone"), 0, difference.findings().gone());
    findings(root.putArray("findings-come"), 1, difference.findings().come());
    var clauses = root.putArray("clauses");
    for (var rewording : difference.rewordings()) clause(clauses.addObject(), rewording);
    root.put("complete", difference.complete());
  }

  private static void losses(ArrayNode array, List<Loss> losses) {
    RunJson.strings(array, losses.stream().map(RunJson::word).toList());
  }

  private void row(ObjectNode node, Contrast.Row row) {
    RunJson.strings(node.putArray("acts"), row.acts());
    RunJson.strings(node.putArray("by"), row.by());
    RunJson.strings(node.putArray("on"), row.on());
    node.put("where", row.where()).put("deeds", row.size());
    RunJson.strings(node.putArray("shifts"), row.shifts().stream().map(RunJson::word).toList());
    RunJson.strings(node.putArray("bound-by-first-only"), row.boundByFirst());
    RunJson.strings(node.putArray("bound-by-second-only"), row.boundBySecond());
    MapJson.answer(node.putObject("first"), row.first());
    MapJson.answer(node.putObject("second"), row.second());
    var witnesses = node.putArray("witnesses");
    for (var text = 0; text < row.witness().size(); text++)
      witness(witnesses.addObject(), row.witness().get(text), texts.name(text));
  }

  private void witness(ObjectNode node, Witness witness, String under) {
    if (witness instanceof SharedStory story) {
      TogetherJson.story(node, story, texts::name);
      TogetherJson.readings(node.putArray("readings"), story, texts::name);
      return;
    }
    AuditJson.witness(node, witness);
    node.put("pact", under);
    AuditJson.readings(node.putArray("readings"), witness);
  }

  private void veto(ObjectNode node, Veto veto) {
    node.put("under", texts.name(veto.text()));
    RunJson.string(node, "decision", veto.decision());
    node.put("occasion", RunJson.word(veto.occasion()));
    RunJson.strings(node.putArray("parties"), veto.parties());
    node.put("when", veto.held().when().strip());
    var story = veto.held().story().get();
    AuditJson.witness(node.putObject("witness"), story);
    AuditJson.readings(node.putArray("readings"), story);
  }

  private void findings(ArrayNode array, int text, List<Finding> findings) {
    for (var finding : findings)
      AuditJson.finding(array.addObject(), texts.source(text, finding.at()), finding);
  }

  private void clause(ObjectNode node, Rewording rewording) {
    version(node, "first", 0, rewording.first());
    version(node, "second", 1, rewording.second());
  }

  private void version(ObjectNode node, String field, int text, Optional<Rewording.Version> there) {
    if (there.isEmpty()) return;
    var version = there.get();
    var label = version.label();
    var one = node.putObject(field);
    one.put("clause", label.name()).put("cite", version.cite()).put("says", version.sentence());
    RunJson.string(one, "written-by", label.notes().writtenBy());
    AuditJson.place(one.putObject("place"), texts.source(text, label), label.span());
  }
}
