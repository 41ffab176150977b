package de.roterfaden.text;

import java.util.List;

/**
 * A sentence: its words and signs in their order. It holds at least one word.
 *
 * @param tokens its words and signs
 * @param words how many of them count as words
 */
public record Sentence(List<Token> tokens, int words) {

  public Sentence {
    tokens = List.copyOf(tokens);
  }

  static Sentence of(List<Token> tokens) {
    int words = 0;
    for (Token token : tokens) {
      words += token.isWord() ? 1 : 0;
    }
    return new Sentence(tokens, words);
  }

  /** Offset of its first UTF-16 unit in the text. */
  public int start() {
    return tokens.get(0).start();
  }

  /** Offset behind its last. */
  public int end() {
    return tokens.get(tokens.size() - 1).end();
  }

  /** Its words in their order, without signs and addresses. */
  public List<Token> wordTokens() {
    return tokens.stream().filter(Token::isWord).toList();
  }
}
