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
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * The site of Lindwerth, built and served for all test classes that take it as a parameter, and a
 * browser for the thread that they run in: {@code @ExtendWith(OpenSite.Once.class)}.
 *
 * @param folder the built site
 * @param matrix its pages
 * @param server serves it with its own headers
 * @param browser to look at it
 */
record OpenSite(Path folder, PageMatrix matrix, SubPathServer server, Browser browser) {

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

  /**
   * Opens the site for the first test class that needs it, and a browser for each thread, since
   * Playwright serves one thread; closes them after the last.
   */
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
      return site(context);
    }

    private static OpenSite site(ExtensionContext context) {
      Store store = context.getRoot().getStore(Namespace.create(OpenSite.class));
      Browser browser =
          store.getOrComputeIfAbsent(
              Thread.currentThread().getId(), thread -> Browser.start(), Browser.class);
      Served served = store.getOrComputeIfAbsent("site", key -> Served.lindwerth(), Served.class);
      return new OpenSite(served.folder(), served.matrix(), served.server(), browser);
    }
  }

  /** The built site and its server, which JUnit closes at the end of all tests. */
  private record Served(Path folder, PageMatrix matrix, SubPathServer server)
      implements AutoCloseable {

    static Served lindwerth() {
      Path folder = Example.built().site();
      try {
        return new Served(folder, PageMatrix.of(folder), new SubPathServer(folder));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void close() {
      server.close();
    }
  }
}
