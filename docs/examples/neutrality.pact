// An invented text, to be read beside alliance.pact.
pact neutrality "A promise to stay out of wars"
  signed    2005-01-01

party CHE as neutral
party AUT as neighbour

ban no-war "Art 1"
  CHE must not defend
  throughout
  on breach no remedy

ban no-passage "Art 2"
  neighbour must not invasion on CHE
  throughout
  on breach no remedy
