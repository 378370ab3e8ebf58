// The Budapest Memorandum (fact sheet K1). The English text gives assurances; the roles are named
// guarantor and beneficiary only so that this text can be laid beside others.
pact budapest-1994 "Memorandum on security assurances for Ukraine, Budapest, 5 December 1994"
  status    in-force
  binding   memorandum
  signed    1994-12-05
  in force  1994-12-05
  source    BU1 BU2 BU3 BU4 BU5 BU6
  certainty A

// No clause sets a time, so that nothing can come late. When one case ends and the next begins, the
// text does not say; the 90 days are ours.
conventions
  day is 24 hours
  attacks merge within 90 days

party UKR as beneficiary
party RUS, GBR, USA as guarantor

// Force in the sense of the promise to refrain. What was used is known by what was done; whoever
// did it is a matter of fact and of claim, and stands in the chronicle. That a threat of force is
// meant as well is arguable: the facts speak of force.
term use-of-force "on force"
  covers     invasion, armed-attack-territory, occupation, annexation-force, bombardment,
             attack-forces, unmarked-forces, nuclear-use
  arguably   blockade, attack-fleet, armed-bands, territory-lent, sofa-breach, arms-to-rebels,
             frontier-incident, cbrn-use, cyber-destruct, cyber-cumulative, threat-of-force,
             buildup, nuclear-threat
  decided by nobody

// The facts speak of borders that exist; whether recognising others is a want of respect for them, or
// only what follows from it, they do not say.
term change-of-borders "on independence, sovereignty and existing borders"
  covers     invasion, occupation, annexation-force
  arguably   recognise-annexation
  decided by nobody

ban respect "on independence, sovereignty and existing borders"
  each guarantor must not change-of-borders on UKR
  throughout
  on breach no remedy

ban refrain "on force"
  each guarantor must not use-of-force on UKR
  throughout
  on breach no remedy

ban coercion "para 3"
  each guarantor must not econ-coercion on UKR
  throughout
  on breach no remedy

// Help is owed in one case only: aggression, or a threat of it, in which nuclear weapons are used.
// Whether a threat to use them is such a threat, the sentence leaves open.
term nuclear-aggression "para 4"
  covers     nuclear-use
  arguably   nuclear-threat
  decided by nobody

trigger nuclear-case "para 4"
  when nuclear-aggression on UKR

duty seek-council-action "para 4"
  each guarantor must seek-unsc-action
  upon nuclear-case
  within no time limit
  on breach no remedy

// Any question about the commitments opens it. No place, no quorum, no time. Asked for in 2014,
// when three met in Paris on 5 March and Russia, invited, stayed away; again in September 2014;
// and on 21 February 2022.
power request "para 6"
  any beneficiary, guarantor may ask for consultations

duty consult "para 6"
  each beneficiary, guarantor must consult
  upon request
  within no time limit
  on breach no remedy

not encoded "legal weight"
  because "in effect on signature, and widely treated as political; a duty is coded as the text has it"
not encoded "parallel memoranda for Belarus and Kazakhstan"
  because "texts of their own"
not encoded "statements of France and China"
  because "given apart, and weaker"
not encoded "para 5, nuclear weapons against a state without them"
  because "the facts at hand do not carry it; general knowledge only"
not encoded "self-defence and the Charter, saved in the promise to refrain"
  because "the facts at hand do not carry the words; general knowledge only"
not encoded "duration and denunciation"
  because "the text is silent"
not encoded "claim of 2014 that other authorities in Kyiv changed what was owed"
  because "a position of Russia; no clause at hand speaks of it"

expect invasion on UKR in UKR is not covered
expect nuclear-use on UKR in UKR is covered
expect nobody can block consult
expect help cannot be owed upon nuclear-case
expect seek-council-action owed upon nuclear-case
expect UKR can compel consult within 1 day
