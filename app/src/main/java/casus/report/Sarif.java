package casus.report;

import casus.diagnostic.Source;
import casus.diagnostic.Span;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/// A log in the Static Analysis Results Interchange Format (SARIF) 2.1.0, an OASIS standard, as far
/// as we speak it. Types and components bear the names of the standard; what is empty is left out,
/// but for the results: that there are none is a result.
public record Sarif(@JsonProperty("$schema") String schema, String version, List<Run> runs) {
  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  public Sarif {
    runs = List.copyOf(runs);
  }

  /// The log of one run, as text.
  public static String text(Run run) {
    var log = new Sarif(SCHEMA, "2.1.0", List.of(run));
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(log) + "\n";
  }

  /// Columns count UTF-16 code units, as a [Source] does.
  public record Run(
      Tool tool,
      String columnKind,
      String defaultEncoding,
      List<Artifact> artifacts,
      List<Result> results,
      Map<String, Object> properties) {
    public Run(
        Driver driver,
        List<Artifact> artifacts,
        List<Result> results,
        Map<String, Object> properties) {
      this(
          new Tool(driver),
          "utf16CodeUnits",
          "UTF-8",
          List.copyOf(artifacts),
          List.copyOf(results),
          properties);
    }
  }

  public record Tool(Driver driver) {}

  @JsonInclude(Include.NON_EMPTY)
  public record Driver(String name, Optional<String> version, List<ReportingDescriptor> rules) {}

  /// A rule.
  public record ReportingDescriptor(
      String id,
      String name,
      MultiformatMessage shortDescription,
      MultiformatMessage fullDescription,
      MultiformatMessage help) {}

  @JsonInclude(Include.NON_EMPTY)
  public record MultiformatMessage(String text, Optional<String> markdown) {
    public static MultiformatMessage of(String text) {
      return new MultiformatMessage(escaped(text), Optional.empty());
    }

    public static MultiformatMessage of(String text, String markdown) {
      return new MultiformatMessage(escaped(text), Optional.of(escaped(markdown)));
    }
  }

  /// A file that was read.
  public record Artifact(
      ArtifactLocation location,
      long length,
      List<String> roles,
      String mimeType,
      String encoding,
      Map<String, String> hashes) {}

  public record ArtifactLocation(String uri, int index) {}

  /// @param partialFingerprints by which the same result is known again in another version
  @JsonInclude(Include.NON_EMPTY)
  public record Result(
      String ruleId,
      int ruleIndex,
      Level level,
      Message message,
      List<Location> locations,
      List<Location> relatedLocations,
      List<CodeFlow> codeFlows,
      Map<String, String> partialFingerprints,
      Map<String, Object> properties) {}

  public enum Level {
    ERROR,
    WARNING,
    NOTE;

    @JsonValue
    String text() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public record Message(String text) {
    public static Message of(String text) {
      return new Message(escaped(text));
    }
  }

  @JsonInclude(Include.NON_EMPTY)
  public record Location(
      Optional<PhysicalLocation> physicalLocation,
      List<LogicalLocation> logicalLocations,
      Optional<Message> message) {}

  public record PhysicalLocation(ArtifactLocation artifactLocation, Region region) {}

  public record Region(int startLine, int startColumn, int endLine, int endColumn) {
    public static Region of(Source source, Span span) {
      return new Region(
          source.line(span.start()),
          source.column(span.start()),
          source.line(span.end()),
          source.column(span.end()));
    }
  }

  public record LogicalLocation(String name, String fullyQualifiedName) {}

  /// A story.
  public record CodeFlow(Message message, List<ThreadFlow> threadFlows) {}

  public record ThreadFlow(List<ThreadFlowLocation> locations) {}

  public record ThreadFlowLocation(Location location, String executionTimeUtc) {}

  /// Braces stand for placeholders, if they are not doubled.
  private static String escaped(String text) {
    return text.replace("{", "{{").replace("}", "}}");
  }
}
