package casus.language;

import casus.diagnostic.Span;
import casus.pact.Amount;
import casus.pact.EventRef;
import casus.pact.Who;
import java.util.List;
import java.util.Optional;

/// One word of a clause that stands for something else, with the place where the model keeps one
/// ([Span#NONE] elsewhere). See [CheckerMentions].
sealed interface CheckerMention {
  /// An actor, a role or a body, and what the clause makes of it.
  record Actor(String name, Use use, Span span) implements CheckerMention {}

  /// Whoever it is in the case at hand.
  record Relative(Who.Relation relation, Span span) implements CheckerMention {}

  /// A region, or an area of the pact.
  record Place(String name, Span span) implements CheckerMention {}

  /// A line that things can be north of.
  record Line(String name, Span span) implements CheckerMention {}

  /// A kind of deed, in a description of deeds.
  record Deed(String name, Span span) implements CheckerMention {}

  /// Something to be done, by duty or by right.
  record Performance(String name) implements CheckerMention {}

  /// Another clause, of one of some kinds, and perhaps what has happened to it.
  record Ref(String name, List<BlockKind> wanted, Optional<EventRef.State> state, Span span)
      implements CheckerMention {
    public Ref {
      wanted = List.copyOf(wanted);
    }
  }

  /// A word for a length of time.
  record TimeWord(String name, Span span) implements CheckerMention {}

  /// A length of time.
  record Length(Amount amount) implements CheckerMention {}

  /// A test that a term adds.
  record Test(String name) implements CheckerMention {}

  /// How much choice a bearer has.
  record Level(String name) implements CheckerMention {}

  /// What a clause makes of an actor.
  enum Use {
    BEARER("owes something under"),
    HOLDER("holds"),
    VOTER("votes in"),
    MEMBER("is a member of"),
    RATIFIER("ratifies by"),
    WEIGHED("has votes in"),
    SHARER("owes a share under"),
    SUSPENDED("could lose or regain its membership by"),
    BLOCKER("is named by"),
    OTHER("is named by");

    private final String words;

    Use(String words) {
      this.words = words;
    }

    /// How the actor stands to the clause: `owes something under`.
    String words() {
      return words;
    }

    /// Whether only a party of the pact can do it.
    boolean needsParty() {
      return this != OTHER;
    }
  }
}
