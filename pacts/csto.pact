// The Collective Security Treaty and the organisation made of it (fact sheet M6): treaty of 1992,
// charter of 2002, both as amended on 10 December 2010.
pact csto "Collective Security Treaty of 1992 and Charter of 2002, as amended in 2010"
  status    in-force
  binding   treaty
  source    CS1 CS2 CS3 CS4 CS5 CS6 CS7 CS8 CS9
  certainty B

// The text has no rule for help that comes late; it is taken to cure, since it is still the help
// that was owed.
conventions
  day is 24 hours
  month is calendar
  late cures

// The members of today. That Armenia froze its part in 2024 is general knowledge, and a stance,
// not a clause; it stays a member here.
party ARM, BLR, KAZ, KGZ, RUS, TJK as member

// The day is general knowledge.
entry in-force "on entry into force"
  on 1994-04-20
  certainty D

// The Collective Security Council: the heads of state.
body CSTO "charter, on the Council" of each member

area member-territory "on the values protected" = territory of member

// The Council finds, in practice, whether there was aggression.
term armed-aggression "Art 4"
  covers     invasion, armed-attack-territory, occupation, annexation-force, bombardment,
             attack-forces, nuclear-use
  arguably   armed-bands, unmarked-forces, territory-lent, sofa-breach, attack-fleet, blockade,
             terror-external, cbrn-use, cyber-destruct, cyber-cumulative, space-attack,
             ceasefire-breach, resume-hostilities
  decided by CSTO

power call-consultation "Art 2"
  any member may call a consultation
  when threat to member in the opinion of holder

duty consult "Art 2"
  member jointly must consult
  upon call-consultation
  within immediately
  on breach no remedy

open immediately "Arts 2 and 4"
  decided by nobody
  readings 1 day | unbounded

trigger attack "Art 4"
  when armed-aggression on any member in member-territory

// Nothing without the victim's request, under this article and no other. In 2020 no help was said
// to be due because Armenia had not asked; in 2021 it asked under Art 2; in 2022 its appeal led to
// a fact-finding mission; Kazakhstan's request of January 2022, on the ground of interference from
// outside, to a deployment about a day later.
power request "Art 4"
  victim may ask for assistance
  upon attack

// The extraordinary session needs two members who ask for it.
decision extraordinary-session "Council rules"
  upon request or call-consultation
  by at least 2 of member
  no time limit
  otherwise nothing

// In practice the heads of state decide, by consensus. The article of the charter is general
// knowledge.
decision assistance "charter Art 12"
  upon request
  by consensus of member
  no time limit
  otherwise nothing
  certainty D

// Read with the charter, the duty waits for the Council. Armenia in 2022 read it as owed on
// request.
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

power leave "on withdrawal"
  any member may withdraw
  effective 6 months later
  certainty D

not encoded "former members"
  because "the facts at hand carry the members of today only"
not encoded "stability among the values protected"
  because "Art 2 is about threats of every kind, and the member who asks is the judge of that"

expect attack on ARM in ARM is covered
expect attack on UKR in UKR is not covered
expect member can block assist
expect nobody can block consult
