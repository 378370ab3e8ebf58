package casus.engine.compare.questions;

import casus.engine.compare.Aspect;
import casus.engine.compare.Cell;
import casus.engine.compare.Dossier;
import casus.engine.compare.Question;
import casus.engine.compare.Say;
import casus.pact.Clause;
import java.util.ArrayList;
import java.util.regex.Pattern;

/// Ways out, and the day on which it ends anyhow.
final class Leave implements Question {
  private static final Pattern ENDINGS =
      Pattern.compile("mandate|may be ended|withdraw|denunciation|duration|terminat|expiry");

  @Override
  public String id() {
    return "leave";
  }

  @Override
  public String asks() {
    return "Who can leave or end it, how fast";
  }

  @Override
  public Aspect aspect() {
    return Aspect.WORDING;
  }

  @Override
  public Cell answer(Dossier dossier) {
    var lines = new ArrayList<String>();
    var clauses = new ArrayList<Clause>();
    for (var power : dossier.pact().all(Clause.Power.class)) {
      var does = does(power.ability());
      if (does.isEmpty()) continue;
      clauses.add(power);
      lines.add(
          Say.holder(power.holder())
              + " may "
              + does
              + power
                  .notice()
                  .map(time -> ", effective " + time.text() + " later")
                  .orElse(", at once")
              + power.after().map(day -> ", from " + day.text()).orElse(""));
    }
    for (var expiry : dossier.pact().all(Clause.Expiry.class)) {
      clauses.add(expiry);
      lines.add(
          "ends by itself"
              + expiry
                  .after()
                  .map(time -> " " + time.text() + " after " + from(expiry.from()))
                  .orElse("")
              + expiry.on().map(day -> " on " + day.text()).orElse(""));
    }
    return lines.isEmpty()
        ? Cell.silent(silent(dossier))
        : Cell.of(lines, clauses).shownBy(dossier.findings("sunset-cliff"));
  }

  /// No clause says it; but some file says that it left such a clause out.
  private static String silent(Dossier dossier) {
    var left =
        dossier.pact().omissions().stream()
            .filter(omission -> ENDINGS.matcher(omission.part()).find())
            .map(omission ->
                omission.part()
                    + switch (omission.kind()) {
                      case NOT_ENCODED -> ": left out of the file";
                      case NOT_PUBLISHED -> ": not published";
                    })
            .toList();
    return left.isEmpty() ? "the text does not say" : String.join("; ", left);
  }

  private static String does(Clause.Ability ability) {
    return switch (ability) {
      case Clause.Ability.Withdraw() -> "leave";
      case Clause.Ability.Touch(var effect, var clauses) ->
          effect == Clause.Effect.END && clauses.isEmpty() ? "end it" : "";
      case Clause.Ability.Membership _, Clause.Ability.Extend _, Clause.Ability.Veto _ -> "";
      case Clause.Ability.Speak _, Clause.Ability.Act _ -> "";
    };
  }

  private static String from(Clause.Expiry.From from) {
    return switch (from) {
      case SIGNATURE -> "signature";
      case ENTRY -> "entry into force";
    };
  }
}
