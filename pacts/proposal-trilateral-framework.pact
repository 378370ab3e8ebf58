// A proposal of ours, for drafters to start from; nobody has made it at any table, and it is
// nobody's position. A framework of Ukraine, the United States and Europe: a ceasefire in stages,
// watched by a mission that nobody who is watched can end; help that does not wait for the stages;
// relief for Russia step by step, and its return unless it is voted down. Russia is no party:
// nothing here asks its consent, and what it does or does not do only moves its own relief. Each
// comment says which weakness, of which text, the clause answers.
pact proposal-trilateral-framework "Our proposal: a framework of Ukraine, the United States and Europe, with stages and a snap-back"
  status    text-published
  binding   proposal
  certainty A

conventions
  day is 24 hours
  month is calendar
  abstention ignored
  late cures
  attacks merge within 30 days

// Europe: four of those whom the United States draft of 2025 names, and the Union, whose sanctions
// they are.
party UKR as beneficiary
party USA as guarantor, relief-giver
party FRA, GBR, DEU, POL as guarantor, contributor
party EU as relief-giver

// Who watches. Answers the OSCE mission of 2014, which lived by a yearly consensus of 57 states,
// and ended when one it watched did not agree: this one needs no renewal, and who sits in it are
// the guarantors and Ukraine.
body commission "our proposal, Art 3" of each guarantor, UKR

// I. Help

// Answers Minsk II, which had a sequence and no guarantee, and the order of the 20 points, under
// which guarantees come with the settlement: help waits for no stage. Whoever attacks, wherever.
term armed-attack "our proposal, Art 1"
  covers     invasion, armed-attack-territory, occupation, annexation-force, bombardment,
             attack-forces, nuclear-use, unmarked-forces, armed-bands, territory-lent, blockade
  arguably   attack-fleet, sofa-breach, terror-external, cbrn-use, cyber-destruct, cyber-cumulative,
             space-attack, resume-hostilities
  decided by each guarantor except attacker

trigger attack "our proposal, Art 1"
  when armed-attack on UKR

duty consult "our proposal, Art 1"
  each guarantor except attacker must consult
  upon attack
  within 24 hours
  on breach no remedy
  allow toothless because "help does not wait for the talk"

// Answers the plan reported in February 2026, whose steps come 24 and 72 hours after a breach, on
// whose word it does not say: the clock runs from the attack, and the least is fixed.
duty help "our proposal, Art 1"
  each guarantor except attacker must do any of materiel, air-defence-assets, defend to victim
  upon attack
  within 72 hours
  at least materiel
  on breach stand-in

remedy stand-in "our proposal, Art 1"
  first help-in-its-place

duty help-in-its-place "our proposal, Art 1"
  each guarantor except culprit, attacker must materiel to victim
  within 7 days
  on breach no remedy
  allow toothless because "the last rung; whoever fails here still owes, and so do all the others"

// II. Stages

// Answers the 20 points and Minsk II, whose steps wait for each other: each stage here waits for
// earlier ones only, and Ukraine's own law (no vote under martial law) comes before the vote.
// Nobody is bound to move first: what waits behind a step is relief for Russia, and what Ukraine
// forgoes.
stage ceasefire "our proposal, Art 2"
  requires cease-fire by UKR, cease-fire by RUS
  no time limit

stage pull-back "our proposal, Art 2"
  requires ceasefire, withdraw-weapons by UKR, withdraw-weapons by RUS
  no time limit

stage calm "our proposal, Art 2"
  requires pull-back, lift-martial-law by UKR
  no time limit

stage vote "our proposal, Art 2"
  requires calm, elections-held by UKR
  no time limit

// Answers the coalition's pledge and the Paris Declaration, whose force begins after a ceasefire,
// at a time nobody names: thirty days, and a mission before it.
duty mission "our proposal, Art 3"
  each guarantor must monitor
  upon ceasefire
  within 3 days
  on breach no remedy
  allow toothless because "Art 5 does not wait for the mission"

duty force-in-ukraine "our proposal, Art 4"
  each contributor must reassurance-force to UKR
  upon ceasefire
  within 30 days
  on breach no remedy
  allow toothless because "Art 1 is owed whether the force is there or not"

// III. Verification

// Answers the OSCE mission and Minsk II, whose monitors named no culprit, and the zones in Sinai,
// which are verified twice a month: here each day, and in a day of a request.
ban no-firing "our proposal, Art 3"
  UKR must not ceasefire-breach
  upon ceasefire
  throughout
  on breach putting-right

ban no-weapons-back "our proposal, Art 3"
  UKR must not zone-breach in armistice-line
  upon pull-back
  throughout
  on breach putting-right

// Answers Minsk II, which bound both sides and let neither answer a breach: whoever is fired upon
// may.
exception answer "our proposal, Art 3" to no-firing, no-weapons-back
  when breach met or attack met

verification line "our proposal, Art 3"
  commission verifies no-firing, no-weapons-back
  every 1 day
  on request within 24 hours
  names culprit

remedy putting-right "our proposal, Art 3"
  first correct

duty correct "our proposal, Art 3"
  culprit must correct-breach
  within 48 hours
  on breach no remedy
  allow toothless because "a breach of Ukraine's delays its own sequence, and never ends Art 1"

// Whose breach it was, in a day. Answers the plan reported in February 2026, whose clock starts at
// "the first breach", found by nobody.
trigger breach "our proposal, Art 3"
  when any of ceasefire-breach, zone-breach on UKR

decision finding "our proposal, Art 3"
  upon breach
  by majority of commission
  within 24 hours
  otherwise nothing

duty attribution "our proposal, Art 3"
  commission must attribute
  upon breach
  within 24 hours
  on breach no remedy
  allow toothless because "Art 5 waits for no finding"

// IV. Relief and its return

// Step by step, and behind the steps. Answers the 28 points, under which benefits come at the
// start.
duty first-relief "our proposal, Art 5"
  each relief-giver must sanctions-lift
  upon calm
  within 30 days
  on breach no remedy
  allow toothless because "relief is Russia's gain, and Russia is no party that could ask for it"

// Answers the 28 points and the 20 points, under which sanctions return, on whose word they do not
// say; and takes over from resolution 2231 that relief is what needs the votes, not its end. The
// deed itself puts the question, so that no notice can be withheld; in ten days relief is over,
// unless two thirds of the guarantors want it to go on. Nobody can save a violator alone.
decision return "our proposal, Art 5"
  upon breach or attack
  by unless rejected by two-thirds of guarantor
  within 10 days
  otherwise adopted

duty snap-back "our proposal, Art 5"
  each relief-giver except attacker must sanctions-snapback
  upon return
  within 3 days
  on breach no remedy
  allow toothless because "a relief-giver that does not follow stands against its own finding; Art 1 does not depend on it"

// V. End

// Answers the Istanbul texts, which have neither way out nor look back, and the terms of ten and
// fifteen years: a year's notice, longer than any clock above; talks each year. No clause makes it
// void.
power leave "our proposal, Art 6"
  any guarantor may withdraw
  effective 1 year later

duty review "our proposal, Art 6"
  each guarantor, UKR must consult
  every 1 year
  on breach no remedy
  allow toothless because "a review that fails leaves everything as it is"

// Answers the Istanbul texts as well, for which the state that attacks must ratify: here Ukraine
// and the guarantors do.
entry ratification "our proposal, Art 7"
  when ratified by UKR and ratified by each guarantor

not encoded "our proposal, relief in further steps"
  because "each would be a clause like the first"
not encoded "our proposal, what Russia undertakes"
  because "it is no party; if it binds itself, by another text, its breach is a matter of that text"

expect nobody can block help
expect nobody can delay help
expect no 4 of guarantor can block help together
expect help owed within 1 day of attack
expect nobody can block return
expect nobody can block snap-back
expect no 3 of guarantor can block return together
expect no stage waits for itself
expect attack by BLR on UKR in UKR is covered
expect attack by RUS on UKR in crimea is covered
