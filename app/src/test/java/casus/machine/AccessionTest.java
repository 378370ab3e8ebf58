package casus.machine;

import org.junit.jupiter.api.Test;

/// Who is bound, since when, and what becomes of votes when somebody comes or goes.
class AccessionTest {
  private static final String PARTIES =
      """
      conventions
        month is calendar
        abstention ignored
        late cures
        suspension tolls
      party USA, GBR as ally
      party POL as ally from 2031-01-20
      party FRA as ally until 2031-01-25
      """;

  private static final String SIGNED = "pact accession \"A story\"\n" + PARTIES;

  private static final String IN_FORCE =
      "pact accession \"A story\"\n  in force 2031-01-01\n" + PARTIES;

  private static void check(String pact, String happenings) {
    NaiveStory.check(pact, happenings);
  }

  @Test
  void aRatificationBeforeItsOwnDateBindsAPartyOnThatDate() {
    check(
        SIGNED + "entry start when ratified by USA and ratified by GBR\n",
        """
        2031-01-02          | POL ratify | member/POL signed due 2031-01-20
        2031-01-03          | USA ratify | member/USA bound
        2031-01-03          | GBR ratify | pact in-force; member/POL signed; member/FRA outside
        2031-01-19T23:59:59 |            | member/POL signed due 2031-01-20
        2031-01-20          |            | member/POL bound
        """);
  }

  @Test
  void aSignatureAloneDoesNotBindWhereEntryHangsOnRatification() {
    check(
        SIGNED + "entry start when ratified by USA and ratified by GBR\n",
        """
        2031-01-02 | POL sign   | member/POL signed due 2031-01-20
        2031-01-02 | FRA sign   | member/FRA signed
        2031-01-03 | USA ratify | member/USA bound
        2031-01-03 | GBR ratify | pact in-force; member/FRA signed
        2031-01-20 |            | member/POL signed due never; member/FRA signed
        2031-01-21 | POL ratify | member/POL bound
        2031-01-21 | FRA ratify | member/FRA bound due 2031-01-25T23:59:59
        """);
  }

  @Test
  void whereEntryHangsOnNoRatificationADateIsEnough() {
    check(
        SIGNED + "entry start on 2031-01-10\n",
        """
        2031-01-02 | FRA sign | member/FRA signed
        2031-01-10 |          | member/FRA bound; member/USA bound; member/POL outside
        2031-01-20 |          | member/POL bound
        """);
  }

  private static final String VOTE =
      """
      trigger assault when invasion on any ally
      decision joint upon assault by unanimity of ally within 30 days otherwise nothing
      decision most upon assault by majority of ally within 30 days otherwise nothing
      """;

  @Test
  void aVoteIsCountedAnewWhenAPartyLeaves() {
    check(
        IN_FORCE + VOTE + "power leave any ally may withdraw\n",
        """
        2031-01-18          | RUS invasion on USA | joint/1 open; most/1 open
        2031-01-18          | USA vote-yes        | joint/1 open; most/1 open
        2031-01-19          | GBR denounce        | joint/1 open; member/GBR outside; most/1 open
        2031-01-19          | FRA denounce        | joint/1 adopted; most/1 adopted
        """);
  }

  @Test
  void aVoteIsCountedAnewOnTheLastDayOfAParty() {
    check(
        IN_FORCE + VOTE,
        """
        2031-01-21          | RUS invasion on USA | joint/1 open
        2031-01-21          | USA vote-yes        | joint/1 open
        2031-01-21          | GBR vote-yes        | joint/1 open; most/1 open
        2031-01-21          | POL vote-yes        | joint/1 open; most/1 adopted
        2031-01-25T23:59:59 |                     | member/FRA outside; joint/1 adopted
        """);
  }

  @Test
  void aPartyThatJoinsVotesInWhatIsOpen() {
    check(
        IN_FORCE + VOTE,
        """
        2031-01-18 | RUS invasion on USA | joint/1 open
        2031-01-18 | USA vote-yes        | joint/1 open
        2031-01-18 | GBR vote-yes        | most/1 adopted; joint/1 open
        2031-01-20 | FRA vote-yes        | member/POL bound; joint/1 open
        2031-01-20 | POL vote-yes        | joint/1 adopted
        """);
  }
}
