package de.roterfaden.bake.theme;

import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Message;
import de.roterfaden.finding.Position;
import de.roterfaden.finding.Sha256;
import de.roterfaden.narrative.Fingerprint;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The files that pages load: style sheets, fonts, scripts. Each bears a fingerprint of its content
 * in its name, so that browsers may keep it for ever; addresses in style sheets are changed to
 * match. It never changes; {@link #with} makes another.
 */
public final class Assets {

  /** Digits of a fingerprint in the name of a file. */
  private static final int DIGITS = 8;

  /** Folder of the site into which assets are written. */
  public static final String FOLDER = "assets/";

  private final Map<String, String> hrefs;
  private final Map<String, byte[]> files;

  private Assets(Map<String, String> hrefs, Map<String, byte[]> files) {
    this.hrefs = Collections.unmodifiableMap(hrefs);
    this.files = Collections.unmodifiableMap(files);
  }

  /**
   * The assets of a theme.
   *
   * @param bundles style sheets that are made of several
   * @param findings takes addresses that lead nowhere or to another site
   */
  static Assets of(ThemeFiles theme, Map<String, List<String>> bundles, List<Finding> findings) {
    Assets assets = new Assets(new TreeMap<>(), new TreeMap<>());
    Set<String> parts = new HashSet<>();
    bundles.values().forEach(parts::addAll);
    List<String> sheets = new ArrayList<>();
    for (String full : theme.below("assets").paths()) {
      String path = full.substring(FOLDER.length());
      if (path.endsWith(".css")) {
        sheets.add(path);
      } else {
        assets = assets.plus(path, theme.get(full).orElseThrow().content());
      }
    }
    Map<String, String> texts = new TreeMap<>();
    for (String path : sheets) {
      String place = parts.contains(path) ? "" : path;
      ThemeFile file = theme.get(FOLDER + path).orElseThrow();
      texts.put(path, new StyleSheet(path, place, file, assets).rewritten(findings));
    }
    for (Map.Entry<String, List<String>> bundle : bundles.entrySet()) {
      assets = assets.with(bundle.getKey(), joined(bundle, texts, findings));
    }
    for (String path : sheets) {
      if (!parts.contains(path)) {
        assets = assets.with(path, texts.get(path));
      }
    }
    return assets;
  }

  /**
   * These assets and one that the build makes, such as a style sheet of colours.
   *
   * @param path path by which templates name it, relative to the assets
   */
  public Assets with(String path, String content) {
    return plus(path, content.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * These assets with the colours of a palette in a drawing, which stands alone and does not see
   * the site's style sheets: {@code var(--thread)} becomes the colour itself. Without such an asset
   * they are these.
   */
  public Assets painted(String path, Palette palette) {
    return text(path).map(drawing -> with(path, palette.paint(drawing))).orElse(this);
  }

  /**
   * Address of an asset relative to the root of the site, {@code assets/portal.3f2a91c0.css};
   * nothing if there is none of that path.
   */
  public Optional<String> href(String path) {
    return Optional.ofNullable(hrefs.get(path));
  }

  /** Content of a text asset; nothing if there is none of that path. */
  public Optional<String> text(String path) {
    return href(path).map(href -> new String(files.get(href), StandardCharsets.UTF_8));
  }

  /** Addresses by path, and fingerprints of the content by address: equal ones are the same. */
  public Map<String, String> prints() {
    Map<String, String> prints = new TreeMap<>();
    hrefs.forEach((path, href) -> prints.put("path " + path, href));
    files.forEach((href, content) -> prints.put("file " + href, Fingerprint.of(content)));
    return prints;
  }

  /** Paths by which templates name the assets. */
  public Set<String> paths() {
    return hrefs.keySet();
  }

  /** What is to be written: content by address relative to the root of the site. */
  public Map<String, byte[]> files() {
    Map<String, byte[]> copies = new TreeMap<>();
    files.forEach((href, content) -> copies.put(href, content.clone()));
    return copies;
  }

  private Assets plus(String path, byte[] content) {
    int slash = path.lastIndexOf('/') + 1;
    int dot = path.lastIndexOf('.');
    int end = dot > slash ? dot : path.length();
    String href =
        FOLDER + path.substring(0, end) + "." + fingerprint(content) + path.substring(end);
    Map<String, String> allHrefs = new TreeMap<>(hrefs);
    Map<String, byte[]> allFiles = new TreeMap<>(files);
    String before = allHrefs.put(path, href);
    if (before != null) {
      allFiles.remove(before);
    }
    allFiles.put(href, content.clone());
    return new Assets(allHrefs, allFiles);
  }

  private static String joined(
      Map.Entry<String, List<String>> bundle, Map<String, String> texts, List<Finding> findings) {
    StringBuilder joined = new StringBuilder();
    for (String part : bundle.getValue()) {
      String text = texts.get(part);
      if (text == null) {
        findings.add(
            Finding.error(
                    "theme/missing-asset", Message.of("theme.missing-part", bundle.getKey(), part))
                .help(Theme.nearest(part, texts.keySet()))
                .at("theme.yml", Position.START)
                .about(part));
      } else {
        joined.append(text).append(text.endsWith("\n") ? "" : "\n");
      }
    }
    return joined.toString();
  }

  private static String fingerprint(byte[] content) {
    return Sha256.hex(content).substring(0, DIGITS);
  }
}
