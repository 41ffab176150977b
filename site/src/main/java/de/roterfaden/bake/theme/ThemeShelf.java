package de.roterfaden.bake.theme;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Themes that have been read in a run, so that several narratives share them and what has been made
 * of their templates. A theme that changes meanwhile is read anew by the next shelf only. It may be
 * used by several threads.
 */
public final class ThemeShelf {

  private final Map<String, ThemeResult> shipped = new ConcurrentHashMap<>();
  private final Map<String, ThemeResult> named = new ConcurrentHashMap<>();

  /** As {@link Theme#shipped}. */
  public ThemeResult shipped(String name) {
    return shipped.computeIfAbsent(name, Theme::shipped);
  }

  /** As {@link Theme#of}. */
  public ThemeResult of(String nameOrFolder) {
    return named.computeIfAbsent(nameOrFolder, Theme::of);
  }

  /** Forgets the themes in folders, since somebody may have worked on them. */
  public void forgetFolders() {
    named.clear();
  }
}
