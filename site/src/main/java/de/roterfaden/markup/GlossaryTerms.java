package de.roterfaden.markup;

import de.roterfaden.narrative.GlossaryEntry;
import de.roterfaden.narrative.LanguageVersion;
import de.roterfaden.narrative.Narrative;
import de.roterfaden.narrative.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * Finds where a text uses a word of the glossary for the first time. Words are found as they are
 * written in {@code term} and {@code forms}, as whole words; what the file writes small may also
 * begin a sentence. Made once for a narrative, so that a text is looked through word by word, no
 * matter how many entries there are.
 */
final class GlossaryTerms {

  /** A way to write the term of an entry. */
  private record Form(String words, GlossaryEntry entry) {}

  /** A form in a text. */
  private record Found(int start, Form form) {}

  /** By version, then by the first word of the form; longer forms first. */
  private final Map<String, Map<String, List<Form>>> forms = new HashMap<>();

  GlossaryTerms(Narrative narrative) {
    for (LanguageVersion version : narrative.versions()) {
      Map<String, List<Form>> byWord = new HashMap<>();
      for (GlossaryEntry entry : narrative.data().glossary()) {
        Wording term = narrative.wording(entry.term(), version);
        if (term.language().equals(version.language())) {
          add(byWord, term.text(), entry);
        }
        String main = narrative.settings().mainVersion().language();
        if (main.equals(version.language())) {
          entry.forms().forEach(form -> add(byWord, form, entry));
        }
      }
      byWord
          .values()
          .forEach(
              list ->
                  list.sort(Comparator.comparingInt((Form f) -> f.words().length()).reversed()));
      forms.put(version.id(), byWord);
    }
  }

  private static void add(Map<String, List<Form>> byWord, String words, GlossaryEntry entry) {
    String tidy = words.strip();
    if (!tidy.isEmpty()) {
      put(byWord, tidy, entry);
      String begun = tidy.substring(0, 1).toUpperCase(Locale.ROOT) + tidy.substring(1);
      if (!begun.equals(tidy)) {
        put(byWord, begun, entry);
      }
    }
  }

  private static void put(Map<String, List<Form>> byWord, String words, GlossaryEntry entry) {
    byWord
        .computeIfAbsent(words.substring(0, end(words, 0)), key -> new ArrayList<>())
        .add(new Form(words, entry));
  }

  /** Marks the first use of each term in a text, but not in headings, links and code. */
  void mark(Node document, PageContext page) {
    Map<String, List<Form>> known = forms.getOrDefault(page.version().id(), Map.of());
    if (!known.isEmpty()) {
      new Marking(known, page).walk(document);
    }
  }

  /** One text on its way. */
  private static final class Marking {

    private final Map<String, List<Form>> known;
    private final PageContext page;
    private final Set<String> met = new HashSet<>();

    Marking(Map<String, List<Form>> known, PageContext page) {
      this.known = known;
      this.page = page;
    }

    void walk(Node node) {
      Node next;
      for (Node child = node.getFirstChild(); child != null; child = next) {
        next = child.getNext();
        if (child instanceof Text text) {
          mark(text);
        } else if (!(child instanceof Heading
            || child instanceof Link
            || child instanceof Image
            || child instanceof Code)) {
          walk(child);
        }
      }
    }

    private void mark(Text text) {
      Text rest = text;
      int from = 0;
      while (rest != null) {
        Found found = next(rest.getLiteral(), from);
        if (found == null) {
          return;
        }
        Map<String, String> link = link(found.form().entry());
        if (link.isEmpty()) {
          from = found.start() + found.form().words().length();
        } else {
          rest = split(rest, found, link);
          from = 0;
        }
      }
    }

    private @Nullable Found next(String words, int from) {
      int start = from;
      while (start < words.length()) {
        int end = end(words, start);
        if (end == start) {
          start++;
        } else {
          for (Form form : known.getOrDefault(words.substring(start, end), List.of())) {
            if (!met.contains(form.entry().id()) && stands(form.words(), words, start)) {
              return new Found(start, form);
            }
          }
          start = end;
        }
      }
      return null;
    }

    /** Whether a form stands here as a whole. */
    private static boolean stands(String form, String words, int start) {
      int end = start + form.length();
      return words.startsWith(form, start)
          && (end == words.length() || !isLetter(words.charAt(end)));
    }

    /** Puts the term between what is before it and what is behind it, which is given back. */
    private @Nullable Text split(Text text, Found found, Map<String, String> link) {
      met.add(found.form().entry().id());
      String words = text.getLiteral();
      int end = found.start() + found.form().words().length();
      GlossaryTerm term = new GlossaryTerm(link);
      term.appendChild(new Text(found.form().words()));
      text.insertAfter(term);
      Text behind = end == words.length() ? null : new Text(words.substring(end));
      if (behind != null) {
        term.insertAfter(behind);
      }
      if (found.start() == 0) {
        text.unlink();
      } else {
        text.setLiteral(words.substring(0, found.start()));
      }
      return behind;
    }

    /** The way to the entry, if this version has it and explains it in its own language. */
    private Map<String, String> link(GlossaryEntry entry) {
      boolean readable =
          page.shows(entry.explanation())
              && page.wording(entry.explanation()).language().equals(page.version().language());
      LinkTarget target = page.resolve("glossary:" + entry.id());
      if (!readable
          || !(target instanceof LinkTarget.ToPage glossary)
          || !glossary.version().equals(page.version())) {
        return Map.of();
      }
      Map<String, String> attributes = new LinkedHashMap<>(page.anchor(target).attributes());
      attributes.put("class", "faden-term");
      attributes.put("data-faden-tip", page.plain(entry.explanation()));
      return attributes;
    }
  }

  /** The end of the word that begins here; the place itself if none does. */
  private static int end(String words, int start) {
    int end = start;
    while (end < words.length() && isLetter(words.charAt(end))) {
      end++;
    }
    return end;
  }

  /** A hyphen or a middle dot joins the parts of a word, as easy language writes it. */
  private static boolean isLetter(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '\u00b7' || c == '\u00ad';
  }
}
