package de.roterfaden.check.readability;

import de.roterfaden.finding.Message;
import de.roterfaden.finding.Severity;
import de.roterfaden.narrative.Level;
import de.roterfaden.text.Abbreviations;
import de.roterfaden.text.Kind;
import de.roterfaden.text.Token;
import de.roterfaden.text.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Words are written out: no "z. B.", no "ÖPNV". Told once for each abbreviation of a text. Excepted
 * are those that everybody knows ({@code abbreviations_de.txt}: Lkw, Kita, WC …) or that the
 * narrative says everybody there knows, initials, Roman numerals, units behind numbers, words in
 * capitals, and what the text or the glossary explains.
 */
final class Abbreviation implements ReadabilityRule {

  private static final int LONGEST = 4;

  private static final String QUOTES = "\"„“”‚‘’«»‹›'";

  /** So many words in capitals in a sentence are no abbreviations of its own. */
  private static final int LISTED = 3;

  /** The lists, read when the first text is checked. */
  private static final class Lists {

    /** Known abbreviations, with the easiest level at which they are. */
    static final Map<String, Level> KNOWN = known();

    static final Map<String, String> CAPITALS = capitals();

    private static Map<String, Level> known() {
      Map<String, Level> known = new HashMap<>();
      for (String line : WordList.read(Abbreviation.class, "abbreviations_de.txt").lines()) {
        String[] fields = line.split("\\s*\\|\\s*", -1);
        Level from =
            fields.length > 1 ? Level.valueOf(fields[1].toUpperCase(Locale.ROOT)) : Level.EASY;
        known.put(fields[0], from);
      }
      return known;
    }

    private static Map<String, String> capitals() {
      Map<String, String> capitals = new HashMap<>();
      for (String line : WordList.read(Abbreviation.class, "initials_de.txt").lines()) {
        String[] fields = line.split("\\s*\\|\\s*", -1);
        capitals.put(fields[0], fields[1]);
      }
      return capitals;
    }
  }

  @Override
  public String name() {
    return "abbreviation";
  }

  @Override
  public Set<Source> sources() {
    return Set.of(Source.BITV, Source.DIN_SPEC_33429, Source.NETZWERK_LEICHTE_SPRACHE);
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
  public boolean isCue(StudiedForm form) {
    return form.kind() == Kind.ABBREVIATION || (form.isWord() && hasTwoCapitals(form.text()));
  }

  @Override
  public void check(StudiedText text, Reporter reporter) {
    new OneText(text, reporter).check();
  }

  private static final class OneText {

    private final StudiedText text;
    private final Reporter reporter;
    private final OwnWords own;
    private final Explanations explanations;
    private final Set<String> done = new HashSet<>();

    OneText(StudiedText text, Reporter reporter) {
      this.text = text;
      this.reporter = reporter;
      this.own = OwnWords.of(text);
      this.explanations = Explanations.of(text);
    }

    void check() {
      List<StudiedSentence> sentences = explanations.sentences();
      for (int s = 0; s < sentences.size(); s++) {
        List<Token> tokens = sentences.get(s).tokens();
        int size = reporter.isCued(sentences.get(s)) ? tokens.size() : 0;
        for (int i = 0; i < size; i++) {
          if (!reporter.isCued(sentences.get(s), i)) {
            continue;
          }
          for (String part : capitals(sentences.get(s), tokens.get(i))) {
            if (explanations.isAt(s, i, i + 1)) {
              done.add(part);
            }
          }
        }
      }
      for (StudiedUnit unit : text.units()) {
        for (StudiedSentence sentence : unit.sentences()) {
          if (reporter.isCued(sentence)) {
            boolean listing = isListing(sentence);
            for (int i = 0; i < sentence.tokens().size(); i++) {
              if (reporter.isCued(sentence, i)) {
                check(sentence, sentence.tokens().get(i), listing);
              }
            }
          }
        }
      }
    }

    private void check(StudiedSentence sentence, Token token, boolean listing) {
      if (token.kind() == Kind.ABBREVIATION && !isPartOfMore(sentence, token)) {
        Optional<Abbreviations.Entry> entry =
            text.knowledge().sentences().abbreviations().find(token.text());
        if (entry.isPresent() && !isKnown(entry.get().text()) && done.add(entry.get().text())) {
          tell(sentence, token, token.text(), entry.get().expansion());
        }
      }
      for (String part : capitals(sentence, token)) {
        boolean listed = Lists.CAPITALS.containsKey(part);
        if ((listed || !(listing || isBesideCapitals(sentence, token)))
            && !isKnown(part)
            && !isWord(part)
            && done.add(part)) {
          tell(sentence, token, part, Lists.CAPITALS.getOrDefault(part, ""));
        }
      }
    }

    private void tell(StudiedSentence sentence, Token token, String words, String expansion) {
      reporter.tell(
          reporter.severity(),
          sentence.position(token),
          words,
          Message.of("readability.abbreviation", words),
          expansion.isEmpty()
              ? Message.of("readability.abbreviation.help", words)
              : Message.of("readability.abbreviation.instead", expansion));
    }

    private boolean isKnown(String abbreviation) {
      Level from = Lists.KNOWN.get(abbreviation);
      return (from != null && hardness(from) <= hardness(text.level()))
          || own.stated().abbreviations().contains(abbreviation)
          || own.known().contains(abbreviation)
          || explanations.glossary().contains(abbreviation);
    }

    private static int hardness(Level level) {
      return switch (level) {
        case EASY -> 0;
        case PLAIN -> 1;
        case STANDARD -> 2;
      };
    }

    /** Whether most of a sentence is in capitals, or it lists names in capitals. */
    private boolean isListing(StudiedSentence sentence) {
      int capitals = 0;
      for (int i = 0; i < sentence.tokens().size(); i++) {
        capitals += reporter.isCued(sentence, i) && isCapital(sentence.tokens().get(i)) ? 1 : 0;
      }
      return capitals >= LISTED;
    }

    /** Whether the capitals are a word that is written large: NICHT. */
    private boolean isWord(String part) {
      if (Lists.CAPITALS.containsKey(part)) {
        return false;
      }
      String small = part.toLowerCase(Locale.ROOT);
      return text.knowledge().morphology().lists(small)
          || (part.length() > 2
              && text.knowledge().morphology().lists(part.charAt(0) + small.substring(1)));
    }
  }

  /** The abbreviations in capitals of which a word is made: ÖPNV of "ÖPNV-Netz". */
  private static List<String> capitals(StudiedSentence sentence, Token token) {
    if (token.kind() != Kind.WORD
        || !hasTwoCapitals(token.text())
        || isIdentifier(sentence, token)) {
      return List.of();
    }
    String word = token.text();
    if (word.indexOf('-') < 0) {
      return isCapitals(word) ? List.of(word) : List.of();
    }
    List<String> found = new ArrayList<>();
    boolean written = false;
    for (String part : word.split("-", -1)) {
      if (isCapitals(part)) {
        found.add(part);
      } else {
        written |= part.length() > 2 && Character.isUpperCase(part.charAt(0));
      }
    }
    return written ? found : List.of();
  }

  /** Whether letters or a plus sign hang on an abbreviation: S.u.S.E., Strg+Z. */
  private static boolean isPartOfMore(StudiedSentence sentence, Token token) {
    String text = sentence.unit().text();
    boolean plus = token.start() > 0 && text.charAt(token.start() - 1) == '+';
    return plus || (token.end() < text.length() && Character.isLetter(text.charAt(token.end())));
  }

  /** Whether a word is part of something technical: HTML_ON, #NV, .BAK. */
  private static boolean isIdentifier(StudiedSentence sentence, Token token) {
    String text = sentence.unit().text();
    char before = token.start() == 0 ? ' ' : text.charAt(token.start() - 1);
    char behind = token.end() == text.length() ? ' ' : text.charAt(token.end());
    boolean goesOn =
        behind == '.'
            && token.end() + 1 < text.length()
            && Character.isLetter(text.charAt(token.end() + 1));
    return goesOn || "_#=./\\$%@<[:".indexOf(before) >= 0 || "_=/\\>]@".indexOf(behind) >= 0;
  }

  /** Whether it stands in quotation marks of its own, or beside another word in capitals. */
  private static boolean isBesideCapitals(StudiedSentence sentence, Token token) {
    List<Token> tokens = sentence.tokens();
    int index = tokens.indexOf(token);
    boolean before = index > 0 && isCapital(tokens.get(index - 1));
    boolean behind = index + 1 < tokens.size() && isCapital(tokens.get(index + 1));
    return before
        || behind
        || (index > 0
            && index + 1 < tokens.size()
            && QUOTES.contains(tokens.get(index - 1).text())
            && QUOTES.contains(tokens.get(index + 1).text()));
  }

  private static boolean isCapital(Token token) {
    return token.kind() == Kind.WORD && hasTwoCapitals(token.text());
  }

  private static boolean hasTwoCapitals(String word) {
    if (word.length() < 2) {
      return false;
    }
    int capitals = 0;
    for (int i = 0; i < word.length(); i++) {
      capitals += Character.isUpperCase(word.charAt(i)) ? 1 : 0;
    }
    return capitals > 1;
  }

  private static boolean isCapitals(String part) {
    if (Lists.CAPITALS.containsKey(part)) {
      return true;
    }
    if (part.length() < 2 || part.length() > LONGEST) {
      return false;
    }
    boolean roman = true;
    int vowels = 0;
    for (int i = 0; i < part.length(); i++) {
      char c = part.charAt(i);
      if (!Character.isUpperCase(c)) {
        return false;
      }
      roman &= "IVXLCDM".indexOf(c) >= 0;
      vowels += "AEIOUÄÖÜ".indexOf(c) >= 0 ? 1 : 0;
    }
    boolean spoken = part.length() == LONGEST && vowels > 1;
    return !roman && !spoken;
  }
}
