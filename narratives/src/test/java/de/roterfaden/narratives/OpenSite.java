package de.roterfaden.narratives;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * The site of Lindwerth, built, served and opened in one browser for all test classes that take it
 * as a parameter: {@code @ExtendWith(OpenSite.Once.class)}.
 *
 * @param folder the built site
 * @param matrix its pages
 * @param server serves it with its own headers
 * @param browser to look at it
 */
record OpenSite(Path folder, PageMatrix matrix, SubPathServer server, Browser browser)
    implements AutoCloseable {

  /** Looks at a page and adds what is wrong. */
  interface Look {
    void at(Page page, SamplePage sample, Consumer<String> fault);
  }

  /**
   * Opens pages one after the other, as a reader with these settings would.
   *
   * @return what was found, each with the page
   */
  List<String> faults(List<SamplePage> pages, NewContextOptions settings, Look look) {
    List<String> faults = new ArrayList<>();
    try (BrowserContext context = browser.get().newContext(settings)) {
      Page page = context.newPage();
      for (SamplePage sample : pages) {
        open(page, sample);
        look.at(page, sample, fault -> faults.add(sample + ": " + fault));
      }
    }
    return faults;
  }

  void open(Page page, SamplePage sample) {
    page.navigate(server.address() + sample.path());
  }

  /** Runs a script of the test resources, which answers with a list of sentences. */
  static List<String> ask(Page page, String script) {
    try (var stream = OpenSite.class.getResourceAsStream(script)) {
      String source = new String(stream.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
      return ((List<?>) page.evaluate(source)).stream().map(String::valueOf).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    server.close();
    browser.close();
  }

  /** Opens the site before the first test class that needs it, and closes it after the last. */
  static final class Once implements BeforeAllCallback, ParameterResolver {

    @Override
    public void beforeAll(ExtensionContext context) {
      site(context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == OpenSite.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return site(context).site();
    }

    private static Closing site(ExtensionContext context) {
      return context
          .getRoot()
          .getStore(Namespace.create(OpenSite.class))
          .getOrComputeIfAbsent("lindwerth", key -> new Closing(open()), Closing.class);
    }

    private static OpenSite open() {
      Browser browser = Browser.start();
      try {
        Path folder = Example.build(Example.lindwerth(), "lindwerth-browser").site();
        return new OpenSite(folder, PageMatrix.of(folder), new SubPathServer(folder), browser);
      } catch (IOException e) {
        browser.close();
        throw new UncheckedIOException(e);
      }
    }
  }

  /** What JUnit closes at the end of all tests. */
  record Closing(OpenSite site) implements AutoCloseable {
    @Override
    public void close() {
      site.close();
    }
  }
}
