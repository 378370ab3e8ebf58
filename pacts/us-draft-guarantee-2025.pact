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
// it is taken to cure, since it is still what was owed. When one attack ends and the next begins, it
// does not say either; the 90 days are ours.
conventions
  day is 24 hours
  month is calendar
  late cures
  attacks merge within 90 days

party UKR as beneficiary, signatory
party RUS as signatory
party USA as guarantor, signatory, monitor
party EU, NATO as signatory
party FRA, GBR, DEU, POL, FIN as guarantor

// Who the Europeans in the lead would be is not said.
open-role "European lead of the monitoring commission" as monitor

body JMC "on the Joint Monitoring Commission" of monitor

// The deeds, whatever their weight: what is consulted about before anything is determined.
term armed-attack "on the trigger"
  covers     invasion, armed-attack-territory, occupation, bombardment, attack-forces, nuclear-use
  arguably   unmarked-forces, armed-bands, attack-fleet, blockade, cbrn-use, annexation-force,
             cyber-destruct, cyber-cumulative, ceasefire-breach, resume-hostilities
  decided by USA

trigger apparent-attack "on the President's consultation"
  when armed-attack by RUS on UKR

// Four tests stand together; the line is that of the armistice, which is not drawn yet. Whether they
// are met, the President of the United States determines.
term qualifying-attack "on the trigger"
  covers     armed-attack
  requires   significant, deliberate, sustained, across-line
  decided by USA

trigger attack "on the trigger"
  when qualifying-attack by RUS on UKR

// The finding of facts is shared, and a commission attributes; neither decides on the trigger.
duty assess "on joint assessment"
  USA, NATO, UKR jointly must assess-facts
  upon apparent-attack
  within no time limit
  on breach no remedy
  certainty C

duty attribution "on the Joint Monitoring Commission"
  JMC must attribute
  upon apparent-attack
  within no time limit
  on breach no remedy
  certainty C

// With Ukraine, NATO and the Europeans.
duty consult "on the President's consultation"
  USA must consult
  upon apparent-attack
  within immediately
  on breach no remedy

open immediately "on the President's consultation"
  decided by nobody
  readings 1 day | unbounded

// Nothing follows but from the President's own word, however plain the attack: so a finding that the
// tests are met, or a reading on which they are, puts the question, and consent answers it. That the
// consultation comes first is a duty above; whether a determination without it would count, the facts
// do not say.
decision determination "on the President's determination"
  upon attack
  by consent of USA
  no time limit
  otherwise nothing

// The attack is then treated as one on the peace and security of the transatlantic community.
// Measures *may* include these: a right, and no duty. Whose right it is, the facts do not say; the
// states named are taken.
power measures "on measures"
  any guarantor may take act by defend, intel, logistics, economic-aid, sanctions-impose,
    diplomatic-steps
  upon determination adopted
  certainty C

act diplomatic-steps "diplomatic steps upon an attack"

// Five states are named as committing themselves to a coordinated response. That it waits for the
// determination is the draft's rule of decision (the block is the President's); to what they commit
// themselves is not said, and any help is taken.
duty coordinated-response "on the states named"
  FRA, GBR, DEU, POL, FIN jointly must assist victim
  upon determination adopted
  within no time limit
  discretion jointly-chosen
  on breach no remedy

expiry duration "on duration"
  10 years after signature

not encoded "renewal by agreement"
  because "no decision or power of the parties can move an expiry in this language"
not encoded "Joint Monitoring Commission, beyond attribution"
  because "the facts give neither objects nor rhythm nor access, and no remedy that it may order"
not encoded "the armistice line"
  because "not yet drawn; `across-line` stands for it"

expect attack by BLR on UKR in UKR is not covered
expect attack by RUS on POL in POL is not covered
expect no party can block determination except USA
expect USA can block coordinated-response
expect USA can block measures
expect consult owed within 1 day of apparent-attack
expect coordinated-response not owed upon attack
