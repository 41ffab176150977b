package de.roterfaden.bake.theme;

import de.roterfaden.bake.view.PageView;
import de.roterfaden.finding.Finding;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.error.PebbleException;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Renders the templates of a theme through Pebble: everything is escaped that is not marked as
 * HTML, and a name that does not exist is an error. A model holds {@code page}, a {@link PageView},
 * and {@code site}, a {@link de.roterfaden.bake.view.SiteView}. Templates are read once; it may be
 * used by several threads.
 */
public final class TemplateEngine {

  private final Theme theme;
  private final Assets assets;
  private final PebbleEngine pebble;
  private final SharedParts shared = new SharedParts();

  private TemplateEngine(Theme theme, Assets assets) {
    this.theme = theme;
    this.assets = assets;
    this.pebble = theme.pebble();
  }

  /**
   * An engine for the templates of a theme, which ask for these assets. It is made for one site:
   * what its pages share ({@link SharedTag}) is rendered once.
   */
  public static TemplateEngine of(Theme theme, Assets assets) {
    return new TemplateEngine(theme, assets);
  }

  /** What reads the templates of a theme; all engines of a theme share it, and what it has read. */
  static PebbleEngine pebble(Theme theme) {
    return new PebbleEngine.Builder()
        .loader(new ThemeLoader(theme))
        .extension(new ThemeFunctions(theme))
        .methodAccessValidator(new ViewAccess())
        .autoEscaping(true)
        .strictVariables(true)
        .newLineTrimming(true)
        .defaultLocale(Locale.ROOT)
        .build();
  }

  /** The template of a page type, {@code chapter.peb}. */
  public static String templateOf(PageView page) {
    return page.type() + ".peb";
  }

  /**
   * Renders a template.
   *
   * @param template its name relative to {@code templates/}
   * @param model what it sees
   * @throws TemplateException if the template is wrong
   */
  public void render(String template, Map<String, Object> model, Writer out) throws IOException {
    Map<String, Object> whole = new HashMap<>(model);
    whole.put(ThemeFunctions.ASSETS, assets);
    whole.put(ThemeFunctions.SHARED, shared);
    try {
      pebble.getTemplate(template).evaluate(out, whole);
    } catch (PebbleException e) {
      throw TemplateFinding.exception(theme, template, e);
    }
  }

  /** Reads all templates; those that cannot be read are findings. */
  public List<Finding> check() {
    List<Finding> findings = new ArrayList<>();
    for (String template : theme.templates()) {
      try {
        pebble.getTemplate(template);
      } catch (PebbleException e) {
        findings.add(TemplateFinding.exception(theme, template, e).finding());
      }
    }
    return findings;
  }
}
