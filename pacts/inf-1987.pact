// The inspections at short notice of the treaty on intermediate-range missiles (fact sheet V3):
// once a site is declared, the side inspected has nine hours to bring the team there. The dates of
// the treaty, and that it has ended, are general knowledge.
pact inf-1987 "INF Treaty of 1987, on inspections"
  status    terminated
  binding   treaty
  source    IN1
  certainty A

conventions
  day is 24 hours
  month is calendar
  late cures

party USA, RUS as side

entry in-force "on entry into force"
  on 1988-06-01
  certainty D

// What is inspected: general knowledge. The facts carry the clocks.
act keep-missiles "missiles of the kinds that the treaty abolishes are kept or built"

ban missiles "on the missiles"
  each side must not keep-missiles
  throughout
  on breach no remedy
  certainty D

// Each side inspects the other; the one that asks is taken for the one that the case is about.
power declare-site "on inspections"
  any side may ask for an inspection of a declared site

duty bring-the-team "on inspections"
  each side except victim must grant-access
  upon declare-site
  within 9 hours
  on breach no remedy

// At the gates of plants, without a break; nobody but the two sides does it.
verification portal "on portals"
  side verifies missiles
  on request within 9 hours

not encoded "24 hours that an inspection lasts"
  because "a time within which something must end, counted from its own beginning"
not encoded "quotas of 20, 15 and 10 a year over 13 years, 185 in all"
  because "a power can be used once or without end, and not so many times a year"
not encoded "16 hours' notice of an inspection"
  because "general knowledge, unchecked"

expect nobody can block bring-the-team
