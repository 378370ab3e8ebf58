// The Special Monitoring Mission to Ukraine (fact sheet V2): 57 states agree each year, by
// consensus, that unarmed civilians establish and report facts. It neither names culprits nor
// enforces. It closed when one participating state, Russia, did not agree to renew it.
pact osce-mission-2014 "OSCE Special Monitoring Mission to Ukraine, 21 March 2014"
  status    lapsed
  binding   resolution
  signed    2014-03-21
  in force  2014-03-21
  ended     2022-03-31
  source    OS1 OS2 OS3
  certainty A

conventions
  day is 24 hours
  month is calendar
  late cures

// That there are 57 is sourced; the list is general knowledge. The Holy See has no code here.
party ALB, AND, ARM, AUT, AZE, BLR, BEL, BIH, BGR, CAN, HRV, CYP, CZE, DNK, EST, FIN, FRA, GEO, DEU,
    GRC, HUN, ISL, IRL, ITA, KAZ, KGZ, LVA, LIE, LTU, LUX, MLT, MDA, MCO, MNG, MNE, NLD, MKD, NOR,
    POL, PRT, ROU, RUS, SMR, SRB, SVK, SVN, ESP, SWE, CHE, TJK, TUR, TKM, UKR, GBR, USA, UZB
  as participating-state
  certainty D
open-role "Holy See" as participating-state
party SMM as monitor

body OSCE "on the mandate" of each participating-state

// What the mission watches. The facts name no rule of the mandate; the ban on force of the Charter
// (fact sheet U1) is taken.
ban no-force "Charter Art 2(4)"
  each participating-state must not any of armed-force, threat-of-force on UKR
  throughout
  on breach no remedy
  certainty C

// Establishes and reports facts; who did it is no part of the task. The facts give no rhythm.
verification mission "on the mandate"
  SMM verifies no-force
  names no culprit
  renewed by each participating-state

duty report-facts "on the mandate"
  SMM must do any of assess-facts, report
  within no time limit
  on breach no remedy

// The mandate runs a year, and each year all must agree. Put as a vote, so that one can see who may
// stop it: nobody's yes is needed, and anybody's no is enough. One year stands for all, so that it
// is put once; who puts it the facts do not say.
power propose-renewal "on renewal"
  OSCE may propose renewal
  once

decision renewal "on renewal"
  upon propose-renewal
  by consensus of participating-state
  within 1 year
  otherwise nothing

not encoded "end of the mandate when it has not been renewed"
  because "a term that a vote moves on cannot be written; `ended` has the day on which it closed"
not encoded "unarmed civilians"
  because "who the monitors are; no deed fulfils it and none breaks it"
not encoded "Crimea"
  because "that the mission did not go there in practice is general knowledge"

expect participating-state can block renewal
expect RUS can block renewal
expect invasion on UKR in UKR is not covered
