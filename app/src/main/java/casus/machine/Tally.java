package casus.machine;

import casus.pact.decision.DecisionRule;
import casus.pact.decision.Outcome;
import casus.pact.decision.Rule;
import casus.pact.decision.Votes;
import java.util.List;

/// A decision rule over numbered voters: counts a ballot sheet, early or at the close.
sealed interface Tally {
  /// What a voter has said so far.
  int SILENT = 0;

  int AYE = 1;
  int NO = 2;
  int ABSTAIN = 3;
  int RECUSED = 4;

  /// The ballots of one decision in its case.
  interface Sheet {
    /// What a voter, by its place among the voters, has said.
    int ballot(int voter);

    /// The actor behind a place among the voters.
    int actor(int voter);

    /// How many places there are.
    int voters();

    /// The case at hand.
    Scene scene();
  }

  /// How the vote stands while more may come.
  Outcome early(Sheet sheet);

  /// Whether it carries if nobody votes any more.
  boolean carries(Sheet sheet);

  /// Whether it is lost by the no of somebody who has a veto.
  boolean vetoed(Sheet sheet);

  /// Whether too few have taken part.
  boolean quorumMissed(Sheet sheet);

  /// Whether an actor has a say.
  boolean seats(int actor, Scene scene);

  /// One count among one electorate. `weights` are by place among the voters; `turned` counts noes
  /// as ayes, for rejections.
  record Count(
      DecisionRule rule,
      Cast members,
      Cast excluded,
      int[] weights,
      List<Rule.Quorum> quorum,
      boolean abstentionBlocks,
      boolean turned)
      implements Tally {
    @Override
    public boolean seats(int actor, Scene scene) {
      return members.has(actor, scene) && !excluded.has(actor, scene) && scene.bound(actor);
    }

    @Override
    public Outcome early(Sheet sheet) {
      var carries = 0;
      for (var rest = SILENT; rest <= ABSTAIN; rest++) if (carriesWith(sheet, rest)) carries++;
      return carries == 0 ? Outcome.LOST : carries == ABSTAIN + 1 ? Outcome.CARRIED : Outcome.OPEN;
    }

    @Override
    public boolean carries(Sheet sheet) {
      return carriesWith(sheet, SILENT);
    }

    @Override
    public boolean vetoed(Sheet sheet) {
      return rule.vetoes() && early(sheet) == Outcome.LOST && votes(sheet, SILENT).noes() > 0;
    }

    @Override
    public boolean quorumMissed(Sheet sheet) {
      var votes = heads(sheet);
      return quorum.stream().anyMatch(needed -> !needed.met(votes.present(), votes.seats()));
    }

    /// Whether it carries if all who are silent do the same.
    private boolean carriesWith(Sheet sheet, int rest) {
      var votes = votes(sheet, rest);
      if (votes.seats() == 0) return rule.carriesWithoutSeats();
      if (rest == SILENT && quorumMissed(sheet)) return false;
      return rule.carries(votes, abstentionBlocks);
    }

    private Votes heads(Sheet sheet) {
      return count(sheet, SILENT, false);
    }

    private Votes votes(Sheet sheet, int rest) {
      return count(sheet, rest, true);
    }

    private Votes count(Sheet sheet, int rest, boolean weighted) {
      var seats = 0;
      var said = new int[RECUSED + 1];
      for (var voter = 0; voter < sheet.voters(); voter++) {
        var ballot = sheet.ballot(voter);
        if (ballot == RECUSED || !seats(sheet.actor(voter), sheet.scene())) continue;
        var weight = weighted ? weights[voter] : 1;
        seats += weight;
        said[ballot == SILENT ? rest : ballot] += weight;
      }
      return turned
          ? new Votes(seats, said[NO], said[AYE], said[ABSTAIN])
          : new Votes(seats, said[AYE], said[NO], said[ABSTAIN]);
    }
  }

  record AllOf(List<Tally> parts) implements Tally {
    @Override
    public Outcome early(Sheet sheet) {
      return parts.stream().map(part -> part.early(sheet)).reduce(Outcome.CARRIED, Outcome::and);
    }

    @Override
    public boolean carries(Sheet sheet) {
      return parts.stream().allMatch(part -> part.carries(sheet));
    }

    @Override
    public boolean vetoed(Sheet sheet) {
      return parts.stream().anyMatch(part -> part.vetoed(sheet));
    }

    @Override
    public boolean quorumMissed(Sheet sheet) {
      return parts.stream().anyMatch(part -> part.quorumMissed(sheet));
    }

    @Override
    public boolean seats(int actor, Scene scene) {
      return parts.stream().anyMatch(part -> part.seats(actor, scene));
    }
  }

  record AnyOf(List<Tally> parts) implements Tally {
    @Override
    public Outcome early(Sheet sheet) {
      return parts.stream().map(part -> part.early(sheet)).reduce(Outcome.LOST, Outcome::or);
    }

    @Override
    public boolean carries(Sheet sheet) {
      return parts.stream().anyMatch(part -> part.carries(sheet));
    }

    @Override
    public boolean vetoed(Sheet sheet) {
      return parts.stream().allMatch(part -> part.vetoed(sheet));
    }

    @Override
    public boolean quorumMissed(Sheet sheet) {
      return parts.stream().allMatch(part -> part.quorumMissed(sheet));
    }

    @Override
    public boolean seats(int actor, Scene scene) {
      return parts.stream().anyMatch(part -> part.seats(actor, scene));
    }
  }

  /// Carried unless the rejection, counted with noes for ayes, carries.
  record Unless(Tally rejection) implements Tally {
    @Override
    public Outcome early(Sheet sheet) {
      return rejection.early(sheet).not();
    }

    @Override
    public boolean carries(Sheet sheet) {
      return !rejection.carries(sheet);
    }

    @Override
    public boolean vetoed(Sheet sheet) {
      return false;
    }

    @Override
    public boolean quorumMissed(Sheet sheet) {
      return false;
    }

    @Override
    public boolean seats(int actor, Scene scene) {
      return rejection.seats(actor, scene);
    }
  }
}
