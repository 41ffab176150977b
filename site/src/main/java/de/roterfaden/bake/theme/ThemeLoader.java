package de.roterfaden.bake.theme;

import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.loader.Loader;
import io.pebbletemplates.pebble.utils.PathUtils;
import java.io.Reader;
import java.io.StringReader;
import org.jspecify.annotations.Nullable;

/** Gives Pebble the templates of a theme, and nothing else. */
final class ThemeLoader implements Loader<String> {

  private final Theme theme;

  ThemeLoader(Theme theme) {
    this.theme = theme;
  }

  @Override
  public Reader getReader(String name) {
    return theme
        .template(name)
        .map(file -> new StringReader(file.text()))
        .orElseThrow(
            () ->
                new LoaderException(
                    new UnknownNameException(
                        "missing-template", name, Theme.nearest(name, theme.templates())),
                    "no template " + name));
  }

  @Override
  public String createCacheKey(String name) {
    return name;
  }

  @Override
  public boolean resourceExists(String name) {
    return theme.template(name).isPresent();
  }

  @Override
  public @Nullable String resolveRelativePath(String path, String anchor) {
    return PathUtils.resolveRelativePath(path, anchor, '/');
  }

  @Override
  public void setCharset(String charset) {
    throw new UnsupportedOperationException("templates are UTF-8");
  }

  @Override
  public void setPrefix(String prefix) {
    throw new UnsupportedOperationException("names are relative to templates/");
  }

  @Override
  public void setSuffix(String suffix) {
    throw new UnsupportedOperationException("names are whole");
  }
}
