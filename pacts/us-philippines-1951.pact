// The mutual defence treaty between the United States and the Philippines (fact sheet B3).
pact us-philippines-1951
    "Mutual defence treaty between the United States and the Philippines, 30 August 1951"
  status    in-force
  binding   treaty
  signed    1951-08-30
  source    PA1
  certainty A

// The treaty has no rule for help that comes late; it is taken to cure, since it is still the help
// that was owed. When one attack ends and the next begins, it does not say; the 90 days are ours. A
// year of notice is counted as the calendar has it.
conventions
  day is 24 hours
  month is calendar
  late cures
  attacks merge within 90 days

party USA, PHL as ally

// The day of entry into force is general knowledge.
entry in-force "on entry into force"
  on 1952-08-27
  certainty D

// The metropolitan territory of either, the islands under its jurisdiction in the Pacific, and its armed
// forces, public vessels and aircraft there. The Pacific Area has no limits in the text.
area treaty-area "on the trigger"
  = territory of PHL
  + territory of USA in northern-america
  + islands of ally in pacific-area
  + forces of ally in pacific-area

// Hosing or ramming a ship without weapons stays below, unless somebody says otherwise: nobody is named to.
term armed-attack "on the trigger"
  covers     invasion, armed-attack-territory, occupation, annexation-force, bombardment,
             attack-forces, nuclear-use
  arguably   armed-bands, unmarked-forces, territory-lent, sofa-breach, attack-fleet, blockade,
             terror-external, cbrn-use, cyber-destruct, cyber-cumulative, ceasefire-breach,
             resume-hostilities
  excludes   vessel-harassment
  decided by nobody

trigger attack "on the trigger"
  when armed-attack on any ally in treaty-area

// On a threat of armed attack from outside, wherever.
power call-consultation "Art III"
  any ally may call a consultation
  when threat to ally by anyone except ally in the opinion of holder

duty consult "Art III"
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

duty report "on the report to the Security Council"
  any ally must report-unsc
  upon attack
  within no time limit
  on breach no remedy

// For an indefinite time; either may end it.
power denounce "on termination"
  any ally may withdraw
  effective 1 year later
  certainty D

expect nobody can block act-to-meet
expect nobody can block consult
expect attack-forces on PHL in south-china-sea is covered
expect vessel-harassment on PHL in south-china-sea is not covered
expect attack on USA in us-east-coast is covered
expect attack on PHL in mediterranean is not covered
