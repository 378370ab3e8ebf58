pact tutorial "Help for Portugal"

party PRT as beneficiary
party IRL, ISL, NOR as guarantor

trigger attack "Art 1"
  when any of invasion, bombardment on PRT in portugal-mainland

duty assist "Art 2"
  each guarantor must assist victim
  upon attack
