// A proposal of ours, for drafters to start from; nobody has made it at any table, and it is
// nobody's position. It takes the Istanbul draft of 15 April 2022 (`istanbul-draft-2022`), takes
// the attacker's veto out of it, and gives it a fallback. What Ukraine would owe is the draft's,
// but waits for the referendum. Each comment says which weakness, of which text, the clause
// answers.
amend istanbul-draft-2022 as proposal-istanbul-without-veto
    "Our proposal: the Istanbul draft without the attacker's veto, and with a fallback"
  status    text-published
  binding   proposal
  certainty B
  mark      contradicted "the ceilings on forces: accounts of the draft differ"
  mark      unverified-number "the ceilings ascribed to Ukraine"

// The draft leaves months and suspension open, since nothing in it needs them.
conventions
  month is calendar
  suspension tolls

// Answers the draft's Russian insertion in Art 5, by which a response needs every guarantor, the
// one that attacks included. Whoever is party to the attack has no vote; three of the four others
// carry it; they have a day. And answers the variant (`istanbul-2022-variant`), under which each
// may act if they do not agree, so that nobody need: here each must. The vote settles what they do
// together, and not whether they help.
replace decision joint-assistance "our proposal, for Art 5"
  by two-thirds of guarantor excluding party to the attack
  within 24 hours
  otherwise each must act
  certainty B

// Answers three gaps of the draft's Art 5, which it shares with the North Atlantic Treaty's: no
// time, no least ("assist" is kept by sharing a report), and no consequence. Each has three days,
// arms are the least, and whoever attacks is no guarantor.
replace duty assist "our proposal, for Art 5"
  each guarantor except attacker must do any of no-fly, materiel, defend
  within 3 days
  at least materiel
  on breach release

// Answers the draft's talks, to which whoever attacks need only not come: its chair may stay empty.
replace duty consult "our proposal, on consultation"
  each guarantor except attacker must consult
  within 24 hours
  certainty B

// Answers the draft, which names nobody to find the facts: what is arguable is found by each
// guarantor for itself, the one that attacks apart, and one finding is enough for the case.
replace term military-operation "our proposal, on the trigger"
  decided by each guarantor except attacker
  certainty B

// The facts of an attack, and whose deed it was, are told by a commission in a day. Its word stops
// no clock: what is owed is owed on the guarantors' own findings.
body commission "our proposal, on facts" of each guarantor, UKR

duty attribution "our proposal, on facts"
  commission must attribute
  upon attack
  within 24 hours
  on breach no remedy
  allow toothless because "nothing waits for its word; each guarantor finds for itself"

// Answers the area of the draft, which leaves out Crimea, Sevastopol and what is on a map: as long
// as attacks there bring nothing, an attack can begin there.
replace area land "our proposal, on the area" = territory of UKR
  certainty B

replace area covered "our proposal, on the area"
  = territory of UKR
  + forces of UKR
  + black-sea
  + cyber-infrastructure
  + orbit
  certainty B

// Answers the Budapest memorandum, the draft and Minsk II, where nothing follows from a breach. If
// a guarantor does not do what it owes, or does what it promised not to, Ukraine is free of what it
// forwent for the guarantee. Nobody's consent is asked, and no attacker can use this right.
remedy release "our proposal, on breach"
  first ukraine-released

power ukraine-released "our proposal, on breach"
  UKR may suspend alliances, bases, exercises, force-limits

replace ban no-alliance "our proposal, on the guarantors' own promises"
  on breach release

replace ban no-interference "our proposal, on the guarantors' own promises"
  on breach release

replace ban no-troops "our proposal, on the guarantors' own promises"
  on breach release

replace duty end-treaties "our proposal, on the guarantors' own promises"
  within 1 year
  on breach release

replace duty report "our proposal, on the report to the Security Council"
  within 24 hours
  certainty B

// Answers the draft's entry into force, for which every guarantor must ratify, and a referendum be
// held that the law of Ukraine does not allow under martial law. Here the guarantee binds as soon
// as the guns are silent and Ukraine and three guarantors have ratified; the others join when they
// do. Who refuses the ceasefire still keeps it from beginning: a guarantee that began in a war
// would be an entry into the war, and that is not what this text can ask.
replace entry ratification "our proposal, on entry into force"
  when ceasefire reached and ratified by UKR and ratified by GBR, FRA, USA
  certainty B

replace stage ceasefire "our proposal, on entry into force"
  certainty B

// What Ukraine would owe begins with the referendum, not before it: protection comes first. The
// referendum is Ukraine's own, and waits for nobody else.
replace stage referendum "our proposal, on the referendum"
  certainty B

replace ban alliances "our proposal, on neutrality"
  upon referendum
  on breach correction
  certainty B

replace ban bases "our proposal, on neutrality"
  upon referendum
  on breach correction
  certainty B

replace ban nuclear-weapons "our proposal, on non-nuclear status"
  on breach correction
  certainty B

// Answers the draft's exercises, over which each guarantor has a veto: a majority consents.
replace ban exercises "our proposal, on exercises"
  upon referendum
  on breach correction
  certainty B

replace decision exercise-consent "our proposal, on exercises"
  by majority of guarantor
  within 30 days
  certainty B

// Answers the draft's ceilings, which nobody counts. What the figures are is left as open as there;
// the commission says what exceeds them. A breach is put right, and takes away no protection: no
// clause here makes the guarantee void (compare the 28 points).
replace term over-the-limit "our proposal, on force limits, figures disputed"
  decided by commission

replace standing force-limits "our proposal, on force limits, figures disputed"
  upon referendum
  on breach correction

// How the commission comes to its word: by majority, in a week.
power ask-for-a-finding "our proposal, on force limits"
  any guarantor, UKR may ask for a finding on a limit

decision finding-on-a-limit "our proposal, on force limits"
  upon ask-for-a-finding
  by majority of commission
  within 7 days
  otherwise nothing

verification counting "our proposal, on force limits"
  commission verifies force-limits, bases, no-troops, nuclear-weapons
  every 30 days
  on request within 48 hours
  names culprit

remedy correction "our proposal, on breach"
  first correct-breach-found

duty correct-breach-found "our proposal, on breach"
  culprit must correct-breach
  within 30 days
  on breach no remedy
  allow toothless because "what Ukraine owes is no price that an attacker could make it fail to pay; talks at the review are the end of it"

// Answers the draft, which has no way out and no look back: a year's notice, longer than any clock
// above, and talks every two years.
power leave "our proposal, on duration"
  any guarantor may withdraw
  effective 1 year later

duty review "our proposal, on review"
  guarantor, UKR jointly must consult
  every 2 years
  on breach no remedy
  allow toothless because "a review that fails leaves everything as it is"

expect nobody can block assist
expect no 3 of guarantor can block assist together
expect nobody can block joint-assistance
expect nobody can delay assist by more than 1 day
expect assist owed within 1 day of attack
expect consult owed within 1 day of attack
expect attack in crimea is covered
expect attack by RUS on UKR in UKR is covered
expect no stage waits for itself
