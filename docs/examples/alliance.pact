// An invented text, to be read beside neutrality.pact.
pact alliance "Help against an attack"
  signed    2001-01-01

conventions
  late cures

party ISL as beneficiary
party NOR, CHE as guarantor

trigger attack "Art 1"
  when invasion on ISL

duty assist "Art 2"
  each guarantor must do any of no-fly, land-deploy
  upon attack
  within 3 days
  on breach no remedy
