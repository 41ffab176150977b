package de.roterfaden.markup;

import org.commonmark.node.Block;
import org.commonmark.node.Node;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParser;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/**
 * Parses containers: three or more colons and a name open one, colons alone close the innermost
 * that is open. Within code and raw HTML colons mean nothing, because no block starts there.
 */
final class ContainerParser extends AbstractBlockParser {

  private final Container container;

  private ContainerParser(Container container) {
    this.container = container;
  }

  @Override
  public Block getBlock() {
    return container;
  }

  @Override
  public boolean isContainer() {
    return true;
  }

  @Override
  public boolean canContain(Block child) {
    return true;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    return container.isClosed() ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
  }

  /** Takes up the closing line. */
  private static final class EndParser extends AbstractBlockParser {

    private final ContainerEnd end = new ContainerEnd();
    private final boolean closes;

    EndParser(boolean closes) {
      this.closes = closes;
    }

    @Override
    public Block getBlock() {
      return end;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
      return BlockContinue.none();
    }

    @Override
    public void closeBlock() {
      if (closes) {
        end.unlink();
      }
    }
  }

  static final class Factory implements BlockParserFactory {

    private static final int CODE_INDENT = 4;

    @Override
    public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      CharSequence line = state.getLine().getContent();
      int start = state.getNextNonSpaceIndex();
      int behind = start;
      while (behind < line.length() && line.charAt(behind) == ':') {
        behind++;
      }
      if (state.getIndent() >= CODE_INDENT || behind - start < 3) {
        return BlockStart.none();
      }
      int word = behind;
      while (word < line.length() && Character.isWhitespace(line.charAt(word))) {
        word++;
      }
      if (word == line.length()) {
        return end(matched.getMatchedBlockParser()).atIndex(line.length());
      }
      if (!Character.isLetterOrDigit(line.charAt(word)) && line.charAt(word) != '{') {
        return BlockStart.none();
      }
      int number = state.getLine().getSourceSpan().getLineIndex();
      Container container = new Container(Header.parse(line, start), number);
      return BlockStart.of(new ContainerParser(container)).atIndex(line.length());
    }

    private static BlockStart end(BlockParser matched) {
      for (Node node = matched.getBlock(); node != null; node = node.getParent()) {
        if (node instanceof Container container && !container.isClosed()) {
          container.close();
          return BlockStart.of(new EndParser(true));
        }
      }
      return BlockStart.of(new EndParser(false));
    }
  }
}
