package de.roterfaden.check.accessibility;

import de.roterfaden.finding.Severity;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** An alternative text says what a picture shows, not that there is one. */
final class WeakAlt implements AccessibilityRule {

  private static final Query PICTURES = Query.of("img[alt], svg[role=img], [role=img][aria-label]");
  private static final Query FIGURES = Query.of("figure");
  private static final Query CAPTIONS = Query.of("figcaption");
  private static final Query CONTROLS = Query.of("a[href], button");

  /** Longer descriptions belong into the text, where all can read them. */
  private static final int LONGEST = 400;

  private static final Pattern FILE =
      Pattern.compile("(?i)\\.(?:jpe?g|png|gif|svg|webp|avif|tiff?|bmp|heic|eps|pdf)\\b");

  /** Names that cameras and databases give: {@code IMG_2041}, {@code ZB_Stadt_im_Wandel}. */
  private static final Pattern MACHINE =
      Pattern.compile(
          "(?i)(?:(?:img|dsc|dscn|dscf|pict|p|image|foto|bild|scan)[_-]?\\d{3,}\\w*|\\S+_\\S+)");

  private static final Pattern PREFIX =
      Pattern.compile(
          "(?i)^(?:(?:das|dieses|ein|eine|the|this)\\s+)?(?:bild|foto|fotografie|grafik|abbildung|abb\\.|image|picture|photo|photograph|graphic)"
              + "(?:\\s*:|\\s+(?:von|vom|zeigt|mit dem titel|of|shows|showing)\\b)");

  private static final Set<String> NOTHING =
      Set.of(
          "bild",
          "foto",
          "grafik",
          "abbildung",
          "logo",
          "icon",
          "symbol",
          "leer",
          "image",
          "picture",
          "photo",
          "graphic",
          "img",
          "alt",
          "alternativtext",
          "alternative text",
          "platzhalter",
          "placeholder",
          "dekoration",
          "decoration",
          "decorative",
          "spacer",
          "bild 1",
          "foto 1",
          "image 1",
          "banner",
          "titelbild",
          "teaserbild",
          "vorschaubild",
          "thumbnail",
          "beschreibung",
          "description",
          "kein text",
          "ohne titel",
          "untitled",
          "unbenannt",
          "todo",
          "tbd",
          "xxx");

  @Override
  public String name() {
    return "weak-alt";
  }

  @Override
  public Set<Criterion> criteria() {
    return Set.of(Criterion.NON_TEXT_CONTENT);
  }

  @Override
  public List<String> steps() {
    return List.of("9.1.1.1b");
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(HtmlPage page, Reporter reporter) {
    for (Element picture : page.visible(PICTURES)) {
      String alt = AccessibleName.of(picture);
      String plain = Wording.plain(alt);
      if (plain.isEmpty()) {
        if (!alt.isEmpty()) {
          reporter.tellAs("nothing", picture, alt, alt);
        }
      } else if (FILE.matcher(alt).find() || MACHINE.matcher(alt).matches()) {
        reporter.tellAs("file", picture, alt, alt);
      } else if (NOTHING.contains(plain)) {
        reporter.tellAs("nothing", picture, alt, alt);
      } else if (PREFIX.matcher(alt).find()) {
        reporter.tellAs("prefix", picture, alt, alt);
      } else if (alt.length() > LONGEST) {
        reporter.tellAs("long", picture, alt, alt.length(), LONGEST);
      } else if (isRepeated(picture, plain)) {
        reporter.tellAs("again", picture, alt, alt);
      }
    }
  }

  /** Whether the caption, or the link around the picture, says the same words once more. */
  private static boolean isRepeated(Element picture, String plain) {
    Element figure = FIGURES.closest(picture);
    Element caption = figure == null ? null : CAPTIONS.firstIn(figure);
    if (caption != null && Wording.plain(caption.text()).equals(plain)) {
      return true;
    }
    Element link = CONTROLS.closest(picture);
    return link != null && Wording.plain(link.text()).equals(plain);
  }
}
