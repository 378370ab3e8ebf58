// An invented text, for docs/audit.md: its author believes that nobody can stop the help.
pact vote "Help that waits for a vote"
  binding   proposal

conventions
  late cures
  abstention blocks-unanimity

party ISL as beneficiary
party NOR, DNK as guarantor

trigger attack "Art 1"
  when invasion on ISL

power ask "Art 2"
  victim may ask for help
  upon attack

duty consult "Art 2"
  guarantor jointly must consult
  upon ask
  within promptly
  on breach no remedy

open promptly "Art 2"
  decided by nobody
  readings 1 day | 3 days

decision measures "Art 3"
  upon consult fulfilled or consult breached
  by unanimity of guarantor
  within 12 hours
  otherwise rejected

duty assist "Art 4"
  each guarantor must assist victim
  upon measures adopted
  within 7 days
  on breach no remedy

expect nobody can block assist
