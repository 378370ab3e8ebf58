package casus.machine;

import casus.machine.NaiveWords.Scene;
import casus.pact.Clause;
import casus.pact.Conventions;
import casus.pact.Who;
import casus.pact.decision.Rule;
import casus.pact.decision.Votes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How votes decide, for [NaiveSemantics]. Ballots are the words of the voters, by voter; whoever
/// is silent is not among them.
final class NaiveVotes {
  private static final String SILENCE = "silence";

  private final NaiveWorld world;
  private final NaiveWords words;

  NaiveVotes(NaiveWorld world, NaiveWords words) {
    this.world = world;
    this.words = words;
  }

  /// Whoever may vote in any part of a rule.
  List<String> voters(Rule rule, Scene scene) {
    return switch (rule) {
      case Rule.Count(var _, var electorate) ->
          world.actors().stream().filter(actor -> isElector(electorate, actor, scene)).toList();
      case Rule.AllOf(var parts) -> voters(parts, scene);
      case Rule.AnyOf(var parts) -> voters(parts, scene);
      case Rule.Unless(var rejection) -> voters(rejection, scene);
    };
  }

  private List<String> voters(List<Rule> parts, Scene scene) {
    return parts.stream().flatMap(part -> voters(part, scene).stream()).distinct().toList();
  }

  private boolean isElector(Rule.Electorate electorate, String actor, Scene scene) {
    return world.isParty(actor)
        && world.present(actor)
        && words.is(electorate.members(), actor, scene)
        && electorate.excluding().stream().noneMatch(who -> words.is(who, actor, scene));
  }

  /// Whether the vote can only end one way, whatever the silent do: all yes, all no, all
  /// abstaining, all absent.
  Optional<Boolean> settled(Rule rule, Map<String, String> ballots, Scene scene) {
    var ends = new ArrayList<Boolean>();
    for (var silent : List.of("vote-yes", "vote-no", "abstain", SILENCE)) {
      var completed = new LinkedHashMap<String, String>();
      for (var voter : voters(rule, scene)) completed.put(voter, silent);
      completed.putAll(ballots);
      ends.add(carries(rule, completed, scene));
    }
    return ends.stream().distinct().count() == 1 ? Optional.of(ends.getFirst()) : Optional.empty();
  }

  boolean carries(Rule rule, Map<String, String> ballots, Scene scene) {
    return carries(rule, ballots, scene, false);
  }

  /// `against` counts the noes as if they were ayes: what happens unless it is rejected is carried
  /// unless the inner rule carries among the noes.
  private boolean carries(Rule rule, Map<String, String> ballots, Scene scene, boolean against) {
    return switch (rule) {
      case Rule.AllOf(var parts) ->
          parts.stream().allMatch(part -> carries(part, ballots, scene, against));
      case Rule.AnyOf(var parts) ->
          parts.stream().anyMatch(part -> carries(part, ballots, scene, against));
      case Rule.Unless(var rejection) -> !carries(rejection, ballots, scene, !against);
      case Rule.Count(var elementary, var electorate) -> {
        var seated = seated(electorate, ballots, scene);
        if (seated.isEmpty()) yield elementary.carriesWithoutSeats();
        var ayes = weight(electorate, seated, against ? "vote-no" : "vote-yes");
        var noes = weight(electorate, seated, against ? "vote-yes" : "vote-no");
        var seats = weight(electorate, seated, "");
        var votes = new Votes(seats, ayes, noes, weight(electorate, seated, "abstain"));
        yield isQuorate(electorate, seated) && elementary.carries(votes, abstentionBlocks());
      }
    };
  }

  private boolean abstentionBlocks() {
    return world
        .pact
        .conventions()
        .abstention()
        .equals(Optional.of(Conventions.Abstention.BLOCKS_UNANIMITY));
  }

  /// The electors that have not recused themselves, and how each has voted.
  private Map<String, String> seated(
      Rule.Electorate electorate, Map<String, String> ballots, Scene scene) {
    var seated = new LinkedHashMap<String, String>();
    for (var actor : world.actors()) {
      var ballot = ballots.getOrDefault(actor, SILENCE);
      if (isElector(electorate, actor, scene) && !ballot.equals("recuse"))
        seated.put(actor, ballot);
    }
    return seated;
  }

  /// The votes of those who have voted so; of all, if no ballot is named.
  private int weight(Rule.Electorate electorate, Map<String, String> seated, String ballot) {
    return seated.entrySet().stream()
        .filter(one -> ballot.isEmpty() || one.getValue().equals(ballot))
        .mapToInt(one -> electorate.weighted() ? weight(electorate.members(), one.getKey()) : 1)
        .sum();
  }

  private int weight(Who members, String voter) {
    return world.pact.all(Clause.Body.class).stream()
        .filter(body ->
            members instanceof Who.Named(var name, var _) && body.label().name().equals(name))
        .flatMap(body -> body.weights().stream())
        .filter(weight -> weight.member().equals(voter))
        .findFirst()
        .map(Clause.Body.Weight::votes)
        .orElse(1);
  }

  private static boolean isQuorate(Rule.Electorate electorate, Map<String, String> seated) {
    var there = (int) seated.values().stream().filter(ballot -> !ballot.equals(SILENCE)).count();
    return electorate.quorum().stream().allMatch(quorum -> quorum.met(there, seated.size()));
  }

  /// Too few take part for the rule to carry.
  boolean lacksQuorum(Rule rule, Map<String, String> ballots, Scene scene) {
    return switch (rule) {
      case Rule.Count(var _, var electorate) ->
          !isQuorate(electorate, seated(electorate, ballots, scene));
      case Rule.AllOf(var parts) ->
          parts.stream().anyMatch(part -> lacksQuorum(part, ballots, scene));
      case Rule.AnyOf(var parts) ->
          parts.stream().allMatch(part -> lacksQuorum(part, ballots, scene));
      case Rule.Unless(var rejection) -> lacksQuorum(rejection, ballots, scene);
    };
  }

  /// Somebody with a veto has voted no.
  boolean vetoed(Rule rule, Map<String, String> ballots, Scene scene) {
    return switch (rule) {
      case Rule.Count(var elementary, var electorate) ->
          elementary.vetoes() && seated(electorate, ballots, scene).containsValue("vote-no");
      case Rule.AllOf(var parts) -> parts.stream().anyMatch(part -> vetoed(part, ballots, scene));
      case Rule.AnyOf(var parts) -> parts.stream().allMatch(part -> vetoed(part, ballots, scene));
      case Rule.Unless _ -> false;
    };
  }
}
