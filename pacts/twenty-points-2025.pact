// The framework of twenty points as Ukraine's president read it out on 24 December 2025 (fact sheet
// K14), without Russia's agreement. Coded as if it were agreed, for the case that it foresees in
// which the two do not agree on lines: then a referendum decides. Where they do,
// `twenty-points-agreed-lines-2025`.
pact twenty-points-2025 "Framework of twenty points for Ukraine, read out 24 December 2025"
  status    text-described
  binding   draft
  source    Z14 Z15 Z16 Z25
  certainty B

// On what comes late it is silent; it is taken to cure, since it is still what was owed. When one
// attack ends and the next begins it does not say either; the 90 days are ours.
conventions
  day is 24 hours
  late cures
  attacks merge within 90 days

// The United States, NATO and Europeans give the guarantee.
party UKR as beneficiary, side
party USA, NATO, EU as guarantor
party RUS as side
open-role "European states that give the guarantee" as guarantor
open-role "whoever watches the line" as monitor

body line-watch "on monitoring" of monitor

ban russia-attacks-not "on non-aggression"
  RUS must not armed-force on UKR
  throughout
  on breach no remedy

ban ukraine-attacks-not "on non-aggression"
  UKR must not armed-force on RUS
  throughout
  on breach no remedy

// Both ways the pact of non-aggression binds; Russia writes it into its law besides.
duty russian-law "on non-aggression"
  RUS must legislate
  within no time limit
  on breach no remedy

// By uncrewed means and from space, with early warning. Whose means, how often and whether they say
// who did it: not in what was read out.
verification line "on monitoring"
  line-watch verifies russia-attacks-not, ukraine-attacks-not
  certainty C

// A Russian invasion, no more. Whether taking or claiming more land without a new entry is one is
// arguable.
term russian-invasion "on the guarantee"
  covers     invasion
  arguably   occupation, annexation-force
  decided by nobody

trigger attack "on the guarantee"
  when russian-invasion by RUS on UKR

// Mirrors Art 5; what follows is said all the same: a coordinated military response, and all
// sanctions return. Nobody is named to decide, and no time is set.
duty response "on the guarantee"
  guarantor jointly must defend victim
  upon attack
  within no time limit
  discretion jointly-chosen
  on breach no remedy

duty snap-back "on the guarantee"
  each guarantor must sanctions-snapback
  upon attack
  within no time limit
  on breach no remedy

// Void if Ukraine invades or opens fire on Russia unprovoked; the last word is taken to go with
// both. Nobody judges it.
term unprovoked-fire "on the loss of the guarantee"
  covers     invasion, bombardment, attack-forces, armed-attack-territory
  arguably   frontier-incident, drone-incursion
  requires   unprovoked
  decided by nobody

void first-fire "on the loss of the guarantee"
  when unprovoked-fire by UKR on RUS
  ends response, snap-back
  decided by nobody

act personnel-over-800000 "more than 800,000 personnel"

standing forces "on forces"
  UKR must keep force-limit
  throughout
  broken by any of personnel-over-800000, limit-breach by UKR
  on breach no remedy

// A real ceasefire, some sixty days, and a referendum; but the ceasefire comes with the deal, and
// the deal with the referendum. That the deal brings the ceasefire is how the facts read the whole;
// under martial law a referendum is not possible in Ukraine besides.
stage ceasefire "on the ceasefire"
  requires deal, cease-fire by UKR, cease-fire by RUS
  no time limit
  certainty C

stage referendum "on the referendum"
  requires ceasefire, referendum-held by UKR
  no time limit
  certainty C

stage deal "on the lines"
  requires referendum
  no time limit
  certainty C

// Soon after; how soon is not told.
stage elections "on elections"
  requires deal, elections-held by UKR
  no time limit

not encoded "sixty days for the referendum"
  because "a step has a latest time and no earliest: how long a ceasefire must have lasted"
not encoded "sovereignty"
  because "a status: no deed fulfils it and none breaks it"
not encoded "bilateral guarantees beside this one"
  because "allowed; texts of their own"
not encoded "date of accession to the European Union"
  because "the facts give no date"
not encoded "rebuilding, up to some 800 billion dollars"
  because "money, no guarantee"
not encoded "nuclear plant and Donbas"
  because "left open by the framework itself"

expect ceasefire waits for itself
expect referendum waits for itself
expect deal waits for itself
expect elections does not wait for itself
expect attack by RUS on UKR in UKR is covered
expect attack by BLR on UKR in UKR is not covered
expect nobody can block response
