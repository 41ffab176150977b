package de.roterfaden.graphics;

import de.roterfaden.narrative.Feeling;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A citizen journey as a thread that sways: to the right where a step goes well, to the left where
 * it goes badly. A face on each step says the same, and so does the word beside it.
 *
 * <pre>{@code
 * Element svg = JourneyGraphic.of(steps).drawn("Home after the late shift", 640);
 * }</pre>
 *
 * <p>The classes are {@code faden-graphic-journey}, {@code faden-graphic-thread}, {@code
 * faden-graphic-lane}, {@code faden-graphic-face} and {@code faden-feeling-good}, {@code -neutral},
 * {@code -bad}.
 */
public final class JourneyGraphic {

  private static final int FACE = 20;
  private static final int GAP = 22;

  /**
   * A step as it is drawn.
   *
   * @param title what happens
   * @param words how it feels, in words, or ""
   * @param feeling how it feels; null is drawn in the middle, without a face
   */
  public record Step(String title, String words, @Nullable Feeling feeling) {}

  private final List<Step> steps;

  private JourneyGraphic(List<Step> steps) {
    this.steps = List.copyOf(steps);
  }

  public static JourneyGraphic of(List<Step> steps) {
    return new JourneyGraphic(steps);
  }

  /**
   * The drawing.
   *
   * @param name its name for screen readers
   * @param width 320 or more
   */
  public Element drawn(String name, int width) {
    boolean wide = width >= 480;
    int lane = wide ? 64 : 32;
    int label = FACE + 8 + 2 * lane + FACE + 20;
    Lettering title = Lettering.bold(wide ? 19 : 16);
    Lettering words = Lettering.regular(wide ? 18 : 16);
    List<Element> faces = new ArrayList<>();
    List<Place> places = new ArrayList<>();
    int y = GAP;
    int number = 1;
    for (Step step : steps) {
      List<String> titles = title.wrap(number + ". " + step.title(), width - label - 4);
      List<String> feelings =
          step.words().isEmpty() ? List.of() : words.wrap(step.words(), width - label - 4);
      int height = Math.max(2 * FACE, title.height(titles) + words.height(feelings));
      Place place = new Place(FACE + 8 + lane(step.feeling()) * lane, y + height / 2);
      int top = place.y() - (title.height(titles) + words.height(feelings)) / 2;
      faces.add(face(step.feeling(), place));
      faces.add(Pen.words("faden-graphic-title", title, titles, label, top));
      faces.add(
          Pen.words("faden-graphic-field", words, feelings, label, top + title.height(titles)));
      places.add(place);
      y += height + GAP;
      number++;
    }
    List<Element> parts = new ArrayList<>(lanes(lane, y));
    parts.add(Pen.line("faden-graphic-thread", thread(places, y), 4));
    parts.addAll(faces);
    return Pen.picture("journey", name, width, y, parts);
  }

  private record Place(int x, int y) {}

  /** The lane of a feeling from the left. */
  private static int lane(@Nullable Feeling feeling) {
    return feeling == Feeling.BAD ? 0 : feeling == Feeling.GOOD ? 2 : 1;
  }

  private static List<Element> lanes(int lane, int height) {
    List<Element> lanes = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      int x = FACE + 8 + i * lane;
      lanes.add(Pen.line("faden-graphic-lane", "M" + x + " 4V" + (height - 4), 1));
    }
    return lanes;
  }

  private static String thread(List<Place> places, int height) {
    if (places.isEmpty()) {
      return "M0 0";
    }
    Place last = new Place(places.get(0).x(), 2);
    StringBuilder way = new StringBuilder("M" + last.x() + " " + last.y());
    for (Place place : places) {
      int middle = (last.y() + place.y()) / 2;
      way.append(
          String.format(
              Locale.ROOT,
              "C%d %d %d %d %d %d",
              last.x(),
              middle,
              place.x(),
              middle,
              place.x(),
              place.y()));
      last = place;
    }
    return way.append('V').append(height - 2).toString();
  }

  private static Element face(@Nullable Feeling feeling, Place place) {
    String kind = feeling == null ? "none" : feeling.id();
    Element face = Element.of("g", "faden-graphic-face faden-feeling-" + kind);
    if (feeling == null) {
      return face.add(Pen.dot("faden-graphic-knot", place.x(), place.y(), 8));
    }
    int x = place.x();
    int y = place.y();
    String mouth =
        switch (feeling) {
          case GOOD -> "M" + (x - 9) + " " + (y + 4) + "q9 10 18 0";
          case NEUTRAL -> "M" + (x - 8) + " " + (y + 7) + "h16";
          case BAD -> "M" + (x - 9) + " " + (y + 11) + "q9 -10 18 0";
        };
    return face.add(
        Pen.disc("faden-graphic-ground", x, y, FACE),
        Pen.dot("faden-graphic-eye", x - 7, y - 5, 2),
        Pen.dot("faden-graphic-eye", x + 7, y - 5, 2),
        Pen.line("faden-graphic-mouth", mouth, 3));
  }
}
