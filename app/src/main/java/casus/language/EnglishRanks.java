package casus.language;

import casus.pact.Clause;
import casus.pact.Pact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// What goes before what: exceptions and precedence, each as one sentence.
final class EnglishRanks {
  private final Pact pact;
  private final EnglishConditions conditions;
  private final EnglishCases cases;

  EnglishRanks(Pact pact, EnglishConditions conditions, EnglishCases cases) {
    this.pact = pact;
    this.conditions = conditions;
    this.cases = cases;
  }

  /// What is done once is asked for exceptions when it is called, what is kept up when a deed would
  /// break it.
  String exception(Clause.Exemption exemption) {
    var alike = new LinkedHashMap<Taken, List<String>>();
    for (var name : exemption.to())
      alike.computeIfAbsent(takenAway(name), _ -> new ArrayList<>()).add(name);
    var parts = new ArrayList<String>();
    alike.forEach((taken, names) ->
        parts.add(
            conditions.the(names)
                + (names.size() > 1 ? taken.several : taken.one)
                + (parts.isEmpty()
                    ? taken.when + conditions.holds(exemption.when())
                    : " if the same holds then")));
    return String.join("; ", parts);
  }

  private enum Taken {
    BROKEN("is not broken by a deed", "are not broken by a deed", "when it is done"),
    OWED("is not owed", "are not owed", "when it is called"),
    PUT("is not put to the vote", "are not put to the vote", "when it is called"),
    MET("does not arise", "do not arise", "when the deed is done"),
    OTHER("does not apply", "do not apply", "");

    private final String one;
    private final String several;
    private final String when;

    Taken(String one, String several, String when) {
      this.one = " " + one;
      this.several = " " + several;
      this.when = when.isEmpty() ? " if " : " if, " + when + ", ";
    }
  }

  private Taken takenAway(String name) {
    return pact.clauses().stream()
        .filter(clause -> clause.label().name().equals(name))
        .filter(clause -> !(clause instanceof Clause.Party))
        .findFirst()
        .map(clause ->
            switch (clause) {
              case Clause.Norm norm -> norm.maintains() ? Taken.BROKEN : Taken.OWED;
              case Clause.Decision _ -> Taken.PUT;
              case Clause.Trigger _ -> Taken.MET;
              default -> Taken.OTHER;
            })
        .orElse(Taken.OTHER);
  }

  /// Only beside other pacts there is anything to decide.
  static String rank(Clause.Rank rank) {
    var others =
        rank.pacts().isEmpty()
            ? "any other pact"
            : "the pact " + EnglishWords.quoted(rank.pacts(), "or");
    return "where what this pact asks of a party cannot be kept together with what "
        + others
        + " asks of it, "
        + switch (rank.order()) {
          case PREVAILS -> "this one goes first";
          case YIELDS -> "that one goes first";
        };
  }

  /// What prevails takes the rest away from whoever it binds: in the same case, or everywhere if it
  /// belongs to none.
  String precedence(Clause.Precedence precedence) {
    var superior = precedence.superior();
    var reached = new ArrayList<String>();
    var spared = new LinkedHashMap<Spared, List<String>>();
    for (var name : precedence.inferior()) {
      var why = spared(superior, name);
      if (why.isEmpty()) reached.add(name);
      else spared.computeIfAbsent(why.get(), _ -> new ArrayList<>()).add(name);
    }
    var but = new ArrayList<String>();
    spared.forEach((why, names) -> but.add(conditions.the(names) + why.text(names.size() > 1)));
    if (reached.isEmpty())
      return "%s prevails over %s in name only: %s"
          .formatted(
              conditions.the(superior),
              conditions.the(precedence.inferior()),
              String.join("; ", but));
    var shared = isShared(superior);
    var many = reached.size() > 1;
    return "as soon as %s binds %s, %s for %s %s, %s as long as %s does%s"
        .formatted(
            conditions.the(superior),
            shared ? "its bearers" : "a party",
            conditions.the(reached) + (many ? " fall away" : " falls away"),
            shared ? "everybody" : "that party",
            cases.areOf(superior) ? "in the same case" : "in every case and outside all cases",
            "and %s not come to bind %s there"
                .formatted(many ? "do" : "does", shared ? "anybody" : "it"),
            conditions.the(superior),
            but.isEmpty() ? "" : "; but " + String.join("; ", but));
  }

  private enum Spared {
    SUPERIOR_IS_NO_NORM("gives way", "give way", " to duties and bans only"),
    IS_NO_NORM("is neither duty nor ban, and stays", "are neither duties nor bans, and stay", ""),
    IN_NO_CASE("belongs to no case, and stays", "belong to no case, and stay", ""),
    SHARED(
        "is borne by several together", "are borne by several together", ", and cannot give way");

    private final String one;
    private final String several;
    private final String rest;

    Spared(String one, String several, String rest) {
      this.one = one;
      this.several = several;
      this.rest = rest;
    }

    String text(boolean many) {
      return " " + (many ? several : one) + rest;
    }
  }

  /// Why a clause does not give way; empty if it does.
  private Optional<Spared> spared(String superior, String inferior) {
    if (!isNorm(superior)) return Optional.of(Spared.SUPERIOR_IS_NO_NORM);
    if (!isNorm(inferior)) return Optional.of(Spared.IS_NO_NORM);
    if (cases.areOf(superior) && !cases.areOf(inferior)) return Optional.of(Spared.IN_NO_CASE);
    return isShared(inferior) && !isShared(superior)
        ? Optional.of(Spared.SHARED)
        : Optional.empty();
  }

  private boolean isNorm(String name) {
    return pact.find(Clause.Norm.class, name).isPresent();
  }

  private boolean isShared(String norm) {
    return pact.find(Clause.Norm.class, norm).stream()
        .anyMatch(found ->
            switch (found.bearing().mode()) {
              case JOINTLY, ANY -> true;
              case EACH, SHARES -> false;
            });
  }
}
