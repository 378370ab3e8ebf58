// A plan in three steps for a breach of a ceasefire, as a newspaper reports it from sources that it
// does not name (fact sheet K16). Another agency could not verify it.
pact response-plan-2026 "Reported plan in three steps for a breach of a ceasefire, 3 February 2026"
  status    claimed
  binding   claim
  source    Z20
  certainty C

conventions
  day is 24 hours
  late cures
  attacks merge within 90 days

party UKR as beneficiary
party COALITION as coalition
party USA as backer
open-role "Western states that would respond with the United States" as backer

stage ceasefire "on the ceasefire"
  requires cease-fire by UKR, cease-fire by RUS
  no time limit

entry activation "on the ceasefire"
  when ceasefire reached

// Under a ceasefire any use of force breaks it.
term breach-of-ceasefire "first step"
  covers     ceasefire-breach, resume-hostilities, invasion, armed-attack-territory, occupation,
             annexation-force, bombardment, attack-forces, nuclear-use
  arguably   blockade, attack-fleet, unmarked-forces, armed-bands, drone-incursion, cbrn-use
  decided by nobody

trigger breach "first step"
  when breach-of-ceasefire by RUS on UKR

// Within a day a diplomatic warning, and Ukraine's own forces if need be.
duty warning "first step"
  coalition must warn
  upon breach
  within 24 hours
  on breach no remedy
act warn "a diplomatic warning to whoever broke the ceasefire"

power own-action "first step"
  UKR may take act by defend
  upon breach

// If fighting goes on. The report grades a breach; the grade is told by scale, and whether it is
// reached nobody is named to say. No hour is given for this step.
term fighting-goes-on "second step"
  covers     resume-hostilities
  arguably   breach-of-ceasefire of scale 2 or more
  decided by nobody

trigger persistent-breach "second step"
  when fighting-goes-on by RUS on UKR

duty coalition-forces "second step"
  coalition must defend victim
  upon persistent-breach
  within no time limit
  on breach no remedy

// If it grows into a wide attack: 72 hours after the first breach. Counted here from the deed by
// which it is one, so that the answer may come later than reported, and never earlier.
term wide-attack "third step"
  covers     invasion of scale 4 or more
  arguably   invasion, breach-of-ceasefire of scale 4 or more
  decided by nobody

trigger escalation "third step"
  when wide-attack by RUS on UKR

duty western-response "third step"
  coalition, backer jointly must defend victim
  upon escalation
  within 72 hours
  on breach no remedy

not encoded "72 hours from the first breach"
  because "a time runs from what a clause waits for, and cannot run from an earlier case"

expect escalation by BLR on UKR in UKR is not covered
expect nobody can block western-response
