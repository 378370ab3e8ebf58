// The statement of Berlin (fact sheet K14): ten leaders and the heads of the European Union on what
// a guarantee should hold. Coded as if the commitment that it announces had been made.
pact berlin-statement-2025 "Leaders' statement on guarantees for Ukraine, Berlin, 15 December 2025"
  status    text-published
  binding   declaration
  source    Z13
  certainty A

conventions
  day is 24 hours
  late cures
  attacks merge within 90 days

// The ten states are not named in the facts at hand.
party UKR as beneficiary
party EU as guarantor
open-role "states of the ten leaders" as guarantor
party USA as monitor, supporter

// Attacked again, by whomever: the statement names nobody. That the attack must be a new one is not
// coded, since nothing in the facts says from when it would be one.
term armed-attack "on a new attack"
  covers     invasion, armed-attack-territory, occupation, annexation-force, bombardment,
             attack-forces, nuclear-use
  arguably   unmarked-forces, armed-bands, territory-lent, attack-fleet, blockade, sofa-breach,
             terror-external, cbrn-use, cyber-destruct, cyber-cumulative, space-attack,
             ceasefire-breach, resume-hostilities
  decided by nobody

trigger attack "on a new attack"
  when armed-attack on UKR

// Measures to restore peace, which may include armed force, intelligence, logistics, economic and
// diplomatic steps; legally binding, subject to national procedures.
duty restore-peace "on a new attack"
  each guarantor must do any of defend, intel, logistics, economic-aid, diplomatic-steps
  upon attack
  within no time limit
  chosen by bearer
  discretion constitutional-process
  on breach no remedy
act diplomatic-steps "diplomatic steps upon an attack"

// Led by Europeans, also inside Ukraine, in the skies and at sea; supported by the United States.
duty multinational-force "on the multinational force"
  guarantor jointly must reassurance-force
  within no time limit
  on breach no remedy

duty support "on the multinational force"
  supporter must assist
  within no time limit
  on breach no remedy
  certainty C

// Early warning, and breaches identified. That they are attributed is a word of the English text,
// not checked. What is watched is a ceasefire that this text does not make.
trigger breach "on monitoring"
  when ceasefire-breach on UKR

duty monitoring "on monitoring"
  monitor must monitor
  within no time limit
  on breach no remedy

duty attribution "on monitoring"
  monitor must attribute
  upon breach
  within no time limit
  on breach no remedy
  certainty D

standing assets "on assets"
  EU must keep assets-freeze
  throughout
  on breach no remedy
  certainty C

not encoded "800,000 in peacetime"
  because "a level that is supported; the facts make it neither a ceiling nor a duty"
not encoded "deconfliction"
  because "a means of the monitors; the facts say no more"
not encoded "territory for Ukrainians to decide, once guarantees are in effect"
  because "an order of steps outside this text"

expect attack by BLR on UKR in UKR is covered
expect nobody can block restore-peace
