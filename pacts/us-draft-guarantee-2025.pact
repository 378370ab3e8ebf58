// The draft of a guarantee that became known beside the 28 points (fact sheet K13). United States
// officials confirmed that the paper is genuine; Russia was informed. How it would bind is not
// said.
pact us-draft-guarantee-2025
    "United States draft of a security guarantee for Ukraine, published 21 November 2025"
  status    text-leaked
  binding   draft
  source    Z12 Z24
  certainty B

// A month is counted as the calendar has it, for the term. On what comes late the text is silent;
// it is taken to cure, since it is still what was owed.
conventions
  day is 24 hours
  month is calendar
  late cures

party UKR as beneficiary, signatory
party RUS as signatory
party USA as guarantor, signatory, monitor
party EU, NATO as signatory
party FRA, GBR, DEU, POL, FIN as guarantor

// Who the Europeans in the lead would be is not said.
open-role "European lead of the monitoring commission" as monitor

body JMC "on the Joint Monitoring Commission" of monitor

// The line of the armistice, once it is agreed; it is not drawn. Four tests stand together. There is
// one determination, the President's, further down; who says before it that the tests are met, so
// that there is something to consult about, is not said.
term qualifying-attack "on the trigger"
  covers     invasion, armed-attack-territory, occupation, bombardment, attack-forces, nuclear-use
  arguably   unmarked-forces, armed-bands, attack-fleet, blockade, cbrn-use, annexation-force,
             cyber-destruct, cyber-cumulative, ceasefire-breach, resume-hostilities
  requires   significant, deliberate, sustained, across-line
  decided by nobody

trigger attack "on the trigger"
  when qualifying-attack by RUS on UKR

// The finding of facts is shared; what it does to the trigger is not said.
duty assess "on joint assessment"
  USA, NATO, UKR jointly must assess-facts
  upon attack
  within no time limit
  on breach no remedy
  certainty C

// With Ukraine, NATO and the Europeans.
duty consult "on the President's consultation"
  USA must consult
  upon attack
  within immediately
  on breach no remedy

open immediately "on the President's consultation"
  decided by nobody
  readings 1 day | unbounded

// The President of the United States determines, after the consultation.
decision determination "on the President's determination"
  upon consult fulfilled or consult cured
  by consent of USA
  no time limit
  otherwise nothing

// The attack is then treated as one on the peace and security of the transatlantic community.
// Measures *may* include these: a right, and no duty. Whose right it is, the facts do not say; the
// states named are taken.
power measures "on measures"
  any guarantor may take act by defend, intel, logistics, economic-aid, sanctions-impose
  upon determination adopted
  certainty C

// Five states are named as committing themselves to a coordinated response; to what is not said.
duty coordinated-response "on the states named"
  FRA, GBR, DEU, POL, FIN jointly must assist victim
  upon determination adopted
  within no time limit
  discretion jointly-chosen
  on breach no remedy
  certainty C

expiry duration "on duration"
  10 years after signature

not encoded "renewal by agreement"
  because "no agreement of the parties can move an expiry in this language"
not encoded "diplomatic steps among the measures"
  because "the vocabulary has no performance for them"
not encoded "tasks of the Joint Monitoring Commission"
  because "the facts give neither objects nor rhythm nor access"
not encoded "the armistice line"
  because "not yet drawn; `across-line` stands for it"

expect attack by BLR on UKR in UKR is not covered
expect attack by RUS on POL in POL is not covered
expect no party can block determination except USA
expect USA can block coordinated-response
