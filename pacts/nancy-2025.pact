// The treaty of Nancy between France and Poland (fact sheet B12). Whether it has been ratified was
// not checked; coded as if it were in force, like every text here.
pact nancy-2025 "Treaty of Nancy between France and Poland, 9 May 2025, mutual assistance"
  status    signed
  binding   treaty
  signed    2025-05-09
  source    AA2 AA3
  certainty B

// The treaty has no rule for help that comes late; it is taken to cure, since it is still the help
// that was owed. When one aggression ends and the next begins, it does not say; the 90 days are
// ours.
conventions
  day is 24 hours
  late cures
  attacks merge within 90 days

party FRA, POL as ally

// That it needs both to ratify is general knowledge.
entry ratification "on entry into force"
  when ratified by FRA and ratified by POL
  certainty D

area territories "on assistance" = territory of ally

// "Armed aggression", as in the Treaty on European Union. Incursions from the air are in neither
// text.
term armed-aggression "on assistance"
  covers     invasion, armed-attack-territory, occupation, annexation-force, bombardment,
             nuclear-use
  arguably   attack-forces, attack-fleet, blockade, armed-bands, unmarked-forces, territory-lent,
             sofa-breach, terror-external, cbrn-use, cyber-destruct, cyber-cumulative,
             ceasefire-breach, resume-hostilities
  decided by nobody

trigger aggression "on assistance"
  when armed-aggression on any ally in territories

// Each other, by military means as well. The sentence that is known does not say "all means"; that
// it goes as far as its siblings is how the facts sum them up.
duty assist "on assistance"
  each ally except victim must assist-all-means victim
  upon aggression
  within no time limit
  on breach no remedy
  certainty C

// To be carried out within those two texts.
precedence anchor "on assistance"
  the pact yields to nato, eu-mutual-assistance-2009

not encoded "duration and denunciation"
  because "the facts at hand carry no such clause"
not encoded "the rest of the treaty"
  because "the facts at hand carry the clause of assistance only"

expect nobody can block assist
expect invasion on POL in POL is covered
expect invasion on DEU in DEU is not covered
