package de.roterfaden.narratives;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import de.roterfaden.bake.BuildRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The page for unknown addresses, whose style stands in the page itself. */
@ExtendWith(OpenSite.Once.class)
class NotFoundBrowserTest {

  @Test
  void thePolicyOfTheSiteAllowsItsStyleAtEveryDepth(OpenSite open) throws IOException {
    Path out = Example.site("lindwerth-not-found");
    Example.build(BuildRequest.of(Example.lindwerth()).at("https://lindwerth.example/").into(out));

    List<String> faults = new ArrayList<>();
    try (SubPathServer server = new SubPathServer(out);
        BrowserContext context = open.browser().get().newContext()) {
      Page page = context.newPage();
      page.onConsoleMessage(message -> faults.add(message.text()));
      Response response = page.navigate(server.address() + "nicht/da/index.html");
      assertThat(response.status()).isEqualTo(404);
      assertThat(response.headers().get("content-security-policy"))
          .contains("default-src 'none'")
          .doesNotContain("unsafe");
      assertThat(page.evaluate("() => getComputedStyle(document.querySelector('body')).maxWidth"))
          .as("width that only the style gives")
          .isNotEqualTo("none");
    }
    assertThat(faults.stream().filter(fault -> !fault.contains("status of 404"))).isEmpty();
  }
}
