// The security treaty of Australia, New Zealand and the United States (fact sheet M5).
pact anzus-1951 "ANZUS: security treaty between Australia, New Zealand and the United States, 1951"
  status    in-force
  binding   treaty
  source    PA1 PA2
  certainty B

// The treaty has no rule for help that comes late; it is taken to cure, since it is still the help
// that was owed. When one attack ends and the next begins, it does not say; the 90 days are ours. A
// year of notice is counted as the calendar has it.
conventions
  day is 24 hours
  month is calendar
  late cures
  attacks merge within 90 days

party AUS, NZL, USA as ally

// The day is general knowledge.
entry in-force "on entry into force"
  on 1952-04-29
  certainty D

// Metropolitan territory, islands under an ally's jurisdiction in the Pacific, and forces, ships and
// aircraft there. The treaty does not draw the limits of the Pacific Area. That metropolitan territory
// counts wherever it lies is how the treaty was used in 2001 (general knowledge).
area treaty-area "on the trigger"
  = territory of ally except ((territory of USA) except (territory of USA in north-america))
  + islands of ally in pacific-area
  + forces of ally in pacific-area

// The facts carry no definition and nobody who finds the facts.
term armed-attack "on the trigger"
  covers     invasion, armed-attack-territory, occupation, annexation-force, bombardment,
             attack-forces, nuclear-use
  arguably   armed-bands, unmarked-forces, territory-lent, sofa-breach, attack-fleet, blockade,
             terror-external, cbrn-use, cyber-destruct, cyber-cumulative, space-attack,
             ceasefire-breach, resume-hostilities
  decided by nobody

// Any ally that sees a threat in the Pacific may have the others consult.
power call-consultation "on consultation"
  any ally may call a consultation
  when threat to ally in pacific-area in the opinion of holder

duty consult "on consultation"
  ally jointly must consult
  upon call-consultation
  within no time limit
  on breach no remedy

trigger attack "on the trigger"
  when armed-attack on any ally in treaty-area

// Each sees in it a danger to its own peace and safety, and declares that it would act, as its
// constitution has it.
duty act-to-meet "on the promise"
  each ally except victim must act-constitutional victim
  upon attack
  within no time limit
  discretion constitutional-process "would act to meet the common danger"
  on breach no remedy
  text "would act to meet the common danger"

duty report "on the report to the Security Council"
  any ally must report-unsc
  upon attack
  within immediately
  on breach no remedy

open immediately "on the report to the Security Council"
  decided by nobody
  readings 1 day | unbounded

// A year's notice, as in its sisters.
power denounce "on termination"
  any ally may withdraw
  effective 1 year later
  certainty C

// That the United States suspended what it owes New Zealand in 1986 is general knowledge, and a stance
// without a clause; New Zealand stays an ally here.
not encoded "suspension of obligations to New Zealand, 1986"
  because "general knowledge; the facts name no clause under which it was done"
not encoded "duration"
  because "the facts at hand carry the notice only"
not encoded "Council of foreign ministers"
  because "the facts at hand do not carry it; no decision lies between the case and the duty"
not encoded "use by Australia in September 2001"
  because "general knowledge, and the chronicle's matter"

expect nobody can block act-to-meet
expect attack on AUS in AUS is covered
expect attack on USA in guam is covered
expect attack on USA in us-east-coast is covered
expect attack-forces on USA in mediterranean is not covered
expect attack on JPN in JPN is not covered
