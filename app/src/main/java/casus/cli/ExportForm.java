package casus.cli;

import casus.engine.audit.Exhibit;
import casus.engine.solve.export.Prism;
import casus.engine.solve.export.Smv;
import java.util.List;

/// A language of other tools.
enum ExportForm {
  /// For PRISM and Storm: the winner's strategy is built in.
  PRISM("prism", "//"),
  /// For PRISM-games: the whole game.
  PRISM_GAMES("prism-games", "//"),
  /// For nuXmv and NuSMV: the winner's strategy is built in.
  SMV("smv", "--");

  private final String word;
  private final String comment;

  ExportForm(String word, String comment) {
    this.word = word;
    this.comment = comment;
  }

  /// How the command line calls it.
  String word() {
    return word;
  }

  /// What a comment begins with.
  String comment() {
    return comment;
  }

  /// For the command line.
  static final class OfWord extends Converters.OneOf<ExportForm> {
    OfWord() {
      super(List.of(values()), ExportForm::word);
    }
  }

  /// Whether the tool is left to find a strategy of its own.
  boolean solves() {
    return this == PRISM_GAMES;
  }

  /// Whether properties go into a file of their own.
  boolean apart() {
    return this != SMV;
  }

  String model(Exhibit exhibit) {
    return switch (this) {
      case PRISM -> Prism.mdp(exhibit.proof());
      case PRISM_GAMES -> Prism.smg(exhibit.game());
      case SMV -> Smv.model(exhibit.proof());
    };
  }

  /// What holds in the model, if Casus is right.
  String property(Exhibit exhibit) {
    return switch (this) {
      case PRISM -> Prism.mdpProperty(exhibit.proof(), exhibit.claim());
      case PRISM_GAMES -> Prism.smgProperty(exhibit.game(), exhibit.claim());
      case SMV -> Smv.property(exhibit.proof(), exhibit.claim()).orElseThrow();
    };
  }
}
