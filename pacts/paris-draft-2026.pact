// The declaration of Paris with the words of an earlier draft (fact sheet K15), by which the United
// States were committed to support the force in an attack. In the final text they are gone. How
// they ran is not in the facts.
amend paris-declaration-2026 as paris-draft-2026
    "Declaration of Paris, an earlier draft, January 2026"
  status    text-leaked
  binding   draft

party USA as supporter

duty support-of-the-force "part 3, draft"
  supporter must assist
  upon attack
  within no time limit
  on breach no remedy
  certainty B

expect nobody can block support-of-the-force
expect nobody can block support
