package casus.engine.explore;

/// The way back from the states of a game to places in it.
interface Places {
  Rounds.Place place(int state);

  int memory(int state);
}
