// The memorandum of agreement between the United States and Israel (fact sheet B8), a side
// instrument to the treaty of peace of the same day (`egypt-israel-1979`). The guarantor is the one
// to whom a violation is shown, the one who decides, and the one who acts. What the memorandum of
// 1975 carried stands in `us-israel-1975`.
pact us-israel-1979 "Memorandum of agreement between the United States and Israel, 26 March 1979"
  status    in-force
  binding   executive-agreement
  signed    1979-03-26
  source    MF5 MF6 MF7
  certainty A

// When one violation ends and the next begins, the text does not say; the 90 days are ours.
conventions
  day is 24 hours
  late cures
  attacks merge within 90 days

party USA as guarantor
party ISR as beneficiary

// That it bound from signature is general knowledge.
entry on-signature "on entry into force"
  on 1979-03-26
  certainty D

// A violation of the treaty of peace, or a threat of one, that is shown to the satisfaction of the
// United States. By whom the facts do not say; the other party to that treaty is Egypt, and it is
// taken.
term violation "on the trigger"
  covers     treaty-violation, limit-breach, zone-breach, blockade, invasion,
             armed-attack-territory, occupation, annexation-force, bombardment, attack-forces,
             nuclear-use, threat
  arguably   attack-fleet, armed-bands, unmarked-forces, territory-lent, cbrn-use, monitor-obstruct
  requires   satisfied-to-guarantor
  decided by USA

trigger violated "on the trigger"
  when violation by EGY on ISR
  certainty C

// With both parties to the treaty of peace. That the consultation follows from the violation alone,
// and not from its being shown, no word in the facts says: it is taken to need that too.
duty consult "on consultation"
  USA must consult
  upon violated
  within no time limit
  on breach no remedy

// Nothing follows but from the satisfaction of the United States: so it is put as a question that
// one voice answers.
decision satisfaction "on the trigger"
  upon violated
  by consent of USA
  no time limit
  otherwise nothing

// Diplomatic, economic and military: as it deems appropriate, and subject to its constitutional
// processes.
duty remedial-measures "on remedial measures"
  USA must do any of assist-discretion-each, diplomatic-steps
  upon satisfaction adopted
  within no time limit
  discretion constitutional-process "as it deems appropriate"
  on breach no remedy
  text "as it deems appropriate"

act diplomatic-steps "diplomatic steps upon a violation"

// Urgent consideration of listed steps, if there is a blockade, a breach of the force limits, or an
// attack. The facts do not carry the list.
act consider-listed-steps "the steps on the list are considered as urgent"

term grave-violation "on urgent consideration"
  covers     blockade, limit-breach, invasion, armed-attack-territory, bombardment, attack-forces,
             nuclear-use, occupation, annexation-force
  decided by USA

trigger grave "on urgent consideration"
  when grave-violation by EGY on ISR
  certainty C

duty consider "on urgent consideration"
  USA must consider-listed-steps
  upon grave
  within no time limit
  on breach no remedy

not encoded "the listed steps"
  because "the facts at hand do not carry them"
not encoded "no ratification by the Senate"
  because "the law of one party; the head says that it is an executive agreement"
not encoded "duration and termination"
  because "the facts at hand carry no such clause"

expect USA can block remedial-measures
expect USA can block satisfaction
expect remedial-measures not owed upon violated
expect invasion by EGY on ISR in ISR is covered
expect limit-breach by EGY on ISR in mfo-zone-a is covered
expect invasion by SYR on ISR in ISR is not covered
