package de.roterfaden.check.readability;

import de.roterfaden.narrative.Level;
import de.roterfaden.text.Form;
import de.roterfaden.text.Kind;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A form as rules see it at one level, either where any word has a capital letter or elsewhere:
 * which of them have to look at it, and what it may be. Worked out once for each form, since a text
 * of many words has few different ones. Safe for use by several threads.
 */
public final class StudiedForm {

  private static final int LEVELS = 3;

  private final Form form;
  private final boolean start;
  private final Level level;
  private final Knowledge knowledge;
  private final long cues;
  private final boolean comma;
  private final boolean conjunction;
  private @Nullable Word word;
  private @Nullable Cut cut;

  /**
   * A word in short pieces.
   *
   * @param limits what was allowed when it was cut
   * @param words the pieces with hyphens between them; "" if the word stays whole
   */
  private record Cut(Limits limits, String words) {}

  private StudiedForm(Form form, boolean start, Level level, Knowledge knowledge) {
    this.form = form;
    this.start = start;
    this.level = level;
    this.knowledge = knowledge;
    this.comma = form.isSign(",");
    this.conjunction = isWord() && LevelModel.isConjunction(form.text());
    this.cues = knowledge.cues().of(this, level);
  }

  /**
   * What is known of a form.
   *
   * @param start whether it begins a sentence or follows a sign
   */
  static StudiedForm of(Form form, boolean start, Level level, Knowledge knowledge) {
    StudiedForm[] known = (StudiedForm[]) form.note();
    if (known == null) {
      known = new StudiedForm[2 * LEVELS];
      form.note(known);
    }
    int index = 2 * number(level) + (start ? 1 : 0);
    StudiedForm studied = known[index];
    if (studied == null) {
      studied = new StudiedForm(form, start, level, knowledge);
      known[index] = studied;
    }
    return studied;
  }

  private static int number(Level level) {
    return switch (level) {
      case EASY -> 0;
      case PLAIN -> 1;
      case STANDARD -> 2;
    };
  }

  /** Its letters without soft hyphens and without the Mediopunkt. */
  String text() {
    return form.text();
  }

  Kind kind() {
    return form.kind();
  }

  Form form() {
    return form;
  }

  /** Whether it begins a sentence or follows a sign, so that any word has a capital letter. */
  boolean isFirst() {
    return start;
  }

  Knowledge knowledge() {
    return knowledge;
  }

  Level level() {
    return level;
  }

  boolean isWord() {
    return form.kind() == Kind.WORD;
  }

  /** Whether it may be a verb by its letters: small, or at the beginning. */
  boolean mayBeVerb() {
    return form.isSmall() || (start && isWord());
  }

  boolean isComma() {
    return comma;
  }

  /** Whether it is a conjunction that {@link LevelModel} counts. */
  boolean isConjunction() {
    return conjunction;
  }

  /** The rules that have to look at it, a bit each; see {@link Cues}. */
  long cues() {
    return cues;
  }

  /** What it may be; nothing for signs, numbers and unknown words. */
  Word word() {
    Word known = word;
    if (known == null) {
      known = look();
      word = known;
    }
    return known;
  }

  /**
   * The word in pieces that are short enough.
   *
   * @param limits what is allowed
   * @param cutting cuts the word, "" if it stays whole
   */
  String cut(Limits limits, Function<StudiedForm, String> cutting) {
    Cut known = cut;
    if (known == null || !known.limits().equals(limits)) {
      known = new Cut(limits, cutting.apply(this));
      cut = known;
    }
    return known.words();
  }

  private Word look() {
    if (!isWord()) {
      return Word.UNKNOWN;
    }
    return Word.of(
        start
            ? knowledge.morphology().readingsAtStart(form.text())
            : knowledge.morphology().readings(form.text()));
  }
}
