package casus.vocabulary;

/// Something done by saying it: a request, a vote, a denunciation. Also an event, but one that
/// lives by its form: an invalid one is void.
public record SpeechAct(String name, String meaning) {
  public SpeechAct {
    Word.checked(name);
  }
}
