// The mutual defence treaty between the United States and the Republic of Korea (fact sheet B2). What the
// leaders said of the time before it was in force is not its text, and stands below as not encoded.
pact us-korea-1953
    "Mutual defence treaty between the United States and the Republic of Korea, 1 October 1953"
  status    in-force
  binding   treaty
  signed    1953-10-01
  source    PA5 PA6 PA7
  certainty B

// The treaty has no rule for help that comes late; it is taken to cure, since it is still the help
// that was owed. When one attack ends and the next begins, it does not say; the 90 days are ours. A
// year of notice is counted as the calendar has it.
conventions
  day is 24 hours
  month is calendar
  late cures
  attacks merge within 90 days

party USA, KOR as ally

// One page says 18 November 1954; 17 November is given too. No date can be a reading; the first is taken.
entry in-force "on entry into force"
  on 1954-11-18
  certainty C

// Territories in the Pacific under the administrative control of either, now or lawfully so later.
area treaty-area "on the area" = territory of ally in pacific-area

// An armed attack from outside. That the United States Senate understood the promise to reach no
// further is general knowledge. Nobody is named to find the facts.
term armed-attack "on the trigger"
  covers     invasion, armed-attack-territory, occupation, annexation-force, bombardment,
             attack-forces, nuclear-use
  arguably   armed-bands, unmarked-forces, territory-lent, sofa-breach, attack-fleet, blockade,
             terror-external, cbrn-use, cyber-destruct, cyber-cumulative, ceasefire-breach,
             resume-hostilities
  decided by nobody

trigger attack "on the trigger"
  when armed-attack by anyone except ally on any ally in treaty-area

// Whenever either sees a threat of armed attack from outside.
power call-consultation "Art II"
  any ally may call a consultation
  when threat to ally by anyone except ally in the opinion of holder

duty consult "Art II"
  ally jointly must consult
  upon call-consultation
  within no time limit
  on breach no remedy

duty act-to-meet "on the promise"
  each ally except victim must act-constitutional victim
  upon attack
  within no time limit
  discretion constitutional-process
  on breach no remedy

power denounce "on termination"
  any ally may withdraw
  effective 1 year later

not encoded "entry into force on 17 November 1954, as other accounts have it"
  because "a date cannot be a reading; `in-force` takes the other one"
not encoded "the gap before entry into force: the United Nations Command would react at once and automatically"
  because "a statement of leaders in 1953 on the armistice, and no clause of the treaty; an attack would have hit the Command itself"
not encoded "Art 51 of the Charter"
  because "an order among texts: run the pact together with `un-charter-1945`"

expect nobody can block act-to-meet
expect nobody can block consult
expect attack by PRK on KOR in KOR is covered
expect attack by PRK on USA in guam is covered
expect attack by PRK on USA in us-east-coast is not covered
