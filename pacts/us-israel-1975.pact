// The memorandum of 1 September 1975, beside the second Sinai agreement (fact sheet B8). Its text
// was not seen: all of it is general knowledge.
pact us-israel-1975 "Memorandum of agreement between the United States and Israel, 1 September 1975"
  status    in-force
  binding   executive-agreement
  signed    1975-09-01
  source    MF5 MF6 MF7
  certainty D

conventions
  day is 24 hours
  late cures

party USA as guarantor
party ISR as beneficiary

// Taken to bind from signature, and not to have been ended.
entry on-signature "on entry into force"
  on 1975-09-01

// A serious threat by a world power, and an attack as more than one. Which powers are meant the
// facts do not say: any other state may be one, and nobody is named to say.
term serious-threat "on a world power"
  arguably   threat, armed-force
  decided by nobody

trigger threatened "on a world power"
  when serious-threat by anyone except ISR, USA on ISR

duty consult "on a world power"
  USA must consult
  upon threatened
  within promptly
  on breach no remedy

open promptly "on a world power"
  decided by nobody
  readings 1 day | unbounded

// Commitments on supply: of what, how much and until when is not known.
duty supply "on supply"
  USA must do any of materiel, economic-aid to ISR
  within no time limit
  on breach no remedy

not encoded "technicians for early warning in the buffer zone"
  because "of the second Sinai agreement, to which the United States is no party"
not encoded "what else the text says"
  because "it was not seen"

expect nobody can block consult
expect help can be owed upon threatened
