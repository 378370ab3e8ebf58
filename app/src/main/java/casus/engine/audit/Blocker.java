package casus.engine.audit;

import casus.engine.Wording;
import casus.pact.Pact;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Parties that can do something together, counted where the text treats them alike: `RUS`, `any
/// guarantor`, `any 2 of guarantor and USA`.
public record Blocker(List<Some> some) {
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

  /// In words, by roles where a role has just these members.
  public String text(Pact pact) {
    return some.stream().map(each -> text(pact, each)).collect(Collectors.joining(" with "));
  }

  private static String text(Pact pact, Some some) {
    if (some.of().size() == 1) return some.of().getFirst();
    var role =
        pact.roles().stream()
            .filter(name -> Set.copyOf(pact.members(name)).equals(Set.copyOf(some.of())))
            .findFirst();
    var who = role.orElseGet(() -> among(some.of()));
    if (some.count() == some.of().size()) return "all of " + who;
    return some.count() == 1
        ? "any " + (role.isPresent() ? who : "of " + who)
        : "any " + some.count() + " of " + who;
  }

  private static final int MOST_NAMED = 6;

  private static String among(List<String> codes) {
    return codes.size() <= MOST_NAMED
        ? Wording.list(codes)
        : Wording.list(codes.subList(0, 2)) + " and " + (codes.size() - 2) + " others like them";
  }

  /// Representatives: the first of each, by code.
  List<String> members() {
    return some.stream()
        .flatMap(each -> IntStream.range(0, each.count()).mapToObj(each.of()::get))
        .toList();
  }
}
