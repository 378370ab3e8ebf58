// A proposal of ours, made by nobody at any table: what remains of the draft's guarantee when no
// party to the attack votes on it, when two thirds of the others are enough, and when each may act
// alone if they do not agree in a day. It covers all of Ukraine's territory. Everything else is
// the draft's.
amend istanbul-draft-2022 as istanbul-2022-variant
    "The Istanbul draft without the votes of parties to the attack: our proposal"
  status    text-published
  binding   proposal
  certainty B
  mark      contradicted "the ceilings on forces: accounts of the draft differ"
  mark      unverified-number "the ceilings ascribed to Ukraine"

replace decision joint-assistance "our proposal"
  by two-thirds of guarantor excluding party to the attack
  within 24 hours
  otherwise each may act
  certainty B

replace area land "our proposal" = territory of UKR
  certainty B

replace area covered "our proposal"
  = territory of UKR
  + forces of UKR
  + black-sea
  + cyber-infrastructure
  + orbit
  certainty B

expect nobody can block assist
expect attack in crimea is covered
expect no 2 of guarantor can block assist together
expect assist not owed upon attack
