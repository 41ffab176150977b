package de.roterfaden.cli;

import de.roterfaden.check.norms.Norms;
import de.roterfaden.finding.Explanation;
import de.roterfaden.finding.Explanations;
import de.roterfaden.finding.Messages;
import de.roterfaden.finding.Suggestion;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code faden explain}: why a rule exists, an example, what to do, and how to accept it. */
@Command(name = "explain", mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {

  private static final int WIDTH = 96;

  private final Terminal terminal;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "RULE",
      descriptionKey = "faden.explain.rule")
  String rule = "";

  ExplainCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Explanations explanations = Explanations.in(terminal.messages());
    if (rule.isEmpty()) {
      list(explanations);
      return Faden.FINE;
    }
    List<Explanation> found = find(explanations);
    if (found.size() == 1) {
      explain(found.get(0));
      return Faden.FINE;
    }
    complain(explanations, found);
    return Faden.WRONG_USAGE;
  }

  private List<Explanation> find(Explanations explanations) {
    return rule.contains("/")
        ? explanations.of(rule).stream().toList()
        : explanations.all().stream().filter(one -> one.name().equals(rule)).toList();
  }

  private void list(Explanations explanations) {
    Messages messages = terminal.messages();
    for (String area : Explanations.AREAS) {
      terminal.out().println(messages.text("finding.explain.area." + area));
      for (Explanation one : explanations.all()) {
        if (one.area().equals(area)) {
          terminal.out().printf("  %-36s  %s%n", one.rule(), one.title());
        }
      }
      terminal.out().println();
    }
  }

  private void explain(Explanation one) {
    Messages messages = terminal.messages();
    terminal.out().println(one.title() + "  [" + one.rule() + "]");
    terminal.out().println();
    paragraph(one.why());
    example(messages.text("finding.explain.before"), one.before());
    example(messages.text("finding.explain.after"), one.after());
    terminal.out().println(messages.text("finding.explain.fix"));
    paragraph(one.fix());
    terminal.out().println(messages.text("finding.explain.accepting"));
    paragraph(one.accept());
    List<String> norms = Norms.of(one.rule());
    if (!norms.isEmpty()) {
      terminal.out().println(messages.text("finding.explain.norm"));
      paragraph(String.join("; ", norms));
    }
  }

  private void example(String name, String text) {
    terminal.out().println(name);
    text.lines().forEach(line -> wrap("    ", line));
    terminal.out().println();
  }

  private void paragraph(String text) {
    wrap("", text);
    terminal.out().println();
  }

  private void wrap(String indent, String text) {
    PrintWriter out = terminal.out();
    StringBuilder line = new StringBuilder();
    for (String word : text.split("(?<=\\S) ", -1)) {
      if (!line.isEmpty() && indent.length() + line.length() + 1 + word.length() > WIDTH) {
        out.println(indent + line);
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    out.println(indent + line);
  }

  private void complain(Explanations explanations, List<Explanation> found) {
    Messages messages = terminal.messages();
    if (found.isEmpty()) {
      terminal.err().println(messages.text("cli.explain.unknown", rule));
      List<String> names =
          explanations.all().stream()
              .flatMap(one -> rule.contains("/") ? Stream.of(one.rule()) : Stream.of(one.name()))
              .toList();
      Suggestion.nearest(rule, names)
          .ifPresent(near -> terminal.err().println(messages.text("cli.did-you-mean", near)));
    } else {
      String all = found.stream().map(Explanation::rule).collect(Collectors.joining(", "));
      terminal.err().println(messages.text("cli.explain.several", rule, all));
    }
    terminal.err().println(messages.text("cli.explain.all"));
  }
}
