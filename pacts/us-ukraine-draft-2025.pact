// A guarantee by the United States alone, in the making beside the twenty points (fact sheet K14).
// Known is how long it would last and who would have to approve it; what it promises is not. One
// account of early 2026 calls the text ready, another nearly complete.
pact us-ukraine-draft-2025
    "Bilateral guarantee of the United States for Ukraine, draft known in December 2025"
  status    text-described
  binding   draft
  source    Z14 Z15 Z16 Z25
  certainty B

conventions
  day is 24 hours
  month is calendar

party UKR as beneficiary
party USA as guarantor

entry approval "on approval"
  when ratified by USA and ratified by UKR

trigger attack "on the guarantee"
  when armed-attack on UKR
  certainty D

term armed-attack "on the guarantee"
  arguably   invasion, armed-attack-territory, occupation, annexation-force, bombardment,
             attack-forces, nuclear-use
  decided by nobody
  certainty D

duty guarantee "on the guarantee"
  USA must guarantee-unspecified victim
  upon attack
  within no time limit
  late cures
  on breach no remedy
  certainty D

// Fifteen years in the draft. Kyiv asks for thirty to fifty.
expiry duration "on duration"
  15 years after entry

not encoded "extension of the term"
  because "no decision or power of the parties can move an expiry in this language"
not encoded "thirty to fifty years"
  because "asked for by Kyiv, and not in the draft; an expiry has one length"

expect nobody can block guarantee
