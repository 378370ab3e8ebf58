// A proposal of ours, made by nobody at any table: what remains of the draft's guarantee when no
// party to the attack votes on it, when two thirds of the others are enough, and when each may act
// alone if they do not agree in a day. It covers all of Ukraine's territory. Everything else is
// the draft's.
amend istanbul-draft-2022 as istanbul-2022-fixed
    "The Istanbul draft without the attacker's vote: our proposal"
  status    text-published
  binding   proposal
  mark      contradicted "the ceilings on forces: accounts of the draft differ"

replace decision joint-assistance "our proposal"
  by two-thirds of guarantor excluding party to the attack
  within 24 hours
  otherwise each may act

replace area covered "our proposal" = territory of UKR
  certainty A

expect nobody can block assist
expect attack in crimea is covered
