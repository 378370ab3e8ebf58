// The agreement on security cooperation of January 2024 (fact sheet K7). The text of the
// governments has not been seen. Its promises of help depend on political will, in the reading of
// analysts.
pact uk-ukraine-2024
    "Agreement on Security Cooperation, United Kingdom and Ukraine, 12 January 2024"
  status    signed
  binding   executive-agreement
  signed    2024-01-12
  source    UB3 UB4 UB5 UB6
  certainty B

conventions
  day is 24 hours
  month is calendar
  late cures
  attacks merge within 90 days

party GBR as guarantor
party UKR as beneficiary

// That it applies from signature is general knowledge; so is what kind of text it is.
entry on-signature "on entry into force"
  on 2024-01-12
  certainty D

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
  GBR, UKR jointly must consult
  upon attack
  within 24 hours
  on breach no remedy

// Security help, swift and sustained, and sanctions; what, the facts leave to the United Kingdom.
duty help "on a future attack"
  GBR must do any of assist, sanctions-impose
  upon attack
  within swiftly
  chosen by bearer
  on breach no remedy

open swiftly "on a future attack"
  decided by nobody
  readings 7 days | unbounded

// The one sum that is named: 2.5 billion pounds for 2024 and 2025. That the year ends in March is
// general knowledge.
duty money "on money"
  GBR must assist 2500 of "million pounds" to UKR
  until 2025-03-31
  on breach no remedy
  certainty D

// The other way round as well: Ukraine is to help the United Kingdom.
trigger attack-on-guarantor "on Ukraine's help"
  when armed-attack on GBR
  certainty C

duty ukraine-helps "on Ukraine's help"
  UKR must assist GBR
  upon attack-on-guarantor
  within no time limit
  chosen by bearer
  on breach no remedy
  certainty C

expiry duration "on duration"
  10 years after signature

not encoded "extension of the term"
  because "no decision or power of the parties can move an expiry in this language"
not encoded "the agreement folded into NATO when Ukraine accedes"
  because "a pact ends by a date or by a condition that somebody finds, not by an accession"

expect attack by BLR on UKR in UKR is not covered
expect nobody can block consult
