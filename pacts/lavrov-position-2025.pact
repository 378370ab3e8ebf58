// What Russia's foreign minister said of guarantees on 20 and 21 August 2025 (fact sheet K10): they
// are to be built with Russia on the model of the draft of spring 2022, given by the permanent
// members of the Security Council and others, such as Germany and Turkiye, on an equal footing.
// Talk without Russia leads nowhere; a European force would be foreign intervention. The press
// reads this as bringing back the consent of all guarantors; so it is coded here.
amend istanbul-draft-2022 as lavrov-position-2025
    "Position of Russia on guarantees for Ukraine, 20-21 August 2025"
  status    confirmed
  binding   proposal
  source    LA1 LA2 LA3 LA4 LA5
  certainty B

party DEU, TUR as guarantor

not encoded "a European force as foreign intervention"
  because "a stance; foreign forces are banned by the draft already"

expect RUS can block assist
expect attack in crimea is not covered
