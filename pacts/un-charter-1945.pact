// The Charter of the United Nations, as far as it speaks of force and self-defence (fact sheet U1).
// It applies underneath every other text: run it together with any of them. What the Definition of
// Aggression (U2), the Court in Nicaragua v. United States (U3) and Uniting for Peace (U4) make of it
// is cited as theirs.
pact un-charter-1945 "Charter of the United Nations: use of force and self-defence"
  status    in-force
  binding   treaty
  source    UN1 UN2 UN3 UN4 UN5 UN6 UN7 UN8
  certainty A

// The Charter has no rule for a report that comes late; it is taken to cure, since it is still the
// report that was owed. When one attack ends and the next begins, it does not say; the 90 days are
// ours.
conventions
  day is 24 hours
  late cures
  attacks merge within 90 days

// The day is general knowledge.
entry in-force "on entry into force"
  on 1945-10-24
  certainty D

// The facts carry no list of members. Listed are the permanent members and the states of which other
// texts and chronicles here speak; who they are and since when is general knowledge. The founders are
// bound from entry into force.
party CHN, FRA, GBR, RUS, USA as permanent-member, member
  certainty D
party BEL, CAN, DNK, GRC, LUX, NLD, NOR, POL, TUR, UKR, BLR as member
  certainty D
party CSK as member until 1992-12-31
  certainty D
party AUS, NZL, PHL, EGY, IRQ, IRN, SAU, SYR, LBN, IND as member
  certainty D
party ARG, BOL, BRA, CHL, COL, CRI, CUB, DOM, ECU, GTM, HND, HTI, MEX, NIC, PAN, PER, PRY, SLV, URY,
    VEN
  as member
  certainty D
party ISL, SWE as member from 1946-11-19
  certainty D
party PAK as member from 1947-09-30
  certainty D
party ISR as member from 1949-05-11
  certainty D
party ALB, AUT, BGR, ESP, FIN, HUN, IRL, ITA, PRT, ROU as member from 1955-12-14
  certainty D
party JPN as member from 1956-12-18
  certainty D
party CYP as member from 1960-09-20
  certainty D
party KWT as member from 1963-05-14
  certainty D
party MLT as member from 1964-12-01
  certainty D
party DEU as member from 1973-09-18
  certainty D
party GDR as member from 1973-09-18 until 1990-10-02
  certainty D
party EST, KOR, LTU, LVA, PRK as member from 1991-09-17
  certainty D
party ARM, KAZ, KGZ, TJK as member from 1992-03-02
  certainty D
party AZE as member from 1992-03-09
  certainty D
party HRV, SVN as member from 1992-05-22
  certainty D
party GEO as member from 1992-07-31
  certainty D
party CZE, SVK as member from 1993-01-19
  certainty D
party MKD as member from 1993-04-08
  certainty D
party MNE as member from 2006-06-28
  certainty D
open-role "the other members of the United Nations" as member

// Fifteen sit in the Council. The five who always do are named; the ten who are elected change every
// year, and the facts do not carry them.
body UNSC "Security Council" of each permanent-member

body UNGA "General Assembly" of each member

// Force against territorial integrity or political independence: the list of 1974, which is not
// closed, and force below an armed attack, of which the Court counts arms given to rebels.
term use-of-force "Art 2(4), UNGA 3314 and ICJ Nicaragua"
  covers     aggression, armed-attack-territory, nuclear-use, threat-of-force
  arguably   unmarked-forces, arms-to-rebels, frontier-incident, buildup, nuclear-threat, cbrn-use,
             cyber-destruct, cyber-cumulative, space-attack, terror-external, resume-hostilities
  decided by UNSC, ICJ

// The ban is on deeds that are told as force. What is done in self-defence or by the Council's leave is
// told in the word of help (`defend`) and breaks nothing.
ban no-force "Art 2(4)"
  each member must not use-of-force on a third state and member
  throughout
  on breach no remedy

// An armed attack, and not a mere threat. What irregulars do can be one by its scale and effects; arms
// for rebels are none, and a frontier incident is less than one. The state attacked says so in the
// first instance, then the Council, and the Court afterwards.
term armed-attack "Art 51, UNGA 3314 Art 3 and ICJ Nicaragua"
  covers     invasion, armed-attack-territory, occupation, annexation-force, bombardment,
             attack-forces, nuclear-use
  arguably   blockade, attack-fleet, sofa-breach, territory-lent, armed-bands, unmarked-forces,
             terror-external, cbrn-use, cyber-destruct, cyber-cumulative, space-attack,
             ceasefire-breach, resume-hostilities
  decided by victim, UNSC, ICJ

trigger attack "Art 51"
  when armed-attack on any member

// Nobody's leave is needed. The right lasts until the Council has taken the measures that are
// necessary; that what it adopts is enough, the text does not take for granted.
power self-defence "Art 51"
  victim may take act by defend
  upon attack
  when not enforcement adopted

// Help from others rests on a request of the state that says it has been attacked. The passages of the
// judgment were not seen.
power request "ICJ Nicaragua, paras 195-199"
  victim may ask for assistance
  upon attack
  certainty D

power collective-self-defence "Art 51 and ICJ Nicaragua"
  any member except attacker, victim may take act by defend, assist
  upon request
  when not enforcement adopted
  certainty D

// At once. A want of it does not make the defence unlawful, but tells (paras 200 and 235, not seen).
duty report "Art 51, on reports"
  victim must report-unsc
  upon self-defence
  within immediately
  on breach no remedy

duty report-help "Art 51, on reports"
  any member except attacker, victim must report-unsc
  upon collective-self-defence
  within immediately
  on breach no remedy

open immediately "Art 51, on reports"
  decided by nobody
  readings 1 day | unbounded

// Threats, breaches of the peace, aggression.
trigger threatened-peace "Art 39"
  when threat on any member

// Nine of fifteen votes, none of the permanent five against. An outcome that the Council announces
// counts as such in a chronicle; of the votes, those of the five are counted here. A party to the
// dispute is not kept from voting under Chapter VII (Art 27(3)): whoever of the five attacks can stop
// what the Council would do about it.
decision enforcement "Arts 39 and 27(3), Chapter VII"
  upon attack or threatened-peace
  by no veto of permanent-member
  no time limit
  otherwise nothing

// Under Chapter VI a party to the dispute abstains. That reading of Art 27(3) is general knowledge.
decision settlement "Art 27(3), Chapter VI"
  upon threatened-peace
  by no veto of permanent-member excluding party to the dispute
  no time limit
  otherwise nothing
  certainty D

// If a veto stops the Council, it may call the Assembly to an emergency special session: a vote on
// procedure, which any nine carry and nobody can veto. In 2022 it did so two days after the veto, and
// the session began on the third. The Assembly recommends, armed force among other things.
power call-session "UNGA 377A"
  UNSC may convene an emergency-session
  upon enforcement vetoed

duty session "UNGA 377A"
  UNGA must convene
  upon call-session
  within 24 hours
  on breach no remedy

// What the Charter asks goes before what any other treaty asks.
precedence over-treaties "Art 103"
  the pact prevails over every other pact

not encoded "Arts 23 and 27, elected members and nine of fifteen votes"
  because "the ten change every year, and the facts do not carry them; no rule can count votes of voters without a name"
not encoded "Art 51, whether the Council has acted effectively"
  because "for judgment; a decision adopted is taken"
not encoded "Arts 39 to 42, what the Council can order and whom it binds"
  because "the facts at hand do not carry it"
not encoded "Art 53, enforcement by regional bodies only with the Council's authority"
  because "no deed tells enforcement from help, and the bodies are no parties to the Charter"
not encoded "UNGA 3314, Arts 2 and 4, first use, gravity and additions by the Council"
  because "evidence and judgment of a case; the definition is no treaty, and the list is not closed"
not encoded "UNGA 3314, Art 5, no consideration justifies aggression"
  because "no clause here lets one justify it"
not encoded "recommendations of the Assembly"
  because "they bind nobody; a chronicle tells them"

expect RUS can block enforcement
expect no party can block enforcement except permanent-member
expect nobody can block self-defence
expect attack on UKR in crimea is covered
