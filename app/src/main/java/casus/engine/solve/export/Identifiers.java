package casus.engine.solve.export;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Names that PRISM and SMV take for what they are: letters, digits and underscores, no word that
/// one of them reserves, and none given twice.
final class Identifiers {
  /// Reserved words of either language in lower case, and the names that the models use themselves.
  /// Asked, never iterated.
  private static final Set<String> RESERVED =
      new HashSet<>(
          List.of(
              """
              a abf abg af ag array assign ax bool boolean bu case clock compassion compid compute
              computewff const constants constraint count csg ctlspec ctlwff ctmc deadlock define
              double dtmc e ebf ebg ef eg endcomponents endinit endinvariant endmodule endobservables
              endplayer endrewards endsystem esac ex extend f fairness false filter floor formula
              frozenvar fun func function g game global h i idtmc imdp in init initial int integer
              invar invariant invarspec isa ivar justice label lambda ltlspec ltlwff max mdefine mdp
              min mirror mod module name next noncommutative nondeterministic o observable
              observables of p parsync player pmax pmin pomdp popta pow pred predicates prob
              probabilistic process psl pslspec pslwff pta r rate read real resize rewards rmax rmin s
              self signed simpwff sizeof smg spec stochastic swconst system t ticks time toint tptg trans
              true tsg typeof u union unsigned until uwconst v var w word wordread wordwrite write x
              xnor xor y z
              """
                  .strip()
                  .split("\\s+")));

  private final Set<String> taken = new HashSet<>();

  /// An identifier like this name that has not been given yet.
  String of(String name) {
    var plain = plain(name);
    var free = plain;
    for (var number = 2; !taken.add(free); number++) free = plain + "_" + number;
    return free;
  }

  private static String plain(String name) {
    var plain = name.replaceAll("[^A-Za-z0-9]+", "_").replaceAll("^_+|_+$", "");
    if (plain.isEmpty() || Character.isDigit(plain.charAt(0))) plain = "n" + plain;
    return RESERVED.contains(plain.toLowerCase(Locale.ROOT)) ? plain + "_" : plain;
  }
}
