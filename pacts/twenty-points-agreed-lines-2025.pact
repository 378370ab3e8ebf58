// The twenty points where the two agree on lines (fact sheet K14): no referendum is needed then,
// and no step waits for itself.
amend twenty-points-2025 as twenty-points-agreed-lines-2025
    "Framework of twenty points for Ukraine, 24 December 2025, with lines agreed"

remove stage referendum

replace stage deal "on the lines"
  requires agreement-on-lines by UKR, agreement-on-lines by RUS

act agreement-on-lines "a side agrees to the lines"

expect no stage waits for itself
expect attack by RUS on UKR in UKR is covered
expect nobody can block response
