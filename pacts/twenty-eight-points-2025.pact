// The plan of 28 points (fact sheet K12), leaked on 20 and 21 November 2025 and partly superseded
// by the twenty points of 24 December. Coded as if it were the binding text that it asks for.
pact twenty-eight-points-2025 "Plan of 28 points for Ukraine, leaked 20-21 November 2025"
  status    text-leaked
  binding   draft
  source    Z10 Z11 Z22 Z23
  certainty B

// On what comes late the plan is silent; it is taken to cure, since it is still what was owed. When
// one attack ends and the next begins it does not say either; the 90 days are ours.
conventions
  day is 24 hours
  late cures
  attacks merge within 90 days

// The United States are paid for the guarantee; who else would respond is not said.
party UKR as beneficiary
party USA as guarantor, monitor
party RUS as signatory
open-role "whoever joins in the coordinated response" as guarantor
open-role "members of the Peace Council besides its chair" as monitor

// Chaired by the President of the United States.
body PEACE-COUNCIL "on the Peace Council" of monitor

// Ukraine's sovereignty is confirmed. Crimea, Donetsk and Luhansk are treated as Russian; Kherson
// and Zaporizhzhia are frozen at the line, so that the part beyond it is as good as given up, and
// the part on Ukraine's side may be read either way, since the line is not drawn.
area unquestioned "on territory"
  = territory of UKR except crimea, sevastopol, donbas, kherson, zaporizhzhia,
    armistice-line-ru-side
  certainty C

area at-the-line "on territory" = kherson + zaporizhzhia
  certainty C

term russian-invasion "on an invasion by Russia"
  covers     invasion in unquestioned
  arguably   invasion in at-the-line, any of occupation, annexation-force in unquestioned
  decided by nobody
  certainty C

trigger attack "on an invasion by Russia"
  when russian-invasion by RUS on UKR

// Reliable guarantees, of which the plan says no more than what follows an invasion: a decisive
// coordinated military response; all sanctions back; recognition and other benefits withdrawn.
// Nobody is named to decide, and no time is set.
duty response "on the response"
  guarantor jointly must defend victim
  upon attack
  within no time limit
  discretion jointly-chosen
  on breach no remedy

duty snap-back "on sanctions"
  each guarantor must sanctions-snapback
  upon attack
  within no time limit
  on breach no remedy

duty end-of-benefits "on recognition"
  each guarantor must withdraw-benefits
  upon attack
  within no time limit
  on breach no remedy

// Two ways to lose it. For neither is there anybody to say that it has come.
void invades-russia "on the loss of the guarantee"
  when invasion by UKR on RUS
  ends response, snap-back, end-of-benefits
  decided by nobody

term missile-without-cause "on the loss of the guarantee"
  covers     bombardment in moscow, bombardment in saint-petersburg
  requires   without-cause
  decided by nobody

void missile "on the loss of the guarantee"
  when missile-without-cause by UKR on RUS
  ends response, snap-back, end-of-benefits
  decided by nobody

duty compensation "on compensation"
  UKR must pay
  within no time limit
  on breach no remedy

// What Ukraine would owe besides.
act personnel-over-600000 "more than 600,000 personnel"

standing force-limits "on the cap"
  UKR must keep force-limit
  throughout
  broken by any of personnel-over-600000, limit-breach by UKR
  on breach sanctions

ban no-alliance "on NATO"
  UKR must not join-alliance
  throughout
  on breach sanctions

duty neutral-constitution "on NATO"
  UKR must constitution-amend
  within no time limit
  on breach sanctions

ban no-nato-troops "on NATO"
  UKR must not host-nato-troops
  throughout
  on breach sanctions
act host-nato-troops "forces of NATO are stationed in Ukraine"

// Written into NATO's statutes: for its members to do, and none of them is bound here.
stage nato-statutes "on NATO"
  requires bar-membership by NATO
  no time limit
act bar-membership "NATO writes into its statutes that Ukraine does not become a member"

// Of the area that is vacated. Which it is the facts do not say.
ban buffer "on the buffer"
  each UKR, RUS must not zone-breach
  throughout
  on breach sanctions
  certainty C

// The Peace Council monitors, and a breach brings sanctions; who decides on them is not told.
verification monitoring "on the Peace Council"
  PEACE-COUNCIL verifies force-limits, no-alliance, no-nato-troops, buffer
  certainty C

remedy sanctions "on breaches"
  first impose-sanctions then nothing

duty impose-sanctions "on breaches"
  PEACE-COUNCIL must sanctions-impose culprit
  within no time limit
  on breach no remedy
  certainty C

// The ceasefire holds once it is agreed and both have gone back to agreed lines.
stage withdrawal "on the ceasefire"
  requires withdraw-forces by UKR, withdraw-forces by RUS
  no time limit
  certainty C

stage ceasefire "on the ceasefire"
  requires withdrawal, cease-fire by UKR, cease-fire by RUS
  no time limit
  certainty C

// Early; when the facts do not say.
stage elections "on elections"
  requires ceasefire, elections-held by UKR
  no time limit
  certainty D

not encoded "frozen assets, rebuilding and the share in profits"
  because "100 billion dollars under United States lead, as much from Europe: money, no guarantee"
not encoded "jets in Poland"
  because "whose, and owed by whom, the facts do not say"
not encoded "nuclear plant under the IAEA, its power shared"
  because "no matter of security guarantees"
not encoded "return to the G8"
  because "owed by states that are no parties here"
not encoded "amnesty"
  because "whose and when the facts do not say; general knowledge"
not encoded "sovereignty confirmed, and what is treated as Russian"
  because "a status: no deed fulfils it and none breaks it"

expect attack by RUS on UKR in ua-core is covered
expect attack by RUS on UKR in crimea is not covered
expect attack by BLR on UKR in ua-core is not covered
expect nobody can block response
expect no stage waits for itself
