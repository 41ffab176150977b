package de.roterfaden.bake.theme;

import de.roterfaden.bake.view.Html;
import de.roterfaden.bake.view.PageView;
import de.roterfaden.bake.view.SharedPageView;
import de.roterfaden.bake.view.SiteView;
import de.roterfaden.bake.view.SwitchView;
import de.roterfaden.bake.view.VersionView;
import de.roterfaden.graphics.PictogramGraphic;
import de.roterfaden.graphics.QrGraphic;
import de.roterfaden.markup.Labels;
import de.roterfaden.markup.SentenceLines;
import de.roterfaden.narrative.Level;
import de.roterfaden.narrative.Pictogram;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.GlobalContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import io.pebbletemplates.pebble.tokenParser.TokenParser;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The functions of templates. They work in macros too, which do not see {@code page} themselves,
 * and in shared parts, see {@link SharedTag}: there, they may ask the page only for what {@link
 * de.roterfaden.bake.view.SharedPageView} has.
 *
 * <ul>
 *   <li>{@code asset('portal.css')}: address of an asset as seen from the page
 *   <li>{@code style('not-found.css')}: the style sheet itself, for a {@code style} element
 *   <li>{@code languageName('en')}: name of a language in the page's language
 *   <li>{@code lines(page.description)}: words of which, in easy language, each sentence has a line
 *       of its own
 *   <li>{@code linkedData()}: what search engines are told about the page
 *   <li>{@code pictogram('leaf')}: the drawing of a pictogram
 *   <li>{@code qr('https://…', 'QR code: leads to …')}: an address as a QR code with its name
 *   <li>{@code t('about.as-of', page.asOf.text)}: words in the page's version
 *   <li>{@code tIn(version, 'not-found.title')}: words in another version, one of {@code
 *       page.versions}
 * </ul>
 */
final class ThemeFunctions extends AbstractExtension {

  /** Where the model has the assets of the site; no template can write this name. */
  static final String ASSETS = "-assets";

  /** Where the model has the parts that are the same on many pages. */
  static final String SHARED = "-shared";

  private final Theme theme;
  private final Map<VersionView, Labels> labels = new ConcurrentHashMap<>();

  ThemeFunctions(Theme theme) {
    this.theme = theme;
  }

  @Override
  public Map<String, Function> getFunctions() {
    return Map.of(
        "asset", new OfSite((page, assets, arguments) -> page.root() + href(assets, arguments)),
        "style", new OfSite((page, assets, arguments) -> style(assets, arguments)),
        "languageName", new OnPage(ThemeFunctions::languageName),
        "lines", new OnPage(ThemeFunctions::lines),
        "pictogram", new OnPage((page, arguments) -> pictogram(arguments)),
        "linkedData", new AboutPage(),
        "qr", new OnPage((page, arguments) -> qr(arguments)),
        "t", new OnPage((page, arguments) -> words(page.version(), arguments)),
        "tIn",
            new OnPage(
                (page, arguments) ->
                    words(
                        ((SwitchView) arguments[0]).version(),
                        Arrays.copyOfRange(arguments, 1, arguments.length))));
  }

  @Override
  public List<TokenParser> getTokenParsers() {
    return List.of(new SharedTag());
  }

  private String words(VersionView version, Object[] arguments) {
    Object[] values = new Object[arguments.length - 1];
    for (int i = 0; i < values.length; i++) {
      Object value = arguments[i + 1];
      values[i] = value instanceof Number ? value : String.valueOf(value);
    }
    return labels
        .computeIfAbsent(version, theme::labels)
        .text(String.valueOf(arguments[0]), values);
  }

  /** Words as they are, to be escaped; in easy language HTML with a line for each sentence. */
  private static Object lines(PageView page, Object[] arguments) {
    String words = String.valueOf(arguments[0]);
    return page.version().level().equals(Level.EASY.id())
        ? Html.of(SentenceLines.html(words).replace("\"", "&quot;").replace("'", "&#39;"))
        : words;
  }

  private static Html pictogram(Object[] arguments) {
    return Stream.of(Pictogram.values())
        .filter(pictogram -> pictogram.id().equals(arguments[0]))
        .map(pictogram -> Html.of(PictogramGraphic.svg(pictogram).toString()))
        .findFirst()
        .orElse(Html.EMPTY);
  }

  private static Html qr(Object[] arguments) {
    String address = String.valueOf(arguments[0]);
    return address.isEmpty()
        ? Html.EMPTY
        : Html.of(QrGraphic.of(address, String.valueOf(arguments[1])).toString());
  }

  private static String languageName(PageView page, Object[] arguments) {
    return Locale.forLanguageTag(String.valueOf(arguments[0]))
        .getDisplayLanguage(Locale.forLanguageTag(page.lang()));
  }

  private static String href(Assets assets, Object[] arguments) {
    String path = String.valueOf(arguments[0]);
    return assets.href(path).orElseThrow(() -> missing(assets, path));
  }

  private static Html style(Assets assets, Object[] arguments) {
    String path = String.valueOf(arguments[0]);
    String css = assets.text(path).orElseThrow(() -> missing(assets, path));
    return Html.of(css.replace("</", "<\\/"));
  }

  private static UnknownNameException missing(Assets assets, String path) {
    return new UnknownNameException("missing-asset", path, Theme.nearest(path, assets.paths()));
  }

  /** Makes the data block about the page and its site. */
  private record AboutPage() implements Function {

    @Override
    public List<String> getArgumentNames() {
      return List.of();
    }

    @Override
    public Object execute(
        Map<String, Object> arguments, PebbleTemplate self, EvaluationContext context, int line) {
      if (context.getVariable("page") instanceof SharedPageView) {
        throw new PebbleException(
            null, "linkedData() cannot stand in a shared part", line, self.getName());
      }
      return context.getVariable("page") instanceof PageView page
              && context.getVariable("site") instanceof SiteView site
          ? LinkedData.of(page, site)
          : Html.EMPTY;
    }
  }

  /** What a function does for a page. */
  @FunctionalInterface
  private interface Work {
    Object apply(PageView page, Object[] arguments);
  }

  /** What a function does for a page with the assets of its site. */
  @FunctionalInterface
  private interface AssetWork {
    Object apply(PageView page, Assets assets, Object[] arguments);
  }

  /** A function with any number of arguments that knows which page is being made. */
  private record OnPage(Work work) implements Function {

    @Override
    public @Nullable List<String> getArgumentNames() {
      return null;
    }

    @Override
    public Object execute(
        Map<String, Object> arguments, PebbleTemplate self, EvaluationContext context, int line) {
      return guarded(self, line, () -> work.apply(page(context), values(arguments)));
    }
  }

  /** The same for a function that needs the assets too. */
  private record OfSite(AssetWork work) implements Function {

    @Override
    public @Nullable List<String> getArgumentNames() {
      return null;
    }

    @Override
    public Object execute(
        Map<String, Object> arguments, PebbleTemplate self, EvaluationContext context, int line) {
      return guarded(
          self, line, () -> work.apply(page(context), assets(context), values(arguments)));
    }
  }

  private static Object guarded(PebbleTemplate self, int line, Supplier<Object> work) {
    try {
      return work.get();
    } catch (RuntimeException e) {
      throw new PebbleException(e, String.valueOf(e.getMessage()), line, self.getName());
    }
  }

  private static Object[] values(Map<String, Object> arguments) {
    Object[] values = new Object[arguments.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = arguments.get(Integer.toString(i));
    }
    return values;
  }

  static PageView page(EvaluationContext context) {
    if (global(context, "page") instanceof PageView page) {
      return page;
    }
    throw new IllegalStateException("the model has no page");
  }

  static Assets assets(EvaluationContext context) {
    if (global(context, ASSETS) instanceof Assets assets) {
      return assets;
    }
    throw new IllegalStateException("the model has no assets");
  }

  static SharedParts shared(EvaluationContext context) {
    if (global(context, SHARED) instanceof SharedParts parts) {
      return parts;
    }
    throw new IllegalStateException("the model has no shared parts");
  }

  static @Nullable Object global(EvaluationContext context, String name) {
    return context instanceof EvaluationContextImpl inner
        ? new GlobalContext(inner.getScopeChain()).get(name)
        : null;
  }
}
