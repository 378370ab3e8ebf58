package casus.engine.compare.questions;

import casus.engine.compare.Aspect;
import casus.engine.compare.Cell;
import casus.engine.compare.Dossier;
import casus.engine.compare.Question;
import casus.engine.compare.Say;
import casus.pact.Clause;
import casus.pact.Who;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Whoever owes help or may give it.
final class Guarantors implements Question {
  @Override
  public String id() {
    return "guarantors";
  }

  @Override
  public String asks() {
    return "Who guarantees";
  }

  @Override
  public Aspect aspect() {
    return Aspect.WORDING;
  }

  @Override
  public Cell answer(Dossier dossier) {
    var pact = dossier.pact();
    if (dossier.help().isEmpty()) {
      var others = dossier.otherRights();
      var lines = new ArrayList<>(List.of("nobody promises help"));
      for (var right : others) lines.add(Say.holder(right.holder()) + " may act otherwise");
      return Cell.of(lines, others).shownBy(dossier.findings("no-assistance-duty"));
    }
    var who = Say.parties(pact, dossier.helpers(), roles(dossier));
    return Cell.of(
        dossier.duties().isEmpty() ? who + ", by right, not by duty" : who, dossier.help());
  }

  /// The roles by which the promises of help name those who make them.
  private static List<String> roles(Dossier dossier) {
    return Stream.concat(
            dossier.duties().stream().map(duty -> duty.bearing().who()),
            dossier.rights().stream().map(Clause.Power::holder))
        .flatMap(Guarantors::names)
        .filter(dossier.pact().roles()::contains)
        .distinct()
        .toList();
  }

  private static Stream<String> names(Who who) {
    return switch (who) {
      case Who.Named(var name, var span) -> Stream.of(name);
      case Who.Relative _ -> Stream.empty();
      case Who.Union(var parts) -> parts.stream().flatMap(Guarantors::names);
      case Who.Except(var base, var excluded) -> names(base);
    };
  }
}
