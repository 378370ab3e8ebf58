// The Treaty of Guarantee (fact sheet B7). Three guarantors consult; if they cannot act together,
// each reserves the right to act with the sole aim of restoring the order of the treaty. Whether
// acting covers force is disputed: Turkiye says yes, Cyprus that it cannot under Arts 2(4) and 103
// of the Charter. Here it is action and no more; the other reading is `cyprus-1960-with-force`.
pact cyprus-1960 "Treaty of Guarantee, Cyprus, 16 August 1960"
  status    in-force
  binding   treaty
  signed    1960-08-16
  source    CY1 CY2 CY3 CY4 CY5 CY6 CY7
  certainty A
  mark      contradicted "whether action covers force: Turkiye says yes, Cyprus says no"

// When one breach ends and the next begins, the treaty does not say; the 90 days are ours.
conventions
  day is 24 hours
  attacks merge within 90 days

party CYP as ward
party GRC, TUR, GBR as guarantor

// That it bound from signature is general knowledge.
entry on-signature "on entry into force"
  on 1960-08-16
  certainty D

// Independence, integrity, security, and the state of affairs that the constitution made. It can be
// broken from outside and from inside. Nobody is named to find that.
act order-overturned "the state of affairs of the constitution is set aside from inside"

term breach-of-order "on the order of the treaty"
  covers     invasion, armed-attack-territory, occupation, annexation-force, bombardment,
             attack-forces, nuclear-use, coup-instigated, join-union, partition, order-overturned
  arguably   interference, unmarked-forces, armed-bands, blockade, attack-fleet, sofa-breach,
             territory-lent, cbrn-use, treaty-violation
  decided by nobody
  certainty B

trigger breach "on a breach"
  when breach-of-order by anyone except CYP on CYP or any of join-union, partition,
    order-overturned by CYP

ban union-or-partition "on union and partition"
  CYP must not any of join-union, partition
  throughout
  on breach no remedy

ban respect "on union and partition"
  each guarantor must not any of annexation-force, partition on CYP
  throughout
  on breach no remedy
  certainty C

// On representations or measures. No time is set.
duty consult "on consultation"
  guarantor jointly must consult
  upon breach
  within no time limit
  on breach no remedy

// Together if they can, else each alone: whoever does not agree to act together has opened the way.
// Sought in London on 17 July 1974, two days after the coup; Turkiye landed on the 20th. The right
// is that of a guarantor, whoever broke the order.
decision concert "on common action"
  upon breach
  by concurrence of guarantor
  no time limit
  otherwise nothing

power common-action "on common action"
  any guarantor may take act by restore-order, representations
  upon concert adopted

power action-alone "on action"
  any guarantor may take act by restore-order, representations
  upon concert failed
act restore-order "action with the sole aim of restoring the order of the treaty"
act representations "representations to whoever broke the order"

not encoded "Arts 2(4) and 103 of the Charter"
  because "an order among texts: run the pact together with the others"
not encoded "sole aim of the action"
  because "an aim: what was done shows, and nobody is named to find"
not encoded "duration and denunciation"
  because "the facts at hand carry no such clause"

expect nobody can block action-alone
expect guarantor can block concert
expect invasion by a third state on CYP in CYP is covered
expect order-overturned by CYP is covered
expect invasion on TUR in TUR is not covered
