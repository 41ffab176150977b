package de.roterfaden.markup;

import de.roterfaden.finding.Finding;
import de.roterfaden.markup.Block.Form;
import de.roterfaden.markup.Block.Need;
import de.roterfaden.narrative.PartialDate;
import de.roterfaden.text.Slug;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.Node;

/** Checks each block against its form: whatever is wrong is found in one go. */
final class BlockChecks {

  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private final PageCompilation page;

  /** Blocks below which further findings would only repeat what is wrong with the block itself. */
  private final Set<Container> spoilt = new HashSet<>();

  BlockChecks(PageCompilation page) {
    this.page = page;
  }

  /** The call that a block makes; nothing if it cannot be shown. */
  Optional<BlockCall> call(Container container) {
    if (!container.isClosed()) {
      spoilt.add(container);
      report(
          container, container.header().whole(), Problem.error("unclosed-block", shown(container)));
    }
    for (Header.Token quote : container.header().unclosed()) {
      report(container, quote, Problem.error("unclosed-quote", quote.text()));
    }
    Optional<Block> block = Blocks.named(container.name());
    if (block.isEmpty()) {
      unknown(container);
      return Optional.empty();
    }
    checkNesting(container);
    checkContent(container, block.get().form());
    return call(container, block.get().form());
  }

  private Optional<BlockCall> call(Container container, Form form) {
    Optional<String> argument = argument(container, form);
    Map<String, String> values = values(container, form);
    boolean complete = checkRequired(container, form, values);
    return argument
        .filter(found -> complete)
        .map(found -> new BlockCall(page, container, found, values));
  }

  private static String shown(Container container) {
    return container.name().isEmpty() ? ":::" : container.name();
  }

  private void unknown(Container container) {
    Header.Token name = container.header().name();
    spoilt.add(container);
    if (name.text().isEmpty()) {
      report(container, container.header().whole(), Problem.error("block-without-name"));
    } else {
      Finding finding = Problem.error("unknown-block", name.text());
      report(container, name, Problem.suggest(finding, name.text(), Blocks.names()));
    }
  }

  private void checkNesting(Container container) {
    for (Node outer = container.getParent(); outer != null; outer = outer.getParent()) {
      if (outer instanceof Container around) {
        if (spoilt.contains(around)) {
          return;
        }
        if (!Blocks.mayStandIn(container.name(), around.name())) {
          report(
              container,
              container.header().name(),
              Problem.error("block-misplaced", container.name(), around.name()));
          return;
        }
      }
    }
  }

  private void checkContent(Container container, Form form) {
    Node first = container.getFirstChild();
    if (form.content() == Need.NONE && first != null && container.isClosed()) {
      spoilt.add(container);
      page.report(
          Problem.error("block-takes-no-content", container.name()), page.places().of(first));
    }
    if (form.content() == Need.REQUIRED && first == null) {
      report(
          container,
          container.header().whole(),
          Problem.error("block-without-content", container.name()));
    }
  }

  private Optional<String> argument(Container container, Form form) {
    List<Header.Token> arguments = container.header().arguments();
    int allowed = form.argument() == Need.NONE ? 0 : 1;
    for (Header.Token extra :
        arguments.subList(Math.min(allowed, arguments.size()), arguments.size())) {
      report(
          container,
          extra,
          Problem.error("too-many-arguments", extra.text(), container.name()).about(extra.text()));
    }
    if (allowed == 0 || arguments.isEmpty()) {
      return form.argument() == Need.REQUIRED ? missing(container) : Optional.of("");
    }
    Header.Token argument = arguments.get(0);
    Optional<List<String>> known = form.ids().in(page.context().site().narrative().data());
    if (known.isPresent() && !known.get().contains(argument.text())) {
      Finding finding = Problem.error("unknown-id", argument.text(), container.name());
      report(container, argument, Problem.suggest(finding, argument.text(), known.get()));
      return Optional.empty();
    }
    if (known.isEmpty() && !ID.matcher(argument.text()).matches()) {
      report(
          container,
          argument,
          Problem.error("wrong-id", argument.text(), Slug.of(argument.text()))
              .about(argument.text()));
      return Optional.empty();
    }
    return Optional.of(argument.text());
  }

  private Optional<String> missing(Container container) {
    report(
        container, container.header().whole(), Problem.error("missing-argument", container.name()));
    return Optional.empty();
  }

  private Map<String, String> values(Container container, Form form) {
    List<String> names = form.keys().stream().map(Block.Key::name).toList();
    Map<String, String> values = new LinkedHashMap<>();
    for (Header.Attribute attribute : container.header().attributes()) {
      String name = attribute.key().text();
      Optional<Block.Key> key = form.keys().stream().filter(k -> k.name().equals(name)).findFirst();
      if (key.isEmpty()) {
        Finding finding = Problem.error("unknown-key", name, container.name());
        report(container, attribute.key(), Problem.suggest(finding, name, names));
      } else if (values.containsKey(name)) {
        report(container, attribute.key(), Problem.error("key-twice", name).about(name));
      } else if (isValid(container, key.get(), attribute.value())) {
        values.put(name, attribute.value().text().strip());
      }
    }
    return values;
  }

  private boolean isValid(Container container, Block.Key key, Header.Token value) {
    String text = value.text().strip();
    if (text.isEmpty()) {
      report(container, value, Problem.error("empty-value", key.name()).about(key.name()));
      return false;
    }
    switch (key.kind()) {
      case CHOICE -> {
        if (!key.choices().contains(text)) {
          Finding finding = Problem.error("wrong-choice", text, key.name());
          report(container, value, Problem.suggest(finding, text, key.choices()));
          return false;
        }
      }
      case DATE -> {
        if (PartialDate.parse(text).isEmpty()) {
          report(container, value, Problem.error("wrong-date", text, key.name()).about(text));
          return false;
        }
      }
      case ADDRESS -> {
        if (page.resolve(text) instanceof LinkTarget.Nowhere nowhere) {
          page.report(nowhere, page.places().of(container, value));
          return false;
        }
      }
      case TEXT -> {
        return true;
      }
    }
    return true;
  }

  /** Keys that are missing; one with a wrong value has been reported already. */
  private boolean checkRequired(Container container, Form form, Map<String, String> values) {
    boolean complete = true;
    for (Block.Key key : form.keys()) {
      if (key.required() && !values.containsKey(key.name())) {
        complete = false;
        boolean written =
            container.header().attributes().stream()
                .anyMatch(attribute -> attribute.key().text().equals(key.name()));
        if (!written) {
          report(
              container,
              container.header().whole(),
              Problem.error("missing-key", key.name(), container.name()).about(key.name()));
        }
      }
    }
    return complete;
  }

  private void report(Container container, Header.Token token, Finding finding) {
    page.report(finding, page.places().of(container, token));
  }
}
