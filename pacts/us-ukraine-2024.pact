// The bilateral security agreement of June 2024 (fact sheet K8). It promises a meeting; whatever
// follows is chosen there. There is no duty to use United States forces. It is an executive
// agreement: the Senate has not voted on it.
pact us-ukraine-2024
    "Bilateral Security Agreement between the United States and Ukraine, 13 June 2024"
  status    in-force
  binding   executive-agreement
  signed    2024-06-13
  source    UB1 UB2 UB7
  certainty A

// A month is counted as the calendar has it, for the term and the notice. On a late meeting the
// text is silent; it is taken to cure, since it is still the meeting that was owed. When one attack
// ends and the next begins, it does not say either; the 90 days are ours.
conventions
  day is 24 hours
  month is calendar
  late cures
  attacks merge within 90 days

party USA as guarantor
party UKR as beneficiary

// That it bound from signature is general knowledge.
entry on-signature "on entry into force"
  on 2024-06-13
  certainty D

// Whether a deed in a war that began before the signature is a future attack, the text leaves open.
term armed-attack "on a future armed attack"
  covers     invasion, armed-attack-territory, occupation, annexation-force, bombardment,
             attack-forces, nuclear-use
  arguably   unmarked-forces, armed-bands, territory-lent, attack-fleet, blockade, sofa-breach,
             terror-external, cbrn-use, cyber-destruct, cyber-cumulative, space-attack,
             ceasefire-breach, resume-hostilities
  requires   future
  decided by nobody

trigger attack "on a future armed attack"
  when armed-attack on UKR

trigger threatened "on a threat of armed attack"
  when threat on UKR

power request-meeting "on a future armed attack or threat"
  any USA, UKR may ask for a meeting
  upon attack or threatened

// At the most senior levels, to settle next steps and the needs of defence.
duty meet "on a future armed attack or threat"
  USA, UKR jointly must consult
  upon request-meeting
  within where-possible
  on breach no remedy

// Immediately, and where possible within 24 hours: two words for one clock. 24 hours is where it
// stands if it can be met; how long "immediately" is if it cannot, and who finds that, the text does
// not say.
open where-possible "on a future armed attack or threat"
  decided by nobody
  readings 24 hours | unbounded

decision joint-measures "on next steps"
  upon meet fulfilled or meet cured
  by consent of USA, UKR
  no time limit
  otherwise nothing

// They may; nothing says that they must.
power measures "on next steps"
  any USA, UKR may take act by economic-aid, sanctions-impose, assist, political-measures
  upon joint-measures adopted

act political-measures "political measures upon an attack or a threat, on which the two agree"

expiry duration "on duration"
  10 years after signature

power end-agreement "on termination"
  any USA, UKR may end the pact
  effective 6 months later

not encoded "cooperation in peacetime"
  because "in line with law; no duty that a deed could break"
not encoded "area"
  because "the facts name none; all of Ukraine is taken"

expect attack on USA in USA is not covered
expect threatened on UKR in UKR is covered
expect USA can block joint-measures
expect nobody can block meet
expect help cannot be owed upon attack
expect meet can be owed within 24 hours of attack
expect nobody can compel joint-measures
