package de.roterfaden.check.readability;

import de.roterfaden.finding.Message;
import de.roterfaden.finding.Severity;
import de.roterfaden.narrative.Level;
import de.roterfaden.text.Kind;
import de.roterfaden.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** No percentages: many readers do not know what they are of. The way out names a share. */
final class Percent implements ReadabilityRule.OfSentence {

  private static final List<Integer> PARTS = List.of(2, 3, 4, 5, 10, 20, 100);
  private static final double CLOSE = 1.5;
  private static final double WHOLE = 100;

  @Override
  public String name() {
    return "percent";
  }

  @Override
  public Set<Source> sources() {
    return Set.of(Source.DIN_SPEC_33429, Source.NETZWERK_LEICHTE_SPRACHE);
  }

  @Override
  public Optional<Severity> severity(Level level) {
    return level == Level.EASY ? Optional.of(Severity.WARNING) : Optional.empty();
  }

  @Override
  public boolean isCue(StudiedForm form) {
    return form.text().equals("%") || isWord(form.text());
  }

  @Override
  public void check(StudiedSentence sentence, Reporter reporter) {
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      String text = tokens.get(i).text();
      boolean number = i > 0 && tokens.get(i - 1).kind() == Kind.NUMBER;
      if ((text.equals("%") && number && !isJoined(tokens, i))
          || (isWord(text) && !isPart(tokens, i))) {
        tell(sentence, number ? i - 1 : i, i, reporter);
      }
    }
  }

  /** Whether the sign belongs to what stands behind it: "%1 %2". */
  private static boolean isJoined(List<Token> tokens, int at) {
    return at + 1 < tokens.size()
        && tokens.get(at + 1).kind() != Kind.SIGN
        && tokens.get(at + 1).start() == tokens.get(at).end();
  }

  /** Whether a word goes on behind a hyphen: "Prozent- und Dollarzeichen". */
  private static boolean isPart(List<Token> tokens, int at) {
    return at + 1 < tokens.size()
        && tokens.get(at + 1).isSign("-")
        && tokens.get(at + 1).start() == tokens.get(at).end();
  }

  /** Prozent, Prozente, prozentual, 20-prozentig; not Prozentrechnung. */
  private static boolean isWord(String text) {
    if (text.length() < 7 || !text.contains("rozent")) {
      return false;
    }
    return text.equals("Prozent")
        || text.equals("Prozente")
        || text.equals("Prozenten")
        || text.startsWith("prozentual")
        || (text.contains("prozentig") && !text.startsWith("hochprozentig"));
  }

  private static void tell(StudiedSentence sentence, int from, int to, Reporter reporter) {
    List<Token> tokens = sentence.tokens();
    String words = sentence.words(from, to + 1);
    double value = from < to ? value(tokens.get(from).text()) : -1;
    reporter.tell(
        reporter.severity(),
        sentence.position(tokens.get(from), tokens.get(to)),
        words,
        Message.of("readability.percent", words),
        help(value));
  }

  private static double value(String number) {
    try {
      return Double.parseDouble(number.replace(',', '.'));
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  private static Message help(double percent) {
    if (percent >= WHOLE - 0.01 && percent <= WHOLE) {
      return Message.of("readability.percent.all");
    }
    for (int parts : PARTS) {
      long share = Math.round(percent / WHOLE * parts);
      double off = Math.abs(share * WHOLE / parts - percent);
      if (share > 0 && share < parts && off <= CLOSE) {
        return Message.of(
            off < 0.01 ? "readability.percent.share" : "readability.percent.about",
            share,
            parts,
            Message.of("readability.percent.half." + (2 * share == parts)));
      }
    }
    return Message.of("readability.percent.help");
  }
}
