// The Anglo-Polish Agreement (fact sheet B4) as published. What its secret protocol makes of it
// stands in `uk-poland-1939-with-protocol`.
pact uk-poland-1939 "Agreement of mutual assistance between the United Kingdom and Poland, 25 August 1939, as published"
  status    lapsed
  binding   treaty
  signed    1939-08-25
  source    AP1 AP2 AP3 AP4 AP5
  certainty A
  mark      secret-annex "a protocol of the same day says which Power is meant"

// The text has no rule for help that comes late; it is taken to cure, since it is still the help
// owed. When one attack ends and the next begins, it does not say either. The 14 days are ours: with
// them the two invasions of September 1939, by two Powers and 16 days apart, are two attacks.
conventions
  day is 24 hours
  month is calendar
  late cures
  attacks merge within 14 days

party GBR, POL as ally

// That it bound from signature is general knowledge.
entry on-signature "on entry into force"
  on 1939-08-25
  certainty D

// The ally attacked says so.
term armed-aggression "Art 1"
  covers     invasion, armed-attack-territory, occupation, annexation-force, bombardment,
             attack-forces
  arguably   blockade, attack-fleet, armed-bands, territory-lent, unmarked-forces
  decided by victim

// "A European Power". The published text names none, and the language has no class of states by
// continent. Germany and the Soviet Union, of which the facts speak, are counted; whether any other
// state that is no party is one stays open.
term european-aggression "Art 1"
  covers     armed-aggression by DEU and RUS
  arguably   armed-aggression by a third state
  decided by nobody
  certainty C

trigger hostilities "Art 1"
  when european-aggression by a third state on any ally

// Acts that clearly threaten independence, directly or not, and that the ally finds it vital to
// resist by force; or a menace by way of a neighbour's neutrality. The ally threatened judges.
act menace-through-neighbour "a menace by way of a neighbour's neutrality"

term vital-threat "Art 2"
  arguably   threat-of-force, buildup, coup-instigated, interference, embargo, econ-coercion,
             sofa-breach, menace-through-neighbour
  decided by victim

trigger threatened-independence "Art 2"
  when vital-threat by a third state on any ally

trigger penetration "Art 3"
  when econ-penetration by a third state on any ally

// No decision lies between the case and the duty. Whether an ally gave all that it could is for
// judgment: no smaller help performs the duty. What was taken as performance, such as the state of
// war of 1939, a chronicle says in the duty's own word.
duty assist "Arts 1 and 2"
  each ally except victim must assist-all-means victim
  upon hostilities or threatened-independence
  within at-once
  discretion all-means "all the support and assistance in its power"
  on breach no remedy

// The readings are ours: a day; three days, in which 54 hours of 1939 lie; no end at all.
open at-once "Art 1"
  decided by nobody
  readings 1 day | 3 days | unbounded

// The facts say no more of Art 3 than its case. That help short of arms is owed is general knowledge.
duty support "Art 3"
  each ally except victim must assist-nonmilitary victim
  upon penetration
  within no time limit
  on breach no remedy
  certainty D

ban separate-peace "Art 7"
  each ally must not separate-peace
  upon hostilities or threatened-independence
  throughout
  on breach no remedy

expiry duration "on duration"
  5 years after signature

not encoded "other articles"
  because "the facts at hand do not carry them"

expect nobody can block assist
expect hostilities by DEU on POL in POL is covered
expect hostilities by RUS on POL in POL is covered
expect assist owed within 1 day of hostilities
expect nobody can delay assist
