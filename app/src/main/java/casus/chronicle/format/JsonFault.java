package casus.chronicle.format;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Why a line is not one JSON object, as far as that can be guessed, and what would be right.
enum JsonFault {
  UNREADABLE(
      "What stands here is nested too deeply, or too long, to be read.",
      "a value is a text, a whole number or a list of texts"),
  UNFINISHED("The line ends before its object does.", "write each object on one line"),
  LIST(
      "A list begins here, and each line holds one object.",
      "write one object a line, without `[`, `]` and the commas between them"),
  REMARK("JSON Lines have no remarks.", "write it into the `note` of an event"),
  TABLE(
      "This line is not a JSON object.",
      "if this is a table with commas, let the name of the file end in `.csv`"),
  UNQUOTED(
      "Names and texts stand between straight quotation marks.", "for example \"actor\": \"RUS\""),
  COMMA_BEHIND_FIELDS(
      "A comma stands here behind the last field.", "take out the comma before `}`"),
  COMMA_BEHIND_OBJECT(
      "Something stands behind the object of this line.", "take out the comma at its end"),
  SECOND_OBJECT("A second object begins on this line.", "write one object a line"),
  CONTROL_CHARACTER(
      "A character stands here that a text of JSON cannot hold as it is.",
      "write a line break as `\\n` and a tab as `\\t`"),
  OTHER(
      "From here on this line is not a JSON object.",
      "each line holds one object: {\"time\": \"2014-02-27\", \"actor\": \"RUS\", \"act\":"
          + " \"invasion\"}");

  private final String problem;
  private final String help;

  JsonFault(String problem, String help) {
    this.problem = problem;
    this.help = help;
  }

  String problem() {
    return problem;
  }

  String help() {
    return help;
  }

  /// What is wrong with a line that cannot be read from an offset on.
  static JsonFault at(String line, int offset) {
    return Stream.of(values())
        .filter(fault -> fault.fits(line.substring(0, offset).strip(), line.substring(offset)))
        .findFirst()
        .orElse(OTHER);
  }

  private boolean fits(String before, String rest) {
    var begin = (before + rest).strip();
    return switch (this) {
      case LIST -> begin.startsWith("[");
      case REMARK -> begin.startsWith("#") || begin.startsWith("//");
      case TABLE -> !begin.startsWith("{");
      case UNQUOTED -> begins(rest, "[{,:\\[]?\\s*['‘’“”„]|[{,]\\s*\\w");
      case COMMA_BEHIND_FIELDS -> begins(rest, ",\\s*}");
      case COMMA_BEHIND_OBJECT -> begins(rest, "}?\\s*,\\s*$");
      case SECOND_OBJECT -> !before.isEmpty() && begins(rest, "}?\\s*,?\\s*\\{");
      case CONTROL_CHARACTER -> begins(rest, ".?\\p{Cntrl}");
      case UNREADABLE, UNFINISHED, OTHER -> false;
    };
  }

  private static boolean begins(String rest, String pattern) {
    return Pattern.compile(pattern).matcher(rest).lookingAt();
  }
}
