package de.roterfaden.narrative;

import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Message;
import de.roterfaden.finding.Position;
import de.roterfaden.narrative.source.PictureHeader;
import de.roterfaden.narrative.source.SourceText;
import de.roterfaden.narrative.source.YamlNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The pictures below {@code content/} and what their side files say of them.
 *
 * @param headers pictures that are what their names say, by path relative to the narrative
 * @param documents side files that could be read
 */
record PictureFiles(Map<String, PictureHeader> headers, List<Document> documents) {

  private static final long LIMIT = 30_000_000;
  private static final String SIDE = ".yml";
  private static final String SCHEMA = "picture";

  static PictureFiles read(ContentFiles content, Consumer<Finding> findings) {
    Map<String, PictureHeader> headers =
        content.pictures().entrySet().parallelStream()
            .map(
                file ->
                    header(file.getKey(), file.getValue(), findings)
                        .map(header -> Map.entry(file.getKey(), header)))
            .flatMap(Optional::stream)
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    List<Document> documents =
        content.sides().entrySet().parallelStream()
            .map(
                file ->
                    SourceText.read(file.getValue(), file.getKey(), findings)
                        .flatMap(text -> Document.read(text, 0, SCHEMA, findings)))
            .flatMap(Optional::stream)
            .toList();
    new PictureCheck(content, findings).check(documents);
    return new PictureFiles(headers, documents);
  }

  /**
   * The pictures by their path.
   *
   * @param visible what an edition sees of each side file
   */
  Map<String, Picture> bind(Map<String, YamlNode.Mapping> visible) {
    Map<String, Document> sides =
        documents.stream()
            .filter(Document::isSound)
            .collect(Collectors.toMap(Document::file, Function.identity()));
    Map<String, Picture> pictures = new HashMap<>();
    headers.forEach(
        (file, header) -> {
          YamlNode.Mapping side =
              sides.containsKey(file + SIDE)
                  ? visible.get(file + SIDE)
                  : new YamlNode.Mapping(Map.of(), false, Position.START);
          pictures.put(
              file,
              Binder.bind(
                  Picture.class,
                  side,
                  Map.of(
                      "file",
                      file,
                      "width",
                      header.width(),
                      "height",
                      header.height(),
                      "scalable",
                      header.scalable())));
        });
    return pictures;
  }

  private static Optional<PictureHeader> header(
      String file, Path disk, Consumer<Finding> findings) {
    try {
      if (Files.size(disk) > LIMIT) {
        findings.accept(
            Finding.error("narrative/too-large", Message.of("narrative.too-large", LIMIT / 1000000))
                .help(Message.of("narrative.picture-too-large-help"))
                .at(file, Position.START));
        return Optional.empty();
      }
      Optional<PictureHeader> header = PictureHeader.read(disk);
      String ending = ContentFiles.extension(file);
      boolean fits = header.map(found -> found.kind().mayEndIn(ending)).orElse(false);
      if (!fits) {
        findings.accept(kind(file, ending, header));
      }
      return fits ? header : Optional.empty();
    } catch (IOException e) {
      findings.accept(SourceText.unreadable(file, e));
      return Optional.empty();
    }
  }

  private static Finding kind(String file, String ending, Optional<PictureHeader> header) {
    Message help =
        header
            .map(found -> Message.of("narrative.picture-kind-help", found.kind().extension()))
            .orElse(Message.of("narrative.picture-kind-none-help"));
    return Finding.error("narrative/picture-kind", Message.of("narrative.picture-kind", ending))
        .help(help)
        .about(ending)
        .at(file, Position.START);
  }
}
