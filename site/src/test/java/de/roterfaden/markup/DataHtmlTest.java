package de.roterfaden.markup;

import static org.assertj.core.api.Assertions.assertThat;

import de.roterfaden.narrative.Narrative;
import de.roterfaden.narrative.TestNarratives;
import org.junit.jupiter.api.Test;

/** Pages that are made from data show the same blocks as pages that authors write. */
class DataHtmlTest {

  private static final String URL = "kapitel/seilerei/index.html";
  private static final Narrative TOWN = TestNarratives.town().build();
  private static final MarkupCompiler COMPILER = Compile.compiler(TOWN);

  @Test
  void aVisionImageIsTheSame() {
    assertThat(COMPILER.visionHtml(TOWN.data().visions().get(0), URL, TestNarratives.STANDARD))
        .isEqualTo(Compile.html("::: vision tafel\n:::"));
  }

  @Test
  void theFutureTasksAreTheSame() {
    assertThat(COMPILER.futureTasksHtml(URL, TestNarratives.STANDARD))
        .isEqualTo(Compile.html("::: future-tasks\n:::"));
  }

  @Test
  void aFutureTaskIsTheSame() {
    assertThat(
            COMPILER.futureTaskHtml(TOWN.data().futureTasks().get(0), URL, TestNarratives.STANDARD))
        .isEqualTo(Compile.html("::: future-task zusammenleben\n:::"));
  }

  @Test
  void aVoiceIsTheSame() {
    assertThat(COMPILER.voiceHtml(TOWN.data().voices().get(0), URL, TestNarratives.STANDARD))
        .isEqualTo(Compile.html("::: voice helga\n:::"));
  }

  @Test
  void withoutFutureTasksThereIsNothingToShow() {
    assertThat(
            Compile.compiler(TestNarratives.narrative().build())
                .futureTasksHtml(URL, TestNarratives.STANDARD))
        .isEmpty();
  }
}
