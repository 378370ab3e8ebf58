// The Taiwan Relations Act (fact sheet B9): a law of the United States, no treaty. It binds its
// maker only, promises arms and a capacity, and leaves open on purpose whether anybody would fight.
pact taiwan-relations-act-1979 "Taiwan Relations Act, 10 April 1979"
  status    in-force
  binding   statute
  signed    1979-04-10
  source    TR1 TR2
  certainty A

// When one effort ends and the next begins, the law does not say; the 90 days are ours.
conventions
  day is 24 hours
  late cures
  attacks merge within 90 days

// Taiwan is whom the law speaks of, and no party to it: it owes nothing and asks for nothing here.
party USA as guarantor
party TWN as beneficiary

// That it had effect from this day is general knowledge.
entry on-signature "on entry into force"
  on 1979-04-10
  certainty D

// Any effort other than by peaceful means, boycotts and embargoes among them, is of grave concern
// to the United States: a statement, from which nothing follows by itself.
term other-than-peaceful "on policy"
  covers     invasion, armed-attack-territory, occupation, annexation-force, bombardment, blockade,
             attack-forces, nuclear-use, embargo
  arguably   armed-force, econ-coercion, seabed-sabotage
  decided by USA

// A threat to the security of Taiwan, or to its social or economic system. The detail was not
// checked.
trigger danger "on a threat"
  when any of other-than-peaceful, threat by anyone except USA, TWN on TWN
  certainty D

duty inform-congress "on a threat"
  USA must tell-congress
  upon danger
  within promptly
  on breach no remedy
  certainty D

act tell-congress "the President informs the Congress"

open promptly "on a threat"
  decided by nobody
  readings 1 day | unbounded

// President and Congress determine together what is appropriate, by the constitution of the United
// States. Both are organs of the one state that is bound.
decision determination "on a threat"
  upon danger
  by consent of USA
  no time limit
  otherwise nothing
  certainty D

// Appropriate action: a right, and no duty. Force is neither promised nor shut out.
power appropriate-action "on a threat"
  USA may take act by assist, sanctions-impose, withdraw-benefits
  upon determination adopted
  certainty D

// Arms of a defensive character, at all times.
duty arms "on arms"
  USA must materiel to TWN
  within no time limit
  on breach no remedy

// The capacity of the United States to resist any resort to force. What falls short of it nobody is
// named to say.
act capacity-given-up "the United States no longer keeps the capacity to resist"

standing capacity "on capacity"
  USA must keep maintain-capacity
  throughout
  broken by capacity-given-up by USA
  on breach no remedy

not encoded "peace in the Western Pacific, the object"
  because "an aim: no deed fulfils it and none breaks it"
not encoded "grave concern"
  because "a statement of policy: no deed follows from it"
not encoded "how much arms, of what kind"
  because "the facts at hand do not carry how it is settled"

expect USA can block appropriate-action
expect nobody can compel appropriate-action except USA
expect embargo by CHN on TWN in TWN is covered
expect invasion by CHN on USA in guam is not covered
