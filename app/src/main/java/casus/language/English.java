package casus.language;

import static casus.language.EnglishWords.list;
import static casus.language.EnglishWords.quoted;
import static casus.language.EnglishWords.sentence;

import casus.pact.Able;
import casus.pact.Certainty;
import casus.pact.Clause;
import casus.pact.Conventions;
import casus.pact.Expectation;
import casus.pact.Header;
import casus.pact.Label;
import casus.pact.Omission;
import casus.pact.Pact;
import casus.pact.Pattern;
import casus.vocabulary.Actors;
import casus.vocabulary.BindingForces;
import casus.vocabulary.EvidenceLevels;
import casus.vocabulary.ReceptionMarks;
import casus.vocabulary.SideMarks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A pact in plain English: one sentence for the head, for the conventions, for each clause, for
/// each part that is missing and for each expectation, made from the model, so that the author sees
/// what was understood, and not what was meant.
public final class English {
  private final EnglishClauses clauses;
  private final Optional<Certainty> certainty;

  private English(Pact pact) {
    clauses = new EnglishClauses(pact);
    certainty = pact.header().certainty();
  }

  /// What a sentence is about, and the sentence: `Art 5, duty consult` and `Once … .`
  public record Paragraph(String cite, String sentence) {
    /// Both, as one line.
    public String text() {
      return cite + ": " + sentence;
    }
  }

  /// The pact, from its head to its last expectation, in the order of the text.
  public static List<Paragraph> read(Pact pact) {
    var english = new English(pact);
    var read = new ArrayList<Paragraph>();
    read.add(paragraph(pact.title(), english.head(pact.header())));
    read.add(paragraph("Conventions", english.conventions(pact.conventions())));
    for (var clause : pact.clauses()) read.add(english.read(clause));
    for (var omission : pact.omissions()) read.add(missing(omission));
    for (var expectation : pact.expectations())
      read.add(paragraph("Expected", english.expected(expectation)));
    return List.copyOf(read);
  }

  /// One clause of a pact.
  public static Paragraph read(Pact pact, Clause clause) {
    return new English(pact).read(clause);
  }

  /// What one clause of a pact says, without what its author notes about it: nothing of sources,
  /// certainty and who wrote it.
  public static Paragraph says(Pact pact, Clause clause) {
    var notes = clause.label().notes();
    var said = new English(pact).clauses.say(clause) + lasting(notes);
    return paragraph(cite(clause), said);
  }

  private static Paragraph paragraph(String cite, String words) {
    return new Paragraph(cite, sentence(words) + ".");
  }

  private Paragraph read(Clause clause) {
    return paragraph(cite(clause), clauses.say(clause) + notes(clause.label().notes()));
  }

  /// `Art 5, duty consult`; the actors of a party are in its sentence.
  private static String cite(Clause clause) {
    var one = CheckerScope.kind(clause).one();
    var kind = one.substring(one.indexOf(' ') + 1);
    var what = clause instanceof Clause.Party ? kind : kind + " " + clause.label().name();
    return sentence(clause.label().citation().map(cite -> cite + ", " + what).orElse(what));
  }

  /// The words of the source, the certainty where it is not that of the whole text, and the
  /// version.
  private String notes(Label.Notes notes) {
    var words = notes.text().map(text -> "; the words of the source: “" + text + "”").orElse("");
    var doubt =
        notes
            .certainty()
            .filter(letter -> !certainty.equals(Optional.of(letter)))
            .map(letter -> "; certainty " + letter)
            .orElse("");
    return words + doubt + version(notes);
  }

  private static String version(Label.Notes notes) {
    return lasting(notes)
        + notes.writtenBy().map(by -> " (as written by " + quoted(by) + ")").orElse("");
  }

  private static String lasting(Label.Notes notes) {
    var bounds = new ArrayList<String>();
    notes.from().ifPresent(moment -> bounds.add("from " + EnglishTimes.moment(moment)));
    notes
        .until()
        .ifPresent(moment -> bounds.add("until the end of " + EnglishTimes.moment(moment)));
    return bounds.isEmpty() ? "" : "; this version holds " + String.join(" ", bounds);
  }

  // The head.

  private String head(Header header) {
    var parts = new ArrayList<String>();
    header
        .binding()
        .ifPresent(name ->
            parts.add(
                "its form is "
                    + quoted(name)
                    + BindingForces.find(name).map(b -> ", " + b.meaning()).orElse("")));
    header
        .status()
        .ifPresent(name ->
            parts.add(
                "its status is "
                    + quoted(name)
                    + EvidenceLevels.find(name).map(l -> ", that is, " + l.entry()).orElse("")));
    header.signed().ifPresent(day -> parts.add("it was signed on " + EnglishTimes.day(day)));
    header
        .inForce()
        .ifPresent(day -> parts.add("it entered into force on " + EnglishTimes.day(day)));
    header.ended().ifPresent(day -> parts.add("it ended on " + EnglishTimes.day(day)));
    for (var mark : header.marks()) parts.add(mark(mark));
    if (!header.sources().isEmpty()) parts.add("sources: " + list(header.sources(), "and"));
    header.certainty().ifPresent(letter -> parts.add("certainty " + letter));
    return parts.isEmpty() ? "nothing is said about the text as a whole" : String.join("; ", parts);
  }

  /// `it is marked “contradicted”, that is, another source says otherwise`.
  public static String mark(Header.Mark mark) {
    var meaning =
        SideMarks.find(mark.mark())
            .map(side -> side.meaning())
            .or(() -> ReceptionMarks.find(mark.mark()).map(reception -> reception.meaning()))
            .map(words -> ", that is, " + words)
            .orElse("");
    var by =
        mark.by()
            .map(code -> " (" + Actors.find(code).map(actor -> actor.name()).orElse(code) + ")")
            .orElse("");
    return "it is marked "
        + quoted(mark.mark())
        + by
        + meaning
        + mark.note().map(note -> ": " + note).orElse("");
  }

  private String conventions(Conventions conventions) {
    var parts = new ArrayList<String>();
    parts.add(
        switch (conventions.day()) {
          case Conventions.Day.Hours() -> "a day is 24 hours";
          case Conventions.Day.Calendar(var zone) ->
              "a day ends with the calendar day ("
                  + (zone.getId().equals("Z") ? "UTC" : zone.getId())
                  + ")";
        });
    conventions
        .months()
        .ifPresent(months ->
            parts.add(
                switch (months) {
                  case CALENDAR -> "a month ends on the same day of a later month, or on its last";
                  case THIRTY_DAYS -> "a month is 30 days and a year 365 days";
                }));
    conventions
        .abstention()
        .ifPresent(abstention ->
            parts.add(
                switch (abstention) {
                  case BLOCKS_UNANIMITY -> "an abstention defeats unanimity";
                  case IGNORED -> "an abstention does not count against unanimity";
                }));
    conventions
        .late()
        .ifPresent(late ->
            parts.add(
                switch (late) {
                  case CURES -> "a late performance cures the breach";
                  case DOES_NOT_CURE -> "a late performance does not cure the breach";
                }));
    conventions
        .suspension()
        .ifPresent(suspension ->
            parts.add(
                switch (suspension) {
                  case TOLLS -> "a time limit stands still during a suspension";
                  case DOES_NOT_TOLL -> "a time limit runs on during a suspension";
                }));
    conventions
        .merging()
        .ifPresent(time ->
            parts.add(
                "deeds under one trigger against one victim are one attack where each follows the"
                    + " one before within "
                    + EnglishTimes.amount(time)
                    + ", and a later one is a new case"));
    return String.join("; ", parts);
  }

  // What is missing, and what is expected.

  private static Paragraph missing(Omission omission) {
    var why =
        switch (omission.kind()) {
          case NOT_ENCODED -> "this is not encoded: ";
          case NOT_PUBLISHED -> "this was not published: ";
        };
    return paragraph(sentence(omission.part()), why + omission.reason());
  }

  private String expected(Expectation expectation) {
    return switch (expectation) {
      case Expectation.Blocks(var able, var clause, _) ->
          can(able) + " keep " + clauses.conditions().the(clause) + " from ever taking effect";
      case Expectation.BlocksTogether(var count, var who, var can, var clause, _) ->
          (count.isEmpty()
                  ? clauses.people().all(who) + " together " + (can ? "can" : "cannot")
                  : (can ? "any " : "no ")
                      + count.getAsInt()
                      + " of "
                      + clauses.people().all(who)
                      + " together can")
              + " keep "
              + clauses.conditions().the(clause)
              + " from ever taking effect";
      case Expectation.Delays(var able, var clause, var by, var more, _) ->
          can(able)
              + " put "
              + clauses.conditions().the(clause)
              + " off"
              + by.map(time -> (more ? " by more than " : " by ") + EnglishTimes.amount(time))
                  .orElse("");
      case Expectation.Compels(var able, var clause, var within, _) ->
          can(able)
              + " bring "
              + clauses.conditions().the(clause)
              + " about, whatever everybody else does"
              + within.map(time -> ", within " + EnglishTimes.amount(time)).orElse("");
      case Expectation.Owed owed -> owed(owed);
      case Expectation.Covers covers -> covers(covers);
      case Expectation.Waits(var stage, var waits, _) ->
          stage.map(name -> clauses.conditions().the(name)).orElse("no stage")
              + (waits || stage.isEmpty() ? " waits for itself" : " does not wait for itself");
    };
  }

  private String owed(Expectation.Owed owed) {
    var when =
        owed.within().map(time -> " within " + EnglishTimes.amount(time) + " of ").orElse(" once ")
            + clauses.conditions().the(owed.trigger())
            + (owed.within().isEmpty() ? " is met" : "");
    return owed.duty().map(name -> clauses.conditions().the(name)).orElse("help")
        + switch (owed.owing()) {
          case SURELY -> " is owed" + when + ", as long as nobody breaches anything";
          case NOT_SURELY -> " need not be owed" + when + ", though nobody breaches anything";
          case POSSIBLY -> " is owed" + when + " if everybody does what helps";
          case NEVER -> " is not owed" + when + ", whatever anybody does";
        };
  }

  private String can(Able able) {
    return switch (able) {
      case Able.Each(var who) -> clauses.people().any(who) + " alone can";
      case Able.NoneOf(var who) -> clauses.people().any(who) + " alone cannot";
      case Able.Only(var who) ->
          "nobody"
              + who.map(some -> " but " + clauses.people().all(some)).orElse("")
              + " can, alone,";
    };
  }

  private String covers(Expectation.Covers covers) {
    var who = covers.by().map(by -> " by " + clauses.people().any(by)).orElse("");
    var whom = covers.on();
    var deed =
        covers.acts().isEmpty()
            ? "a deed" + whom.map(on -> " done to " + clauses.people().any(on)).orElse("") + who
            : clauses
                .conditions()
                .deed(
                    new Pattern(
                        covers.acts(),
                        covers.by(),
                        covers.on(),
                        Optional.empty(),
                        Optional.empty(),
                        Pattern.Gravity.ANY));
    var in = covers.in().map(area -> " in " + clauses.places().within(area)).orElse("");
    var trigger =
        covers
            .trigger()
            .map(name -> clauses.conditions().the(name))
            .orElse(covers.covered() ? "some case" : "any case");
    return deed + in + (covers.covered() ? " can make " : " cannot make ") + trigger + " arise";
  }
}
