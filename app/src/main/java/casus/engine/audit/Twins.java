package casus.engine.audit;

import casus.machine.Program;
import casus.pact.Clause;
import casus.pact.Pact;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;

/// Parties that a text treats alike: they play the same roles, and no clause names them. What one
/// of them can do each of them can, so that one need be tried (semantics.md: explore counts, not
/// names).
final class Twins {
  private Twins() {}

  /// The parties in groups, by number, in the order of the text.
  static List<List<Integer>> groups(Pact pact, Program program) {
    var words = words(pact);
    var groups = new LinkedHashMap<String, List<Integer>>();
    for (var party : pact.parties()) {
      // Found in words that do not mean the party, a code only makes a group smaller.
      var named =
          Pattern.compile("(?<![\\w-])" + Pattern.quote(party) + "(?![\\w-])").matcher(words);
      var like = named.find() ? party : roles(pact, party).toString();
      groups.computeIfAbsent(like, _ -> new ArrayList<>()).add(program.actorNumber(party));
    }
    return List.copyOf(groups.values());
  }

  private static String words(Pact pact) {
    var words = new StringBuilder();
    for (var clause : pact.clauses())
      if (!(clause instanceof Clause.Party)) words.append(clause).append('\n');
    return words.toString();
  }

  private static List<String> roles(Pact pact, String party) {
    return pact.all(Clause.Party.class).stream()
        .filter(clause -> clause.actors().contains(party))
        .flatMap(clause -> clause.roles().stream())
        .sorted()
        .distinct()
        .toList();
  }

  /// For each group the first member that is none of some actors, if there is one.
  static List<Integer> others(List<List<Integer>> groups, List<Integer> not) {
    return groups.stream()
        .flatMap(group -> group.stream().filter(party -> !not.contains(party)).limit(1))
        .toList();
  }

  /// Whoever is like a party, itself included; whoever is no party is like nobody else.
  static List<Integer> of(List<List<Integer>> groups, int party) {
    return groups.stream()
        .filter(group -> group.contains(party))
        .findFirst()
        .orElse(List.of(party));
  }

  /// Some parties, and everybody who is like one of them.
  static List<Integer> spread(List<List<Integer>> groups, Collection<Integer> parties) {
    return parties.stream().flatMap(party -> of(groups, party).stream()).distinct().toList();
  }
}
