// The protocol on the Multinational Force and Observers (fact sheet V1): an independent force, paid
// by both parties and the United States, in the place of the United Nations. The facts carry no
// rule by which a party that is watched could end it.
amend egypt-israel-1979 as sinai-force-1981
    "Protocol on the Multinational Force and Observers, 3 August 1981, with the treaty of 1979"
  binding   protocol
  signed    1981-08-03
  certainty B

party USA as contributor
party MFO as monitor

// Operating from 25 April 1982.
replace entry in-1979 "on the force"
  on 1982-04-25
  certainty B

replace verification zones "on verification, protocol"
  MFO verifies zone-a, zone-b, zone-c, zone-d

// In what shares the facts do not say.
duty cost "on cost"
  each side, contributor must pay
  within no time limit
  on breach no remedy

not encoded "how the force may be ended"
  because "the facts at hand carry no such rule"

expect invasion on ISR in ISR is not covered
