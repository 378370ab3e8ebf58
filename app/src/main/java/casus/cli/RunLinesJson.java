package casus.cli;

import static casus.cli.RunJson.interval;
import static casus.cli.RunJson.string;
import static casus.cli.RunJson.strings;
import static casus.cli.RunJson.under;
import static casus.cli.RunJson.word;

import casus.engine.run.Interval;
import casus.engine.run.Lines;
import casus.engine.run.Run;
import casus.engine.run.Under;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/// The lines of a run as JSON: cases, decisions, norms, powers, stages, remedies, void acts.
record RunLinesJson(ObjectNode node) {
  void lines(Run run) {
    var cases = node.putArray("cases");
    for (var line : run.cases()) {
      var part = begin(cases.addObject(), line.clause(), line.cite(), line.victim(), line.state());
      part.put("attacker", line.attacker());
      end(part, "raised", line.raised(), line.ended(), line.under());
    }
    var norms = node.putArray("norms");
    for (var line : run.norms()) norm(norms.addObject(), line);
    var decisions = node.putArray("decisions");
    for (var line : run.decisions()) decision(decisions.addObject(), line);
    var powers = node.putArray("powers");
    for (var line : run.powers()) power(powers.addObject(), line);
    var stages = node.putArray("stages");
    for (var line : run.stages()) {
      var part =
          begin(stages.addObject(), line.clause(), line.cite(), Optional.empty(), line.state());
      interval(part, "due", line.due());
      end(part, "opened", line.opened(), line.ended(), line.under());
    }
    var remedies = node.putArray("remedies");
    for (var line : run.remedies()) {
      var part =
          begin(remedies.addObject(), line.clause(), line.cite(), line.victim(), line.state());
      part.put("rung", line.rung());
      end(part, "spawned", line.spawned(), line.ended(), line.under());
    }
    var voids = node.putArray("void-acts");
    for (var line : run.voidActs()) {
      var part = voids.addObject();
      RunJson.event(part.putObject("event"), line.event());
      interval(part, "at", line.at());
      under(part.putObject("under"), line.under());
    }
  }

  private static void norm(ObjectNode node, Lines.NormLine line) {
    begin(node, line.clause(), line.cite(), line.victim(), line.state().text());
    strings(node.putArray("bearers"), line.bearers());
    node.put("borne", word(line.mode()));
    node.put("content", line.content());
    interval(node, "due", line.due());
    end(node, "since", line.since(), line.ended(), line.under());
  }

  private static void decision(ObjectNode node, Lines.DecisionLine line) {
    begin(node, line.clause(), line.cite(), line.victim(), line.state());
    var votes = node.putArray("votes");
    for (var vote : line.votes())
      votes.addObject().put("voter", vote.voter()).put("ballot", vote.ballot());
    strings(node.putArray("silent"), line.silent());
    interval(node, "closes", line.closes());
    end(node, "opened", line.opened(), line.closed(), line.under());
  }

  private static void power(ObjectNode node, Lines.PowerLine line) {
    begin(node, line.clause(), line.cite(), line.victim(), line.state());
    node.put("holder", line.holder());
    interval(node, "expires", line.expires());
    var used = node.putArray("used");
    for (var at : line.used()) interval(used.addObject(), at);
    end(node, "available", line.available(), Optional.empty(), line.under());
  }

  private static ObjectNode begin(
      ObjectNode node, String clause, String cite, Optional<String> victim, String state) {
    node.put("clause", clause);
    node.put("cite", cite);
    string(node, "victim", victim);
    node.put("state", state);
    return node;
  }

  private static void end(
      ObjectNode node,
      String beginning,
      Optional<Interval> began,
      Optional<Interval> ended,
      Under under) {
    interval(node, beginning, began);
    interval(node, "ended", ended);
    under(node.putObject("under"), under);
  }
}
