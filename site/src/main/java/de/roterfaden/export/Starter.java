package de.roterfaden.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.roterfaden.bake.oven.JBakeProperties;
import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Message;
import de.roterfaden.finding.Suggestion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Makes the folder of a new narrative, which builds at once: a friendly guide to itself, or prompts
 * in the shape of an example.
 *
 * <pre>{@code
 * List<Finding> findings = Starter.create(Path.of("meine-stadt"), Locale.GERMAN);
 * }</pre>
 *
 * Where there are findings, nothing was written.
 */
public final class Starter {

  private static final String STARTERS = "de/roterfaden/export/starter/";
  private static final String EXAMPLES = "de/roterfaden/narratives";

  private Starter() {}

  /**
   * Makes a narrative with prompts in place of its texts. Its municipality is named after the
   * folder: {@code meine-stadt} is "Meine Stadt".
   *
   * @param dir a folder that is empty or not there yet
   * @param uiLanguage the language of the user: German makes a German narrative, all others an
   *     English one
   * @return why nothing was made, or nothing
   */
  public static List<Finding> create(Path dir, Locale uiLanguage) {
    boolean german = uiLanguage.getLanguage().equals(Locale.GERMAN.getLanguage());
    Place place = Place.named(dir);
    Map<String, byte[]> files =
        resources(Starter.class.getClassLoader(), STARTERS + (german ? "de" : "en"));
    LocalDate today = LocalDate.now(ZoneId.systemDefault());
    files.replaceAll((path, template) -> place.fillIn(template, today));
    files.put("jbake.properties", JBakeProperties.text().getBytes(UTF_8));
    return FreshFolder.make(dir, draft -> FreshFolder.write(draft, files));
  }

  /**
   * Makes a narrative in the shape of an example, with prompts in place of its texts. It has the
   * example's language versions, whatever the language of the user, and a municipality named after
   * the folder.
   *
   * @param dir a folder that is empty or not there yet
   * @param example one of {@link #examples()}
   * @param uiLanguage the language of comments and of the guide: German, or English for all others
   * @return why nothing was made, or nothing
   */
  public static List<Finding> create(Path dir, String example, Locale uiLanguage) {
    return create(dir, example, uiLanguage, Starter.class.getClassLoader());
  }

  /** The names of the examples that came with the program, in their alphabetical order. */
  public static List<String> examples() {
    return examples(Starter.class.getClassLoader());
  }

  static List<Finding> create(Path dir, String example, Locale uiLanguage, ClassLoader loader) {
    List<String> examples = examples(loader);
    if (!examples.contains(example)) {
      return List.of(
          Finding.error("export/unknown-example", Message.of("export.unknown-example", example))
              .help(choice(example, examples))
              .about(example));
    }
    Map<String, byte[]> files =
        PromptedNarrative.of(
            resources(loader, EXAMPLES + "/" + example),
            Place.named(dir),
            uiLanguage,
            LocalDate.now(ZoneId.systemDefault()));
    return FreshFolder.make(dir, draft -> FreshFolder.write(draft, files));
  }

  static List<String> examples(ClassLoader loader) {
    try {
      return ClassPathFolder.children(loader, EXAMPLES, "narrative.yml");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Message choice(String example, List<String> examples) {
    if (examples.isEmpty()) {
      return Message.of("export.no-examples");
    }
    String all = String.join(", ", examples);
    return Suggestion.nearest(example, examples)
        .map(nearest -> Message.of("export.nearest-example", nearest, all))
        .orElseGet(() -> Message.of("export.examples", all));
  }

  /** What lies in the program itself: if that cannot be read, the program is broken. */
  static Map<String, byte[]> resources(ClassLoader loader, String folder) {
    try {
      return ClassPathFolder.files(loader, folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
