package de.roterfaden.narratives;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** On paper stands the text, all of it, and nothing that only a screen can do. */
@ExtendWith(OpenSite.Once.class)
class PrintTest {

  @Test
  void paperShowsTheWholeTextAndNoNavigation(OpenSite site) {
    NewContextOptions a4 = new NewContextOptions().setViewportSize(794, 1123);
    assertThat(site.faults(site.matrix().samples(), a4, PrintTest::print)).isEmpty();
  }

  private static void print(Page page, SamplePage sample, Consumer<String> fault) {
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    OpenSite.ask(page, "print.js").forEach(fault);
    byte[] pdf = page.pdf(new Page.PdfOptions().setFormat("A4"));
    if (!new String(pdf, 0, 5, StandardCharsets.ISO_8859_1).equals("%PDF-")) {
      fault.accept("no PDF");
    }
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
  }
}
