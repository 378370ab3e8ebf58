// One reading of the treaty among two (fact sheet M6): that help is owed as soon as the member attacked
// asks for it, whatever the Council decides on help. Whether there was an attack, the Council finds on
// this reading too: if it finds that there was none, nothing is owed. On Armenia's view of September
// 2022 the duty was not kept; the other members found no aggression. Which reading is right, this text
// does not say. Everything else is as in `csto`.
amend csto as csto-on-request "Collective Security Treaty and Charter, help read as owed on request"
  certainty C
  mark      contradicted "on the other reading, that of csto, the Council decides first"

trigger attack "Art 4"
  when armed-aggression on any member in member-territory

// That the right to ask ends with the attack, after the 90 days of the conventions, is ours: without
// it, a request in 2022 would also be one upon the deed of 2021.
replace power request "Art 4, as Armenia reads it"
  victim may ask for assistance
  upon attack
  within 90 days
  certainty C

replace duty assist "Art 4, as Armenia reads it"
  upon request
  certainty C

expect attack on ARM in ARM is covered
expect attack on UKR in UKR is not covered
expect nobody can block assist
expect nobody can block consult
