// What one official said after the meeting in Alaska (fact sheet K9): the United States, in one
// account Europeans too, could offer protection like that of Art 5, and Russia would promise by law
// to take no more land. Trigger, area, decision, duty, time, verification: nothing is specified.
// The United States line of that month was no troops on the ground, and air support as a
// possibility.
pact alaska-claim-2025 "Claim of protection like that of Art 5, 17 August 2025"
  status    claimed
  binding   claim
  source    Z1 Z2 Z3 LA6
  certainty B
  mark      conditioned "by what Russia said of guarantees on 20 and 21 August"
  mark      contradicted "whether Europeans would give it too: accounts differ"

conventions
  day is 24 hours
  late cures

party UKR as beneficiary
party USA as guarantor
party RUS as promiser
open-role "Europeans, in one account" as guarantor

// The bare words. What calls for protection is not said: the word is left open, and so is what is
// owed.
term attack-as-in-art-5 "on the protection"
  arguably   invasion, armed-attack-territory, occupation, annexation-force, bombardment,
             attack-forces, nuclear-use
  decided by nobody

trigger attack "on the protection"
  when attack-as-in-art-5 on UKR

duty protect "on the protection"
  each guarantor must guarantee-unspecified victim
  upon attack
  within no time limit
  on breach no remedy

duty russian-law "on Russia's promise"
  RUS must legislate
  within no time limit
  on breach no remedy

not encoded "area, decision, time, verification"
  because "nothing was said"
not encoded "no United States ground troops, air support possible"
  because "a stance of that month, and no part of the claim"

expect nobody can block protect
