package casus.language;

import static casus.language.EnglishWords.list;

import casus.pact.Clause;
import casus.pact.Conventions;
import casus.pact.Who;
import casus.vocabulary.Discretion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Duties, standing duties and bans, each as one sentence.
final class EnglishNorms {
  private final EnglishPeople people;
  private final EnglishConditions conditions;

  EnglishNorms(EnglishPeople people, EnglishConditions conditions) {
    this.people = people;
    this.conditions = conditions;
  }

  /// A norm without what it waits for; `since` is the event from which its time counts.
  String say(Clause.Norm norm, String since) {
    var duty = bearing(norm) + " " + content(norm, since);
    var rest = new ArrayList<String>();
    if (norm.bearing().mode() == Clause.Bearing.Mode.JOINTLY && !norm.maintains())
      rest.add("it is fulfilled when each of them has done so");
    norm.discretion().ifPresent(discretion -> rest.add(choice(discretion)));
    least(norm).ifPresent(least -> rest.add("the least that it must do is to " + least));
    norm.late().ifPresent(late -> rest.add(late(late)));
    if (norm.bearing().mode() == Clause.Bearing.Mode.SHARES) rest.add(shares(norm.bearing()));
    rest.add(breach(norm.breach()));
    return duty + "; " + String.join("; ", rest);
  }

  /// `each guarantor must`, `no guarantor may`.
  private String bearing(Clause.Norm norm) {
    var who = norm.bearing().who();
    if (norm.content() instanceof Clause.Content.Refrain)
      return norm.bearing().mode() == Clause.Bearing.Mode.EACH
          ? people.mayNot(who)
          : bearer(norm.bearing()) + " must not";
    return bearer(norm.bearing()) + " must";
  }

  private String bearer(Clause.Bearing bearing) {
    return switch (bearing.mode()) {
      case EACH -> people.each(bearing.who());
      case JOINTLY, SHARES -> people.all(bearing.who()) + " together";
      case ANY -> "at least one of " + people.all(bearing.who());
    };
  }

  private String content(Clause.Norm norm, String since) {
    return switch (norm.content()) {
      case Clause.Content.Perform _ -> must(norm) + EnglishTimes.by(norm.limit(), since);
      case Clause.Content.Refrain _ -> must(norm) + EnglishTimes.never(norm.limit(), since);
      case Clause.Content.Keep(var names, var brokenBy) ->
          "keep to this"
              + EnglishTimes.during(norm.limit(), since)
              + ": to "
              + must(norm)
              + (brokenBy.isEmpty()
                  ? ""
                  : "; it is broken by "
                      + list(brokenBy.stream().map(conditions::deed).toList(), "or"));
    };
  }

  /// The least that fulfils a duty, if it names one: behind "to".
  Optional<String> least(Clause.Norm norm) {
    return norm.floor().isEmpty()
        ? Optional.empty()
        : Optional.of(performances(norm.floor(), Optional.empty(), "or"));
  }

  /// What a bearer must do, keep up, or not do: behind "must", or "must not".
  String must(Clause.Norm norm) {
    var whom = norm.beneficiary().map(people::any);
    return switch (norm.content()) {
      case Clause.Content.Perform(var all, var names, var quantity) ->
          performances(names, whom, all ? "and" : "or")
              + quantity.map(EnglishNorms::quantity).orElse("");
      case Clause.Content.Refrain(var pattern) ->
          conditions.toDo(pattern) + whom.map(one -> ", to the good of " + one).orElse("");
      case Clause.Content.Keep(var names, var brokenBy) -> performances(names, whom, "and");
    };
  }

  private static String performances(List<String> names, Optional<String> whom, String last) {
    return list(names.stream().map(name -> EnglishWords.perform(name, whom)).toList(), last);
  }

  private static String quantity(Clause.Quantity quantity) {
    return " (%,d %s)".formatted(quantity.count(), quantity.unit());
  }

  private String choice(Clause.Discretion discretion) {
    var means =
        Discretion.find(discretion.level())
            .map(EnglishNorms::means)
            .orElseGet(() -> "the discretion is " + EnglishWords.quoted(discretion.level()));
    var words = discretion.words().map(said -> " (" + EnglishWords.quoted(said) + ")").orElse("");
    return means + words + discretion.chosenBy().map(this::chooser).orElse("");
  }

  private static String means(Discretion level) {
    return switch (level) {
      case FIXED -> "the text fixes the measures";
      case ALL_MEANS -> "all the means in its power are owed";
      case JOINTLY_CHOSEN -> "the bearers choose the means together";
      case OWN_JUDGMENT -> "each chooses the means by its own judgment";
      case CONSTITUTIONAL_PROCESS ->
          "each chooses the means by its own judgment and under its constitutional process";
      case FREE -> "each is free to act or not";
      case TALK_ONLY -> "talk is owed, and no more";
      case INTENTION -> "an intention is stated, and no more";
      case NONE -> "nothing is promised by this";
    };
  }

  private String chooser(Who who) {
    var itself = who instanceof Who.Relative(var relation, _) && relation == Who.Relation.BEARER;
    return itself ? "" : ", and " + people.any(who) + " chooses";
  }

  private static String late(Conventions.Late late) {
    return switch (late) {
      case CURES -> "a late performance cures the breach";
      case DOES_NOT_CURE -> "a late performance does not cure the breach";
    };
  }

  private String shares(Clause.Bearing bearing) {
    var parts =
        bearing.shares().stream()
            .map(share -> people.one(share.bearer()) + " bears " + share.percent() + "%")
            .toList();
    return list(parts, "and");
  }

  private String breach(Clause.Breach breach) {
    return switch (breach) {
      case Clause.Breach.NoRemedy() -> "the text gives no remedy for a breach";
      case Clause.Breach.Leads(var remedy, _) -> "a breach leads to " + conditions.the(remedy);
    };
  }
}
