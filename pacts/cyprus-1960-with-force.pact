// The Treaty of Guarantee on one reading (fact sheet B7), that of Turkiye: action covers force. So
// a guarantor may use it alone, in the territory of the state that it guarantees.
amend cyprus-1960 as cyprus-1960-with-force
    "Treaty of Guarantee, Cyprus, 1960, with action read as covering force"
  mark      contradicted "Cyprus: force is barred by Arts 2(4) and 103 of the Charter"

replace power common-action "on common action, one reading"
  any guarantor may take act by restore-order, representations, defend

replace power action-alone "on action, one reading"
  any guarantor may take act by restore-order, representations, defend

expect nobody can block action-alone
expect guarantor can block concert
