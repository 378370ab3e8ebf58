package casus.cli;

import casus.cli.Audited.Asked;
import casus.diagnostic.Source;
import casus.engine.audit.AuditRule;
import casus.engine.audit.Finding;
import casus.engine.audit.SharedFinding;
import casus.engine.audit.SharedStory;
import casus.engine.audit.Story;
import casus.engine.audit.Words;
import casus.pact.Label;
import casus.report.Sarif;
import casus.report.Sarif.MultiformatMessage;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/// Audits as one run of a SARIF log: each text an artifact with its hash, each rule with its page,
/// each finding a result, each story a code flow whose steps point at the clauses that they are
/// about.
final class AuditSarif {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final List<AuditRule> rules;
  private final List<Source> sources;
  private final Map<String, Integer> alike = new HashMap<>();

  private AuditSarif(Asked asked, List<Audited> audits) {
    rules = asked.rules();
    sources =
        audits.stream()
            .flatMap(audited -> audited.text().sources().all().stream())
            .distinct()
            .toList();
  }

  static String text(Asked asked, List<Audited> audits, Optional<Together> together) {
    var log = new AuditSarif(asked, audits);
    var results = new ArrayList<Sarif.Result>();
    for (var audited : audits)
      for (var finding : audited.findings()) results.add(log.result(audited, finding));
    together.ifPresent(
        found -> found.findings().forEach(shared -> results.add(log.result(found, shared))));
    return Sarif.text(
        new Sarif.Run(
            new Sarif.Driver(
                "casus", Version.program(), log.rules.stream().map(AuditSarif::rule).toList()),
            log.sources.stream().map(log::artifact).toList(),
            results,
            Map.of("pactLanguage", Version.LANGUAGE)));
  }

  private static Sarif.ReportingDescriptor rule(AuditRule rule) {
    var page = RulePage.of(rule);
    return new Sarif.ReportingDescriptor(
        rule.id(),
        rule.getClass().getSimpleName(),
        MultiformatMessage.of(page.question()),
        MultiformatMessage.of(page.reason()),
        MultiformatMessage.of(page.question() + "\n\n" + page.reason(), page.text()));
  }

  private Sarif.Artifact artifact(Source source) {
    return new Sarif.Artifact(
        location(source),
        source.text().getBytes(StandardCharsets.UTF_8).length,
        List.of("analysisTarget"),
        "text/plain",
        "UTF-8",
        Map.of("sha-256", Provenance.sha256(source)));
  }

  private Sarif.ArtifactLocation location(Source source) {
    return new Sarif.ArtifactLocation(uri(source.name()), sources.indexOf(source));
  }

  /// A path as a reference: as the user wrote it, so that a log speaks of the files of a repository
  /// and not of a machine.
  static String uri(String name) {
    var path = Path.of(name);
    if (path.isAbsolute()) return path.toUri().toString();
    var slashes = name.replace(path.getFileSystem().getSeparator(), "/");
    try {
      // A colon in the first part would make a scheme of it.
      var first = slashes.split("/", -1)[0];
      var relative = first.contains(":") ? "./" + slashes : slashes;
      return new URI(null, null, relative, null).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private Sarif.Result result(Audited audited, Finding finding) {
    var stories =
        finding.witness() instanceof Story story
            ? List.of(codeFlow(audited, story))
            : List.<Sarif.CodeFlow>of();
    return result(
        audited, finding, List.of(), stories, fingerprint(audited, finding), properties(finding));
  }

  /// What was found between several pacts: the clauses that are against it are related locations.
  private Sarif.Result result(Together together, SharedFinding found) {
    var audited = together.of(found.text());
    var related =
        found.against().stream()
            .map(norm ->
                place(
                    together.of(norm.text()),
                    Optional.of(norm.norm().label()),
                    Optional.of(Words.quote(norm.name()) + " of " + together.pact(norm.text()))))
            .toList();
    var stories =
        found.finding().witness() instanceof SharedStory story
            ? List.of(codeFlow(together, story))
            : List.<Sarif.CodeFlow>of();
    var print =
        fingerprint(audited, found.finding())
            + found.against().stream()
                .map(norm -> "/" + together.pact(norm.text()) + "/" + norm.name())
                .collect(Collectors.joining());
    return result(audited, found.finding(), related, stories, print, properties(found.finding()));
  }

  private Sarif.Result result(
      Audited audited,
      Finding finding,
      List<Sarif.Location> related,
      List<Sarif.CodeFlow> stories,
      String fingerprint,
      Map<String, Object> properties) {
    return new Sarif.Result(
        finding.rule(),
        rules.stream().map(AuditRule::id).toList().indexOf(finding.rule()),
        switch (finding.severity()) {
          case HOLE -> Sarif.Level.ERROR;
          case RISK -> Sarif.Level.WARNING;
          case NOTE -> Sarif.Level.NOTE;
        },
        Sarif.Message.of(finding.message()),
        List.of(place(audited, Optional.of(finding.at()), Optional.empty())),
        related,
        stories,
        Map.of("casusFinding/v1", fingerprint),
        properties);
  }

  private Sarif.Location place(Audited audited, Optional<Label> label, Optional<String> message) {
    return new Sarif.Location(
        label.map(at -> {
          var source = audited.source(at);
          return new Sarif.PhysicalLocation(location(source), Sarif.Region.of(source, at.span()));
        }),
        label
            .map(at ->
                new Sarif.LogicalLocation(
                    at.name(), audited.text().pact().name() + "/" + at.name()))
            .stream()
            .toList(),
        message.map(Sarif.Message::of));
  }

  private Sarif.CodeFlow codeFlow(Audited audited, Story story) {
    var steps =
        story.steps().stream()
            .map(step ->
                new Sarif.ThreadFlowLocation(
                    place(audited, step.clauses().stream().findFirst(), Optional.of(told(step))),
                    step.at().toString()))
            .toList();
    return new Sarif.CodeFlow(
        Sarif.Message.of(story.ending().text()), List.of(new Sarif.ThreadFlow(steps)));
  }

  private Sarif.CodeFlow codeFlow(Together together, SharedStory story) {
    var steps =
        story.steps().stream()
            .map(step -> {
              var clause = step.clauses().stream().findFirst();
              var at = together.of(clause.map(SharedStory.Under::text).orElse(0));
              var brings =
                  step.brings().stream()
                      .map(under -> together.pact(under.text()) + ": " + under.what())
                      .toList();
              var told = told(step.day(), step.event(), brings);
              return new Sarif.ThreadFlowLocation(
                  place(at, clause.map(SharedStory.Under::what), Optional.of(told)),
                  step.at().toString());
            })
            .toList();
    return new Sarif.CodeFlow(
        Sarif.Message.of(story.ending(together::pact)), List.of(new Sarif.ThreadFlow(steps)));
  }

  private static String told(Story.Step step) {
    return told(step.day(), step.event(), step.brings());
  }

  private static String told(int day, String event, List<String> brings) {
    var told = "day " + day + ": " + event;
    return brings.isEmpty() ? told : told + "; " + String.join("; ", brings);
  }

  /// The same as long as the pact, the clause and the rule keep their names, whatever else changes.
  private String fingerprint(Audited audited, Finding finding) {
    var name = finding.rule() + "/" + audited.text().pact().name() + "/" + finding.clause();
    var times = alike.merge(name, 1, Integer::sum);
    return times == 1 ? name : name + "/" + times;
  }

  private static Map<String, Object> properties(Finding finding) {
    var properties = new LinkedHashMap<String, Object>();
    properties.put("severity", finding.severity().text());
    properties.put("cite", finding.cite());
    properties.put("parties", finding.parties());
    var readings = JSON.createArrayNode();
    AuditJson.readings(readings, finding.witness());
    properties.put("readings", readings);
    finding
        .bounds()
        .ifPresent(bounds -> {
          var node = JSON.createObjectNode();
          AuditJson.bounds(node, bounds);
          properties.put("bounds", node);
        });
    return properties;
  }
}
