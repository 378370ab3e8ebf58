// One reading of the treaty among two (fact sheet M6): that help is owed as soon as the member attacked
// asks for it, whatever the Council does. On Armenia's view of September 2022 the duty was not kept;
// the other members found no aggression. Which reading is right, this text does not say. Everything
// else is as in `csto`.
amend csto as csto-on-request "Collective Security Treaty and Charter, help read as owed on request"
  certainty C
  mark      contradicted "on the other reading, that of csto, the Council decides first"

replace duty assist "Art 4, as Armenia reads it"
  upon request
  certainty C

expect nobody can block assist
expect nobody can block consult
