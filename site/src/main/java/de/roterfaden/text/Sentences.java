package de.roterfaden.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the sentences of a text, and their words with their offsets. Make one for a run: it
 * remembers the word forms that it has met. Safe for use by several threads.
 *
 * <pre>{@code
 * Sentences sentences = new Sentences(Language.GERMAN);
 * sentences.in("Am 3. Mai tagt der Rat. Kommen Sie um 14.30 Uhr, z. B. mit Dr. Wolke.");
 * // two sentences; of 6 and 8 words
 * }</pre>
 *
 * <p>A sentence ends at a full stop, question or exclamation mark or ellipsis behind which another
 * begins: not at abbreviations, ordinals, dates, times and initials, and not within quotation marks
 * or brackets after which the sentence goes on. It ends at a colon where the line ends with it.
 * Time grows with the length of the text alone.
 */
public final class Sentences {

  /** Stands in texts for a line end that readers see; the unit goes on behind it. */
  public static final char LINE_BREAK = '\u2028';

  private final Language language;
  private final Abbreviations abbreviations;
  private final Syllables syllables;
  private final Forms forms;
  private final Boundaries boundaries;

  public Sentences(Language language) {
    this.language = language;
    this.abbreviations = Abbreviations.of(language);
    this.syllables = new Syllables(language);
    this.forms = new Forms(abbreviations, syllables);
    this.boundaries = new Boundaries(language, abbreviations);
  }

  public Language language() {
    return language;
  }

  /** The abbreviations of the language. */
  public Abbreviations abbreviations() {
    return abbreviations;
  }

  /** The syllables of the language. */
  public Syllables syllables() {
    return syllables;
  }

  /**
   * The sentences of a text in their order. Signs without any word belong to the sentence before
   * them.
   *
   * @param text one unit of text: a paragraph, a heading, an item of a list
   */
  public List<Sentence> in(String text) {
    Scan scan = Tokenizer.scan(text, forms);
    List<Sentence> sentences = new ArrayList<>();
    List<Token> open = new ArrayList<>();
    int first = 0;
    int at = 0;
    while (at < scan.size()) {
      int end = boundaries.behind(scan, first, at);
      if (end == 0) {
        end = at + 1;
        addWithin(scan, at, open);
      } else {
        for (int i = at; i < end; i++) {
          open.add(scan.token(i));
        }
        close(open, sentences);
        first = end;
      }
      at = end;
    }
    close(open, sentences);
    return sentences;
  }

  /** Takes up a token after which the sentence goes on; an ordinal and its dot become one. */
  private void addWithin(Scan scan, int at, List<Token> open) {
    Token token = scan.token(at);
    int before = open.size() - 1;
    boolean ordinal =
        before >= 0
            && token.isSign(".")
            && scan.gap(at) == Gap.NONE
            && open.get(before).kind() == Kind.NUMBER;
    if (ordinal) {
      Token number = open.get(before);
      Form form = forms.of(Kind.NUMBER, number.text() + ".");
      open.set(before, new Token(form, number.start(), token.end()));
    } else {
      open.add(token);
    }
  }

  private static void close(List<Token> open, List<Sentence> sentences) {
    if (open.isEmpty()) {
      return;
    }
    Sentence sentence = Sentence.of(open);
    if (sentence.words() > 0) {
      sentences.add(sentence);
    } else if (!sentences.isEmpty()) {
      List<Token> more = new ArrayList<>(sentences.get(sentences.size() - 1).tokens());
      more.addAll(open);
      sentences.set(sentences.size() - 1, Sentence.of(more));
    }
    open.clear();
  }
}
