package casus.chronicle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import casus.vocabulary.ActTypes;
import casus.vocabulary.DutyTypes;
import casus.vocabulary.SpeechActs;
import java.util.List;
import org.junit.jupiter.api.Test;

class LayerTest {
  @Test
  void eachListOfTheVocabularyHasItsLayer() {
    check(Layer.WORLD, "invasion", "drone-incursion", "declare-war", "cease-fire");
    check(Layer.DETERMINATION, "attribute", "determine-yes", "determine-no");
    check(Layer.SPEECH, "request", "vote-no", "veto", "sign", "claim");
    check(Layer.PERFORMANCE, "consult", "materiel", "no-fly", "report-unsc");
  }

  @Test
  void aNameInTwoListsCountsAsTheFirstThatFits() {
    check(Layer.SPEECH, "notify", "convene", "ratify");
    check(Layer.DETERMINATION, "attribute");
  }

  @Test
  void anActThatOnlyAPactKnowsIsOfTheWorld() {
    check(Layer.WORLD, "delivers-goods");
  }

  @Test
  void noNameOfTheVocabularyFallsThrough() {
    for (var act : ActTypes.ALL)
      if (SpeechActs.find(act.name()).isEmpty()) check(Layer.WORLD, act.name());
    for (var duty : DutyTypes.ALL)
      if (SpeechActs.find(duty.name()).isEmpty() && ActTypes.find(duty.name()).isEmpty())
        check(Layer.PERFORMANCE, duty.name());
    var determinations = List.of("attribute", "determine-yes", "determine-no");
    for (var act : SpeechActs.ALL)
      if (!determinations.contains(act.name())) check(Layer.SPEECH, act.name());
    for (var name : determinations) assertEquals(true, SpeechActs.find(name).isPresent(), name);
  }

  private static void check(Layer layer, String... acts) {
    for (var act : acts) assertEquals(layer, Layer.of(act), act);
  }
}
