package casus.cli;

/// The form of an answer.
enum Form {
  TEXT,
  JSON;

  static final class Converter extends Converters.OneOf<Form> {
    Converter() {
      super(Form.values());
    }
  }
}
