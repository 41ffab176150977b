package de.roterfaden.bake.theme;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All colours of a site, derived from one to three brand colours: grounds, text, links, focus, the
 * thread and eight colours for future tasks, in a light and a dark scheme. Text reaches a contrast
 * of 7:1 and graphics 3:1 on every ground that they stand on; where a brand colour does not, its
 * brightness is moved no farther than needed, its hue is kept, and a note says so.
 *
 * <pre>{@code
 * Palette palette = Palette.of(List.of("#a3262a"));
 * Assets assets = theme.assets().with("colors.css", palette.css());
 * palette.notes().forEach(note -> findings.add(note.finding()));
 * }</pre>
 */
public final class Palette {

  /** How many colours there are for future tasks. */
  public static final int TASKS = 8;

  private static final double TEXT = 7;
  private static final double GRAPHIC = 3;
  private static final double STEP = 0.004;
  private static final List<String> PLAIN = List.of("ground", "surface", "sunk");
  private static final String RED = "#a3262a";

  private final Scheme light;
  private final Scheme dark;
  private final List<PaletteNote> notes;

  private Palette(Scheme light, Scheme dark, List<PaletteNote> notes) {
    this.light = light;
    this.dark = dark;
    this.notes = List.copyOf(notes);
  }

  /**
   * The palette of a municipality's colours.
   *
   * @param brand {@code #rrggbb}, the most important first; what is not written so is passed over,
   *     and without any the thread is red
   */
  public static Palette of(List<String> brand) {
    List<Oklch> colors = new ArrayList<>();
    for (String hex : brand) {
      Oklch.parse(hex).ifPresent(colors::add);
    }
    if (colors.isEmpty()) {
      colors.add(Oklch.of(RED));
    }
    List<PaletteNote> notes = new ArrayList<>();
    Scheme light = new Scheme("light", colors, notes);
    Scheme dark = new Scheme("dark", colors, notes);
    return new Palette(light, dark, notes);
  }

  /** The palette as custom properties of a style sheet. */
  public String css() {
    return ":root {\n"
        + light.declarations("  ")
        + "}\n\n@media screen and (prefers-color-scheme: dark) {\n  :root {\n"
        + dark.declarations("    ")
        + "  }\n}\n";
  }

  /** A drawing with the light scheme's colours in the place of {@code var(--NAME)}. */
  public String paint(String drawing) {
    String painted = drawing;
    for (Map.Entry<String, String> color : light.colors.entrySet()) {
      painted = painted.replace("var(--" + color.getKey() + ")", color.getValue());
    }
    return painted;
  }

  /** Which brand colours could not be used as they are. */
  public List<PaletteNote> notes() {
    return notes;
  }

  /** Value of a colour by its name: {@code ground}, {@code text}, {@code task-3-light} … */
  public Map<String, String> light() {
    return Map.copyOf(light.colors);
  }

  /** The same for the dark scheme. */
  public Map<String, String> dark() {
    return Map.copyOf(dark.colors);
  }

  /** All colours that are seen together. */
  public List<ColorPair> pairs() {
    List<ColorPair> pairs = new ArrayList<>(light.pairs);
    pairs.addAll(dark.pairs);
    return pairs;
  }

  /** The colours of one scheme while they are made, in the order in which they build on another. */
  private static final class Scheme {

    private final String name;
    private final boolean bright;
    private final List<Oklch> brand;
    private final List<PaletteNote> notes;
    private final Map<String, String> colors = new LinkedHashMap<>();
    private final List<ColorPair> pairs = new ArrayList<>();

    Scheme(String name, List<Oklch> brand, List<PaletteNote> notes) {
      this.name = name;
      this.bright = name.equals("light");
      this.brand = brand;
      this.notes = notes;
      double hue = brand.get(0).hue();
      double ink = brand.get(0).isColorful() ? 0.02 : 0;
      grounds(hue, ink);
      List<Double> hues = hues();
      for (int task = 1; task <= TASKS; task++) {
        put("task-" + task + "-light", new Oklch(bright ? 0.945 : 0.29, 0.035, hues.get(task - 1)));
      }
      words(hue, ink);
      thread();
      for (int task = 1; task <= TASKS; task++) {
        task(task, hues.get(task - 1));
      }
    }

    private void grounds(double hue, double ink) {
      put("ground", bright ? new Oklch(0.985, 0.008, 88) : new Oklch(0.2, ink / 2, hue));
      put("surface", bright ? new Oklch(1, 0, 0) : new Oklch(0.245, ink / 2, hue));
      put("sunk", bright ? new Oklch(0.957, 0.012, 88) : new Oklch(0.165, ink / 2, hue));
      put("notice", bright ? new Oklch(0.945, 0.07, 92) : new Oklch(0.31, 0.05, 85));
    }

    private void words(double hue, double ink) {
      Oklch paper = new Oklch(0.95, 0.008, 88);
      text("text", bright ? new Oklch(0.215, ink, hue) : paper, all());
      text("muted", bright ? new Oklch(0.42, ink, hue) : paper.withLightness(0.8), all());
      text("link", brand.get(0), PLAIN);
      note(brand.get(0), "link", "link");
      graphic("edge", new Oklch(0.6, 0.012, 88), all());
      put("line", new Oklch(bright ? 0.87 : 0.36, 0.014, 88));
      put("accent", color("link"));
      put("on-accent", color("surface"));
      pair("on-accent", "accent", TEXT);
      put("focus", color("text"));
      put("focus-ring", bright ? new Oklch(1, 0, 0) : new Oklch(0.165, 0, 0));
      pair("focus-ring", "focus", TEXT);
    }

    private void thread() {
      graphic("thread", brand.get(0), PLAIN);
      note(brand.get(0), "thread", "thread");
      for (int i = 1; i < Math.min(3, brand.size()); i++) {
        graphic("thread-" + (i + 1), brand.get(i), PLAIN);
        note(brand.get(i), "thread-" + (i + 1), "thread");
      }
      for (int i = brand.size(); i < 3; i++) {
        put("thread-" + (i + 1), color("thread"));
      }
    }

    private void task(int task, double hue) {
      String own = "task-" + task;
      List<String> under = List.of("ground", "surface", "sunk", own + "-light");
      double lightness = bright ? (task % 2 == 1 ? 0.53 : 0.59) : (task % 2 == 1 ? 0.72 : 0.78);
      graphic(own, new Oklch(lightness, 0.15, hue), under);
      text(own + "-strong", new Oklch(bright ? 0.43 : 0.82, 0.12, hue), under);
    }

    /** Hues as far apart as eight can be, those near the brand colours first. */
    private List<Double> hues() {
      double first =
          brand.stream().filter(Oklch::isColorful).map(Oklch::hue).findFirst().orElse(25.0);
      List<Double> free = new ArrayList<>();
      for (int turn : new int[] {0, 180, 90, 270, 45, 225, 135, 315}) {
        free.add((first + turn) % 360);
      }
      List<Double> ordered = new ArrayList<>();
      for (Oklch color : brand) {
        Optional<Double> nearest =
            free.stream().min(Comparator.comparing(hue -> Oklch.distance(hue, color.hue())));
        if (color.isColorful() && nearest.isPresent()) {
          ordered.add(nearest.get());
          free.remove(nearest.get());
        }
      }
      ordered.addAll(free);
      return ordered;
    }

    private List<String> all() {
      return colors.keySet().stream()
          .filter(
              color -> color.endsWith("-light") || PLAIN.contains(color) || color.equals("notice"))
          .toList();
    }

    private void text(String color, Oklch wish, Collection<String> under) {
      put(color, moved(wish, under, TEXT));
      under.forEach(ground -> pair(color, ground, TEXT));
    }

    private void graphic(String color, Oklch wish, Collection<String> under) {
      put(color, moved(wish, under, GRAPHIC));
      under.forEach(ground -> pair(color, ground, GRAPHIC));
    }

    /** The nearest shade that differs enough from all grounds: darker ones on light grounds. */
    private Oklch moved(Oklch wish, Collection<String> under, double wanted) {
      Oklch shade = wish;
      while (!differs(shade, under, wanted)
          && (bright ? shade.lightness() > 0 : shade.lightness() < 1)) {
        shade = shade.withLightness(shade.lightness() + (bright ? -STEP : STEP));
      }
      return shade;
    }

    private boolean differs(Oklch shade, Collection<String> under, double wanted) {
      String hex = shade.hex();
      return under.stream().allMatch(ground -> Oklch.contrast(hex, colors.get(ground)) >= wanted);
    }

    /** Notes a brand colour that was moved, with the worst contrast before and after. */
    private void note(Oklch given, String color, String use) {
      String hex = given.hex();
      String used = colors.get(color);
      if (!hex.equals(used)) {
        notes.add(new PaletteNote(hex, used, use, name, worst(hex, color), worst(used, color)));
      }
    }

    private double worst(String hex, String color) {
      return pairs.stream()
          .filter(pair -> pair.front().equals(color))
          .mapToDouble(pair -> Oklch.contrast(hex, pair.groundHex()))
          .min()
          .orElse(1);
    }

    private void pair(String front, String ground, double wanted) {
      pairs.add(new ColorPair(name, front, ground, colors.get(front), colors.get(ground), wanted));
    }

    private Oklch color(String color) {
      return Oklch.of(colors.get(color));
    }

    private void put(String color, Oklch value) {
      colors.put(color, value.hex());
    }

    private String declarations(String indent) {
      StringBuilder css = new StringBuilder();
      colors.forEach(
          (color, hex) ->
              css.append(indent).append("--").append(color).append(": ").append(hex).append(";\n"));
      return css.toString();
    }
  }
}
