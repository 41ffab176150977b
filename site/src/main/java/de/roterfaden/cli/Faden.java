package de.roterfaden.cli;

import de.roterfaden.finding.Messages;
import de.roterfaden.finding.Suggestion;
import de.roterfaden.text.Compounds;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command {@code faden}; what it can do is in its subcommands. */
@Command(name = "faden", mixinStandardHelpOptions = true, versionProvider = Faden.Version.class)
public final class Faden implements Runnable {

  static final int FINE = 0;
  static final int FINDINGS = 1;
  static final int WRONG_USAGE = 2;

  /** What the program can do, in the order in which the help lists it. */
  private static final List<Class<?>> COMMANDS =
      List.of(
          NewCommand.class,
          BuildCommand.class,
          ServeCommand.class,
          CheckCommand.class,
          ExplainCommand.class,
          ReadabilityCommand.class,
          ExportCommand.class,
          LinksCommand.class,
          ReviewCommand.class,
          ApproveCommand.class,
          PlanCommand.class);

  @Option(names = "--ui-language", paramLabel = "de|en", scope = CommandLine.ScopeType.INHERIT)
  String uiLanguage = "";

  @Spec CommandSpec spec;

  /** Without a command, teaches the first steps. */
  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  /** Runs a command line and returns its exit code. */
  static int run(Terminal terminal, String... arguments) {
    if (arguments.length > 0 && arguments[0].equals(ReadabilityCommand.NAME)) {
      // Nearly always the texts are German, and reading the command line leaves a processor free.
      Compounds.prepare();
    }
    Messages messages = terminal.messages();
    CommandLine line = new CommandLine(new Faden(), new Commands(terminal));
    wanted(arguments).forEach(line::addSubcommand);
    line.setResourceBundle(bundle(messages))
        .setOut(terminal.out())
        .setErr(terminal.err())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpWidth(96)
        .setUsageHelpLongOptionsMaxWidth(30);
    line.setParameterExceptionHandler((wrong, args) -> explain(wrong, terminal));
    line.setExecutionExceptionHandler((broken, command, parsed) -> report(broken, terminal));
    int exitCode = line.execute(arguments);
    terminal.out().flush();
    terminal.err().flush();
    return exitCode;
  }

  /**
   * The command that the user asks for, since looking at the options of all takes longer than many
   * of them run; all commands unless the first word is one.
   */
  private static List<Class<?>> wanted(String... arguments) {
    for (Class<?> command : COMMANDS) {
      boolean asked =
          arguments.length > 0 && command.getAnnotation(Command.class).name().equals(arguments[0]);
      if (asked) {
        return List.of(command);
      }
    }
    return COMMANDS;
  }

  private static ResourceBundle bundle(Messages messages) {
    return ResourceBundle.getBundle(
        "de.roterfaden.messages.cli",
        messages.locale(),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /**
   * Says what is wrong with a command line, names the nearest valid word and points to the help.
   */
  private static int explain(CommandLine.ParameterException wrong, Terminal terminal) {
    Messages messages = terminal.messages();
    CommandLine command = wrong.getCommandLine();
    String name = command.getCommandSpec().qualifiedName();
    if (wrong instanceof CommandLine.UnmatchedArgumentException unmatched) {
      String word = unmatched.getUnmatched().get(0);
      terminal.err().println(messages.text("cli.unknown-word", name, word));
      Suggestion.nearest(word, words(command))
          .ifPresent(near -> terminal.err().println(messages.text("cli.did-you-mean", near)));
    } else if (wrong instanceof CommandLine.MissingParameterException missing) {
      String what = missing.getMissing().isEmpty() ? "" : missing.getMissing().get(0).paramLabel();
      terminal.err().println(messages.text("cli.missing", name, what));
    } else if (wrong.getArgSpec() != null && wrong.getValue() != null) {
      terminal
          .err()
          .println(
              messages.text(
                  "cli.bad-value",
                  wrong.getValue(),
                  argument(wrong),
                  wrong.getArgSpec().paramLabel()));
    } else {
      terminal.err().println(wrong.getMessage());
    }
    terminal.err().println(messages.text("cli.see-help", name));
    return WRONG_USAGE;
  }

  private static String argument(CommandLine.ParameterException wrong) {
    return wrong.getArgSpec() instanceof CommandLine.Model.OptionSpec option
        ? option.longestName()
        : wrong.getArgSpec().paramLabel();
  }

  private static List<String> words(CommandLine command) {
    List<String> words = new ArrayList<>(command.getSubcommands().keySet());
    for (CommandLine.Model.OptionSpec option : command.getCommandSpec().options()) {
      words.addAll(List.of(option.names()));
    }
    return words;
  }

  /** A fault of the program or of the machine: says so in one line, and how to learn more. */
  private static int report(Exception broken, Terminal terminal) throws Exception {
    if (System.getenv("FADEN_DEBUG") != null) {
      throw broken;
    }
    String reason = broken.getMessage() == null ? "" : broken.getMessage();
    terminal
        .err()
        .println(terminal.messages().text("cli.broken", broken.getClass().getSimpleName(), reason));
    return FINDINGS;
  }

  /** Makes commands, giving each the terminal it speaks to. */
  private record Commands(Terminal terminal) implements CommandLine.IFactory {

    @Override
    public <K> K create(Class<K> type) throws Exception {
      try {
        return type.getDeclaredConstructor(Terminal.class).newInstance(terminal);
      } catch (NoSuchMethodException e) {
        return CommandLine.defaultFactory().create(type);
      }
    }
  }

  /** The version, from the jar's manifest. */
  static final class Version implements CommandLine.IVersionProvider {

    @Override
    public String[] getVersion() {
      String version = Faden.class.getPackage().getImplementationVersion();
      return new String[] {"Roter Faden " + (version == null ? "(development)" : version)};
    }
  }
}
