package de.roterfaden.check.readability;

import de.roterfaden.finding.Message;
import de.roterfaden.finding.Severity;
import de.roterfaden.markup.TextUnit;
import de.roterfaden.narrative.Level;
import de.roterfaden.text.Kind;
import de.roterfaden.text.Reading;
import de.roterfaden.text.Token;
import de.roterfaden.text.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The text speaks to its readers: no "man", and either "Sie" or "du" throughout. Quotations speak
 * as they like. Whether a text should speak to its readers at all is for its authors to say.
 */
final class Address implements ReadabilityRule {

  /** Tokens around "man" among which its verb stands. */
  private static final int NEAR = 40;

  private static final WordSet DU =
      WordSet.of("du", "dich", "dir", "dein", "deine", "deinen", "deinem", "deiner", "deines");
  private static final WordSet YOU = WordSet.of("Sie", "Ihnen", "Ihr", "Ihre", "Ihren", "Ihrem");
  private static final String OPENING = "„»“\"‚";
  private static final String CLOSING = "“”«\"‘";

  @Override
  public String name() {
    return "address";
  }

  @Override
  public Set<Source> sources() {
    return Set.of(Source.BITV, Source.DIN_SPEC_33429);
  }

  @Override
  public Optional<Severity> severity(Level level) {
    return switch (level) {
      case EASY -> Optional.of(Severity.WARNING);
      case PLAIN -> Optional.of(Severity.INFO);
      case STANDARD -> Optional.empty();
    };
  }

  /**
   * A word that speaks to the reader.
   *
   * @param sentence where it stands
   * @param token the word
   */
  private record Spoken(StudiedSentence sentence, Token token) {}

  @Override
  public boolean isCue(StudiedForm form) {
    String text = form.text();
    return form.isWord()
        && (text.equals("man")
            || DU.contains(text)
            || (form.isFirst() ? text.equals("Man") || text.equals("Du") : YOU.contains(text)));
  }

  @Override
  public void check(StudiedText text, Reporter reporter) {
    List<Spoken> du = new ArrayList<>();
    List<Spoken> you = new ArrayList<>();
    for (StudiedUnit unit : text.units()) {
      if (unit.kind() != TextUnit.Kind.QUOTE) {
        for (StudiedSentence sentence : unit.sentences()) {
          if (reporter.isCued(sentence)) {
            look(sentence, du, you, reporter);
          }
        }
      }
    }
    if (!du.isEmpty() && !you.isEmpty()) {
      boolean formal = you.size() >= du.size();
      Spoken odd = formal ? du.get(0) : you.get(0);
      String common = formal ? "Sie" : "du";
      reporter.tell(
          Severity.WARNING,
          odd.sentence().position(odd.token()),
          odd.token().text(),
          Message.of("readability.address.mixed", odd.token().text(), common),
          Message.of("readability.address.mixed.help", common));
    }
  }

  private static void look(
      StudiedSentence sentence, List<Spoken> du, List<Spoken> you, Reporter reporter) {
    List<Token> tokens = sentence.tokens();
    boolean quoted = false;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      String text = token.text();
      if (token.kind() == Kind.SIGN) {
        quoted = quoted ? CLOSING.indexOf(text.charAt(0)) < 0 : OPENING.contains(text);
      } else if (!quoted && reporter.isCued(sentence, i) && token.kind() == Kind.WORD) {
        word(sentence, i, du, you, reporter);
      }
    }
  }

  private static void word(
      StudiedSentence sentence, int at, List<Spoken> du, List<Spoken> you, Reporter reporter) {
    List<Token> tokens = sentence.tokens();
    Token token = tokens.get(at);
    String text = token.text();
    boolean start = at == 0 || tokens.get(at - 1).kind() == Kind.SIGN;
    if (text.equals("man") || (start && text.equals("Man"))) {
      if (isSubject(sentence, at)) {
        reporter.tell(sentence.position(token), text, text);
      }
    } else if (DU.contains(text) || (start && text.equals("Du"))) {
      du.add(new Spoken(sentence, token));
    } else if (!start && YOU.contains(text)) {
      you.add(new Spoken(sentence, token));
    }
  }

  /** Whether "man" is a subject here and no name of a program: a verb in its person is near. */
  private static boolean isSubject(StudiedSentence sentence, int at) {
    List<Token> tokens = sentence.tokens();
    if (at + 1 < tokens.size() && Set.of("(", "-", "/").contains(tokens.get(at + 1).text())) {
      return false;
    }
    int last = Math.min(tokens.size(), at + NEAR);
    for (int i = Math.max(0, at - NEAR); i < last; i++) {
      if (i != at && Character.isLowerCase(tokens.get(i).text().codePointAt(0))) {
        for (Reading reading : sentence.readings(i)) {
          if (reading.is("VER") && reading.is("3") && reading.is("SIN")) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
