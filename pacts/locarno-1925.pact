// The Treaty of Mutual Guarantee of Locarno (fact sheet B5): two frontiers, guaranteed both ways,
// with adversaries among the parties. A violation goes one of two ways: a slow one, on which the
// Council of the League finds it and then help is owed; and a fast one, for a flagrant violation,
// on which each guarantor satisfies itself.
pact locarno-1925 "Treaty of mutual guarantee, Locarno, 16 October 1925"
  status    terminated
  binding   treaty
  signed    1925-10-16
  in force  1926-09-14
  source    L1 L2 L3 L4 L5 L6 L7
  certainty A
  mark      rejected-by by DEU
            "repudiated on 7 March 1936; the treaty has no clause of denunciation"

// An abstention is taken not to break a unanimity, which is the custom of the League as general
// knowledge has it. A month is counted as the calendar has it, for the year at the end. The treaty
// has no rule for help that comes late; it is taken to cure, since it is still the help that was
// owed. When one attack ends and the next begins, it does not say; the 90 days are ours.
conventions
  day is 24 hours
  month is calendar
  abstention ignored
  late cures
  attacks merge within 90 days

// The facts tell the guarantors from the three whose frontiers are guaranteed.
party BEL, DEU, FRA as neighbour
party GBR, ITA as guarantor

// The Council of the League finds the facts. Of its seats those of the parties are counted, because
// the rules below turn on them; that each sits there, or is called, is general knowledge. What the
// Council announces counts in a chronicle as such.
party BEL, DEU, FRA, GBR, ITA as council-member
  certainty D
open-role "the other members of the Council" as council-member

body LON-COUNCIL "on the Council of the League" of each council-member

// The Franco-German and the Belgo-German frontier: the territories on either side.
area frontier-states "on the frontiers" = territory of neighbour in europe

// What is broken. The facts give no list; the core is what violates a frontier on any view. The
// same deed away from the two frontiers is arguable: what is forbidden are attacks of one upon the
// other, what is guaranteed are the frontiers.
term hostile-act "Art 2"
  covers     any of invasion, armed-attack-territory, occupation, annexation-force,
             bombardment in frontier-states
  arguably   armed-attack-territory, bombardment, invasion, occupation, attack-forces, attack-fleet,
             blockade, armed-bands, unmarked-forces, territory-lent, cbrn-use
  decided by LON-COUNCIL
  certainty B

// Each frontier has two sides, and each side is bound. What is done in defence, or for the League,
// is told in a chronicle in the word of help (`defend`) and breaks nothing.
ban germany-attacks "Art 2"
  DEU must not hostile-act on BEL and FRA
  throughout
  on breach no remedy

ban germany-attacked "Art 2"
  each BEL, FRA must not hostile-act on DEU
  throughout
  on breach no remedy

term zone-broken "Versailles, Arts 42 and 43"
  covers     zone-breach in rhineland
  decided by LON-COUNCIL

ban demilitarised-zone "Versailles, Arts 42 and 43"
  DEU must not zone-broken
  throughout
  on breach no remedy

// The slow way. Forces in the zone are a breach against the two neighbours.
trigger violation "Art 4, on a violation"
  when hostile-act by DEU on BEL, FRA or hostile-act by BEL, FRA on DEU
    or zone-broken by DEU on BEL, FRA

// Unanimous, the parties engaged apart: who attacks has no vote. That the first finding goes by the
// same rule as what the Council finds afterwards is our reading. No time is set. In 1936 it took 7
// to 12 days, as sources differ on the day.
decision finding "Art 4, on the Council"
  upon violation
  by unanimity of council-member excluding party to the dispute
  no time limit
  otherwise nothing
  certainty B

// Jointly and severally: each owes all of it, whatever the others do.
duty assist-on-finding "Art 4, on a violation"
  each guarantor must assist victim
  upon finding adopted
  within immediately
  on breach no remedy
  text "come immediately to the assistance"

// The fast way: an unprovoked act, and one that cannot wait because a frontier has been crossed,
// fighting has begun, or forces have been assembled in the zone. Each guarantor satisfies itself;
// the Council finds as well, and binds whoever has not found otherwise.
term flagrant-violation "Art 4, on a flagrant violation"
  covers     any of invasion, occupation, armed-attack-territory, bombardment in frontier-states,
             zone-broken
  arguably   attack-forces, unmarked-forces, armed-bands
  requires   flagrant, unprovoked
  decided by each guarantor, LON-COUNCIL

trigger flagrant "Art 4, on a flagrant violation"
  when flagrant-violation by DEU on BEL, FRA or flagrant-violation by BEL, FRA on DEU

duty assist-at-once "Art 4, on a flagrant violation"
  each guarantor must assist victim
  upon flagrant
  within immediately
  on breach no remedy
  text "come immediately to the assistance"

// No hours or days are given, and nobody is named to say. The readings are ours.
open immediately "Art 4"
  decided by nobody
  readings 1 day | unbounded

// The neighbour that is neither attacked nor attacks owes the same, as general knowledge has it.
duty assist-of-third-neighbour "Art 4"
  each neighbour except victim, attacker must assist victim
  upon finding adopted or flagrant
  within immediately
  on breach no remedy
  certainty D

// It binds until the Council holds that the League gives enough protection, and for one year more.
power end-of-guarantee "on duration"
  LON-COUNCIL may end the pact
  effective 1 year later
  once

not encoded "two thirds of the Council for the end"
  because "what the Council holds is told under its own name; how it comes to hold it bears on no duty here"
not encoded "denunciation"
  because "there is no such clause; that Germany repudiated the treaty is told in a chronicle and ends nothing here"
not encoded "a finding of the Council that goes against a guarantor's own"
  because "the parties are to follow the Council afterwards; here one's own finding goes first, and a clause cannot turn that round"
not encoded "defence, and action for the League, as exceptions to Art 2"
  because "the facts at hand do not carry them; the word of help tells such deeds apart"
not encoded "peaceful settlement"
  because "the facts at hand do not carry it"

// Whoever attacks, and whoever would rather not help, cannot stop the fast way; on the slow way any
// member of the Council can, but never the attacker.
expect nobody can block assist-at-once
expect guarantor can block finding
expect guarantor can block assist-on-finding
expect DEU cannot block finding
expect assist-at-once can be owed within 1 day of flagrant
expect assist-on-finding can be owed within 1 day of violation

// And yet it may never be owed, with nobody in breach: as long as no guarantor is satisfied and the
// Council does not find. In 1936 it found, and no help came.
expect assist-at-once not owed upon flagrant
expect assist-on-finding not owed upon violation

// Guaranteed both ways, and the two guarantors not at all.
expect invasion by DEU on FRA in FRA is covered
expect invasion by FRA on DEU in rhineland is covered
expect zone-breach by DEU on FRA in rhineland is covered
expect invasion by DEU on POL in POL is not covered
expect bombardment by DEU on GBR in GBR is not covered
expect invasion by RUS on FRA in FRA is not covered
