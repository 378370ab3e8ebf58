package casus.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/// Which program, and which version of the pact language it reads.
final class Version implements IVersionProvider {
  /// The version of the pact language. A text that was read under one version means the same as
  /// long as the number stays.
  static final String LANGUAGE = "0.1";

  /// The version of the jar that runs; none where classes run without a jar.
  static Optional<String> program() {
    return Optional.ofNullable(Version.class.getPackage().getImplementationVersion());
  }

  /// `casus 1.0.0, pact language 0.1`.
  static String text() {
    return "casus " + program().orElse("(not packaged)") + ", pact language " + LANGUAGE;
  }

  @Override
  public String[] getVersion() {
    return new String[] {text()};
  }
}
