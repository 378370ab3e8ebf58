// One reading of the sequence of Minsk (fact sheet K2): elections wait for quiet, and for nothing
// else; control of the border comes last. No step then waits for itself.
amend minsk-2015 as minsk-2015-elections-first
    "Minsk package of measures, 12 February 2015, with elections before the border"
  mark      contradicted "on the other reading politics waits for control of the border"

replace stage elections "on local elections, one reading"
  requires quiet, elections-held by side

expect no stage waits for itself
