package casus.language;

import casus.diagnostic.Source;
import casus.pact.Label;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The texts that a pact was read from. `main` is the one asked for; `root` is the one at the
/// bottom of a chain of amendments, the same as `main` where nothing is amended; `amendments` are
/// all between, `main` included, by the name of the pact that each makes.
///
/// All spans of a clause lie in one text, the one that wrote this version of it: see [#of(Label)].
/// All other spans of a pact (its name, omissions, expectations) lie in `main`.
public record Sources(Source main, Source root, Map<String, Source> amendments) {
  public Sources {
    amendments = Collections.unmodifiableMap(new LinkedHashMap<>(amendments));
  }

  /// The sources of a text that amends nothing.
  public static Sources of(Source main) {
    return new Sources(main, main, Map.of());
  }

  /// The text that wrote a clause.
  public Source of(Label label) {
    return label.notes().writtenBy().flatMap(this::amendment).orElse(root);
  }

  /// `file:line:column` of a clause, in the text that wrote it.
  public String place(Label label) {
    var source = of(label);
    var start = label.span().start();
    return source.name() + ":" + source.line(start) + ":" + source.column(start);
  }

  private Optional<Source> amendment(String pact) {
    return Optional.ofNullable(amendments.get(pact));
  }

  /// Every text that it was read from: first the one asked for, then those that it amends.
  public List<Source> all() {
    return Stream.of(
            Stream.of(main),
            amendments.values().stream().toList().reversed().stream(),
            Stream.of(root))
        .flatMap(found -> found)
        .distinct()
        .toList();
  }
}
