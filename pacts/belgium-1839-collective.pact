// The other reading of the treaty of 1839 (fact sheet B6): a collective guarantee, as the United
// Kingdom read that of 1867 for Luxembourg, so that nobody has to act alone. The cabinet of 29 July
// 1914 did not think itself bound alone. Which reading is right, this text does not say.
amend belgium-1839 as belgium-1839-collective
    "Treaty of London on Belgium, 1839, the guarantee read as collective"
  certainty C

replace duty guarantee
  guarantor except attacker jointly must guarantee-unspecified

expect case by DEU on BEL in BEL is covered
