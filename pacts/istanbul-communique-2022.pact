// The communique of the Istanbul talks (fact sheet K3): provisions of a treaty to be written,
// proposed by Ukraine, agreed and signed by nobody. Coded as if it were that treaty, so that one
// can ask what it would have done.
pact istanbul-communique-2022
    "Istanbul communique: provisions of a treaty on security guarantees for Ukraine, 29 March 2022"
  status    text-described
  binding   proposal
  source    I1 I2 I3
  certainty B

// On late help the text is silent; it is taken to cure, since it is still the help that was owed.
// When one attack ends and the next begins, it does not say either; the 90 days are ours.
conventions
  day is 24 hours
  month is calendar
  late cures
  attacks merge within 90 days

// The guarantors are possible ones; none of them has agreed.
party UKR as beneficiary
party GBR, CHN, RUS, USA, FRA, TUR, DEU, CAN, ITA, POL, ISR as guarantor
open-role "Belarus, which Russia adds to the list" as guarantor
open-role "states that accede later" as guarantor

power accession "on accession"
  a third state may accede

// Territory. Crimea and Sevastopol are out. So are parts of Donetsk and Luhansk, whose limits each
// side would read separately: `ordlo`, which Kyiv did not control before 24 February 2022, is out
// on every reading; the rest of the two regions is out on some. What the text excludes are regions,
// so Ukraine's forces elsewhere and its coasts are in, and so are networks and space, which lie in no
// region: an attack there is arguable as an operation against Ukraine, and no more.
area excluded "on territory" = crimea + sevastopol + ordlo
  certainty C

area undisputed "on territory"
  = (territory of UKR + forces of UKR) except crimea, sevastopol, donbas
  + black-sea
  + cyber-infrastructure
  + orbit
  certainty C

area read-separately "on territory" = donetsk-government-held + luhansk-government-held
  certainty C

// Aggression, any armed attack, any military operation: wider than "armed attack" alone. Small or
// ambiguous acts are arguable as operations. Nobody is named to find the facts.
term military-operation "on the trigger"
  covers     invasion, armed-attack-territory, occupation, annexation-force, bombardment, blockade,
             attack-forces, attack-fleet, nuclear-use
  arguably   unmarked-forces, armed-bands, territory-lent, sofa-breach, frontier-incident,
             airspace-intrusion, drone-incursion, terror-external, cbrn-use, cyber-destruct,
             cyber-cumulative, space-attack, ceasefire-breach, resume-hostilities
  decided by nobody

term covered-operation "on the trigger and on territory"
  covers     military-operation in undisputed
  arguably   military-operation in read-separately
  decided by nobody

trigger attack "on the trigger"
  when covered-operation on UKR

// Urgent talks of the guarantors among themselves.
duty consult "on consultation"
  guarantor jointly must consult
  upon attack
  within 3 days
  on breach no remedy

// After the talks each acts: no decision stands between. Talks that somebody keeps from happening
// have had their three days all the same, and then the duty is there; so one guarantor can delay
// it by three days and nobody can stop it. That failed talks open the way as well is our reading.
// Measures are as needed, and those named (closing the airspace, weapons, armed force) are examples.
duty assist "on the guarantee"
  each guarantor must do any of no-fly, materiel, defend, assist
  upon consult fulfilled or consult breached
  within no time limit
  chosen by bearer
  on breach no remedy
  certainty C

duty report "on the report to the Security Council"
  any guarantor must report-unsc
  upon assist fulfilled
  within no time limit
  on breach no remedy

ban alliances "on neutrality"
  UKR must not join-alliance
  throughout
  on breach no remedy

ban bases "on neutrality"
  UKR must not any of host-bases, host-forces
  throughout
  on breach no remedy

ban nuclear-weapons "on non-nuclear status"
  UKR must not acquire-nuclear-weapons
  throughout
  on breach no remedy

ban exercises "on exercises"
  UKR must not hold-exercises
  throughout
  on breach no remedy

power ask-consent "on exercises"
  UKR may ask for consent to an exercise

decision exercise-consent "on exercises"
  upon ask-consent
  by consent of guarantor
  no time limit
  otherwise rejected

exception consented-exercise "on exercises" to exercises
  when exercise-consent adopted

// Fifteen years, in some accounts ten to fifteen.
open crimea-period "on Crimea"
  decided by nobody
  readings 10 years | 15 years

duty crimea-talks "on Crimea"
  UKR, RUS jointly must consult
  within crimea-period
  on breach no remedy
  certainty C

ban no-force-over-crimea "on Crimea"
  each UKR, RUS must not armed-force in crimea, sevastopol
  within crimea-period
  on breach no remedy
  certainty C

duty european-union "on the European Union"
  each guarantor must support-membership UKR
  within no time limit
  on breach no remedy

// The way into force: a full ceasefire, a referendum in Ukraine, then ratification there and by
// the guarantors.
stage ceasefire "on entry into force"
  requires cease-fire by UKR, cease-fire by RUS
  no time limit

stage referendum "on entry into force"
  requires ceasefire, referendum-held by UKR
  no time limit

entry ratification "on entry into force"
  when ceasefire reached and referendum reached and ratified by UKR and ratified by each guarantor

not encoded "Art 51 of the Charter"
  because "an order among texts: run the pact together with the others"
not encoded "duration and withdrawal"
  because "the facts at hand carry no such clause"
not encoded "provisional application"
  because "not found in the part seen"
not encoded "a request by Ukraine"
  because "the facts at hand do not carry one; if the text asks for it, the guarantee waits for Ukraine alone"

expect nobody can block assist
expect attack on UKR in excluded is not covered
expect attack on UKR in ua-core is covered
expect attack on UKR in black-sea is covered
expect no stage waits for itself
expect assist owed within 3 days of attack
expect guarantor can delay assist by 3 days
expect nobody can delay assist by more than 3 days
expect UKR can compel assist within 3 days
