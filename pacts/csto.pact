// The Collective Security Treaty and the organisation made of it (fact sheet M6): treaty of 1992,
// charter of 2002, both as amended on 10 December 2010.
pact csto "Collective Security Treaty of 1992 and Charter of 2002, as amended in 2010"
  status    in-force
  binding   treaty
  source    CS1 CS2 CS3 CS4 CS5 CS6 CS7 CS8 CS9
  certainty B

// The text has no rule for help that comes late; it is taken to cure, since it is still the help
// that was owed. When one attack ends and the next begins, it does not say either; the 90 days are
// ours.
conventions
  day is 24 hours
  late cures
  attacks merge within 90 days

// The members of today. That Armenia froze its part in 2024 is general knowledge, and a stance,
// not a clause; it stays a member here.
party ARM, BLR, KAZ, KGZ, RUS, TJK as member

// The day is that of the treaty of 1992 and general knowledge. The text as amended in 2010 is taken to
// hold from then: the facts at hand do not carry what it was before.
entry in-force "on entry into force"
  on 1994-04-20
  certainty D

// The Collective Security Council: the heads of state.
body CSTO "charter, on the Council" of each member

area member-territory "on the values protected" = territory of member

// The Council finds, in practice, whether there was aggression: so nothing counts before it has
// spoken but what a member says of its own case. The area is territory: what strikes it counts,
// whatever it strikes with; of networks as such and of space the facts say nothing.
term armed-aggression "Art 4 and Council practice"
  arguably   invasion, armed-attack-territory, occupation, annexation-force, bombardment,
             attack-forces, nuclear-use, armed-bands, unmarked-forces, territory-lent, sofa-breach,
             attack-fleet, blockade, terror-external, cbrn-use, ceasefire-breach, resume-hostilities
  decided by CSTO

// The article opens talks on a threat; that the member who calls for them judges of it is taken from
// the North Atlantic Treaty.
power call-consultation "Art 2"
  any member may call a consultation
  when threat to member in the opinion of holder
  certainty C

duty consult "Art 2"
  member jointly must consult
  upon call-consultation
  within immediately
  on breach no remedy

open immediately "Arts 2 and 4"
  decided by nobody
  readings 1 day | unbounded

// Nothing without a request, under this article and no other. In 2020 no help was said to be due
// because Armenia had not asked; in 2021 it asked under Art 2; in 2022 its appeal led to a fact-finding
// mission; Kazakhstan's request of January 2022, on the ground of interference from outside, to a
// deployment about a day later. So a member asks on its own account of what happened, and no deed
// calls anything up by itself; what the account is worth, the Council says when it decides on help.
power request "Art 4"
  any member may ask for assistance
  when armed-aggression on holder in member-territory in the opinion of holder
  certainty C

// The extraordinary session needs two members who ask for it. That a request for assistance brings
// the question up is our reading.
decision extraordinary-session "Council rules"
  upon request
  by at least 2 of member
  no time limit
  otherwise nothing
  certainty C

// In practice the heads of state decide, by consensus. The article of the charter is general
// knowledge.
decision assistance "charter Art 12"
  upon request
  by consensus of member
  no time limit
  otherwise nothing
  certainty D

// What the Council did in September 2022 instead: a mission to establish the facts, and an offer to
// monitor. Its rule is taken to be the same.
decision fact-finding "Council practice, 2022"
  upon request
  by consensus of member
  no time limit
  otherwise nothing
  certainty C

// Read with the charter, the duty waits for the Council. The other reading, that it is owed on
// request, is `csto-on-request`.
duty assist "Art 4"
  each member except victim must assist-all-means victim
  upon assistance adopted
  within immediately
  discretion all-means "necessary help, including military"
  on breach no remedy

duty report "on the report to the Security Council"
  any member must report-unsc
  upon assist fulfilled or assist cured
  within no time limit
  on breach no remedy

ban alliances "on other alliances"
  each member must not join-alliance
  throughout
  on breach no remedy

ban bases "on foreign bases"
  each member must not host-base-of-a-non-member
  throughout
  on breach no remedy
act host-base-of-a-non-member "a member lets a state that is no member have a base on its territory"

power ask-consent "on foreign bases"
  any member may ask for consent to a base

decision base-consent "on foreign bases"
  upon ask-consent
  by consent of member
  no time limit
  otherwise rejected

exception consented-base "on foreign bases" to bases
  when base-consent adopted

not encoded "withdrawal"
  because "on notice; how long the facts do not say"
not encoded "former members"
  because "the facts at hand carry the members of today only"
not encoded
  "security, stability, territorial integrity and sovereignty, as what the aggression threatens"
  because "no deed is measured by them here: the Council finds whether they were at stake"
not encoded "Art 51 of the Charter"
  because "an order among texts: run the pact together with the others"

expect member can block assist
expect nobody can block consult
expect member can compel consult within 1 day
expect nobody can compel assist
