pact vote "Голосування 𝔸 | <script>alert(1)</script> {0} & *all*"

conventions
  late cures
  abstention blocks-unanimity

party ISL as beneficiary
party NOR, DNK as guarantor

trigger attack "Art 1 | <b>" when armed-force on ISL

power ask "Art 2 {1}" victim may ask for help upon attack

duty consult "Art 2"
  guarantor jointly must consult
  upon ask
  within promptly
  on breach no remedy

open promptly "Art 2"
  decided by nobody
  readings 1 day | 3 days

decision measures "Art 3"
  upon consult fulfilled or consult breached
  by unanimity of guarantor
  within 12 hours
  otherwise rejected

text "𝔸𝔸" duty assist "Art 4"
  each guarantor must assist victim
  upon measures adopted
  within 7 days
  on breach no remedy

expect nobody can block assist
