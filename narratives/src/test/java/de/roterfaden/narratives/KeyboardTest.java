package de.roterfaden.narratives;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
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

  private static void walk(Page page, SamplePage sample, Consumer<String> fault) {
    List<String> controls = OpenSite.ask(page, "controls.js");
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
