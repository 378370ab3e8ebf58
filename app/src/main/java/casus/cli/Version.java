package casus.cli;

import picocli.CommandLine.IVersionProvider;

/// The version of the jar that runs, or that none is known.
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    var version = Version.class.getPackage().getImplementationVersion();
    return new String[] {"casus " + (version == null ? "(not packaged)" : version)};
  }
}
