package casus.cli;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// As much of JSON Schema (draft 2020-12) as our own schemas use: type, const, enum, properties,
/// required, additionalProperties, items and local references. A keyword that it does not know is
/// an error, so that no rule of a schema goes unchecked.
record Schema(JsonNode root) {
  private static final List<String> SPOKEN =
      List.of("$schema", "title", "description", "$defs", "format");

  static Schema of(String text) {
    return new Schema(JsonMapper.builder().build().readTree(text));
  }

  /// Where a document breaks the schema, and how; empty if it is valid.
  List<String> faults(String document) {
    var faults = new ArrayList<String>();
    check(root, JsonMapper.builder().build().readTree(document), "$", faults);
    return faults;
  }

  private void check(JsonNode schema, JsonNode value, String path, List<String> faults) {
    for (var rule : schema.properties()) {
      switch (rule.getKey()) {
        case "$ref" -> check(definition(rule.getValue().asString()), value, path, faults);
        case "type" -> {
          if (!is(rule.getValue().asString(), value))
            faults.add(path + " is no " + rule.getValue().asString());
        }
        case "const" -> {
          if (!rule.getValue().equals(value)) faults.add(path + " is not " + rule.getValue());
        }
        case "enum" -> {
          if (rule.getValue().valueStream().noneMatch(value::equals))
            faults.add(path + " is none of " + rule.getValue() + ": " + value);
        }
        case "required" -> {
          for (var name : rule.getValue())
            if (!value.has(name.asString())) faults.add(path + " lacks " + name.asString());
        }
        case "properties" -> {
          for (var property : rule.getValue().properties())
            if (value.has(property.getKey()))
              check(
                  property.getValue(),
                  value.get(property.getKey()),
                  path + "." + property.getKey(),
                  faults);
        }
        case "additionalProperties" -> {
          for (var property : value.properties())
            if (!schema.path("properties").has(property.getKey()))
              faults.add(path + " has " + property.getKey());
        }
        case "items" -> {
          for (var item = 0; item < value.size(); item++)
            check(rule.getValue(), value.get(item), path + "[" + item + "]", faults);
        }
        default -> {
          if (!SPOKEN.contains(rule.getKey()))
            throw new IllegalArgumentException("a rule that nobody checks: " + rule.getKey());
        }
      }
    }
  }

  private JsonNode definition(String reference) {
    var name = reference.replace("#/$defs/", "");
    if (!root.path("$defs").has(name)) throw new IllegalArgumentException(reference);
    return root.path("$defs").get(name);
  }

  private static boolean is(String type, JsonNode value) {
    return switch (type) {
      case "object" -> value.isObject();
      case "array" -> value.isArray();
      case "string" -> value.isString();
      case "integer" -> value.isIntegralNumber();
      case "boolean" -> value.isBoolean();
      default -> throw new IllegalArgumentException("a type that nobody checks: " + type);
    };
  }
}
