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

    /// The answer to a question about what the voters have said, as [Count#answer] gives it.
    int asked(Count count, Ask ask);
  }

  /// What can be asked of a count.
  enum Ask {
    /// How it stands while more may come: the number of an [Outcome].
    EARLY,
    /// Whether it carries if nobody votes any more; one or zero, like those that follow.
    CARRIES,
    /// Whether it is lost by the no of somebody who has a veto.
    VETOED,
    /// Whether too few have taken part.
    QUORUM_MISSED
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
      return Outcome.values()[sheet.asked(this, Ask.EARLY)];
    }

    @Override
    public boolean carries(Sheet sheet) {
      return sheet.asked(this, Ask.CARRIES) != 0;
    }

    @Override
    public boolean vetoed(Sheet sheet) {
      return sheet.asked(this, Ask.VETOED) != 0;
    }

    @Override
    public boolean quorumMissed(Sheet sheet) {
      return sheet.asked(this, Ask.QUORUM_MISSED) != 0;
    }

    /// What a voter has said; `RECUSED`, if it has no say.
    int said(Sheet sheet, int voter) {
      var ballot = sheet.ballot(voter);
      return ballot == RECUSED || seats(sheet.actor(voter), sheet.scene()) ? ballot : RECUSED;
    }

    /// Whether every voter counts as one.
    boolean unweighted() {
      for (var weight : weights) if (weight != 1) return false;
      return true;
    }

    int weight(int voter) {
      return weights[voter];
    }

    /// The answer to a question about what has been said: how often by weight, and by how many.
    int answer(Ask ask, int[] said, int[] heads) {
      return switch (ask) {
        case EARLY -> early(said, heads).ordinal();
        case CARRIES -> carriesWith(SILENT, said, heads) ? 1 : 0;
        case VETOED ->
            rule.vetoes() && early(said, heads) == Outcome.LOST && votes(SILENT, said).noes() > 0
                ? 1
                : 0;
        case QUORUM_MISSED -> quorumMissed(heads) ? 1 : 0;
      };
    }

    private Outcome early(int[] said, int[] heads) {
      var carries = 0;
      for (var rest = SILENT; rest <= ABSTAIN; rest++)
        if (carriesWith(rest, said, heads)) carries++;
      return carries == 0 ? Outcome.LOST : carries == ABSTAIN + 1 ? Outcome.CARRIED : Outcome.OPEN;
    }

    /// Whether it carries if all who are silent do the same.
    private boolean carriesWith(int rest, int[] said, int[] heads) {
      var votes = votes(rest, said);
      if (votes.seats() == 0) return rule.carriesWithoutSeats();
      if (rest == SILENT && quorumMissed(heads)) return false;
      return rule.carries(votes, abstentionBlocks);
    }

    private boolean quorumMissed(int[] heads) {
      var votes = votes(SILENT, heads);
      for (var needed : quorum) if (!needed.met(votes.present(), votes.seats())) return true;
      return false;
    }

    private Votes votes(int rest, int[] said) {
      var silent = said[SILENT];
      var ayes = said[AYE] + (rest == AYE ? silent : 0);
      var noes = said[NO] + (rest == NO ? silent : 0);
      var abstentions = said[ABSTAIN] + (rest == ABSTAIN ? silent : 0);
      var seats = silent + said[AYE] + said[NO] + said[ABSTAIN];
      return turned
          ? new Votes(seats, noes, ayes, abstentions)
          : new Votes(seats, ayes, noes, abstentions);
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
