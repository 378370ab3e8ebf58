// The Anglo-Polish Agreement (fact sheet B4) as published. What its secret protocol makes of it
// stands in `uk-poland-1939-with-protocol`.
pact uk-poland-1939
    "Agreement of mutual assistance between the United Kingdom and Poland, 25 August 1939"
  status    lapsed
  binding   treaty
  signed    1939-08-25
  source    AP1 AP2 AP3 AP4 AP5
  certainty A
  mark      secret-annex "a protocol of the same day says which Power is meant"

// The text has no rule for help that comes late; it is taken to cure, since it is still the help
// owed.
conventions
  day is 24 hours
  month is calendar
  late cures

party GBR, POL as ally

// That it bound from signature is general knowledge.
entry on-signature "on entry into force"
  on 1939-08-25
  certainty D

// "A European Power" that attacks. The published text names none.
term armed-aggression "Art 1"
  covers     invasion, armed-attack-territory, occupation, annexation-force, bombardment,
             attack-forces
  arguably   blockade, attack-fleet, armed-bands, territory-lent, unmarked-forces
  decided by victim

trigger hostilities "Art 1"
  when armed-aggression by a third state on any ally

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

// No decision lies between the case and the duty. A state of war with the attacker is counted as
// performance, as it was in 1939; whether help then reached anybody is another question.
duty assist "Art 1; practice of 1939"
  each ally except victim must do any of assist-all-means, declare-war
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

not published "secret protocol of 25 August 1939"
  because "kept from the public when the agreement was made known; coded as an amendment of its own"
not encoded "that the Power be European"
  because "the language has no class of attackers by continent: any state that is no party counts"
not encoded "other articles"
  because "the facts at hand do not carry them"

expect nobody can block assist
expect hostilities by DEU on POL in POL is covered
expect hostilities by RUS on POL in POL is covered
