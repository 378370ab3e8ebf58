// How the allies decided on planning the protection of one that was threatened, in January and
// February 2003 (fact sheet M1, chronicle SC02). It is practice as it showed itself, and no rule of
// the treaty, which is `nato`; the two can be run together.
pact nato-planning-2003
    "Planning of 2003 in the North Atlantic Council and the Defence Planning Committee"
  status    confirmed
  binding   political
  source    N8 N9 N10
  certainty B

conventions
  day is 24 hours

// The nineteen allies of the day; the list is general knowledge.
party USA, GBR, CAN, FRA, BEL, NLD, LUX, NOR, DNK, ISL, PRT, ITA, GRC, TUR, DEU, ESP, CZE, HUN, POL
  as ally
  certainty D

// In chronicles the Council, and its Secretary General for it, act under the name of the
// organisation.
body NATO "Council" of each ally

// France did not sit in it.
body DPC "Defence Planning Committee" of each ally except FRA

power ask-planning "Council, on request"
  any ally, NATO may propose planning

// By everybody's silence. When a question that the Council cannot settle may be put to the other
// body, no rule says; it is taken to be open there at once.
decision planning "Council, consensus"
  upon ask-planning
  by consensus of ally
  no time limit
  otherwise refer to planning-in-committee

decision planning-in-committee "Defence Planning Committee, consensus"
  by consensus of ally except FRA
  no time limit
  otherwise nothing

act plan-protection "the military authorities plan the protection of an ally"

// Early-warning aircraft, Patriots and defence against nuclear, biological and chemical weapons.
duty plan "on the planning"
  NATO must plan-protection
  upon planning adopted or planning-in-committee adopted
  within no time limit
  on breach no remedy

not encoded "what came of the planning"
  because "the facts at hand end with the task"
