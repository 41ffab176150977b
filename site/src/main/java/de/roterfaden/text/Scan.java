package de.roterfaden.text;

import java.util.ArrayList;
import java.util.List;

/** The tokens of one text with what stands before each. Grows while it is read. */
final class Scan {

  private final List<Token> tokens = new ArrayList<>();
  private final List<Gap> gaps = new ArrayList<>();

  void add(Token token, Gap before) {
    tokens.add(token);
    gaps.add(before);
  }

  int size() {
    return tokens.size();
  }

  Token token(int index) {
    return tokens.get(index);
  }

  /** What stands before a token. */
  Gap gap(int index) {
    return gaps.get(index);
  }

  boolean isKind(int index, Kind kind) {
    return index >= 0 && index < tokens.size() && tokens.get(index).kind() == kind;
  }

  /** The letters of a token; "" outside of the text. */
  String text(int index) {
    return index >= 0 && index < tokens.size() ? tokens.get(index).text() : "";
  }
}
