package de.roterfaden.narrative;

import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Message;
import de.roterfaden.finding.Position;
import de.roterfaden.finding.Severity;
import de.roterfaden.narrative.source.YamlNode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Checks that every picture has its side file, and that its alternative text says something. */
final class PictureCheck {

  private static final String SIDE = ".yml";
  private static final Set<String> EMPTY_WORDS =
      Set.of(
          "bild",
          "foto",
          "fotografie",
          "grafik",
          "abbildung",
          "illustration",
          "zeichnung",
          "logo",
          "icon",
          "symbol",
          "image",
          "picture",
          "photo",
          "graphic",
          "figure",
          "drawing",
          "diagramm",
          "diagram",
          "chart",
          "karte",
          "map",
          "platzhalter",
          "placeholder",
          "alt",
          "todo",
          "...",
          "…",
          "-",
          "x");

  private final ContentFiles content;
  private final Consumer<Finding> findings;

  PictureCheck(ContentFiles content, Consumer<Finding> findings) {
    this.content = content;
    this.findings = findings;
  }

  void check(List<Document> sides) {
    for (String picture : content.pictures().keySet()) {
      if (!content.sides().containsKey(picture + SIDE)) {
        findings.accept(
            Finding.error("narrative/missing-side-file", Message.of("narrative.missing-side-file"))
                .help(Message.of("narrative.missing-side-file-help", name(picture) + SIDE))
                .about(picture)
                .at(picture, Position.START));
      }
    }
    for (String side : content.sides().keySet()) {
      if (!content.pictures().containsKey(pictureOf(side))) {
        withoutPicture(side);
      }
    }
    sides.forEach(this::words);
  }

  private void withoutPicture(String side) {
    String folder = side.substring(0, side.lastIndexOf('/') + 1);
    List<String> near =
        content.pictures().keySet().stream()
            .filter(picture -> picture.startsWith(folder))
            .map(picture -> picture.substring(folder.length()))
            .filter(picture -> !picture.contains("/"))
            .toList();
    String name = name(pictureOf(side));
    findings.accept(
        Finding.error(
                "narrative/missing-picture", Message.of("narrative.side-without-picture", name))
            .help(
                Misfit.didYouMean(
                    name, near, Message.of("narrative.side-without-picture-help", name)))
            .about(name)
            .at(side, Position.START));
  }

  private void words(Document side) {
    YamlNode.Entry alt = side.root().entries().get("alt");
    if (alt == null || side.words("decorative").filter("true"::equals).isPresent()) {
      return;
    }
    YamlNode.Entry caption = side.root().entries().get("caption");
    Map<String, YamlNode.Scalar> captions = caption == null ? Map.of() : wordings(caption.value());
    wordings(alt.value())
        .forEach(
            (version, words) -> {
              YamlNode.Scalar same = captions.get(version);
              if (words.text().isBlank()) {
                return;
              }
              if (saysNothing(words.text(), side.file())) {
                tell(side, words, "empty-alt", Severity.ERROR);
              } else if (same != null && plain(same.text()).equals(plain(words.text()))) {
                tell(side, words, "alt-is-caption", Severity.WARNING);
              }
            });
  }

  private void tell(Document side, YamlNode.Scalar words, String rule, Severity severity) {
    Message message = Message.of("narrative." + rule, Misfit.brief(words.text()));
    Finding finding =
        severity == Severity.ERROR
            ? Finding.error("narrative/" + rule, message)
            : Finding.warning("narrative/" + rule, message);
    findings.accept(
        finding
            .help(Message.of("narrative." + rule + "-help"))
            .about("alt")
            .at(side.file(), words.position()));
  }

  private static Map<String, YamlNode.Scalar> wordings(YamlNode text) {
    Map<String, YamlNode.Scalar> wordings = new HashMap<>();
    if (text instanceof YamlNode.Scalar words) {
      wordings.put("", words);
    } else if (text instanceof YamlNode.Mapping versions) {
      for (YamlNode.Entry entry : versions.entries().values()) {
        if (entry.value() instanceof YamlNode.Scalar words && !words.isNothing()) {
          wordings.put(entry.key(), words);
        }
      }
    }
    return wordings;
  }

  private static boolean saysNothing(String alt, String side) {
    String file = name(pictureOf(side));
    String stem = file.substring(0, file.lastIndexOf('.'));
    String words = plain(alt);
    return words.isEmpty()
        || EMPTY_WORDS.contains(words)
        || words.equals(plain(file))
        || words.equals(plain(stem));
  }

  private static String plain(String words) {
    return words.strip().toLowerCase(Locale.ROOT).replaceAll("[.!:]+$", "");
  }

  private static String pictureOf(String side) {
    return side.substring(0, side.length() - SIDE.length());
  }

  private static String name(String file) {
    return file.substring(file.lastIndexOf('/') + 1);
  }
}
