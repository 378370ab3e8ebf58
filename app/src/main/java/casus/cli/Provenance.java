package casus.cli;

import casus.diagnostic.Source;
import casus.language.Language.Text;
import casus.report.Block;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// By which program, and of which texts, an answer was made: as every report and every answer in
/// JSON says it.
final class Provenance {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private Provenance() {}

  /// The SHA-256 of a text, as `sha256sum` says it of its file.
  static String sha256(Source source) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of()
          .formatHex(digest.digest(source.text().getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /// The texts that a pact was read from, for a report.
  static List<Block.Terms.Term> terms(Text text) {
    return text.sources().all().stream()
        .map(source -> new Block.Terms.Term("Text", source.name() + ", SHA-256 " + sha256(source)))
        .toList();
  }

  /// The beginning of an answer in a version of its form.
  static ObjectNode json(int version) {
    var root = JSON.createObjectNode();
    root.put("version", version);
    var program = root.putObject("program").put("name", "casus");
    RunJson.string(program, "version", Version.program());
    root.put("language", Version.LANGUAGE);
    return root;
  }

  /// The beginning of what is said of a pact: its name, its title, the texts it was read from.
  static void json(ObjectNode node, Text text) {
    node.put("pact", text.pact().name());
    node.put("title", text.pact().title());
    var sources = node.putArray("sources");
    for (var source : text.sources().all())
      sources.addObject().put("file", source.name()).put("sha-256", sha256(source));
  }

  /// An answer as it is printed.
  static String text(ObjectNode root) {
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
  }
}
