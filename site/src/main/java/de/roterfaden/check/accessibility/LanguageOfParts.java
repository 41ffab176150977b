package de.roterfaden.check.accessibility;

import de.roterfaden.finding.Severity;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * A passage in another language says so. Software is sure of it where a German text has several
 * English function words and no German one, or the other way round.
 */
final class LanguageOfParts implements AccessibilityRule {

  private static final Query LANG = Query.of("[lang]");

  private static final int LEAST = 3;

  private static final Set<String> PASSAGES =
      Set.of(
          "p",
          "li",
          "dt",
          "dd",
          "td",
          "th",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "figcaption",
          "caption",
          "summary",
          "blockquote");

  private static final Set<String> ENGLISH =
      Set.of(
          "the", "of", "and", "is", "are", "with", "for", "that", "this", "to", "from", "have",
          "has", "you", "your", "our", "it", "they", "not", "by", "on", "which", "we", "be", "its");

  private static final Set<String> GERMAN =
      Set.of(
          "der", "die", "das", "und", "ist", "sind", "nicht", "ein", "eine", "einen", "mit", "für",
          "auf", "den", "dem", "des", "zu", "zum", "zur", "von", "vom", "wir", "sie", "ich", "im",
          "auch", "wird", "werden", "oder", "als", "bei", "aus", "nach", "wie", "er");

  @Override
  public String name() {
    return "language-of-parts";
  }

  @Override
  public Set<Criterion> criteria() {
    return Set.of(Criterion.LANGUAGE_OF_PARTS);
  }

  @Override
  public List<String> steps() {
    return List.of("9.3.1.2");
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(HtmlPage page, Reporter reporter) {
    for (Element part : page.all(LANG)) {
      if (isWithin(part, page.document().body())
          && !part.attr("lang").isEmpty()
          && !LanguageTags.isValid(part.attr("lang"))) {
        reporter.tellAs("malformed", part, part.attr("lang"), part.attr("lang"));
      }
    }
    Set<Element> around = new HashSet<>();
    List<Element> passages = page.visible(PASSAGES);
    for (Element passage : passages) {
      for (Element at = passage.parent(); at != null && around.add(at); at = at.parent()) {}
    }
    for (Element passage : passages) {
      String language = LanguageTags.at(passage);
      if (!around.contains(passage) && (language.equals("de") || language.equals("en"))) {
        judge(passage, language, reporter);
      }
    }
  }

  private static boolean isWithin(Element part, Element outer) {
    Element at = part;
    while (at != null && !at.equals(outer)) {
      at = at.parent();
    }
    return at != null;
  }

  private static void judge(Element passage, String language, Reporter reporter) {
    String text = ownLanguage(passage);
    boolean german = language.equals("de");
    if (!hasWord(text, german ? GERMAN : ENGLISH)
        && isForeign(Wording.plain(text).split(" ", -1), german ? ENGLISH : GERMAN)) {
      reporter.tellAs(german ? "english" : "german", passage, text);
    }
  }

  /** Whether one of these words stands in a text; most texts have one at their beginning. */
  private static boolean hasWord(String text, Set<String> known) {
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || !Wording.isInWord(text.codePointAt(i))) {
        if (i > start && known.contains(Wording.plain(text.substring(start, i)))) {
          return true;
        }
        start = i + 1;
      } else if (Character.isHighSurrogate(text.charAt(i))) {
        i++;
      }
    }
    return false;
  }

  private static boolean isForeign(String[] words, Set<String> foreign) {
    int count = 0;
    for (String word : words) {
      count += foreign.contains(word) ? 1 : 0;
    }
    return count >= LEAST && 5 * count >= words.length;
  }

  /** The words of a passage without the parts that name a language of their own. */
  private static String ownLanguage(Element passage) {
    if (LANG.firstIn(passage) == null) {
      return AccessibleName.content(passage);
    }
    Element copy = passage.clone();
    for (Element part : LANG.in(copy)) {
      if (!part.equals(copy)) {
        part.remove();
      }
    }
    return AccessibleName.content(copy);
  }
}
