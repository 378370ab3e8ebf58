// The package of measures of Minsk (fact sheet K2): a ceasefire and a political sequence, no
// guarantee. It was signed by the envoys of the contact group (the OSCE, Ukraine, Russia) and by
// two separatist leaders; four leaders gave a supporting declaration, and Security Council
// resolution 2202 of 17 February 2015 carries it. The points after the ninth lie outside the part
// seen.
pact minsk-2015
    "Package of measures for the implementation of the Minsk agreements, 12 February 2015"
  status    signed
  binding   memorandum
  signed    2015-02-12
  source    MI1
  certainty B

// The ceasefire begins at an hour of the place. The text has no rule for what comes late; it is
// taken to cure, since it is still what was owed.
conventions
  day is calendar day in "Europe/Kyiv"
  late cures

// Whom each point binds, the facts do not say: what both sides must do is put on all who signed but
// the OSCE. That Russia holds itself to be no side but a signatory is general knowledge.
party UKR as side, signatory
party RUS as side, signatory
  certainty C
party ORDLO as side, signatory
party OSCE as monitor, signatory

// Entry into force is not told; the signature is taken.
entry on-signature "on entry into force"
  on 2015-02-12
  certainty D

// From midnight of 15 February.
ban ceasefire "on the ceasefire"
  each side must not ceasefire-breach
  throughout
  on breach no remedy
  in force from 2015-02-15

// Heavy weapons go from the second day, and are gone in fourteen. Counted from the ceasefire: day
// fourteen is then 1 March; counted with 15 February as the first day, it is the day before.
duty withdraw-heavy-weapons "on heavy weapons"
  each side must withdraw-weapons
  within pull-out
  on breach no remedy
  in force from 2015-02-15

open pull-out "on heavy weapons"
  decided by nobody
  readings 13 days | 14 days

// Three strips, by the kind of weapon; which kind, the facts do not say.
act weapons-within-50-km "heavy weapons in the strip of 50 km, of the kind that it is for"
act weapons-within-70-km "heavy weapons in the strip of 70 km, of the kind that it is for"
act weapons-within-140-km "heavy weapons in the strip of 140 km, of the kind that it is for"

ban strips "on heavy weapons"
  each side must not any of weapons-within-50-km, weapons-within-70-km, weapons-within-140-km
  upon withdraw-heavy-weapons fulfilled or withdraw-heavy-weapons cured
  throughout
  on breach no remedy

// From the first day, with satellites, drones and radar. The monitors report violations and name no
// culprit. How often, within what time of a request, and who renews them: not in this text.
verification monitoring "on monitoring"
  OSCE verifies ceasefire, withdraw-heavy-weapons, strips
  names no culprit

// Thirty days, taken from the signature.
duty special-area-resolution "on the special area"
  UKR must special-area-adopted
  within 30 days
  on breach no remedy
  certainty C
act special-area-adopted "parliament adopts a resolution on the area of special status"

// The sequence. Control of the border comes back to Ukraine from the day after local elections,
// and wholly after the political settlement. In the facts each side's step waits for the other's:
// the border waits for politics, and politics waits for security. Through which point the second
// wait runs they do not tell; control of the border is taken for that security, as one side has it.
// The other reading, in which elections wait for quiet only, is `minsk-2015-elections-first`.
stage quiet "on the ceasefire"
  requires cease-fire by UKR, cease-fire by RUS, cease-fire by ORDLO, withdraw-weapons by UKR,
    withdraw-weapons by RUS, withdraw-weapons by ORDLO
  no time limit
  certainty C

stage elections "on local elections"
  requires quiet, border-control, elections-held by side
  no time limit
  certainty C

stage settlement "on the political settlement"
  requires elections, political-settlement-reached by side
  no time limit
  certainty D
act political-settlement-reached "the political settlement is complete"

stage border-control "on control of the border"
  requires settlement, border-control-returned by side
  no time limit
  certainty D

not encoded "supporting declaration of the four leaders"
  because "political support; no deed fulfils it and none breaks it"
not encoded "Security Council resolution 2202"
  because "a text of its own, which carries this one"
not encoded "border control beginning on the day after elections"
  because "a step can require another, not begin with one step and end with a second"
not encoded "points after the ninth"
  because "outside the part seen"
not encoded "who finds a violation, and what follows"
  because "the text is silent"

expect elections waits for itself
expect settlement waits for itself
expect border-control waits for itself
expect quiet does not wait for itself
expect invasion on UKR in UKR is not covered
