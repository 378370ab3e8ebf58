// The last known draft of the treaty negotiated in Istanbul (fact sheet K4). It was never signed.
// Coded as if it were in force, so that one can ask what it would have done. The facts have it
// follow the communique of 29 March in what is owed; they are silent on what calls it up. So it is
// taken to follow it in the trigger, the talks, the measures, the report, what Ukraine forgoes, and
// the way into force, and each such clause has certainty C. What else the communique says (accession,
// the European Union, Crimea) is not taken over.
pact istanbul-draft-2022
    "Draft treaty on neutrality and security guarantees for Ukraine, 15 April 2022"
  status    text-leaked
  binding   draft
  source    I4 I5 I6 I7
  certainty B
  mark      rejected-by by UKR "the decision of all guarantors inserted in Art 5"
  mark      contradicted "the ceilings on forces: accounts of the draft differ"
  mark      unverified-number "the ceilings ascribed to Ukraine"

// A decision agreed by all is not agreed by whoever abstains. On late help the draft, as far as
// known, is silent; it is taken to cure, since it is still the help that was owed. When one attack
// ends and the next begins, it does not say either; the 90 days are ours.
conventions
  day is 24 hours
  abstention blocks-unanimity
  late cures
  attacks merge within 90 days

party UKR as beneficiary
party RUS, GBR, CHN, USA, FRA as guarantor
open-role "Belarus, in brackets" as guarantor
open-role "Turkiye, in brackets" as guarantor

// Crimea, Sevastopol and an area on a map. The map is not at hand: in this area `ordlo` stands for it.
area land "on the area left out" = territory of UKR except crimea, sevastopol, ordlo
  certainty C

// What is left out are regions, so Ukraine's forces elsewhere and its coasts are in, and so are
// networks and space, as in the communique.
area covered "on the area left out"
  = (territory of UKR + forces of UKR) except crimea, sevastopol, ordlo
  + black-sea
  + cyber-infrastructure
  + orbit
  certainty C

// The communique's words and its deeds. Nobody is named to find the facts.
term military-operation "on the trigger"
  covers     invasion, armed-attack-territory, occupation, annexation-force, bombardment, blockade,
             attack-forces, attack-fleet, nuclear-use
  arguably   unmarked-forces, armed-bands, territory-lent, sofa-breach, frontier-incident,
             airspace-intrusion, drone-incursion, terror-external, cbrn-use, cyber-destruct,
             cyber-cumulative, space-attack, ceasefire-breach, resume-hostilities
  decided by nobody
  certainty C

trigger attack "on the trigger"
  when military-operation on UKR in covered
  certainty C

// Upon the attack, among the guarantors and within three days, all as in the communique: the facts
// carry no request by Ukraine.
duty consult "on consultation"
  guarantor jointly must consult
  upon attack
  within 3 days
  on breach no remedy
  certainty C

// Inserted by Russia: a response needs the consent of every guarantor, whoever attacks. That it
// has a time is not told; the three days of the talks are taken for want of another.
decision joint-assistance "Art 5, Russian insertion"
  upon attack
  by unanimity of guarantor
  within 3 days
  otherwise rejected
  certainty C

// Measures are as needed, and those named are examples, as in the communique.
duty assist "Art 5"
  each guarantor must do any of no-fly, materiel, defend, assist
  upon joint-assistance adopted
  within no time limit
  chosen by bearer
  on breach no remedy

duty report "on the report to the Security Council"
  any guarantor must report-unsc
  upon assist fulfilled
  within no time limit
  on breach no remedy
  certainty C

// What Ukraine would owe.
ban alliances "on neutrality"
  UKR must not join-alliance
  throughout
  on breach no remedy
  certainty C

ban bases "on neutrality"
  UKR must not any of host-bases, host-forces
  throughout
  on breach no remedy
  certainty C

ban nuclear-weapons "on non-nuclear status"
  UKR must not acquire-nuclear-weapons
  throughout
  on breach no remedy
  certainty C

ban exercises "on exercises"
  UKR must not hold-exercises
  throughout
  on breach no remedy
  certainty C

power ask-consent "on exercises"
  UKR may ask for consent to an exercise
  certainty C

decision exercise-consent "on exercises"
  upon ask-consent
  by consent of guarantor
  no time limit
  otherwise rejected
  certainty C

exception consented-exercise "on exercises" to exercises
  when exercise-consent adopted
  certainty C

// The ceilings were not agreed, and accounts differ (I6 and I4; Ukraine's figures are general
// knowledge). Each figure is an act of its own, since no clause can count. What exceeds the highest
// figure named breaks the limit on any reading. What exceeds a lower one, or the only one that one
// account has, breaks it on some.
act personnel-over-85000 "more than 85,000 personnel, the figure ascribed to Russia"
act personnel-over-250000 "more than about 250,000 personnel, the figure ascribed to Ukraine"
  certainty D
act tanks-over-342
    "more than 342 tanks, the figure ascribed to Russia, and that of the other account"
act tanks-over-800 "more than 800 tanks, the figure ascribed to Ukraine"
  certainty D
act artillery-over-519 "more than 519 artillery pieces, the figure ascribed to Russia"
act armoured-vehicles-over-1029 "more than 1,029 armoured vehicles, in one account only"
act rocket-systems-over-96 "more than 96 rocket systems, in one account only"
act missile-range-over-40-km "missiles that reach beyond 40 km, the figure ascribed to Russia"
act missile-range-over-280-km "missiles that reach beyond 280 km, the figure of the other account, and the one ascribed to Ukraine"

term over-the-limit "on force limits, figures disputed"
  covers     personnel-over-250000, tanks-over-800, missile-range-over-280-km
  arguably   personnel-over-85000, tanks-over-342, artillery-over-519, armoured-vehicles-over-1029,
             rocket-systems-over-96, missile-range-over-40-km, limit-breach
  decided by nobody
  certainty C

standing force-limits "on force limits, figures disputed"
  UKR must keep force-limit
  throughout
  broken by over-the-limit by UKR
  on breach no remedy
  certainty C

// What the guarantors would owe besides.
ban no-alliance "on the guarantors' own promises"
  each guarantor must not enter-alliance-with-ukraine
  throughout
  on breach no remedy
act enter-alliance-with-ukraine "a guarantor enters a military alliance with Ukraine"

ban no-interference "on the guarantors' own promises"
  each guarantor must not interference on UKR
  throughout
  on breach no remedy

ban no-troops "on the guarantors' own promises"
  each guarantor must not any of deploy-forces, invasion, occupation, unmarked-forces on UKR in land
  throughout
  on breach no remedy

duty end-treaties "on the guarantors' own promises"
  each guarantor must end-incompatible-treaties
  within no time limit
  on breach no remedy
act end-incompatible-treaties "treaties that cannot stand beside this one are ended"

entry ratification "on entry into force"
  when ceasefire reached and referendum reached and ratified by UKR and ratified by each guarantor
  certainty C

stage ceasefire "on entry into force"
  requires cease-fire by UKR, cease-fire by RUS
  no time limit
  certainty C

stage referendum "on entry into force"
  requires ceasefire, referendum-held by UKR
  no time limit
  certainty C

not encoded "Belarus and Turkiye as guarantors"
  because "in brackets: not agreed, and so open roles above"
not encoded "map of the area to which the clauses would not apply"
  because "the facts at hand do not carry it"
not encoded "accession, European Union, Crimea talks, no force over Crimea"
  because "in the communique; whether the draft keeps them the facts do not say, and Crimea is left out of it"
not encoded "lifting of mutual sanctions"
  because "whose, and when, the facts do not say"
not encoded "language and history clauses"
  because "in some versions only, and no matter of security guarantees"
not encoded "duration and termination"
  because "the facts at hand carry no such clause"

expect RUS can block assist
expect nobody can block consult
expect no party can block assist except guarantor
expect attack in crimea is not covered
expect consult owed within 1 day of attack
expect assist can be owed within 3 days of attack
expect assist not owed upon attack
expect nobody can compel assist
