package casus.cli;

import casus.engine.audit.Answer;
import casus.engine.audit.MapTable;
import casus.machine.Clock;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/// Coverage maps as JSON, in the form that `docs/schema/map.schema.json` describes. Names of fields
/// are kept within a version; times are seconds after the deed.
final class MapJson {
  private static final int VERSION = 1;

  private MapJson() {}

  static String text(List<Mapped> maps) {
    var root = Provenance.json(VERSION);
    var array = root.putArray("maps");
    for (var mapped : maps) map(array.addObject(), mapped);
    return Provenance.text(root);
  }

  private static void map(ObjectNode node, Mapped mapped) {
    var table = mapped.table();
    Provenance.json(node, mapped.text());
    var asked = node.putObject("asked");
    RunJson.string(asked, "act", mapped.asked().act());
    RunJson.string(asked, "by", mapped.asked().by());
    RunJson.strings(node.putArray("phases"), table.phases());
    RunJson.strings(node.putArray("victims"), table.victims());
    RunJson.strings(node.putArray("attackers"), table.attackers());
    var acts = node.putArray("acts");
    for (var act : table.acts())
      acts.addObject().put("act", act).put("armed", MapTable.isArmed(act));
    var words = node.putArray("words");
    for (var word : table.words())
      words
          .addObject()
          .put("word", word.name())
          .put("cite", word.cite())
          .put("settled-by", word.settledBy());
    var always = node.putArray("always");
    for (var standing : table.always())
      always
          .addObject()
          .put("level", standing.level().text())
          .put("clause", standing.clause())
          .put("cite", standing.cite())
          .put("power", standing.request())
          .put("who", standing.by());
    var answers = node.putArray("answers");
    for (var row : table.rows()) row(answers.addObject(), row);
    node.put("situations", table.states());
  }

  private static void row(ObjectNode node, MapTable.Row row) {
    RunJson.strings(node.putArray("phases"), row.phases());
    RunJson.strings(node.putArray("acts"), row.acts());
    RunJson.strings(node.putArray("by"), row.by());
    RunJson.strings(node.putArray("on"), row.on());
    node.put("where", row.where());
    var places = node.putArray("places");
    for (var place : row.places())
      RunJson.strings(
          places.addObject().put("kind", place.kind()).putArray("leaves"), place.leaves());
    answer(node, row.answer());
  }

  static void answer(ObjectNode node, Answer answer) {
    node.put("level", answer.best().text());
    node.put("else", answer.worst().text());
    node.put("condition", answer.condition().strip());
    RunJson.strings(node.putArray("taken"), answer.taken());
    var brings = answer.brings();
    if (brings.clause().isEmpty()) return;
    var clause = node.putObject("brings");
    clause.put("clause", brings.clause());
    clause.put("cite", brings.cite());
    clause.put("who", brings.who());
    RunJson.strings(clause.putArray("performances"), brings.performances());
    clause.put("choice", brings.choice());
    span(clause.putObject("since"), answer.since());
    span(clause.putObject("due"), answer.due());
    RunJson.strings(clause.putArray("gates"), answer.waitsFor());
  }

  private static void span(ObjectNode node, Answer.Span span) {
    if (span.least() != Clock.NEVER) node.put("least", span.least());
    if (span.greatest() != Clock.NEVER) node.put("greatest", span.greatest());
  }
}
