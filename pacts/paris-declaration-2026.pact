// The declaration of Paris (fact sheet K15): members of the Coalition of the Willing stand ready to
// commit themselves to a system of guarantees once a ceasefire is in force. Coded as if they had.
// The United States took part and are no party. What an earlier draft said of them is in
// `paris-draft-2026`.
pact paris-declaration-2026 "Declaration of the Coalition of the Willing, Paris, 6 January 2026"
  status    text-published
  binding   declaration
  signed    2026-01-06
  source    Z17 Z18 Z26
  certainty B
  mark      draft-changed "words that bound the United States to support the force are gone"

conventions
  day is 24 hours
  late cures
  attacks merge within 90 days

// Two members are named, through a declaration of their own with Ukraine on deployment.
party UKR as beneficiary
party FRA, GBR as member
open-role "other members of the coalition" as member

// Who sits in it the facts do not say; the members are taken.
body SPECIAL-COMMISSION "part 1" of member

stage ceasefire "on activation"
  requires cease-fire by UKR, cease-fire by RUS
  no time limit
  certainty C

entry activation "on activation"
  when ceasefire reached

// A breach of the ceasefire: the Commission deals with it, says who is responsible, and what is to
// be done. The monitoring itself is led by the United States.
trigger breach "part 1"
  when ceasefire-breach on UKR
  certainty A

duty monitoring "part 1"
  member jointly must monitor
  within no time limit
  on breach no remedy
  certainty A

duty attribution "part 1"
  SPECIAL-COMMISSION must attribute
  upon breach
  within no time limit
  on breach no remedy
  certainty A

duty remedies "part 1"
  SPECIAL-COMMISSION must remedy-order
  upon attribution fulfilled
  within no time limit
  on breach no remedy
  certainty A

// Ukraine's own forces are the first line of defence.
duty long-term-support "part 2"
  each member must do any of materiel, train, assist
  within no time limit
  on breach no remedy
  certainty A

duty multinational-force "part 3"
  member jointly must reassurance-force
  within no time limit
  on breach no remedy

// If Russia attacks again: support by arms, intelligence, logistics, diplomacy, sanctions. Binding
// commitments, still to be written and ratified, under each one's own law.
term armed-attack "part 4"
  covers     invasion, armed-attack-territory, occupation, annexation-force, bombardment,
             attack-forces, nuclear-use
  arguably   unmarked-forces, armed-bands, attack-fleet, blockade, cbrn-use, cyber-destruct,
             cyber-cumulative, ceasefire-breach, resume-hostilities
  decided by nobody

trigger attack "part 4"
  when armed-attack by RUS on UKR

duty support "part 4"
  each member must do any of assist, intel, logistics, sanctions-impose, diplomatic-steps
  upon attack
  within no time limit
  chosen by bearer
  discretion constitutional-process
  on breach no remedy
act diplomatic-steps "diplomatic steps upon an attack"

duty cooperation "part 5"
  each member must do any of train, intel, materiel
  within no time limit
  on breach no remedy
  certainty C

not encoded "monitoring led by the United States"
  because "they are no party: nothing here binds them"
not encoded "support of the United States for the force"
  because "proposed, and theirs to give"
not encoded "coordination cell"
  because "where it sits and what it must do the facts do not say"
not encoded "declaration of intent of France, the United Kingdom and Ukraine on deployment"
  because "a text of its own"

expect attack by RUS on UKR in UKR is covered
expect attack by BLR on UKR in UKR is not covered
expect nobody can block support
