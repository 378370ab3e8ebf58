package casus.engine.compare;

/// A question that is put to every pact alike.
public interface Question {
  /// The name under which programs know it: `who-decides`.
  String id();

  /// As a reader sees it: `Who decides`.
  String asks();

  Aspect aspect();

  Cell answer(Dossier dossier);
}
