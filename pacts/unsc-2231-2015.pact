// The way back to sanctions under Security Council resolution 2231 (fact sheet V5). One participant
// notifies that commitments are not kept; thirty days later the old measures are back, unless the
// Council votes to keep relief. So a vote against is what it takes, and a veto stops that vote.
pact unsc-2231-2015 "Security Council resolution 2231, the return of measures on Iran"
  status    lapsed
  binding   resolution
  source    SN1 SN2 SN3
  certainty A
  mark      contradicted "the notice of 28 August 2025: whether it had effect is in dispute"
  mark      rejected-by by IRN "the return of measures in September 2025"
  mark      rejected-by by RUS "the return of measures in September 2025"
  mark      rejected-by by CHN "the return of measures in September 2025"

conventions
  day is 24 hours
  late cures

// The day of adoption is general knowledge; so are the participants, but for the three that gave
// notice, and who sat in the Council in 2025.
entry adoption "on adoption"
  on 2015-07-20
  certainty D

party IRN as participant
  certainty D
party FRA, GBR as participant, permanent-member
party DEU as participant
party RUS, CHN as participant, permanent-member
  certainty D
party USA as permanent-member
party DNK, GRC, PAK, PAN, SOM, DZA, GUY, KOR, SVN, SLE as elected-member from 2025-01-01
  certainty D

// Significant non-performance, in the notifier's own view; nobody else must find it.
power notice "on the notice"
  any participant may notify significant non-performance

// The question is whether relief goes on; measures return unless that is carried as the Council
// carries substance: nine of fifteen, and no permanent member against. Told as a vote on the
// return, in which a no is a voice for relief and a yes a voice against it. On 26 September 2025
// a draft to keep relief failed.
decision return "on the thirty days"
  upon notice
  by unless rejected by (at least 9 of permanent-member, elected-member
    and no veto of permanent-member)
  within 30 days
  otherwise nothing

// Back on 27 or 28 September 2025. All states owe it; those of the Council stand for them.
duty measures "on the measures"
  each permanent-member, elected-member must sanctions-snapback IRN
  upon return adopted
  within no time limit
  on breach no remedy

expiry sunset "on the end"
  on 2025-10-18

not encoded "which measures come back"
  because "the facts name none"
not encoded "the duty of all members of the United Nations"
  because "the members of the Council stand for them; the others are not parties here"
not encoded "what Iran undertook"
  because "in the plan of action, which the facts do not carry"

expect nobody can block return
expect nobody can block measures
