package de.roterfaden.check;

import de.roterfaden.finding.Finding;
import de.roterfaden.markup.ReadText;
import de.roterfaden.markup.TextUnit;
import de.roterfaden.markup.TextUnits;
import de.roterfaden.markup.ValueUnits;
import de.roterfaden.narrative.Acceptance;
import de.roterfaden.narrative.LanguageVersion;
import de.roterfaden.narrative.Narrative;
import de.roterfaden.narrative.Page;
import de.roterfaden.narrative.WrittenText;
import de.roterfaden.narrative.source.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The texts of a narrative: its pages and its data, each file once in each of its versions. */
public final class NarrativeTexts {

  private final Narrative narrative;

  private NarrativeTexts(Narrative narrative) {
    this.narrative = narrative;
  }

  /**
   * All texts of a narrative.
   *
   * @param findings is told of files that cannot be read any more
   */
  public static Subject of(Narrative narrative, Consumer<Finding> findings) {
    NarrativeTexts texts = new NarrativeTexts(narrative);
    List<CheckedText> all =
        new ArrayList<>(narrative.pages().parallelStream().map(texts::page).toList());
    all.addAll(texts.data(findings));
    return new Subject(all, Optional.of(narrative));
  }

  private CheckedText page(Page page) {
    return new CheckedText(
        page.file(),
        page.version().id(),
        page.path(),
        page.url(),
        page.version().language(),
        page.version().level(),
        page.front().tested().isTested(),
        TextUnits.ofMarkdown(page.body(), page.bodyLine()),
        page.front().accept());
  }

  private List<CheckedText> data(Consumer<Finding> findings) {
    Map<String, Map<LanguageVersion, List<WrittenText>>> files = new LinkedHashMap<>();
    for (WrittenText text : WrittenText.of(narrative)) {
      files
          .computeIfAbsent(text.file(), file -> new LinkedHashMap<>())
          .computeIfAbsent(text.version(), version -> new ArrayList<>())
          .add(text);
    }
    List<CheckedText> all = new ArrayList<>();
    files.forEach(
        (file, versions) ->
            SourceText.read(narrative.folder().resolve(file), file, findings)
                .ifPresent(
                    source -> {
                      ValueUnits values = TextUnits.ofYaml(source.text());
                      versions.forEach(
                          (version, texts) -> all.add(data(file, version, texts, values)));
                    }));
    return all;
  }

  private CheckedText data(
      String file, LanguageVersion version, List<WrittenText> texts, ValueUnits values) {
    List<TextUnit> units = new ArrayList<>();
    for (WrittenText text : texts) {
      units.addAll(values.read(text.words(), text.position(), TextUnit.Kind.DATA));
    }
    List<Acceptance> accepted = narrative.accepted().getOrDefault(file, List.of());
    return new CheckedText(
        file,
        version.id(),
        "data",
        "",
        version.language(),
        version.level(),
        false,
        new ReadText(units, List.of(), List.of()),
        accepted);
  }
}
