// The clause of mutual assistance in the Treaty on European Union, as it stands since the Treaty of
// Lisbon (fact sheet M2). One paragraph, and nothing round it: nobody decides, nobody meets.
pact eu-mutual-assistance-2009 "Treaty on European Union, Art 42(7), mutual assistance"
  status    in-force
  binding   treaty
  in force  2009-12-01
  source    EU1 EU2 EU3 EU4 EU5
  certainty A

// The paragraph has no rule for help that comes late; it is taken to cure, since it is still the
// help that was owed. When one attack ends and the next begins, it does not say; the 90 days are ours.
conventions
  day is 24 hours
  late cures
  attacks merge within 90 days

// Twenty-seven states of today, and the 28 who said yes in November 2015. The list and the dates of
// those who came or left later are general knowledge.
party AUT, BEL, BGR, CYP, CZE, DEU, DNK, ESP, EST, FIN, FRA, GRC, HUN, IRL, ITA, LTU, LUX, LVA, MLT,
      NLD, POL, PRT, ROU, SVK, SVN, SWE as member
  certainty D
party HRV as member from 2013-07-01
  certainty D
party GBR as member until 2020-01-31
  certainty D

// "On its territory": what lies elsewhere, forces at sea among it, is out. Networks and space lie in
// no territory.
area member-territory "Art 42(7)" = territory of member in eu-territory

// "Armed aggression", which one reading takes to be wider than "armed attack": a blockade may count.
// It was used for terrorism by a group that is no state. No body finds the facts: what is arguable counts
// once the member attacked invokes the clause, as France did in 2015, four days after the attack. That
// 28 ministers said yes was no condition; help was then settled by each with France.
term armed-aggression "Art 42(7) and practice of 2015"
  covers     invasion, armed-attack-territory, occupation, annexation-force, bombardment,
             nuclear-use
  arguably   attack-forces, attack-fleet, blockade, armed-bands, unmarked-forces, territory-lent,
             sofa-breach, terror-external, terror-other, cbrn-use, cyber-destruct, cyber-cumulative,
             ceasefire-breach, resume-hostilities
  decided by victim

trigger aggression "Art 42(7)"
  when armed-aggression on any member in member-territory

// All the means in their power; and, for some, what the specific character of their security and
// defence policy leaves of it.
duty assist "Art 42(7)"
  each member except victim must assist-all-means victim
  upon aggression
  within no time limit
  discretion all-means "all the means in their power"
  on breach no remedy
  text "obligation of aid and assistance by all the means in their power"

not encoded "specific character of the defence policy of certain members"
  because "which members, and how much it takes from their duty, the text does not say; a duty has no share that its bearer sets"
not encoded "consistency with NATO, which stays the foundation for its members"
  because "an order among texts: run the pact together with `nato`"
not encoded "Art 51 of the Charter"
  because "an order among texts: run the pact together with `un-charter-1945`"
not encoded "Treaty on the Functioning of the European Union, Art 222, solidarity"
  because "another clause, with its own test of a capacity that is overwhelmed"

expect nobody can block assist
expect invasion on FIN in FIN is covered
expect attack-forces on FRA in mediterranean is not covered
expect invasion on FRA in new-caledonia is not covered
expect invasion on UKR in UKR is not covered
