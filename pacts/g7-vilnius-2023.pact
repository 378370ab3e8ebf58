// The joint declaration of Vilnius (fact sheet K6): seven states and the European Union intend to
// consult at once after a new Russian attack, and to give help. Not binding; each negotiates an
// arrangement of its own with Ukraine.
pact g7-vilnius-2023 "Joint declaration of support for Ukraine, Vilnius, 12 July 2023"
  status    text-published
  binding   declaration
  signed    2023-07-12
  in force  2023-07-12
  source    GS1 GS2 GS3 GS4
  certainty A

conventions
  day is 24 hours
  late cures
  attacks merge within 90 days

// That the seven are these is general knowledge. Others may join.
party UKR as beneficiary
party USA, GBR, CAN, FRA, DEU, ITA, JPN as participant
  certainty D
party EU as participant
open-role "states that join later" as participant

power accession "on joining"
  a third state may accede

term armed-attack "on a future attack"
  covers     invasion, armed-attack-territory, occupation, annexation-force, bombardment,
             attack-forces, nuclear-use
  arguably   unmarked-forces, armed-bands, attack-fleet, blockade, cbrn-use, cyber-destruct,
             cyber-cumulative, ceasefire-breach, resume-hostilities
  requires   future
  decided by nobody

trigger attack "on a future attack"
  when armed-attack by RUS on UKR

duty consult "on a future attack"
  participant jointly must consult
  upon attack
  within immediately
  discretion intention
  on breach no remedy

open immediately "on a future attack"
  decided by nobody
  readings 1 day | unbounded

// Swift and sustained: security assistance with modern equipment in three domains, economic help,
// and costs for Russia, each under its own law.
duty assistance "on a future attack"
  each participant must do all of materiel, economic-aid, sanctions-impose
  upon attack
  within swiftly
  chosen by bearer
  discretion intention
  on breach no remedy

open swiftly "on a future attack"
  decided by nobody
  readings 7 days | unbounded

duty reforms "on Ukraine's part"
  UKR must reform
  within no time limit
  discretion intention
  on breach no remedy

not encoded "legal and constitutional requirements"
  because "each participant's own law, which this text only lets in"
not encoded "bilateral arrangements"
  because "texts of their own, such as `uk-ukraine-2024` and `us-ukraine-2024`"

expect attack by BLR on UKR in UKR is not covered
expect nobody can block consult
