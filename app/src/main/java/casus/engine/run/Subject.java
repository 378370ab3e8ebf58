package casus.engine.run;

import casus.machine.Program;
import casus.pact.Clause;
import casus.pact.Omission;
import casus.pact.Pact;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What a name in a pact stands for, and so what can be asked about.
sealed interface Subject {
  /// The pact itself.
  record Whole() implements Subject {}

  /// A clause, by its place in the program.
  record Part(int part) implements Subject {}

  /// A party, by its code.
  record Party(String code) implements Subject {}

  /// A role that parties play, or that is left open.
  record Role(String role) implements Subject {}

  /// A part of the text that the pact leaves out.
  record Left(Omission omission) implements Subject {}

  /// Every name of a pact, in the order of the text: what can be called first.
  static List<String> names(Pact pact) {
    var clauses =
        pact.clauses().stream()
            .filter(
                clause -> !(clause instanceof Clause.Party || clause instanceof Clause.OpenRole))
            .map(clause -> clause.label().name());
    var roles =
        Stream.concat(
            pact.roles().stream(),
            pact.all(Clause.OpenRole.class).stream().map(Clause.OpenRole::role));
    return Stream.of(
            clauses,
            pact.parties().stream(),
            roles,
            pact.omissions().stream().map(Omission::part),
            Stream.of(pact.name()))
        .flatMap(found -> found)
        .distinct()
        .toList();
  }

  /// All that a name stands for; nothing for a name that the pact does not have.
  static List<Subject> of(Program program, String name) {
    var pact = program.pact();
    var found = new ArrayList<Subject>();
    for (var part = 0; part < program.partCount(); part++) {
      var clause = program.clause(part);
      if (!(clause instanceof Clause.Party || clause instanceof Clause.OpenRole)
          && clause.label().name().equals(name)) found.add(new Part(part));
    }
    if (pact.parties().contains(name)) found.add(new Party(name));
    if (pact.roles().contains(name)
        || pact.all(Clause.OpenRole.class).stream().anyMatch(open -> open.role().equals(name)))
      found.add(new Role(name));
    for (var omission : pact.omissions())
      if (omission.part().equals(name)) found.add(new Left(omission));
    if (pact.name().equals(name)) found.add(new Whole());
    return found;
  }
}
