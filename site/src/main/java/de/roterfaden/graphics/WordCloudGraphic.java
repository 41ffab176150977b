package de.roterfaden.graphics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Terms as a cloud: the heavier, the larger and the nearer to the middle. No term touches another;
 * the same terms always give the same cloud.
 *
 * <pre>{@code
 * Element svg = WordCloudGraphic.of(words).drawn("What people wrote", 640);
 * }</pre>
 *
 * <p>Each term looks for its place on a spiral from the middle outwards (the way of Wordle: J.
 * Feinberg, in: J. Steele, N. Iliinsky, Beautiful Visualization, 2010), but with its measured box
 * instead of its outline. The classes are {@code faden-graphic-cloud} and {@code
 * faden-graphic-weight-1} (light) to {@code -3} (heavy).
 */
public final class WordCloudGraphic {

  private static final int EDGE = 6;
  private static final int AIR = 6;

  /** How many places on the spiral a term tries before it goes below all others. */
  private static final int TRIES = 1500;

  /**
   * A term.
   *
   * @param term the term
   * @param weight 1 to 100
   */
  public record Word(String term, int weight) {}

  private final List<Word> words;

  private WordCloudGraphic(List<Word> words) {
    this.words = words.stream().sorted(Comparator.comparingInt(Word::weight).reversed()).toList();
  }

  public static WordCloudGraphic of(List<Word> words) {
    return new WordCloudGraphic(words);
  }

  /**
   * The drawing.
   *
   * @param name its name for screen readers
   * @param width 320 or more
   */
  public Element drawn(String name, int width) {
    List<Box> placed = new ArrayList<>();
    words.forEach(word -> placed.add(place(word, placed, width)));
    double top = placed.stream().mapToDouble(Box::y).min().orElse(0) - EDGE;
    double bottom = placed.stream().mapToDouble(Box::bottom).max().orElse(0) + EDGE;
    List<Element> parts = placed.stream().map(box -> box.draw(top)).toList();
    return Pen.picture("cloud", name, width, (int) Math.ceil(bottom - top), parts);
  }

  /** A term with its place; the middle of the drawing is at 0 from the top. */
  private record Box(
      Lettering lettering, List<String> lines, int weight, double x, double y, double width) {

    double right() {
      return x + width;
    }

    double bottom() {
      return y + lettering.height(lines);
    }

    Box at(double newX, double newY) {
      return new Box(lettering, lines, weight, newX, newY, width);
    }

    boolean isFree(List<Box> others, double sheet) {
      return x >= EDGE
          && right() <= sheet - EDGE
          && others.stream().noneMatch(other -> touches(other));
    }

    private boolean touches(Box other) {
      return x < other.right() + AIR
          && other.x < right() + AIR
          && y < other.bottom()
          && other.y < bottom();
    }

    Element draw(double top) {
      String name = "faden-graphic-weight-" + (weight > 66 ? 3 : weight > 33 ? 2 : 1);
      return Pen.words(name, lettering, lines, (int) Math.ceil(x), (int) Math.ceil(y - top));
    }
  }

  private static Box place(Word word, List<Box> others, int sheet) {
    Box box = box(word, sheet);
    double height = box.bottom();
    for (int step = 0; step < TRIES; step++) {
      double angle = 0.35 * step;
      double radius = 0.9 * step * 0.35;
      Box tried =
          box.at(
              Math.floor(sheet / 2.0 + 1.6 * radius * StrictMath.cos(angle) - box.width() / 2),
              Math.floor(radius * StrictMath.sin(angle) - height / 2));
      if (tried.isFree(others, sheet)) {
        return tried;
      }
    }
    double below = others.stream().mapToDouble(Box::bottom).max().orElse(0);
    return box.at(Math.floor((sheet - box.width()) / 2), Math.ceil(below));
  }

  /** A term at the size of its weight, or smaller until it fits; at the smallest it is broken. */
  private static Box box(Word word, int sheet) {
    boolean wide = sheet >= 480;
    int smallest = wide ? 17 : 15;
    int largest = wide ? 50 : 32;
    double room = sheet - 2.0 * EDGE - 1;
    int size = smallest + (largest - smallest) * Math.min(100, Math.max(0, word.weight())) / 100;
    boolean bold = word.weight() > 50;
    Lettering lettering = new Lettering(size, bold);
    while (size > smallest && lettering.wrap(word.term(), room).size() > 1) {
      size--;
      lettering = new Lettering(size, bold);
    }
    List<String> lines = lettering.wrap(word.term(), room);
    return new Box(lettering, lines, word.weight(), 0, 0, Math.ceil(lettering.width(lines)));
  }
}
