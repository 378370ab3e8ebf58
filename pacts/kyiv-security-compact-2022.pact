// Recommendations of a working group (fact sheet K5) for guarantees until Ukraine is in NATO and
// the European Union, and no substitute for either: a core group with military commitments, a wider
// one with sanctions. Coded as if the joint document that it asks for were in force.
pact kyiv-security-compact-2022 "Kyiv Security Compact, recommendations of 13 September 2022"
  status    text-published
  binding   proposal
  source    KS1 KS2 KS3 KS4
  certainty B

conventions
  day is 24 hours
  late cures
  attacks merge within 90 days

// Possible guarantors; none has agreed.
party UKR as beneficiary
party USA, GBR, CAN, POL, ITA, DEU, FRA, AUS, TUR as guarantor
open-role "Nordic, Baltic and other Central and Eastern European states" as guarantor
open-role "wider group, with sanctions only" as partner

area borders-of-1991 "on territory" = ua-1991

term aggression-or-attack "on the trigger"
  covers     invasion, armed-attack-territory, occupation, annexation-force, bombardment, blockade,
             attack-forces, attack-fleet, nuclear-use
  arguably   unmarked-forces, armed-bands, territory-lent, sofa-breach, frontier-incident,
             terror-external, cbrn-use, cyber-destruct, cyber-cumulative, space-attack,
             ceasefire-breach, resume-hostilities
  decided by nobody

trigger attack "on the trigger"
  when aggression-or-attack on UKR in borders-of-1991

power request "on activation"
  UKR may ask for consultations
  upon attack

duty meet "on consultation"
  guarantor jointly must consult
  upon request
  within 24 hours
  on breach no remedy

// A decision within 72 hours, taken in collective consultations. By what rule is not visible, and
// so it is a duty of all to have decided, and no vote. Counted from the request, like the meeting.
duty decide "on consultation"
  guarantor jointly must settle-measures
  upon request
  within 72 hours
  on breach no remedy
  certainty C
act settle-measures "a guarantor agrees with the others on what is to be done"

duty measures "on measures"
  each guarantor must assist victim
  upon decide fulfilled or decide cured
  within no time limit
  chosen jointly
  on breach no remedy
  certainty C

// Over decades: industry, arms, intelligence, training.
duty defence-of-ukraine "on Ukraine's own defence"
  each guarantor must do all of materiel, intel, train
  within no time limit
  on breach no remedy

standing sanctions "on sanctions"
  each guarantor, partner must keep sanctions-keep
  throughout
  on breach no remedy

duty snap-back "on sanctions"
  each guarantor, partner must sanctions-snapback
  upon attack
  within no time limit
  on breach no remedy
  certainty D

duty asset-seizure "on assets"
  each guarantor, partner must assets-use
  within no time limit
  on breach no remedy
  certainty C

not encoded "sanctions until aggression ends, safety is assured and damage made good"
  because "what is kept up ends at a date, and cannot end when something has come about"
not encoded "rule by which the measures are decided"
  because "not visible in the facts at hand"
not encoded "what the wider group would do"
  because "sanctions; the states are not named"
not encoded "bilateral agreements under one joint document"
  because "texts of their own"

expect nobody can block meet
expect attack in crimea is covered
