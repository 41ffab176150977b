package de.roterfaden.check.readability;

import de.roterfaden.finding.Message;
import de.roterfaden.finding.Severity;
import de.roterfaden.narrative.Level;
import de.roterfaden.text.Kind;
import de.roterfaden.text.Language;
import de.roterfaden.text.Reading;
import de.roterfaden.text.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Long compounds are written with a hyphen or a Mediopunkt. The way out is the word in pieces:
 * "Bürger-Beteiligung". Told once for each word of a text. In English, long words are told of,
 * since there are no compounds to cut.
 *
 * <p>Excepted are proper names, words of everyday life (in easy language), what the narrative says
 * that everybody knows, and nouns that cannot be cut between known words, for which {@code
 * unexplained-term} is there. A segmented word is long if one of its pieces is.
 */
final class Compound implements ReadabilityRule {

  private static final Pattern JOINTS = Pattern.compile("[\u00b7\u2027-]");

  /** Beyond so many syllables an English word is long in plain language. */
  private static final int ENGLISH_PLAIN = 4;

  /** How names of streets end; easy language leaves names whole. */
  private static final List<String> STREETS = List.of("straße", "strasse", "gasse", "allee");

  @Override
  public String name() {
    return "compound";
  }

  @Override
  public Set<Source> sources() {
    return Set.of(Source.BITV, Source.DIN_SPEC_33429, Source.NETZWERK_LEICHTE_SPRACHE);
  }

  @Override
  public Set<Language> languages() {
    return Set.of(Language.GERMAN, Language.ENGLISH);
  }

  @Override
  public Optional<Severity> severity(Level level) {
    return switch (level) {
      case EASY -> Optional.of(Severity.WARNING);
      case PLAIN -> Optional.of(Severity.INFO);
      case STANDARD -> Optional.empty();
    };
  }

  @Override
  public void check(StudiedText text, Reporter reporter) {
    OwnWords own = OwnWords.of(text);
    Set<String> told = new HashSet<>();
    Segments segments = new Segments(text.knowledge(), text.limits());
    for (StudiedUnit unit : text.units()) {
      for (StudiedSentence sentence : unit.sentences()) {
        for (int i = 0; i < sentence.tokens().size(); i++) {
          Token token = sentence.tokens().get(i);
          if (token.kind() != Kind.WORD) {
            continue;
          }
          if (text.language() == Language.GERMAN) {
            if (isLong(token, text.limits()) && !own.isKnown(sentence, i)) {
              german(sentence, i, segments, told, reporter);
            }
          } else if (isLongInEnglish(token, sentence, i) && !own.isKnown(sentence, i)) {
            english(sentence, token, told, reporter);
          }
        }
      }
    }
  }

  private static boolean isLong(Token token, Limits limits) {
    return token.form().letters() > limits.letters()
        || token.form().syllables() > limits.syllables();
  }

  private static void german(
      StudiedSentence sentence, int index, Segments segments, Set<String> told, Reporter reporter) {
    Token token = sentence.tokens().get(index);
    if (told.contains(token.text())) {
      return;
    }
    boolean plain = token.end() - token.start() == token.text().length();
    String suggested =
        plain
            ? sentence.form(index).cut(segments.limits(), form -> cut(form.text(), form, segments))
            : cut(Segments.written(sentence, token), sentence.form(index), segments);
    if (!suggested.isEmpty()) {
      told.add(token.text());
      reporter.tell(sentence.position(token), token.text(), token.text(), suggested);
    }
  }

  /** A word cut into pieces that are short enough; "" if it stays whole. */
  private static String cut(String written, StudiedForm form, Segments segments) {
    if (!hasCapital(written) || isName(form)) {
      return "";
    }
    StringBuilder suggested = new StringBuilder();
    boolean cut = false;
    for (String piece : JOINTS.split(written.replace("\u00ad", ""), -1)) {
      List<String> pieces =
          segments.isLong(piece) && isCuttable(piece, form) ? segments.of(piece) : List.of();
      cut |= !pieces.isEmpty();
      suggested.append(suggested.isEmpty() ? "" : "-");
      suggested.append(pieces.isEmpty() ? piece : String.join("-", pieces));
    }
    return cut ? suggested.toString() : "";
  }

  /** Only what begins with a capital letter is cut. */
  private static boolean hasCapital(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (Character.isUpperCase(word.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Nouns are cut, if they are neither names nor words of everyday life. */
  private static boolean isCuttable(String piece, StudiedForm form) {
    if (!Character.isUpperCase(piece.charAt(0)) || !isLettersOnly(piece)) {
      return false;
    }
    for (String street : STREETS) {
      if (piece.endsWith(street)) {
        return false;
      }
    }
    boolean easy = form.level() == Level.EASY;
    if (easy && FrequentWords.german().isEveryday(piece)) {
      return false;
    }
    boolean noun = false;
    for (Reading reading : form.knowledge().morphology().readings(piece)) {
      if (reading.is("EIG") || (easy && FrequentWords.german().isEveryday(reading.lemma()))) {
        return false;
      }
      noun |= reading.is("SUB");
    }
    return noun;
  }

  private static boolean isLettersOnly(String piece) {
    for (int i = 1; i < piece.length(); i++) {
      if (!Character.isLowerCase(piece.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isName(StudiedForm form) {
    for (Reading reading : form.word().readings()) {
      if (reading.is("EIG")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLongInEnglish(Token token, StudiedSentence sentence, int index) {
    int most = sentence.text().level() == Level.EASY ? ENGLISH_PLAIN - 1 : ENGLISH_PLAIN;
    String word = token.text();
    boolean name = index > 0 && Character.isUpperCase(word.charAt(0));
    return token.form().syllables() > most
        && !name
        && word.indexOf('-') < 0
        && Character.isLowerCase(word.charAt(word.length() - 1))
        && !FrequentWords.english().isEveryday(word)
        && !(word.endsWith("s")
            && FrequentWords.english().isEveryday(word.substring(0, word.length() - 1)))
        && !(word.endsWith("ies")
            && FrequentWords.english().isEveryday(word.substring(0, word.length() - 3) + "y"));
  }

  private static void english(
      StudiedSentence sentence, Token token, Set<String> told, Reporter reporter) {
    if (told.add(token.text())) {
      reporter.tell(
          reporter.severity(),
          sentence.position(token),
          token.text(),
          Message.of("readability.compound.english", token.text()),
          Message.of("readability.compound.english.help", token.text()));
    }
  }
}
