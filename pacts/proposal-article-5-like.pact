// A proposal of ours, for drafters to start from; nobody has made it at any table, and it is
// nobody's position. What "Article 5-like" (a claim of August 2025, `alaska-claim-2025`) could mean
// as a text: the United States and Europeans promise Ukraine a least that needs no vote, and armed
// force on a vote that nobody alone can stop. Each comment says which weakness, of which text, the
// clause answers.
pact proposal-article-5-like
    "Our proposal: an Article 5-like guarantee for Ukraine by the United States and Europeans"
  status    text-published
  binding   proposal
  certainty A

// Answers all texts that leave these to custom: said once, for every clause.
conventions
  day is 24 hours
  month is calendar
  abstention ignored
  late cures
  suspension tolls
  attacks merge within 30 days

// Those whom the United States draft of 2025 names as committing themselves, and the United States.
// Answers the Istanbul texts of 2022: no guarantor here is a state against which the guarantee is
// asked for. Should one of them attack all the same, every clause below leaves it out.
party UKR as beneficiary
party USA, FRA, GBR, DEU, POL, FIN as guarantor

// Answers the North Atlantic Treaty's Art 5, which names nobody to find the facts, and the four
// tests of the United States draft of 2025 ("significant, deliberate, sustained", across a line),
// of which each can be denied of every attack. The core needs no finding. What is arguable is found
// by the commission, or by a guarantor for itself, and one finding is enough for the case.
term armed-attack "our proposal, Art 1"
  covers     invasion, armed-attack-territory, occupation, annexation-force, bombardment,
             attack-forces, nuclear-use, unmarked-forces, armed-bands, territory-lent, blockade
  arguably   attack-fleet, sofa-breach, terror-external, cbrn-use, cyber-destruct, cyber-cumulative,
             space-attack, drone-incursion, ceasefire-breach, resume-hostilities
  decided by commission, each guarantor except attacker

// Answers the attacker named and the line drawn in the 28 points, the 20 points and the United
// States draft: whoever attacks, wherever, from the sea and from a third state's land as well.
trigger attack "our proposal, Art 1"
  when armed-attack on UKR

// Answers the Paris Declaration of 2026, whose commission attributes, and says neither when nor how
// it decides. A day, by majority, with whoever attacks left out; and its silence stops no clock.
body commission "our proposal, Art 2" of each guarantor, UKR

decision attribution "our proposal, Art 2"
  upon attack
  by majority of commission excluding attacker
  within 24 hours
  otherwise nothing

duty attribute "our proposal, Art 2"
  commission must attribute
  upon attack
  within 24 hours
  on breach no remedy
  allow toothless because "nothing waits for its word: what is owed is owed upon the attack"

// Answers the agreement of 2024 between the United States and Ukraine, whose 24 hours are "where
// possible" and bind to a meeting only: here talk has a clock, and it is not the only thing that
// has.
duty consult "our proposal, Art 3"
  each guarantor except attacker must consult
  upon attack
  within 12 hours
  on breach no remedy
  allow toothless because "help does not wait for the talk"

// Answers "such action as it deems necessary": the least is fixed, and chosen so that governments
// can give it at once. Upon the attack itself, as in the Brussels Treaty of 1948, and with a clock,
// which that treaty lacks.
duty intelligence "our proposal, Art 4"
  each guarantor except attacker must intel to victim
  upon attack
  within 24 hours
  on breach ladder

duty arms-and-sky "our proposal, Art 4"
  each guarantor except attacker must all of materiel, air-defence-assets to victim
  upon attack
  within 72 hours
  on breach ladder

duty sanctions "our proposal, Art 4"
  each guarantor except attacker must sanctions-impose
  upon attack
  within 7 days
  on breach ladder

// Answers the United States draft of 2025, under which nothing follows but from one President's
// word, and the North Atlantic Council, in which one ally stops joint action. Two thirds decide on
// force, in 72 hours; a no, or silence, of one does not stop it, and if they do not agree, each
// may.
decision joint-defence "our proposal, Art 5"
  upon attack
  by two-thirds of guarantor excluding attacker
  within 72 hours
  otherwise each may act

// Each by its own constitution, which no treaty can pass by; but within a month from the decision,
// and never less than Art 4. Answers the American treaties in the Pacific, which leave both open.
duty defend "our proposal, Art 5"
  each guarantor except attacker must defend victim
  upon joint-defence adopted
  within 30 days
  discretion constitutional-process
  at least air-action
  on breach ladder

duty report "our proposal, Art 5"
  any guarantor must report-unsc
  upon joint-defence adopted
  within 24 hours
  on breach no remedy
  allow toothless because "a want of the report does not make the defence unlawful (ICJ, Nicaragua)"

// Answers Locarno and the Budapest memorandum, where nothing follows from a breach. First whoever
// owes makes good; if it does not, all the others owe it in its place. No vote stands between, so
// that nobody's silence ends the ladder.
remedy ladder "our proposal, Art 6"
  first make-good then substitute

duty make-good "our proposal, Art 6"
  culprit must materiel
  within 48 hours
  on breach no remedy
  allow toothless because "the next rung is called by its breach"

duty substitute "our proposal, Art 6"
  each guarantor except culprit, attacker must materiel to victim
  within 7 days
  on breach no remedy
  allow toothless because "the last rung: whoever fails here has failed the third time, and all the others still owe"

// Answers the 28 points and the 20 points, under which the guarantee is void if Ukraine fires
// "without cause" or "unprovoked", and nobody is named to find that. Here it is the commission that
// finds; what rests then is force by common decision, never the least of Art 4; and the commission
// may set it in motion again.
void first-strike "our proposal, Art 7"
  when protected-strikes-first by UKR
  suspends joint-defence
  decided by commission

power resumption "our proposal, Art 7"
  commission may resume joint-defence

// Answers the agreement of 2024 (six months' notice) and the terms of ten and fifteen years: it
// runs until somebody leaves, with two years' notice, longer than any clock above.
power leave "our proposal, Art 8"
  any guarantor may withdraw
  effective 2 years later

duty review "our proposal, Art 8"
  each guarantor, UKR must consult
  every 1 year
  on breach no remedy
  allow toothless because "a review that fails leaves everything as it is"

// Answers the Paris Declaration, which begins with a ceasefire that others can withhold: this
// begins with ratification. While a war goes on the least of Art 4 is no more than is given anyway.
entry ratification "our proposal, Art 9"
  when ratified by UKR and ratified by each guarantor

not encoded "our proposal, accession of further guarantors"
  because "a state that the text does not name cannot become a party in this language"

expect nobody can block arms-and-sky
expect nobody can block joint-defence
expect nobody can delay arms-and-sky
expect no 5 of guarantor can block arms-and-sky together
expect intelligence owed within 1 day of attack
expect arms-and-sky owed within 1 day of attack
expect defend can be owed within 3 days of attack
expect help owed within 1 day of attack
expect attack by BLR on UKR in UKR is covered
expect unmarked-forces by unknown on UKR in crimea is covered
