// The declaration of the United Kingdom and Sweden (fact sheet B10): help on request, of whatever
// kind, for the time until Sweden is in NATO. Not legally binding. The one with Finland, of the
// same day, is `uk-finland-2022`.
pact uk-sweden-2022 "Declaration of the United Kingdom and Sweden on solidarity, 11 May 2022"
  status    signed
  binding   declaration
  signed    2022-05-11
  source    SF1 SF2 SF3
  certainty B

// When one disaster or attack ends and the next begins, the text does not say; the 90 days are
// ours.
conventions
  day is 24 hours
  late cures
  attacks merge within 90 days

party GBR, SWE as friend

// That it was to hold from that day is general knowledge.
entry on-signature "on taking effect"
  on 2022-05-11
  certainty D

// A disaster, or an attack. Nobody is named to say what is one; whoever asks says so.
term disaster-or-attack "on the trigger"
  covers     disaster, invasion, armed-attack-territory, occupation, annexation-force, bombardment,
             attack-forces, nuclear-use
  arguably   attack-fleet, blockade, armed-bands, unmarked-forces, territory-lent, sofa-breach,
             terror, cbrn-use, cyber-destruct, cyber-cumulative, space-attack, ceasefire-breach
  decided by victim

trigger in-need "on the trigger"
  when disaster-or-attack on any friend

power request "on the request"
  victim may ask for assistance
  upon in-need

// "In a variety of ways", which may include military resources; the form depends on the request.
duty assist "on assistance"
  each friend except victim must assist-on-request victim
  upon request
  within no time limit
  discretion intention "in a variety of ways"
  chosen by victim
  on breach no remedy
  text "in a variety of ways"

not encoded "a bridge until Sweden is in NATO"
  because "an aim; the facts carry no clause by which the declaration would end with it"

expect nobody can block assist
expect assist can be owed upon in-need
expect assist not owed upon in-need
expect disaster on SWE in SWE is covered
expect invasion by RUS on GBR in GBR is covered
