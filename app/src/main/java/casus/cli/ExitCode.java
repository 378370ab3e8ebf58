package casus.cli;

/// What a command tells its caller.
final class ExitCode {
  /// Asked and answered; nothing is wrong.
  static final int FINE = 0;

  /// There are findings, or an expectation failed, or there is no answer.
  static final int FINDINGS = 1;

  /// The command line is wrong, or a file cannot be read.
  static final int USAGE = 2;

  /// A mistake of ours (`EX_SOFTWARE` of sysexits.h).
  static final int BUG = 70;

  private ExitCode() {}
}
