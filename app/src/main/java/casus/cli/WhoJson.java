package casus.cli;

import casus.engine.audit.Blocker;
import casus.engine.audit.Influence.Stopping;
import casus.engine.audit.Vetoes;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Who can do what as JSON, in the form that `docs/schema/who.schema.json` describes. Names of
/// fields are kept within a version; parties are codes, times are seconds.
final class WhoJson {
  private static final int VERSION = 1;

  private WhoJson() {}

  static String text(List<Answered> answers) {
    var root = Provenance.json(VERSION);
    var pacts = root.putArray("pacts");
    for (var answered : answers) pact(pacts.addObject(), answered);
    return Provenance.text(root);
  }

  private static void pact(ObjectNode node, Answered answered) {
    Provenance.json(node, answered.text());
    node.put("together", answered.together());
    node.put("complete", answered.complete());
    AuditJson.bounds(node.putObject("bounds"), answered.bounds());
    answered.help().ifPresent(help -> stopping(node.putObject("help"), help));
    var parts = node.putArray("parts");
    for (var part : answered.parts()) stopping(parts.addObject(), part);
    var delays = node.putArray("delays");
    for (var delay : answered.delays()) {
      var one = delays.addObject();
      in(one, delay.in());
      who(one.putArray("who"), delay.blocker());
      one.put("from", delay.before().toSeconds()).put("to", delay.after().toSeconds());
    }
    var compelling = node.putArray("compelling");
    for (var each : answered.compelling()) {
      var one = compelling.addObject().put("clause", each.clause());
      each.blocker().ifPresent(who -> who(one.putArray("who"), who));
      var cases = one.putArray("cases");
      for (var in : each.in()) in(cases.addObject(), in);
      one.put("within", each.within().toSeconds());
    }
    var taking = node.putArray("taking");
    for (var each : answered.taking()) {
      var one = taking.addObject().put("clause", each.power().label().name());
      one.put("cite", each.power().label().cite());
      RunJson.strings(one.putArray("holders"), each.holders());
    }
  }

  private static void stopping(ObjectNode node, Stopping stopping) {
    RunJson.strings(node.putArray("clauses"), stopping.clauses());
    var cases = node.putArray("cases");
    for (var one : stopping.vetoes().cases()) {
      var found = cases.addObject();
      in(found, one);
      found.put("arises", one.possible());
      var held = found.putArray("stopped-by");
      for (var each : one.held()) held(held.addObject(), each);
    }
  }

  private static void held(ObjectNode node, Vetoes.Held held) {
    who(node.putArray("who"), held.blocker());
    node.put("when", held.when().strip());
    var story = held.story().get();
    AuditJson.readings(node.putArray("readings"), story);
    AuditJson.witness(node.putObject("witness"), story);
  }

  private static void in(ObjectNode node, Vetoes.Case one) {
    one.trigger().ifPresent(name -> node.put("trigger", name));
    RunJson.strings(node.putArray("attackers"), one.attackers());
    RunJson.strings(node.putArray("victims"), one.victims());
  }

  /// So many of some.
  private static void who(ArrayNode array, Blocker blocker) {
    for (var some : blocker.some()) {
      var one = array.addObject().put("count", some.count());
      RunJson.strings(one.putArray("of"), some.of());
    }
  }
}
