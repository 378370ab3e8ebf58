// The treaty of Aachen between France and Germany (fact sheet B12), Art 4(1): all means, but
// because of the North Atlantic Treaty and the Treaty on European Union, and inside them. Its
// siblings of Rome (2021) and Barcelona (2023), and that of the United Kingdom and Germany (2025),
// are known by name only; that of Nancy is `nancy-2025`.
pact aachen-2019 "Treaty of Aachen between France and Germany, 2019, mutual assistance"
  status    in-force
  binding   treaty
  source    AA1
  certainty B

// The paragraph has no rule for help that comes late; it is taken to cure, since it is still the
// help that was owed. When one attack ends and the next begins, it does not say; the 90 days are
// ours.
conventions
  day is 24 hours
  late cures
  attacks merge within 90 days

party FRA, DEU as ally

// The day is general knowledge.
entry in-force "on entry into force"
  on 2020-01-22
  certainty D

// "On their territories": forces elsewhere, networks and space are out. French territory overseas
// is territory; whether the anchor takes it out again is for the two other texts.
area territories "Art 4(1)" = territory of ally

term armed-attack "Art 4(1)"
  covers     invasion, armed-attack-territory, occupation, annexation-force, bombardment,
             nuclear-use
  arguably   attack-forces, attack-fleet, blockade, armed-bands, unmarked-forces, territory-lent,
             sofa-breach, terror-external, cbrn-use, ceasefire-breach, resume-hostilities
  decided by nobody

trigger attack "Art 4(1)"
  when armed-attack on any ally in territories

// Nobody decides, and no judgment of one's own: aid and assistance by all means, military ones
// included.
duty assist "Art 4(1)"
  each ally except victim must assist-all-means victim
  upon attack
  within no time limit
  discretion all-means
  on breach no remedy

// The anchor: what is owed is owed because of those two texts and inside them.
precedence anchor "Art 4(1)"
  the pact yields to nato, eu-mutual-assistance-2009

not encoded "duration and denunciation"
  because "the facts at hand carry no such clause"
not encoded "the rest of Art 4"
  because "the facts at hand carry its first paragraph only"

expect nobody can block assist
expect assist owed upon attack
expect invasion on DEU in DEU is covered
expect invasion on FRA in new-caledonia is covered
expect attack-forces on FRA in mediterranean is not covered
