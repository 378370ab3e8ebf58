-------------------------------- MODULE Aid --------------------------------
(* The game of casus.bench.Aid, told again by hand. A guarantor owes so many  *)
(* parcels of help within so many hours after an attack, each in any of four  *)
(* kinds and all in any order. In a round it gives as many as it likes, and   *)
(* passes; then an hour goes by. An act in the last round is still in time.   *)
EXTENDS Integers

CONSTANTS Parcels, Hours

VARIABLES
  given,    \* the parcels that have been given
  last,     \* of which kind the last one was; 0 before the first
  left,     \* hours until the time is up; Over when nothing runs any more
  turn      \* whose turn it is

vars == <<given, last, left, turn>>

Kinds == 1..4
All == 1..Parcels
Over == -1

Init == given = {} /\ last = 0 /\ left = Hours /\ turn = "guarantor"

\* Whoever has given everything has nothing more to do, and nothing is due.
Give(parcel, kind) ==
  /\ given' = given \union {parcel}
  /\ last' = kind
  /\ IF given' = All
     THEN left' = Over /\ turn' = "time"
     ELSE UNCHANGED <<left, turn>>

Pass == turn' = "time" /\ UNCHANGED <<given, last, left>>

\* When the time is up, what has not been given is breached, and nothing cures that.
Time ==
  /\ IF left > 0
     THEN left' = left - 1 /\ turn' = "guarantor"
     ELSE left' = Over /\ UNCHANGED turn
  /\ UNCHANGED <<given, last>>

Next ==
  \/ /\ turn = "guarantor"
     /\ \/ \E parcel \in All \ given, kind \in Kinds : Give(parcel, kind)
        \/ Pass
  \/ turn = "time" /\ left /= Over /\ Time

Spec == Init /\ [][Next]_vars
=============================================================================
