package casus.engine.audit;

import casus.engine.Wording;
import casus.pact.Pact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Parties that can do something together, counted where the text treats them alike: `Russia`, `any
/// guarantor`, `any 2 of guarantor with the United States`.
public record Blocker(List<Some> some) {
  /// A sentence does not list more parties than these, nor more exceptions from a role.
  private static final int MOST_NAMED = 6;

  private static final int MOST_EXCEPT = 2;

  /// So many of those who are alike, by code.
  public record Some(int count, List<String> of) {
    public Some {
      of = List.copyOf(of);
      if (count < 1 || count > of.size()) throw new IllegalArgumentException(count + " of " + of);
    }
  }

  public Blocker {
    some = List.copyOf(some);
  }

  /// How many parties they are.
  public int size() {
    return some.stream().mapToInt(Some::count).sum();
  }

  /// Everybody who is one of them or like one of them.
  public List<String> parties() {
    return some.stream().flatMap(each -> each.of().stream()).distinct().toList();
  }

  /// Whether a party by itself is enough.
  public boolean is(String party) {
    return size() == 1 && some.getFirst().of().contains(party);
  }

  /// Whether these are some of others, so that what these can do the others can.
  boolean within(Blocker others) {
    return some.stream()
        .allMatch(mine ->
            others.some.stream()
                .anyMatch(
                    theirs -> theirs.of().equals(mine.of()) && theirs.count() >= mine.count()));
  }

  /// Any one of some, by code.
  public static Blocker anyOf(List<String> codes) {
    return new Blocker(List.of(new Some(1, codes)));
  }

  /// In words, by roles where a role has just these members.
  public String text(Pact pact) {
    return some.stream().map(each -> text(pact, each)).collect(Collectors.joining(" with "));
  }

  private static String text(Pact pact, Some some) {
    if (some.of().size() == 1) return Wording.named(some.of().getFirst());
    var role = role(pact, some.of());
    var who = role.orElseGet(() -> among(some.of()));
    if (some.count() == some.of().size()) return "all of " + who;
    return some.count() == 1
        ? "any " + (role.isPresent() ? who : "of " + who)
        : "any " + some.count() + " of " + who;
  }

  /// The name of a role with just these members, or with one or two more, `ally except Norway`.
  private static Optional<String> role(Pact pact, List<String> codes) {
    for (var most = 0; most <= MOST_EXCEPT; most++)
      for (var role : pact.roles()) {
        var members = new ArrayList<>(pact.members(role));
        if (!members.containsAll(codes)) continue;
        members.removeAll(codes);
        if (members.size() == most && codes.size() > 2 * most)
          return Optional.of(
              most == 0 ? role : role + " except " + Wording.named(List.copyOf(members)));
      }
    return Optional.empty();
  }

  private static String among(List<String> codes) {
    return codes.size() <= MOST_NAMED
        ? Wording.named(codes)
        : Wording.named(codes.getFirst())
            + ", "
            + Wording.named(codes.get(1))
            + " and "
            + (codes.size() - 2)
            + " others like them";
  }

  /// Representatives: the first of each, by code.
  List<String> members() {
    return some.stream()
        .flatMap(each -> IntStream.range(0, each.count()).mapToObj(each.of()::get))
        .toList();
  }
}
