// The Brussels Treaty as modified by the protocols of 23 October 1954 (fact sheet M3): the treaty of the
// Western European Union. What was Art IV is Art V, in the same words. The treaty ended on 31 March
// 2010; it was never used. Everything else is as in `brussels-1948`.
amend brussels-1948 as brussels-1954 "Brussels Treaty as modified in 1954, Western European Union"
  status    terminated
  signed    1954-10-23
  certainty B

// Germany and Italy joined with the modification, the others later; who and when is general knowledge.
// The days of signature and of entry into force are so as well.
party DEU, ITA as ally
  certainty D
party ESP, PRT as ally from 1990-03-27
  certainty D
party GRC as ally from 1995-03-06
  certainty D

replace entry in-force "on entry into force"
  on 1955-05-06
  certainty D

replace term armed-attack "Art V"
  certainty B

replace trigger attack "Art V"
  when armed-attack on any ally in europe-area

replace duty assist "Art V"
  certainty A

body WEU "on the Council" of each ally

// The facts give a term of fifty years, and an end in 2010, which is later than that by either treaty:
// the end is taken.
replace expiry duration "on termination"
  on 2010-03-31
  certainty A

not encoded "term of fifty years"
  because "the termination of 31 March 2010 is taken: a pact has one expiry"
not encoded "winding up of the organisation in 2011"
  because "general knowledge; nothing was owed any more"

expect nobody can block assist
expect nobody can block council
expect attack on DEU in DEU is covered
expect attack on GBR in falkland-islands is not covered
