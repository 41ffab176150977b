package de.roterfaden.bake.theme;

import de.roterfaden.bake.view.PageView;
import de.roterfaden.bake.view.SharedPageView;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.AbstractNodeVisitor;
import io.pebbletemplates.pebble.extension.NodeVisitor;
import io.pebbletemplates.pebble.lexer.Token;
import io.pebbletemplates.pebble.lexer.TokenStream;
import io.pebbletemplates.pebble.node.AbstractRenderableNode;
import io.pebbletemplates.pebble.node.BlockNode;
import io.pebbletemplates.pebble.node.BodyNode;
import io.pebbletemplates.pebble.node.RenderableNode;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.parser.Parser;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import io.pebbletemplates.pebble.template.ScopeChain;
import io.pebbletemplates.pebble.tokenParser.TokenParser;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The tag {@code shared}: a part of a template that is the same on many pages and rendered once for
 * all of them.
 *
 * <pre>{@code
 * {% shared current = page.type == 'chapter' ? '' : page.url %}
 *   … {{ page.root }} {{ site.title }} {{ t('footer.links') }} {{ current }} …
 * {% endshared %}
 * }</pre>
 *
 * <p>In it, templates see the values that the tag names, {@code site}, and of {@code page} what
 * {@link SharedPageView} has; anything else is an error of the template and never the wrong words
 * on a page. Macros that it needs it has to import itself, and a block, which other templates could
 * replace, cannot stand in it.
 */
final class SharedTag implements TokenParser {

  @Override
  public String getTag() {
    return "shared";
  }

  @Override
  public RenderableNode parse(Token token, Parser parser) {
    int line = token.getLineNumber();
    TokenStream stream = parser.getStream();
    stream.next();
    Map<String, Expression<?>> values = new LinkedHashMap<>();
    while (!stream.current().test(Token.Type.EXECUTE_END)) {
      if (!values.isEmpty()) {
        stream.expect(Token.Type.PUNCTUATION, ",");
      }
      String name = parser.getExpressionParser().parseNewVariableName();
      stream.expect(Token.Type.PUNCTUATION, "=");
      values.put(name, parser.getExpressionParser().parseExpression());
    }
    stream.expect(Token.Type.EXECUTE_END);
    BodyNode body = parser.subparse(next -> next.test(Token.Type.NAME, "endshared"));
    stream.expect(Token.Type.NAME, "endshared");
    stream.expect(Token.Type.EXECUTE_END);
    body.accept(new NoBlocks(stream.getFilename()));
    return new Part(line, values, body);
  }

  /** Refuses blocks. */
  private static final class NoBlocks extends AbstractNodeVisitor {

    private final String file;

    NoBlocks(String file) {
      super(null);
      this.file = file;
    }

    @Override
    public void visit(BlockNode block) {
      throw new PebbleException(
          null, "a block cannot stand in a shared part", block.getLineNumber(), file);
    }
  }

  /** What stands between {@code shared} and {@code endshared}. */
  private static final class Part extends AbstractRenderableNode {

    private final Map<String, Expression<?>> values;
    private final BodyNode body;

    Part(int line, Map<String, Expression<?>> values, BodyNode body) {
      super(line);
      this.values = values;
      this.body = body;
    }

    /** Lets Pebble mark in the body what is to be escaped. */
    @Override
    public void accept(NodeVisitor visitor) {
      visitor.visit(body);
    }

    @Override
    public void render(PebbleTemplateImpl self, Writer writer, EvaluationContextImpl context)
        throws IOException {
      List<@Nullable Object> found = new ArrayList<>();
      for (Expression<?> value : values.values()) {
        found.add(value.evaluate(self, context));
      }
      SharedPageView page = SharedPageView.of(ThemeFunctions.page(context));
      SharedParts.Key key = new SharedParts.Key(this, page, Collections.unmodifiableList(found));
      writer.write(ThemeFunctions.shared(context).get(key, () -> render(self, context, key)));
    }

    private String render(
        PebbleTemplateImpl self, EvaluationContextImpl context, SharedParts.Key key) {
      StringWriter part = new StringWriter();
      try {
        body.render(self, part, apart(self, context, key));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return part.toString();
    }

    /** What the body sees: nothing that the key does not tell apart. */
    private EvaluationContextImpl apart(
        PebbleTemplateImpl self, EvaluationContextImpl context, SharedParts.Key key) {
      Object site = ThemeFunctions.global(context, "site");
      PageView page = ThemeFunctions.page(context);
      // Functions look here; of the page, all of them ask for what the key has.
      Map<String, Object> whole = new HashMap<>();
      whole.put("page", page);
      whole.put(ThemeFunctions.ASSETS, ThemeFunctions.assets(context));
      whole.put(ThemeFunctions.SHARED, ThemeFunctions.shared(context));
      if (site != null) {
        whole.put("site", site);
      }
      ScopeChain scopes = new ScopeChain();
      scopes.pushScope(whole);
      scopes.pushLocalScope();
      int i = 0;
      for (String name : values.keySet()) {
        scopes.put(name, key.values().get(i));
        i++;
      }
      scopes.put("page", key.page());
      if (site != null) {
        scopes.put("site", site);
      }
      return new EvaluationContextImpl(
          self,
          context.isStrictVariables(),
          context.getLocale(),
          context.getMaxRenderedSize(),
          context.getExtensionRegistry(),
          context.getTagCache(),
          context.getExecutorService(),
          new ArrayList<>(),
          new HashMap<>(),
          scopes,
          null,
          context.getEvaluationOptions());
    }
  }
}
