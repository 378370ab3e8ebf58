// The North Atlantic Treaty (fact sheet M1). The treaty is coded as it stands; what the Council
// has made of it is cited as Council practice, so that text and custom can be told apart.
pact nato "North Atlantic Treaty"
  status    in-force
  binding   treaty
  signed    1949-04-04
  in force  1949-08-24
  source    N1 N2 N3 N4 N5 N6 N7 N12 N13 N14 N16 N23
  certainty A

// The treaty has no rule for help that comes late; it is taken to cure, since it is still the help
// that was owed. A month is counted as the calendar has it, for the year of notice. When one attack
// ends and the next begins, the treaty does not say; the 90 days are ours.
conventions
  day is 24 hours
  month is calendar
  late cures
  attacks merge within 90 days

// The twelve founders are bound from entry into force. That there are 32 parties, twelve of them
// founders, is sourced; the list and the dates of accession are general knowledge.
party USA, GBR, CAN, FRA, BEL, NLD, LUX, NOR, DNK, ISL, PRT, ITA as ally
  certainty D
party GRC, TUR as ally from 1952-02-18
  certainty D
party DEU as ally from 1955-05-06
  certainty D
party ESP as ally from 1982-05-30
  certainty D
party CZE, HUN, POL as ally from 1999-03-12
  certainty D
party BGR, EST, LVA, LTU, ROU, SVK, SVN as ally from 2004-03-29
  certainty D
party ALB, HRV as ally from 2009-04-01
  certainty D
party MNE as ally from 2017-06-05
  certainty D
party MKD as ally from 2020-03-27
  certainty D
party FIN as ally from 2023-04-04
  certainty D
party SWE as ally from 2024-03-07
  certainty D

// The Council: able to meet promptly at any time. In chronicles it acts under the name of the
// organisation.
body NATO "Art 9" of each ally

area treaty-territory "Art 6, territory and islands"
  = territory of ally in europe, north-america
  + territory of TUR
  + islands of ally in north-atlantic north-of tropic-of-cancer

area treaty-area "Art 6"
  = treaty-territory
  + forces of ally in treaty-territory, mediterranean
  + forces of ally in north-atlantic north-of tropic-of-cancer

// Networks and space lie in no territory; the Council reaches them all the same.
area new-domains "Council practice, 2014 and 2021" = cyber-infrastructure + orbit

// The treaty does not say what an armed attack is, nor who finds that there was one. The core is
// what is an armed attack on any view; what depends on scale and effects, or on who was behind it,
// is arguable. Terrorism from abroad was found to count in 2001; cyber and space attacks can
// count, case by case, on the Council's word of 2014 and 2021. The treaty names no air incursions,
// and the Council's word on cumulative activity speaks of cyber only: they are left outside.
term armed-attack "Art 5 and Council practice"
  covers     invasion, armed-attack-territory, occupation, annexation-force, bombardment,
             attack-forces, nuclear-use
  arguably   terror-external, cyber-destruct, cyber-cumulative, space-attack, armed-bands,
             unmarked-forces, territory-lent, sofa-breach, attack-fleet, blockade, cbrn-use,
             ceasefire-breach, resume-hostilities
  decided by each ally, NATO

// Integrity, independence or security threatened: any ally may say so, and nobody can refuse the
// talk. Used nine times up to 23 September 2025; what came later is not known here.
power call-consultation "Art 4"
  any ally may call a consultation
  when threat to ally in the opinion of holder

duty consult "Art 4"
  ally jointly must consult
  upon call-consultation
  within no time limit
  on breach no remedy

// Case by case, and on the Council's word: outside the area of Art 6 there is no core.
term attack-in-new-domains "Council practice, 2014 and 2021"
  arguably   cyber-destruct, cyber-cumulative, space-attack
  decided by NATO

trigger attack "Art 5"
  when armed-attack on any ally in treaty-area or attack-in-new-domains on any ally in new-domains

// The duty is each ally's own: it follows from the attack, not from a vote. It has been invoked
// once, in 2001: after a finding on condition (12 September), its confirmation (2 October) and eight
// measures (4 October).
duty assist "Art 5"
  each ally except victim must assist-discretion-each victim
  upon attack
  within forthwith
  discretion own-judgment "such action as it deems necessary"
  on breach no remedy
  text "such action as it deems necessary, including the use of armed force"

// No hours or days are given, and nobody is named to say. The readings are ours: a day; the 23 days of
// 2001 from the attack to the measures; no end at all.
open forthwith "Art 5"
  decided by nobody
  readings 1 day | 23 days | unbounded

// What the allies do as an alliance needs everybody's silence, not everybody's vote. Without it
// each is still bound by Art 5: consensus stops joint action, not the duty.
decision joint-action "Council practice"
  upon attack
  by consensus of ally
  no time limit
  otherwise nothing

duty report "Art 5, on reports"
  any ally must report-unsc
  upon attack
  within immediately
  on breach no remedy

duty report-measures "Art 5, on reports"
  any ally must report-unsc
  upon assist fulfilled or assist cured
  within immediately
  on breach no remedy

open immediately "Art 5, on reports"
  decided by nobody
  readings 1 day | unbounded

power denounce "Art 13"
  any ally may withdraw
  after 1969-08-24
  effective 1 year later
  certainty D

// The Charter of the United Nations, as the library names it.
precedence charter "Art 7"
  the pact yields to un-charter-1945

not encoded "security of the parties and of the North Atlantic area, the object"
  because "an aim: no deed fulfils it and none breaks it"
not encoded "Art 5, alone and in concert"
  because "help counts whether it is given alone or with others"
not encoded "hybrid, the Council's word of 2016"
  because "general knowledge, unchecked"
not encoded "Art 3, self-help"
  because "a standing effort without a measure: no deed fulfils it and none breaks it"
not encoded "Art 5, end of measures once the Security Council has acted"
  because "an event outside the pact would have to end the duties of one case and of no other"
not encoded "Art 6, occupation forces in Europe of 1949"
  because "history: the areas meant have had another status since"
not encoded "Art 6, Algerian departments"
  because "spent"
not encoded "Art 8, other engagements"
  because "a statement that there is no conflict, and an undertaking to enter into none: no deed fulfils it"
not encoded "Art 11, constitutional processes in carrying the treaty out"
  because "each ally's own law, which this text only lets in; a scenario carries the delay"
not encoded "forum shift of 2003"
  because "the Council's question went to the Defence Planning Committee, where France did not sit: practice, and no rule of the text on when it may be done"
not encoded "measures for Turkiye in 1991, 2003 and 2012"
  because "taken without Art 5"

expect nobody can block assist
expect nobody can block consult
expect ally can block joint-action
expect attack on POL in POL is covered
expect attack on USA in hawaii is not covered
expect attack on GBR in falkland-islands is not covered
expect attack on UKR in UKR is not covered
expect assist owed upon attack
expect nobody can delay assist
expect ally can compel consult within 1 day
