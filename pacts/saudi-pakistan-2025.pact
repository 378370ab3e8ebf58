// The Strategic Mutual Defence Agreement of Saudi Arabia and Pakistan (fact sheet B11). One
// sentence of it is known; the rest has not been published.
pact saudi-pakistan-2025
    "Strategic Mutual Defence Agreement of Saudi Arabia and Pakistan, 17 September 2025"
  status    signed
  binding   treaty
  signed    2025-09-17
  source    SP1 SP2
  certainty B
  mark      text-unpublished "one sentence has been made known"

// When one aggression ends and the next begins is not known; the 90 days are ours.
conventions
  day is 24 hours
  attacks merge within 90 days

party SAU, PAK as ally

// Taken to bind from signature, to see what the sentence would bring.
entry on-signature "on entry into force"
  on 2025-09-17
  certainty D

// "Any aggression". What that is, and who finds it, is not known.
term aggression-against-either "on the sentence made known"
  covers     invasion, armed-attack-territory, occupation, annexation-force, bombardment,
             attack-forces, nuclear-use
  arguably   attack-fleet, blockade, armed-bands, unmarked-forces, territory-lent, sofa-breach,
             terror-external, cbrn-use, cyber-destruct, cyber-cumulative, space-attack
  decided by nobody

trigger aggression "on the sentence made known"
  when aggression-against-either on any ally

// Aggression against either counts as aggression against both. What each owes then is not known: a
// guarantee without a word about what it asks.
duty stand-together "on the sentence made known"
  each ally except victim must guarantee-unspecified victim
  upon aggression
  within no time limit
  on breach no remedy

not encoded "joint deterrence"
  because "an aim: no deed fulfils it and none breaks it"
not published "consultation, decision, what is owed, duration, entry into force"
  because "the text has not been published"

expect nobody can block stand-together
expect invasion by IND on PAK in PAK is covered
expect stand-together owed upon aggression
