package casus.language;

import casus.pact.Clause;
import casus.pact.Moment;
import casus.pact.Pact;
import casus.pact.Who;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.stream.Stream;

/// What the names of a pact stand for, as far as that can be said of a pact with mistakes in it.
final class CheckerScope {
  private static final int DEEPEST = 50;

  private final Pact pact;
  private final SequencedSet<String> roles = new LinkedHashSet<>();
  private final SequencedSet<String> openRoles = new LinkedHashSet<>();
  private final Map<String, Clause.Body> bodies = new LinkedHashMap<>();
  private final SequencedSet<String> parties = new LinkedHashSet<>();
  private final Map<String, List<String>> players = new LinkedHashMap<>();
  private final Map<String, List<Clause>> byName = new LinkedHashMap<>();

  CheckerScope(Pact pact) {
    this.pact = pact;
    roles.addAll(pact.roles());
    for (var open : pact.all(Clause.OpenRole.class)) openRoles.add(open.role());
    roles.addAll(openRoles);
    parties.addAll(pact.parties());
    for (var body : pact.all(Clause.Body.class)) bodies.putIfAbsent(body.label().name(), body);
    for (var party : pact.all(Clause.Party.class))
      for (var role : party.roles())
        players.computeIfAbsent(role, name -> new ArrayList<>()).addAll(party.actors());
    for (var clause : pact.clauses())
      byName.computeIfAbsent(clause.label().name(), name -> new ArrayList<>()).add(clause);
  }

  Pact pact() {
    return pact;
  }

  boolean isParty(String name) {
    return parties.contains(name);
  }

  boolean isRole(String name) {
    return roles.contains(name);
  }

  boolean isBody(String name) {
    return bodies.containsKey(name);
  }

  List<String> roles() {
    return List.copyOf(roles);
  }

  List<String> bodies() {
    return List.copyOf(bodies.keySet());
  }

  /// The clauses of a name, in the order of the text.
  List<Clause> named(String name) {
    return byName.getOrDefault(name, List.of());
  }

  /// Whether there is a clause of such a name, of one of some kinds.
  boolean has(String name, BlockKind... kinds) {
    return named(name).stream().anyMatch(clause -> List.of(kinds).contains(kind(clause)));
  }

  /// The names of the clauses of some kinds.
  List<String> names(List<BlockKind> kinds) {
    return pact.clauses().stream()
        .filter(clause -> kinds.contains(kind(clause)))
        .map(clause -> clause.label().name())
        .distinct()
        .toList();
  }

  /// Whom an expression stands for at any time; empty if that cannot be told from the text alone:
  /// it depends on the case, a role is open, or a name is wrong.
  Optional<List<String>> members(Who who) {
    return members(who, new ArrayList<>());
  }

  /// Whom an expression stands for in some case or other; empty if that cannot be told.
  Optional<List<String>> possible(Who who) {
    return members(who)
        .or(() ->
            switch (who) {
              case Who.Except(var base, var excluded) -> {
                var out = certain(excluded);
                yield possible(base)
                    .map(all -> all.stream().filter(one -> !out.contains(one)).toList());
              }
              case Who.Union _, Who.Named _, Who.Relative _ -> Optional.empty();
            });
  }

  /// Whom an expression stands for in every case.
  private List<String> certain(Who who) {
    return members(who)
        .orElseGet(() ->
            who instanceof Who.Union(var parts)
                ? parts.stream().flatMap(part -> certain(part).stream()).toList()
                : List.of());
  }

  private Optional<List<String>> members(Who who, List<String> within) {
    return switch (who) {
      case Who.Relative(var relation, _) ->
          switch (relation) {
            case NOBODY -> Optional.of(List.of());
            case PARTY ->
                openRoles.isEmpty() ? Optional.of(List.copyOf(parties)) : Optional.empty();
            case VICTIM, ATTACKER, PARTY_TO_THE_ATTACK, HOLDER, BEARER -> Optional.empty();
            case CULPRIT, ANYONE, THIRD_STATE, UNKNOWN -> Optional.empty();
          };
      case Who.Named(var name, _) -> named(name, within);
      case Who.Union(var parts) -> {
        var all = new LinkedHashSet<String>();
        for (var part : parts) {
          var some = members(part, within);
          if (some.isEmpty()) yield Optional.empty();
          all.addAll(some.get());
        }
        yield Optional.of(List.copyOf(all));
      }
      case Who.Except(var base, var excluded) -> {
        var all = members(base, within);
        var out = members(excluded, within);
        if (all.isEmpty() || out.isEmpty()) yield Optional.empty();
        yield Optional.of(all.get().stream().filter(one -> !out.get().contains(one)).toList());
      }
    };
  }

  private Optional<List<String>> named(String name, List<String> within) {
    if (openRoles.contains(name) || within.contains(name) || within.size() > DEEPEST)
      return Optional.empty();
    var body = bodies.get(name);
    if (body != null) {
      var deeper = new ArrayList<>(within);
      deeper.add(name);
      return members(body.members(), deeper);
    }
    if (isParty(name)) return Optional.of(List.of(name));
    if (!isRole(name)) return Optional.empty();
    return Optional.of(players.getOrDefault(name, List.of()).stream().distinct().toList());
  }

  /// The stages that must be reached before one.
  static List<String> stagesBefore(Clause.Stage stage) {
    return stage.requires().stream()
        .filter(Clause.Requirement.Reached.class::isInstance)
        .map(before -> ((Clause.Requirement.Reached) before).stage())
        .toList();
  }

  /// Whether two clauses are ever in force together.
  static boolean overlap(Clause one, Clause other) {
    return begins(one).compareTo(ends(other)) <= 0 && begins(other).compareTo(ends(one)) <= 0;
  }

  private static Instant begins(Clause clause) {
    var noted = clause.label().notes().from();
    var own = clause instanceof Clause.Party party ? party.from() : Optional.<Moment>empty();
    return noted.or(() -> own).map(CheckerScope::first).orElse(Instant.MIN);
  }

  private static Instant ends(Clause clause) {
    var noted = clause.label().notes().until();
    var own = clause instanceof Clause.Party party ? party.until() : Optional.<Moment>empty();
    return noted.or(() -> own).map(CheckerScope::last).orElse(Instant.MAX);
  }

  static Instant first(Moment moment) {
    return moment.first(UTC);
  }

  static Instant last(Moment moment) {
    return moment.last(UTC);
  }

  /// The checks compare days of one text with each other, so that the zone does not matter.
  private static final ZoneId UTC = ZoneOffset.UTC;

  /// How a message speaks of a clause: "The duty `consult`".
  static String the(Clause clause) {
    return "the " + word(clause);
  }

  /// The same at the beginning of a sentence.
  static String atStart(Clause clause) {
    return "The " + word(clause);
  }

  private static String word(Clause clause) {
    var one = kind(clause).one();
    return one.substring(one.indexOf(' ') + 1) + " `" + clause.label().name() + "`";
  }

  /// `a`, `b` and `c`, each as the language writes names.
  static String list(List<String> names, String last) {
    var ticked = names.stream().map(name -> "`" + name + "`").toList();
    if (ticked.size() < 2) return String.join("", ticked);
    return String.join(", ", ticked.subList(0, ticked.size() - 1))
        + " "
        + last
        + " "
        + ticked.getLast();
  }

  /// Help lines of the form: did you mean `a` or `b`?
  static List<String> meant(List<String> near) {
    return near.isEmpty() ? List.of() : List.of("did you mean " + list(near, "or") + "?");
  }

  static List<String> helps(List<String> first, String... then) {
    return Stream.concat(first.stream(), Stream.of(then)).toList();
  }

  static BlockKind kind(Clause clause) {
    return switch (clause) {
      case Clause.Party _ -> BlockKind.PARTY;
      case Clause.OpenRole _ -> BlockKind.OPEN_ROLE;
      case Clause.Body _ -> BlockKind.BODY;
      case Clause.Zone _ -> BlockKind.AREA;
      case Clause.ActDefinition _ -> BlockKind.ACT;
      case Clause.Term _ -> BlockKind.TERM;
      case Clause.OpenTime _ -> BlockKind.OPEN;
      case Clause.Trigger _ -> BlockKind.TRIGGER;
      case Clause.Power _ -> BlockKind.POWER;
      case Clause.Decision _ -> BlockKind.DECISION;
      case Clause.Norm norm ->
          switch (norm.content()) {
            case Clause.Content.Perform _ -> BlockKind.DUTY;
            case Clause.Content.Refrain _ -> BlockKind.BAN;
            case Clause.Content.Keep _ -> BlockKind.STANDING;
          };
      case Clause.Exemption _ -> BlockKind.EXCEPTION;
      case Clause.Voiding _ -> BlockKind.VOID;
      case Clause.Entry _ -> BlockKind.ENTRY;
      case Clause.Expiry _ -> BlockKind.EXPIRY;
      case Clause.Stage _ -> BlockKind.STAGE;
      case Clause.Remedy _ -> BlockKind.REMEDY;
      case Clause.Precedence _, Clause.Rank _ -> BlockKind.PRECEDENCE;
      case Clause.Verification _ -> BlockKind.VERIFICATION;
    };
  }
}
