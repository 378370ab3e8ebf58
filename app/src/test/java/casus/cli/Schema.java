package casus.cli;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A JSON Schema, of draft 2020-12 unless it names another. Formats such as `date-time` count.
record Schema(com.networknt.schema.Schema rules) {
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12,
          builder ->
              builder.schemaRegistryConfig(
                  SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

  /// The keywords that our own schemas use; by the specification one that is misspelt would count
  /// for nothing.
  private static final List<String> SPOKEN =
      List.of(
          "$schema",
          "title",
          "description",
          "type",
          "const",
          "enum",
          "required",
          "properties",
          "additionalProperties",
          "items",
          "minItems",
          "minimum",
          "pattern",
          "format",
          "oneOf",
          "$defs",
          "$ref");

  /// A schema of ours. A word in it that is no keyword is an error.
  static Schema ofOurs(String text) {
    speaks(JsonMapper.builder().build().readTree(text));
    return of(text);
  }

  static Schema of(String text) {
    return new Schema(REGISTRY.getSchema(text));
  }

  /// Where a document breaks the schema, and how; empty if it is valid.
  List<String> faults(String document) {
    return rules.validate(document, InputFormat.JSON).stream()
        .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
        .toList();
  }

  private static void speaks(JsonNode schema) {
    for (var rule : schema.properties())
      switch (rule.getKey()) {
        case "properties", "$defs" -> rule.getValue().forEach(Schema::speaks);
        case "items" -> speaks(rule.getValue());
        case "oneOf" -> rule.getValue().forEach(Schema::speaks);
        default -> {
          if (!SPOKEN.contains(rule.getKey()))
            throw new IllegalArgumentException("no keyword: " + rule.getKey());
        }
      }
  }
}
