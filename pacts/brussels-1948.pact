// The Brussels Treaty of 1948 (fact sheet M3): the strongest words with the thinnest machinery. What
// the changes of 1954 make of it stands in `brussels-1954`.
pact brussels-1948 "Brussels Treaty of economic, social and cultural collaboration and collective self-defence, 1948"
  status    superseded
  binding   treaty
  signed    1948-03-17
  source    W1 W2 W3
  certainty B

// A month is counted as the calendar has it, for the term of 50 years. The treaty has no rule for help
// that comes late; it is taken to cure, since it is still the help that was owed. When one attack ends
// and the next begins, it does not say; the 90 days are ours.
conventions
  day is 24 hours
  month is calendar
  late cures
  attacks merge within 90 days

party BEL, FRA, GBR, LUX, NLD as ally

// The days of signature and of entry into force are general knowledge.
entry in-force "on entry into force"
  on 1948-08-25
  certainty D

// "In Europe": where the attack is, not whose land. An attack on what an ally holds elsewhere is out.
area europe-area "Art IV, in Europe" = territory of ally in europe + forces of ally in europe

// The facts carry no definition and nobody who finds the facts.
term armed-attack "Art IV"
  covers     invasion, armed-attack-territory, occupation, annexation-force, bombardment,
             attack-forces, nuclear-use
  arguably   armed-bands, unmarked-forces, territory-lent, sofa-breach, attack-fleet, blockade,
             terror-external, cbrn-use, ceasefire-breach, resume-hostilities
  decided by nobody

trigger attack "Art IV"
  when armed-attack on any ally in europe-area

// No decision stands between, and no judgment of one's own: all the help in each ally's power. No hours
// or days are given.
duty assist "Art IV"
  each ally except victim must assist-all-means victim
  upon attack
  within no time limit
  discretion all-means "all the military and other aid and assistance in their power"
  on breach no remedy
  text "all the military and other aid and assistance in their power"

duty report "Art VI"
  any ally must report-unsc
  upon assist fulfilled
  within immediately
  on breach no remedy

open immediately "Art VI"
  decided by nobody
  readings 1 day | unbounded

// The Council of the allies can be convened at once when an ally asks. That any may ask, and about
// what, is taken from the words on a threat in other treaties: the facts say no more.
power convene-council "on the Council"
  any ally may convene a council
  certainty C

duty council "on the Council"
  ally jointly must consult
  upon convene-council
  within immediately
  on breach no remedy
  certainty C

// Fifty years. That they run from entry into force is general knowledge.
expiry duration "on duration"
  50 years after entry
  certainty D

not encoded "economic, social and cultural collaboration"
  because "no matter of security guarantees"
not encoded "Art 51 of the Charter"
  because "an order among texts: run the pact together with `un-charter-1945`"
not encoded "military staffs left to the North Atlantic alliance"
  because "practice, and no rule of the text"

expect nobody can block assist
expect nobody can block council
expect attack on NLD in NLD is covered
expect attack on GBR in falkland-islands is not covered
expect attack on FRA in new-caledonia is not covered
expect attack on POL in POL is not covered
