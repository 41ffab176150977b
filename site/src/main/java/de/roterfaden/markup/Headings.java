package de.roterfaden.markup;

import de.roterfaden.text.Slug;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.Heading;
import org.commonmark.node.Text;

/** The headings of a page: their ids, their levels, and whether both make sense. */
final class Headings {

  private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}_.-]*");

  private final PageCompilation page;
  private final IdentityHashMap<Heading, String> ids = new IdentityHashMap<>();
  private final List<Heading> found = new ArrayList<>();
  private final List<Compiled.Heading> headings = new ArrayList<>();

  Headings(PageCompilation page) {
    this.page = page;
  }

  List<Compiled.Heading> all() {
    return headings;
  }

  /** Takes up the headings, and the ids that authors wrote as {@code {#id}}. */
  void takeWrittenIds(List<Heading> all) {
    int before = 1;
    for (Heading heading : all) {
      found.add(heading);
      checkLevel(heading, before);
      before = heading.getLevel();
      if (heading.getLastChild() instanceof Text text) {
        takeWrittenId(heading, text);
      }
    }
  }

  private void checkLevel(Heading heading, int before) {
    if (heading.getLevel() == 1) {
      page.report(Problem.error("heading-level-1"), page.places().of(heading));
    } else if (heading.getLevel() > before + 1) {
      page.report(
          Problem.warning("heading-skips", "#".repeat(heading.getLevel()), "#".repeat(before + 1)),
          page.places().of(heading));
    }
  }

  private void takeWrittenId(Heading heading, Text text) {
    String words = text.getLiteral().stripTrailing();
    int start = words.lastIndexOf("{#");
    if (start < 0 || !words.endsWith("}")) {
      return;
    }
    String id = words.substring(start + 2, words.length() - 1);
    text.setLiteral(words.substring(0, start).stripTrailing());
    if (!ID.matcher(id).matches() || id.startsWith(HtmlRules.RESERVED)) {
      page.report(
          Problem.error("heading-id", id, HtmlRules.RESERVED).about(id), page.places().of(heading));
    } else if (!page.anchors().take(id)) {
      page.report(Problem.error("heading-id-twice", id).about(id), page.places().of(heading));
    } else {
      ids.put(heading, id);
    }
  }

  /** Gives all other headings an id made from their words. */
  void claimIds() {
    for (Heading heading : found) {
      String words = PlainText.of(heading);
      if (words.isEmpty()) {
        page.report(Problem.warning("heading-empty"), page.places().of(heading));
      }
      String id = ids.computeIfAbsent(heading, key -> page.anchors().claim(wish(words)));
      headings.add(new Compiled.Heading(Math.max(2, heading.getLevel()), id, words));
    }
  }

  private static String wish(String words) {
    String slug = Slug.of(words);
    return slug.isEmpty() || slug.startsWith(HtmlRules.RESERVED) ? "text-" + slug : slug;
  }

  Typesetter.Title title(Heading heading) {
    return new Typesetter.Title(Math.max(2, heading.getLevel()), ids.get(heading));
  }
}
