package de.roterfaden.narratives;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every page can be walked through by key alone. */
@ExtendWith(OpenSite.Once.class)
class KeyboardTest {

  @Test
  void tabReachesEveryControlInOrderAndOneSeesWhereOneIs(OpenSite site) {
    NewContextOptions settings =
        new NewContextOptions().setViewportSize(1024, 700).setReducedMotion(ReducedMotion.REDUCE);
    assertThat(site.faults(site.matrix().samples(), settings, KeyboardTest::walk)).isEmpty();
  }

  @Test
  void aJumpUpIsFoundAndTheNextColumnIsNone(OpenSite site) {
    try (BrowserContext context = site.browser().get().newContext()) {
      Page page = context.newPage();
      String column =
          "<div style='float: left; width: 200px'><p><a href='#a'>1</a><p><a href='#b'>2</a></div>";
      page.setContent(column + column);
      OpenSite.ask(page, "controls.js");
      assertThat(OpenSite.ask(page, "jumps.js")).isEmpty();

      page.setContent(
          "<div style='display: flex; flex-direction: column-reverse'>"
              + column
              + "</div>"
              + "<div style='display: flex; flex-direction: column-reverse'><p><a href='#c'>3</a><p><a href='#d'>4</a></div>");
      OpenSite.ask(page, "controls.js");
      assertThat(OpenSite.ask(page, "jumps.js"))
          .containsExactly("Tab jumps up from 3 a 3 to 4 a 4");
    }
  }

  private static void walk(Page page, SamplePage sample, Consumer<String> fault) {
    List<String> controls = OpenSite.ask(page, "controls.js");
    OpenSite.ask(page, "jumps.js").forEach(fault);
    List<String> reached = new ArrayList<>();
    for (int presses = 0; presses < controls.size(); presses++) {
      page.keyboard().press("Tab");
      List<String> said = OpenSite.ask(page, "focused.js");
      said.stream().limit(1).forEach(reached::add);
      said.stream().skip(1).forEach(fault);
    }
    if (!reached.equals(controls)) {
      List<String> missed = new ArrayList<>(controls);
      missed.removeAll(reached);
      fault.accept("Tab goes another way than the document, and misses " + missed);
    }
  }
}
