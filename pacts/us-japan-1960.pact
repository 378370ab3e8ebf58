// The treaty of mutual cooperation and security between the United States and Japan (fact sheet B1). It
// is not symmetric: the case arises only where Japan administers the territory, so that Japan owes
// nothing for an attack on the United States at home.
pact us-japan-1960
    "Treaty of mutual cooperation and security between the United States and Japan, 19 January 1960"
  status    in-force
  binding   treaty
  signed    1960-01-19
  in force  1960-06-23
  source    PA3 PA4
  certainty A

// The treaty has no rule for help that comes late; it is taken to cure, since it is still the help
// that was owed. When one attack ends and the next begins, it does not say; the 90 days are ours. A
// year of notice is counted as the calendar has it.
conventions
  day is 24 hours
  month is calendar
  late cures
  attacks merge within 90 days

party USA, JPN as ally

// Either party may be the one attacked, but only here: Japan, and forces of the United States in it.
area administered "Art V" = jp-administered + (forces of ally in jp-administered)

term armed-attack "Art V"
  covers     invasion, armed-attack-territory, occupation, annexation-force, bombardment,
             attack-forces, nuclear-use
  arguably   armed-bands, unmarked-forces, territory-lent, sofa-breach, attack-fleet, blockade,
             terror-external, cbrn-use, cyber-destruct, cyber-cumulative, ceasefire-breach,
             resume-hostilities
  decided by nobody

trigger attack "Art V"
  when armed-attack on any ally in administered

// From time to time, and on a threat; either may ask.
power call-consultation "Art IV"
  any ally may call a consultation

duty consult "Art IV"
  ally jointly must consult
  upon call-consultation
  within no time limit
  on breach no remedy

duty act-to-meet "Art V"
  each ally except victim must act-constitutional victim
  upon attack
  within no time limit
  discretion constitutional-process
  on breach no remedy

duty report "Art V, on reports"
  any ally must report-unsc
  upon attack
  within no time limit
  on breach no remedy

// Ten years, then on a year's notice.
power denounce "on termination"
  any ally may withdraw
  after 1970-06-23
  effective 1 year later
  certainty D

not encoded "Art IV, consultation from time to time"
  because "no rhythm is set; the power to call for it is coded"
not encoded "Art 51 of the Charter"
  because "an order among texts: run the pact together with `un-charter-1945`"

expect nobody can block act-to-meet
expect nobody can block consult
expect attack on JPN in JPN is covered
expect attack-forces on USA in JPN is covered
expect attack on USA in hawaii is not covered
expect attack on USA in guam is not covered
