// The Warsaw Treaty (fact sheet M7). Its Art 4 is a near cousin of Art 5 of the North Atlantic Treaty:
// compare `nato`.
pact warsaw-pact-1955 "Warsaw Treaty of friendship, cooperation and mutual assistance, 14 May 1955"
  status    terminated
  binding   treaty
  signed    1955-05-14
  source    WP1 WP2 WP3
  certainty B

// A year of the term is a year of the calendar. The treaty has no rule for help that comes late; it
// is taken to cure, since it is still the help that was owed. When one attack ends and the next
// begins, it does not say; the 90 days are ours.
conventions
  day is 24 hours
  month is calendar
  late cures
  attacks merge within 90 days

// Eight founders. That Albania and the German Democratic Republic left before the end, and when, the
// facts at hand do not carry.
party ALB, BGR, CSK, GDR, HUN, POL, ROU, RUS as ally

// The day of entry into force is general knowledge, and so is the end.
entry in-force "on entry into force"
  on 1955-06-04
  certainty D

area member-territory "Art 4, in Europe" = territory of ally in europe

// The facts carry no definition and nobody who finds the facts.
term armed-attack "Art 4"
  covers     invasion, armed-attack-territory, occupation, annexation-force, bombardment,
             attack-forces, nuclear-use
  arguably   armed-bands, unmarked-forces, territory-lent, sofa-breach, attack-fleet, blockade,
             terror-external, cbrn-use, ceasefire-breach, resume-hostilities
  decided by nobody

// On a threat; who may say that there is one, the facts do not carry: any ally, as in `nato`.
power call-consultation "Art 3"
  any ally may call a consultation
  when threat to ally in the opinion of holder
  certainty C

duty consult "Art 3"
  ally jointly must consult
  upon call-consultation
  within immediately
  on breach no remedy

open immediately "Arts 3 and 4"
  decided by nobody
  readings 1 day | unbounded

trigger attack "Art 4"
  when armed-attack on any ally in member-territory

// Each ally owes help of its own, alone or by agreement, and judges what it takes. It was never used
// against an attacker from outside; in 1956 and 1968 force was used inside the alliance.
duty assist "Art 4"
  each ally except victim must assist-discretion-each victim
  upon attack
  within immediately
  discretion own-judgment "by all the means it may consider necessary"
  on breach no remedy
  text "by all the means it may consider necessary, including the use of armed force"

// The committee talks; it binds nobody.
body PCC "Political Consultative Committee" of each ally

// Twenty years, and as extended by the protocol of 26 April 1985. How long the extension was to last
// the facts at hand do not carry; the end of 1991 came first.
expiry end "dissolution"
  on 1991-07-01
  certainty D

not encoded "term of twenty years and protocol of 26 April 1985"
  because "a pact has one expiry, and no power of the parties can move it; that of the dissolution is taken"
not encoded "Art 11, end when a general European treaty of security enters into force"
  because "general knowledge; and an event outside the pact would have to end it"
not encoded "Political Consultative Committee"
  because "it takes no decision that binds: no clause waits for it"

expect nobody can block assist
expect nobody can block consult
expect attack on GDR in GDR is covered
expect attack on POL in POL is covered
expect attack on USA in USA is not covered
