package casus.engine.audit;

import casus.engine.audit.Voice.Said;
import casus.machine.Input;
import casus.machine.Reading;
import casus.pact.Label;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// One story under several texts side by side. What comes in is heard by each in its own words, and
/// what it brings under each is the machine's to say: every part is a [Story], and has been played
/// again before it is shown.
///
/// @param texts which of the texts take part, by number
/// @param stories what each of them hears, in the same order
/// @param steps all of it as one story
public record SharedStory(List<Integer> texts, List<Story> stories, List<Step> steps)
    implements Witness {

  /// Something that an event brings, or a clause that it is about, and under which text.
  public record Under<T>(int text, T what) {}

  /// One instant: its date, the day counted from 1, the event, what it brings under each text, and
  /// the clauses that it is about.
  public record Step(
      Instant at, int day, String event, List<Under<String>> brings, List<Under<Label>> clauses) {
    public Step {
      brings = List.copyOf(brings);
      clauses = List.copyOf(clauses);
    }
  }

  public SharedStory {
    texts = List.copyOf(texts);
    stories = List.copyOf(stories);
    steps = List.copyOf(steps);
  }

  /// A text that takes part, and how the story ends under it.
  record Part(int text, Board board, Reading reading, Story.Ending ending) {}

  /// The story that is told to some texts, of which each that speaks takes part.
  static SharedStory of(List<Part> parts, List<Said> said) {
    var stories = new ArrayList<Story>();
    for (var part : parts)
      stories.add(
          Story.of(
              part.board().program(), part.reading(), inputs(parts, part, said), part.ending()));
    return new SharedStory(parts.stream().map(Part::text).toList(), stories, steps(parts, said));
  }

  /// Whether it ends under one of them as is claimed.
  static boolean ends(List<Part> parts, Part part, List<Said> said) {
    var program = part.board().program();
    var last = Story.play(program, part.reading(), inputs(parts, part, said));
    return part.ending().holds(program, last);
  }

  private static List<Input> inputs(List<Part> parts, Part part, List<Said> said) {
    var inputs = new ArrayList<Input>(List.of(Board.opening()));
    for (var what : said) inputs.addAll(heard(parts, part, what));
    return inputs;
  }

  private static List<Input> heard(List<Part> parts, Part part, Said what) {
    var speaker =
        parts.stream().filter(other -> other.text() == what.speaker()).findFirst().orElseThrow();
    return Voice.heard(part.board(), speaker.board(), what.input()).stream().toList();
  }

  private static List<Step> steps(List<Part> parts, List<Said> said) {
    var hearings = new ArrayList<Teller.Hearing>();
    for (var part : parts) {
      var hearing = new Teller(part.board().program()).hearing(part.reading());
      hearing.hear(List.of(Board.opening()));
      hearings.add(hearing);
    }
    var steps = new ArrayList<Step>();
    for (var next = 0; next < said.size(); ) {
      var alike = alike(said.subList(next, said.size()));
      next += alike.size();
      var told = new ArrayList<Under<Story.Step>>();
      for (var part = 0; part < parts.size(); part++) {
        var here = parts.get(part);
        var inputs = alike.stream().flatMap(what -> heard(parts, here, what).stream()).toList();
        if (!inputs.isEmpty()) told.add(new Under<>(here.text(), hearings.get(part).hear(inputs)));
      }
      var step = step(alike.getFirst().speaker(), told);
      if (alike.getFirst().input().kind() != Input.Kind.PASS || !step.brings().isEmpty())
        steps.add(step);
    }
    return steps;
  }

  private static List<Said> alike(List<Said> said) {
    var speaker = said.getFirst().speaker();
    var same = said.stream().takeWhile(what -> what.speaker() == speaker).map(Said::input).toList();
    return said.subList(0, Teller.alike(same).size());
  }

  /// The event in the words of whoever tells it, and what it brings under each text.
  private static Step step(int speaker, List<Under<Story.Step>> told) {
    var first =
        told.stream().filter(under -> under.text() == speaker).findFirst().orElseThrow().what();
    return new Step(
        first.at(),
        first.day(),
        first.event(),
        told.stream()
            .flatMap(under ->
                under.what().brings().stream().map(what -> new Under<>(under.text(), what)))
            .toList(),
        told.stream()
            .flatMap(under ->
                under.what().clauses().stream().map(what -> new Under<>(under.text(), what)))
            .toList());
  }

  /// How it ends under all of them, in words; each text by its name.
  public String ending(IntFunction<String> name) {
    return "so "
        + IntStream.range(0, texts.size())
            .mapToObj(part ->
                "under "
                    + name.apply(texts.get(part))
                    + " "
                    + stories.get(part).ending().text().substring("so ".length()))
            .collect(Collectors.joining(", and "));
  }

  /// How the open words are read, text by text; a text that leaves none open is left out.
  public List<Under<String>> readings() {
    return IntStream.range(0, texts.size())
        .mapToObj(part -> new Under<>(texts.get(part), stories.get(part).readings()))
        .filter(under -> !under.what().isEmpty())
        .toList();
  }
}
