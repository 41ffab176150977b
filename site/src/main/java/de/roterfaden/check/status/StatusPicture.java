package de.roterfaden.check.status;

import de.roterfaden.finding.Messages;
import de.roterfaden.narrative.LanguageVersion;
import de.roterfaden.narrative.Page;
import java.util.List;
import java.util.Map;

/**
 * All chapters in all versions at a glance: a row for each chapter, for each version a block of
 * columns, one for each respect. For wide screens the titles stand beside the rows, for narrow ones
 * above them.
 *
 * @param chapters what is known, in the order of the story
 * @param versions the versions, as the blocks follow each other
 * @param messages the program's own words
 */
record StatusPicture(
    Map<Page, Map<LanguageVersion, ChapterStatus>> chapters,
    List<LanguageVersion> versions,
    Messages messages) {

  private static final int STEP = 22;
  private static final int ROW = 24;
  private static final int TITLES = 316;
  private static final int HEAD = 108;
  private static final int LETTER = 7;

  /** The drawing with titles beside the rows. */
  String wide() {
    return draw("matrix wide", TITLES, STEP, ROW, 0);
  }

  /** The drawing with titles above the rows. */
  String narrow() {
    return draw("matrix narrow", 4, 15, 46, 22);
  }

  private String draw(String css, int left, int step, int height, int above) {
    Aspect[] aspects = Aspect.values();
    int block = step * aspects.length;
    int gap = step / 2;
    Drawing drawing = new Drawing();
    for (int v = 0; v < versions.size(); v++) {
      int x = left + v * (block + gap);
      List<String> name = Drawing.lines(NarrativeStatus.name(versions.get(v)), block / LETTER, 2);
      for (int line = 0; line < name.size(); line++) {
        drawing.text(x, 14 + 15 * line, "version", name.get(line));
      }
      for (int a = 0; a < aspects.length; a++) {
        String word = messages.text("status.short." + aspects[a].id());
        drawing.upright(x + step * a + step / 2 + 4, HEAD - 8, "quiet", word);
      }
    }
    int width = left + versions.size() * (block + gap);
    int y = HEAD;
    for (Map.Entry<Page, Map<LanguageVersion, ChapterStatus>> row : chapters.entrySet()) {
      drawing.path("rule", "M0 " + y + "h" + width);
      String title = row.getKey().front().title();
      int room = above > 0 ? width : left - step;
      drawing.text(0, y + 16, "goal", Drawing.lines(title, room / LETTER, 1).get(0));
      int x = left;
      for (LanguageVersion version : versions) {
        for (Aspect aspect : aspects) {
          drawing.mark(row.getValue().get(version).of(aspect), x + step / 2, y + above + ROW / 2);
          x += step;
        }
        x += gap;
      }
      y += height;
    }
    return drawing.named(css, width, y + 4, messages.text("status.matrix"));
  }
}
