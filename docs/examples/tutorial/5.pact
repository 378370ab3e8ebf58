pact tutorial "Help for Portugal"
  status    text-published
  binding   proposal

conventions
  late cures

party PRT as beneficiary
party IRL, ISL, NOR as guarantor

trigger attack "Art 1"
  when any of invasion, bombardment on PRT in portugal-mainland

decision measures "Art 2"
  upon attack
  by majority of guarantor excluding party to the attack
  within 48 hours
  otherwise each must act

duty assist "Art 3"
  each guarantor except attacker must do any of air-defence-assets, defend to victim
  upon measures adopted
  within 7 days
  on breach no remedy

expect nobody can block assist
