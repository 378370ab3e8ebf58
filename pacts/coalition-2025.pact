// The pledge of the Coalition of the Willing (fact sheet K11): about 35 take part, and 26 have
// pledged a presence on land, at sea or in the air after a ceasefire or peace, away from the front
// line, to reassure. It is politics, not law; who and how many is not public.
pact coalition-2025 "Pledge of the Coalition of the Willing, Paris, 4 September 2025"
  status    confirmed
  binding   political
  signed    2025-09-04
  source    Z4 Z5 Z6
  certainty B
  mark      text-unpublished
  mark      rejected-by by RUS "foreign troops in Ukraine"

conventions
  day is 24 hours
  late cures

party UKR as beneficiary
party COALITION as contributor
open-role "26 states that pledged a presence" as contributor

stage ceasefire "on the beginning"
  requires cease-fire by UKR, cease-fire by RUS
  no time limit

stage peace "on the beginning"
  requires conclude-peace by UKR, conclude-peace by RUS
  no time limit

entry beginning "on the beginning"
  when ceasefire reached or peace reached

duty presence "on the presence"
  each contributor must reassurance-force to beneficiary
  within no time limit
  discretion own-judgment
  on breach no remedy

not encoded "away from the front line"
  because "a place where forces do not stand; the line is not drawn"
not encoded "support of the United States"
  because "still to be settled"
not encoded "about nine who take part without a presence"
  because "what they would do the facts do not say"
not published "list and sizes of what was pledged"
  because "not public"

expect invasion on UKR in UKR is not covered
