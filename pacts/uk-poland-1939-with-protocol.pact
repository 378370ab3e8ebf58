// The same with its secret protocol (fact sheet B4): the European Power is Germany; if any other
// Power attacks, the parties consult, and no more. This was the law between the two from the first
// day; the public knew the agreement without it.
amend uk-poland-1939 as uk-poland-1939-with-protocol "Agreement of mutual assistance between the United Kingdom and Poland, with its secret protocol, 25 August 1939"
  mark      contradicted "the agreement as published names no Power, and knows no case in which the parties only consult"

remove term european-aggression

replace trigger hostilities "Art 1, secret protocol"
  when armed-aggression by DEU on any ally

replace trigger threatened-independence "Art 2, secret protocol"
  when vital-threat by DEU on any ally

replace trigger penetration "Art 3, secret protocol"
  when econ-penetration by DEU on any ally

trigger other-power "secret protocol"
  when armed-aggression by a third state except DEU on any ally
    or vital-threat by a third state except DEU on any ally
    or econ-penetration by a third state except DEU on any ally

duty consult "secret protocol"
  ally jointly must consult
  upon other-power
  within no time limit
  on breach no remedy

not encoded "other points of the secret protocol"
  because "the facts at hand do not carry them"

expect nobody can block assist
expect hostilities by DEU on POL in POL is covered
expect hostilities by RUS on POL in POL is not covered
expect other-power by RUS on POL in POL is covered
