package de.roterfaden.graphics;

import de.roterfaden.narrative.StakeholderKind;
import java.util.ArrayList;
import java.util.List;

/**
 * Who is involved, as a rope that frays: at its knot are those who decide, and the thinner it gets,
 * the looser the tie. Within each stretch they stand by their kind, each kind with a sign of its
 * own.
 *
 * <pre>{@code
 * Element svg = StakeholderGraphic.of(circles).drawn("Who is involved", 640);
 * }</pre>
 *
 * <p>The classes are {@code faden-graphic-stakeholders}, {@code faden-graphic-rope}, {@code
 * faden-graphic-kind}, {@code faden-graphic-box}, {@code faden-graphic-title}, {@code
 * faden-graphic-group} and {@code faden-graphic-field}.
 */
public final class StakeholderGraphic {

  private static final int AXIS = 22;
  private static final int LEFT = 52;
  private static final int GAP = 12;
  private static final int PAD = 10;

  /**
   * Those of one kind.
   *
   * @param kind their kind
   * @param title its name
   * @param names who they are
   */
  public record Group(StakeholderKind kind, String title, List<String> names) {
    public Group {
      names = List.copyOf(names);
    }
  }

  /**
   * Those who are involved as closely.
   *
   * @param title how
   * @param groups who, by kind
   */
  public record Circle(String title, List<Group> groups) {
    public Circle {
      groups = List.copyOf(groups);
    }
  }

  private final List<Circle> circles;

  private StakeholderGraphic(List<Circle> circles) {
    this.circles = List.copyOf(circles);
  }

  /**
   * A map.
   *
   * @param circles from those who decide to those who are told, four at most
   */
  public static StakeholderGraphic of(List<Circle> circles) {
    return new StakeholderGraphic(circles);
  }

  /**
   * The drawing.
   *
   * @param name its name for screen readers
   * @param width 320 or more
   */
  public Element drawn(String name, int width) {
    Sheet sheet = new Sheet(width);
    circles.forEach(sheet::add);
    return Pen.picture("stakeholders", name, width, sheet.height(), sheet.parts());
  }

  /** The drawing while it grows from top to bottom. */
  private static final class Sheet {

    private final int width;
    private final Lettering title;
    private final Lettering group;
    private final Lettering name;
    private final List<Element> ropes = new ArrayList<>();
    private final List<Element> labels = new ArrayList<>();
    private int y = GAP;
    private int strength = 14;

    Sheet(int width) {
      this.width = width;
      boolean wide = width >= 480;
      title = Lettering.bold(wide ? 22 : 19);
      group = Lettering.bold(wide ? 17 : 16);
      name = Lettering.regular(wide ? 18 : 16);
    }

    void add(Circle circle) {
      int top = y;
      List<String> lines = title.wrap(circle.title(), width - LEFT - 4);
      int middle = y + title.lineHeight() / 2;
      labels.add(Pen.dot("faden-graphic-knot", AXIS, middle, 6 + strength / 2));
      labels.add(Pen.words("faden-graphic-title", title, lines, LEFT, y));
      y += title.height(lines) + GAP / 2;
      circle.groups().forEach(this::add);
      y += GAP;
      ropes.add(
          Pen.line("faden-graphic-rope", "M" + AXIS + " " + middle + "V" + (y + GAP), strength));
      strength = Math.max(2, strength - 4);
      // Without this the knot of an empty circle would cover that of the next.
      y = Math.max(y, top + 3 * GAP);
    }

    private void add(Group members) {
      List<String> lines = group.wrap(members.title(), width - LEFT - 30);
      int middle = y + group.lineHeight() / 2;
      labels.add(sign(members.kind(), LEFT + 9, middle));
      labels.add(Pen.words("faden-graphic-group", group, lines, LEFT + 26, y));
      y += group.height(lines) + 4;
      int x = LEFT;
      int row = 0;
      for (String member : members.names()) {
        List<String> words = name.wrap(member, width - LEFT - 2 * PAD - 4);
        int box = (int) Math.ceil(name.width(words)) + 2 * PAD;
        int height = name.height(words) + PAD;
        if (x > LEFT && x + box > width - 2) {
          x = LEFT;
          y += row + GAP / 2;
          row = 0;
        }
        labels.add(Pen.box("faden-graphic-box", x, y, box, height, 8));
        labels.add(Pen.words("faden-graphic-field", name, words, x + PAD, y + PAD / 2));
        x += box + GAP / 2;
        row = Math.max(row, height);
      }
      y += row + GAP;
    }

    private static Element sign(StakeholderKind kind, int x, int y) {
      String path =
          switch (kind) {
            case COUNCIL -> "M%1$d %2$dm-8 8v-10l8-6l8 6v10z";
            case ADMINISTRATION -> "M%1$d %2$dm-7-7h14v14h-14z";
            case BUSINESS -> "M%1$d %2$dm0-9l9 9l-9 9l-9-9z";
            case SCIENCE -> "M%1$d %2$dm0-8l9 16h-18z";
            case CIVIL_SOCIETY -> "M%1$d %2$dm-3-9h6v6h6v6h-6v6h-6v-6h-6v-6h6z";
            case RESIDENTS -> "M%1$d %2$dm-8 0a8 8 0 1 1 16 0a8 8 0 1 1-16 0z";
          };
      return Pen.line("faden-graphic-kind", path.formatted(x, y), 2)
          .set("stroke-linejoin", "round");
    }

    int height() {
      return y + GAP + 2;
    }

    List<Element> parts() {
      List<Element> parts = new ArrayList<>(ropes);
      parts.addAll(labels);
      return parts;
    }
  }
}
