// The Inter-American Treaty of Reciprocal Assistance (fact sheet M4): each helps at once as it
// chooses, until the Organ of Consultation decides by two thirds; its decisions bind all who have
// ratified, but nobody must use armed force without its own consent.
pact rio-1947 "Inter-American Treaty of Reciprocal Assistance, Rio de Janeiro, 2 September 1947"
  status    in-force
  binding   treaty
  signed    1947-09-02
  source    RI1 RI2 RI3 RI4 RI5
  certainty A

// The treaty has no rule for help that comes late; it is taken to cure, since it is still the help
// that was owed. When one attack ends and the next begins, it does not say; the 90 days are ours.
// The length of notice is general knowledge, and in calendar months.
conventions
  day is 24 hours
  month is calendar
  late cures
  attacks merge within 90 days

// Twenty-one parties in 1982, the facts say; which, and since when, is general knowledge. Who left
// later the facts do not carry.
party ARG, BOL, BRA, CHL, COL, CRI, CUB, DOM, ECU, GTM, HND, HTI, MEX, NIC, PAN, PER, PRY, SLV, URY,
    USA, VEN
  as american-state
  certainty D
open-role "states that joined after 1982" as american-state

entry in-force "on entry into force"
  on 1948-12-03
  certainty D

// The foreign ministers.
body RIO-ORGAN "on the Organ of Consultation" of each american-state

// The zone of Art 4: the Americas and the seas round them. Outside it there is consultation only.
area zone "Art 4" = rio-zone

// "By any State": what groups do that are no state's is no armed attack here. The facts carry no
// other definition; the Organ finds.
term armed-attack "Art 3"
  covers     invasion, armed-attack-territory, occupation, annexation-force, bombardment,
             attack-forces, nuclear-use
  arguably   armed-bands, unmarked-forces, territory-lent, sofa-breach, attack-fleet, blockade,
             cbrn-use, ceasefire-breach, resume-hostilities
  decided by RIO-ORGAN

trigger attack "Arts 3 and 4"
  when armed-attack by a third state, american-state on any american-state in zone

// Any other aggression, and any fact or situation that might endanger the peace of America: what is
// no armed attack in the zone, and an armed attack outside it.
area outside "Art 6" = (high-seas + territory of american-state) except rio-zone

term danger-to-peace "Art 6"
  covers     armed-attack in outside
  arguably   threat, terror, arms-to-rebels, coup-instigated, interference, cyber-destruct,
             cyber-cumulative
  decided by RIO-ORGAN

trigger endangered "Art 6"
  when danger-to-peace on any american-state

// Until the Organ has decided, each chooses its own immediate measures, on the request of the state
// attacked.
power request "Art 3(2)"
  victim may ask for assistance
  upon attack

duty assist "Art 3(1) and (2)"
  each american-state except victim, attacker must assist victim
  upon request
  within no time limit
  discretion own-judgment
  on breach no remedy
  text "undertakes to assist in meeting the attack"

// Consultation is the Organ's own, without delay: it is convened by an absolute majority. In 2019
// it was, 12 for, 5 abstaining and 1 absent. In a dispute between American states those directly
// interested do not vote (Art 18): whoever attacks is left out. Whom a state from elsewhere attacks
// keeps its vote, as in 1982.
decision convening "Art 6 and on convening"
  upon attack or endangered
  by majority of american-state excluding attacker
  within without-delay
  otherwise nothing

// The readings are ours: a day; the 24 days of 1982 from the landing to the meeting; no end at all.
open without-delay "Arts 3(2) and 6"
  decided by nobody
  readings 1 day | 24 days | unbounded

// Two thirds of those who have ratified; whoever attacks does not vote (Art 18). In 1982 the Organ
// backed Argentina's claim and a ceasefire, 17 for and 4 abstaining, and ordered nothing of this
// kind.
decision measures "Arts 17 and 18"
  upon convening adopted
  by two-thirds of american-state excluding attacker
  no time limit
  otherwise nothing

// The menu of Art 8, short of force: diplomatic and economic measures and communications. It binds
// all.
act break-diplomatic-relations "heads of mission are recalled, or relations are broken off"
act interrupt-communications "communications with a state are interrupted"

duty ordered-measures "Arts 8 and 20"
  each american-state except victim, attacker must do any of break-diplomatic-relations,
    sanctions-impose, interrupt-communications
  upon measures adopted
  within no time limit
  chosen jointly
  on breach no remedy

// Armed force stands on the menu as well, but nobody must use it without its own consent: a right.
power ordered-force "Arts 8 and 20"
  any american-state except attacker may take act by defend
  upon measures adopted

power denounce "Art 25"
  any american-state may withdraw
  effective 2 years later
  certainty D

not encoded "Art 18, the vote of the state attacked in a dispute between American states"
  because "it loses its vote there, and keeps it against a state from elsewhere; no rule here tells the two apart, and it is left its vote"
not encoded "report to the Security Council"
  because "the facts at hand do not carry it"
not encoded "Art 4, the lines of the zone"
  because "approximated by whole seas; `rio-zone` stands for it"
not encoded "peaceful settlement, and armed attack between American states as a matter of its own"
  because "the facts carry no more of it than Art 18"

expect nobody can block assist
expect nobody can block measures
expect nobody can block ordered-measures
expect attack by GBR on ARG in ARG is covered
expect attack by GBR on ARG in western-south-atlantic is covered
expect attack by unknown on USA in us-east-coast is not covered
expect attack on USA in hawaii is not covered
