package casus.report;

import java.util.List;

/// A part of a report.
public sealed interface Block {
  /// The beginning of a section.
  record Heading(String text) implements Block {}

  /// The gist of what follows, up to the next one: a heading within a section.
  record Headline(Phrase phrase) implements Block {}

  /// What the number of a note leads to, up to the next one: a headline behind the number.
  record Note(int number, Phrase phrase) implements Block {
    public Note {
      if (number < 1) throw new IllegalArgumentException("note " + number);
    }
  }

  /// Running text.
  record Paragraph(Phrase phrase) implements Block {
    public Paragraph(String text) {
      this(Phrase.plain(text));
    }
  }

  /// Points of equal rank.
  record Bullets(List<Phrase> points) implements Block {
    public Bullets {
      points = List.copyOf(points);
    }
  }

  /// Names and what stands against them.
  record Terms(List<Term> terms) implements Block {
    public Terms {
      terms = List.copyOf(terms);
    }

    public record Term(String name, Phrase value) {
      public Term(String name, String value) {
        this(name, Phrase.plain(value));
      }
    }
  }

  /// Rows under headers; each row has a cell for each header.
  record Table(List<String> headers, List<List<Phrase>> rows) implements Block {
    public Table {
      headers = List.copyOf(headers);
      rows = rows.stream().map(List::copyOf).toList();
      var width = headers.size();
      if (rows.stream().anyMatch(row -> row.size() != width))
        throw new IllegalArgumentException("a row that is not " + width + " cells wide");
    }
  }

  /// What happened when, and what it brought.
  record Timeline(List<Entry> entries) implements Block {
    public Timeline {
      entries = List.copyOf(entries);
    }

    public record Entry(String when, Phrase what, List<Phrase> brought) {
      public Entry {
        brought = List.copyOf(brought);
      }
    }
  }

  /// A chain of reasons: each stands under the one that it explains.
  record Outline(List<Step> steps) implements Block {
    public Outline {
      steps = List.copyOf(steps);
    }

    public record Step(int depth, Phrase phrase) {
      public Step {
        if (depth < 0) throw new IllegalArgumentException("depth " + depth);
      }
    }
  }

  /// Text whose lines and spaces stay as they are.
  record Code(String text) implements Block {}
}
