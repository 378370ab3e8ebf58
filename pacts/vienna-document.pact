// Risk reduction under the Vienna Document (fact sheet V4): a state may ask about unusual military
// activity and is owed an answer in 48 hours; then a meeting can be called. Ukraine has used it.
// The facts name no date of the text and no list of states; what kind of text it is is general
// knowledge.
pact vienna-document "Vienna Document, on unusual military activity"
  status    in-force
  binding   political
  source    VD1
  certainty C

conventions
  day is 24 hours
  late cures
  attacks merge within 90 days

party UKR, RUS as participating-state
  certainty D
open-role "the other participating states" as participating-state

trigger unusual-activity "on unusual activity"
  when buildup by participating-state on any participating-state

power question "on unusual activity"
  any participating-state may ask for an explanation
  upon unusual-activity

duty reply "on unusual activity"
  attacker must reply
  upon question
  within 48 hours
  on breach no remedy

// That the meeting is due in 48 hours too is general knowledge.
power call-meeting "on the meeting"
  any participating-state may call a meeting
  upon reply fulfilled or reply breached

duty meet "on the meeting"
  participating-state jointly must consult
  upon call-meeting
  within 48 hours
  on breach no remedy
  certainty D

not encoded "other measures of the document"
  because "the facts at hand do not carry them"

expect nobody can block reply
expect invasion on UKR in UKR is not covered
