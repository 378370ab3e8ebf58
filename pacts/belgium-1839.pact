// Treaty of London of 1839 on Belgium (fact sheet B6): independence and perpetual neutrality under
// the guarantee of five courts, without a word about what the guarantee asks, of whom, or when.
// Read here as several: each owes it alone. The other reading is `belgium-1839-collective`.
pact belgium-1839 "Treaty of London on Belgium, 1839"
  status    in-force
  binding   treaty
  source    BE1 BE2 BE3 BE4 BE5
  certainty A

// On what comes late it is silent; it is taken to cure, since it is still what was owed. When one
// attack ends and the next begins it does not say either; the 90 days are ours.
conventions
  day is 24 hours
  late cures
  attacks merge within 90 days

// The facts give the year; the day is that of the signatures, and general knowledge.
entry in-force "on entry into force"
  on 1839-04-19
  certainty D

// The five courts; Prussia stands under the code of the Germany that came of it, and Austria-
// Hungary under that of its own.
party BEL as beneficiary
party AUH, FRA, GBR, DEU, RUS as guarantor

area belgium "on the limits" = territory of BEL

// The text names no case. What takes the independence or the neutrality away by force is the core;
// a demand under threat, and passage without fighting, are arguable.
term violation "on independence and neutrality"
  covers     invasion, armed-attack-territory, occupation, annexation-force, bombardment
  arguably   threat-of-force, blockade, territory-lent, interference
  decided by nobody
  certainty C

ban no-violation "on independence and neutrality"
  each guarantor must not violation on BEL in belgium
  throughout
  on breach no remedy
  certainty C

standing neutrality "Annex, Art 7"
  BEL must stay-neutral
  throughout
  broken by any of join-alliance, invasion by BEL
  on breach no remedy

trigger case "on the guarantee"
  when violation on BEL in belgium

// "Under the guarantee of" the courts: no deed is named, and no time. That each owes it alone is
// one reading.
duty guarantee "on the guarantee"
  each guarantor except attacker must guarantee-unspecified
  upon case
  within no time limit
  on breach no remedy
  text "under the guarantee of"
  certainty C

not encoded "set limits of Belgium"
  because "the lines of 1839; the territory of today stands for them"
not encoded "what the guarantee asks"
  because "the text says nothing: any help, or seeking joint action, is taken to keep it"

expect nobody can block guarantee
expect case by DEU on BEL in BEL is covered
expect case on LUX in LUX is not covered
