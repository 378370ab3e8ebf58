package casus.engine.audit;

import casus.machine.Program;
import casus.pact.Clause;
import casus.pact.Pact;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// Parties that a text treats alike: they play the same roles, and no clause names them. What one
/// of them can do each of them can, so that one need be tried (semantics.md: explore counts, not
/// names).
final class Twins {
  private Twins() {}

  /// The parties in groups, by number, in the order of the text; other texts beside it treat those
  /// of a group alike as well.
  static List<List<Integer>> groups(Pact pact, List<Pact> beside, Program program) {
    var all = new ArrayList<>(List.of(pact));
    all.addAll(beside);
    var marks = Marks.of(all);
    var groups = new LinkedHashMap<List<String>, List<Integer>>();
    for (var party : pact.parties())
      groups
          .computeIfAbsent(marks.of(party), _ -> new ArrayList<>())
          .add(program.actorNumber(party));
    return List.copyOf(groups.values());
  }

  /// By what some texts know an actor; `words` are those of their clauses.
  record Marks(List<Pact> pacts, List<Set<String>> words) {
    static Marks of(List<Pact> pacts) {
      return new Marks(pacts, pacts.stream().map(Twins::words).toList());
    }

    /// For each text: the code of the actor where a clause names it, else its roles; none where it
    /// is no party.
    List<String> of(String code) {
      // Found in words that do not mean the party, a code only makes a group smaller.
      return IntStream.range(0, pacts.size())
          .mapToObj(text ->
              words.get(text).contains(code) ? code : roles(pacts.get(text), code).toString())
          .toList();
    }
  }

  private static Set<String> words(Pact pact) {
    var words = new HashSet<String>();
    for (var clause : pact.clauses())
      if (!(clause instanceof Clause.Party)) addWords(clause.toString(), words);
    return words;
  }

  private static void addWords(String text, Set<String> words) {
    var from = 0;
    for (var at = 0; at <= text.length(); at++) {
      if (at < text.length() && isOfWord(text.charAt(at))) continue;
      if (at > from) words.add(text.substring(from, at));
      from = at + 1;
    }
  }

  private static boolean isOfWord(char letter) {
    return letter < 128 && Character.isLetterOrDigit(letter) || letter == '_' || letter == '-';
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
