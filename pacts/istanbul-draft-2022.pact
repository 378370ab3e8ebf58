// The last known draft of the treaty negotiated in Istanbul (fact sheet K4). It was never signed.
// Coded as if it were in force, so that one can ask what it would have done. Where the facts are
// silent the draft is taken to follow the communique of 29 March, and the clause says so with
// certainty C.
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
// known, is silent; it is taken to cure, since it is still the help that was owed.
conventions
  day is 24 hours
  abstention blocks-unanimity
  late cures

party UKR as beneficiary
party RUS, GBR, CHN, USA, FRA as guarantor
open-role "Belarus, in brackets" as guarantor
open-role "Turkiye, in brackets" as guarantor

// Crimea, Sevastopol and an area on a map. The map is not at hand: in this area `ordlo` stands for it.
area land "on the area left out" = territory of UKR except crimea, sevastopol, ordlo
  certainty C

// What is left out are regions, so Ukraine's forces elsewhere and its coasts are in.
area covered "on the area left out"
  = (territory of UKR + forces of UKR) except crimea, sevastopol, ordlo
  + black-sea
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

// Upon the attack, as in the communique: the facts carry no request by Ukraine. Three days are the
// communique's limit for talks.
duty consult "on consultation"
  each guarantor must consult
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

// The ceilings were not agreed, and accounts of the figures differ. Forces above every figure on
// the table break the limit on any reading; forces above the lowest figures only break it on some.
act excess-over-every-figure "forces beyond all figures named: more than about 250,000 personnel, 800 tanks or a missile range of 280 km, the figures ascribed to Ukraine"
  certainty D
act excess-over-lowest-figure "forces beyond the lowest figures named: 85,000 personnel, 342 tanks, 519 artillery pieces, a missile range of 40 km, the figures ascribed to Russia; another account of the draft has 342 tanks, 1,029 armoured vehicles, 96 rocket systems and 280 km"

term over-the-limit "on force limits, figures disputed"
  covers     excess-over-every-figure
  arguably   excess-over-lowest-figure, limit-breach
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
  when referendum reached and ratified by UKR and ratified by each guarantor
  certainty C

stage referendum "on entry into force"
  requires referendum-held by UKR
  no time limit
  certainty C

not encoded "Belarus and Turkiye as guarantors"
  because "in brackets: not agreed, and so open roles above"
not encoded "map of the area to which the clauses would not apply"
  because "the facts at hand do not carry it"
not encoded "exercises, accession, European Union, Crimea talks, full ceasefire"
  because "in the communique; whether the draft keeps them the facts do not say"
not encoded "lifting of mutual sanctions"
  because "whose, and when, the facts do not say"
not encoded "language and history clauses"
  because "in some versions only, and no matter of security guarantees"
not encoded "duration and termination"
  because "the facts at hand carry no such clause"

expect RUS can block assist
expect no party can block assist except guarantor
expect attack in crimea is not covered
