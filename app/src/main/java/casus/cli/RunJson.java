package casus.cli;

import casus.chronicle.Event;
import casus.cli.RunCommand.Result;
import casus.engine.run.Answer;
import casus.engine.run.Explanation;
import casus.engine.run.Footing;
import casus.engine.run.Happening;
import casus.engine.run.Interval;
import casus.engine.run.Run;
import casus.engine.run.Under;
import casus.machine.OpenWord;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Runs as JSON, in the form that `docs/schema/run.schema.json` describes. Names of fields are kept
/// within a version; actors are codes, instants are UTC.
final class RunJson {
  private static final int VERSION = 1;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private RunJson() {}

  static String text(List<Result> results, Optional<RunTogether> together) {
    var root = JSON.createObjectNode();
    root.put("version", VERSION);
    var runs = root.putArray("runs");
    for (var result : results) result(runs.addObject(), result);
    together.ifPresent(found -> conflicts(root.putArray("conflicts"), found));
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
  }

  /// Where one text asks what another forbids.
  private static void conflicts(ArrayNode array, RunTogether together) {
    for (var found : together.conflicts()) {
      var finding = found.finding();
      var node = array.addObject();
      node.put("severity", finding.severity().text());
      node.put("pact", together.pact(found.text()));
      node.put("clause", finding.clause()).put("cite", finding.cite());
      strings(node.putArray("parties"), finding.parties());
      node.put("text", finding.message());
      var against = node.putArray("against");
      for (var norm : found.against())
        against.addObject().put("pact", together.pact(norm.text())).put("clause", norm.name());
    }
  }

  private static void result(ObjectNode node, Result result) {
    node.put("pact", result.pact().name());
    node.put("title", result.pact().title());
    switch (result.answer()) {
      case Run run -> {
        node.put("result", "run");
        run(node, run);
        var explanations = node.putArray("explanations");
        for (var explanation : result.explanations())
          explanation(explanations.addObject(), explanation);
      }
      case Answer.OutOfBudget(var words, var readings, var most) -> {
        node.put("result", "out-of-budget");
        words(node.putArray("words"), words);
        node.put("readings", readings);
        node.put("most", most);
      }
      case Answer.NoRoom(var cases) -> {
        node.put("result", "no-room");
        node.put("cases-at-most", cases);
      }
      case Answer.TooLong(var first, var last) -> {
        node.put("result", "too-long");
        node.put("from", first.toString());
        node.put("to", last.toString());
      }
    }
  }

  private static void run(ObjectNode node, Run run) {
    node.put("chronicle", run.chronicle().name());
    footing(node.putObject("footing"), run.footing());
    node.put("until", run.end().toString());
    run.settings().knownAt().ifPresent(known -> node.put("known-at", known.toString()));
    words(node.putArray("words"), run.words());
    strings(node.putArray("timings"), run.timings().stream().map(RunJson::word).toList());
    timeline(node.putArray("timeline"), run);
    new RunLinesJson(node).lines(run);
    var misdirected = node.putArray("misdirected");
    for (var event : run.misdirected()) event(misdirected.addObject(), event);
  }

  private static void footing(ObjectNode node, Footing footing) {
    switch (footing) {
      case Footing.Actual(var since) -> node.put("kind", "actual").put("since", since.toString());
      case Footing.Ended(var since, var at) -> {
        node.put("kind", "ended").put("since", since.toString());
        string(node, "ended-at", at.map(Instant::toString));
      }
      case Footing.NotInForce() -> node.put("kind", "not-in-force");
      case Footing.Assumed(var since) -> node.put("kind", "assumed").put("since", since.toString());
    }
  }

  private static void words(ArrayNode array, List<OpenWord> words) {
    for (var word : words) {
      var node = array.addObject();
      node.put("word", word.name());
      node.put("cite", word.cite());
      node.put("kind", word(word.kind()));
      strings(node.putArray("readings"), word.readings());
    }
  }

  private static void timeline(ArrayNode array, Run run) {
    for (var happening : run.timeline()) {
      var node = array.addObject();
      switch (happening) {
        case Happening.Came(var event, var consequences) -> {
          node.put("kind", "event");
          event(node.putObject("event"), event);
        }
        case Happening.Attributed(var event, var consequences) -> {
          node.put("kind", "attribution");
          event(node.putObject("event"), event);
        }
        case Happening.Passed(var at, var consequences) -> {
          node.put("kind", "time");
          interval(node.putObject("at"), at);
        }
      }
      var brought = node.putArray("brought");
      for (var consequence : happening.consequences())
        consequence(brought.addObject(), consequence);
    }
  }

  private static void consequence(ObjectNode node, Happening.Consequence consequence) {
    node.put("clause", consequence.clause());
    node.put("cite", consequence.cite());
    node.put("change", consequence.change());
    strings(node.putArray("actors"), consequence.actors());
    string(node, "victim", consequence.victim());
    interval(node, "at", consequence.at());
    interval(node, "due", consequence.due());
    under(node.putObject("under"), consequence.under());
    node.put("text", consequence.text());
  }

  static void event(ObjectNode node, Event event) {
    node.put("line", event.line());
    node.put("time", event.when().text());
    node.put("actor", event.actor());
    node.put("act", event.act());
    string(node, "target", event.target());
    string(node, "place", event.place());
    string(node, "about", event.about());
    event
        .attribution()
        .ifPresent(made -> {
          strings(node.putArray("attributed-by"), made.by());
          node.put("attributed-at", made.when().text());
        });
    if (!event.claimedBy().isEmpty()) strings(node.putArray("claimed-by"), event.claimedBy());
    if (!event.deniedBy().isEmpty()) strings(node.putArray("denied-by"), event.deniedBy());
  }

  static void explanation(ObjectNode node, Explanation explanation) {
    node.put("question", explanation.question());
    var strands = node.putArray("strands");
    for (var strand : explanation.strands()) {
      var part = strands.addObject();
      part.put("outcome", strand.outcome());
      under(part.putObject("under"), strand.under());
      var steps = part.putArray("steps");
      for (var step : strand.steps())
        steps.addObject().put("depth", step.depth()).put("text", step.text());
    }
  }

  // Small parts.

  static void under(ObjectNode node, Under under) {
    switch (under) {
      case Under.Every() -> node.put("every", true);
      case Under.Some(var circumstances) -> {
        node.put("every", false);
        var some = node.putArray("some");
        for (var circumstance : circumstances) {
          var choices = some.addArray();
          for (var choice : circumstance.choices()) choice(choices.addObject(), choice);
        }
      }
    }
    node.put("text", under.text());
  }

  private static void choice(ObjectNode node, Under.Choice choice) {
    switch (choice) {
      case Under.Choice.Word(var word, var cite, var kind, var readings) -> {
        node.put("word", word);
        strings(node.putArray("readings"), readings);
      }
      case Under.Choice.Hours(var timings) ->
          strings(node.putArray("timings"), timings.stream().map(RunJson::word).toList());
    }
  }

  static void interval(ObjectNode node, String name, Optional<Interval> interval) {
    interval.ifPresent(found -> interval(node.putObject(name), found));
  }

  static void interval(ObjectNode node, Interval interval) {
    instant(node, "first", interval.first());
    instant(node, "last", interval.last());
  }

  private static void instant(ObjectNode node, String name, Instant instant) {
    node.put(name, instant.toString());
  }

  static void string(ObjectNode node, String name, Optional<String> text) {
    text.ifPresent(found -> node.put(name, found));
  }

  static void strings(ArrayNode array, List<String> texts) {
    texts.forEach(array::add);
  }

  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
