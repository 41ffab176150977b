package de.roterfaden.check.readability;

import de.roterfaden.finding.Message;
import de.roterfaden.finding.Severity;
import de.roterfaden.narrative.Level;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What LanguageTool's rules for easy German say, beside our own and as information only: the deep
 * profile of {@code --with-languagetool}. LanguageTool is not part of the program (69 MB, seconds
 * to start); users unpack it somewhere and name the folder. It is loaded from there, apart from our
 * own libraries, and spoken to by its public names. Findings are called {@code
 * readability/languagetool-ID} after LanguageTool's rule.
 */
public final class LanguageToolRule implements ReadabilityRule {

  private static final String TOOL = "org.languagetool.JLanguageTool";
  private static final String LANGUAGE = "de-DE-x-simple-language";

  private final ThreadLocal<Tool> tools;

  private LanguageToolRule(ClassLoader loader) {
    this.tools = ThreadLocal.withInitial(() -> Tool.of(loader));
  }

  /**
   * The LanguageTool of a folder.
   *
   * @param folder the unpacked program, or any folder with its archives, also in {@code libs}
   * @return nothing if there is no LanguageTool with easy German
   */
  public static Optional<LanguageToolRule> in(Path folder) throws IOException {
    List<URL> jars = new ArrayList<>();
    for (Path place : List.of(folder, folder.resolve("libs"))) {
      if (Files.isDirectory(place)) {
        try (Stream<Path> files = Files.list(place)) {
          for (Path file : files.filter(it -> it.toString().endsWith(".jar")).sorted().toList()) {
            jars.add(file.toUri().toURL());
          }
        }
      }
    }
    ClassLoader loader =
        new URLClassLoader(jars.toArray(new URL[0]), ClassLoader.getPlatformClassLoader());
    boolean there =
        loader.getResource(TOOL.replace('.', '/') + ".class") != null
            && loader.getResource("org/languagetool/language/SimpleGerman.class") != null;
    return there ? Optional.of(new LanguageToolRule(loader)) : Optional.empty();
  }

  @Override
  public String name() {
    return "languagetool";
  }

  @Override
  public Set<Source> sources() {
    return Set.of(Source.NETZWERK_LEICHTE_SPRACHE);
  }

  @Override
  public Optional<Severity> severity(Level level) {
    return level == Level.EASY ? Optional.of(Severity.INFO) : Optional.empty();
  }

  @Override
  public void check(StudiedText text, Reporter reporter) {
    Tool tool = tools.get();
    for (StudiedUnit unit : text.units()) {
      String words = unit.unit().text();
      for (Match match : tool.check(words)) {
        reporter
            .named(name() + "-" + match.rule())
            .tell(
                reporter.severity(),
                unit.unit().position(match.from(), match.to()),
                words.substring(match.from(), match.to()),
                Message.of("readability.languagetool", match.message()),
                match.wording().isEmpty()
                    ? Message.of("readability.languagetool.help")
                    : Message.of("readability.languagetool.wording", match.wording()));
      }
    }
  }

  /**
   * Something that LanguageTool found.
   *
   * @param rule id of its rule
   * @param from offset of the first character
   * @param to offset behind the last
   * @param message what it says
   * @param wording the first wording that it proposes, or ""
   */
  private record Match(String rule, int from, int to, String message, String wording) {}

  /** One LanguageTool; serves one thread. */
  private record Tool(Object tool, Method check, ClassLoader loader) {

    static Tool of(ClassLoader loader) {
      return within(
          loader,
          () -> {
            Object language =
                loader
                    .loadClass("org.languagetool.Languages")
                    .getMethod("getLanguageForShortCode", String.class)
                    .invoke(null, LANGUAGE);
            Class<?> type = loader.loadClass(TOOL);
            Object tool =
                type.getConstructor(loader.loadClass("org.languagetool.Language"))
                    .newInstance(language);
            return new Tool(tool, type.getMethod("check", String.class), loader);
          });
    }

    List<Match> check(String text) {
      return within(
          loader,
          () -> {
            List<Match> matches = new ArrayList<>();
            for (Object match : (List<?>) check.invoke(tool, text)) {
              Object rule = get(match, "getRule");
              int from = Math.max(0, (int) get(match, "getFromPos"));
              int to = Math.min(text.length(), (int) get(match, "getToPos"));
              List<?> wordings = (List<?>) get(match, "getSuggestedReplacements");
              matches.add(
                  new Match(
                      String.valueOf(get(rule, "getId")),
                      from,
                      Math.max(from, to),
                      String.valueOf(get(match, "getMessage"))
                          .replace("<suggestion>", "„")
                          .replace("</suggestion>", "“"),
                      wordings.isEmpty() ? "" : String.valueOf(wordings.get(0))));
            }
            return matches;
          });
    }

    private static Object get(Object owner, String getter) throws ReflectiveOperationException {
      return owner.getClass().getMethod(getter).invoke(owner);
    }

    /** Runs something with the folder's libraries as those of the thread, as its parts expect. */
    private static <T> T within(ClassLoader loader, Step<T> step) {
      Thread thread = Thread.currentThread();
      ClassLoader before = thread.getContextClassLoader();
      thread.setContextClassLoader(loader);
      try {
        return step.run();
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("this LanguageTool cannot be used: " + e.getCause(), e);
      } finally {
        thread.setContextClassLoader(before);
      }
    }

    /** A step that speaks to LanguageTool. */
    private interface Step<T> {
      T run() throws ReflectiveOperationException;
    }
  }
}
