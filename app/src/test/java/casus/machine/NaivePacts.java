package casus.machine;

import java.util.List;

/// Pacts that nobody would sign, dense with clauses that touch each other, for random play.
final class NaivePacts {
  private static final String WORDS =
      """
      pact words "A pact for play"
        in force 2031-01-01
      conventions
        month is calendar
        abstention ignored
        late cures
        suspension tolls
      party USA, GBR, POL as ally
      body NATO of each ally
      body COURT of USA
      area t = territory of ally
      term w1 covers invasion arguably cyber-destruct decided by each ally
      term w5 covers occupation arguably buildup decided by each ally, NATO
      term w7 covers occupation arguably embargo decided by each ally except victim
      term w8 covers occupation arguably partition decided by victim
      term w9 covers w1 arguably w5 decided by COURT
      trigger t5 when w5 on any ally in t
      trigger t1 when w1 on any ally in t
      trigger t7 when w7 on any ally in t
      trigger t8 when w8 on any ally in t
      trigger t9 when w9 on any ally
      duty d5 each ally except victim must assist victim upon t5 within 30 days on breach
        no remedy
      duty d1 each ally except victim must assist victim upon t1 within 30 days on breach
        no remedy
      duty j1 ally except victim jointly must assist victim upon t1 within 30 days on
        breach no remedy
      duty d7 each ally except victim must assist victim upon t7 within 30 days on breach
        no remedy
      duty d8 each ally except victim must assist victim upon t8 within 30 days on breach
        no remedy
      power p1 each ally may ask for help upon t1
      decision q1 upon t1 by majority of ally within 30 days otherwise nothing
      """;

  private static final String DECIDERS =
      """
      pact deciders "A pact for play"
        in force 2031-01-01
      conventions
        month is calendar
        abstention ignored
        late cures
        suspension tolls
      party USA, GBR, POL as ally
      body NATO of each ally
      body COURT of USA
      area t = territory of ally
      term w1 covers invasion arguably cyber-destruct decided by each ally
      term w2 covers bombardment arguably cyber-disrupt decided by NATO
      term w3 covers blockade arguably space-attack decided by bearer
      term w4 covers occupation arguably embargo decided by nobody
      term w5 covers occupation arguably buildup decided by each ally, NATO
      term w6 covers occupation requires significant arguably partition decided by GBR
      trigger t1 when w1 on any ally in t
      trigger t2 when w2 on any ally in t
      trigger t3 when w3 on any ally in t
      trigger t4 when w4 on any ally in t
      trigger t5 when w5 on any ally in t
      trigger t6 when w6 on any ally in t
      duty d1 each ally except victim must assist victim upon t1 within 30 days on breach
        no remedy
      duty d2 each ally except victim must assist victim upon t2 within 30 days on breach
        no remedy
      duty d3 each ally except victim must assist victim upon t3 within 30 days on breach
        no remedy
      duty d4 each ally except victim must assist victim upon t4 within 30 days on breach
        no remedy
      duty d5 each ally except victim must assist victim upon t5 within 30 days on breach
        no remedy
      duty d6 each ally except victim must assist victim upon t6 within 30 days on breach
        no remedy
      """;

  private static final String BONDS =
      """
      pact bonds "A pact for play"
        signed 2031-01-01
      conventions
        month is calendar
        abstention ignored
        late cures
        suspension tolls
      party USA, GBR as ally
      party POL as ally from 2031-02-01
      party DEU as friend
      stage s1 requires cease-fire by USA within 10 days
      stage s2 requires s1, withdraw-forces by GBR within 10 days
      stage s3 requires cease-fire, elections-held by DEU until 2031-03-01
      entry e when ratified by USA and ratified by GBR and s1 reached
      ban b each ally must not join-alliance throughout on breach no remedy
      duty d each ally must pay within 10 days on breach no remedy
      power w any ally may withdraw effective 1 month later
      power acc DEU may accede
      expiry x 3 months after entry
      """;

  private static final String EFFECTS =
      """
      pact effects "A pact for play"
        in force 2031-01-01
      conventions
        month is calendar
        abstention ignored
        late cures
        suspension tolls
      party USA, GBR, POL as ally
      trigger t when invasion on any ally
      duty d each ally except victim must assist victim upon t within 10 days on breach no
        remedy
      duty d2 each ally must pay within 40 days on breach no remedy
      ban b each ally must not join-alliance until 2031-01-20 on breach no remedy
      power q victim may ask for help upon t within 20 days once
      decision dec upon t by unanimity of ally within 20 days otherwise rejected
      power susp any ally may suspend the pact
      power res any ally may resume the pact
      power sd GBR may suspend d, d2, b, q
      power rd GBR may resume d, d2, b, q
      power wd POL may waive d, d2
      power ed POL may end b, q, dec
      power ex USA may extend d by 5 days
      power lates USA may suspend d2 effective 2 days later
      power act1 POL may take act by sanctions-impose, materiel upon t once
      power accr POL may end the pact effective 3 days later
      duty afta any ally must report upon act1 within 1 day on breach no remedy
      duty aftb any ally must report upon sd within 1 day on breach no remedy
      """;

  private static final String CLAUSES =
      """
      pact clauses "A pact for play"
        in force 2031-01-01
      conventions
        month is calendar
        abstention ignored
        late cures
        suspension does-not-toll
      party USA, GBR, POL as ally
      trigger t when invasion on any ally
      duty d each ally except victim must assist victim upon t within 10 days on breach no
        remedy
      duty d2 each ally must pay within 40 days on breach no remedy
      ban b each ally must not join-alliance until 2031-01-20 on breach no remedy
      decision dec upon t by unanimity of ally within 20 days otherwise rejected
      power wd POL may waive d, d2
      power ed POL may end d, t, s
      power ew GBR may waive dec
      power ss GBR may suspend d, dec, t, b
      power rr GBR may resume d, dec, t, b
      power ex USA may extend d by 5 days
      power ex2 USA may extend dec by 5 days
      power lates USA may suspend d2 effective 2 days later
      power ext GBR may extend d2 by 1 day effective 2 days later once
      power act1 POL may take act by sanctions-impose, materiel upon t once
      stage s requires cease-fire by USA within 10 days
      duty repo any ally must report upon act1 within 1 day on breach no remedy
      """;

  private static final String REMEDIES =
      """
      pact remedies "A pact for play"
        in force 2031-01-01
      conventions
        month is calendar
        abstention ignored
        late cures
        suspension tolls
      party USA, GBR, POL as ally
      trigger t when invasion on any ally
      duty d each ally except victim must assist victim upon t within 10 days on breach
        lad
      duty d0 any ally must pay within 10 days on breach lad2
      remedy lad first r1 then r2 then r3 then nothing
      remedy lad2 first r1 then r4
      duty r1 culprit must correct-breach within 3 days on breach no remedy
      power r2 any ally may ask for court within 3 days
      decision r3 by majority of ally within 3 days otherwise nothing
      duty r4 each ally must report within 3 days on breach no remedy
      duty onlad any ally must reply upon lad within 1 day on breach no remedy
      duty onlad2 any ally must reply upon lad exhausted within 1 day on breach no remedy
      duty onr3 each ally must notify upon r3 within 5 days on breach no remedy
      """;

  private static final String VOTES =
      """
      pact votes "A pact for play"
        in force 2031-01-01
      conventions
        month is calendar
        abstention blocks-unanimity
        late cures
        suspension tolls
      party USA, GBR, POL, FRA as ally
      body COUNCIL of each ally weights USA 3, GBR 2
      body SMALL of USA, GBR
      trigger t when invasion on any ally
      decision aa upon t by unanimity of ally within 3 days otherwise nothing
      decision b upon t by majority voting of COUNCIL excluding victim by weight with
        quorum 2 within 3 days otherwise rejected
      decision c upon t by two-thirds of ally excluding party to the attack and no veto of
        USA, GBR within 3 days otherwise adopted
      decision e upon t by consent of GBR within 3 days otherwise each must act
      decision f upon t by consensus of SMALL within 3 days otherwise refer to g
      decision g by at least 2 of ally within 3 days otherwise each may act
      decision h upon t by unless rejected by majority of ally within 3 days otherwise
        nothing
      power v FRA may veto b
      duty de each ally except victim must assist victim upon e within 3 days on breach no
        remedy
      duty dg each ally except victim must assist victim upon g adopted or f adopted
        within 3 days on breach no remedy
      duty dfail any ally must reply upon aa failed within 3 days on breach no remedy
      duty drej any ally must notify upon b rejected or c rejected within 3 days on breach
        no remedy
      duty dveto any ally must pay upon b vetoed or c vetoed or e vetoed within 3 days on
        breach no remedy
      duty dlap any ally must report upon e lapsed or aa lapsed or h lapsed within 3 days
        on breach no remedy
      duty dop any ally must monitor upon g open within 3 days on breach no remedy
      """;

  private static final String FAILURES =
      """
      pact failures "A pact for play"
        in force 2031-01-01
      conventions
        month is calendar
        abstention ignored
        late cures
        suspension tolls
      party USA, GBR, POL, FRA as ally
      body SMALL of USA, GBR
      trigger t when invasion on any ally
      decision a1 upon t by majority of ally within 3 days otherwise adopted
      decision a2 upon t by majority of ally within 3 days otherwise each may act
      decision a3 upon t by majority of ally within 3 days otherwise each must act
      decision a4 upon t by majority of ally within 3 days otherwise refer to a9
      decision a5 upon t by majority of ally within 3 days otherwise nothing
      decision a6 upon t by majority of ally within 3 days otherwise rejected
      decision a7 upon t by majority of ally with quorum 3 within 3 days otherwise adopted
      decision a8 upon t by majority of ally with quorum 3 within 3 days otherwise each
        may act
      decision a9 by unanimity of ally within 3 days otherwise nothing
      duty d1 each ally must assist upon a1 within 3 days on breach no remedy
      duty d2 each ally must assist victim upon a2 within 3 days on breach no remedy
      duty d3 each ally must assist victim upon a3 within 3 days on breach no remedy
      duty d7 each ally must assist victim upon a7 within 3 days on breach no remedy
      duty d8 each ally must assist victim upon a8 within 3 days on breach no remedy
      duty f2 each ally must reply upon a2 failed within 3 days on breach no remedy
      duty f3 each ally must reply upon a3 failed within 3 days on breach no remedy
      duty f7 each ally must reply upon a7 failed within 3 days on breach no remedy
      duty f8 each ally must reply upon a8 failed within 3 days on breach no remedy
      """;

  private static final String VOIDINGS =
      """
      pact voidings "A pact for play"
        in force 2031-01-01
      conventions
        month is calendar
        abstention ignored
        late cures
        suspension tolls
      party USA, GBR, POL as ally
      body COURT of USA, GBR
      term w covers invasion arguably cyber-destruct decided by nobody
      trigger t when invasion on any ally
      duty d each ally except victim must assist victim upon t within 10 days on breach no
        remedy
      duty e each ally must pay within 20 days on breach no remedy
      ban b each ally must not join-alliance throughout on breach no remedy
      ban b2 each ally must not join-union throughout on breach no remedy
      void v1 when partition by any ally suspends e decided by nobody
      void v2 when referendum-held ends b decided by COURT
      void v3 when acquire-nuclear-weapons suspends the pact decided by each ally
      void v4 when embargo by any ally ends d decided by nobody
      void v5 when w ends b2 decided by nobody
      void v6 when hold-exercises ends the pact decided by nobody
      """;

  private static final String CONFLICTS =
      """
      pact conflicts "A pact for play"
        in force 2031-01-01
      conventions
        month is calendar
        abstention ignored
        late cures
        suspension tolls
      party USA, GBR, POL as ally
      term w covers invasion arguably cyber-destruct decided by USA
      trigger t when invasion on any ally
      power ask any ally may ask for consent
      decision cons upon ask by majority of ally within 10 days otherwise nothing
      duty d each ally except victim must assist victim upon t within 10 days on breach no
        remedy
      duty d2 each ally except victim must defend victim upon t within 10 days on breach
        no remedy
      ban b each ally must not any of hold-exercises, host-bases throughout on breach no
        remedy
      ban bw each ally must not w on any ally throughout on breach no remedy
      ban bc each ally must not blockade upon t throughout on breach no remedy
      standing k each ally must keep sanctions-keep upon t until 2031-01-30 broken by
        payment-made on breach no remedy
      duty ev each ally must report every 5 days on breach no remedy
      exception x1 to b when cons adopted
      exception x2 to d when partition
      exception x3 to bc when blockade on GBR
      exception x4 to d2 when before 2031-01-05
      precedence pr d prevails over d2, bc
      precedence pr2 k prevails over ev
      """;

  private static final String PERFORMANCES =
      """
      pact performances "A pact for play"
        in force 2031-01-01
      conventions
        month is calendar
        abstention ignored
        late does-not-cure
        suspension tolls
      party USA, GBR as ally
      party POL as ally from 2031-01-05
      party FRA as ally until 2031-01-10
      body NATO of each ally
      trigger t when invasion on any ally
      duty j ally except victim jointly must do all of pay, report upon t within 10 days
        on breach no remedy
      duty jq ally except victim jointly must pay 3 of coin upon t within 10 days on
        breach no remedy
      duty ay any ally must do all of pay, report upon t within 10 days on breach no
        remedy
      duty aq any ally must pay 3 of coin upon t within 10 days on breach no remedy
      duty e each ally must do all of pay, report upon t within 10 days on breach no
        remedy
      duty eq each ally must do any of pay, report 5 of coin upon t within 10 days on
        breach no remedy
      duty s ally by shares USA 50%, GBR 34%, POL 10%, FRA 6% must pay 10 of coin upon t
        within 10 days on breach no remedy
      duty lc each ally must correct-breach upon t within 1 day late cures on breach no
        remedy
      duty onn each ally must monitor on 2031-01-08 on breach no remedy
      duty un each ally must monitor until 2031-01-08 on breach no remedy
      ban bj ally jointly must not blockade throughout on breach no remedy
      ban ba any ally must not embargo throughout on breach no remedy
      duty nt each ally must verify no time limit on breach no remedy
      duty bodyd NATO must train upon t within 10 days on breach no remedy
      duty bodyd2 NATO jointly must train upon t within 10 days on breach no remedy
      """;

  private static final String CONDITIONS =
      """
      pact conditions "A pact for play"
        in force 2031-01-01
      conventions
        month is calendar
        abstention ignored
        late does-not-cure
        suspension tolls
      party USA, GBR, POL as ally
      body NATO of each ally
      trigger t when invasion on any ally
      trigger tt when embargo on any ally
      trigger ta when bombardment on any ally attributed by GBR, NATO
      trigger tn when not embargo on any ally and bombardment on any ally
      trigger tor when embargo on any ally or blockade by a third state
      trigger ts when seabed-sabotage of scale 3 or more
      trigger td when space-attack deliberate
      trigger tb when nuclear-use on any ally and before 2031-01-04
      duty d each ally except victim must assist upon t within 10 days on breach no remedy
      duty dw each ally except victim must assist upon tt when d fulfilled within 10 days
        on breach no remedy
      duty dx each ally except victim must assist upon tt when t met within 10 days on
        breach no remedy
      duty dy each ally except attacker must assist upon ta within 10 days on breach no
        remedy
      duty dz each ally except attacker must assist upon tt when after 2031-01-03 within
        10 days on breach no remedy
      duty dv each ally must pay upon tt when embargo by a third state within 10 days on
        breach no remedy
      duty du each ally must pay upon d fulfilled or dw activated within 10 days on breach
        no remedy
      power po each ally may ask for help upon t when embargo on any ally in the opinion
        of holder
      power pm each ally may notify it upon t when d fulfilled
      """;

  private static final String ROLES =
      """
      pact roles "A pact for play"
        signed 2031-01-01
      conventions
        month is calendar
        abstention ignored
        late cures
        suspension tolls
      party USA, GBR as ally
      party POL as ally from 2031-02-01
      party FRA as ally until 2031-02-10
      body NATO of each ally
      stage s1 requires cease-fire by any ally no time limit
      stage s2 requires withdraw-forces by NATO no time limit
      stage s3 requires elections-held by POL no time limit
      stage s4 requires prisoners-released on POL no time limit
      stage s5 requires amnesty-granted on any ally no time limit
      entry e on 2031-01-10
      trigger t1 when invasion on any ally
      trigger t2 when invasion on POL
      trigger t3 when invasion on FRA
      trigger t4 when invasion on NATO
      trigger t5 when invasion by any ally
      trigger t6 when invasion in t6a
      area t6a = territory of ally
      trigger t7 when invasion on anyone
      trigger t8 when invasion on a third state
      decision q upon t7 by majority of ally excluding party to the attack within 10 days
        otherwise nothing
      ban b any ally must not embargo on any ally throughout on breach no remedy
      """;

  private static final String VERSIONS =
      """
      pact versions "A pact for play"
        signed 2031-01-01
      conventions
        month is calendar
        abstention ignored
        late cures
        suspension tolls
      party USA, GBR as ally
      party POL as ally from 2031-01-06
      power call any ally may ask for help
      duty d each ally must consult upon call within 1 day in force from 2031-01-04 until
        2031-01-08 on breach no remedy
      duty d2 each ally must consult within 10 days in force from 2031-01-04 until
        2031-01-08 on breach no remedy
      ban d3 each ally must not embargo throughout in force from 2031-01-04 until
        2031-01-08 on breach no remedy
      power q any ally may ask for mercy in force from 2031-01-05 until 2031-01-08
      power qq any ally may take act by intel in force from 2031-01-05 until 2031-01-08
        after 2031-01-06
      entry e on 2031-01-02
      """;

  private static final String CALLS =
      """
      pact calls "A pact for play"
        in force 2031-01-01
      conventions
        month is calendar
        abstention ignored
        late cures
        suspension tolls
      party USA, GBR, POL as ally
      power call any ally may ask for help effective 1 hour later
      duty d each ally must consult upon call within 1 day on breach no remedy
      power stp any ally may end the pact effective 1 day later
      stage s requires cease-fire no time limit
      stage s2 requires s, withdraw-forces no time limit
      duty e each ally must consult upon s within 1 day on breach no remedy
      duty f each ally must consult upon e breached within 1 day on breach lad
      remedy lad first g then h
      duty g culprit must reply within 1 day on breach no remedy
      decision h by majority of ally within 1 day otherwise nothing
      power pq any ally may ask for help upon e breached
      decision dq upon e breached by majority of ally within 1 day otherwise nothing
      ban bq each ally must not embargo upon e breached throughout on breach no remedy
      """;

  private static final String ACCESSION =
      """
      pact accession "A pact for play"
        signed 2031-01-01
      conventions
        month is calendar
        abstention ignored
        late does-not-cure
        suspension does-not-toll
      party USA, GBR as ally
      party POL as ally from 2031-01-20
      party FRA as ally until 2031-02-20
      body COURT of USA, POL
      entry e when ratified by each ally
      trigger t1 when invasion on any ally
      power w any ally may withdraw effective 10 days later
      power w0 FRA may withdraw
      power vt GBR may veto dd
      power vt2 victim may veto dd upon t1
      decision dd upon t1 by unanimity of ally excluding attacker within 5 days otherwise
        refer to d2
      decision d2 when dd rejected by consensus of ally within 2 days otherwise each must
        act
      decision d3 upon d2 by at least 2 of ally and majority of ally or consent of GBR
        within 4 days otherwise nothing
      decision d4 upon d2 by unless rejected by majority of ally within 4 days otherwise
        nothing
      duty h1 each ally except victim must assist victim upon dd or d2 or d3 when t1 met
        within 5 days on breach no remedy
      duty h2 ally jointly must consult upon d4 or dd vetoed when not h1 activated within
        5 days on breach no remedy
      standing ks each ally must keep sanctions-keep upon t1 throughout broken by
        payment-made by bearer, embargo on breach no remedy
      ban bb ally jointly must not join-alliance until 2031-03-01 on breach no remedy
      ban bs each victim must not blockade upon t1 within 20 days on breach no remedy
      exception xx to h1 when partition on any ally or dd vetoed
      exception xb to bs when before 2031-01-15
      precedence pp ks prevails over h1, bs
      precedence pq h2 prevails over ks
      power en COURT may end dd, h2
      power sp COURT may suspend ks, bb, bs
      power rp COURT may resume ks, bb, bs
      power xt attacker may extend h1 by 3 days upon t1
      power wv victim may waive h1, ks upon t1
      expiry ex 2 months after signature
      """;

  private static final String PROTECTION =
      """
      pact protection "A pact for play"
        signed 2031-01-01
      conventions
        month is calendar
        abstention blocks-unanimity
        late cures
        suspension tolls
      party USA, GBR as ally, friend
      party POL as ally
      party FRA as friend
      body COUNCIL of each ally weights USA 3, GBR 2
      term w1 covers invasion arguably cyber-destruct excludes invasion in gibraltar
        decided by each ally
      term w2 covers bombardment arguably w1 requires significant decided by COUNCIL
      stage s1 requires cease-fire by each ally within 10 days
      stage s2 requires s1, w2 on any friend, withdraw-forces attributed by COUNCIL until
        2031-03-01
      stage s3 requires s1, s2 no time limit
      entry e upon s1 reached
      trigger t1 when w1 on any ally or w2 on any friend
      trigger t2 when w1 on any ally and w2 on any ally
      trigger t3 when w2 on any ally and not w1
      power ask victim may ask for help upon t1 or t3 within 5 days once
      decision dd upon ask by two-thirds of ally excluding party to the attack and no veto
        of USA within 5 days otherwise each may act
      decision d2 upon dd failed by majority voting of COUNCIL by weight with quorum 2
        within 3 days otherwise adopted
      duty h1 each ally except victim must assist victim upon dd or d2 within 5 days on
        breach lad
      duty h2 any friend must do any of pay, report upon h1 fulfilled or h1 breached
        within 5 days on breach lad2
      remedy lad first r1 then r2 then r3
      duty r1 culprit must correct-breach within 3 days on breach no remedy
      power r2 any friend may ask for court within 3 days once
      decision r3 by majority of friend within 3 days otherwise nothing
      remedy lad2 first r4 then r5
      duty r4 each friend must reply within 3 days on breach no remedy
      duty r5 each ally must notify within 3 days on breach no remedy
      duty fin each ally must reply upon lad satisfied or lad2 exhausted within 3 days on
        breach no remedy
      ban bn each friend must not w1 on any ally throughout on breach lad2
      void vv when bn breached and w1 ends h2 decided by COUNCIL
      void vw when w1 suspends the pact decided by each ally
      power rs any ally may resume the pact
      """;

  private static final String CALENDAR =
      """
      pact calendar "A pact for play"
        in force 2031-01-05  ended 2031-04-01
      conventions
        day is calendar day in "Europe/Kyiv"
        month is 30 days
        abstention ignored
        late cures
        suspension tolls
      party USA, GBR, POL as ally
      body NATO of each ally
      area a1 = territory of ally except gibraltar + forces of ally in north-atlantic,
        mediterranean
      trigger t1 when armed-force on any ally in a1 attributed by USA, NATO
      trigger t2 when bombardment by a third state on any ally in territory of ally
      trigger t3 when invasion by unknown
      open forthwith decided by bearer readings 1 day | 2 weeks | unbounded
      duty d1 each ally must consult upon t1 within forthwith on breach no remedy
      duty d2 NATO must report upon t2 within 1 month on breach no remedy
      duty d3 each ally must monitor every 1 week on breach no remedy
      duty d4 ally by shares USA 50%, GBR 30%, POL 20% must pay 10 of coin upon t2 within
        forthwith on breach no remedy
      duty d5 each ally must train upon t3 on 2031-02-01 on breach no remedy
      duty d6 each ally must notify upon d3 breached within 2 days on breach no remedy
      power ac each ally may take act by sanctions-impose, defend upon t1 or t2 within 3
        days
      duty d7 each ally must reply upon ac within 2 days on breach no remedy
      ban b1 NATO must not embargo throughout on breach no remedy
      ban b2 each ally must not embargo on any ally until 2031-02-01 on breach no remedy
      standing k1 each ally must keep no-bases until 2031-03-01 broken by host-bases by
        NATO, host-bases by bearer on breach no remedy
      expiry x1 on 2031-03-15
      power ss any ally may suspend the pact
      power sr any ally may resume the pact
      power st any ally may end the pact effective 3 days later
      power su any ally may suspend d3, ac once
      duty d8 each ally must verify upon su within 5 days on breach no remedy
      """;

  private static final String ATTACKS =
      """
      pact attacks "A pact for play"
        in force 2031-01-01
      conventions
        month is calendar
        abstention ignored
        late cures
        suspension tolls
        attacks merge within 2 days
      party USA, GBR, POL as ally
      party FRA as ally from 2031-01-06
      body COURT of each ally
      term w covers blockade arguably embargo decided by COURT
      trigger t when invasion on any ally
      trigger tw when w on any ally
      trigger ta when invasion on any ally attributed by COURT
      power ask victim may ask for help upon t within 4 days
      power cl any ally may call a council
      duty d each ally except party to the attack must assist victim upon t within 3 days
        on breach lad
      duty j ally except party to the attack jointly must pay victim upon t or tw within 5
        days on breach no remedy
      duty a any ally except attacker must report upon t within 6 days on breach no remedy
      duty da each ally except attacker must train upon ta within 1 day on breach no remedy
      duty dk each ally must consult upon cl within 3 days on breach lad
      ban b each ally except victim must not embargo on victim upon t within 9 days on
        breach lad
      power measures any ally except attacker may take act by sanctions-impose upon t within 8
        days
      decision u upon t by unanimity of ally excluding attacker within 4 days otherwise
        each must act
      duty du each ally except victim must defend upon u within 2 days on breach no remedy
      power pu victim may ask for court upon u within 2 days
      decision du2 upon u by majority of ally within 1 day otherwise nothing
      remedy lad first r1 then r2
      duty r1 culprit must correct-breach within 2 days on breach no remedy
      decision r2 by majority of ally excluding culprit within 2 days otherwise nothing
      power leave any ally may withdraw effective 3 days later
      """;

  private static final String BREACHES =
      """
      pact breaches "A pact for play"
        in force 2031-01-01
      conventions
        month is calendar
        abstention ignored
        late cures
        suspension tolls
        attacks merge within 5 days
      party USA, GBR, POL as ally
      trigger t when invasion by a third state on any ally
      ban b1 each ally must not embargo throughout on breach lad
      ban b2 ally jointly must not partition until 2031-02-01 on breach lad
      ban b3 each ally must not blockade within 6 days upon t on breach lad
      standing k1 each ally must keep sanctions-keep throughout broken by payment-made by
        bearer on breach lad2
      standing k2 any ally must keep no-bases upon t throughout broken by host-bases late
        does-not-cure on breach lad2
      duty ev each ally must report every 3 days on breach lad2
      duty ev2 ally jointly must pay every 2 days late does-not-cure on breach lad
      duty tardy victim must assist upon t within 1 day on breach lad
      remedy lad first r1 then r2 then r3
      duty r1 culprit must correct-breach within 1 day on breach no remedy
      duty r2 any ally except culprit must train within 2 days on breach no remedy
      decision r3 by majority of ally excluding culprit within 2 days otherwise nothing
      remedy lad2 first r5 then r4
      duty r5 culprit must verify within 1 day on breach no remedy
      duty r4 each ally must reply within 2 days on breach no remedy
      duty told any ally must notify upon lad exhausted or lad satisfied or k1 cured within 1
        day on breach no remedy
      exception x to b1 when invasion on GBR
      exception y to k1 when t met
      power halt1 GBR may suspend b1, k1
      power go1 GBR may resume b1, k1
      power drop POL may waive b1, k1
      """;

  private static final String PERIODS =
      """
      pact periods "A pact for play"
        in force 2031-01-01
      conventions
        month is calendar
        abstention ignored
        late does-not-cure
        suspension does-not-toll
      party USA, GBR, POL as ally
      trigger t when invasion on any ally
      standing s1 each ally must keep sanctions-keep every 3 days broken by payment-made by
        bearer in force until 2031-01-11 on breach no remedy
      standing s2 each ally must keep no-bases every 4 days late does-not-cure on breach no
        remedy
      duty s3 each ally must report every 2 days in force from 2031-01-02 until 2031-01-09
        on breach no remedy
      duty s4 ally jointly must do all of pay, train every 5 days on breach no remedy
      duty s5 any ally must pay 4 of coin every 3 days upon t on breach no remedy
      standing s6 each ally must keep force-limit until 2031-01-12 broken by limit-breach
        by bearer on breach no remedy
      ban s7 each ally must not embargo in force until 2031-01-10 throughout on breach no
        remedy
      duty sup each ally must verify upon t within 3 days on breach no remedy
      precedence pr sup prevails over s2, s3
      exception x1 to s1 when after 2031-01-05
      exception x2 to s3 when after 2031-01-05
      power ex any ally may extend s1 by 1 day
      power ex2 any ally may extend s6 by 2 days
      power halt1 GBR may suspend s6
      power go1 GBR may resume s6
      power end1 USA may end s4, s7
      """;

  private static final String SEATS =
      """
      pact seats "A pact for play"
        signed 2031-01-01
      conventions
        month is calendar
        abstention blocks-unanimity
        late cures
        suspension tolls
        attacks merge within 1 month
      party USA, GBR as ally
      party POL as ally from 2031-01-08
      party FRA as ally until 2031-01-12
      party DEU as ally, friend
      body COUNCIL of each ally weights USA 3, GBR 2
      body PAIR of GBR, POL
      entry e when ratified by USA and ratified by GBR
      trigger t when invasion on any ally
      trigger tp when invasion on POL
      trigger tc when bombardment on COUNCIL
      trigger tq when blockade on PAIR
      trigger tb when embargo by any friend
      decision u upon t by unanimity of ally within 6 days otherwise nothing
      decision m upon t by majority voting of COUNCIL excluding attacker by weight within 8
        days otherwise refer to q
      decision q by at least 3 of ally within 4 days otherwise each must act
      decision pr upon tp or tc by consensus of PAIR within 9 days otherwise each may act
      decision s upon tq or tb by two-thirds of ally with quorum 1/2 within 30 days
        otherwise adopted
      decision c upon t by consent of FRA within 9 days otherwise rejected
      duty du each ally must assist upon u or q or pr within 5 days on breach no remedy
      duty dr each ally must reply upon q failed or c rejected within 1 day on breach no
        remedy
      decision dq upon q by majority of ally within 1 day otherwise nothing
      power po friend may notify it upon q within 1 day
      duty dm each COUNCIL must train within 9 days on breach no remedy
      power leave any ally may withdraw effective 1 day later
      power quit any ally may withdraw
      power back any ally may accede
      """;

  static final List<String> ALL =
      List.of(
          WORDS,
          DECIDERS,
          BONDS,
          EFFECTS,
          CLAUSES,
          REMEDIES,
          VOTES,
          FAILURES,
          VOIDINGS,
          CONFLICTS,
          PERFORMANCES,
          CONDITIONS,
          ROLES,
          VERSIONS,
          CALLS,
          ACCESSION,
          PROTECTION,
          CALENDAR,
          ATTACKS,
          BREACHES,
          PERIODS,
          SEATS);

  private NaivePacts() {}
}
