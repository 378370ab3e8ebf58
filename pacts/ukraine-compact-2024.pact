// The Ukraine Compact (fact sheet K6): on an attack after the present hostilities have ended, its
// signatories convene to settle next steps. Not binding. Who signed is not in the facts; the seven
// and the European Union of the year before are taken.
pact ukraine-compact-2024 "Ukraine Compact, Washington, 11 July 2024"
  status    signed
  binding   political
  signed    2024-07-11
  in force  2024-07-11
  source    GS1 GS2 GS3 GS4
  certainty A

conventions
  day is 24 hours
  late cures
  attacks merge within 90 days

party UKR as beneficiary
party USA, GBR, CAN, FRA, DEU, ITA, JPN, EU as signatory
  certainty D
open-role "other signatories" as signatory

stage hostilities-over "on the end of hostilities"
  requires end-hostilities by UKR, end-hostilities by RUS
  no time limit
  certainty C

term armed-attack "on a future attack"
  covers     invasion, armed-attack-territory, occupation, annexation-force, bombardment,
             attack-forces, nuclear-use
  arguably   unmarked-forces, armed-bands, territory-lent, attack-fleet, blockade, cbrn-use,
             cyber-destruct, cyber-cumulative, ceasefire-breach, resume-hostilities
  decided by nobody

// No attack counts as long as the present war goes on.
trigger attack "on a future attack"
  when armed-attack on UKR and hostilities-over reached

// Collectively, at the most senior level, to settle next steps, such as aid and sanctions.
duty convene "on a future attack"
  signatory jointly must convene
  upon attack
  within swiftly
  discretion intention
  on breach no remedy

open swiftly "on a future attack"
  decided by nobody
  readings 1 day | unbounded

duty reforms "on Ukraine's part"
  UKR must reform
  within no time limit
  discretion intention
  on breach no remedy

not encoded "next steps"
  because "settled at the meeting; nothing says what they must be"
