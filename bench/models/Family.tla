------------------------------- MODULE Family -------------------------------
(* The game of casus.bench.Family, told again by hand. After an attack each   *)
(* guarantor must consult within so many hours; late is better than never.    *)
(* Within the same hours they vote, once each: help is owed if two thirds of  *)
(* all are in favour, and play ends with it.                                  *)
(*                                                                            *)
(* In a round everybody does as much as it likes and passes; then an hour     *)
(* goes by. Guarantors are counted and not named: they stand in ascending     *)
(* order, and the first who can do something and has not passed is next.      *)
EXTENDS Integers, Sequences, TLC

CONSTANTS Guarantors, Hours

VARIABLES
  guarantors,   \* what is to be said of each of them, in ascending order
  vote,         \* "open", "adopted" or "rejected"
  left,         \* hours until the time is up; Over when nothing runs any more
  turn          \* "guarantors" or "time"

vars == <<guarantors, vote, left, turn>>

Over == -1

-----------------------------------------------------------------------------
\* A guarantor is a number, made of its ballot, how its duty to consult stands, whether it is the
\* last that was found in breach, and whether it has passed. Their order is that of these numbers.

Silent == 0     Active == 0
Aye == 1        Fulfilled == 1
No == 2         Breached == 2
Abstains == 3   Cured == 3

Guarantor(ballot, duty, culprit, passed) == 16 * ballot + 4 * duty + 2 * culprit + passed

Ballot(g) == g \div 16
Duty(g) == (g \div 4) % 4
Culprit(g) == (g \div 2) % 2
Passed(g) == g % 2

Sorted(gs) == SortSeq(gs, LAMBDA one, other : one < other)
AllFresh(gs) == [i \in DOMAIN gs |-> gs[i] - Passed(gs[i])]

-----------------------------------------------------------------------------
\* The vote ends as soon as it can end one way only. Whoever abstains keeps its seat.
Outcome(gs) ==
  LET Count(ballot) == Len(SelectSeq(gs, LAMBDA g : Ballot(g) = ballot))
  IN IF 3 * Count(Aye) >= 2 * Guarantors THEN "adopted"
     ELSE IF 3 * (Count(Aye) + Count(Silent)) < 2 * Guarantors THEN "rejected"
     ELSE "open"

MayConsult(g) == Duty(g) \in {Active, Breached}
MayVote(g, v) == v = "open" /\ Ballot(g) = Silent
Able(g, v) == Passed(g) = 0 /\ (MayConsult(g) \/ MayVote(g, v))
NobodyIsAble(gs, v) == \A i \in DOMAIN gs : ~Able(gs[i], v)
NothingIsDue(gs, v) == v /= "open" /\ \A i \in DOMAIN gs : Duty(gs[i]) /= Active

\* Play stands so now. It is time's turn when no guarantor is able; whoever owes help is.
Settle(gs, v, hours) ==
  /\ vote' = v
  /\ left' = IF NothingIsDue(gs, v) THEN Over ELSE hours
  /\ IF v /= "adopted" /\ NobodyIsAble(gs, v)
     THEN turn' = "time" /\ guarantors' = Sorted(AllFresh(gs))
     ELSE turn' = "guarantors" /\ guarantors' = Sorted(gs)

Init ==
  /\ guarantors = [i \in 1..Guarantors |-> Guarantor(Silent, Active, 0, 0)]
  /\ vote = "open"
  /\ left = Hours
  /\ turn = "guarantors"

-----------------------------------------------------------------------------
\* The first who is able consults, votes or passes.
Mover ==
  CHOOSE i \in DOMAIN guarantors :
    /\ Able(guarantors[i], vote)
    /\ \A before \in 1..(i - 1) : ~Able(guarantors[before], vote)

Move(i) ==
  LET g == guarantors[i]
      Becomes(ballot, duty, passed) ==
        [guarantors EXCEPT ![i] = Guarantor(ballot, duty, Culprit(g), passed)]
  IN
  \/ /\ MayConsult(g)
     /\ LET duty == IF Duty(g) = Active THEN Fulfilled ELSE Cured
        IN Settle(Becomes(Ballot(g), duty, 0), vote, left)
  \/ /\ MayVote(g, vote)
     /\ \E ballot \in {Aye, No, Abstains} :
          LET after == Becomes(ballot, Duty(g), 0)
          IN Settle(after, Outcome(after), left)
  \/ Settle(Becomes(Ballot(g), Duty(g), 1), vote, left)

\* An act in the last round is still in time. Then whoever has not consulted is in breach, one after
\* another, and an open vote is lost.
Due ==
  LET late == {i \in DOMAIN guarantors : Duty(guarantors[i]) = Active}
      IsLast(i) == \A j \in late : j <= i
      Judged(i) ==
        IF i \notin late THEN guarantors[i]
        ELSE Guarantor(Ballot(guarantors[i]), Breached, IF IsLast(i) THEN 1 ELSE 0, 0)
  IN Settle([i \in DOMAIN guarantors |-> Judged(i)], "rejected", Over)

\* An hour goes by. Behind the last due instant, all hours are alike.
Hour == Settle(guarantors, vote, IF left = Over THEN Over ELSE left - 1)

Next ==
  \/ turn = "guarantors" /\ vote /= "adopted" /\ Move(Mover)
  \/ turn = "time" /\ ~NobodyIsAble(guarantors, vote) /\ IF left = 0 THEN Due ELSE Hour

Spec == Init /\ [][Next]_vars
=============================================================================
