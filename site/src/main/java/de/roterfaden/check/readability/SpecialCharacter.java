package de.roterfaden.check.readability;

import de.roterfaden.finding.Message;
import de.roterfaden.finding.Position;
import de.roterfaden.finding.Severity;
import de.roterfaden.narrative.Level;
import de.roterfaden.text.Kind;
import de.roterfaden.text.Token;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * No signs beyond {@code . : ? , !}. Hyphens in words, the Mediopunkt and soft hyphens are none of
 * them; the percent sign has a rule of its own. Each kind of sign is told of once a sentence,
 * quotation marks once a paragraph and as information, since the sources disagree on them.
 */
final class SpecialCharacter implements ReadabilityRule.OfUnit {

  private static final Map<String, String> WORDS =
      Map.of("€", "Euro", "§", "Paragraf", "&", "und", "+", "und", "°", "Grad", "$", "Dollar");

  @Override
  public String name() {
    return "special-character";
  }

  @Override
  public Set<Source> sources() {
    return Set.of(Source.BITV, Source.DIN_SPEC_33429);
  }

  @Override
  public Optional<Severity> severity(Level level) {
    return level == Level.EASY ? Optional.of(Severity.WARNING) : Optional.empty();
  }

  /** Kinds of signs, each with its own way out. */
  private enum Group {
    QUOTE("„“”\"»«‚‘’›‹'"),
    BRACKET("([{"),
    SEMICOLON(";"),
    DASH("–—"),
    SLASH("/\\"),
    ELLIPSIS("…"),
    SYMBOL("§&€$£°+=*#_~^|<>•→←×±©®™@");

    private final String signs;

    Group(String signs) {
      this.signs = signs;
    }

    static Optional<Group> of(String sign) {
      for (Group group : values()) {
        if (sign.length() == 1 && group.signs.indexOf(sign.charAt(0)) >= 0) {
          return Optional.of(group);
        }
      }
      return Optional.empty();
    }

    String key() {
      return "readability.special-character." + name().toLowerCase(Locale.ROOT);
    }
  }

  @Override
  public boolean isCue(StudiedForm form) {
    return form.kind() == Kind.SIGN
        ? form.text().equals("-") || Group.of(form.text()).isPresent()
        : form.isWord() && hasSignInside(form.text());
  }

  @Override
  public void check(StudiedUnit unit, Reporter reporter) {
    boolean quoted = false;
    for (StudiedSentence sentence : unit.sentences()) {
      if (!reporter.isCued(sentence)) {
        continue;
      }
      EnumSet<Group> told = EnumSet.noneOf(Group.class);
      if (quoted) {
        told.add(Group.QUOTE);
      }
      List<Token> tokens = sentence.tokens();
      for (int i = 0; i < tokens.size(); i++) {
        if (!reporter.isCued(sentence, i)) {
          continue;
        }
        Token token = tokens.get(i);
        if (token.kind() == Kind.SIGN) {
          sign(sentence, i, told, reporter);
        } else if (token.kind() == Kind.WORD && hasSignInside(token.text())) {
          tell(Severity.WARNING, sentence.position(token), token.text(), "inside", reporter);
        }
      }
      quoted |= told.contains(Group.QUOTE);
    }
  }

  private static boolean hasSignInside(String word) {
    for (int i = 1; i < word.length() - 1; i++) {
      char c = word.charAt(i);
      if (c == '*' || c == '_' || c == '/') {
        return true;
      }
    }
    return false;
  }

  private static void sign(
      StudiedSentence sentence, int at, EnumSet<Group> told, Reporter reporter) {
    List<Token> tokens = sentence.tokens();
    Token token = tokens.get(at);
    if (token.isSign("-")) {
      boolean dash = isApart(tokens, at) && at > 0 && at + 1 < tokens.size();
      if (dash && told.add(Group.DASH)) {
        tell(Severity.WARNING, sentence.position(token), "-", "dash", reporter);
      }
      return;
    }
    Optional<Group> group = Group.of(token.text());
    if (group.isEmpty() || !told.add(group.get())) {
      return;
    }
    Message help =
        switch (group.get()) {
          case SYMBOL ->
              WORDS.containsKey(token.text())
                  ? Message.of("readability.special-character.say", WORDS.get(token.text()))
                  : Message.of("readability.special-character.symbol");
          case DASH ->
              isBetweenNumbers(tokens, at)
                  ? Message.of("readability.special-character.say", "bis")
                  : Message.of("readability.special-character.dash");
          default -> Message.of(group.get().key());
        };
    reporter.tell(
        group.get() == Group.QUOTE ? Severity.INFO : Severity.WARNING,
        sentence.position(token),
        token.text(),
        Message.of("readability.special-character", token.text()),
        help);
  }

  private static void tell(
      Severity severity, Position position, String words, String key, Reporter reporter) {
    reporter.tell(
        severity,
        position,
        words,
        Message.of("readability.special-character", words),
        Message.of("readability.special-character." + key));
  }

  /** Whether spaces stand around a sign, unlike in "Vor- und Nachteile". */
  private static boolean isApart(List<Token> tokens, int at) {
    boolean before = at == 0 || tokens.get(at - 1).end() < tokens.get(at).start();
    boolean behind = at + 1 >= tokens.size() || tokens.get(at).end() < tokens.get(at + 1).start();
    return before && behind;
  }

  private static boolean isBetweenNumbers(List<Token> tokens, int at) {
    return at > 0
        && at + 1 < tokens.size()
        && tokens.get(at - 1).kind() == Kind.NUMBER
        && tokens.get(at + 1).kind() == Kind.NUMBER;
  }
}
