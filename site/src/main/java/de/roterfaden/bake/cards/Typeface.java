package de.roterfaden.bake.cards;

import de.roterfaden.graphics.Element;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/**
 * The letters of a font as outlines. It is read at once and never changes, so it may be used by
 * several threads.
 *
 * <pre>{@code
 * double width = Typeface.BOLD.width("Seilerei", 60);
 * Element words = Typeface.BOLD.draw("Seilerei", 80, 200, 60);
 * }</pre>
 */
final class Typeface {

  /** Atkinson Hyperlegible Next, which the pages are set in too. */
  static final Typeface REGULAR = read("AtkinsonHyperlegibleNext_400Regular.ttf");

  static final Typeface BOLD = read("AtkinsonHyperlegibleNext_700Bold.ttf");

  /** No font that we ship has letters beyond the basic plane. */
  private static final int LAST = 0xFFFF;

  /**
   * One letter.
   *
   * @param path outline as path data of SVG, in units of the font, upwards
   * @param advance how far it is to the next letter, in units of the font
   */
  private record Glyph(String path, int advance) {}

  private final Map<Integer, Glyph> glyphs;
  private final double unitsPerEm;

  private Typeface(Map<Integer, Glyph> glyphs, double unitsPerEm) {
    this.glyphs = Map.copyOf(glyphs);
    this.unitsPerEm = unitsPerEm;
  }

  /** Whether it has a letter or sign. */
  boolean has(int codePoint) {
    return glyphs.containsKey(codePoint);
  }

  /**
   * How wide words are.
   *
   * @param size height of the font in pixels
   */
  double width(String words, double size) {
    return words.codePoints().mapToObj(glyphs::get).mapToInt(Typeface::advance).sum()
        * size
        / unitsPerEm;
  }

  /**
   * Words as drawn outlines; signs that the font does not have are left out.
   *
   * @param x where they begin
   * @param y the line that they stand on
   * @param size height of the font in pixels
   */
  Element draw(String words, double x, double y, double size) {
    double scale = size / unitsPerEm;
    Element group = Element.of("g");
    double at = x;
    for (int codePoint : words.codePoints().toArray()) {
      Glyph glyph = glyphs.get(codePoint);
      if (glyph != null && !glyph.path().isEmpty()) {
        group.add(Element.of("path").set("transform", matrix(at, y, scale)).set("d", glyph.path()));
      }
      at += advance(glyph) * scale;
    }
    return group;
  }

  private static int advance(@Nullable Glyph glyph) {
    return glyph == null ? 0 : glyph.advance();
  }

  private static String matrix(double x, double y, double scale) {
    return String.format(Locale.ROOT, "matrix(%.5f 0 0 %.5f %.2f %.2f)", scale, -scale, x, y);
  }

  private static Typeface read(String file) {
    try (InputStream in = Typeface.class.getResourceAsStream(file);
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
      CmapLookup letters = font.getUnicodeCmapLookup();
      Map<Integer, Glyph> glyphs = new HashMap<>();
      for (int codePoint = ' '; codePoint <= LAST; codePoint++) {
        int id = letters.getGlyphId(codePoint);
        if (id > 0) {
          GlyphData outline = font.getGlyph().getGlyph(id);
          String path = outline == null ? "" : path(outline.getPath().getPathIterator(null));
          glyphs.put(codePoint, new Glyph(path, font.getAdvanceWidth(id)));
        }
      }
      return new Typeface(glyphs, font.getUnitsPerEm());
    } catch (IOException e) {
      throw new UncheckedIOException("the font is part of the program", e);
    }
  }

  private static String path(PathIterator outline) {
    StringBuilder path = new StringBuilder();
    double[] points = new double[6];
    for (; !outline.isDone(); outline.next()) {
      switch (outline.currentSegment(points)) {
        case PathIterator.SEG_MOVETO -> append(path, 'M', points, 2);
        case PathIterator.SEG_LINETO -> append(path, 'L', points, 2);
        case PathIterator.SEG_QUADTO -> append(path, 'Q', points, 4);
        case PathIterator.SEG_CUBICTO -> append(path, 'C', points, 6);
        default -> path.append('Z');
      }
    }
    return path.toString();
  }

  private static void append(StringBuilder path, char command, double[] points, int count) {
    path.append(command);
    for (int i = 0; i < count; i++) {
      path.append(i == 0 ? "" : " ").append(Math.round(points[i] * 10) / 10.0);
    }
  }
}
