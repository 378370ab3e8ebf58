pact tutorial "Help for Portugal"
  status    text-published
  binding   proposal

conventions
  abstention blocks-unanimity
  late cures

party PRT as beneficiary
party IRL, ISL, NOR as guarantor

trigger attack "Art 1"
  when any of invasion, bombardment on PRT in portugal-mainland

decision measures "Art 2"
  upon attack
  by unanimity of guarantor
  no time limit
  otherwise rejected

duty assist "Art 3"
  each guarantor must assist victim
  upon measures adopted
  no time limit
  discretion own-judgment "such action as it deems necessary"
  on breach no remedy

expect nobody can block assist
