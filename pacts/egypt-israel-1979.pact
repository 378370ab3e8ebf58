// The treaty of peace between Egypt and Israel, as far as its zones and their verification go (fact
// sheet V1). The United Nations were to verify; the Council would not act. What took their place
// stands in `sinai-force-1981`.
pact egypt-israel-1979 "Treaty of peace between Egypt and Israel, 1979, on zones and verification"
  status    in-force
  binding   treaty
  source    MF1 MF2 MF3 MF4
  certainty B

conventions
  day is 24 hours
  late cures

party EGY, ISR as side

// Bound from 1979; the day is not in the facts.
entry in-1979 "on entry into force"
  on 1979-04-25
  certainty D

// The zones and what each may hold. Each ceiling is an act of its own, since no clause can count.
act more-than-one-division-in-zone-a
    "more than one mechanised division, or more than 22,000, in zone A"
act more-than-four-border-battalions-in-zone-b "more than four border battalions in zone B"
act forces-in-zone-c "anybody but observers and Egyptian civil police in zone C"
act more-than-four-battalions-in-zone-d "more than four infantry battalions in zone D"

standing zone-a "on zone A"
  EGY must keep force-limit
  throughout
  broken by any of more-than-one-division-in-zone-a, limit-breach by EGY in mfo-zone-a
  on breach correction

standing zone-b "on zone B"
  EGY must keep force-limit
  throughout
  broken by any of more-than-four-border-battalions-in-zone-b, limit-breach by EGY in mfo-zone-b
  on breach correction

standing zone-c "on zone C"
  EGY must keep no-forces
  throughout
  broken by any of forces-in-zone-c, zone-breach by EGY in mfo-zone-c
  on breach correction

standing zone-d "on zone D"
  ISR must keep force-limit
  throughout
  broken by any of more-than-four-battalions-in-zone-d, limit-breach by ISR in mfo-zone-d
  on breach correction

// A violation is put right within 48 hours. The figure is quoted on a secondary page only.
remedy correction "on violations"
  first correct-violation then nothing
  certainty C

duty correct-violation "on violations"
  culprit must correct-breach
  within 48 hours
  on breach no remedy
  certainty C

// At least twice a month, and within 48 hours of a party's request. Half of a month is taken as
// fifteen days. The findings go to the parties and are not public; that they name whose forces they
// found follows from the zones, each of which is one party's.
verification zones "on verification"
  UN verifies zone-a, zone-b, zone-c, zone-d
  every 15 days
  on request within 48 hours
  names culprit
  certainty C

not encoded "findings that are not public"
  because "the language has no phrase for whom a finding goes to"
not encoded "breaches tolerated by agreement or silence"
  because "claimed of later practice, and no rule of the text"
not encoded "peace, borders and relations"
  because "the facts at hand carry the zones and their verification only"

expect invasion on ISR in ISR is not covered
